// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backdated.h"
#include "core/casework/audit_trail.h"
#include "core/casework/case_clock.h"
#include "core/casework/operations/extend_limit.h"
#include "core/casework/operations/send_back.h"
#include "core/casework/operations/submit.h"
#include "core/casework/payments.h"
#include "core/casework/permissions.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/casework/steps.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestSteps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(100000);
    }
    void correctionIsAskedForOnce();
    void returnedCaseKeepsNumberAndDay();
    void nothingIsReturnedAfterAcceptance();
    void someoneElsesChangeIsNotOverwritten();
    void reasonsOpinionsAndPasswordsAreAskedFor();
    void incompleteFormIsNotHandedIn();
    void missingMaterialStopsAcceptance();
    void futureHandInIsRefused();
    void earlierHandInIsExplainedAndMarked();
    void numbersRunByYearAndProgramme();
    void sendBackStopsTheClock();
    void ownLastStepIsTakenBack();
    void takingBackEndsWithTheNextOfficer();
    void takingBackARequestCancelsThePayment();
    void aPaymentIsNeverTakenBack();
    void draftsAreGivenUpWithoutNumber();

private:
    [[nodiscard]] CaseClock clockOf(CaseId id)
    {
        return readClock(m_office->db(), m_office->file(id), m_office->clock().today());
    }
    void adoptLimits()
    {
        m_office->must(adoptLicensingLimits(m_office->as("rules"), QDate(2011, 1, 1)));
        for (const FigureHistory& value : FigureStore(m_office->db()).history())
            if (!value.record.isConfirmed)
                m_office->must(confirmFigure(m_office->as("rules2"), value.record.id));
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestSteps::correctionIsAskedForOnce()
{
    const CaseId id = m_office->claimIn(CaseState::ReturnedForCorrection);
    QCOMPARE(m_office->act("intake", id, Action::Resubmit).state, CaseState::Submitted);
    QCOMPARE(m_office->attempt("intake", id, Action::ReturnForCorrection).error().code,
        ProblemCode::CorrectionAlreadyAsked);
}

void TestSteps::returnedCaseKeepsNumberAndDay()
{
    adoptLimits();
    m_office->on(2026, 9, 18);
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const QString number = m_office->file(id).number;
    QCOMPARE(m_office->file(id).dueOn, QDate(2026, 9, 24)); // domain facts 5.3: 2026-09-18 and 5 working days
    m_office->act("intake", id, Action::ReturnForCorrection);
    QVERIFY(!m_office->file(id).dueOn.isValid());
    QVERIFY(clockOf(id).isPaused);
    m_office->on(2026, 10, 9);
    const CaseFile file = m_office->act("intake", id, Action::Resubmit);
    QCOMPARE(file.number, number);
    QCOMPARE(file.handedIn, QDate(2026, 9, 18));
    QCOMPARE(clockOf(id).startedOn, QDate(2026, 10, 9)); // the limit begins anew
    QVERIFY(!clockOf(id).isPaused);
}

void TestSteps::nothingIsReturnedAfterAcceptance()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->act("first", id, Action::SendBack);
    QCOMPARE(m_office->file(id).state, CaseState::Submitted);
    for (const Action action : {Action::ReturnForCorrection, Action::DeclineAcceptance})
        QCOMPARE(m_office->attempt("intake", id, action).error().code, ProblemCode::ActionNotPermitted);
    const QDate accepted = m_office->file(id).acceptedOn;
    m_office->on(2026, 3, 20);
    QCOMPARE(m_office->act("intake", id, Action::Accept).acceptedOn, accepted);
}

void TestSteps::someoneElsesChangeIsNotOverwritten()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.open(sample::grant, sample::grantForm());
    const int seen = office.file(id).version;
    FormData theirs = sample::grantForm();
    theirs.setValue(u"remarks"_s, u"刘改"_s);
    office.must(saveForm(office.as("intake2"), id, seen, theirs));
    const auto refused = saveForm(office.as("intake"), id, seen, sample::grantForm());
    QCOMPARE(refused.error().code, ProblemCode::CaseChangedMeanwhile);
    QCOMPARE(refused.error().arguments, QStringList({u"刘受理"_s, u"2026-03-05 09:00"_s}));
    QCOMPARE(readForm(office.db(), office.file(id)).value(u"remarks"_s), u"刘改"_s);
    QCOMPARE(submit(office.as("intake"), id, seen).error().code, ProblemCode::CaseChangedMeanwhile);
}

