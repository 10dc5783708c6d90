// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/check_acts.h"

#include "core/casework/signatures/act_signature.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/casework/signatures/signing_key.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct ActEntry {
    qint64 seq = 0;
    qint64 account = 0;
    SignedAct told {};          ///< as the entry tells it
    SignedAct signedFor {};     ///< as the signature says
    qint64 signatureId = 0;     ///< 0: none
    qint64 key = 0;
    QByteArray signature {};
};

QByteArray entriesSql()
{
    return "SELECT a.seq, a.account_id, coalesce(a.case_id, 0), a.action, a.row_hash, iif(json_valid(a.after), "
           "coalesce(json_extract(a.after, '$.amount_fen'), json_extract(a.after, '$.total_fen')), NULL), coalesce(s.id, 0), "
           "s.key_id, coalesce(s.case_id, 0), s.action, s.amount_fen, s.record_kind, s.record_id, s.digest, s.signature FROM "
           "audit a LEFT JOIN act_signature s ON s.audit_seq = a.seq WHERE a.account_id IN (SELECT account_id FROM "
           "signature_key) AND (a.case_id IS NOT NULL AND a.action IN ("
        + signedActionList(SignedTrace::OfCase) + ") OR a.case_id IS NULL AND a.action IN ("
        + signedActionList(SignedTrace::OfOffice) + ")) ORDER BY a.seq";
}

ActEntry entryOf(const Statement& row)
{
    ActEntry entry {.seq = row.integer(0), .account = row.integer(1)};
    entry.told = {row.integer(2), row.text(3), {}, row.optionalMoney(5), {}, entry.seq, row.text(4)};
    entry.signatureId = row.integer(6);
    entry.key = row.integer(7);
    entry.signedFor = {row.integer(8), row.text(9), {row.text(11), row.integer(12)}, row.optionalMoney(10), row.text(13),
        entry.seq, entry.told.entryHash};
    entry.signature = QByteArray::fromHex(row.text(14).toLatin1());
    return entry;
}

bool isRight(Connection& db, const ActEntry& entry, const QHash<qint64, OfficersKey>& keys)
{
    const auto key = keys.constFind(entry.key);
    const SignedAct& said = entry.signedFor;
    return key != keys.cend() && key->account == entry.account && key->countsAt(entry.seq)
        && said.caseId == entry.told.caseId && said.action == entry.told.action && said.amount == entry.told.amount
        && isSignedBy(key->publicKey, signatureMessage(said), entry.signature)
        && recordDigest(db, said.record) == said.digest;
}

void checkLooseActs(Connection& db, const QSet<qint64>& seen, SignatureReport& report)
{
    Statement row = db.prepared("SELECT id, coalesce(case_id, 0), audit_seq FROM act_signature ORDER BY id");
    row.with();
    while (row.next())
        if (!seen.contains(row.integer(0)))
            report.findings.append({SignatureFault::SignatureLoose, row.integer(1), row.integer(2)});
}

/// Cases with more rows of a kind than entries that tell of them. The plus keeps to the entries of the case: without
/// statistics the database would rather read all entries of the action, for every case anew.
constexpr Sql untoldRows[] {
    "SELECT case_id FROM payment p GROUP BY case_id HAVING count(*) > (SELECT count(*) FROM audit a WHERE a.case_id = p.case_id "
    "AND +a.action IN ('request_payment', 'resend_payment'))",
    "SELECT p.case_id FROM payment_entry e JOIN payment p ON p.id = e.payment_id WHERE e.kind = 'transferred' GROUP BY p.case_id "
    "HAVING count(*) > (SELECT count(*) FROM audit a WHERE a.case_id = p.case_id AND +a.action = 'confirm_payment')",
    "SELECT p.case_id FROM payment_entry e JOIN payment p ON p.id = e.payment_id WHERE e.kind = 'came_back' GROUP BY p.case_id "
    "HAVING count(*) > (SELECT count(*) FROM audit a WHERE a.case_id = p.case_id AND +a.action = 'report_bounce')",
    "SELECT case_id FROM recovery r GROUP BY case_id HAVING count(*) > (SELECT count(*) FROM audit a WHERE a.case_id = r.case_id "
    "AND +a.action = 'order_recovery')",
    "SELECT r.case_id FROM recovery_entry e JOIN recovery r ON r.id = e.recovery_id GROUP BY r.case_id HAVING count(*) > (SELECT "
    "count(*) FROM audit a WHERE a.case_id = r.case_id AND +a.action = 'record_recovered')",
    "SELECT case_id FROM case_step s WHERE is_taken_back = 1 GROUP BY case_id, action HAVING count(*) > (SELECT count(*) FROM "
    "audit a WHERE a.case_id = s.case_id AND +a.action = 'take_back' AND iif(json_valid(a.after), json_extract(a.after, "
    "'$.taken_back'), '') = s.action)",
};
constexpr Sql untoldHonours[] {
    "SELECT entered_by FROM honour h WHERE kind <> 'conferred' AND id NOT IN (SELECT coalesce(iif(json_valid(after), "
    "json_extract(after, '$.honour'), 0), 0) FROM audit WHERE action = 'enter_honour')",
    "SELECT entered_by FROM honour h WHERE revoked_on IS NOT NULL AND id NOT IN (SELECT coalesce(iif(json_valid(after), "
    "json_extract(after, '$.honour'), 0), 0) FROM audit WHERE action = 'revoke_honour' AND case_id IS NULL)",
};

void checkUntold(Connection& db, SignatureReport& report)
{
    for (const Sql& sql : untoldRows) {
        Statement row = db.prepared(sql);
        row.with();
        while (row.next())
            report.findings.append({SignatureFault::RecordUntold, row.integer(0)});
    }
    for (const Sql& sql : untoldHonours) {
        Statement row = db.prepared(sql);
        row.with();
        while (row.next())
            report.findings.append({SignatureFault::HonourUntold, 0, 0, row.integer(0)});
    }
}

} // namespace

SigningDuty::SigningDuty(const QHash<qint64, OfficersKey>& keys, std::optional<qint64> widened)
    : m_widened(widened)
{
    for (const OfficersKey& key : keys) {
        const auto there = m_first.constFind(key.account);
        if (there == m_first.cend() || key.startSeq < *there)
            m_first.insert(key.account, key.startSeq);
    }
}

bool SigningDuty::covers(qint64 account, qint64 seq, bool isWide) const
{
    const auto first = m_first.constFind(account);
    return first != m_first.cend() && seq > *first && (!isWide || (m_widened && seq > *m_widened));
}

void checkActs(
    Connection& db, const QHash<qint64, OfficersKey>& keys, const SigningDuty& duty, SignatureReport& report)
{
    QSet<qint64> seen;
    Statement row = db.preparedText(entriesSql());
    row.with();
    while (row.next()) {
        const ActEntry entry = entryOf(row);
        const auto add = [&](SignatureFault fault) { report.findings.append({fault, entry.told.caseId, entry.seq}); };
        if (entry.signatureId == 0) {
            if (duty.covers(entry.account, entry.seq, true))
                add(SignatureFault::ActUnsigned);
            continue;
        }
        seen.insert(entry.signatureId);
        if (isRight(db, entry, keys))
            ++report.signedSteps;
        else
            add(SignatureFault::ActWrong);
    }
    checkLooseActs(db, seen, report);
    checkUntold(db, report);
}

} // namespace jiangce
