// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "app/cli/take_out.h"
#include "core/casework/audit_trail.h"
#include "core/exchange/obligation_tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/register/office.h"
#include "core/values/date_text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// What the command line asks for, and the words that say so.
struct Asked {
    ObligationAsk ask {};
    std::optional<ObligationState> state {};
    QDate on {};
};

Asked readAsked(const CommandLine& line, QDate today)
{
    Asked asked {.on = line.has("on") ? line.requiredDay("on") : today};
    if (line.has("programme")) {
        asked.ask.programme = programmeByKey(line.value("programme"));
        if (asked.ask.programme == nullptr || asked.ask.programme->obligation == nullptr)
            throw UsageError {QT_TRANSLATE_NOOP("cli", "Nobody owes “%1”."), line.value("programme")};
    }
    if (const auto year = line.number("year", 2011, 2999))
        asked.ask.fromYear = asked.ask.toYear = *year;
    if (line.has("state")) {
        asked.state = obligationStateFromKey(line.value("state"));
        if (!asked.state)
            throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no state “%1”."), line.value("state")};
    }
    return asked;
}

QList<Obligation> read(Connection& db, const Asked& asked)
{
    QList<Obligation> all = readObligations(db, asked.on, asked.ask);
    if (asked.state)
        all.removeIf([&asked](const Obligation& owed) { return owed.state != *asked.state; });
    return all;
}

QJsonObject jsonOf(const Obligation& owed, QDate on)
{
    return {{u"programme"_s, QString::fromLatin1(owed.programme->key)}, {u"year"_s, owed.year}, {u"body"_s, owed.name},
        {u"credit_code"_s, owed.creditCode}, {u"last_day"_s, isoDate(owed.lastDay)},
        {u"state"_s, obligationStateKey(owed.state)}, {u"handed_in"_s, isoDate(owed.handedIn)},
        {u"days_late"_s, owed.daysLate(on)}, {u"filing_number"_s, owed.filingNumber},
        {u"reminded_on"_s, isoDate(owed.remindedOn)}};
}

QString textOf(const Obligation& owed, QDate on, const Wording& wording)
{
    const QString name
        = wording.isChinese() ? QString::fromUtf16(owed.programme->shortName) : QString::fromLatin1(owed.programme->key);
    const QString late = owed.isMissing() || owed.isLate ? u"  +%1"_s.arg(owed.daysLate(on)) : QString();
    return u"%1  %2  %3  %4  %5%6"_s.arg(QString::number(owed.year), name, isoDate(owed.lastDay), owed.name,
        wording.label("obligations", obligationStateLabel(owed.state)), late);
}

Exit list(const QList<Obligation>& all, QDate on, const Output& out)
{
    QJsonArray lines;
    for (const Obligation& owed : all) {
        lines.append(jsonOf(owed, on));
        out.line(textOf(owed, on, out.wording()));
    }
    out.json({{u"obligations"_s, lines}});
    return Exit::Yes;
}

/// Yes when nothing that is asked for is overdue.
Exit check(const QList<Obligation>& all, QDate on, const Output& out)
{
    const ObligationCounts counts = countObligations(all);
    QJsonObject states;
    for (auto state = counts.byState.cbegin(); state != counts.byState.cend(); ++state) {
        states.insert(obligationStateKey(state.key()), *state);
        out.line(u"%1  %2"_s.arg(out.wording().label("obligations", obligationStateLabel(state.key()))).arg(*state));
    }
    QJsonArray missing;
    for (const Obligation& owed : all)
        if (owed.isMissing()) {
            missing.append(jsonOf(owed, on));
            out.line(textOf(owed, on, out.wording()));
        }
    out.json({{u"owed"_s, counts.owed}, {u"states"_s, states}, {u"overdue"_s, missing}});
    return missing.isEmpty() ? Exit::Yes : Exit::No;
}

