// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "core/casework/trail/trail_check.h"
#include "core/casework/verify.h"
#include "core/store/backup_records.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// What a disk changed without anybody noticing: with nothing on record since the backup, every table must be as it was.
BackupOutcome<QStringList> against(const QString& backup, const CommandLine& line, Connection& db)
{
    const auto header = readSealedHeader(backup);
    if (!header)
        return std::unexpected(header.error());
    const auto keys = DeskKeys::load(DeskKeys::fileFor(databaseFile(line)));
    if (!keys)
        return std::unexpected(keys.error());
    const BackupKey* const key = keys->byId(header->keyId);
    if (key == nullptr)
        return trouble(BackupTrouble::Kind::KeyFile, {DeskKeys::fileFor(databaseFile(line))});
    const auto manifest = readSealedManifest(backup, *key);
    if (!manifest)
        return std::unexpected(manifest.error());
    QStringList found;
    for (const QString& table : changedSilently(db, *manifest))
        found.append(u"table %1 differs from the backup, though no change since is on record"_s.arg(table));
    return found;
}

Exit run(const CommandLine& line, Output& out)
{
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const QString anchor = line.value("anchor");
    const QString code = line.value("code");
    const bool isHeld = !anchor.isEmpty() || !code.isEmpty();
    QStringList found = verifyDatabase(**db);
    if (line.has("against")) {
        const auto changed = against(line.required("against"), line, **db);
        if (!changed)
            return out.trouble(changed.error());
        found += *changed;
    }
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
    {"against", "BACKUP",
        QT_TRANSLATE_NOOP("cli", "Compare with a locked backup of this desk too: finds what changed though nothing is on record.")},
    {"anchor", "FILE", QT_TRANSLATE_NOOP("cli", "Checkpoints of the history, kept outside the database: found are a cut "
                                               "end, a history written anew, forks, removed lines.")},
    {"code", "CODE", QT_TRANSLATE_NOOP("cli", "A code printed on a handover or cover list, such as 10234-K3F7-9QXM-2WZ8.")},
};

} // namespace

constinit const Command verifyCommand {
    .name = "verify",
    .arguments = "[--against BACKUP] [--anchor FILE] [--code CODE]",
    .summary = QT_TRANSLATE_NOOP("cli",
        "Check a database: integrity, history, sums, letter numbers, stored files. Needs no "
        "account."),
    .options = options,
    .run = run,
};

} // namespace jiangce::cli