void TestSteps::reasonsOpinionsAndPasswordsAreAskedFor()
{
    OfficeDesk& office = *m_office;
    CaseId id = office.claimIn(CaseState::Submitted);
    const auto act = [&](const char* who, Action action, const StepInput& input) {
        return perform(office.as(who), id, office.file(id).version, action, {.step = input}).error().code;
    };
    QCOMPARE(act("intake", Action::ReturnForCorrection, {.reason = u"  "_s}), ProblemCode::ReasonRequired);
    QCOMPARE(act("intake", Action::DeclineAcceptance, {}), ProblemCode::ReasonRequired);
    QCOMPARE(act("intake", Action::Withdraw, {}), ProblemCode::ReasonRequired);
    office.carry(id, CaseState::Accepted);
    QCOMPARE(act("first", Action::PassFirstReview, {.reason = u"x"_s}), ProblemCode::OpinionRequired);
    office.carry(id, CaseState::SecondReviewed);
    QCOMPARE(act("approval", Action::Approve, {.opinion = u"同意"_s}), ProblemCode::SignInFailed);
    QCOMPARE(act("approval", Action::Approve, {.opinion = u"同意"_s, .password = u"wrong"_s}), ProblemCode::SignInFailed);
    QCOMPARE(act("approval", Action::Approve, {.password = testPassword}), ProblemCode::OpinionRequired);
    QCOMPARE(office.file(id).state, CaseState::SecondReviewed);
}

void TestSteps::incompleteFormIsNotHandedIn()
{
    FormData form = sample::grantForm();
    form.setValue(u"unit_name"_s, {});
    form.setValue(u"started"_s, u"去年"_s);
    const CaseId id = m_office->open(sample::grant, form);
    const auto refused = m_office->attempt("intake", id, Action::Submit);
    QCOMPARE(refused.error().code, ProblemCode::FormIncomplete);
    QCOMPARE(refused.error().arguments, QStringList {u"2"_s});
    QCOMPARE(m_office->file(id).number, QString());
}

void TestSteps::missingMaterialStopsAcceptance()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    QCOMPARE(office.attempt("intake", id, Action::Accept).error().code, ProblemCode::MaterialMissing);
    office.must(tickMaterial(office.as("intake"), id, office.file(id).version, u"form"_s, MaterialTick::Missing));
    const auto refused = office.attempt("intake", id, Action::Accept);
    QCOMPARE(refused.error().arguments, QStringList {u"示例申请表"_s});
    office.must(tickMaterial(office.as("intake"), id, office.file(id).version, u"form"_s, MaterialTick::CopyKept));
    QVERIFY(office.attempt("intake", id, Action::Accept)); // the proof of branch is not needed for this form
}

void TestSteps::futureHandInIsRefused()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    const int version = m_office->file(id).version;
    QCOMPARE(submit(m_office->as("intake"), id, version, {QDate(2026, 3, 6)}).error().code, ProblemCode::DateInFuture);
    QCOMPARE(m_office->file(id).state, CaseState::Draft);
}