/// The list, or with --compare the plan against the report of a year.
Exit exportFile(const Desk& desk, const CommandLine& line, const Asked& asked, const QList<Obligation>& all, const Output& out)
{
    Connection& db = desk.db;
    const QString file = line.required("out");
    const TableFrame frame {loadOffice(db).name, asked.on, Wording::chinese()};
    ExportTable table = obligationTable(all, asked.on, frame);
    if (line.has("compare")) {
        const QMap<QString, ComparedBy> ways {{u"line"_s, ComparedBy::Line}, {u"body"_s, ComparedBy::Body},
            {u"occupation"_s, ComparedBy::Occupation}, {u"level"_s, ComparedBy::Level}};
        const QList<PlanPair> pairs = planPairs();
        if (!ways.contains(line.value("compare")) || pairs.isEmpty())
            throw UsageError {QT_TRANSLATE_NOOP("cli", "Compare by line, body, occupation or level, not by “%1”."),
                line.value("compare")};
        const int year = line.requiredNumber("year", 2011, 2999);
        table = comparisonTable(comparePlans(db, pairs.first(), year, asked.on), ways.value(line.value("compare")), frame);
    }
    if (holdsPersons(table))
        return takeOutTable(line, desk, table, file, out);
    if (const auto saved = saveFile(file, tableFile(QFileInfo(file).suffix().toLower(), table, asked.on)); !saved)
        return out.problem(saved.error());
    noteAccess(desk, u"export"_s, {}, table.title);
    out.line(file);
    out.json({{u"file"_s, file}, {u"rows"_s, qint64(table.rows.size())}});
    return Exit::Yes;
}

/// Taking out leaves its entry, so the database is written to.
Exit runExport(const CommandLine& line, const Asked& asked, const SystemClock& clock, Output& out)
{
    const auto database = openWritable(databaseFile(line), clock);
    if (!database)
        return out.problem(database.error());
    const auto session = signInAs(line, *database->db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    return exportFile({*database->db, clock, *session}, line, asked, read(*database->db, asked), out);
}

Exit run(const CommandLine& line, Output& out)
{
    const SystemClock clock;
    const QString verb = line.argument(0);
    if (verb != u"list" && verb != u"check" && verb != u"export")
        throw UsageError {QT_TRANSLATE_NOOP("cli", "Say list, check or export, not “%1”."), verb};
    const Asked asked = readAsked(line, clock.today());
    if (verb == u"export")
        return runExport(line, asked, clock, out);
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    const QList<Obligation> all = read(**db, asked);
    if (verb == u"list")
        return list(all, asked.on, out);
    return check(all, asked.on, out);
}

constexpr OptionDef options[] {
    {"programme", "KEY", QT_TRANSLATE_NOOP("cli", "Only this filing, by the key of its programme.")},
    {"year", "Y", QT_TRANSLATE_NOOP("cli", "Only this year; all that are kept without it.")},
    {"state", "STATE",
        QT_TRANSLATE_NOOP("cli", "Only these: ahead, open, reminder, overdue, handed_in, on_time, late.")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "As of this day; today without it.")},
    {"out", "FILE", QT_TRANSLATE_NOOP("cli", "export: the file to write, .xlsx, .csv or .pdf.")},
    purposeOption,
    forOption,
    {"compare", "WAY",
        QT_TRANSLATE_NOOP("cli", "export: the year's plan against its report instead, by line, body, occupation or level.")},
};

} // namespace

constinit const Command obligationsCommand {
    .name = "obligations",
    .arguments = "list|check|export [--year Y] [--programme KEY] [--state STATE] [--out FILE --purpose PURPOSE --for TEXT]",
    .summary = QT_TRANSLATE_NOOP("cli", "Filings that are owed: who has handed in what, who is late, who has not."),
    .options = options,
    .least = 1,
    .most = 1,
    .notes = QT_TRANSLATE_NOOP("cli", "check answers 1 when something is overdue."),
    .draws = true,
    .run = run,
};

} // namespace jiangce::cli
