// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/rulings.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

Outcome<QByteArray> paint(const QString& number) { return QByteArray("%PDF-1.7 ") + number.toUtf8(); }

FormData upskillForm(const QString& issued)
{
    FormData form;
    const QMap<QString, QString> values {{u"unit_name"_s, u"大连渤海重工示例有限公司"_s}, {u"credit_code"_s, u"91210211MA0TE5T16B"_s},
        {u"district"_s, u"210211"_s}, {u"contact_name"_s, u"赵示例"_s}, {u"contact_phone"_s, u"0411-39622988"_s},
        {u"fund_year"_s, u"2025"_s}, {u"wage_total"_s, u"10000000.00"_s}, {u"fund_drawn"_s, u"150000.00"_s},
        {u"fund_used"_s, u"120000.00"_s}, {u"claimed_total"_s, u"1780.00"_s},
        {u"account_name"_s, u"大连渤海重工示例有限公司"_s}, {u"bank_name"_s, u"示例银行"_s}, {u"account_number"_s, u"1234567890"_s}};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        form.setValue(it.key(), it.value());
    form.setRows(u"roster"_s,
        {{u"r1"_s,
            {{u"name"_s, u"熊桂建"_s}, {u"id_number"_s, u"210202198802290011"_s}, {u"occupation"_s, u"电工"_s},
                {u"occupation_code"_s, u"6-31-01-03"_s}, {u"level"_s, u"3"_s}, {u"certificate"_s, u"2506020001300123"_s},
                {u"issued"_s, issued}, {u"contract_start"_s, u"2022-01-01"_s}, {u"contract_end"_s, u"2028-12-31"_s},
                {u"training_start"_s, u"2025-02-25"_s}, {u"training_end"_s, u"2025-05-22"_s},
                {u"training_fee"_s, u"1500.00"_s}, {u"appraisal_fee"_s, u"280.00"_s}}}});
    return form;
}

OldCase refusedOnPaper(CaseState outcome)
{
    OldCase old;
    old.form = sample::grantForm();
    old.number = u"旧补〔2019〕1"_s;
    old.outcome = outcome;
    old.handedIn = {2019, 5, 6};
    old.decidedOn = {2019, 6, 3};
    old.reason = u"示例档案室"_s;
    return old;
}

} // namespace

