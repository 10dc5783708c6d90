// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce::engine {

FaultKind kindOf(int extendedCode)
{
    switch (extendedCode & 0xFF) {
    case SQLITE_FULL: return FaultKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return FaultKind::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return FaultKind::InputOutput;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return FaultKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_INTERRUPT: return FaultKind::Busy;
    case SQLITE_CONSTRAINT: return FaultKind::Constraint;
    default: return FaultKind::Bug;
    }
}

void fail(sqlite3* database, int code, const QByteArray& sql, bool preparing)
{
    QString detail = QString::fromUtf8(sqlite3_errstr(code)) + u" ("_s + QString::number(code) + u")"_s;
    if (database && (preparing || (code & 0xFF) == SQLITE_CONSTRAINT))
        detail += u": "_s + QString::fromUtf8(sqlite3_errmsg(database));
    if (!sql.isEmpty())
        detail += u" in: "_s + QString::fromUtf8(sql.simplified().left(160));
    throw Fault(kindOf(code), detail);
}

bool synchronise(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace jiangce::engine
