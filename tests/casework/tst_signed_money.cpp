// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_operations.h"
#include "core/casework/operations/pay.h"
#include "core/casework/operations/recover.h"
#include "core/casework/payments.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/casework/verify.h"
#include "tests/support/signature_forgeries.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Money that goes out, comes back, goes out again and is asked back.
class ClaimOffice final {
public:
    ClaimOffice()
    {
        office.setAllowance(100000);
        giveKeys(office);
    }
    ChangeReport bounce(CaseId id)
    {
        const QList<Payment> payments = readPayments(office.db(), id);
        return office.must(reportBounce(office.as("finance"), id, office.file(id).version,
            {.password = testPassword, .payment = payments.last().id, .amount = payments.last().paid, .reason = u"户名不符"_s}));
    }
    ChangeReport resend(CaseId id)
    {
        return office.must(resendPayment(office.as("finance"), id, office.file(id).version,
            {.account = u"6222000000000007"_s, .reason = u"更正账号"_s, .password = testPassword}));
    }
    void recover(CaseId id)
    {
        office.must(orderRecovery(office.as("approval"), id, office.file(id).version,
            {.password = testPassword, .amount = Money::fromFen(500), .reason = u"多付"_s, .document = u"示追〔2026〕1号"_s}));
        office.must(recordRecovered(office.as("finance"), id, office.file(id).version,
            {.recovery = readRecoveries(office.db(), id).first().id, .amount = Money::fromFen(200), .voucher = u"收1"_s}));
    }
    /// Cases 1 and 2 as in the order of the tests: sent again and confirmed by another, then recovered; taken back; declined; sent back; a batch.
    void everything()
    {
        const CaseId paid = office.claimIn(CaseState::Paid);
        bounce(paid);
        resend(paid);
        office.addOfficer(u"finance2"_s, u"钱拨付"_s, {Role::Finance});
        const auto other = beginSignIn(office.db(), office.clock(), u"finance2"_s, testPassword, u"desk-2"_s);
        office.session("finance2").key = other->key;
        office.act("finance2", paid, Action::ConfirmPayment);
        recover(paid);
        const CaseId back = office.claimIn(CaseState::Approved);
        office.act("approval", back, Action::TakeBack);
        (void)office.claimIn(CaseState::NotAccepted);
        office.act("second", office.claimIn(CaseState::FirstReviewed), Action::SendBack);
        batch();
    }
    OfficeDesk office;

private:
    void batch()
    {
        const QList<CaseId> cases {office.claimIn(CaseState::Approved), office.claimIn(CaseState::Approved)};
        const auto version = [this](BatchId id) { return readBatch(office.db(), id).head.version; };
        const auto opened = openBatch(office.as("finance"), sample::grant, u"第1批"_s, cases);
        const BatchId id(opened->report.id);
        office.must(publishNotice(office.as("finance"), id, version(id), {.to = QDate(2026, 3, 12), .reason = u"按惯例"_s}));
        office.on(2026, 3, 20);
        office.must(requestBatch(office.as("finance"), id, version(id), testPassword, u"1号"_s));
        office.must(reportBatchPaid(office.as("finance"), id, version(id), testPassword, {{cases.first(), {.voucher = u"1"_s}}}));
    }
};

} // namespace

class TestSignedMoney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_claims = std::make_unique<ClaimOffice>();
        m_claims->everything();
    }
    void moneyIsSigned();
    void forgeriesAreFound_data();
    void forgeriesAreFound();
    void whoHasAKeyDoesNothingOfItWithoutIt();
    void whatWasDoneBeforeIsNoForgery();
    void theDatabaseKeepsSignaturesOfActs();

private:
    std::unique_ptr<ClaimOffice> m_claims;
};

