// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/passwords/password_rules.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/sign_ins/reset_code.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QRegularExpression>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

const QString fresh = u"drei Wellen am Kai 7"_s;

} // namespace

/// A forgotten password: two administrators and the officer, and only he knows the new one.
class TestResetCodes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void theOfficerChoosesHisPassword();
    void onlyTheRightOnesIssueAndConfirm();
    void nobodyVouchesForHimself();
    void onePersonWithTwoAccountsIsOne();
    void codesLookAsTheyShould();
    void aCodeIsNowhereKept();
    void itCountsForAQuarterOfAnHour();
    void itCountsOnce();
    void itNeedsBoth();
    void wrongOnesEndIt();
    void namesAreNotGivenAway();
    void aNewCodeEndsTheOneBefore();
    void theRulesHoldForTheNewPasswordToo();
    void itLiftsALockAndEndsWhatIsSignedIn();
    void theDatabaseKeepsItSo();
    void typedInAnyWay_data();
    void typedInAnyWay();

private:
    [[nodiscard]] AccountId id(const char* who) { return m_office->session(who).account; }
    IssuedResetCode issue(const char* who = "intake")
    {
        const auto issued = issueResetCode(m_office->as("security"), id(who), u"本人到场申请"_s);
        if (!issued)
            qFatal("not issued: %s", qPrintable(problemCodeName(issued.error().code)));
        return *issued;
    }
    [[nodiscard]] Outcome<ChangeReport> confirm(const IssuedResetCode& issued)
    {
        return confirmResetCode(m_office->as("system"), issued.report.id);
    }
    [[nodiscard]] Outcome<ChangeReport> redeem(const QString& code, const QString& password = fresh, const QString& name = u"intake"_s)
    {
        return redeemResetCode(m_office->db(), m_office->clock(), name, code, password, PasswordCost::least());
    }
    [[nodiscard]] bool opens(const QString& password)
    {
        return signIn(m_office->db(), m_office->clock(), u"intake"_s, password).has_value();
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestResetCodes::theOfficerChoosesHisPassword()
{
    const IssuedResetCode issued = issue();
    QCOMPARE(issued.until, m_office->clock().now().addSecs(15 * 60));
    QList<OpenResetCode> open = openResetCodes(m_office->db(), m_office->clock().now());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().displayName, u"李受理"_s);
    QCOMPARE(open.first().issuedBy, u"蒋安全"_s);
    QVERIFY(open.first().confirmedBy.isEmpty());
    m_office->must(confirm(issued));
    open = openResetCodes(m_office->db(), m_office->clock().now());
    QCOMPARE(open.first().confirmedBy, u"卫系统"_s);
    QVERIFY(opens(testPassword)); // until he chooses another, his own still counts
    m_office->must(redeem(issued.code));
    QVERIFY(!opens(testPassword));
    QVERIFY(opens(fresh));
    // His own from the beginning: nothing is due.
    QVERIFY(!passwordStanding(m_office->db(), id("intake"), m_office->clock().now()).mustChange);
    QVERIFY(openResetCodes(m_office->db(), m_office->clock().now()).isEmpty());
    for (const auto& [action, who] : {std::pair(u"issue_reset_code"_s, u"蒋安全"_s), std::pair(u"confirm_reset_code"_s, u"卫系统"_s),
             std::pair(u"use_reset_code"_s, u"李受理"_s)}) {
        const QList<AuditEntry> entries = readAudit(m_office->db(), {.action = action}, 5);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().displayName, who);
    }
}

void TestResetCodes::onlyTheRightOnesIssueAndConfirm()
{
    for (const char* who : {"system", "audit", "intake2", "many", "approval"})
        QCOMPARE(issueResetCode(m_office->as(who), id("intake"), u"理由"_s).error().code, ProblemCode::RoleMissing);
    QCOMPARE(issueResetCode(m_office->as("security"), id("intake"), u" "_s).error().code, ProblemCode::ReasonRequired);
    const IssuedResetCode issued = issue();
    for (const char* who : {"security", "audit", "intake", "many"})
        QCOMPARE(confirmResetCode(m_office->as(who), issued.report.id).error().code, ProblemCode::RoleMissing);
    m_office->must(confirm(issued));
    QCOMPARE(confirm(issued).error().code, ProblemCode::AlreadyDone);
    m_office->must(setAccountDisabled(m_office->as("system"), id("finance"), true));
    QCOMPARE(issueResetCode(m_office->as("security"), id("finance"), u"理由"_s).error().code, ProblemCode::AccountDisabled);
}

