// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/reassign.h"
#include "core/casework/queries/case_list.h"
#include "core/casework/queries/handover.h"
#include "core/casework/drafts.h"
#include "core/casework/verify.h"
#include "core/exchange/handover_table.h"
#include "core/values/id_number.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Who has a case, and how it gets from hand to hand.
class TestHands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
    }

    void stepsPassTheCaseOn();
    void sendingBackReturnsItToWhoHadIt();
    void takingBackBringsTheHandBack();
    void theHolderHandsOn();
    void whoMayGive_data();
    void whoMayGive();
    void whoMayTake();
    void separationStaysAsItWas();
    void nothingIsHandedOnOnceClosed();
    void aWholeDeskMoves();
    void aDeskIsFiltered();
    void listsKnowWhoHasWhat();
    void handoverCountsAndMasks();

private:
    AccountId account(const char* name) { return m_office->session(name).account; }
    Outcome<ChangeReport> hand(const char* who, CaseId id, const char* to, const QString& reason = u"休假"_s)
    {
        return reassign(m_office->as(who), id, m_office->file(id).version, account(to), reason);
    }
    ProblemCode refused(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }

    std::unique_ptr<OfficeDesk> m_office;
};

void TestHands::stepsPassTheCaseOn()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    QCOMPARE(m_office->file(id).hand, account("intake"));
    QCOMPARE(m_office->file(id).handName, u"李受理"_s);
    m_office->carry(id, CaseState::Submitted);
    QCOMPARE(m_office->file(id).hand, account("intake"));
    m_office->carry(id, CaseState::Accepted);
    QVERIFY(!m_office->file(id).hand.isValid());    // waits for whoever reviews first
    m_office->carry(id, CaseState::PaymentRequested);
    QCOMPARE(m_office->file(id).hand, account("finance"));
    m_office->carry(id, CaseState::Paid);
    QVERIFY(!m_office->file(id).hand.isValid());
}

void TestHands::sendingBackReturnsItToWhoHadIt()
{
    const CaseId id = m_office->claimIn(CaseState::FirstReviewed);
    m_office->must(m_office->attempt("second", id, Action::SendBack));
    QCOMPARE(m_office->file(id).state, CaseState::Accepted);
    QCOMPARE(m_office->file(id).hand, account("first"));
}

void TestHands::takingBackBringsTheHandBack()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    QVERIFY(hand("intake", id, "intake2"));
    m_office->tickAll(id, "intake2");
    m_office->act("intake2", id, Action::Accept);
    QVERIFY(!m_office->file(id).hand.isValid());
    m_office->act("intake2", id, Action::TakeBack);
    QCOMPARE(m_office->file(id).hand, account("intake2"));
}

void TestHands::theHolderHandsOn()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const auto done = hand("intake", id, "intake2", u" 休假 "_s);
    QVERIFY(done);
    QCOMPARE(m_office->file(id).hand, account("intake2"));
    QCOMPARE(m_office->file(id).officer, account("intake"));    // who took the last step stays
    const QList<Hand> hands = readHands(m_office->db(), id);
    QCOMPARE(hands.size(), 1);
    QCOMPARE(hands[0].from, u"李受理"_s);
    QCOMPARE(hands[0].to, u"刘受理"_s);
    QCOMPARE(hands[0].reason, u"休假"_s);
    QCOMPARE(hands[0].officer, u"李受理"_s);
    QCOMPARE(readHistory(m_office->db(), id).first().action, u"reassign"_s);
    QCOMPARE(refused(hand("intake2", id, "intake", u" "_s)), ProblemCode::ReasonRequired);
    QCOMPARE(refused(hand("intake", id, "many")), ProblemCode::HandOfOther);
    const auto stale = reassign(m_office->as("intake2"), id, 1, account("intake"), u"回来"_s);
    QCOMPARE(refused(stale), ProblemCode::CaseChangedMeanwhile);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestHands::whoMayGive_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("answer");
    const int yes = int(ProblemCode::Cancelled);
    QTest::newRow("one who could take the step") << u"first"_s << yes;
    QTest::newRow("approval") << u"approval"_s << yes;
    QTest::newRow("many") << u"many"_s << yes;
    for (const char* who : {"intake", "second", "finance", "rules", "statistics", "system", "security", "audit"})
        QTest::newRow(who) << QString::fromLatin1(who) << int(ProblemCode::RoleMissing);
}

