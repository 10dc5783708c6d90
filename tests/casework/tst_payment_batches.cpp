// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_operations.h"
#include "core/casework/batches/budget.h"
#include "core/casework/operations/recover.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 granted = 160000;  // two rows at 800 yuan

} // namespace

class TestPaymentBatches final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
        setNoticeDays(5);
    }

    void walksFromListToPayment();
    void leavesOutWhatCannotBePaid();
    void noticeRunsItsWorkingDays();
    void noticeEndByHandNeedsAReason();
    void noticeIsNotDatedBackUnseen();
    void objectionsHoldTheirCase();
    void isPaidInPartAndInFull();
    void allOrNoneIsAskedFor();
    void moneyThatComesBackIsSentAgain();
    void recoversByEntriesOfTheirOwn();
    void databaseRefusesWhatOperationsWould();
    void balanceOfTheYear();
    void takesBackNoRequestOfABatch();
    void onlyFinanceMay();
    void secondSaverIsTold();

private:
    void setNoticeDays(int days)
    {
        const auto entered = enterFigure(m_office->as("rules"), limits::publicNotice,
            {.value = QString::number(days), .effectiveFrom = {2011, 1, 1}, .document = u"示例发〔2026〕1号"_s,
                .article = u"第五条"_s});
        m_office->must(confirmFigure(m_office->as("rules2"), FigureValueId(m_office->must(entered).id)));
    }
    PaymentBatch batch(BatchId id) { return readBatch(m_office->db(), id); }
    BatchId open(const QList<CaseId>& cases)
    {
        const auto opened = openBatch(m_office->as("finance"), sample::grant, u"示例补助第1批"_s, cases);
        return opened ? BatchId(opened->report.id) : BatchId {};
    }
    int version(BatchId id) { return batch(id).head.version; }
    /// Posted on Thursday 5 March 2026; five working days after it: Thursday 12 March.
    BatchId noticed(const QList<CaseId>& cases)
    {
        const BatchId id = open(cases);
        m_office->must(publishNotice(m_office->as("finance"), id, version(id), {}));
        return id;
    }
    BatchId requested(const QList<CaseId>& cases)
    {
        const BatchId id = noticed(cases);
        m_office->on(2026, 3, 13);
        m_office->must(requestBatch(m_office->as("finance"), id, version(id), testPassword, u"示人社函〔2026〕1号"_s));
        return id;
    }
    Outcome<ChangeReport> pay(BatchId id, CaseId caseId, std::optional<Money> amount = {}, const char* who = "finance")
    {
        return reportBatchPaid(m_office->as(who), id, version(id), testPassword,
            {{caseId, {.voucher = u"凭证7"_s, .amount = amount}}});
    }
    CaseFile file(CaseId id) { return m_office->file(id); }
    ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }
    void everythingAddsUp()
    {
        const auto found = verifyDatabase(m_office->db());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    std::unique_ptr<OfficeDesk> m_office;
};

void TestPaymentBatches::walksFromListToPayment()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const CaseId two = m_office->claimIn(CaseState::Approved);
    QCOMPARE(payableCases(m_office->db(), sample::grant).size(), 2);
    const BatchId id = open({one, two});
    QCOMPARE(batch(id).head.name, u"〔2026〕1"_s);
    QCOMPARE(batch(id).head.total, Money::fromFen(2 * granted));
    QVERIFY(payableCases(m_office->db(), sample::grant).isEmpty());
    // On its own it is held now, and the button says why.
    QCOMPARE(code(m_office->attempt("finance", one, Action::RequestPayment)), ProblemCode::PaymentInBatch);

    m_office->must(publishNotice(m_office->as("finance"), id, version(id), {}));
    QCOMPARE(batch(id).head.noticeTo, QDate(2026, 3, 12));
    m_office->on(2026, 3, 13);
    m_office->must(requestBatch(m_office->as("finance"), id, version(id), testPassword, u"示人社函〔2026〕1号"_s));
    QCOMPARE(file(one).state, CaseState::PaymentRequested);
    QCOMPARE(readPayments(m_office->db(), two).constFirst().batch, id);

    m_office->must(reportBatchPaid(m_office->as("finance"), id, version(id), testPassword, {{one, {}}, {two, {}}}));
    QCOMPARE(file(one).state, CaseState::Paid);
    QCOMPARE(file(two).paidOn, QDate(2026, 3, 13));
    QCOMPARE(batch(id).head.state, BatchState::Settled);
    QCOMPARE(batch(id).head.paid, Money::fromFen(2 * granted));
    everythingAddsUp();
}

