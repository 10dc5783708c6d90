// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/figure_store.h"

namespace jiangce {

namespace {

bool holds(const FigureHistory& value, QDate day)
{
    const FigureRecord& record = value.record;
    return record.isConfirmed && !value.isWithdrawn && !value.isCorrected && record.effectiveFrom <= day
        && (!record.effectiveTo.isValid() || record.effectiveTo >= day);
}

bool isReplaced(const FigureHistory& value, const QList<FigureHistory>& history, QDate day)
{
    return std::ranges::any_of(history, [&](const FigureHistory& other) {
        return holds(other, day) && other.record.key == value.record.key
            && other.record.dimensions == value.record.dimensions
            && other.record.effectiveFrom > value.record.effectiveFrom;
    });
}

} // namespace

QDate lastVouchedOn(const FigureHistory& value)
{
    return value.reviewedAt.isValid() ? value.reviewedAt.toUTC().date() : value.confirmedAt.toUTC().date();
}

QSet<FigureValueId> staleFigures(const QList<FigureHistory>& history, QDate day)
{
    QSet<FigureValueId> stale;
    for (const FigureHistory& value : history)
        if (holds(value, day) && lastVouchedOn(value).addYears(1) <= day && !isReplaced(value, history, day))
            stale.insert(value.record.id);
    return stale;
}

} // namespace jiangce
