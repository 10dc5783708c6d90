// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "app/cli/summary_json.h"
#include "core/exchange/obligation_tables.h"
#include "core/exchange/summary_tables.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_writer.h"
#include "core/register/admin_unit.h"
#include "core/register/office.h"
#include "ui/print/table_pdf.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

SummaryAsk readAsk(const CommandLine& line, QDate today)
{
    const int year = line.requiredNumber("year", 1990, 2999);
    SummaryAsk ask {.period = StatisticsPeriod::year(year), .today = today};
    if (line.has("month") && line.has("quarter"))
        throw UsageError {QT_TRANSLATE_NOOP("cli", "Say a quarter or a month, not both.")};
    if (const auto quarter = line.number("quarter", 1, 4))
        ask.period = StatisticsPeriod::quarter(year, *quarter);
    if (const auto month = line.number("month", 1, 12))
        ask.period = StatisticsPeriod::month(year, *month);
    if (line.has("district")) {
        const auto unit = parseAdminUnit(line.value("district"));
        if (!unit)
            throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no district “%1”."), line.value("district")};
        ask.district = unit->code;
    }
    return ask;
}

/// Received by district: what the summary's first chart shows.
BarChartData chartOf(const ProgrammeSummary& summary)
{
    const SummaryMeasure& measure = summary.measures.first();
    const Wording& words = Wording::chinese();
    BarChartData chart {u"%1 · %2 · %3"_s.arg(QString::fromUtf16(summary.programme->shortName),
        words.label(measure.context, measure.label), words.label("statistics", breakdownLabel(Breakdown::District)))};
    for (const SummaryBlock& block : summary.blocks)
        for (qsizetype row = 0; block.by == Breakdown::District && row < block.rows.size(); ++row)
            if (const qint64 value = block.rows[row].first().value.value_or(0); value != 0)
                chart.bars.append({placeName(block.by, block.keys[row]), value, QString::number(value)});
    return chart;
}

/// By the ending of the name: all programmes as one workbook or PDF, or one after the other as CSV.
QByteArray fileFor(const QString& name, const QList<ProgrammeSummary>& summaries, const QList<ExportTable>& further,
    const SummaryAsk& ask, const TableFrame& frame)
{
    const bool isCsv = name.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!isCsv && !name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return summaryWorkbook(summaries, ask, frame.office, frame.madeOn, further);
    QList<ExportTable> tables;
    QList<BarChartData> charts;
    QByteArray csv;
    for (const ProgrammeSummary& summary : summaries) {
        tables.append(summaryTable(summary, ask, frame));
        if (const BarChartData chart = chartOf(summary); !chart.bars.isEmpty())
            charts.append(chart);
    }
    tables += further;
    // One byte order mark for the file, not one for each table.
    for (const ExportTable& table : std::as_const(tables))
        csv += csv.isEmpty() ? tableCsv(table) : "\r\n" + tableCsv(table).sliced(3);
    return isCsv ? csv : tablesToPdf(u"%1业务汇总"_s.arg(ask.period.chinese()), tables, charts);
}

Exit run(const CommandLine& line, Output& out)
{
    const SystemClock clock;
    const SummaryAsk ask = readAsk(line, clock.today());
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, {Role::Statistics}); !allowed)
        return out.problem(allowed.error());
    const QList<ProgrammeSummary> summaries = readSummaries(**db, ask);
    const TableFrame frame {loadOffice(**db).name, clock.today(), Wording::chinese()};
    const QList<ExportTable> further = filingTables(**db, ask, frame);
    if (line.has("out")) {
        const QByteArray file = fileFor(line.value("out"), summaries, further, ask, frame);
        if (const auto saved = saveFile(line.value("out"), file); !saved)
            return out.problem(saved.error());
    }
    QJsonObject answer = summariesJson(summaries);
    answer.insert(u"filings"_s, tablesJson(further));
    out.json(answer);
    for (const QString& text : summaryLines(summaries, out))
        out.line(text);
    for (const ExportTable& table : further)
        for (const QString& text : tableLines(table))
            out.line(text);
    return Exit::Yes;
}

constexpr OptionDef options[] {
    {"year", "Y", QT_TRANSLATE_NOOP("cli", "The calendar year.")},
    {"quarter", "N", QT_TRANSLATE_NOOP("cli", "Only this quarter of it, 1 to 4.")},
    {"month", "N", QT_TRANSLATE_NOOP("cli", "Only this month of it, 1 to 12.")},
    {"district", "D", QT_TRANSLATE_NOOP("cli", "Only this district: its code or its name.")},
    {"out", "FILE", QT_TRANSLATE_NOOP("cli", "Write the summary to a file: .xlsx, .csv or .pdf.")},
};

} // namespace

constinit const Command summaryCommand {
    .name = "summary",
    .arguments = "--year Y [--district D] --out FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Make the annual summary. Needs an account with the role of statistics."),
    .options = options,
    .draws = true,
    .run = run,
};

} // namespace jiangce::cli
