// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gather_facts.h"
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/rulings.h"
#include "core/casework/steps.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/settlement_form.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

OldCase onPaper(const FormData& form, CaseState outcome)
{
    OldCase old;
    old.form = form;
    old.number = u"旧〔2019〕%1"_s.arg(int(outcome));
    old.outcome = outcome;
    old.handedIn = {2019, 5, 6};
    old.decidedOn = {2019, 6, 3};
    old.reason = u"示例档案室"_s;
    return old;
}

} // namespace

/// Nothing is granted or refused without what carries it: a claim, a standard, a clause, a paper.
class TestGrounds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void cleanup()
    {
        if (m_office)
            QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    }

    void nobodyMovesAlongUnjudged();
    void aRulingEndsWithThePartyItWasMadeOn_data();
    void aRulingEndsWithThePartyItWasMadeOn();
    void asClaimedIsWhatWasClaimed();
    void aRisenStandardOpensWhatRestsOnIt();
    void aLineIsRefusedOnAGround();
    void aRefusedLineIsNotAnUnsetFigure();
    void onlyWhatWasGrantedIsAnEarlierGrant();
    void anOldDeterminationHasNoMoney();
    void declinesNameALegalGround();
    void whoNeverCorrectsIsDeclined();
    void aWiderRuleIsNotDeclinedAway();
    void forgeriesAreFoundInTheArchive();

private:
    Outcome<ChangeReport> settleOne(CaseId id, const LineInput& line, const char* who = "second")
    {
        return settleLines(m_office->as(who), id, m_office->file(id).version, {line});
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestGrounds::nobodyMovesAlongUnjudged()
{
    const CaseId id = m_office->open(talent_settlement::programme, settlementForm());
    m_office->carry(id, CaseState::SecondReviewed);
    QCOMPARE(m_office->file(id).verdict, u"eligible"_s); // who moves along does not decide the whole
    const auto open = m_office->attempt("approval", id, Action::Approve);
    QVERIFY(!open);
    QCOMPARE(open.error().code, ProblemCode::VerdictUndetermined);
    m_office->must(perform(m_office->as("approval"), id, m_office->file(id).version, Action::SendBack,
        {.step = {.reason = u"随迁意愿待核实"_s}, .sendBackTo = CaseState::Submitted}));
    FormData form = settlementForm();
    form.editRows(u"dependants"_s)[0].values.insert(u"consents"_s, u"false"_s);
    m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    m_office->carry(id, CaseState::Approved); // refused, and said so, is judged
}

void TestGrounds::aRulingEndsWithThePartyItWasMadeOn_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("stays");
    QTest::newRow("another unit") << u"unit_name"_s << u"示例人力资源有限公司"_s << false;
    QTest::newRow("another code") << u"credit_code"_s << u"91210211MA0TE5T16B"_s << false;
    QTest::newRow("another district") << u"district"_s << u"210211"_s << false;
    QTest::newRow("another account") << u"account"_s << u"6222020000000000000"_s << true;
}

void TestGrounds::aRulingEndsWithThePartyItWasMadeOn()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const bool, stays);
    FormData form = sample::grantForm();
    form.setValue(u"heads"_s, u"120"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::Accepted);
    m_office->must(recordRuling(m_office->as("first"), id, m_office->file(id).version,
        {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}));
    m_office->act("first", id, Action::SendBack);
    form.setValue(field, value);
    m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    QCOMPARE(readRulings(m_office->db(), id).size(), stays ? 1 : 0);
}

void TestGrounds::asClaimedIsWhatWasClaimed()
{
    m_office->setAllowance(130000); // above the 1,000.00 claimed in r1; r2 states no claim
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[1].values.remove(u"allowance"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::Approved);
    const QList<ClaimLine> lines = readClaimLines(m_office->db(), id);
    QCOMPARE(lines[0].settlement, LineSettlement::AsClaimed);
    QCOMPARE(lines[0].approved, Money::fromFen(100000));
    QCOMPARE(lines[1].approved, Money::fromFen(130000));
    const LineSums sums = sumsOf(lines);
    QCOMPARE(sums.claimed - sums.cut, sums.approved);
    QCOMPARE(m_office->file(id).approved, Money::fromFen(230000));
}

