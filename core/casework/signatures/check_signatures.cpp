// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/check_signatures.h"

#include "core/base/fault.h"
#include "core/casework/signatures/case_signature.h"
#include "core/casework/signatures/check_acts.h"
#include "core/casework/signatures/signing_key.h"
#include "core/casework/signatures/step_entries.h"
#include "core/store/connection.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Signature {
    qint64 id = 0;
    qint64 caseId = 0;
    qint64 seq = 0;
    qint64 key = 0;
    QString number {};
    QString action {};
    QString toState {};
    std::optional<Money> amount {};
    SignedContent content {};
    QString digest {};
    QByteArray signature {};
};

std::optional<Signature> signatureOf(Connection& db, qint64 step)
{
    Statement row = db.prepared("SELECT id, case_id, audit_seq, key_id, number, action, to_state, amount_fen, verdict_id, "
                                "submission_id, record_kind, record_id, digest, signature FROM case_signature WHERE step_id = "
                                "?");
    row.with(step);
    if (!row.next())
        return {};
    return Signature {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.text(4), row.text(5), row.text(6),
        row.optionalMoney(7), {row.integer(8), row.integer(9), {row.text(10), row.integer(11)}}, row.text(12),
        QByteArray::fromHex(row.text(13).toLatin1())};
}

QString numberOf(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT number FROM case_file WHERE id = ?");
    row.with(id);
    return row.next() ? row.text(0) : QString();
}

/// What was stored of the case has not changed since. Bytes that cannot be had back are no longer what was signed.
bool isDigestRight(CaseDigests& digests, const Signature& signature)
{
    try {
        return digests.of(signature.content) == signature.digest;
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        return false;
    }
}

bool isRight(Connection& db, CaseDigests& digests, const StepEntry& entry, const Signature& signature,
    const QHash<qint64, OfficersKey>& keys)
{
    const auto key = keys.constFind(signature.key);
    if (key == keys.cend() || key->account != entry.officer.value() || !key->countsAt(entry.seq))
        return false;
    if (signature.caseId != entry.caseId.value() || signature.seq != entry.seq || signature.action != entry.action
        || signature.toState != entry.toState || signature.amount != entry.amount
        || signature.number != numberOf(db, entry.caseId))
        return false;
    const SignedStep what {signature.caseId, signature.number, signature.action, signature.toState, signature.amount,
        signature.digest, signature.seq, entry.entryHash};
    return isSignedBy(key->publicKey, signatureMessage(what), signature.signature) && isDigestRight(digests, signature);
}

void checkLoose(Connection& db, const QSet<qint64>& seen, SignatureReport& report)
{
    Statement row = db.prepared("SELECT id, case_id, audit_seq FROM case_signature ORDER BY id");
    row.with();
    while (row.next())
        if (!seen.contains(row.integer(0)))
            report.findings.append({SignatureFault::SignatureLoose, row.integer(1), row.integer(2)});
}

qint64 unsignedSteps(Connection& db)
{
    Statement row = db.preparedText("SELECT count(*) FROM case_step s WHERE s.is_back_entry = 0 AND s.action IN ("
        + signedActionList(SignedTrace::Step)
        + ") AND NOT EXISTS (SELECT 1 FROM case_signature c WHERE c.step_id = s.id)");
    row.with();
    return row.next() ? row.integer(0) : 0;
}

void checkSteps(
    Connection& db, const QHash<qint64, OfficersKey>& keys, const SigningDuty& duty, SignatureReport& report)
{
    CaseDigests digests(db);
    QSet<qint64> seen;
    for (const StepEntry& entry : stepEntries(db)) {
        const auto add = [&](SignatureFault fault) {
            report.findings.append({fault, entry.caseId.value(), entry.seq});
        };
        if (entry.seq == 0) {
            add(SignatureFault::StepUntold);
            continue;
        }
        if (entry.step == 0) {
            add(SignatureFault::EntryUnfounded);
            continue;
        }
        const auto signature = signatureOf(db, entry.step);
        if (signature)
            seen.insert(signature->id);
        if (!signature && duty.covers(entry.officer.value(), entry.seq, !isSignedFromTheFirst(entry.action)))
            add(SignatureFault::StepUnsigned);
        else if (signature && !isRight(db, digests, entry, *signature, keys))
            add(SignatureFault::SignatureWrong);
        else if (signature)
            ++report.signedSteps;
    }
    checkLoose(db, seen, report);
}

} // namespace

SignatureReport checkSignatures(Connection& db)
{
    SignatureReport report;
    const QHash<qint64, OfficersKey> keys = officersKeys(db);
    checkKeys(db, keys, report);
    const SigningDuty duty(keys, firstWidened(db));
    checkSteps(db, keys, duty, report);
    checkActs(db, keys, duty, report);
    report.unsignedSteps = unsignedSteps(db);
    return report;
}

} // namespace jiangce
