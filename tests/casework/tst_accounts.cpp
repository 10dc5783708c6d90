// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/permissions.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/audit_trail.h"
#include "core/casework/sign_ins/reset_code.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestAccounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void wrongNameAndPasswordSoundAlike();
    void failuresLockForAWhile();
    void unknownNamesLockAlike();
    void typedNamesAreNotKept();
    void theExceptionEndsWithItsRoles();
    void administratorsExcludeEachOther_data();
    void administratorsExcludeEachOther();
    void administratorsDoNoCasework();
    void standingExceptionIsRecordedAndShown();
    void lastAdministratorStays();
    void nobodyChangesHisOwnRoles();
    void onlyTheRightAdministratorActs();
    void whoAddsAnAccountGivesItNoRoles();
    void aPasswordThatIsDueOnlyOpensItsChange();
    void passwordsChange();
    void passwordsAreNeverWritten();
    void setUpHappensOnce();
    void setUpNamesEveryProblem();

private:
    [[nodiscard]] Outcome<Session> enter(const QString& name, const QString& password)
    {
        return signIn(m_office->db(), m_office->clock(), name, password);
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestAccounts::wrongNameAndPasswordSoundAlike()
{
    QCOMPARE(enter(u"nobody"_s, testPassword).error(), enter(u"intake"_s, u"wrong"_s).error());
    m_office->must(setAccountDisabled(m_office->as("system"), m_office->session("finance").account, true));
    QCOMPARE(enter(u"finance"_s, testPassword).error(), Problem {ProblemCode::SignInFailed});
    QVERIFY(enter(u"INTAKE"_s, testPassword)); // names do not depend on case
}

void TestAccounts::failuresLockForAWhile()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(enter(u"intake"_s, u"wrong"_s).error().code, ProblemCode::SignInFailed);
    const auto locked = enter(u"intake"_s, testPassword);
    QCOMPARE(locked.error().code, ProblemCode::AccountLocked);
    QCOMPARE(locked.error().arguments, QStringList {u"15"_s});
    m_office->clock().advanceSeconds(14 * 60);
    m_office->database().reopen(); // starting again does not help
    QCOMPARE(enter(u"intake"_s, testPassword).error().arguments, QStringList {u"1"_s});
    m_office->clock().advanceSeconds(61);
    QVERIFY(enter(u"intake"_s, testPassword));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!enter(u"intake"_s, u"wrong"_s));
    QVERIFY(enter(u"intake"_s, testPassword)); // four are forgiven
}

void TestAccounts::unknownNamesLockAlike()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(!enter(u"nobody"_s, u"wrong"_s));
    QCOMPARE(enter(u"nobody"_s, u"wrong"_s).error().code, ProblemCode::AccountLocked);
}

void TestAccounts::typedNamesAreNotKept()
{
    QVERIFY(!enter(u"mysecretpassword!2026"_s, u"x"_s));
    QVERIFY(!enter(u"intake"_s, u"wrong"_s));
    Statement row = m_office->db().prepared("SELECT name_key FROM sign_in_failure ORDER BY name_key");
    row.with();
    QVERIFY(row.next());
    QVERIFY(!row.text(0).contains(u"secret"_s));
    QVERIFY(row.text(0).size() < 15);
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"intake"_s);
    QVERIFY(!row.next());
}

void TestAccounts::theExceptionEndsWithItsRoles()
{
    OfficeDesk& office = *m_office;
    office.must(setStandingException(office.as("security"), u"人员不足，2026-1号会议纪要"_s));
    const AccountId both = office.session("system").account;
    office.must(setRoles(office.as("security"), both, {Role::SystemAdministrator, Role::Approval}));
    const auto held = setStandingException(office.as("security"), u"  "_s);
    QVERIFY(!held);
    QCOMPARE(held.error(), (Problem {ProblemCode::ExceptionInUse, {u"卫系统"_s}}));
    office.must(setRoles(office.as("security"), both, {Role::SystemAdministrator}));
    office.must(setStandingException(office.as("security"), {}));
    QVERIFY(standingException(office.db()).isEmpty());
}