void TestPaymentBatches::leavesOutWhatCannotBePaid()
{
    const CaseId good = m_office->claimIn(CaseState::Approved);
    const CaseId early = m_office->claimIn(CaseState::SecondReviewed);
    const CaseId taken = m_office->claimIn(CaseState::Approved);
    const CaseId other = m_office->markIn(CaseState::Approved);
    QVERIFY(open({taken}).isValid());
    const auto opened = openBatch(m_office->as("finance"), sample::grant, u"示例补助第2批"_s, {good, early, taken, other});
    QVERIFY(opened.has_value());
    QCOMPARE(batch(BatchId(opened->report.id)).head.cases, 1);
    QCOMPARE(opened->leftOut.size(), 3);
    QCOMPARE(opened->leftOut[0].why.code, ProblemCode::CaseNotPayable);
    QCOMPARE(opened->leftOut[1].why.code, ProblemCode::PaymentInBatch);
    QCOMPARE(opened->leftOut[2].why.code, ProblemCode::BatchOtherProgramme);
    // With nothing to pay there is no batch, and no number is used up.
    QVERIFY(!openBatch(m_office->as("finance"), sample::grant, u"空"_s, {early}).has_value());
    QCOMPARE(readBatches(m_office->db()).size(), 2);
    const CaseId later = m_office->claimIn(CaseState::Approved);
    QCOMPARE(batch(open({later})).head.name, u"〔2026〕3"_s);
}

void TestPaymentBatches::noticeRunsItsWorkingDays()
{
    const BatchId id = noticed({m_office->claimIn(CaseState::Approved)});
    m_office->on(2026, 3, 12);  // the last day belongs to the notice
    const auto early = requestBatch(m_office->as("finance"), id, version(id), testPassword, {});
    QCOMPARE(code(early), ProblemCode::NoticeRunning);
    QCOMPARE(early.error().arguments, QStringList {u"2026-03-12"_s});
    QCOMPARE(batch(id).head.state, BatchState::Noticed);
    m_office->on(2026, 3, 13);
    QVERIFY(requestBatch(m_office->as("finance"), id, version(id), testPassword, {}).has_value());
}

void TestPaymentBatches::noticeEndByHandNeedsAReason()
{
    OfficeDesk unset;
    unset.setAllowance(80000);
    const auto opened
        = openBatch(unset.as("finance"), sample::grant, u"示例"_s, {unset.claimIn(CaseState::Approved)});
    const BatchId id(opened->report.id);
    const int version = readBatch(unset.db(), id).head.version;
    QCOMPARE(code(publishNotice(unset.as("finance"), id, version, {})), ProblemCode::NoticeEndMissing);
    QCOMPARE(code(publishNotice(unset.as("finance"), id, version, {.to = {2026, 3, 9}})), ProblemCode::ReasonRequired);
    QCOMPARE(code(publishNotice(unset.as("finance"), id, version, {.to = {2026, 3, 5}, .reason = u"示例"_s})),
        ProblemCode::DateOrder);
    QVERIFY(publishNotice(unset.as("finance"), id, version, {.to = {2026, 3, 9}, .reason = u"局务会定"_s}).has_value());
    QCOMPARE(readBatch(unset.db(), id).head.noticeReason, u"局务会定"_s);
}

void TestPaymentBatches::noticeIsNotDatedBackUnseen()
{
    const BatchId id = open({m_office->claimIn(CaseState::Approved)});
    m_office->on(2026, 3, 10);
    QCOMPARE(code(publishNotice(m_office->as("finance"), id, version(id), {.from = {2026, 3, 4}, .reason = u"示例"_s})),
        ProblemCode::DateOrder);
    QCOMPARE(code(publishNotice(m_office->as("finance"), id, version(id), {.from = {2026, 3, 6}})),
        ProblemCode::ReasonRequired);
    m_office->must(publishNotice(
        m_office->as("finance"), id, version(id), {.from = {2026, 3, 6}, .reason = u"已于6日张贴，10日补录"_s}));
    QCOMPARE(batch(id).head.noticeTo, QDate(2026, 3, 13)); // Friday to Friday
    QCOMPARE(batch(id).head.noticeReason, u"已于6日张贴，10日补录"_s);
}

