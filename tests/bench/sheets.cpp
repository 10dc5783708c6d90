// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_reader.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "core/store/connection.h"
#include "tests/bench/bench.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

const Programme& claim() { return *programmeByKey(u"upskill_subsidy"); }
const RosterDef& roster() { return claim().rosters.front(); }

/// The claim of the example with as many rows as wanted, each with its own certificate.
FormData bigClaim(int rows)
{
    QFile file(u":/jiangce/samples/upskill_subsidy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    FormData form = readJsonRecord(claim(), file.readAll())->form;
    completeForm(claim(), form);
    const FormRow model = form.rows(QString::fromLatin1(roster().key)).first();
    QList<FormRow> all;
    for (int i = 0; i < rows; ++i) {
        FormRow row = model;
        row.id = u"r%1"_s.arg(i + 1);
        row.values[u"name"_s] = u"王示例"_s + QChar(char16_t(0x4E00 + i));
        row.values[u"certificate"_s] = u"26060200013%1"_s.arg(i, 5, 10, QChar(u'0'));
        all.append(row);
    }
    form.setRows(QString::fromLatin1(roster().key), all);
    return form;
}

/// Writes the cells of sheets by libxlsxwriter alone: what a file of this content costs at least.
void writeAlone(const QList<Sheet>& sheets, const QString& file)
{
    lxw_workbook* book = workbook_new(file.toUtf8().constData());
    for (const Sheet& sheet : sheets) {
        lxw_worksheet* page = workbook_add_worksheet(book, nullptr);
        for (const SheetRow& row : sheet.rows)
            for (const Cell& cell : row.cells) {
                const auto at = lxw_row_t(row.number - 1);
                const auto column = lxw_col_t(cell.column - 1);
                if (cell.kind == Cell::Kind::Number)
                    worksheet_write_number(page, at, column, cell.text.toDouble(), nullptr);
                else
                    worksheet_write_string(page, at, column, cell.text.toUtf8().constData(), nullptr);
            }
    }
    workbook_close(book);
}

QList<Sheet> sheetsOf(const QByteArray& bytes)
{
    const auto book = readWorkbook(bytes);
    QList<Sheet> sheets;
    for (int i = 0; i < book->sheets().size(); ++i)
        sheets.append(*book->sheet(i));
    return sheets;
}

} // namespace

Lines measureRoster(const Plan& plan)
{
    const int rows = plan.scaled(3000, 20);
    const FormData form = bigClaim(rows);
    const QByteArray bytes = rosterFile(claim(), roster(), form.rows(QString::fromLatin1(roster().key)));
    const int times = plan.scaled(5, 1);
    const double baseline = median(times, [&] { (void)sheetsOf(bytes); });
    Circumstances now;
    now.dates = {.handedIn = today, .assessedOn = today};
    const double ours = median(times, [&] {
        const auto book = readWorkbook(bytes);
        const auto import = readRoster(*book->sheet(book->firstVisible()), roster());
        FormData taken = form;
        taken.setRows(QString::fromLatin1(roster().key), {});
        appendAccepted(taken, roster(), *import);
        if (claim().assess(taken, now).lines().size() != size_t(rows))
            qFatal("rows are missing");
    });
    return {{.aim = "roster", .work = u"import and assessment of %1 rows / reading the XLSX"_s.arg(rows), .ours = ours,
        .baseline = baseline, .limit = 3}};
}

Lines measureSheets(const Plan& plan)
{
    const QTemporaryDir folder;
    const int times = plan.scaled(5, 1);
    FixedClock clock {today};
    const auto db = openDatabase(plan.database, allMigrations(), clock);
    const SummaryAsk ask {.period = StatisticsPeriod::year(2024), .today = clock.today()};
    const QList<ProgrammeSummary> summaries = readSummaries(**db, ask);
    QByteArray bytes;
    const double summary
        = median(times, [&] { bytes = summaryWorkbook(summaries, ask, u"示例市人社局"_s, clock.today()); });
    const QList<Sheet> summarySheets = sheetsOf(bytes);
    const double summaryAlone
        = median(times, [&] { writeAlone(summarySheets, folder.filePath(u"summary.xlsx"_s)); });

    const int rows = plan.scaled(20'000, 20);
    const QList<FormRow> many = bigClaim(rows).rows(QString::fromLatin1(roster().key));
    const double ours = median(plan.scaled(3, 1), [&] { bytes = rosterFile(claim(), roster(), many); });
    const QList<Sheet> rosterSheets = sheetsOf(bytes);
    const double alone
        = median(plan.scaled(3, 1), [&] { writeAlone(rosterSheets, folder.filePath(u"roster.xlsx"_s)); });
    return {{.aim = "sheet", .work = u"XLSX of %1 rows / libxlsxwriter alone"_s.arg(rows), .ours = ours, .baseline = alone,
                .limit = 1.5},
        {.aim = "sheet", .work = u"XLSX of the year's summary with charts / its cells by libxlsxwriter"_s, .ours = summary,
            .baseline = summaryAlone, .limit = 1.5}};
}

} // namespace jiangce::bench
