// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/statistics alone.
#pragma once

#include "core/statistics/tabulate.h"
#include "core/store/connection.h"

namespace jiangce {

/// ?4: the first day of the period, or for what is overdue the day on which its limit was over.
inline QDate startDay(const SummaryMeasure& measure, const SummaryAsk& ask)
{
    if (measure.own != nullptr || measure.common != CommonMeasure::Overdue)
        return ask.period.from;
    return ask.today.isValid() ? std::min(ask.today, ask.period.to) : ask.period.to;
}

inline bool isAverage(const SummaryMeasure& measure)
{
    return measure.own == nullptr && measure.common == CommonMeasure::AverageDays;
}

/// Which cell of a measure is asked for.
struct CellAsk {
    const Programme& programme;
    const SummaryMeasure& measure;
    Breakdown by = Breakdown::Total;
    QString key {};
    const SummaryAsk& ask;
};

/// " AND the key is that of the cell": ?5, or ?4 in statements that know no first day.
inline QByteArray keyCondition(const QByteArray& from, const QByteArray& keyColumn)
{
    if (keyColumn.isEmpty())
        return {};
    return " AND coalesce(" + keyColumn + ", '') = ?" + (from.contains("?4") ? "5" : "4");
}

/// Binds what the text of a source asks for: programme, district, last day, first day where it has one, and the key.
inline void bindAsk(Statement& statement, const QByteArray& text, const CellAsk& cell)
{
    const QLatin1StringView name(cell.programme.key);
    const SummaryAsk& ask = cell.ask;
    const bool hasKey = cell.by != Breakdown::Total;
    if (!text.contains("?4") || (hasKey && !text.contains("?5"))) {
        if (hasKey)
            statement.with(name, ask.district, ask.period.to, cell.key);
        else
            statement.with(name, ask.district, ask.period.to);
        return;
    }
    const QDate first = startDay(cell.measure, ask);
    if (hasKey)
        statement.with(name, ask.district, ask.period.to, first, cell.key);
    else
        statement.with(name, ask.district, ask.period.to, first);
}

} // namespace jiangce
