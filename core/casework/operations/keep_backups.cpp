// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_backups.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QJsonObject jsonOf(const KeepRule& rule)
{
    return {{u"all_days"_s, rule.allDays}, {u"days"_s, rule.days}, {u"weeks"_s, rule.weeks}, {u"months"_s, rule.months}};
}

/// The frame of every change here: role, transaction, the change, its audit entry.
template <class Change>
Outcome<ChangeReport> keep(const Desk& desk, AuditNote note, const Change& change)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SystemAdministrator); !allowed)
        return fail(allowed.error());
    if (const Outcome<void> done = change(note); !done)
        return fail(done.error());
    ChangeReport report {.subjects = {Subject::Office}};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, note);
    transaction.commit();
    return report;
}

} // namespace

Outcome<ChangeReport> setRecoveryKey(const Desk& desk, const BackupKey& key)
{
    return keep(desk, {.action = u"set_recovery_key"_s}, [&](AuditNote& note) -> Outcome<void> {
        if (const auto before = recoveryRecord(desk.db))
            note.before = {{u"key"_s, QString::fromLatin1(before->id)}};
        note.after = {{u"key"_s, QString::fromLatin1(key.id)}};
        storeRecoveryRecord(desk.db, key, desk.session.account, desk.clock);
        return {};
    });
}

Outcome<ChangeReport> changeKeepRule(const Desk& desk, const KeepRule& rule)
{
    return keep(desk, {.action = u"change_keep_rule"_s}, [&](AuditNote& note) -> Outcome<void> {
        note.before = jsonOf(loadKeepRule(desk.db));
        const auto stored = storeKeepRule(desk.db, rule);
        if (!stored)
            return fail(stored.error());
        note.after = jsonOf(*stored);
        return {};
    });
}

Outcome<ChangeReport> noteThinningAgain(const Desk& desk, const QString& reason)
{
    return keep(desk, {.action = u"thin_backups_again"_s, .reason = reason.trimmed()}, [&](AuditNote& note) -> Outcome<void> {
        if (note.reason.isEmpty())
            return fail(Problem {ProblemCode::ReasonRequired});
        return {};
    });
}

void noteRestored(Connection& db, const Clock& clock, const QString& backupName, const QDateTime& madeAt)
{
    Transaction transaction(db);
    writeAudit(db, clock, {}, {.action = u"restore"_s,
        .after = {{u"backup"_s, backupName}, {u"made"_s, madeAt.toUTC().toString(Qt::ISODate)}}});
    transaction.commit();
}

} // namespace jiangce