void TestHands::whoMayGive()
{
    QFETCH(QString, who);
    QFETCH(int, answer);
    (void)m_office->addOfficer(u"first2"_s, u"孙初审"_s, {Role::FirstReview});
    const CaseId id = m_office->claimIn(CaseState::Accepted);   // nobody in particular has it
    QCOMPARE(int(refused(hand(who.toLatin1().constData(), id, "first2"))), answer);
}

void TestHands::whoMayTake()
{
    const QString number = IdNumber::fromLegacy(u"210202900101001");
    (void)m_office->addOfficer(u"named"_s, u"钱本人"_s, {Role::Intake}, u"210202199001010010"_s); // 王伟 of the roster
    const AccountId away = m_office->addOfficer(u"away"_s, u"赵离岗"_s, {Role::Intake}, number);
    m_office->must(setAccountDisabled(m_office->as("system"), away, true));
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    QCOMPARE(refused(hand("intake", id, "intake")), ProblemCode::HandAlready);
    QCOMPARE(refused(hand("intake", id, "first")), ProblemCode::HandLacksRole);
    QCOMPARE(refused(hand("intake", id, "system")), ProblemCode::HandLacksRole);
    QCOMPARE(refused(hand("intake", id, "named")), ProblemCode::HandIsParty);
    QCOMPARE(refused(hand("intake", id, "away")), ProblemCode::HandDisabled);
    QCOMPARE(refused(hand("intake", id, "many")), ProblemCode::Cancelled);
}

void TestHands::separationStaysAsItWas()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm(), "many");
    m_office->act("many", id, Action::Submit);
    m_office->tickAll(id, "many");
    m_office->act("many", id, Action::Accept);
    // "many" holds the role for first review, and took intake of this case.
    const auto outcome = hand("first", id, "many");
    QCOMPARE(refused(outcome), ProblemCode::HandTookStep);
    QCOMPARE(outcome.error().arguments, (QStringList {u"韩多岗"_s, QString::fromLatin1(stepLabel(Step::Intake))}));
    // Being handed a case is no step: whoever gave it may still take his own.
    QVERIFY(hand("approval", id, "first"));
    m_office->carry(id, CaseState::Approved);
    QCOMPARE(m_office->file(id).state, CaseState::Approved);
}

void TestHands::nothingIsHandedOnOnceClosed()
{
    const CaseId id = m_office->claimIn(CaseState::Withdrawn);
    m_office->act("intake", id, Action::Archive);
    QCOMPARE(refused(hand("approval", id, "intake2")), ProblemCode::HandClosed);
}

void TestHands::aWholeDeskMoves()
{
    const CaseId one = m_office->claimIn(CaseState::Submitted);
    const CaseId two = m_office->markIn(CaseState::Draft);
    const CaseId third = m_office->claimIn(CaseState::Submitted);
    QVERIFY(hand("intake", third, "intake2"));
    FormData own = sample::markForm();
    own.setValue(u"id_number"_s, IdNumber::fromLegacy(u"210202900101003"));
    const CaseId named = m_office->open(sample::mark, own);
    const AccountId taker = m_office->addOfficer(u"taker"_s, u"周接手"_s, {Role::Intake}, IdNumber::fromLegacy(u"210202900101003"));

    const QList<DeskCase> plan = deskOf(m_office->as("approval"), account("intake"), taker);
    QCOMPARE(plan.size(), 3);
    QList<CaseId> all;
    for (const DeskCase& item : plan) {
        all.append(item.file.id);
        QCOMPARE(item.why.has_value(), item.file.id == named);
    }
    QList<DeskCase> leftOut;
    const auto done = reassignDesk(m_office->as("approval"), account("intake"), taker, all + QList {third}, u"调离"_s, &leftOut);
    QVERIFY(done);
    QCOMPARE(done->cases.size(), 2);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut[0].file.id, named);
    QCOMPARE(leftOut[0].why->code, ProblemCode::HandIsParty);
    QCOMPARE(m_office->file(one).hand, taker);
    QCOMPARE(m_office->file(two).hand, taker);
    QCOMPARE(m_office->file(third).hand, account("intake2"));   // not on that desk
    QCOMPARE(m_office->file(named).hand, account("intake"));
    QCOMPARE(refused(reassignDesk(m_office->as("approval"), account("intake"), taker, all, u"再来"_s)), ProblemCode::HandIsParty);
    QCOMPARE(refused(reassignDesk(m_office->as("statistics"), taker, account("intake"), {one}, u"无权"_s)), ProblemCode::RoleMissing);
    QCOMPARE(refused(reassignDesk(m_office->as("approval"), taker, account("intake"), {one}, u" "_s)), ProblemCode::ReasonRequired);
}

