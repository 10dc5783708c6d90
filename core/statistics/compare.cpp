// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/compare.h"

#include "core/base/fault.h"

#include <QtCore/QSet>

#include <tuple>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Place = std::tuple<QString, QString, int, QString>;
using Counted = std::pair<QString, QString>;

Place placeOf(const FigureCell& cell)
{
    return {cell.programme, cell.measure, int(cell.by), cell.key};
}

/// The numbers of one side, and which measures it counts at all.
struct Side {
    QMap<Place, std::optional<qint64>> values {};
    QSet<Counted> measures {};

    explicit Side(const QList<FigureCell>& cells)
    {
        for (const FigureCell& cell : cells) {
            values.insert(placeOf(cell), cell.value);
            measures.insert({cell.programme, cell.measure});
        }
    }
    [[nodiscard]] std::optional<qint64> at(const FigureCell& cell) const
    {
        const auto found = values.constFind(placeOf(cell));
        if (found != values.cend())
            return *found;
        const bool isZero = cell.kind != ValueKind::Tenths && measures.contains({cell.programme, cell.measure});
        return isZero ? std::optional<qint64>(0) : std::nullopt;
    }
};

constexpr std::pair<Breakdown, QStringView> breakdownKeys[] {{Breakdown::Total, u"total"},
    {Breakdown::District, u"district"}, {Breakdown::Level, u"level"}, {Breakdown::Occupation, u"occupation"},
    {Breakdown::Sex, u"sex"}, {Breakdown::Unit, u"unit"}};
constexpr std::pair<ValueKind, QStringView> kindKeys[] {
    {ValueKind::Count, u"count"}, {ValueKind::Fen, u"fen"}, {ValueKind::Tenths, u"tenths"}};

template <class Value, size_t Count>
QString keyIn(const std::pair<Value, QStringView> (&table)[Count], Value value)
{
    return std::ranges::find(table, value, &std::pair<Value, QStringView>::first)->second.toString();
}

template <class Value, size_t Count>
Value valueIn(const std::pair<Value, QStringView> (&table)[Count], const QString& key)
{
    const auto found = std::ranges::find(table, QStringView(key), &std::pair<Value, QStringView>::second);
    if (found == std::end(table))
        throw Fault(FaultKind::Bug, u"unknown key of a summary: "_s + key);
    return found->first;
}

} // namespace

QList<FigureCell> cellsOf(const QList<ProgrammeSummary>& summaries)
{
    QList<FigureCell> cells;
    for (const ProgrammeSummary& summary : summaries)
        for (const SummaryBlock& block : summary.blocks)
            for (qsizetype measure = 0; measure < summary.measures.size(); ++measure) {
                const SummaryMeasure& each = summary.measures[measure];
                if (!breakdownsOf(each).contains(block.by))
                    continue;
                for (qsizetype row = 0; row < block.rows.size(); ++row)
                    cells.append({QString::fromLatin1(summary.programme->key), each.key, block.by, block.keys[row],
                        block.rows[row][measure].value, each.kind});
            }
    return cells;
}

std::optional<qint64> ComparedCell::difference() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

QList<ComparedCell> compare(const QList<FigureCell>& before, const QList<FigureCell>& after)
{
    const Side was(before);
    const Side is(after);
    QList<ComparedCell> compared;
    const auto add = [&](const FigureCell& cell) {
        compared.append({cell.programme, cell.measure, cell.by, cell.key, cell.kind, was.at(cell), is.at(cell)});
    };
    for (const FigureCell& cell : after)
        add(cell);
    for (const FigureCell& cell : before)
        if (!is.values.contains(placeOf(cell)))
            add(cell);
    return compared;
}

QString breakdownKey(Breakdown by) { return keyIn(breakdownKeys, by); }

Breakdown breakdownFromKey(const QString& key) { return valueIn(breakdownKeys, key); }

QString valueKindKey(ValueKind kind) { return keyIn(kindKeys, kind); }

ValueKind valueKindFromKey(const QString& key) { return valueIn(kindKeys, key); }

} // namespace jiangce