void TestSteps::earlierHandInIsExplainedAndMarked()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.open(sample::grant, sample::grantForm());
    const int version = office.file(id).version;
    for (const QString& reason : {QString(), u"　 "_s}) {
        const auto refused = submit(office.as("intake"), id, version, {QDate(2026, 3, 4), reason});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Problem {ProblemCode::EarlierHandIn, {u"2026-03-04"_s}, u"reason"_s}));
    }
    QCOMPARE(office.file(id).version, version);
    office.must(submit(office.as("intake"), id, version, {QDate(2026, 3, 4), u"邮寄材料，以签收日为准"_s}));
    QCOMPARE(office.file(id).handedIn, QDate(2026, 3, 4));
    QVERIFY(office.file(id).isBackdated);
    QVERIFY(!office.file(id).isBackEntry);
    QCOMPARE(readSteps(office.db(), id).constLast().reason, u"邮寄材料，以签收日为准"_s);
    const AuditEntry entry = readHistory(office.db(), id).constFirst();
    QCOMPARE(entry.reason, u"邮寄材料，以签收日为准"_s);
    QCOMPARE(entry.after.value("is_backdated"_L1).toBool(), true);

    // On its own day a hand-in needs no reason, and a word given all the same is no mark.
    const CaseId today = office.open(sample::mark, sample::markForm());
    office.must(submit(office.as("intake"), today, office.file(today).version, {QDate(2026, 3, 5), u"无"_s}));
    QVERIFY(!office.file(today).isBackdated);
    QCOMPARE(readSteps(office.db(), today).constLast().reason, QString());

    const auto listed = readBackdated(office.db(), QDate(2026, 3, 4), QDate(2026, 3, 4));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0].id, id);
    QCOMPARE(listed[0].number, office.file(id).number);
    QCOMPARE(listed[0].handedIn, QDate(2026, 3, 4));
    QCOMPARE(listed[0].enteredOn, QDate(2026, 3, 5));
    QCOMPARE(listed[0].officer, u"李受理"_s);
    QCOMPARE(listed[0].reason, u"邮寄材料，以签收日为准"_s);
    QVERIFY(readBackdated(office.db(), QDate(2026, 3, 5), QDate(2026, 12, 31)).isEmpty());

    // Taken back, nothing was handed in late.
    office.act("intake", id, Action::TakeBack);
    QVERIFY(!office.file(id).isBackdated);
    QVERIFY(readBackdated(office.db(), QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
}

void TestSteps::numbersRunByYearAndProgramme()
{
    QCOMPARE(m_office->file(m_office->claimIn(CaseState::Submitted)).number, u"示补〔2026〕000001"_s);
    QCOMPARE(m_office->file(m_office->claimIn(CaseState::Submitted)).number, u"示补〔2026〕000002"_s);
    QCOMPARE(m_office->file(m_office->markIn(CaseState::Submitted)).number, u"示认〔2026〕000001"_s);
    m_office->on(2027, 1, 4);
    QCOMPARE(m_office->file(m_office->claimIn(CaseState::Submitted)).numberKey, u"sb2027-1"_s);
    for (const char16_t* typed : {u"示补〔2026〕000002", u"示补[2026]2", u"sb2026-2", u"SB2026-000002", u"ｓｂ2026－2"})
        QCOMPARE(findCase(m_office->db(), QString::fromUtf16(typed))->numberKey, u"sb2026-2"_s);
    QCOMPARE(findCase(m_office->db(), u"sb2026-3"_s).error().code, ProblemCode::CaseNotFound);
}

void TestSteps::sendBackStopsTheClock()
{
    adoptLimits();
    OfficeDesk& office = *m_office;
    office.on(2026, 9, 18);
    const CaseId id = office.claimIn(CaseState::FirstReviewed);
    QCOMPARE(office.file(id).dueOn, QDate(2026, 10, 22)); // domain facts 5.3: 2026-09-18 and 20 working days
    office.act("second", id, Action::SendBack);
    QCOMPARE(office.file(id).state, CaseState::Accepted);
    QCOMPARE(office.file(id).sentBackFrom, CaseState::FirstReviewed);
    QVERIFY(clockOf(id).isPaused);
    office.on(2026, 9, 24); // 20, 21, 22, 23 and 24 September are worked: five days do not count
    QCOMPARE(clockOf(id).used, 0);
    const CaseFile file = office.act("first", id, Action::PassFirstReview);
    QVERIFY(!file.isSentBack());
    QCOMPARE(file.dueOn, QDate(2026, 10, 29)); // five working days later than 22 October
    office.settle(id, "second");
    office.act("second", id, Action::PassSecondReview);
    office.must(extendLimit(office.as("approval"), id, office.file(id).version, u"案情复杂"_s));
    QCOMPARE(clockOf(id).allowed, 30);
    QCOMPARE(extendLimit(office.as("approval"), id, office.file(id).version, u"再延"_s).error().code,
        ProblemCode::AlreadyDone);
}

void TestSteps::ownLastStepIsTakenBack()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::SecondReviewed);
    const CaseFile before = office.file(id);
    office.act("approval", id, Action::Approve);
    QCOMPARE(office.file(id).approved, Money::fromFen(200000));
    const CaseFile after = office.act("approval", id, Action::TakeBack);
    QCOMPARE(after.state, CaseState::SecondReviewed);
    QVERIFY(!after.approved);
    QVERIFY(!after.decidedOn.isValid());
    QCOMPARE(after.officerName, before.officerName);
    QCOMPARE(after.dueOn, before.dueOn);
    QVERIFY(readSteps(office.db(), id).last().isTakenBack);
    office.act("approval", id, Action::Approve); // and can be taken again
}

void TestSteps::takingBackEndsWithTheNextOfficer()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Accepted);
    QCOMPARE(office.attempt("first", id, Action::TakeBack).error().code, ProblemCode::StepTakenBackTooLate);
    office.act("first", id, Action::PassFirstReview);
    const auto refused = office.attempt("intake", id, Action::TakeBack);
    QCOMPARE(refused.error().code, ProblemCode::StepTakenBackTooLate);
    QCOMPARE(refused.error().arguments, QStringList {u"周初审"_s});
    office.settle(id, "second"); // the next officer has acted without moving the case
    QCOMPARE(office.attempt("first", id, Action::TakeBack).error().arguments, QStringList {u"吴复审"_s});
}

void TestSteps::takingBackARequestCancelsThePayment()
{
    const CaseId id = m_office->claimIn(CaseState::PaymentRequested);
    m_office->act("finance", id, Action::TakeBack);
    QCOMPARE(readPayments(m_office->db(), id).first().state, PaymentState::Cancelled);
    m_office->act("finance", id, Action::RequestPayment);
    QCOMPARE(readPayments(m_office->db(), id).size(), 2);
    QCOMPARE(m_office->act("finance", id, Action::ConfirmPayment).state, CaseState::Paid);
}

void TestSteps::aPaymentIsNeverTakenBack()
{
    const CaseId id = m_office->claimIn(CaseState::Paid);
    QCOMPARE(m_office->attempt("finance", id, Action::TakeBack).error().code, ProblemCode::ActionNotPermitted);
}

void TestSteps::draftsAreGivenUpWithoutNumber()
{
    const CaseId id = m_office->open(sample::grant, {});
    QCOMPARE(m_office->act("intake", id, Action::Withdraw).state, CaseState::Withdrawn);
    QCOMPARE(m_office->file(id).number, QString());
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