void TestResetCodes::nobodyVouchesForHimself()
{
    QCOMPARE(issueResetCode(m_office->as("security"), id("security"), u"理由"_s).error().code, ProblemCode::ResetOwnRequest);
    m_office->addOfficer(u"security2"_s, u"秦安全"_s, {Role::SecurityAdministrator});
    QVERIFY(issueResetCode(m_office->as("security2"), id("security"), u"理由"_s));
    const IssuedResetCode forSystem = issue("system");
    QCOMPARE(confirm(forSystem).error().code, ProblemCode::ResetOwnRequest);
    m_office->addOfficer(u"system2"_s, u"尤系统"_s, {Role::SystemAdministrator});
    QVERIFY(confirmResetCode(m_office->as("system2"), forSystem.report.id));
}

void TestResetCodes::onePersonWithTwoAccountsIsOne()
{
    const QString number = u"210202199303030025"_s;
    m_office->addOfficer(u"system2"_s, u"尤系统"_s, {Role::SystemAdministrator}, number);
    m_office->addOfficer(u"security2"_s, u"尤安全"_s, {Role::SecurityAdministrator}, number);
    const auto issued = issueResetCode(m_office->as("security2"), id("intake"), u"理由"_s);
    QVERIFY(issued);
    QCOMPARE(confirmResetCode(m_office->as("system2"), issued->report.id).error().code, ProblemCode::ResetOwnRequest);
    QVERIFY_THROWS_EXCEPTION(Fault,
        m_office->db().prepared("UPDATE reset_code SET confirmed_by = ?, confirmed_at = issued_at WHERE id = ?")
            .run(id("system2"), issued->report.id));
    QVERIFY(confirm(*issued));
}

void TestResetCodes::codesLookAsTheyShould()
{
    static const QRegularExpression form(u"^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){3}$"_s);
    QSet<QString> codes;
    for (int i = 0; i < 40; ++i) {
        const QString code = issue().code;
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 40);
}

void TestResetCodes::aCodeIsNowhereKept()
{
    const IssuedResetCode issued = issue();
    m_office->db().checkpoint();
    QFile file(m_office->database().file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains(issued.code.toLatin1()));
    QVERIFY(!content.contains(QString(issued.code).remove(u'-').toLatin1()));
}

void TestResetCodes::itCountsForAQuarterOfAnHour()
{
    const IssuedResetCode late = issue();
    m_office->clock().advanceSeconds(15 * 60);
    QCOMPARE(confirm(late).error(), (Problem {ProblemCode::ResetCodeOver, {u"15"_s}}));
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    m_office->clock().advanceSeconds(15 * 60 - 1);
    const IssuedResetCode other = issued;
    QVERIFY(!openResetCodes(m_office->db(), m_office->clock().now()).isEmpty());
    m_office->clock().advanceSeconds(1);
    QVERIFY(openResetCodes(m_office->db(), m_office->clock().now()).isEmpty());
    QCOMPARE(redeem(other.code).error(), (Problem {ProblemCode::ResetCodeOver, {u"15"_s}}));
    QVERIFY(opens(testPassword));
}

void TestResetCodes::itCountsOnce()
{
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    m_office->must(redeem(issued.code));
    QCOMPARE(redeem(issued.code, u"vier Wellen am Kai 8"_s).error().code, ProblemCode::ResetCodeWrong);
    QCOMPARE(confirm(issued).error().code, ProblemCode::ResetCodeWrong);
    QVERIFY(opens(fresh));
}

void TestResetCodes::itNeedsBoth()
{
    const IssuedResetCode issued = issue();
    QCOMPARE(redeem(issued.code).error().code, ProblemCode::ResetUnconfirmed);
    QVERIFY(opens(testPassword));
    m_office->must(confirm(issued));
    m_office->must(redeem(issued.code));
}

void TestResetCodes::wrongOnesEndIt()
{
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(redeem(u"22222-22222-22222-22222"_s).error().code, ProblemCode::ResetCodeWrong);
    QCOMPARE(openResetCodes(m_office->db(), m_office->clock().now()).size(), 1);
    QCOMPARE(redeem(u"22222-22222-22222-22223"_s).error().code, ProblemCode::ResetCodeWrong);
    QVERIFY(openResetCodes(m_office->db(), m_office->clock().now()).isEmpty());
    QCOMPARE(redeem(issued.code).error().code, ProblemCode::ResetCodeWrong);
    QCOMPARE(readAudit(m_office->db(), {.action = u"reset_code_failed"_s}, 10).size(), 5);
}