void TestAccounts::administratorsExcludeEachOther_data()
{
    QTest::addColumn<Role>("one");
    QTest::addColumn<Role>("other");
    QTest::newRow("system, security") << Role::SystemAdministrator << Role::SecurityAdministrator;
    QTest::newRow("system, audit") << Role::SystemAdministrator << Role::AuditAdministrator;
    QTest::newRow("security, audit") << Role::SecurityAdministrator << Role::AuditAdministrator;
}

void TestAccounts::administratorsExcludeEachOther()
{
    QFETCH(const Role, one);
    QFETCH(const Role, other);
    QVERIFY(checkRoles({one}, false));
    QCOMPARE(checkRoles({one, other}, false).error().code, ProblemCode::RolesExclude);
    QCOMPARE(checkRoles({one, other}, true).error().code, ProblemCode::RolesExclude);
}

void TestAccounts::administratorsDoNoCasework()
{
    for (const Role administrator :
        {Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator})
        for (const Role casework : {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance,
                 Role::Rules, Role::Statistics}) {
            QCOMPARE(checkRoles({administrator, casework}, false).error().code, ProblemCode::RolesExclude);
            QVERIFY(checkRoles({administrator, casework}, true));
        }
    QVERIFY(checkRoles({Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance}, false));
}

void TestAccounts::standingExceptionIsRecordedAndShown()
{
    OfficeDesk& office = *m_office;
    const AccountId intake = office.session("intake").account;
    const QSet<Role> both {Role::Intake, Role::SystemAdministrator};
    QCOMPARE(setRoles(office.as("security"), intake, both).error().code, ProblemCode::RolesExclude);
    office.must(setStandingException(office.as("security"), u"全局编制仅三人"_s));
    office.must(setRoles(office.as("security"), intake, both));
    QCOMPARE(enter(u"first"_s, testPassword)->standingException, u"全局编制仅三人"_s);
    office.must(setRoles(office.as("security"), intake, {Role::Intake}));
    office.must(setStandingException(office.as("security"), {}));
    QVERIFY(!enter(u"first"_s, testPassword)->hasStandingException());
}

void TestAccounts::lastAdministratorStays()
{
    OfficeDesk& office = *m_office;
    QCOMPARE(setAccountDisabled(office.as("system"), office.session("audit").account, true).error().code,
        ProblemCode::LastAdministrator);
    QCOMPARE(setRoles(office.as("security"), office.session("system").account, {Role::Statistics}).error().code,
        ProblemCode::LastAdministrator);
    office.addOfficer(u"audit2"_s, u"韩审计"_s, {Role::AuditAdministrator});
    office.must(setAccountDisabled(office.as("system"), office.session("audit").account, true));
}

void TestAccounts::nobodyChangesHisOwnRoles()
{
    QCOMPARE(setRoles(m_office->as("security"), m_office->session("security").account, {Role::SecurityAdministrator})
                 .error()
                 .code,
        ProblemCode::OwnRoles);
}

void TestAccounts::onlyTheRightAdministratorActs()
{
    OfficeDesk& office = *m_office;
    const AccountId someone = office.session("intake").account;
    const NewAccount fresh {u"new"_s, u"新人"_s, testPassword, {}, {}};
    for (const char* who : {"intake", "security", "audit", "many"}) {
        QCOMPARE(addAccount(office.as(who), fresh, PasswordCost::least()).error().code, ProblemCode::RoleMissing);
        QCOMPARE(setAccountDisabled(office.as(who), someone, true).error().code, ProblemCode::RoleMissing);
        QCOMPARE(confirmResetCode(office.as(who), 1).error().code, ProblemCode::RoleMissing);
    }
    for (const char* who : {"intake", "system", "audit", "many"}) {
        QCOMPARE(setRoles(office.as(who), someone, {Role::Intake}).error().code, ProblemCode::RoleMissing);
        QCOMPARE(setStandingException(office.as(who), u"示例"_s).error().code, ProblemCode::RoleMissing);
        QCOMPARE(issueResetCode(office.as(who), someone, u"示例"_s).error().code, ProblemCode::RoleMissing);
    }
    QCOMPARE(addAccount(office.as("system"), {u"Intake"_s, u"重名"_s, testPassword, {}, {}}, PasswordCost::least())
                 .error(),
        (Problem {ProblemCode::AccountNameTaken, {u"Intake"_s}, u"name"_s}));
}

