// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/passwords/common_passwords.h"
#include "core/casework/passwords/password_rules.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestPasswordRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void theProgramsOwnFiguresCountUntilSomebodySetsOthers();
    void onlyTheSecurityAdministratorSetsThem();
    void figuresStayWithinBounds_data();
    void figuresStayWithinBounds();
    void whatWasSetStays();
    void lengthsAreCounted();
    void kindsAreCounted_data();
    void kindsAreCounted();
    void commonOnesAreRefused_data();
    void commonOnesAreRefused();
    void uncommonOnesPass_data();
    void uncommonOnesPass();
    void whatOthersKnowIsRefused_data();
    void whatOthersKnowIsRefused();
    void newAccountsAreHeldAgainstTheRules();
    void theLastFiveDoNotComeBack();
    void aPasswordRunsOut();
    void locksLastTwiceAsLongEachTime();
    void anIdleAccountCloses();
    void theLastWhoCouldOpenOthersStays();
    void aFreshRegisterHasNobody();

private:
    [[nodiscard]] Outcome<Session> enter(const QString& name, const QString& password = testPassword)
    {
        return signIn(m_office->db(), m_office->clock(), name, password);
    }
    void setPolicy(const PasswordPolicy& policy)
    {
        m_office->must(setPasswordPolicy(m_office->as("security"), policy, u"按制度"_s, u"示例发〔2026〕9号"_s));
    }
    [[nodiscard]] Outcome<ChangeReport> change(const QString& old, const QString& fresh)
    {
        return changePassword(m_office->as("intake"), old, fresh, PasswordCost::least());
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestPasswordRules::theProgramsOwnFiguresCountUntilSomebodySetsOthers()
{
    TestDatabase empty;
    const PasswordPolicy policy = passwordPolicy(empty.connection());
    QCOMPARE(policy.profile, PasswordProfile::Graded);
    QCOMPARE(policy.leastLength, 12);
    QCOMPARE(policy.kinds, 3);
    QCOMPARE(policy.days, 90);
    QCOMPARE(policy.remembered, 5);
    QCOMPARE(policy.failures, 5);
    QCOMPARE(policy.lockMinutes, 15);
    QCOMPARE(policy.lockHours, 24);
    QCOMPARE(policy.idleDays, 60);
    QCOMPARE(policy.sessionHours, 12);
    QCOMPARE(policy.idleMinutes, 10);
    QVERIFY(passwordPolicyRecords(empty.connection()).isEmpty());
    const PasswordPolicy other = PasswordPolicy::of(PasswordProfile::Long);
    QCOMPARE(other.leastLength, 15);
    QCOMPARE(other.kinds, 0);
    QCOMPARE(other.days, 0);
    QVERIFY(checkPolicy(policy));
    QVERIFY(checkPolicy(other));
}

void TestPasswordRules::onlyTheSecurityAdministratorSetsThem()
{
    PasswordPolicy policy;
    policy.leastLength = 14;
    for (const char* who : {"system", "audit", "approval", "many"})
        QCOMPARE(setPasswordPolicy(m_office->as(who), policy, u"理由"_s, u"文件"_s).error().code, ProblemCode::RoleMissing);
    QCOMPARE(setPasswordPolicy(m_office->as("security"), policy, u" "_s, u"文件"_s).error(),
        (Problem {ProblemCode::ReasonRequired, {}, u"reason"_s}));
    QCOMPARE(setPasswordPolicy(m_office->as("security"), policy, u"理由"_s, {}).error(),
        (Problem {ProblemCode::Required, {}, u"source"_s}));
    const ChangeReport report
        = m_office->must(setPasswordPolicy(m_office->as("security"), policy, u"年度检查要求"_s, u"示例发〔2026〕9号"_s));
    QCOMPARE(passwordPolicy(m_office->db()), policy);
    const PasswordPolicyRecord record = passwordPolicyRecords(m_office->db()).first();
    QCOMPARE(record.by, u"蒋安全"_s);
    QCOMPARE(record.reason, u"年度检查要求"_s);
    QCOMPARE(record.source, u"示例发〔2026〕9号"_s);
    QCOMPARE(record.at, m_office->clock().now());
    const auto entry = readAuditEntry(m_office->db(), report.auditSeq);
    QCOMPARE(entry->before.value("length"_L1).toInt(), 12);
    QCOMPARE(entry->after.value("length"_L1).toInt(), 14);
}

void TestPasswordRules::figuresStayWithinBounds_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("below");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("greatest");
    QTest::addColumn<int>("above");
    QTest::newRow("length") << u"length"_s << 11 << 12 << 64 << 65;
    QTest::newRow("kinds") << u"kinds"_s << 2 << 3 << 4 << 5;
    QTest::newRow("days") << u"days"_s << 29 << 30 << 365 << 366;
    QTest::newRow("remembered") << u"remembered"_s << -1 << 0 << 24 << 25;
    QTest::newRow("failures") << u"failures"_s << 2 << 3 << 10 << 11;
    QTest::newRow("lock minutes") << u"lock_minutes"_s << 4 << 5 << 240 << 241;
    QTest::newRow("lock hours") << u"lock_hours"_s << 3 << 4 << 72 << 73;
    QTest::newRow("idle days") << u"idle_days"_s << 29 << 30 << 365 << 366;
    QTest::newRow("session hours") << u"session_hours"_s << 0 << 1 << 24 << 25;
    QTest::newRow("idle minutes") << u"idle_minutes"_s << 2 << 3 << 30 << 31;
}

