// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/casework/audit_trail.h"
#include "core/programmes/migrations.h"
#include "core/store/backup.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// Only an older copy of this register makes room for a new one.
bool mayReplace(const QString& target, Connection& db)
{
    if (!QFileInfo::exists(target))
        return true;
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
    const auto report = backUp(**db, target);
    if (!report)
        return out.problem(report.error());
    out.json({{u"file"_s, report->file}, {u"bytes"_s, report->bytes}, {u"rows"_s, report->rows()}});
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1: %2 bytes, %3 rows, checked.")).arg(report->file,
        QString::number(report->bytes), QString::number(report->rows())));
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
    .run = run,
};

} // namespace jiangce::cli