void TestAccounts::whoAddsAnAccountGivesItNoRoles()
{
    OfficeDesk& office = *m_office;
    for (const Role role : {Role::Intake, Role::Approval, Role::Statistics, Role::SystemAdministrator}) {
        const auto refused = addAccount(
            office.as("system"), {u"new"_s, u"新人"_s, testPassword, {role}, {}}, PasswordCost::least());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::RolesApart);
        QCOMPARE(refused.error().field, u"roles"_s);
    }
    QCOMPARE(readAccounts(office.db()).size(), 13);
    const AccountId fresh(office.must(addAccount(office.as("system"), {u"new"_s, u"新人"_s, testPassword, {}, {}},
        PasswordCost::least())).id);
    QCOMPARE(setRoles(office.as("system"), fresh, {Role::Intake}).error().code, ProblemCode::RoleMissing);
    office.must(setRoles(office.as("security"), fresh, {Role::Intake}));
}

void TestAccounts::aPasswordThatIsDueOnlyOpensItsChange()
{
    OfficeDesk& office = *m_office;
    const CaseId draft = office.open(sample::grant, sample::grantForm());
    const CaseId submitted = office.claimIn(CaseState::Submitted);
    const auto makeDue = [&](const char* who) {
        office.db().prepared("UPDATE account SET must_change = 1 WHERE id = ?").run(office.session(who).account);
    };
    makeDue("intake");
    const auto isDue = [](const auto& outcome) {
        return !outcome && outcome.error().code == ProblemCode::PasswordChangeDue;
    };
    const Desk desk = office.as("intake");
    const int version = office.file(submitted).version;
    QVERIFY(isDue(openCase(desk, sample::grant, sample::grantForm())));
    QVERIFY(isDue(saveForm(desk, draft, office.file(draft).version, sample::grantForm())));
    for (const Action action : {Action::Submit, Action::Withdraw})
        QVERIFY(isDue(office.attempt("intake", draft, action)));
    for (const Action action : {Action::Accept, Action::ReturnForCorrection, Action::DeclineAcceptance, Action::TakeBack})
        QVERIFY(isDue(office.attempt("intake", submitted, action)));
    QVERIFY(isDue(tickMaterial(desk, submitted, version,
        QString::fromLatin1(office.file(submitted).programme->materials[0].key), MaterialTick::OriginalSeen)));
    QVERIFY(isDue(issueLetter(desk, submitted, version,
        {u"receipt_slip"_s, u"收"_s, [](const QString&) -> Outcome<QByteArray> { return QByteArray("%PDF"); }})));
    for (const Permission& permission : permittedActions(desk, office.file(submitted)))
        QVERIFY(!permission.isAllowed);
    QCOMPARE(office.file(submitted).version, version);

    makeDue("rules");
    QVERIFY(isDue(adoptLicensingLimits(office.as("rules"), QDate(2026, 1, 1))));
    QVERIFY(isDue(refreshDueDates(office.as("rules"))));
    makeDue("security");
    QVERIFY(isDue(setRoles(office.as("security"), office.session("first").account, {Role::Intake})));
    QVERIFY(isDue(setStandingException(office.as("security"), u"示例"_s)));

    QCOMPARE(changePassword(desk, testPassword, testPassword, PasswordCost::least()).error().code, ProblemCode::PasswordSame);
    office.must(changePassword(desk, testPassword, u"drei Wellen am Kai 7"_s, PasswordCost::least()));
    QCOMPARE(office.act("intake", draft, Action::Submit).state, CaseState::Submitted);
}