void TestGrounds::aRisenStandardOpensWhatRestsOnIt()
{
    m_office->setAllowance(80000);
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[0].values.insert(u"allowance"_s, u"800.00"_s);
    form.editRows(u"people"_s)[1].values.remove(u"allowance"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::SecondReviewed);
    m_office->setAllowance(90000, QDate(2026, 1, 1));
    const auto answer = m_office->attempt("approval", id, Action::Approve);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ProblemCode::LinesUnsettled);
    QCOMPARE(answer.error().arguments, QStringList {u"1"_s}); // the claim that was stated is still granted
}

void TestGrounds::aLineIsRefusedOnAGround()
{
    m_office->setAllowance(100000);
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[1].values.insert(u"level"_s, u"5"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::FirstReviewed);
    const auto refused = [&](const QString& row, const QString& reason) {
        return settleOne(id, {row, {}, LineSettlement::Refused, {}, reason});
    };
    const auto bare = refused(u"r1"_s, u"领导不同意"_s);
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ProblemCode::RefusalNeedsProvision);
    QCOMPARE(bare.error().field, u"allowance"_s);
    m_office->must(refused(u"r2"_s, u"等级不够"_s)); // the rules refuse the row
    QCOMPARE(provisionIn(u"票据不实，见示人社发〔2025〕3号第二条"_s), u"见示人社发〔2025〕3号第二条"_s);
    QCOMPARE(provisionIn(u"《示例办法》（试行）第九条：票据不实"_s), u"《示例办法》（试行）第九条"_s);
    QCOMPARE(provisionIn(u"《示例办法》"_s), QString());
    m_office->must(refused(u"r1"_s, u"《示例补贴资金管理办法》第九条：票据不实"_s));
    m_office->must(refused(u"r1"_s, u"示人社发〔2025〕3号第二条"_s));
    m_office->act("second", id, Action::PassSecondReview);
    QCOMPARE(m_office->act("approval", id, Action::Refuse).state, CaseState::Refused);
}

void TestGrounds::aRefusedLineIsNotAnUnsetFigure()
{
    m_office->setAllowance(100000);
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[1].values.insert(u"level"_s, u"5"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::FirstReviewed);
    m_office->must(settleOne(id, {u"r1"_s, {}, LineSettlement::AsClaimed}));
    m_office->act("second", id, Action::PassSecondReview);
    const auto answer = m_office->attempt("approval", id, Action::Approve);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ProblemCode::LinesUnsettled);
}

void TestGrounds::onlyWhatWasGrantedIsAnEarlierGrant()
{
    const auto found = [this] { return *gatherFacts(m_office->db(), sample::grant, sample::grantForm(), {}).earlierGrants; };
    OldCase refused = onPaper(sample::grantForm(), CaseState::Refused);
    refused.approved = Money();
    const CaseId id = m_office->must(enterOldCase(m_office->as("intake"), sample::grant, refused)).cases.first();
    QVERIFY(found().isEmpty());
    QVERIFY(!m_office->file(id).approved);
    OldCase granted = onPaper(sample::grantForm(), CaseState::Approved);
    granted.approved = Money::fromFen(200000);
    m_office->must(enterOldCase(m_office->as("intake"), sample::grant, granted));
    QCOMPARE(found().size(), 2);
    for (const EarlierGrant& grant : found())
        QCOMPARE(grant.caseNumber, granted.number);
}

