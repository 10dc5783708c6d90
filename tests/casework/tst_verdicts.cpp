// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gather_facts.h"
#include "core/casework/payments.h"
#include "core/casework/rulings.h"
#include "core/casework/verdict_store.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestVerdicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void storedBytesOutliveFigures();
    void differencesAreNamed();
    void judgementDecides();
    void refusedVerdictIsNotApproved();
    void refusalNeedsAGround();
    void widerRuleLocksRefusal();
    void linesAreSettledOneByOne();
    void nothingAboveTheStandard();
    void unsetFigureStopsApproval();
    void fallenStandardOpensTheLine();
    void paymentsAreImmutable();
    void earlierGrantsAreGathered();

private:
    Outcome<ChangeReport> settleOne(CaseId id, const LineInput& line, const char* who = "second")
    {
        return settleLines(m_office->as(who), id, m_office->file(id).version, {line});
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestVerdicts::storedBytesOutliveFigures()
{
    m_office->setAllowance(80000);
    const CaseId id = m_office->claimIn(CaseState::Approved);
    const QByteArray before = lastVerdict(m_office->db(), id)->json;
    QCOMPARE(lastVerdict(m_office->db(), id)->amount, Money::fromFen(160000));
    m_office->setAllowance(95000, QDate(2026, 1, 1)); // in force on the day of hand-in, entered later
    m_office->on(2026, 8, 1);
    m_office->database().reopen();
    QCOMPARE(lastVerdict(m_office->db(), id)->json, before);
    const QJsonObject verdict = QJsonDocument::fromJson(before).object();
    QCOMPARE(verdict.value("verdict"_L1).toString(), u"eligible"_s);
    QCOMPARE(verdict.value("amount_fen"_L1).toInteger(), 160000);
    QCOMPARE(verdict.value("day"_L1).toString(), u"2026-03-05"_s);
    QCOMPARE(verdict.value("findings"_L1)[0]["clause"_L1].toString(), u"2.1b"_s);
    QCOMPARE(verdict.value("findings"_L1)[0]["sentence"_L1].toString(), u"2026-01-05"_s);
    const QJsonArray figures = verdict.value("figures"_L1).toArray();
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0]["value"_L1].toString(), u"80000"_s);
    m_office->setAllowance(99000, QDate(2026, 7, 1)); // after the hand-in: no rule looks at it
    const Assessment later = assessCase(m_office->db(), m_office->file(id), QDate(2026, 8, 1));
    const QJsonArray counted = QJsonDocument::fromJson(verdictJson(sample::grant, later.decision, later.circumstances))
                                   .object().value("figures"_L1).toArray();
    QCOMPARE(counted.size(), 1);
    QCOMPARE(counted[0]["value"_L1].toString(), u"95000"_s);
    // As of today the same case reads differently, and the difference is named.
    const Assessment today = assessCase(m_office->db(), m_office->file(id), QDate(2026, 8, 1));
    QCOMPARE(today.decision.amount(), Money::fromFen(190000));
    Transaction transaction(m_office->db());
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("UPDATE verdict SET json = x'00'").run());
}

void TestVerdicts::differencesAreNamed()
{
    m_office->setAllowance(80000);
    FormData form = sample::grantForm();
    const CaseId id = m_office->open(sample::grant, form);
    const Assessment before = assessCase(m_office->db(), m_office->file(id), QDate(2026, 3, 5));
    form.setValue(u"is_branch"_s, u"true"_s);
    form.editRows(u"people"_s)[1].values.insert(u"level"_s, u"5"_s);
    m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    const Assessment after = assessCase(m_office->db(), m_office->file(id), QDate(2026, 3, 5));
    const auto found = differences(verdictJson(sample::grant, before.decision, before.circumstances),
        verdictJson(sample::grant, after.decision, after.circumstances));
    QStringList lines;
    for (const VerdictDifference& difference : found)
        lines.append(QStringList({difference.rowId, difference.code, difference.before, difference.after}).join(u'|'));
    QCOMPARE(lines, QStringList({u"||eligible|refused"_s, u"|not_branch|met|not_met"_s, u"r2||eligible|refused"_s,
        u"r2|level_three|met|not_met"_s}));
}

