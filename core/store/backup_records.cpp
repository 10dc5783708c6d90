// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_records.h"

#include "core/base/clock.h"
#include "core/store/connection.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A register about to be migrated has not got all tables yet.
bool hasTable(Connection& db, const QString& name)
{
    Statement row = db.prepared("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return row.with(name).next();
}

QString officeName(Connection& db)
{
    if (!hasTable(db, u"office_particular"_s))
        return {};
    Statement row = db.prepared("SELECT value FROM office_particular WHERE particular = 'name'");
    return row.next() ? row.text(0) : QString();
}

BackupOutcome<BackupOrder> orderFor(Connection& db, const QString& database, const QDateTime& now, const BackupProgress& progress)
{
    const auto key = keyForBackups(db, database);
    if (!key)
        return std::unexpected(key.error());
    return BackupOrder {.database = database, .key = *key, .office = officeName(db), .madeAt = now, .progress = progress};
}

} // namespace

std::optional<RecoveryRecord> recoveryRecord(Connection& db)
{
    if (!hasTable(db, u"backup_key"_s))
        return {};
    Statement row = db.prepared("SELECT id, wrapped, made_at FROM backup_key ORDER BY number DESC LIMIT 1");
    if (!row.next())
        return {};
    return RecoveryRecord {row.text(0).toLatin1(), row.blob(1), row.instant(2)};
}

void storeRecoveryRecord(Connection& db, const BackupKey& key, AccountId by, const Clock& clock)
{
    db.prepared("INSERT INTO backup_key (id, wrapped, made_by, made_at) VALUES (?, ?, ?, ?)")
        .run(QString::fromLatin1(key.id), key.wrapped, by, clock.now());
}

KeepRule loadKeepRule(Connection& db)
{
    if (!hasTable(db, u"backup_rule"_s))
        return {};
    Statement row = db.prepared("SELECT version, all_days, days, weeks, months FROM backup_rule");
    return row.next() ? KeepRule {row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)} : KeepRule {};
}

Outcome<KeepRule> storeKeepRule(Connection& db, const KeepRule& rule)
{
    struct Bound {
        const char* key;
        int value;
        int least;
        int most;
    };
    for (const Bound& bound : {Bound {"all_days", rule.allDays, 1, 60}, Bound {"days", rule.days, 1, 366},
             Bound {"weeks", rule.weeks, 0, 520}, Bound {"months", rule.months, 0, 240}})
        if (bound.value < bound.least || bound.value > bound.most)
            return fail(Problem {ProblemCode::OutOfRange, {QString::number(bound.least), QString::number(bound.most)}}
                            .at(QString::fromLatin1(bound.key)));
    if (loadKeepRule(db).version != rule.version)
        return fail(ProblemCode::RecordChanged);
    db.prepared("INSERT INTO backup_rule (id, version, all_days, days, weeks, months) VALUES (1, ?1, ?2, ?3, ?4, ?5) "
                "ON CONFLICT (id) DO UPDATE SET version = ?1, all_days = ?2, days = ?3, weeks = ?4, months = ?5")
        .run(rule.version + 1, rule.allDays, rule.days, rule.weeks, rule.months);
    return loadKeepRule(db);
}

BackupOutcome<std::optional<BackupKey>> keyForBackups(Connection& db, const QString& database)
{
    const auto record = recoveryRecord(db);
    if (!record)
        return std::optional<BackupKey>();
    const QString file = DeskKeys::fileFor(database);
    const auto keys = DeskKeys::load(file);
    if (!keys)
        return std::unexpected(keys.error());
    const BackupKey* const key = keys->byId(record->id);
    if (key == nullptr)
        return trouble(BackupTrouble::Kind::KeyFile, {file});
    return *key;
}

BackupOutcome<MadeBackup> backUpRegister(Connection& db, const QString& database, const QString& folder,
    const QDateTime& now, const BackupProgress& progress)
{
    auto order = orderFor(db, database, now, progress);
    if (!order)
        return std::unexpected(order.error());
    return backUpInto(db, BackupPlace::of(database, folder), *std::move(order), loadKeepRule(db));
}

BackupOutcome<MadeBackup> backUpRegisterTo(Connection& db, const QString& database, const QString& target,
    const QDateTime& now, const BackupProgress& progress)
{
    auto order = orderFor(db, database, now, progress);
    if (!order)
        return std::unexpected(order.error());
    order->target = target;
    return makeBackup(db, *order);
}

QStringList changedSilently(Connection& db, const SealedManifest& backup)
{
    static const QSet<QString> unrecorded {u"draft"_s, u"officer_preference"_s, u"saved_view"_s, u"recent_case"_s,
        u"last_presence"_s, u"sign_in_failure"_s, u"sign_in"_s};
    const DatabaseDigest now = digestOf(db);
    if (now.value(u"audit"_s).rows != backup.tables.value(u"audit"_s).rows)
        return {};
    QStringList changed;
    for (auto table = backup.tables.begin(); table != backup.tables.end(); ++table)
        if (!unrecorded.contains(table.key()) && now.value(table.key()) != table.value())
            changed.append(table.key());
    return changed;
}

qint64 changeMark(Connection& db)
{
    if (!hasTable(db, u"audit"_s))
        return 0;
    Statement row = db.prepared("SELECT coalesce(max(seq), 0) FROM audit");
    const qint64 entries = row.next() ? row.integer(0) : 0;
    // Typing kept as drafts has no entry.
    Statement drafts = db.prepared("SELECT count(*), coalesce(max(saved_at), '') FROM draft");
    const size_t typed = drafts.next() ? qHashMulti(0, drafts.integer(0), drafts.text(1)) : 0;
    return (entries << 20) | qint64(typed & 0xFFFFF);
}

} // namespace jiangce