void TestPasswordRules::figuresStayWithinBounds()
{
    QFETCH(const QString, field);
    const QList<PasswordFigure> figures = passwordFigures(PasswordProfile::Graded);
    const auto figure = std::ranges::find_if(figures, [&](const PasswordFigure& one) { return field == QLatin1StringView(one.key); });
    QVERIFY(figure != figures.end());
    const auto set = [&](int value) {
        PasswordPolicy policy;
        policy.*figure->member = value;
        return setPasswordPolicy(m_office->as("security"), policy, u"理由"_s, u"文件"_s);
    };
    for (const char* bound : {"below", "above"}) {
        const int value = *static_cast<const int*>(QTest::qData(bound, QMetaType::Int));
        const auto refused = set(value);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::OutOfRange);
        QCOMPARE(refused.error().field, field);
    }
    for (const char* bound : {"least", "greatest"}) {
        const int value = *static_cast<const int*>(QTest::qData(bound, QMetaType::Int));
        QVERIFY2(set(value), bound);
    }
}

void TestPasswordRules::whatWasSetStays()
{
    setPolicy({});
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("UPDATE password_policy SET days = 0").run());
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("DELETE FROM password_policy").run());
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("DELETE FROM password_set").run());
    // No operation, no figures beyond the bounds either.
    QVERIFY_THROWS_EXCEPTION(Fault,
        m_office->db().prepared("INSERT INTO password_policy SELECT NULL, profile, 4, kinds, days, remembered, failures, "
                                "lock_minutes, lock_hours, idle_days, session_hours, idle_minutes, reason, source, "
                                "entered_by, entered_at FROM password_policy ORDER BY id DESC LIMIT 1").run());
}

void TestPasswordRules::lengthsAreCounted()
{
    const auto code = [](const PasswordPolicy& policy, const QString& password) {
        const auto checked = checkPassword(policy, password, {});
        return checked ? std::nullopt : std::optional(checked.error());
    };
    QCOMPARE(code({}, u"Grün7-elf-1"_s), (Problem {ProblemCode::PasswordTooShort, {u"12"_s}}));    // 11
    QVERIFY(!code({}, u"Grün7-elf-12"_s));
    QVERIFY(!code({}, u"Wald"_s + u"b7-x9"_s.repeated(24) + u"Baum"_s));                            // 4 + 120 + 4 = 128
    QCOMPARE(code({}, u"Wald"_s + u"b7-x9"_s.repeated(24) + u"Baume"_s),
        (Problem {ProblemCode::PasswordTooLong, {u"128"_s}}));
    const PasswordPolicy other = PasswordPolicy::of(PasswordProfile::Long);
    QCOMPARE(code(other, u"vier graue stei"_s.left(14)), (Problem {ProblemCode::PasswordTooShort, {u"15"_s}}));
    QVERIFY(!code(other, u"vier graue stei"_s));
    QVERIFY(!code(other, u"海边有三只灰鸟和一条旧船在等风"_s)); // 15 characters of one kind
    // A character beyond the first plane is one.
    QCOMPARE(code({}, u"Aa1-"_s + QString::fromUcs4(U"𠮷𠮷𠮷𠮷𠮷𠮷𠮷")), (Problem {ProblemCode::PasswordTooShort, {u"12"_s}}));
}

