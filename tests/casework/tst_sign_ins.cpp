// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/password_policy.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Who stays signed in: one at a time, for so many hours, and not a moment longer than the account may.
class TestSignIns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void oneAtATime();
    void theOtherMayBeEnded();
    void leavingEndsIt();
    void hoursAreCounted();
    void everyKindOfOperationAsks();
    void disablingEndsItAtOnce();
    void aCrashLocksNobodyOut();
    void aSignInOfAnotherDoesNotCount();
    void theLockedScreenGoesOn();
    void aRefusedSignInLeavesTheOther();
    void commandsKeepNone();
    void theDatabaseKeepsItSo();

private:
    [[nodiscard]] Outcome<Session> begin(const QString& place, Elsewhere elsewhere = Elsewhere::Refuse,
        const QString& name = u"intake"_s, const QString& password = testPassword)
    {
        return beginSignIn(m_office->db(), m_office->clock(), name, password, place, elsewhere);
    }
    [[nodiscard]] Desk desk(const Session& session) { return {m_office->db(), m_office->clock(), session}; }
    [[nodiscard]] Outcome<ChangeReport> work(const Session& session)
    {
        return openCase(desk(session), sample::grant, sample::grantForm());
    }
    [[nodiscard]] static bool isOver(const Outcome<ChangeReport>& outcome, const QString& why)
    {
        return !outcome && outcome.error() == Problem {ProblemCode::SignInOver, {why}};
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestSignIns::oneAtATime()
{
    const auto first = begin(u"desk-1"_s);
    QVERIFY(first);
    QVERIFY(first->signIn > 0);
    QVERIFY(work(*first));
    m_office->clock().advanceSeconds(60);
    const auto second = begin(u"desk-2"_s);
    QVERIFY(!second);
    // 5 March 2026, 01:00 UTC: nine in the morning at the office.
    QCOMPARE(second.error(), (Problem {ProblemCode::SignedInElsewhere, {u"desk-1"_s, u"2026-03-05 09:00"_s}}));
    QVERIFY(work(*first));
    QVERIFY(begin(u"desk-2"_s, Elsewhere::Refuse, u"first"_s)); // somebody else may
}

void TestSignIns::theOtherMayBeEnded()
{
    const auto first = begin(u"desk-1"_s);
    const auto second = begin(u"desk-2"_s, Elsewhere::End);
    QVERIFY(second);
    QVERIFY(work(*second));
    QVERIFY(isOver(work(*first), u"the account was signed in at another place"_s));
    QCOMPARE(liveSignIn(m_office->db(), second->account)->place, u"desk-2"_s);
}

void TestSignIns::leavingEndsIt()
{
    const auto first = begin(u"desk-1"_s);
    endSignIn(desk(*first));
    QVERIFY(!liveSignIn(m_office->db(), first->account));
    QVERIFY(isOver(work(*first), u"it was signed out"_s));
    endSignIn(desk(*first)); // once is enough
    QVERIFY(begin(u"desk-2"_s));
}

void TestSignIns::hoursAreCounted()
{
    const auto session = begin(u"desk-1"_s);
    m_office->clock().advanceSeconds(12 * 3600 - 1);
    QVERIFY(work(*session));
    m_office->clock().advanceSeconds(1);
    QVERIFY(isOver(work(*session), u"its hours are over"_s));
    PasswordPolicy policy;
    policy.sessionHours = 13;
    policy.days = 0;
    policy.idleDays = 0;
    m_office->must(setPasswordPolicy(m_office->as("security"), policy, u"理由"_s, u"文件"_s));
    QVERIFY(work(*session));
}

void TestSignIns::everyKindOfOperationAsks()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->session("first") = *begin(u"desk-1"_s, Elsewhere::Refuse, u"first"_s);
    m_office->session("system") = *begin(u"desk-1"_s, Elsewhere::Refuse, u"system"_s);
    m_office->session("security") = *begin(u"desk-1"_s, Elsewhere::Refuse, u"security"_s);
    m_office->session("intake") = *begin(u"desk-1"_s);
    m_office->clock().advanceSeconds(12 * 3600);
    const auto over = [](const auto& outcome) { return !outcome && outcome.error().code == ProblemCode::SignInOver; };
    QVERIFY(over(m_office->attempt("first", id, Action::PassFirstReview)));
    QVERIFY(over(setAccountDisabled(m_office->as("system"), m_office->session("many").account, true)));
    QVERIFY(over(setRoles(m_office->as("security"), m_office->session("many").account, {})));
    const QString material = QString::fromLatin1(m_office->file(id).programme->materials[0].key);
    QVERIFY(over(tickMaterial(m_office->as("intake"), id, m_office->file(id).version, material, MaterialTick::OriginalSeen)));
}