void TestHands::aDeskIsFiltered()
{
    const CaseId claim = m_office->claimIn(CaseState::Submitted);
    const CaseId mark = m_office->markIn(CaseState::Draft);
    const auto ids = [&](const DeskFilter& filter) {
        QList<CaseId> found;
        for (const DeskCase& item : deskOf(m_office->as("approval"), account("intake"), {}, filter))
            found.append(item.file.id);
        return found;
    };
    QCOMPARE(ids({}).size(), 2);
    QCOMPARE(ids({.programme = u"sample_mark"_s}), QList {mark});
    QCOMPARE(ids({.state = CaseState::Submitted}), QList {claim});
}

void TestHands::listsKnowWhoHasWhat()
{
    const CaseId mine = m_office->claimIn(CaseState::Submitted);
    const CaseId other = m_office->claimIn(CaseState::Submitted);
    QVERIFY(hand("intake", other, "intake2"));
    (void)m_office->claimIn(CaseState::Accepted);
    const auto list = [&](const char* who, const CaseFilter& filter) {
        QList<CaseId> ids;
        for (const CaseRow& row : casePage(m_office->as(who), filter, CaseSort::HandedIn, true, 50).rows)
            ids.append(row.id);
        return ids;
    };
    QCOMPARE(list("intake", {.queue = Queue::Mine}), QList {mine});
    QCOMPARE(list("intake2", {.queue = Queue::Mine}), QList {other});
    QCOMPARE(list("approval", {.hand = account("intake2")}), QList {other});
    QCOMPARE(queueCounts(m_office->as("intake")).value(Queue::Mine), 1);
    QCOMPARE(caseTotals(m_office->as("intake"), {.queue = Queue::Mine}).cases, 1);
    QCOMPARE(caseRow(m_office->db(), other).handName, u"刘受理"_s);
    QVERIFY(queuesFor({Role::SecondReview}).contains(Queue::Mine));
    QVERIFY(!queuesFor({Role::Statistics}).contains(Queue::Mine));
}

void TestHands::handoverCountsAndMasks()
{
    const CaseId claim = m_office->claimIn(CaseState::Submitted);
    const CaseId draft = m_office->markIn(CaseState::Draft);
    (void)keepDraft(m_office->as("intake"), {.caseId = draft, .programme = u"sample_mark"_s, .form = sample::markForm()});
    (void)keepDraft(m_office->as("intake"), {.programme = u"sample_mark"_s, .form = sample::markForm()});
    const Handover handover = handoverOf(m_office->as("approval"), account("intake"));
    QCOMPARE(handover.officer, u"李受理"_s);
    QCOMPARE(handover.lines.size(), 2);
    QCOMPARE(handover.drafts, 1);
    QCOMPARE(handover.unsaved, 1);
    QCOMPARE(handover.lines[0].file.id, claim);
    QCOMPARE(handover.lines[0].next, Action::Accept);
    QCOMPARE(handover.lines[0].openLines, 2);           // nobody settles before review
    QCOMPARE(handover.lines[0].missingMaterials, 1);    // the form; the branch proof is not needed
    QVERIFY(handover.lines[1].hasTyping);

    const ExportTable table = handoverTable(handover, u"刘受理"_s, {u"示例市人社局"_s, QDate(2026, 3, 5), Wording::english()});
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0].cells[1].text, m_office->file(claim).number);
    QCOMPARE(table.rows[0].cells[3].text, u"渤海示例有限公司"_s);
    QCOMPARE(table.rows[1].cells[3].text, u"赵*"_s);
    QVERIFY(table.below.contains(u"刘受理"_s));
    QVERIFY(handover.trail.seq > 0);
    QVERIFY(table.below.contains(trailEnd(m_office->db()).code()));
    QCOMPARE(table.rows[0].id, claim.value());
    QCOMPARE(maskedName(u"欧阳小明"_s), u"欧**明"_s);
}

QTEST_GUILESS_MAIN(TestHands)
#include "tst_hands.moc"