void TestPasswordRules::kindsAreCounted_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("kinds");
    QTest::newRow("small") << u"abc"_s << 1;
    QTest::newRow("capital") << u"ABC"_s << 1;
    QTest::newRow("digits") << u"123"_s << 1;
    QTest::newRow("signs") << u"-!."_s << 1;
    QTest::newRow("Han") << u"大连"_s << 1;
    QTest::newRow("Han and signs") << u"大连！"_s << 1;
    QTest::newRow("small, digits") << u"a1"_s << 2;
    QTest::newRow("small, capital, digits") << u"aA1"_s << 3;
    QTest::newRow("small, digit, blank") << u"a 1"_s << 3;
    QTest::newRow("all") << u"aA1 "_s << 4;
}

void TestPasswordRules::kindsAreCounted()
{
    QFETCH(const QString, password);
    QTEST(passwordKinds(password), "kinds");
}

void TestPasswordRules::commonOnesAreRefused_data()
{
    QTest::addColumn<QString>("password");
    for (const char* password : {"Password2026!", "P@ssw0rd2026", "passwordpassword", "Qwertyuiop12", "1qaz2wsx3edc", "1qaz@WSX3edc",
             "Administrator1!", "Admin@123456", "Admin123Admin", "abcabcabcabc", "Aa1Aa1Aa1Aa1", "aaaaaaaaaaA1", "123456789012",
             "Dalian@202611", "DALIAN-2026-11", "Mima12345678!", "wodemima-2026", "Jiangce_2026_", "Jiangce2026Mima!",
             "renshe@2026!!", "woaizhongguo1!", "Changeme_2026", "Welcome#2026!", "Iloveyou1314!", "dlrsj-2026-06", "abcd1234!@#$",
             "zxcvbnm,.2026", "210987654321"})
        QTest::newRow(password) << QString::fromLatin1(password);
}

void TestPasswordRules::commonOnesAreRefused()
{
    QFETCH(const QString, password);
    QVERIFY(isCommonPassword(password));
}

void TestPasswordRules::uncommonOnesPass_data()
{
    QTest::addColumn<QString>("password");
    for (const char* password : {"correct horse 12", "Grün7-elf-12", "drei Moewen ueber 2 Daechern", "kb7-Zw2q-9xLp-t4", "handed over once 1",
             "My 3 dalian harbours"})
        QTest::newRow(password) << QString::fromUtf8(password);
    QTest::newRow("Han") << u"海边有三只灰鸟2和旧船"_s;
}

void TestPasswordRules::uncommonOnesPass()
{
    QFETCH(const QString, password);
    QVERIFY(!isCommonPassword(password));
    QVERIFY(commonPasswords().size() > 1000);
}

void TestPasswordRules::whatOthersKnowIsRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("part");      // empty: allowed
    QTest::newRow("account") << u"Blau-zhaoyan7-Wind"_s << u"zhaoyan7"_s;
    QTest::newRow("letters of the account") << u"Blau-ZhaoYan-19-Wind"_s << u"zhaoyan"_s;
    QTest::newRow("display name") << u"Blau-19-赵岩石-wind"_s << u"赵岩石"_s;
    QTest::newRow("its pinyin") << u"19-zhaoyanshi-Wind"_s << u"zhaoyanshi"_s;
    QTest::newRow("office") << u"Blau-19-示例市人社局"_s << u"示例市人社局"_s;
    QTest::newRow("agency") << u"Blau-19-wind-示人社"_s << u"示人社"_s;
    QTest::newRow("six digits of the ID number") << u"Blau-Wind-993030"_s << u"993030"_s;
    QTest::newRow("its beginning") << u"Blau-Wind-210202"_s << u"210202"_s;
    QTest::newRow("five digits") << u"Blau-Wind-99303-x"_s << QString();
    QTest::newRow("nothing of it") << u"Blau-Wind-7-Segel"_s << QString();
}

