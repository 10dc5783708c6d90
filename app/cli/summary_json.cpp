// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_json.h"

#include "app/cli/output.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

QString breakdownName(Breakdown by)
{
    switch (by) {
    case Breakdown::Total: return u"total"_s;
    case Breakdown::District: return u"district"_s;
    case Breakdown::Level: return u"level"_s;
    case Breakdown::Occupation: return u"occupation"_s;
    case Breakdown::Sex: return u"sex"_s;
    case Breakdown::Unit: return u"unit"_s;
    }
    return {};
}

QJsonValue valueJson(const SummaryMeasure& measure, const SummaryCell& cell)
{
    if (!cell.value)
        return {};
    return measure.kind == ValueKind::Tenths ? QJsonValue(double(*cell.value) / 10.0) : QJsonValue(*cell.value);
}

QJsonObject measureJson(const ProgrammeSummary& summary, int measure)
{
    QJsonObject json;
    for (const SummaryBlock& block : summary.blocks) {
        if (!breakdownsOf(summary.measures[measure]).contains(block.by))
            continue;
        QJsonObject cells;
        for (qsizetype i = 0; i < block.keys.size(); ++i)
            cells.insert(block.keys[i], valueJson(summary.measures[measure], block.rows[i][measure]));
        json.insert(breakdownName(block.by), block.by == Breakdown::Total ? cells.value(QString()) : QJsonValue(cells));
    }
    return json;
}

QString valueText(const SummaryMeasure& measure, const SummaryCell& cell)
{
    if (!cell.value)
        return u"—"_s;
    if (measure.kind == ValueKind::Fen)
        return Money::fromFen(*cell.value).display();
    return measure.kind == ValueKind::Tenths ? QString::number(double(*cell.value) / 10.0, 'f', 1)
                                             : QString::number(*cell.value);
}

} // namespace

QJsonObject summariesJson(const QList<ProgrammeSummary>& summaries)
{
    QJsonObject programmes;
    for (const ProgrammeSummary& summary : summaries) {
        QJsonObject measures;
        for (int i = 0; i < summary.measures.size(); ++i)
            measures.insert(summary.measures[i].key, measureJson(summary, i));
        programmes.insert(QLatin1StringView(summary.programme->key), measures);
    }
    return {{u"programmes"_s, programmes}};
}

QStringList summaryLines(const QList<ProgrammeSummary>& summaries, const Output& out)
{
    QStringList lines;
    for (const ProgrammeSummary& summary : summaries) {
        lines.append(out.wording().label(summary.programme->key, summary.programme->label));
        const QList<SummaryCell>& totals = summary.blocks.first().rows.first();
        for (int i = 0; i < summary.measures.size(); ++i)
            lines.append(u"  "_s + out.wording().label(summary.measures[i].context, summary.measures[i].label) + u": "_s
                + valueText(summary.measures[i], totals[i]));
    }
    return lines;
}

} // namespace jiangce::cli
