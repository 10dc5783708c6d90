// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/signed_record.h"

#include "core/casework/audit_hash.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Columns that no operation changes afterwards, most of them kept by a guard of the database; what may still change (who holds an honour after records of a
/// person were merged, the number of a request issued anew) is not among them.
struct RecordKind {
    const char* key;
    Sql columns;
};
constexpr RecordKind kinds[] {
    {"payment", "SELECT case_id, batch_id, resends, amount_fen, payee, bank, account, requested_by, requested_on FROM payment "
                "WHERE id = ?"},
    {"payment_entry", "SELECT payment_id, kind, amount_fen, on_day, voucher, reason, officer_id, at FROM payment_entry WHERE "
                      "id = ?"},
    {"recovery", "SELECT case_id, amount_fen, reason, document, decided_on, officer_id, at FROM recovery WHERE id = ?"},
    {"recovery_entry", "SELECT recovery_id, amount_fen, on_day, voucher, officer_id, at FROM recovery_entry WHERE id = ?"},
    {"filing", "SELECT programme, number FROM filing WHERE case_id = ?"},
    {"honour", "SELECT kind, title, body, level, granted_on, document, round_id, programme, case_id, certificate_number, "
               "entered_by, entered_at FROM honour WHERE id = ?"},
    {"revocation", "SELECT kind, title, granted_on, case_id, revoked_document, revoked_on, revoked_reason FROM honour WHERE "
                   "id = ?"},
    {"batch", "SELECT b.programme, b.year, b.serial, b.requested_on, (SELECT group_concat(m.case_id || ':' || m.amount_fen) "
              "FROM (SELECT case_id, amount_fen FROM payment_batch_case WHERE batch_id = b.id AND removed_reason = '' ORDER "
              "BY case_id) m) FROM payment_batch b WHERE b.id = ?"},
    {"conferral_request", "SELECT kind, session, year, request_number, requested_on FROM award_round WHERE id = ?"},
    {"conferral", "SELECT kind, session, year, request_number, decision_number, decided_on, decided_by FROM award_round WHERE "
                  "id = ?"},
};

struct RecordOfAction {
    const char* action;
    const char* kind;
    Sql latest;     ///< in a case
};
constexpr Sql latestPayment {"SELECT max(id) FROM payment WHERE case_id = ?"};
constexpr Sql latestEntry {
    "SELECT max(e.id) FROM payment p JOIN payment_entry e ON e.payment_id = p.id WHERE p.case_id = ?"};
constexpr Sql honourOfCase {"SELECT max(id) FROM honour WHERE case_id = ?"};
constexpr Sql filingOfCase {"SELECT max(case_id) FROM filing WHERE case_id = ?"};
constexpr RecordOfAction inCases[] {
    {"request_payment", "payment", latestPayment},
    {"resend_payment", "payment", latestPayment},
    {"confirm_payment", "payment_entry", latestEntry},
    {"report_bounce", "payment_entry", latestEntry},
    {"file", "filing", filingOfCase},
    {"receive", "filing", filingOfCase},
    {"confer_honour", "honour", honourOfCase},
    {"revoke_honour", "revocation", honourOfCase},
    {"order_recovery", "recovery", "SELECT max(id) FROM recovery WHERE case_id = ?"},
    {"record_recovered", "recovery_entry",
        "SELECT max(e.id) FROM recovery r JOIN recovery_entry e ON e.recovery_id = r.id WHERE r.case_id = ?"},
};

struct KindOfAct {
    const char* action;
    const char* kind;
};
constexpr KindOfAct ofOffice[] {
    {"request_batch", "batch"},
    {"report_batch_paid", "batch"},
    {"request_conferral", "conferral_request"},
    {"record_conferral", "conferral"},
    {"enter_honour", "honour"},
    {"revoke_honour", "revocation"},
};

} // namespace

SignedRecord latestRecord(Connection& db, const QString& action, CaseId id)
{
    const auto found = std::ranges::find_if(
        inCases, [&action](const RecordOfAction& one) { return action == QLatin1StringView(one.action); });
    if (found == std::end(inCases))
        return {};
    Statement row = db.prepared(found->latest);
    row.with(id);
    if (!row.next() || row.isNull(0))
        return {};
    return {QString::fromLatin1(found->kind), row.integer(0)};
}

SignedRecord recordOfAct(const QString& action, qint64 id)
{
    const auto found
        = std::ranges::find_if(ofOffice, [&action](const KindOfAct& one) { return action == QLatin1StringView(one.action); });
    return found == std::end(ofOffice) ? SignedRecord() : SignedRecord {QString::fromLatin1(found->kind), id};
}

QString recordDigest(Connection& db, const SignedRecord& record)
{
    const auto kind
        = std::ranges::find_if(kinds, [&record](const RecordKind& one) { return record.kind == QLatin1StringView(one.key); });
    if (kind == std::end(kinds))
        return {};
    Statement row = db.prepared(kind->columns);
    row.with(record.id);
    if (!row.next())
        return {};
    QStringList parts {u"jiangce record 1"_s, record.kind, QString::number(record.id)};
    for (int i = 0; i < row.columnCount(); ++i)
        parts.append(row.isNull(i) ? QString() : u'=' + row.text(i));
    return auditHash(parts);
}

} // namespace jiangce