/// Ways through a case that nobody walks on the first day: figures set late, papers changed, clocks set back.
class TestSecondLook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void cleanup() { QCOMPARE(verifyDatabase(m_office->db()), QStringList()); }

    void feesSetAfterSecondReviewAreSettled()
    {
        const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
        QVERIFY(proposedSettlement(m_office->db(), id).isEmpty());
        m_office->setAllowance(100000);
        const auto proposed = proposedSettlement(m_office->db(), id);
        QCOMPARE(proposed.size(), 2);
        QVERIFY(!readClaimLines(m_office->db(), id).first().standard); // proposing writes nothing
        m_office->settle(id, "approval");
        m_office->act("approval", id, Action::Approve);
        QCOMPARE(m_office->file(id).approved->fen(), 200000); // two rows of 1,000 yuan, as claimed
    }

    void aLateClaimIsNotDeclined_data()
    {
        QTest::addColumn<QString>("issued");
        QTest::addColumn<bool>("isLate");
        QTest::newRow("year before") << u"2025-12-31"_s << true;
        QTest::newRow("same year") << u"2026-01-01"_s << false;
    }
    void aLateClaimIsNotDeclined()
    {
        QFETCH(const QString, issued);
        QFETCH(const bool, isLate);
        const CaseId id = m_office->open(upskill_subsidy::programme, upskillForm(issued));
        m_office->carry(id, CaseState::Submitted);
        const auto answer = m_office->attempt("intake", id, Action::DeclineAcceptance);
        QCOMPARE(answer.has_value(), !isLate);
        if (isLate)
            QCOMPARE(answer.error().code, ProblemCode::RefusedNotDeclined);
    }

    void aLateClaimThatIsNeverCorrectedIsDeclined()
    {
        const CaseId id = m_office->open(upskill_subsidy::programme, upskillForm(u"2025-12-31"_s));
        m_office->carry(id, CaseState::Submitted);
        m_office->act("intake", id, Action::ReturnForCorrection);
        m_office->act("intake", id, Action::Resubmit); // as incomplete as before
        const auto decline = [&](DeclineGround ground) {
            return perform(m_office->as("intake"), id, m_office->file(id).version, Action::DeclineAcceptance,
                {.step = {.reason = u"示例"_s, .ground = ground}});
        };
        QCOMPARE(decline(DeclineGround::NotCompetent).error().code, ProblemCode::RefusedNotDeclined);
        m_office->must(decline(DeclineGround::NotCorrected));
    }

    void oneLateRowKeepsNobodyFromTheRightBody()
    {
        FormData form = upskillForm(u"2025-12-31"_s);
        FormRow inTime = form.rows(u"roster"_s).first();
        inTime.id = u"r2"_s;
        inTime.values.insert(u"id_number"_s, u"210211197501010022"_s);
        inTime.values.insert(u"certificate"_s, u"2606020001300131"_s);
        inTime.values.insert(u"issued"_s, u"2026-01-05"_s);
        form.editRows(u"roster"_s).append(inTime);
        form.setValue(u"claimed_total"_s, u"3560.00"_s);
        const CaseId id = m_office->open(upskill_subsidy::programme, form);
        m_office->carry(id, CaseState::Submitted);
        m_office->act("intake", id, Action::DeclineAcceptance);
    }

    void aLetterStandsOnce()
    {
        const CaseId id = m_office->claimIn(CaseState::Submitted);
        const auto issue = [&] {
            return issueLetter(m_office->as("intake"), id, m_office->file(id).version, {u"receipt_slip"_s, u"收"_s, paint});
        };
        const DocumentId first(m_office->must(issue()).id);
        const auto again = issue();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ProblemCode::LetterAlreadyIssued);
        QCOMPARE(again.error().arguments, QStringList {u"示人社收〔2026〕1号"_s});
        m_office->must(voidLetter(m_office->as("intake"), id, m_office->file(id).version, first, u"示例"_s));
        m_office->must(issue());
    }

    void aRulingOnTheWholeEndsWithItsFigures()
    {
        FormData form = sample::grantForm();
        form.setValue(u"heads"_s, u"120"_s);
        const CaseId id = m_office->open(sample::grant, form);
        m_office->carry(id, CaseState::Accepted);
        m_office->must(recordRuling(m_office->as("first"), id, m_office->file(id).version,
            {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}));
        m_office->must(perform(m_office->as("first"), id, m_office->file(id).version, Action::SendBack,
            {.step = {.reason = u"示例"_s}, .sendBackTo = CaseState::Submitted}));
        form.setValue(u"account"_s, u"6222020000000000000"_s); // whom it is paid to is not what was judged
        m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
        QCOMPARE(readRulings(m_office->db(), id).size(), 1);
        form.setValue(u"heads"_s, u"900"_s);
        m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
        QVERIFY(readRulings(m_office->db(), id).isEmpty());
    }

    void aClockSetBackIsSaid()
    {
        const CaseId id = m_office->claimIn(CaseState::Submitted);
        m_office->tickAll(id);
        m_office->on(2026, 3, 4);
        const auto answer = m_office->attempt("intake", id, Action::Accept);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ProblemCode::ClockBehind);
        QCOMPARE(answer.error().arguments, QStringList {u"2026-03-05"_s});
        m_office->on(2026, 3, 5);
        m_office->act("intake", id, Action::Accept);
    }

    void oldCasesDoNotContradictThemselves_data()
    {
        QTest::addColumn<CaseState>("outcome");
        QTest::newRow("refused") << CaseState::Refused;
        QTest::newRow("not accepted") << CaseState::NotAccepted;
        QTest::newRow("withdrawn") << CaseState::Withdrawn;
    }
    void oldCasesDoNotContradictThemselves()
    {
        QFETCH(const CaseState, outcome);
        OldCase paid = refusedOnPaper(outcome);
        paid.paidOn = {2019, 7, 1};
        const auto first = enterOldCase(m_office->as("intake"), sample::grant, paid);
        QVERIFY(!first);
        QCOMPARE(first.error().field, u"paid_on"_s);
        OldCase approved = refusedOnPaper(outcome);
        approved.approved = Money::fromFen(1);
        const auto second = enterOldCase(m_office->as("intake"), sample::grant, approved);
        QVERIFY(!second);
        QCOMPARE(second.error().field, u"approved"_s);
        m_office->must(enterOldCase(m_office->as("intake"), sample::grant, refusedOnPaper(outcome)));
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestSecondLook)
#include "tst_second_look.moc"