void TestAccounts::passwordsChange()
{
    OfficeDesk& office = *m_office;
    const QString next = u"另一个很长的新口令 4a"_s;
    const auto change = [&](const QString& old, const QString& fresh) {
        return changePassword(office.as("intake"), old, fresh, PasswordCost::least());
    };
    QCOMPARE(change(u"wrong"_s, next).error().code, ProblemCode::SignInFailed);
    QCOMPARE(change(testPassword, u"elevenchars"_s).error().code, ProblemCode::PasswordTooShort);
    QCOMPARE(change(testPassword, testPassword).error().code, ProblemCode::PasswordSame);
    office.must(change(testPassword, next));
    QVERIFY(!enter(u"intake"_s, testPassword));
    QVERIFY(enter(u"intake"_s, next));
    // Whoever gives out a first password knows it: it opens its change and nothing else.
    office.must(addAccount(office.as("system"), {u"neu"_s, u"钱进"_s, u"handed over once 1"_s, {}, {}}, PasswordCost::least()));
    const QList<Account> accounts = readAccounts(office.db());
    QVERIFY(std::ranges::find(accounts, u"neu"_s, &Account::name)->mustChangePassword);
    QVERIFY(!std::ranges::find(accounts, u"intake"_s, &Account::name)->mustChangePassword);
}

void TestAccounts::passwordsAreNeverWritten()
{
    QVERIFY(!enter(u"intake"_s, u"a typed secret"_s));
    QVERIFY(!enter(u"a typed secret"_s, u"x"_s));
    m_office->database().reopen();
    m_office->db().checkpoint();
    QFile file(m_office->database().file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(testPassword.toUtf8()));
    Statement row = m_office->db().prepared("SELECT password FROM account");
    row.with();
    while (row.next())
        QVERIFY(row.text(0).startsWith(u"$argon2id$"_s));
    for (const AuditEntry& entry : readAudit(m_office->db(), {.action = u"sign_in_failed"_s}, 10))
        QVERIFY(!entry.accountName.contains(u"secret"_s));
}

void TestAccounts::setUpHappensOnce()
{
    TestDatabase empty;
    QVERIFY(needsSetUp(empty.connection()));
    QVERIFY(!needsSetUp(m_office->db()));
    OfficeSetUp again;
    again.office = loadOffice(m_office->db());
    for (const NewAccount& account : QList<NewAccount> {{u"a"_s, u"甲"_s, testPassword, {Role::SystemAdministrator}, {}},
             {u"b"_s, u"乙"_s, testPassword, {Role::SecurityAdministrator}, {}},
             {u"c"_s, u"丙"_s, testPassword, {Role::AuditAdministrator}, {}},
             {u"d"_s, u"丁"_s, testPassword,
                 {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance, Role::Rules}, {}}})
        again.accounts.append(account);
    QVERIFY(checkSetUp(again).isEmpty());
    QCOMPARE(setUpOffice(m_office->db(), m_office->clock(), again, PasswordCost::least()).error().code,
        ProblemCode::AlreadyDone);
}

void TestAccounts::setUpNamesEveryProblem()
{
    OfficeSetUp setUp;
    setUp.accounts = {{u"a"_s, u"甲"_s, u"short"_s, {Role::SystemAdministrator, Role::Intake}, {}},
        {u"A"_s, {}, testPassword, {}, {}}};
    QStringList places;
    for (const Problem& problem : checkSetUp(setUp))
        places.append(problem.field);
    for (const QString& expected : {u"agency_code"_s, u"accounts/0/password"_s, u"accounts/0/roles"_s,
             u"accounts/1/name"_s, u"accounts/1/display_name"_s, u"accounts"_s})
        QVERIFY2(places.contains(expected), qPrintable(expected));
    TestDatabase empty;
    QVERIFY(!setUpOffice(empty.connection(), empty.clock(), setUp, PasswordCost::least()));
    QVERIFY(needsSetUp(empty.connection()));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
