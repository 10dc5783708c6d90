// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_xlsx.h"

#include "core/exchange/xlsx_writer.h"
#include "core/policy/wording.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int headRow = 3;
constexpr int firstMeasureColumn = 4;   // after group, name and code

QString chinese(const char* context, const char* source) { return Wording::chinese().label(context, source); }

QString headOf(const SummaryMeasure& measure)
{
    return chinese(measure.context, measure.label);
}

QString subtitle(const SummaryAsk& ask, const QString& office, QDate madeOn)
{
    const QString district = ask.district.isEmpty() ? u"全市"_s : adminUnitName(ask.district);
    return u"%1　统计区间：%2　区域：%3　制表日期：%4"_s.arg(office, ask.period.chinese(), district, chineseDate(madeOn));
}

void writeTitle(XlsxSheet& sheet, int columns, const QString& title, const QString& below)
{
    sheet.mergedText({1, 1, 1, columns}, title, CellStyle::Title);
    sheet.mergedText({2, 1, 2, columns}, below, CellStyle::Subtitle);
    sheet.rowHeight(1, 28);
    sheet.rowHeight(headRow, 32);
    sheet.freeze(headRow, 2);
    sheet.print({.landscape = true, .repeatFirstRow = headRow, .repeatLastRow = headRow, .header = title});
}

void writeCell(
    XlsxSheet& sheet, int row, int column, const SummaryMeasure& measure, const SummaryCell& cell, bool isTotal)
{
    if (!cell.value)
        sheet.blank(row, column, CellStyle::Plain);
    else if (measure.kind == ValueKind::Fen)
        sheet.money(row, column, *cell.value, isTotal ? CellStyle::MoneyTotal : CellStyle::Money);
    else if (measure.kind == ValueKind::Tenths)
        sheet.decimal(row, column, double(*cell.value) / 10.0);
    else
        sheet.integer(row, column, *cell.value, isTotal ? CellStyle::IntegerTotal : CellStyle::Integer);
}

/// Rows of a sheet that hold one block, for its charts.
struct Span {
    Breakdown by;
    int first;
    int last;
};

void addChart(XlsxSheet& sheet, const ProgrammeSummary& summary, const Span& span, const QList<int>& measures, int row)
{
    Chart chart {.kind = ChartKind::Column,
        .title = chinese("statistics", breakdownLabel(span.by)),
        .valueAxis = summary.measures[measures.first()].kind == ValueKind::Fen ? u"元"_s : u"件（人）"_s,
        .row = row, .column = span.by == Breakdown::District ? 1 : span.by == Breakdown::Level ? 8 : 15};
    for (const int measure : measures) {
        const int column = firstMeasureColumn + measure;
        chart.series.append({sheet.name(), {span.first, 2, span.last, 2}, {span.first, column, span.last, column},
            headOf(summary.measures[measure])});
    }
    sheet.chart(chart);
}

/// What a chart of a breakdown shows: received and approved by district, the programme's own sums by level or
/// occupation.
QList<int> chartedMeasures(const ProgrammeSummary& summary, Breakdown by)
{
    QList<int> found;
    if (by == Breakdown::Sex || by == Breakdown::Unit)
        return found;
    for (int i = 0; i < summary.measures.size(); ++i) {
        const SummaryMeasure& measure = summary.measures[i];
        const bool isCommon = measure.own == nullptr
            && (measure.common == CommonMeasure::Received || measure.common == CommonMeasure::Approved);
        const bool isOwn = measure.own != nullptr && breakdownsOf(measure).contains(by)
            && (measure.kind == ValueKind::Fen) == (summary.measures.last().kind == ValueKind::Fen);
        if (by == Breakdown::District ? isCommon : isOwn)
            found.append(i);
    }
    return found;
}

