// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/letters.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/casework/operations/issue_letter.h"
#include "core/exchange/xlsx_writer.h"
#include "core/policy/wording.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit preview(const CommandLine& line, Output& out)
{
    const SystemClock clock;
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    const auto file = findCase(**db, line.argument(0));
    if (!file)
        return out.problem(file.error());
    const auto pdf = previewLetter(**db, *file, line.argument(1), clock, session->displayName);
    if (!pdf)
        return out.problem(pdf.error());
    if (const auto saved = saveFile(line.required("out"), *pdf); !saved)
        return out.problem(saved.error());
    out.json({{u"file"_s, line.value("out")}, {u"preview"_s, true}, {u"number"_s, QJsonValue()}});
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1: a preview, without number.")).arg(line.value("out")));
    return Exit::Yes;
}

Exit issueNow(const CommandLine& line, Output& out)
{
    const jiangce::Command command(line.has("command") ? QUuid::fromString(line.required("command")) : QUuid());
    if (line.has("command") && command.id().isNull())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is not a UUID."), line.value("command")};
    const SystemClock clock;
    const auto database = openWritable(databaseFile(line), clock);
    if (!database)
        return out.problem(database.error());
    const auto session = signInAs(line, *database->db, clock, out);
    if (!session)
        return out.problem(session.error());
    const auto file = findCase(*database->db, line.argument(0));
    if (!file)
        return out.problem(file.error());
    const auto issued = issue({*database->db, clock, *session}, *file, line.argument(1), command);
    if (!issued)
        return out.problem(issued.error());
    if (const auto saved = saveFile(line.required("out"), issued->pdf); !saved)
        return out.problem(saved.error());
    out.json({{u"file"_s, line.value("out")}, {u"preview"_s, false}, {u"number"_s, issued->number}});
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1: issued as %2.")).arg(line.value("out"), issued->number));
    return Exit::Yes;
}

/// What can be printed of the case, and what of it can be issued in its state.
Exit list(const CommandLine& line, Output& out)
{
    const SystemClock clock;
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    const auto file = findCase(**db, line.argument(0));
    if (!file)
        return out.problem(file.error());
    const QStringList available = file->isBackEntry ? QStringList() : availableLetters(*file->programme, file->state);
    QJsonArray kinds;
    for (const LetterKind& kind : file->programme->letters) {
        const QString key = QString::fromLatin1(kind.key);
        const QString name = out.wording().isChinese() ? QString::fromUtf16(kind.chinese)
                                                       : out.wording().label("letters", kind.label);
        const bool canIssue = available.contains(key);
        kinds.append(QJsonObject {{u"key"_s, key}, {u"label"_s, name}, {u"can_issue"_s, canIssue}});
        out.line(key.leftJustified(28) + name
            + (canIssue ? u"  "_s + out.words(QT_TRANSLATE_NOOP("cli", "can be issued now")) : QString()));
    }
    out.json({{u"letters"_s, kinds}});
    return Exit::Yes;
}

Exit run(const CommandLine& line, Output& out)
{
    if (line.arguments().size() == 1)
        return list(line, out);
    (void)line.required("out"); // before anything is issued
    return line.has("issue") ? issueNow(line, out) : preview(line, out);
}

constexpr OptionDef options[] {
    {"out", "FILE.pdf", QT_TRANSLATE_NOOP("cli", "Where to put the letter.")},
    {"issue", "",
        QT_TRANSLATE_NOOP("cli", "Issue it: it gets its number and is stored with the case. Without it, a preview.")},
    {"command", "UUID",
        QT_TRANSLATE_NOOP("cli", "Identity of this request: sent again, it gives the same letter and no second number.")},
};

} // namespace

constinit const Command letterCommand {
    .name = "letter",
    .arguments = "CASE [KIND --out FILE.pdf]",
    .summary = QT_TRANSLATE_NOOP("cli", "Print a letter of a case as PDF; without a kind, list the kinds there are."),
    .options = options,
    .least = 1,
    .most = 2,
    .draws = true,
    .run = run,
};

} // namespace jiangce::cli