void TestSignedMoney::moneyIsSigned()
{
    Connection& db = m_claims->office.db();
    for (const char* action : {"report_bounce", "resend_payment", "decline_acceptance", "send_back"})
        QCOMPARE(count(db, "SELECT count(*) FROM case_signature WHERE action = '" + QByteArray(action) + '\''), 1);
    for (const char* action : {"order_recovery", "record_recovered", "take_back", "request_batch", "report_batch_paid"})
        QCOMPARE(count(db, "SELECT count(*) FROM act_signature WHERE action = '" + QByteArray(action) + '\''), 1);
    QCOMPARE(count(db, "SELECT count(*) FROM case_signature WHERE action = 'report_bounce' AND amount_fen IS NULL"), 0);
    QCOMPARE(count(db, "SELECT count(*) FROM act_signature WHERE action = 'request_batch' AND amount_fen IS NULL"), 0);
    QCOMPARE(checkSignatures(db).findings, QList<SignatureFinding>());
    QCOMPARE(checkSignatures(db).unsignedSteps, 0);
    QCOMPARE(verifyDatabase(db), QStringList());
}

void TestSignedMoney::forgeriesAreFound_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char* action : {"report_bounce", "resend_payment"})
        addStepForgeries(action, true);
    for (const char* action : {"decline_acceptance", "send_back"})
        addStepForgeries(action, false);
    for (const char* action : {"order_recovery", "record_recovered", "take_back", "request_batch", "report_batch_paid"})
        addActForgeries(action);
    const auto add = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
    add("account a payment goes to again", "UPDATE payment SET account = '6222000000000666' WHERE resends IS NOT NULL");
    add("account a payment goes to", "UPDATE payment SET account = '6222000000000666' WHERE resends IS NULL AND case_id = 1");
    add("payee", "UPDATE payment SET payee = '别人' WHERE resends IS NOT NULL");
    add("amount that came back", "UPDATE payment_entry SET amount_fen = amount_fen - 1 WHERE kind = 'came_back'");
    add("day of a transfer", "UPDATE payment_entry SET on_day = '2026-03-04' WHERE kind = 'transferred'");
    add("a payment nobody asked for",
        "INSERT INTO payment (case_id, amount_fen, payee, account, state, requested_by, requested_name, requested_on) SELECT 2, "
        "amount_fen, payee, account, 'cancelled', requested_by, requested_name, requested_on FROM payment LIMIT 1");
    add("a transfer nobody reported",
        "INSERT INTO payment_entry (payment_id, kind, amount_fen, on_day, officer_id, officer_name, at) SELECT payment_id, kind, "
        "amount_fen, on_day, officer_id, officer_name, at FROM payment_entry WHERE kind = 'transferred' LIMIT 1");
    add("a return nobody reported",
        "INSERT INTO payment_entry (payment_id, kind, amount_fen, on_day, reason, officer_id, officer_name, at) SELECT payment_id, "
        "'came_back', amount_fen, on_day, 'x', officer_id, officer_name, at FROM payment_entry LIMIT 1");
    add("amount of a recovery", "UPDATE recovery SET amount_fen = 499");
    add("recovery gone", "DELETE FROM recovery_entry; DELETE FROM recovery");
    add("amount recovered", "UPDATE recovery_entry SET amount_fen = 500");
    add("a recovery nobody ordered", "INSERT INTO recovery (case_id, amount_fen, reason, document, decided_on, officer_id, "
                                     "officer_name, at) SELECT case_id, 1, reason, document, decided_on, officer_id, officer_name, "
                                     "at FROM recovery");
    add("money recovered that never came", "INSERT INTO recovery_entry (recovery_id, amount_fen, on_day, officer_id, officer_name, at) "
                                           "SELECT recovery_id, 1, on_day, officer_id, officer_name, at FROM recovery_entry");
    add("members of a batch", "UPDATE payment_batch_case SET amount_fen = amount_fen + 1");
    add("a member out of a batch", "UPDATE payment_batch_case SET removed_reason = 'x', removed_on = '2026-03-05' WHERE case_id = "
                                   "(SELECT max(case_id) FROM payment_batch_case)");
    add("a step marked as taken back", "UPDATE case_step SET is_taken_back = 1 WHERE action = 'request_payment'");
}

void TestSignedMoney::forgeriesAreFound()
{
    QFETCH(const QByteArray, script);
    QCOMPARE(checkSignatures(*tampered(m_claims->office, {})).findings, QList<SignatureFinding>());
    const auto db = tampered(m_claims->office, script);
    QVERIFY(!checkSignatures(*db).findings.isEmpty());
}

