// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"

#include "core/casework/audit_hash.h"
#include "core/store/transaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

AuditEntry entryOf(const Statement& row)
{
    return {row.integer(0), row.instant(1), row.id<AccountId>(2), row.text(3), row.text(4), row.id<CaseId>(5),
        row.text(6), row.text(7), parsed(row.text(8)), parsed(row.text(9))};
}

} // namespace

QString auditHash(const QStringList& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':');
        hash.addData(utf8);
    }
    return QString::fromLatin1(hash.result().toHex());
}

qint64 appendAudit(Connection& db, const AuditTexts& entry)
{
    if (!db.isInTransaction())
        throw Fault(FaultKind::Bug, u"an audit entry is written inside the transaction it tells of"_s);
    qint64 seq = 1;
    QString previous(64, u'0');
    {
        Statement last = db.prepared("SELECT seq, row_hash FROM audit ORDER BY seq DESC LIMIT 1");
        last.with();
        if (last.next()) {
            seq = last.integer(0) + 1;
            previous = last.text(1);
        }
    }
    const QString hash = auditHash({previous, QString::number(seq), entry.at, QString::number(entry.account.value()),
        entry.accountName, entry.displayName, QString::number(entry.caseId.value()), entry.action, entry.reason,
        entry.before, entry.after});
    db.prepared("INSERT INTO audit (seq, at, account_id, account_name, display_name, case_id, action, reason, before, "
                "after, prev_hash, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(seq, entry.at, entry.account, entry.accountName, entry.displayName, entry.caseId, entry.action, entry.reason,
            entry.before, entry.after, previous, hash);
    return seq;
}

qint64 writeAudit(Connection& db, const Clock& clock, const Session& session, const AuditNote& note)
{
    return appendAudit(db,
        {clock.now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s), session.account, session.accountName,
            session.displayName, note.caseId, note.action, note.reason, compact(note.before), compact(note.after)});
}

QList<AuditTexts> readAuditTexts(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT at, account_id, account_name, display_name, case_id, action, reason, before, after "
                                "FROM audit WHERE case_id = ? ORDER BY seq");
    row.with(id);
    QList<AuditTexts> entries;
    while (row.next())
        entries.append({row.text(0), row.id<AccountId>(1), row.text(2), row.text(3), row.id<CaseId>(4), row.text(5),
            row.text(6), row.text(7), row.text(8)});
    return entries;
}

qint64 noteAccess(const Desk& desk, const QString& action, CaseId id, const QString& what)
{
    Transaction transaction(desk.db);
    const qint64 seq = writeAudit(desk.db, desk.clock, desk.session, {id, action, {}, {}, {{u"what"_s, what}}});
    transaction.commit();
    return seq;
}

QList<AuditEntry> readHistory(Connection& db, CaseId id)
{
    // Who looked at the case is for the audit administrator, not part of what happened to it.
    Statement row = db.prepared("SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, "
                                "before, after FROM audit WHERE case_id = ? AND action <> 'view' ORDER BY seq DESC");
    row.with(id);
    QList<AuditEntry> entries;
    while (row.next())
        entries.append(entryOf(row));
    return entries;
}

std::optional<AuditEntry> readAuditEntry(Connection& db, qint64 seq)
{
    Statement row = db.prepared("SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, "
                                "before, after FROM audit WHERE seq = ?");
    row.with(seq);
    return row.next() ? std::optional(entryOf(row)) : std::nullopt;
}

namespace {

// A filter that names an account or a verb walks that index; the days only cut the ends off.
constexpr Sql auditAll {"SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, before, after "
                        "FROM audit WHERE seq < ?1 AND ?2 = 0 AND ?3 = '' ORDER BY seq DESC"};
constexpr Sql auditByAccount {"SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, before, "
                              "after FROM audit WHERE account_id = ?2 AND seq < ?1 AND (?3 = '' OR action = ?3) "
                              "ORDER BY seq DESC"};
constexpr Sql auditByAction {"SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, before, "
                             "after FROM audit WHERE action = ?3 AND seq < ?1 AND ?2 = 0 ORDER BY seq DESC"};

} // namespace

QList<AuditEntry> readAudit(Connection& db, const AuditFilter& filter, int limit, qint64 beforeSeq)
{
    const Sql sql = filter.account.isValid() ? auditByAccount : !filter.action.isEmpty() ? auditByAction : auditAll;
    Statement row = db.prepared(sql);
    row.with(beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max(), filter.account.value(), filter.action);
    QList<AuditEntry> entries;
    while (entries.size() < limit && row.next()) {
        const AuditEntry entry = entryOf(row);
        const QDate day = entry.at.addSecs(8 * 3600).date();
        if (filter.from.isValid() && day < filter.from)
            break;
        if (!filter.to.isValid() || day <= filter.to)
            entries.append(entry);
    }
    return entries;
}

QString auditOrigin(Connection& db)
{
    Statement row = db.prepared("SELECT row_hash FROM audit ORDER BY seq LIMIT 1");
    row.with();
    return row.next() ? row.text(0) : QString();
}

} // namespace jiangce