void TestGrounds::anOldDeterminationHasNoMoney()
{
    OldCase old = onPaper(sample::markForm(), CaseState::Paid);
    old.paidOn = {2019, 7, 1};
    const auto paid = enterOldCase(m_office->as("intake"), sample::mark, old);
    QVERIFY(!paid);
    QCOMPARE(paid.error().field, u"outcome"_s);
    old = onPaper(sample::markForm(), CaseState::Approved);
    old.approved = Money::fromFen(100000);
    const auto sum = enterOldCase(m_office->as("intake"), sample::mark, old);
    QVERIFY(!sum);
    QCOMPARE(sum.error().field, u"approved"_s);
    old.approved = {};
    old.paidOn = {2019, 7, 1};
    const auto day = enterOldCase(m_office->as("intake"), sample::mark, old);
    QVERIFY(!day);
    QCOMPARE(day.error().field, u"paid_on"_s);
    old.paidOn = {};
    m_office->must(enterOldCase(m_office->as("intake"), sample::mark, old));
}

void TestGrounds::declinesNameALegalGround()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const auto decline = [&](std::optional<DeclineGround> ground) {
        return perform(m_office->as("intake"), id, m_office->file(id).version, Action::DeclineAcceptance,
            {.step = {.reason = u"应向沈阳市人社局申请"_s, .ground = ground}});
    };
    const auto bare = decline({});
    QVERIFY(!bare);
    QCOMPARE(bare.error(), (Problem {ProblemCode::Required, {}, u"ground"_s}));
    QCOMPARE(decline(DeclineGround::NotCorrected).error().code, ProblemCode::CorrectionNotAsked);
    m_office->must(decline(DeclineGround::NotCompetent));
    QCOMPARE(readSteps(m_office->db(), id).last().reason, u"不属于本机关职权范围：应向沈阳市人社局申请"_s);
}

void TestGrounds::whoNeverCorrectsIsDeclined()
{
    const CaseId id = m_office->claimIn(CaseState::ReturnedForCorrection);
    m_office->on(2026, 4, 7);
    m_office->must(perform(m_office->as("intake"), id, m_office->file(id).version, Action::DeclineAcceptance,
        {.step = {.reason = u"期满未补正"_s, .ground = DeclineGround::NotCorrected}}));
    QCOMPARE(m_office->file(id).state, CaseState::NotAccepted);
    QVERIFY(!m_office->file(id).pausedSince.isValid());
    QVERIFY(!m_office->file(id).correctedOn.isValid());
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    QCOMPARE(m_office->act("intake", id, Action::TakeBack).state, CaseState::ReturnedForCorrection);
    QVERIFY(m_office->file(id).pausedSince.isValid());
}

void TestGrounds::aWiderRuleIsNotDeclinedAway()
{
    const CaseId met = m_office->markIn(CaseState::Submitted);
    const auto locked = m_office->attempt("intake", met, Action::DeclineAcceptance);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ProblemCode::RefusalLocked);
    FormData form = sample::markForm();
    form.setValue(u"meets_new"_s, u"false"_s);
    const CaseId other = m_office->open(sample::mark, form);
    m_office->carry(other, CaseState::NotAccepted);
}

void TestGrounds::forgeriesAreFoundInTheArchive()
{
    m_office->setAllowance(100000);
    (void)m_office->claimIn(CaseState::Archived);
    const CaseId unpaid = m_office->claimIn(CaseState::Approved);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    {
        Transaction transaction(m_office->db());
        m_office->db().prepared("UPDATE case_file SET state = 'archived' WHERE id = ?").run(unpaid);
        m_office->db()
            .prepared("INSERT INTO case_step (case_id, action, from_state, to_state, officer_id, officer_name, at, on_day, "
                      "head_before) SELECT case_id, 'archive', 'approved', 'archived', officer_id, officer_name, at, on_day, "
                      "head_before FROM case_step WHERE case_id = ? ORDER BY id DESC LIMIT 1")
            .run(unpaid);
        transaction.commit();
    }
    QCOMPARE(verifyDatabase(m_office->db()), QStringList {u"case 2: paid without a payment"_s});
    {
        Transaction transaction(m_office->db());
        m_office->db().prepared("UPDATE account SET person_number = '210202198802290011' WHERE name IN ('first', 'second')").run();
        transaction.commit();
    }
    QVERIFY(verifyDatabase(m_office->db()).contains(u"case 1: one officer took two steps"_s));
    m_office.reset();
}

QTEST_GUILESS_MAIN(TestGrounds)
#include "tst_grounds.moc"
