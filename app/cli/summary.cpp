// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "app/cli/summary_json.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_writer.h"
#include "core/register/admin_unit.h"
#include "core/register/office.h"

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
    if (line.has("out")) {
        const QByteArray file = summaryWorkbook(summaries, ask, loadOffice(**db).name, clock.today());
        if (const auto saved = saveFile(line.value("out"), file); !saved)
            return out.problem(saved.error());
    }
    out.json(summariesJson(summaries));
    for (const QString& text : summaryLines(summaries, out))
        out.line(text);
    return Exit::Yes;
}

constexpr OptionDef options[] {
    {"year", "Y", QT_TRANSLATE_NOOP("cli", "The calendar year.")},
    {"quarter", "N", QT_TRANSLATE_NOOP("cli", "Only this quarter of it, 1 to 4.")},
    {"month", "N", QT_TRANSLATE_NOOP("cli", "Only this month of it, 1 to 12.")},
    {"district", "D", QT_TRANSLATE_NOOP("cli", "Only this district: its code or its name.")},
    {"out", "FILE.xlsx", QT_TRANSLATE_NOOP("cli", "Write the summary as a spreadsheet.")},
};

} // namespace

constinit const Command summaryCommand {
    .name = "summary",
    .arguments = "--year Y [--district D] --out FILE.xlsx",
    .summary = QT_TRANSLATE_NOOP("cli", "Make the annual summary. Needs an account with the role of statistics."),
    .options = options,
    .run = run,
};

} // namespace jiangce::cli
