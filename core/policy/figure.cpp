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

std::optional<FigureRecord> statedRecord(const FigureDeclaration& figure)
{
    if (*figure.stated == '\0')
        return {};
    FigureRecord record;
    record.key = QString::fromLatin1(figure.key);
    record.value = QString::fromLatin1(figure.stated);
    record.effectiveFrom = figure.statedFrom;
    record.document = QString::fromUtf16(figure.clause.document().number);
    record.article = articleInChinese(figure.clause);
    record.isConfirmed = true;
    return record;
}

std::optional<FigureRecord> Figures::inForce(const FigureDeclaration& figure, const FigurePoint& point, QDate day) const
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
    if (best != nullptr)
        return *best;
    auto stated = statedRecord(figure);
    return stated && stated->effectiveFrom <= day ? std::move(stated) : std::nullopt;
}

FigureAnswer<Money> Figures::money(const FigureDeclaration& figure, const FigurePoint& point, QDate day) const
{
    const auto record = inForce(figure, point, day);
    if (!record)
        return {};
    return {Money::fromFen(record->value.toLongLong()), sourceOf(*record), record->isSample};
}

FigureAnswer<int> Figures::count(const FigureDeclaration& figure, QDate day) const
{
    const auto record = inForce(figure, {}, day);
    if (!record)
        return {};
    return {record->value.toInt(), sourceOf(*record), record->isSample};
}

FigureAnswer<bool> Figures::isOn(const FigureDeclaration& figure, QDate day) const
{
    const auto record = inForce(figure, {}, day);
    if (!record)
        return {};
    return {record->value == "on"_L1, sourceOf(*record), record->isSample};
}

} // namespace jiangce
