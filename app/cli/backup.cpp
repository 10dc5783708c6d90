// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/casework/audit_trail.h"
#include "core/programmes/migrations.h"
#include "core/store/backup_records.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// Only an older copy of this register makes room for a new one.
bool mayReplace(const QString& target, Connection& db)
{
    if (!QFileInfo::exists(target))
        return true;
    if (isSealed(target)) {
        const auto header = readSealedHeader(target);
        const auto record = recoveryRecord(db);
        return header && record && header->keyId == record->id;
    }
    const auto there = openForReading(target, allMigrations());
    return there && auditOrigin(**there) == auditOrigin(db);
}

/// Before the copy, so that the copy tells of itself. The desktop program may hold the register; then nobody can write.
Outcome<void> noteBackup(const CommandLine& line, const Clock& clock, const Session& session, Output& out)
{
    const auto writable = openWritable(databaseFile(line), clock);
    if (writable)
        noteAccess({*writable->db, clock, session}, u"backup"_s, {}, QFileInfo(line.argument(0)).fileName());
    else if (writable.error().code == ProblemCode::DatabaseInUse || writable.error().code == ProblemCode::DatabaseReadOnly)
        out.note(out.words(QT_TRANSLATE_NOOP("cli",
            "The register is in use, so this copy is not in its audit trail. Note it in the office's own log.")));
    else
        return fail(writable.error());
    return {};
}

Exit run(const CommandLine& line, Output& out)
{
    const QString target = line.argument(0);
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(databaseFile(line)).absoluteFilePath())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is the database itself."), target};
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const SystemClock clock;
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, {Role::SystemAdministrator}); !allowed)
        return out.problem(allowed.error());
    if (!mayReplace(target, **db))
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is there already and no copy of this register; give another name."),
            target};
    if (const auto noted = noteBackup(line, clock, *session, out); !noted)
        return out.problem(noted.error());
    const auto made = backUpRegisterTo(**db, databaseFile(line), target, clock.now());
    if (!made)
        return out.trouble(made.error());
    qint64 rows = 0;
    for (const TableDigest& table : made->tables)
        rows += table.rows;
    out.json({{u"file"_s, made->file.path}, {u"bytes"_s, made->bytes}, {u"rows"_s, rows}, {u"locked"_s, made->file.isSealed}});
    out.line((made->file.isSealed ? out.words(QT_TRANSLATE_NOOP("cli", "%1: %2 bytes, %3 rows, locked, restored and compared."))
                                  : out.words(QT_TRANSLATE_NOOP("cli", "%1: %2 bytes, %3 rows, checked.")))
                 .arg(made->file.path, QString::number(made->bytes), QString::number(rows)));
    if (!made->file.isSealed)
        out.note(out.words(QT_TRANSLATE_NOOP("cli", "This copy is not locked: no recovery key has been set up (in Jiangce: File → "
                                                    "Backups and recovery key). Whoever has the file reads it.")));
    return Exit::Yes;
}

} // namespace

constinit const Command backupCommand {
    .name = "backup",
    .arguments = "FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Copy the database to a file and check the copy; also while it is in use. For a system "
                                         "administrator."),
    .least = 1,
    .most = 1,
    .notes = QT_TRANSLATE_NOOP("cli", "The copy is locked once a recovery key has been set up, and is then restored and compared "
                                      "before it gets its name."),
    .run = run,
};

} // namespace jiangce::cli