void TestResetCodes::namesAreNotGivenAway()
{
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    const Problem wrong = redeem(u"22222-22222-22222-22222"_s).error();
    QCOMPARE(redeem(issued.code, fresh, u"nobody"_s).error(), wrong);
    QCOMPARE(redeem(issued.code, fresh, u"first"_s).error(), wrong);      // somebody else's code
    QCOMPARE(redeem(issued.code, u"short"_s, u"first"_s).error(), wrong); // the code is asked for before the password
    m_office->must(setAccountDisabled(m_office->as("system"), id("intake"), true));
    QCOMPARE(redeem(issued.code).error(), wrong);
}

void TestResetCodes::aNewCodeEndsTheOneBefore()
{
    const IssuedResetCode first = issue();
    m_office->must(confirm(first));
    const IssuedResetCode second = issue();
    QCOMPARE(redeem(first.code).error().code, ProblemCode::ResetCodeWrong);
    QCOMPARE(redeem(second.code).error().code, ProblemCode::ResetUnconfirmed);
}

void TestResetCodes::theRulesHoldForTheNewPasswordToo()
{
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    QCOMPARE(redeem(issued.code, u"short 1A"_s).error().code, ProblemCode::PasswordTooShort);
    QCOMPARE(redeem(issued.code, u"only small letters"_s).error().code, ProblemCode::PasswordClasses);
    QCOMPARE(redeem(issued.code, u"Password2026!"_s).error().code, ProblemCode::PasswordCommon);
    QCOMPARE(redeem(issued.code, u"my own intake 26"_s).error().code, ProblemCode::PasswordTelling);
    QCOMPARE(redeem(issued.code, testPassword).error().code, ProblemCode::PasswordRecent);
    m_office->must(redeem(issued.code)); // none of these used the code up
}

void TestResetCodes::itLiftsALockAndEndsWhatIsSignedIn()
{
    const auto session = beginSignIn(m_office->db(), m_office->clock(), u"intake"_s, testPassword, u"desk-1"_s);
    QVERIFY(session);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!opens(u"wrong"_s));
    QVERIFY(!opens(testPassword));
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    m_office->must(redeem(issued.code));
    QVERIFY(opens(fresh));
    const auto over = checkSignIn({m_office->db(), m_office->clock(), *session});
    QVERIFY(!over);
    QCOMPARE(over.error().code, ProblemCode::SignInOver);
}

void TestResetCodes::theDatabaseKeepsItSo()
{
    const IssuedResetCode issued = issue();
    Connection& db = m_office->db();
    const qint64 code = issued.report.id;
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("DELETE FROM reset_code").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE reset_code SET account_id = ? WHERE id = ?").run(id("first"), code));
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE reset_code SET until = '2099-01-01T00:00:00.000Z' WHERE id = ?").run(code));
    QVERIFY_THROWS_EXCEPTION(Fault,
        db.prepared("UPDATE reset_code SET confirmed_by = issued_by, confirmed_at = issued_at WHERE id = ?").run(code));
    QVERIFY_THROWS_EXCEPTION(Fault,
        db.prepared("UPDATE reset_code SET confirmed_by = account_id, confirmed_at = issued_at WHERE id = ?").run(code));
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE reset_code SET is_used = 1, ended_at = issued_at WHERE id = ?").run(code));
    m_office->must(confirm(issued));
    m_office->must(redeem(issued.code));
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE reset_code SET ended_at = NULL, is_used = 0 WHERE id = ?").run(code));
}

void TestResetCodes::typedInAnyWay_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as shown") << 0;
    QTest::newRow("small letters") << 1;
    QTest::newRow("run together") << 2;
    QTest::newRow("with blanks") << 3;
}

void TestResetCodes::typedInAnyWay()
{
    QFETCH(const int, way);
    const IssuedResetCode issued = issue();
    m_office->must(confirm(issued));
    QString typed = issued.code;
    if (way == 1)
        typed = typed.toLower();
    if (way == 2)
        typed.remove(u'-');
    if (way == 3)
        typed = u" "_s + typed.replace(u'-', u' ') + u' ';
    m_office->must(redeem(typed));
}

QTEST_GUILESS_MAIN(TestResetCodes)
#include "tst_reset_codes.moc"