void TestPasswordRules::whatOthersKnowIsRefused()
{
    QFETCH(const QString, password);
    QFETCH(const QString, part);
    const PasswordOwner owner {u"zhaoyan7"_s, u"赵岩石"_s, u"210202199303030026"_s, {u"示例市人社局"_s, u"示人社"_s}};
    const auto checked = checkPassword({}, password, owner);
    QCOMPARE(checked.has_value(), part.isEmpty());
    if (!checked)
        QCOMPARE(checked.error(), (Problem {ProblemCode::PasswordTelling, {part}}));
}

void TestPasswordRules::newAccountsAreHeldAgainstTheRules()
{
    const auto add = [this](const QString& password) {
        return addAccount(m_office->as("system"), {u"qianjin"_s, u"钱进"_s, password, {}, {}}, PasswordCost::least());
    };
    for (const auto& [password, code] : {std::pair(u"short 1A"_s, ProblemCode::PasswordTooShort),
             std::pair(u"only small letters"_s, ProblemCode::PasswordClasses), std::pair(u"Password2026!"_s, ProblemCode::PasswordCommon),
             std::pair(u"Blau-qianjin-2026"_s, ProblemCode::PasswordTelling)}) {
        const auto refused = add(password);
        QVERIFY2(!refused, qPrintable(password));
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().field, u"password"_s);
    }
    m_office->must(add(u"handed over once 1"_s));
    // At set-up the same, by the program's own figures; only a made-up office may publish its passwords.
    OfficeSetUp setUp;
    setUp.accounts = {{u"shouli1"_s, u"示例"_s, u"shouli1-demo-2026"_s, {Role::Intake}, {}}};
    const auto isPasswordRefused = [&] {
        return std::ranges::any_of(checkSetUp(setUp), [](const Problem& one) { return one.field == u"accounts/0/password"_s; });
    };
    QVERIFY(isPasswordRefused());
    setUp.isSample = true;
    QVERIFY(!isPasswordRefused());
}

void TestPasswordRules::theLastFiveDoNotComeBack()
{
    QString present = testPassword;
    for (int i = 1; i <= 4; ++i) {
        const QString next = u"ein Segel im Wind %1"_s.arg(i);
        m_office->must(change(present, next));
        present = next;
    }
    // The first of five is still among the last five; one change later it is not.
    QCOMPARE(change(present, testPassword).error(), (Problem {ProblemCode::PasswordRecent, {u"5"_s}}));
    QCOMPARE(change(present, u"ein Segel im Wind 1"_s).error().code, ProblemCode::PasswordRecent);
    m_office->must(change(present, u"ein Segel im Wind 5"_s));
    m_office->must(change(u"ein Segel im Wind 5"_s, testPassword));
    QVERIFY(enter(u"intake"_s));
    // Nobody can find them in the register.
    Statement row = m_office->db().prepared("SELECT count(*) FROM password_set WHERE password NOT LIKE '$argon2id$%'");
    row.with();
    QVERIFY(row.next());
    QCOMPARE(row.number(0), 0);
}