void TestVerdicts::judgementDecides()
{
    OfficeDesk& office = *m_office;
    office.setAllowance(100000);
    FormData form = sample::grantForm();
    form.setValue(u"heads"_s, u"120"_s);
    const CaseId id = office.open(sample::grant, form);
    office.carry(id, CaseState::SecondReviewed);
    QCOMPARE(office.file(id).verdict, u"undetermined"_s);
    const auto open = office.attempt("approval", id, Action::Approve);
    QCOMPARE(open.error().code, ProblemCode::VerdictUndetermined);
    QCOMPARE(open.error().arguments, QStringList {u"1"_s});
    const auto rule = [&](const char* who, const Ruling& ruling) {
        return recordRuling(office.as(who), id, office.file(id).version, ruling);
    };
    QCOMPARE(rule("approval", {.code = u"worthy"_s, .isMet = true, .reason = {}}).error().code,
        ProblemCode::ReasonRequired);
    QCOMPARE(rule("approval", {.code = u"no_such"_s, .isMet = true, .reason = u"示例"_s}).error().code,
        ProblemCode::UnknownChoice);
    QCOMPARE(rule("intake", {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}).error().code,
        ProblemCode::RoleMissing);
    office.must(rule("approval", {.code = u"worthy"_s, .isMet = false, .reason = u"规模不符"_s}));
    QCOMPARE(office.attempt("approval", id, Action::Approve).error().code, ProblemCode::VerdictRefused);
    office.must(rule("approval", {.code = u"worthy"_s, .isMet = true, .reason = u"经核查属实"_s}));
    QCOMPARE(readRulings(office.db(), id).size(), 1); // the later replaces the earlier
    office.must(dropRuling(office.as("approval"), id, office.file(id).version, u"worthy"_s, {}, u"待补充"_s));
    QVERIFY(readRulings(office.db(), id).isEmpty());
    office.must(rule("approval", {.code = u"worthy"_s, .isMet = true, .reason = u"经核查属实"_s}));
    QCOMPARE(office.act("approval", id, Action::Approve).state, CaseState::Approved);
}

void TestVerdicts::refusedVerdictIsNotApproved()
{
    FormData form = sample::grantForm();
    form.setValue(u"is_branch"_s, u"true"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::SecondReviewed);
    const auto refused = m_office->attempt("approval", id, Action::Approve);
    QCOMPARE(refused.error().code, ProblemCode::VerdictRefused);
    QCOMPARE(m_office->act("approval", id, Action::Refuse).state, CaseState::Refused);
    QCOMPARE(m_office->file(id).decidedOn, QDate(2026, 3, 5));
}

void TestVerdicts::refusalNeedsAGround()
{
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    QCOMPARE(m_office->attempt("approval", id, Action::Refuse).error().code, ProblemCode::RefusalWithoutGround);
    for (const char* row : {"r1", "r2"})
        m_office->must(settleOne(id, {QString::fromLatin1(row), {}, LineSettlement::Refused, {}, u"票据不实（《示例办法》第九条）"_s}, "approval"));
    QCOMPARE(m_office->act("approval", id, Action::Refuse).state, CaseState::Refused);
}

void TestVerdicts::widerRuleLocksRefusal()
{
    FormData form = sample::markForm();
    form.setValue(u"meets_old"_s, u"false"_s);
    const CaseId later = m_office->open(sample::mark, form);
    m_office->carry(later, CaseState::SecondReviewed);
    const auto locked = m_office->attempt("approval", later, Action::Refuse);
    QCOMPARE(locked.error().code, ProblemCode::RefusalLocked);
    QVERIFY(locked.error().arguments.first().contains(u"大政发〔2022〕17号"_s));
    form.setValue(u"meets_new"_s, u"false"_s);
    const CaseId neither = m_office->open(sample::mark, form);
    m_office->carry(neither, CaseState::SecondReviewed);
    QCOMPARE(m_office->act("approval", neither, Action::Refuse).state, CaseState::Refused); // on a ground of that rule
    m_office->on(2022, 5, 31);
    form.setValue(u"meets_new"_s, u"true"_s);
    const CaseId before = m_office->open(sample::mark, form);
    m_office->carry(before, CaseState::SecondReviewed);
    QCOMPARE(m_office->act("approval", before, Action::Refuse).state, CaseState::Refused); // the day before it began
}

void TestVerdicts::linesAreSettledOneByOne()
{
    OfficeDesk& office = *m_office;
    office.setAllowance(100000);
    const CaseId id = office.claimIn(CaseState::FirstReviewed);
    QCOMPARE(readClaimLines(office.db(), id).size(), 2);
    office.must(settleOne(id, {u"r1"_s, u"allowance"_s, LineSettlement::AsClaimed}));
    QCOMPARE(settleOne(id, {u"r2"_s, {}, LineSettlement::Cut, Money::fromFen(60000), {}}).error().code,
        ProblemCode::ReasonRequired);
    office.act("second", id, Action::PassSecondReview);
    const auto unsettled = office.attempt("approval", id, Action::Approve);
    QCOMPARE(unsettled.error().code, ProblemCode::LinesUnsettled);
    QCOMPARE(unsettled.error().arguments, QStringList {u"1"_s});
    office.must(settleOne(id, {u"r2"_s, {}, LineSettlement::Cut, Money::fromFen(60000), u"部分票据不符"_s}, "approval"));
    const LineSums sums = sumsOf(readClaimLines(office.db(), id));
    QCOMPARE(sums.claimed, Money::fromFen(200000));
    QCOMPARE(sums.cut, Money::fromFen(40000));
    QCOMPARE(sums.approved, Money::fromFen(160000));
    QCOMPARE(office.act("approval", id, Action::Approve).approved, Money::fromFen(160000));
}