void TestPaymentBatches::objectionsHoldTheirCase()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const CaseId two = m_office->claimIn(CaseState::Approved);
    const BatchId id = noticed({one, two});
    m_office->must(recordObjection(m_office->as("finance"), id, version(id),
        {.caseId = one, .objector = u"示例举报人"_s, .content = u"该单位未组织培训"_s}));
    m_office->must(recordObjection(m_office->as("finance"), id, version(id), {.caseId = two, .content = u"金额有误"_s}));
    m_office->on(2026, 3, 13);
    QCOMPARE(code(requestBatch(m_office->as("finance"), id, version(id), testPassword, {})), ProblemCode::ObjectionStands);

    const auto objections = batch(id).objections;
    QCOMPARE(code(settleObjection(m_office->as("finance"), id, version(id), objections[0].id, ObjectionOutcome::Founded, {})),
        ProblemCode::ReasonRequired);
    m_office->must(settleObjection(
        m_office->as("finance"), id, version(id), objections[0].id, ObjectionOutcome::Founded, u"经核查属实"_s));
    m_office->must(settleObjection(
        m_office->as("finance"), id, version(id), objections[1].id, ObjectionOutcome::Unfounded, u"复核无误"_s));
    QCOMPARE(code(settleObjection(
                 m_office->as("finance"), id, version(id), objections[1].id, ObjectionOutcome::Founded, u"再议"_s)),
        ProblemCode::AlreadyDone);
    QCOMPARE(batch(id).head.cases, 1);
    m_office->must(requestBatch(m_office->as("finance"), id, version(id), testPassword, {}));
    QCOMPARE(file(two).state, CaseState::PaymentRequested);
    // The other one is not paid on its own either.
    QCOMPARE(file(one).state, CaseState::Approved);
    QCOMPARE(code(m_office->attempt("finance", one, Action::RequestPayment)), ProblemCode::ObjectionStands);
    everythingAddsUp();
}

void TestPaymentBatches::isPaidInPartAndInFull()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const BatchId id = requested({one});
    m_office->must(pay(id, one, Money::fromFen(100000)));
    QCOMPARE(file(one).state, CaseState::PaymentRequested);
    QVERIFY(!file(one).paidOn.isValid());
    QCOMPARE(batch(id).head.state, BatchState::Requested);
    QCOMPARE(batch(id).head.paid, Money::fromFen(100000));
    // What went out in part is not taken back.
    QVERIFY(!m_office->attempt("finance", one, Action::TakeBack).has_value());
    const auto tooMuch = pay(id, one, Money::fromFen(60001));
    QCOMPARE(code(tooMuch), ProblemCode::AmountAboveRest);
    QCOMPARE(tooMuch.error().arguments, QStringList {u"600.00"_s});
    QCOMPARE(tooMuch.error().field, file(one).number);
    m_office->must(pay(id, one, Money::fromFen(60000)));
    QCOMPARE(file(one).state, CaseState::Paid);
    QCOMPARE(batch(id).head.state, BatchState::Settled);
    QVERIFY(!pay(id, one).has_value());
    QCOMPARE(readPaymentEntries(m_office->db(), readPayments(m_office->db(), one)[0].id).size(), 2);
    everythingAddsUp();
}

void TestPaymentBatches::allOrNoneIsAskedFor()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const CaseId two = m_office->claimIn(CaseState::Approved);
    const BatchId id = noticed({one, two});
    m_office->on(2026, 3, 13);
    // The second case meanwhile has another sum than was on notice: nothing of the batch may go out.
    m_office->db().execute("UPDATE case_file SET approved_fen = 150000 WHERE id = " + QByteArray::number(two.value()));
    const auto refused = requestBatch(m_office->as("finance"), id, version(id), testPassword, {});
    QCOMPARE(code(refused), ProblemCode::NoticedOtherwise);
    QCOMPARE(refused.error().field, file(two).number);
    QCOMPARE(file(one).state, CaseState::Approved);
    QVERIFY(readPayments(m_office->db(), one).isEmpty());
    QCOMPARE(batch(id).head.state, BatchState::Noticed);
}