void writeProgramme(XlsxWriter& writer, const ProgrammeSummary& summary, const SummaryAsk& ask, const QString& below)
{
    const QString name = QString::fromUtf16(summary.programme->chinese);
    XlsxSheet& sheet = writer.addSheet(name);
    const int columns = firstMeasureColumn - 1 + int(summary.measures.size());
    writeTitle(sheet, columns, u"%1%2汇总表"_s.arg(name, ask.period.chinese()), below);
    for (const auto& [column, head] : {std::pair(1, u"分组"_s), {2, u"项目"_s}, {3, u"代码"_s}})
        sheet.text(headRow, column, head, CellStyle::Head);
    for (int i = 0; i < summary.measures.size(); ++i) {
        sheet.text(headRow, firstMeasureColumn + i, headOf(summary.measures[i]), CellStyle::Head);
        sheet.columnWidth(firstMeasureColumn + i, summary.measures[i].kind == ValueKind::Fen ? 16 : 11);
    }
    sheet.columnWidth(1, 10);
    sheet.columnWidth(2, 24);
    sheet.columnWidth(3, 14, CellStyle::Identifier);

    int row = headRow + 1;
    QList<Span> spans;
    for (const SummaryBlock& block : summary.blocks) {
        const int first = row;
        const bool isTotal = block.by == Breakdown::Total;
        for (qsizetype i = 0; i < block.keys.size(); ++i, ++row) {
            sheet.text(
                row, 1, chinese("statistics", breakdownLabel(block.by)), isTotal ? CellStyle::Total : CellStyle::Plain);
            sheet.text(row, 2, keyInChinese(block.by, block.keys[i]), isTotal ? CellStyle::Total : CellStyle::Plain);
            const bool isNamed = block.by == Breakdown::Occupation || block.by == Breakdown::Unit;
            sheet.text(row, 3, isNamed ? QString() : block.keys[i], CellStyle::Identifier);
            for (int measure = 0; measure < summary.measures.size(); ++measure)
                writeCell(sheet, row, firstMeasureColumn + measure, summary.measures[measure], block.rows[i][measure],
                    isTotal);
        }
        if (!isTotal)
            spans.append({block.by, first, row - 1});
    }
    sheet.filter({headRow, 1, row - 1, columns});
    for (const Span& span : std::as_const(spans))
        if (const QList<int> measures = chartedMeasures(summary, span.by); !measures.isEmpty())
            addChart(sheet, summary, span, measures, row + 1);
}

void writeOverview(
    XlsxWriter& writer, const QList<ProgrammeSummary>& summaries, const SummaryAsk& ask, const QString& below)
{
    XlsxSheet& sheet = writer.addSheet(u"总览"_s);
    const QList<SummaryMeasure>& measures = summaries.first().measures;
    int common = 0;
    while (common < measures.size() && measures[common].own == nullptr)
        ++common;
    writeTitle(sheet, common + 1, u"%1业务办理情况汇总表"_s.arg(ask.period.chinese()), below);
    sheet.text(headRow, 1, u"事项"_s, CellStyle::Head);
    sheet.columnWidth(1, 32);
    for (int i = 0; i < common; ++i) {
        sheet.text(headRow, i + 2, headOf(measures[i]), CellStyle::Head);
        sheet.columnWidth(i + 2, 12);
    }
    int row = headRow + 1;
    for (const ProgrammeSummary& summary : summaries) {
        sheet.text(row, 1, QString::fromUtf16(summary.programme->chinese));
        for (int i = 0; i < common; ++i)
            writeCell(sheet, row, i + 2, summary.measures[i], summary.blocks.first().rows.first()[i], false);
        ++row;
    }
    Chart chart {.kind = ChartKind::Column, .title = u"收件与办结"_s, .valueAxis = u"件"_s, .row = row + 1, .column = 1};
    for (int i = 0; i < common; ++i)
        if (measures[i].common == CommonMeasure::Received || measures[i].common == CommonMeasure::Approved
            || measures[i].common == CommonMeasure::Refused)
            chart.series.append({sheet.name(), {headRow + 1, 1, row - 1, 1}, {headRow + 1, i + 2, row - 1, i + 2},
                headOf(measures[i])});
    sheet.chart(chart);
}

void writeDefinitions(XlsxWriter& writer, const QList<ProgrammeSummary>& summaries, const QString& below)
{
    XlsxSheet& sheet = writer.addSheet(u"口径"_s);
    writeTitle(sheet, 3, u"指标口径"_s, below);
    for (const auto& [column, head] : {std::pair(1, u"事项"_s), {2, u"指标"_s}, {3, u"口径"_s}})
        sheet.text(headRow, column, head, CellStyle::Head);
    sheet.columnWidth(1, 28);
    sheet.columnWidth(2, 20);
    sheet.columnWidth(3, 100);
    int row = headRow + 1;
    for (const ProgrammeSummary& summary : summaries)
        for (const SummaryMeasure& measure : summary.measures) {
            if (measure.own == nullptr && &summary != &summaries.first())
                continue;
            sheet.text(row, 1, measure.own == nullptr ? u"各事项"_s : QString::fromUtf16(summary.programme->chinese));
            sheet.text(row, 2, headOf(measure));
            sheet.text(row++, 3, chinese(measure.context, measure.definition), CellStyle::Wrapped);
        }
}

} // namespace

QByteArray summaryWorkbook(
    const QList<ProgrammeSummary>& summaries, const SummaryAsk& ask, const QString& office, QDate madeOn)
{
    const QString below = subtitle(ask, office, madeOn);
    XlsxWriter writer({.title = u"%1业务汇总"_s.arg(ask.period.chinese()), .created = madeOn.startOfDay(Qt::UTC)});
    writeOverview(writer, summaries, ask, below);
    for (const ProgrammeSummary& summary : summaries)
        writeProgramme(writer, summary, ask, below);
    writeDefinitions(writer, summaries, below);
    return writer.bytes();
}

} // namespace jiangce
