// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/figure.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// How many dimensions of the record match by name; -1 when one of them excludes the point.
int specificity(const FigureRecord& record, const FigureDeclaration& figure, const FigurePoint& point)
{
    int matched = 0;
    const QString level = record.dimensions.value(dimensionKey(Dimension::Level));
    if (figure.byLevel && !level.isEmpty()) {
        if (level != point.level)
            return -1;
        ++matched;
    }
    const QString occupation = record.dimensions.value(dimensionKey(Dimension::Occupation));
    if (figure.byOccupation && !occupation.isEmpty()) {
        if (occupation != point.occupation && occupation != point.occupationName)
            return -1;
        ++matched;
    }
    return matched;
}

QString sourceOf(const FigureRecord& record)
{
    return record.article.isEmpty() ? record.document : record.document + u' ' + record.article;
}

} // namespace

QString dimensionKey(Dimension dimension)
{
    return dimension == Dimension::Level ? u"level"_s : u"occupation"_s;
}

const FigureRecord* Figures::inForce(const FigureDeclaration& figure, const FigurePoint& point, QDate day) const
{
    const FigureRecord* best = nullptr;
    int bestMatch = -1;
    for (const FigureRecord& record : m_records) {
        if (!record.isConfirmed || record.key != QLatin1StringView(figure.key) || record.effectiveFrom > day
            || (record.effectiveTo.isValid() && record.effectiveTo < day))
            continue;
        const int match = specificity(record, figure, point);
        const bool better = match > bestMatch
            || (match == bestMatch && best != nullptr && record.effectiveFrom >= best->effectiveFrom);
        if (match >= 0 && better) {
            best = &record;
            bestMatch = match;
        }
    }
    return best;
}

FigureAnswer<Money> Figures::money(const FigureDeclaration& figure, const FigurePoint& point, QDate day) const
{
    const FigureRecord* record = inForce(figure, point, day);
    if (record == nullptr)
        return {};
    return {Money::fromFen(record->value.toLongLong()), sourceOf(*record), record->isSample};
}

FigureAnswer<int> Figures::count(const FigureDeclaration& figure, QDate day) const
{
    const FigureRecord* record = inForce(figure, {}, day);
    if (record == nullptr)
        return {};
    return {record->value.toInt(), sourceOf(*record), record->isSample};
}

FigureAnswer<bool> Figures::isOn(const FigureDeclaration& figure, QDate day) const
{
    const FigureRecord* record = inForce(figure, {}, day);
    if (record == nullptr)
        return {};
    return {record->value == "on"_L1, sourceOf(*record), record->isSample};
}

} // namespace jiangce