void TestPasswordRules::aPasswordRunsOut()
{
    PasswordPolicy policy;
    policy.idleDays = 0;
    setPolicy(policy);
    const AccountId intake = m_office->session("intake").account;
    const auto standing = [&] { return passwordStanding(m_office->db(), intake, m_office->clock().now()); };
    QCOMPARE(standing().daysLeft.value_or(-1), 90);
    m_office->clock().advanceSeconds(qint64(83) * 24 * 3600);
    QCOMPARE(standing().daysLeft.value_or(-1), daysOfWarning);
    m_office->clock().advanceSeconds(7 * 24 * 3600 - 1);
    QVERIFY(!standing().hasRunOut);
    m_office->session("intake") = *enter(u"intake"_s);
    QVERIFY(openCase(m_office->as("intake"), sample::grant, sample::grantForm()));
    m_office->clock().advanceSeconds(1);
    QVERIFY(standing().hasRunOut);
    m_office->session("intake") = *enter(u"intake"_s); // who knows it may still come in to change it
    QCOMPARE(openCase(m_office->as("intake"), sample::grant, sample::grantForm()).error().code, ProblemCode::PasswordChangeDue);
    QCOMPARE(change(testPassword, testPassword).error().code, ProblemCode::PasswordSame);
    m_office->must(change(testPassword, u"ein Segel im Wind 1"_s));
    QVERIFY(openCase(m_office->as("intake"), sample::grant, sample::grantForm()));
    QCOMPARE(standing().daysLeft.value_or(-1), 90);
    policy.days = 0;
    setPolicy(policy);
    QVERIFY(!standing().daysLeft);
}

void TestPasswordRules::locksLastTwiceAsLongEachTime()
{
    PasswordPolicy policy;
    policy.failures = 3;
    policy.lockMinutes = 30;
    policy.lockHours = 4;
    policy.days = 0;
    policy.idleDays = 0;
    setPolicy(policy);
    for (const int minutes : {30, 60, 120, 240, 240}) {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(enter(u"intake"_s, u"wrong"_s).error().code, ProblemCode::SignInFailed);
        m_office->database().reopen();
        const auto locked = enter(u"intake"_s);
        QVERIFY(!locked);
        QCOMPARE(locked.error(), (Problem {ProblemCode::AccountLocked, {QString::number(minutes)}}));
        m_office->clock().advanceSeconds(minutes * 60);
    }
    QVERIFY(enter(u"intake"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!enter(u"intake"_s, u"wrong"_s));
    QCOMPARE(enter(u"intake"_s).error().arguments, QStringList {u"30"_s}); // a sign-in begins it anew
}

void TestPasswordRules::anIdleAccountCloses()
{
    PasswordPolicy policy;
    policy.days = 0;
    setPolicy(policy);
    m_office->clock().advanceSeconds(qint64(60) * 24 * 3600 - 1);
    QVERIFY(enter(u"finance"_s));
    m_office->clock().advanceSeconds(1);
    const auto closed = enter(u"intake"_s);
    QVERIFY(!closed);
    QCOMPARE(closed.error(), (Problem {ProblemCode::AccountIdle, {u"60"_s}}));
    QCOMPARE(enter(u"intake"_s, u"wrong"_s).error().code, ProblemCode::SignInFailed); // who does not know it learns nothing
    QVERIFY(enter(u"finance"_s));
    QCOMPARE(readAudit(m_office->db(), {.action = u"sign_in_failed"_s}, 5).size(), 2);
    m_office->must(setAccountDisabled(m_office->as("system"), m_office->session("intake").account, false));
    QVERIFY(enter(u"intake"_s));
}

void TestPasswordRules::theLastWhoCouldOpenOthersStays()
{
    PasswordPolicy policy;
    policy.days = 0;
    setPolicy(policy);
    m_office->clock().advanceSeconds(qint64(61) * 24 * 3600);
    QCOMPARE(enter(u"security"_s).error().code, ProblemCode::AccountIdle);
    QVERIFY(enter(u"system"_s));
    m_office->must(setAccountDisabled(m_office->as("system"), m_office->session("security").account, false));
    QVERIFY(enter(u"security"_s));
}

void TestPasswordRules::aFreshRegisterHasNobody()
{
    TestDatabase empty(sample::migrations());
    for (const char* table : {"account", "account_role", "sign_in", "signature_key", "reset_code", "password_policy"}) {
        Statement row = empty.connection().preparedText(QByteArray("SELECT count(*) FROM ") + table);
        row.with();
        QVERIFY(row.next());
        QCOMPARE(row.number(0), 0);
    }
    for (const char* name : {"admin", "root", "system", "sysadmin", "jiangce"})
        QCOMPARE(signIn(empty.connection(), empty.clock(), QString::fromLatin1(name), u"admin"_s).error().code,
            ProblemCode::SignInFailed);
}

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_password_rules.moc"