void TestSignIns::disablingEndsItAtOnce()
{
    const auto session = begin(u"desk-1"_s);
    m_office->must(setAccountDisabled(m_office->as("system"), session->account, true));
    QCOMPARE(work(*session).error().code, ProblemCode::AccountDisabled);
    QVERIFY(!liveSignIn(m_office->db(), session->account));
    m_office->must(setAccountDisabled(m_office->as("system"), session->account, false));
    QVERIFY(isOver(work(*session), u"the account was disabled"_s)); // enabling does not bring it back
    QVERIFY(begin(u"desk-1"_s));
}

void TestSignIns::aCrashLocksNobodyOut()
{
    const auto session = begin(u"desk-1"_s);
    m_office->database().reopen(); // as after a crash: nobody signed out
    QVERIFY(liveSignIn(m_office->db(), session->account));
    QCOMPARE(endEarlierRuns(m_office->db(), m_office->clock()), 1);
    QCOMPARE(endEarlierRuns(m_office->db(), m_office->clock()), 0);
    QVERIFY(begin(u"desk-2"_s));
    QVERIFY(!work(*session));
}

void TestSignIns::aSignInOfAnotherDoesNotCount()
{
    const auto other = begin(u"desk-1"_s, Elsewhere::Refuse, u"first"_s);
    Session forged = m_office->session("intake");
    forged.signIn = other->signIn;
    QVERIFY(isOver(work(forged), u"it was signed out"_s));
    forged.signIn = 999;
    QVERIFY(isOver(work(forged), u"it was signed out"_s));
}

void TestSignIns::theLockedScreenGoesOn()
{
    const auto session = begin(u"desk-1"_s);
    QCOMPARE(resumeSignIn(desk(*session), u"wrong"_s, u"desk-1"_s).error().code, ProblemCode::SignInFailed);
    QCOMPARE(resumeSignIn(desk(*session), testPassword, u"desk-1"_s)->signIn, session->signIn);
    m_office->clock().advanceSeconds(12 * 3600);
    const auto anew = resumeSignIn(desk(*session), testPassword, u"desk-1"_s);
    QVERIFY(anew);
    QVERIFY(anew->signIn != session->signIn);
    QVERIFY(work(*anew));
    const auto elsewhere = begin(u"desk-2"_s, Elsewhere::End);
    QVERIFY(elsewhere);
    QCOMPARE(resumeSignIn(desk(*anew), testPassword, u"desk-1"_s).error().code, ProblemCode::SignInOver);
    // Without one that is kept it is the password alone.
    QVERIFY(resumeSignIn(m_office->as("finance"), testPassword, u"desk-1"_s));
}

void TestSignIns::aRefusedSignInLeavesTheOther()
{
    const auto first = begin(u"desk-1"_s);
    QVERIFY(!begin(u"desk-2"_s, Elsewhere::End, u"intake"_s, u"wrong"_s));
    QVERIFY(work(*first));
}

void TestSignIns::commandsKeepNone()
{
    const auto session = signIn(m_office->db(), m_office->clock(), u"intake"_s, testPassword);
    QCOMPARE(session->signIn, 0);
    QVERIFY(!liveSignIn(m_office->db(), session->account));
    m_office->clock().advanceSeconds(13 * 3600);
    QVERIFY(work(*session));
}

void TestSignIns::theDatabaseKeepsItSo()
{
    const auto session = begin(u"desk-1"_s);
    Connection& db = m_office->db();
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("DELETE FROM sign_in").run());
    QVERIFY_THROWS_EXCEPTION(Fault,
        db.prepared("INSERT INTO sign_in (account_id, place, began_at) SELECT account_id, 'x', began_at FROM sign_in").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE sign_in SET began_at = '2027-01-01T00:00:00.000Z'").run());
    endSignIn(desk(*session));
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE sign_in SET ended_at = NULL, ended_why = ''").run());
}

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_sign_ins.moc"
