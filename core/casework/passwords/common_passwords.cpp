// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/common_passwords.h"

#include "core/base/fault.h"

#include <QtCore/QFile>

// A static library's resources are dropped by the linker unless asked for, and the macro must stand outside namespaces.
static void initialiseList()
{
    Q_INIT_RESOURCE(jiangce_passwords);
}

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QSet<QString> readList()
{
    initialiseList();
    QFile file(u":/jiangce/passwords/common_passwords.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"the list of common passwords is not in the program"_s);
    QSet<QString> words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith("# "_L1))
            words.insert(line);
    return words;
}

} // namespace

const QSet<QString>& commonPasswords()
{
    static const QSet<QString> words = readList();
    return words;
}

} // namespace jiangce
