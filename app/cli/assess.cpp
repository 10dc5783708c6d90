// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/circumstances.h"
#include "app/cli/output.h"
#include "app/cli/programme_argument.h"
#include "app/cli/verdict_text.h"
#include "core/exchange/json_record.h"
#include "core/exchange/json_verdict.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit run(const CommandLine& line, Output& out)
{
    const Programme& programme = programmeArgument(line.argument(0));
    auto now = readCircumstances(line);
    if (!now)
        return out.problems(now.error());
    const auto bytes = readFile(line.argument(1));
    if (!bytes)
        return out.problem(bytes.error());
    const auto record = readJsonRecord(programme, *bytes);
    if (!record)
        return out.problems(record.error());
    now->facts = record->facts;
    now->rulings = record->rulings;
    if (record->handedIn.isValid())
        now->dates.handedIn = record->handedIn;

    FormData form = record->form;
    completeForm(programme, form);
    const Decision decision = programme.assess(form, *now);
    out.json(jsonOfDecision(decision, out.wording()));
    for (const QString& text : verdictLines(decision, out))
        out.line(text);
    return decision.verdict() == Verdict::Eligible ? Exit::Yes : Exit::No;
}

QByteArray example()
{
    QByteArray all;
    for (const Programme* programme : allProgrammes()) {
        QFile file(u":/jiangce/samples/%1.json"_s.arg(QLatin1StringView(programme->key)));
        if (file.open(QIODevice::ReadOnly))
            all += QByteArray("# ") + programme->key + ".json\n" + file.readAll().trimmed() + "\n\n";
    }
    return all;
}

constexpr OptionDef options[] {onOption, figuresOption, catalogueOption};

} // namespace

constinit const Command assessCommand {
    .name = "assess",
    .arguments = "KEY FILE.json --on DATE",
    .summary = QT_TRANSLATE_NOOP("cli", "Judge an application outside any database, condition by condition."),
    .options = options,
    .least = 2,
    .most = 2,
    .notes = figuresNotes,
    .moreNotes = factsNotes,
    .run = run,
    .example = example,
};

} // namespace jiangce::cli
