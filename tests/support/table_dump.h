// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace jiangce {

/// Every row of every table as text, sorted within its table: two dumps are equal when nothing differs. Left out are the
/// tables named, and columns named "table.column". Reads on a connection of its own, which may ask for columns.
inline QMap<QString, QStringList> dumpTables(const Connection& of, const QStringList& except)
{
    const auto own = Connection::open(of.fileName(), Connection::Mode::ReadOnly);
    Connection& db = *own;
    QStringList tables;
    {
        Statement row = db.prepared("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                                    "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'search_index%' ORDER BY name");
        while (row.next())
            tables.append(row.text(0));
    }
    QMap<QString, QStringList> dump;
    for (const QString& table : std::as_const(tables)) {
        if (except.contains(table))
            continue;
        QStringList columns;
        Statement info = db.preparedText("PRAGMA table_info(" + table.toUtf8() + ')');
        while (info.next())
            if (const QString column = info.text(1); !except.contains(table + QLatin1Char('.') + column))
                columns.append(QStringLiteral("quote(%1)").arg(column));
        QStringList& lines = dump[table];
        Statement row = db.preparedText(
            "SELECT " + columns.join(QStringLiteral(" || ' ' || ")).toUtf8() + " FROM " + table.toUtf8());
        while (row.next())
            lines.append(row.text(0));
        lines.sort();
    }
    return dump;
}

/// What differs between two dumps, one line each.
inline QString dumpDifference(const QMap<QString, QStringList>& one, const QMap<QString, QStringList>& other)
{
    QStringList lines;
    for (auto table = one.cbegin(); table != one.cend(); ++table) {
        for (const QString& row : table.value())
            if (!other.value(table.key()).contains(row))
                lines.append(QStringLiteral("- %1: %2").arg(table.key(), row));
        for (const QString& row : other.value(table.key()))
            if (!table.value().contains(row))
                lines.append(QStringLiteral("+ %1: %2").arg(table.key(), row));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace jiangce