void TestVerdicts::nothingAboveTheStandard()
{
    m_office->setAllowance(80000);
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[1].values.insert(u"level"_s, u"5"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::FirstReviewed);
    const auto above = settleOne(id, {u"r1"_s, {}, LineSettlement::AsClaimed});
    QCOMPARE(above.error().code, ProblemCode::AmountExceedsClaim);
    QCOMPARE(above.error().arguments, QStringList({u"1,000.00"_s, u"800.00"_s}));
    QCOMPARE(settleOne(id, {u"r1"_s, {}, LineSettlement::Cut, Money::fromFen(80001), u"示例"_s}).error().code,
        ProblemCode::AmountExceedsClaim);
    QVERIFY(settleOne(id, {u"r1"_s, {}, LineSettlement::Cut, Money::fromFen(80000), u"超标准"_s}));
    QCOMPARE(settleOne(id, {u"r2"_s, {}, LineSettlement::Cut, Money::fromFen(1), u"示例"_s}).error().code,
        ProblemCode::VerdictRefused); // the row itself is refused
    QCOMPARE(settleOne(id, {u"r9"_s, {}, LineSettlement::AsClaimed}).error().code, ProblemCode::UnknownChoice);
    Transaction transaction(m_office->db());
    QVERIFY_THROWS_EXCEPTION(
        Fault, m_office->db().prepared("UPDATE claim_line SET approved_fen = 80001 WHERE row_id = 'r1'").run());
}

void TestVerdicts::unsetFigureStopsApproval()
{
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    QVERIFY(proposedSettlement(m_office->db(), id).isEmpty());
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::AmountUnset);
    QCOMPARE(settleOne(id, {u"r1"_s, {}, LineSettlement::AsClaimed}, "approval").error().code, ProblemCode::AmountUnset);
}

void TestVerdicts::fallenStandardOpensTheLine()
{
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    m_office->setAllowance(70000, QDate(2026, 1, 1));
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::LinesUnsettled);
    QCOMPARE(sumsOf(readClaimLines(m_office->db(), id)).open, 0); // the refused attempt left nothing behind
}

void TestVerdicts::paymentsAreImmutable()
{
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::PaymentRequested);
    const auto refuses = [this](Sql sql) {
        Transaction transaction(m_office->db());
        try {
            m_office->db().prepared(sql).run();
        } catch (const Fault& fault) {
            return fault.kind() == FaultKind::Constraint;
        }
        return false;
    };
    QVERIFY(refuses("UPDATE payment SET amount_fen = amount_fen + 1"));
    QVERIFY(refuses("UPDATE payment SET account = '1'"));
    QVERIFY(refuses("UPDATE payment SET payee = '他人'"));
    QVERIFY(refuses("DELETE FROM payment"));
    QCOMPARE(readPayments(m_office->db(), id).first().payee, u"渤海示例有限公司"_s);
    m_office->act("finance", id, Action::ConfirmPayment);
    QVERIFY(refuses("UPDATE payment SET state = 'cancelled', paid_on = NULL"));
    FormData form = sample::grantForm();
    form.setValue(u"account"_s, {});
    const CaseId without = m_office->open(sample::grant, form);
    m_office->carry(without, CaseState::Approved);
    QCOMPARE(m_office->attempt("finance", without, Action::RequestPayment).error().code,
        ProblemCode::PaymentAccountMissing);
}

void TestVerdicts::earlierGrantsAreGathered()
{
    m_office->setAllowance(100000);
    const CaseId first = m_office->claimIn(CaseState::SecondReviewed);
    const FormData form = sample::grantForm();
    QVERIFY(gatherFacts(m_office->db(), sample::grant, form, {}).earlierGrants->isEmpty());
    m_office->act("approval", first, Action::Approve);
    const auto grants = *gatherFacts(m_office->db(), sample::grant, form, {}).earlierGrants;
    QCOMPARE(grants.size(), 2);
    QCOMPARE(grants[0].personNumber, u"210202199001010010"_s);
    QCOMPARE(grants[0].level, u"3"_s); // the level reached, not the one before
    QCOMPARE(grants[0].occupationCode, u"6-18-01-01"_s);
    QCOMPARE(grants[0].figure, u"allowance"_s);
    QCOMPARE(grants[0].caseNumber, m_office->file(first).number);
    QCOMPARE(grants[0].approvedOn, QDate(2026, 3, 5));
    QVERIFY(gatherFacts(m_office->db(), sample::grant, form, first).earlierGrants->isEmpty());
    m_office->act("approval", first, Action::TakeBack);
    QVERIFY(gatherFacts(m_office->db(), sample::grant, form, {}).earlierGrants->isEmpty());
    QCOMPARE(gatherFacts(m_office->db(), sample::mark, sample::markForm(), {}).earlierSettlement, QString());
    const CaseId mark = m_office->markIn(CaseState::Approved);
    QCOMPARE(gatherFacts(m_office->db(), sample::mark, sample::markForm(), {}).earlierSettlement,
        m_office->file(mark).number);
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
