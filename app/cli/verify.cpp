// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "core/casework/trail/trail_check.h"
#include "core/casework/verify.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit run(const CommandLine& line, Output& out)
{
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const QString anchor = line.value("anchor");
    const QString code = line.value("code");
    const bool isHeld = !anchor.isEmpty() || !code.isEmpty();
    QStringList found = verifyDatabase(**db);
    QJsonObject answer;
    if (isHeld) {
        const TrailReport trail = checkTrail(**db, anchor.isEmpty() ? QList<AnchorFile>() : QList {readAnchorFile(anchor)},
            code.isEmpty() ? QStringList() : QStringList {code});
        for (const TrailFinding& finding : trail.findings)
            found.append(trailSentence(finding, out.wording()));
        answer = {{u"entries"_s, trail.entries}, {u"checkpoints"_s, trail.checkpoints}};
    }
    answer.insert(u"ok"_s, found.isEmpty());
    answer.insert(u"found"_s, QJsonArray::fromStringList(found));
    out.json(answer);
    for (const QString& text : std::as_const(found))
        out.line(text);
    if (!isHeld)
        out.note(out.words(QT_TRANSLATE_NOOP("cli",
            "The history was held against no checkpoint: whether its end was cut off or all of it written anew is not known. "
            "Give --anchor FILE or --code CODE.")));
    if (found.isEmpty())
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "The database is in order.")));
    return found.isEmpty() ? Exit::Yes : Exit::No;
}

constexpr OptionDef options[] {
    {"anchor", "FILE", QT_TRANSLATE_NOOP("cli", "Checkpoints of the history, kept outside the database: found are a cut "
                                               "end, a history written anew, forks, removed lines.")},
    {"code", "CODE", QT_TRANSLATE_NOOP("cli", "A code printed on a handover or cover list, such as 10234-K3F7-9QXM-2WZ8.")},
};

} // namespace

constinit const Command verifyCommand {
    .name = "verify",
    .arguments = "",
    .summary = QT_TRANSLATE_NOOP("cli",
        "Check a database: integrity, history, sums, letter numbers, stored files. Needs no "
        "account."),
    .options = options,
    .run = run,
};

} // namespace jiangce::cli
