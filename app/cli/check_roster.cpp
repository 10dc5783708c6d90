// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/circumstances.h"
#include "app/cli/output.h"
#include "app/cli/programme_argument.h"
#include "app/cli/verdict_text.h"
#include "core/base/text.h"
#include "core/exchange/json_verdict.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

const RosterDef& rosterOf(const Programme& programme)
{
    if (programme.rosters.empty())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” has no roster."), QLatin1StringView(programme.key)};
    return programme.rosters.front();
}

Outcome<Sheet> firstSheet(const QString& fileName)
{
    const auto workbook = readWorkbook(fileName);
    if (!workbook)
        return fail(workbook.error());
    return workbook->sheet(workbook->firstVisible());
}

/// The name as the register would have it; and what refuses a row or waits for an officer's judgement is its trouble as
/// much as an unreadable cell is.
QJsonObject withTroubles(QJsonObject row)
{
    QJsonArray problems = row.value(u"problems").toArray();
    for (const QJsonValue& finding : row.value(u"findings").toArray()) {
        const QString state = finding[u"state"].toString();
        const QString code = finding[u"code"].toString();
        const bool isTrouble = (state == stateName(FindingState::NotMet) || state == stateName(FindingState::Judgement))
            && finding[u"label"].toString() != labelName(Label::Hint);
        const bool isSaid = std::ranges::any_of(
            problems, [&code](const QJsonValue& problem) { return problem[u"code"].toString() == code; });
        if (isTrouble && !isSaid)
            problems.append(QJsonObject {{u"code"_s, code}, {u"field"_s, finding[u"field"].toString()},
                {u"sentence"_s, finding[u"sentence"].toString()}});
    }
    row.insert(u"problems"_s, problems);
    row.insert(u"name"_s, text::normalisedName(row.value(u"name").toString()));
    return row;
}

QJsonObject withTroublesInRows(QJsonObject answer)
{
    QJsonArray rows;
    for (const QJsonValue& row : answer.value(u"rows").toArray())
        rows.append(withTroubles(row.toObject()));
    answer.insert(u"rows"_s, rows);
    return answer;
}

void print(const QJsonObject& answer, const Output& out)
{
    for (const QJsonValue& row : answer.value(u"rows").toArray()) {
        out.line(u"%1  %2  %3"_s.arg(row[u"row"].toInt()).arg(row[u"name"].toString(), row[u"state"].toString()));
        for (const QJsonValue& problem : row[u"problems"].toArray())
            out.line(u"  %1: %2"_s.arg(problem[u"code"].toString(), problem[u"sentence"].toString()));
    }
    const QJsonValue amount = answer.value(u"amount_fen");
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "Amount (yuan): %1")).arg(amount.isNull()
            ? out.words(QT_TRANSLATE_NOOP("cli", "not determined"))
            : Money::fromFen(amount.toInteger()).display()));
}

bool isEveryRowEligible(const QJsonObject& answer)
{
    const QJsonArray rows = answer.value(u"rows").toArray();
    return !rows.isEmpty()
        && std::ranges::all_of(rows, [](const QJsonValue& row) { return row[u"state"].toString() == u"eligible"; });
}

Exit run(const CommandLine& line, Output& out)
{
    const Programme& programme = programmeArgument(line.argument(0));
    const RosterDef& roster = rosterOf(programme);
    const auto now = readCircumstances(line);
    if (!now)
        return out.problems(now.error());
    const auto sheet = firstSheet(line.argument(1));
    if (!sheet)
        return out.problem(sheet.error());
    const auto import = readRoster(*sheet, roster, {.day = now->dates.handedIn});
    if (!import)
        return out.problem(import.error());
    if (line.has("rejected")) {
        const QByteArray file = returnedRowsFile(*sheet, import->head, rejectionReasons(roster, *import));
        if (const auto saved = saveFile(line.value("rejected"), file); !saved)
            return out.problem(saved.error());
    }
    const QJsonObject answer = withTroublesInRows(checkRoster(programme, roster, *import, *now, out.wording()));
    out.json(answer);
    print(answer, out);
    return isEveryRowEligible(answer) ? Exit::Yes : Exit::No;
}

constexpr OptionDef options[] {onOption, catalogueOption, figuresOption,
    {"rejected", "OUT.xlsx",
        QT_TRANSLATE_NOOP("cli",
            "Write the rows that cannot be taken over to this file, in the same "
            "layout, with the reasons.")}};

} // namespace

constinit const Command checkRosterCommand {
    .name = "check-roster",
    .arguments = "KEY FILE.xlsx --on DATE",
    .summary = QT_TRANSLATE_NOOP("cli", "Read a roster and judge every row, without storing anything."),
    .options = options,
    .least = 2,
    .most = 2,
    .notes = figuresNotes,
    .run = run,
};

} // namespace jiangce::cli
