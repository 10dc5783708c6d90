// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
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
    QStringList found = verifyDatabase(**db);
    if (line.has("against")) {
        const auto changed = against(line.required("against"), line, **db);
        if (!changed)
            return out.trouble(changed.error());
        found += *changed;
    }
    out.json({{u"ok"_s, found.isEmpty()}, {u"found"_s, QJsonArray::fromStringList(found)}});
    for (const QString& text : found)
        out.line(text);
    if (found.isEmpty())
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "The database is in order.")));
    return found.isEmpty() ? Exit::Yes : Exit::No;
}

constexpr OptionDef options[] {{"against", "BACKUP",
    QT_TRANSLATE_NOOP("cli", "Compare with a locked backup of this desk too: finds what changed though nothing is on record.")}};

} // namespace

constinit const Command verifyCommand {
    .name = "verify",
    .arguments = "[--against BACKUP]",
    .summary = QT_TRANSLATE_NOOP("cli",
        "Check a database: integrity, history, sums, letter numbers, stored files. Needs no "
        "account."),
    .options = options,
    .run = run,
};

} // namespace jiangce::cli