void TestPaymentBatches::moneyThatComesBackIsSentAgain()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const BatchId id = requested({one});
    m_office->must(pay(id, one));
    const PaymentId first = readPayments(m_office->db(), one)[0].id;
    const auto back = [&](Money amount, const QString& reason) {
        return reportBounce(m_office->as("finance"), one, file(one).version,
            {.password = testPassword, .payment = first, .amount = amount, .reason = reason});
    };
    QCOMPARE(code(back(Money::fromFen(granted + 1), u"账号有误"_s)), ProblemCode::AmountAboveRest);
    QCOMPARE(code(back(Money::fromFen(60000), {})), ProblemCode::ReasonRequired);
    m_office->must(back(Money::fromFen(60000), u"账号有误"_s));
    QCOMPARE(file(one).state, CaseState::PaymentRequested);
    QVERIFY(!file(one).paidOn.isValid());
    QCOMPARE(batch(id).head.state, BatchState::Requested);
    QVERIFY(!m_office->attempt("finance", one, Action::TakeBack).has_value());
    QCOMPARE(code(m_office->attempt("finance", one, Action::ConfirmPayment)), ProblemCode::NothingToPay);

    m_office->must(resendPayment(m_office->as("finance"), one, file(one).version,
        {.account = u"6222020000000000002"_s, .reason = u"单位来函更正账号"_s, .password = testPassword}));
    QCOMPARE(code(resendPayment(
                 m_office->as("finance"), one, file(one).version, {.reason = u"又一次"_s, .password = testPassword})),
        ProblemCode::NothingBounced);
    QVERIFY(!m_office->attempt("finance", one, Action::TakeBack).has_value());
    const auto payments = readPayments(m_office->db(), one);
    QCOMPARE(payments.size(), 2);
    QCOMPARE(payments[0].state, PaymentState::Bounced);
    QCOMPARE(payments[0].paid, Money::fromFen(100000));
    QCOMPARE(payments[1].amount, Money::fromFen(60000));
    QCOMPARE(payments[1].resends, first);
    QCOMPARE(payments[1].account, u"6222020000000000002"_s);
    QCOMPARE(payments[1].payee, payments[0].payee);
    everythingAddsUp();
    // The account was changed by one person, so another one pays.
    QCOMPARE(code(pay(id, one)), ProblemCode::SecondPersonNeeded);
    m_office->must(pay(id, one, {}, "many"));
    QCOMPARE(file(one).state, CaseState::Paid);
    QCOMPARE(batch(id).head.state, BatchState::Settled);
    QCOMPARE(paidSoFar(m_office->db(), one), Money::fromFen(granted));
    everythingAddsUp();
}

void TestPaymentBatches::recoversByEntriesOfTheirOwn()
{
    const CaseId one = m_office->claimIn(CaseState::Paid);
    const auto order = [&](qint64 fen) {
        return orderRecovery(m_office->as("approval"), one, file(one).version,
            {.password = testPassword, .amount = Money::fromFen(fen), .reason = u"证书系伪造"_s,
                .document = u"示人社撤〔2026〕1号"_s});
    };
    QCOMPARE(code(order(granted + 1)), ProblemCode::AmountAboveRest);
    const RecoveryId recovery(m_office->must(order(80000)).id);
    QCOMPARE(code(order(80001)), ProblemCode::AmountAboveRest);
    const auto receive = [&](qint64 fen) {
        return recordRecovered(m_office->as("finance"), one, file(one).version,
            {.recovery = recovery, .amount = Money::fromFen(fen), .voucher = u"收7"_s});
    };
    m_office->must(receive(50000));
    QCOMPARE(code(receive(30001)), ProblemCode::AmountAboveRest);
    QCOMPARE(readRecoveries(m_office->db(), one)[0].received, Money::fromFen(50000));
    // The payment is what it was.
    QCOMPARE(readPayments(m_office->db(), one)[0].amount, Money::fromFen(granted));
    QCOMPARE(paidSoFar(m_office->db(), one), Money::fromFen(granted));
    // Who paid does not order the recovery.
    QCOMPARE(code(orderRecovery(m_office->as("finance"), one, file(one).version,
                 {.password = testPassword, .amount = Money::fromFen(1), .reason = u"示例"_s, .document = u"1号"_s})),
        ProblemCode::RoleMissing);
    everythingAddsUp();
}

void TestPaymentBatches::databaseRefusesWhatOperationsWould()
{
    const CaseId one = m_office->claimIn(CaseState::Paid);
    const QByteArray id = QByteArray::number(one.value());
    const auto refused = [this](const QByteArray& sql) {
        try {
            m_office->db().execute(sql);
            return false;
        } catch (const Fault&) {
            return true;
        }
    };
    QVERIFY(refused("INSERT INTO payment (case_id, amount_fen, payee, account, state, requested_by, requested_name, "
                    "requested_on) VALUES (" + id + ", 1, 'x', 'y', 'requested', 1, 'z', '2026-03-05')"));
    QVERIFY(refused("UPDATE payment SET amount_fen = 1 WHERE case_id = " + id));
    QVERIFY(refused("UPDATE payment SET paid_fen = 1 WHERE case_id = " + id));
    QVERIFY(refused("DELETE FROM payment_entry"));
    QVERIFY(refused("UPDATE payment_entry SET amount_fen = 1"));
    QVERIFY(refused("INSERT INTO recovery (case_id, amount_fen, reason, document, decided_on, officer_id, officer_name, at) "
                    "VALUES (" + id + ", 160001, 'r', 'd', '2026-03-05', 1, 'z', '2026-03-05T00:00:00.000Z')"));
}

