// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QStringList linesOf(Statement statement)
{
    QStringList lines;
    while (statement.next())
        lines.append(statement.text(0));
    return lines == QStringList {u"ok"_s} ? QStringList() : lines;
}

} // namespace

QStringList quickCheck(Connection& connection)
{
    return linesOf(connection.prepared("PRAGMA quick_check(100)"));
}

QStringList integrityCheck(Connection& connection)
{
    return linesOf(connection.prepared("PRAGMA integrity_check(100)"));
}

QStringList foreignKeyCheck(Connection& connection)
{
    QStringList lines;
    Statement statement = connection.prepared("PRAGMA foreign_key_check");
    while (statement.next() && lines.size() < 100)
        lines.append(statement.text(0) + u' ' + statement.text(1) + u" → "_s + statement.text(2));
    return lines;
}

} // namespace jiangce
