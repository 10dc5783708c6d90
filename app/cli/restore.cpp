// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/casework/operations/keep_backups.h"
#include "core/programmes/migrations.h"
#include "core/store/restore.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// The file itself, or the newest backup of the register in a folder.
QString backupNamed(const CommandLine& line)
{
    const QString named = line.argument(0);
    if (!QFileInfo(named).isDir())
        return named;
    const auto there = listBackups(BackupPlace::of(databaseFile(line), named));
    return there.isEmpty() ? QString() : there.first().path;
}

/// The keys of this desk; the sheet is asked for only where they do not fit.
BackupOutcome<RestoreKeys> keysFor(const QString& backup, const CommandLine& line, const Output& out)
{
    RestoreKeys keys;
    if (auto desk = DeskKeys::load(DeskKeys::fileFor(databaseFile(line))); desk)
        keys.desk = *desk;
    if (!isSealed(backup))
        return keys;
    const auto key = keyFor(backup, keys);
    if (key || key.error().kind != BackupTrouble::Kind::KeyNeeded) {
        if (!key)
            return std::unexpected(key.error());
        return keys;
    }
    const auto typed = RecoveryKey::parse(readSecret(line, "recovery-key-fd", QT_TRANSLATE_NOOP("cli", "Recovery key: "),
        QT_TRANSLATE_NOOP("cli", "There is no terminal to ask for the recovery key; use --recovery-key-fd."), out));
    if (!typed)
        return std::unexpected(typed.error());
    keys.typed = *typed;
    return keys;
}

/// The restored register says so in its own trail. False: it cannot, being of an older version.
bool note(const QString& restored, const QString& backup, const Clock& clock)
{
    const auto db = openWritable(restored, clock);
    if (!db)
        return false;
    const auto header = readSealedHeader(backup);
    noteRestored(*db->db, clock, QFileInfo(backup).fileName(), header ? header->madeAt : QFileInfo(backup).lastModified());
    return true;
}

Exit run(const CommandLine& line, Output& out)
{
    const QString backup = backupNamed(line);
    if (backup.isEmpty())
        return out.trouble({BackupTrouble::Kind::NoBackup, {line.argument(0)}});
    const QString target = line.argument(1);
    const auto keys = keysFor(backup, line, out);
    if (!keys)
        return out.trouble(keys.error());
    const auto steps = allMigrations();
    const auto report = restoreBackup(backup, target, *keys, steps.back().version);
    if (!report)
        return out.trouble(report.error());
    const SystemClock clock;
    const bool isKeyKept = keepKeyOf(backup, *keys, target).has_value();
    const bool isNoted = note(target, backup, clock);
    holdBackups(BackupPlace::of(databaseFile(line), QFileInfo(backup).absolutePath()), HoldReason::Restored, clock.now());
    const qint64 cases = report->tables.value(u"case_file"_s).rows;
    out.json({{u"file"_s, target}, {u"backup"_s, backup}, {u"rows"_s, report->rows()}, {u"cases"_s, cases}});
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1 was restored from %2: %3 cases, %4 rows, every table compared."))
                 .arg(target, backup, QString::number(cases), QString::number(report->rows())));
    if (!isKeyKept)
        out.note(out.words(QT_TRANSLATE_NOOP("cli", "The key could not be kept beside the restored file; type it once in Jiangce: "
                                                    "File → Backups and recovery key.")));
    if (!isNoted)
        out.note(out.words(QT_TRANSLATE_NOOP("cli", "The restore is not on record in the file: it is of an older version. Note it "
                                                    "down; the file is brought up to date when Jiangce opens it.")));
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "Backups are not thinned out until a system administrator says so (in Jiangce: "
                                                "File → Backups and recovery key).")));
    return Exit::Yes;
}

constexpr OptionDef options[] {{"recovery-key-fd", "N",
    QT_TRANSLATE_NOOP("cli", "Read the recovery key from this file descriptor instead of the terminal.")}};

} // namespace

constinit const Command restoreCommand {
    .name = "restore",
    .arguments = "BACKUP|FOLDER NEWFILE [--recovery-key-fd N]",
    .summary = QT_TRANSLATE_NOOP("cli", "Restore a backup into a new file, never over one that is there. Needs no account."),
    .options = options,
    .least = 2,
    .most = 2,
    .notes = QT_TRANSLATE_NOOP("cli", "Of a folder, the newest backup is taken. A locked backup opens with the key of this desk, "
                                      "else with the recovery key from the printed sheet, which is asked for and never stands "
                                      "on the command line, where other users of the computer could read it."),
    .run = run,
};

} // namespace jiangce::cli