void TestPaymentBatches::balanceOfTheYear()
{
    const CaseId paid = m_office->claimIn(CaseState::Paid);
    static_cast<void>(m_office->claimIn(CaseState::Approved));
    static_cast<void>(m_office->claimIn(CaseState::PaymentRequested));
    const auto balance = [this](int year) { return budgetBalance(m_office->db(), sample::grant, year); };
    QVERIFY(!balance(2026).left());
    QCOMPARE(balance(2026).paid, Money::fromFen(granted));
    QCOMPARE(balance(2026).asked, Money::fromFen(granted));
    QCOMPARE(balance(2026).approved, Money::fromFen(granted));
    QCOMPARE(balance(2025).paid, Money {});
    const auto entered = enterFigure(m_office->as("rules"), *sample::grant.budget,
        {.value = u"500000"_s, .effectiveFrom = {2026, 1, 1}, .effectiveTo = {2026, 12, 31},
            .document = u"示例财〔2026〕1号"_s, .article = u"附表"_s});
    QVERIFY(!balance(2026).left());   // one person's word is no budget
    m_office->must(confirmFigure(m_office->as("rules2"), FigureValueId(m_office->must(entered).id)));
    QCOMPARE(balance(2026).left(), Money::fromFen(500000 - 3 * granted));
    QVERIFY(!balance(2027).left());
    m_office->must(orderRecovery(m_office->as("approval"), paid, file(paid).version,
        {.password = testPassword, .amount = Money::fromFen(1000), .reason = u"示例"_s, .document = u"1号"_s}));
    QCOMPARE(balance(2026).recovered, Money {});
    m_office->must(recordRecovered(m_office->as("finance"), paid, file(paid).version,
        {.recovery = readRecoveries(m_office->db(), paid)[0].id, .amount = Money::fromFen(1000)}));
    QCOMPARE(balance(2026).recovered, Money::fromFen(1000));
    QCOMPARE(balance(2026).left(), Money::fromFen(500000 - 3 * granted));
}

void TestPaymentBatches::takesBackNoRequestOfABatch()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    static_cast<void>(requested({one}));
    QCOMPARE(code(m_office->attempt("finance", one, Action::TakeBack)), ProblemCode::PaymentInBatch);
    // Nor is an approval taken back that is on public notice.
    const CaseId noticedOne = m_office->claimIn(CaseState::Approved);
    static_cast<void>(noticed({noticedOne}));
    QCOMPARE(code(m_office->attempt("approval", noticedOne, Action::TakeBack)), ProblemCode::PaymentInBatch);
    // One asked for on its own can still be.
    const CaseId alone = m_office->claimIn(CaseState::PaymentRequested);
    QVERIFY(m_office->attempt("finance", alone, Action::TakeBack).has_value());
}

void TestPaymentBatches::onlyFinanceMay()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    for (const char* who : {"intake", "first", "second", "approval", "rules", "statistics", "system", "security", "audit"}) {
        const auto opened = openBatch(m_office->as(who), sample::grant, u"示例"_s, {one});
        QVERIFY2(!opened && opened.error().code == ProblemCode::RoleMissing, who);
    }
    // "many" approves this one himself, so his batch leaves it out.
    const CaseId own = m_office->open(sample::grant, sample::grantForm());
    m_office->carry(own, CaseState::SecondReviewed);
    m_office->act("many", own, Action::Approve);
    const auto refused = openBatch(m_office->as("many"), sample::grant, u"示例"_s, {own});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::SamePersonStep);
}

void TestPaymentBatches::secondSaverIsTold()
{
    const CaseId one = m_office->claimIn(CaseState::Approved);
    const BatchId id = open({one});
    const int seen = version(id);
    m_office->must(publishNotice(m_office->as("finance"), id, seen, {}));
    QCOMPARE(code(abandonBatch(m_office->as("finance"), id, seen, u"示例"_s)), ProblemCode::RecordChanged);
    QCOMPARE(code(publishNotice(m_office->as("finance"), id, version(id), {})), ProblemCode::BatchNotThere);
    m_office->must(abandonBatch(m_office->as("finance"), id, version(id), u"名单有误"_s));
    QCOMPARE(payableCases(m_office->db(), sample::grant).size(), 1);
}

QTEST_GUILESS_MAIN(TestPaymentBatches)
#include "tst_payment_batches.moc"