void TestSignedMoney::whoHasAKeyDoesNothingOfItWithoutIt()
{
    ClaimOffice claims;
    OfficeDesk& office = claims.office;
    const CaseId id = office.claimIn(CaseState::Paid);
    const auto key = office.session("finance").key;
    office.session("finance").key = nullptr;
    const QList<Payment> payments = readPayments(office.db(), id);
    const BounceInput input {
        .password = testPassword, .payment = payments.last().id, .amount = payments.last().paid, .reason = u"户名不符"_s};
    QCOMPARE(reportBounce(office.as("finance"), id, office.file(id).version, input).error().code, ProblemCode::SignatureKeyMissing);
    office.session("finance").key = key;
    claims.bounce(id);
    office.session("finance").key = nullptr;
    QCOMPARE(resendPayment(office.as("finance"), id, office.file(id).version, {.reason = u"x"_s, .password = testPassword}).error().code,
        ProblemCode::SignatureKeyMissing);
    office.session("approval").key = nullptr;
    QCOMPARE(orderRecovery(office.as("approval"), id, office.file(id).version,
                 {.password = testPassword, .amount = Money::fromFen(1), .reason = u"x"_s, .document = u"x"_s}).error().code,
        ProblemCode::SignatureKeyMissing);
    QCOMPARE(requestBatch(office.as("finance"), BatchId(1), 1, testPassword, {}).error().code, ProblemCode::SignatureKeyMissing);
    QCOMPARE(checkSignatures(office.db()).findings, QList<SignatureFinding>());
}

/// A register whose keys were made when only reviews, decisions and payments were signed.
void TestSignedMoney::whatWasDoneBeforeIsNoForgery()
{
    ClaimOffice claims;
    OfficeDesk& office = claims.office;
    const auto db = tampered(office, "UPDATE audit SET after = json_remove(after, '$.signs')");
    office.workOn(db.get());
    const CaseId id = office.claimIn(CaseState::Paid);
    claims.bounce(id);
    claims.resend(id);
    const QByteArray notThen = "DELETE FROM case_signature WHERE action IN ('report_bounce', 'resend_payment')";
    db->execute(notThen);
    QCOMPARE(checkSignatures(*db).findings, QList<SignatureFinding>());
    QCOMPARE(checkSignatures(*db).unsignedSteps, 2);
    QVERIFY(!firstWidened(*db));
    giveKeys(office);
    giveKeys(office);
    QCOMPARE(count(*db, "SELECT count(*) FROM audit WHERE action = 'widen_signatures'"), 1);
    QCOMPARE(checkSignatures(*db).findings, QList<SignatureFinding>());
    const CaseId later = office.claimIn(CaseState::Paid);
    claims.bounce(later);
    QCOMPARE(checkSignatures(*db).findings, QList<SignatureFinding>());
    db->execute(notThen);
    QVERIFY(tells(checkSignatures(*db).findings, SignatureFault::StepUnsigned));
    // Said once more behind it, it excuses nothing.
    db->execute("INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), at, account_id, account_name, display_name, case_id, action, "
                "reason, before, after, prev_hash, row_hash FROM audit WHERE action = 'widen_signatures'");
    rehash(*db);
    QVERIFY(tells(checkSignatures(*db).findings, SignatureFault::StepUnsigned));
    // Taken out of the history, it takes the signatures behind it with it.
    db->execute("UPDATE audit SET after = '{}', action = 'view' WHERE action = 'widen_signatures'");
    rehash(*db);
    QVERIFY(tells(checkSignatures(*db).findings, SignatureFault::SignatureWrong));
    office.workOn(nullptr);
}

void TestSignedMoney::theDatabaseKeepsSignaturesOfActs()
{
    Connection& db = m_claims->office.db();
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE act_signature SET amount_fen = 1").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("DELETE FROM act_signature").run());
    // Under an entry of somebody else.
    QVERIFY_THROWS_EXCEPTION(Fault,
        db.prepared("INSERT INTO act_signature SELECT NULL, 2, key_id, case_id, action, amount_fen, record_kind, record_id, digest, "
                    "signature FROM act_signature LIMIT 1").run());
}

QTEST_GUILESS_MAIN(TestSignedMoney)
#include "tst_signed_money.moc"
