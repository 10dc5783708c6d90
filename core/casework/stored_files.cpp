// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/stored_files.h"

#include "core/store/connection.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jiangce {

QString fileHash(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString keepFile(Connection& db, const QByteArray& content)
{
    const QString hash = fileHash(content);
    db.prepared("INSERT INTO stored_file (hash, bytes, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING")
        .run(hash, content.size(), content);
    return hash;
}

QByteArray readFile(Connection& db, const QString& hash)
{
    Statement row = db.prepared("SELECT content FROM stored_file WHERE hash = ?");
    row.with(hash);
    const QByteArray content = row.next() ? row.blob(0) : QByteArray();
    if (fileHash(content) != hash)
        throw Fault(FaultKind::Damaged, u"a stored file is not what was stored"_s);
    return content;
}

} // namespace jiangce
