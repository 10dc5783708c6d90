// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/exports/take_out.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// The right to take data out, and the one gate it opens.
class TestExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void onlyTheSecurityAdministratorGrants()
    {
        for (const char* who : {"intake", "approval", "system", "audit", "statistics", "many"})
            QCOMPARE(grantExportRight(m_office->as(who), id("finance"), day(1), {}, u"对账"_s).error().code,
                ProblemCode::RoleMissing);
        QCOMPARE(grantExportRight(m_office->as("security"), id("security"), day(1), {}, u"自己"_s).error().code, ProblemCode::OwnRoles);
        QCOMPARE(grantExportRight(m_office->as("security"), id("finance"), day(1), {}, u" "_s).error().code, ProblemCode::ReasonRequired);
        QCOMPARE(grantExportRight(m_office->as("security"), id("finance"), day(9), day(8), u"对账"_s).error().code, ProblemCode::DateOrder);
        QVERIFY(!hasExportRight(m_office->db(), id("finance"), day(5)));
        grant("finance");
        QVERIFY(hasExportRight(m_office->db(), id("finance"), day(5)));
        const AuditEntry told = readAudit(m_office->db(), {}, 1).first();
        QCOMPARE(told.action, u"grant_export_right"_s);
        QCOMPARE(told.after.value(u"account").toString(), u"finance"_s);
    }

    void rightHoldsFromItsFirstDayToItsLast()
    {
        m_office->must(grantExportRight(m_office->as("security"), id("finance"), day(10), day(20), u"对账"_s));
        QVERIFY(!hasExportRight(m_office->db(), id("finance"), day(9)));
        QVERIFY(hasExportRight(m_office->db(), id("finance"), day(10)));
        QVERIFY(hasExportRight(m_office->db(), id("finance"), day(20)));
        QVERIFY(!hasExportRight(m_office->db(), id("finance"), day(21)));
        m_office->must(endExportRight(m_office->as("security"), id("finance"), u"调岗"_s));
        QVERIFY(!hasExportRight(m_office->db(), id("finance"), day(15)));
        QCOMPARE(endExportRight(m_office->as("security"), id("finance"), u"又一次"_s).error().code, ProblemCode::AlreadyDone);
    }

    void disabledAccountHasNone()
    {
        grant("finance");
        m_office->must(setAccountDisabled(m_office->as("system"), id("finance"), true));
        QVERIFY(!hasExportRight(m_office->db(), id("finance"), day(5)));
        QCOMPARE(checkExport(m_office->as("finance"), asked()).error().code, ProblemCode::AccountDisabled);
    }

    void noRoleIsTheRight()
    {
        for (const char* who : {"intake", "first", "second", "approval", "finance", "rules", "statistics", "system", "security",
                 "audit", "many"})
            QCOMPARE(checkExport(m_office->as(who), asked()).error().code, ProblemCode::ExportRightMissing);
    }

    void purposeIsSaidAndCarriesItsColumnsOnly()
    {
        grant("finance");
        ExportAsk ask = asked();
        ask.purpose.reset();
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::ExportPurposeMissing);
        ask = asked();
        ask.text = u"  "_s;
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::ExportPurposeMissing);
        QVERIFY(checkExport(m_office->as("finance"), asked()));
        ask = asked();
        ask.columns.append({u"说明"_s, ExportData::Words});
        const auto refused = checkExport(m_office->as("finance"), ask);
        QCOMPARE(refused.error(), (Problem {ProblemCode::ExportColumn, {u"说明"_s, u"Finance and payment"_s}}));
    }

    /// By hand: what each purpose may carry, and so what it may not.
    void everyPurposeOverEveryKind()
    {
        using enum ExportData;
        const QMap<ExportPurpose, QSet<ExportData>> expected {
            {ExportPurpose::InternalReview, {Case, Figure, Name, Number, Officer, Words}},
            {ExportPurpose::Finance, {Case, Figure, Name, Number, Account}},
            {ExportPurpose::Report, {Case, Figure, Name, Number}},
            {ExportPurpose::HandOver, {Case, Figure, Name, Officer, Words}},
            {ExportPurpose::OwnRequest, {Case, Figure, Name, Number, Contact, Account}},
            {ExportPurpose::Other, {Case, Figure, Name}}};
        QCOMPARE(qsizetype(exportPurposes().size()), expected.size());
        for (const PurposeDef& each : exportPurposes())
            for (const ExportData data : {Case, Figure, Name, Number, Contact, Account, Officer, Words})
                QCOMPARE(carries(each.purpose, data), expected.value(each.purpose).contains(data));
    }

    void aboveTheLimitASecondPersonAgrees()
    {
        grant("finance");
        ExportAsk ask = asked(1000);
        QVERIFY(checkExport(m_office->as("finance"), ask));
        ask.rows = 1001;
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::ExportRows);
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().arguments, (QStringList {u"1001"_s, u"1000"_s}));
        ask.secondAccount = u"finance"_s;
        ask.secondPassword = testPassword;
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::SecondPersonNeeded);
        ask.secondAccount = u"approval"_s;     // who has no right himself
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::SecondPersonNeeded);
        grant("approval");
        ask.secondPassword = u"not his password"_s;
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::SignInFailed);
        ask.secondAccount = u"nobody"_s;
        QCOMPARE(checkExport(m_office->as("finance"), ask).error().code, ProblemCode::SignInFailed);
        ask.secondAccount = u"APPROVAL"_s;
        ask.secondPassword = testPassword;
        const auto pass = checkExport(m_office->as("finance"), ask);
        QVERIFY(pass);
        QVERIFY(pass->ask().secondPassword.isEmpty());
        m_office->must(takeOut(m_office->as("finance"), *pass, exportDigest("x"), [] { return Outcome<void>(); }));
        QCOMPARE(readAudit(m_office->db(), {}, 1).first().after.value(u"second").toString(), u"approval"_s);
    }

    void twoAccountsOfOneHumanAreOne()
    {
        const AccountId one = m_office->addOfficer(u"one"_s, u"一人"_s, {Role::Finance}, u"210211199003070021"_s);
        const AccountId two = m_office->addOfficer(u"two"_s, u"同人"_s, {Role::Intake}, u"210211199003070021"_s);
        for (const AccountId account : {one, two})
            m_office->must(grantExportRight(m_office->as("security"), account, day(1), {}, u"对账"_s));
        ExportAsk ask = asked(5000);
        ask.secondAccount = u"two"_s;
        ask.secondPassword = testPassword;
        QCOMPARE(checkExport(m_office->as("one"), ask).error().code, ProblemCode::SecondPersonNeeded);
    }

    void limitIsSetByTheSecurityAdministrator()
    {
        QCOMPARE(exportRowLimit(m_office->db()), 1000);
        QCOMPARE(setExportRowLimit(m_office->as("system"), 50, u"收紧"_s).error().code, ProblemCode::RoleMissing);
        QCOMPARE(setExportRowLimit(m_office->as("security"), 0, u"收紧"_s).error().code, ProblemCode::OutOfRange);
        QCOMPARE(setExportRowLimit(m_office->as("security"), 1'000'001, u"放宽"_s).error().code, ProblemCode::OutOfRange);
        QCOMPARE(setExportRowLimit(m_office->as("security"), 50, {}).error().code, ProblemCode::ReasonRequired);
        m_office->must(setExportRowLimit(m_office->as("security"), 50, u"收紧"_s));
        grant("finance");
        QVERIFY(checkExport(m_office->as("finance"), asked(50)));
        QCOMPARE(checkExport(m_office->as("finance"), asked(51)).error().code, ProblemCode::ExportRows);
    }

    void whatLeavesIsKeptInTheHistory()
    {
        grant("finance");
        const auto pass = checkExport(m_office->as("finance"), asked(3));
        QVERIFY(pass);
        bool isPut = false;
        m_office->must(takeOut(m_office->as("finance"), *pass, exportDigest("abc"), [&]() -> Outcome<void> {
            // The entry is there before anything leaves.
            isPut = readAudit(m_office->db(), {}, 1).first().action == u"export";
            return {};
        }));
        QVERIFY(isPut);
        const AuditEntry told = readAudit(m_office->db(), {}, 1).first();
        QCOMPARE(told.reason, u"报财政对账"_s);
        QCOMPARE(told.after, (QJsonObject {{u"what"_s, u"名单"_s}, {u"form"_s, u"csv"_s}, {u"purpose"_s, u"finance"_s},
            {u"columns"_s, QJsonArray {u"编号"_s, u"姓名"_s}}, {u"rows"_s, 3},
            // SHA-256 of "abc", FIPS 180-2 appendix B.1.
            {u"sha256"_s, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s}}));
        QVERIFY(verifyDatabase(m_office->db()).isEmpty());
    }

    void whatDidNotLeaveIsToldAsWell()
    {
        grant("finance");
        const auto pass = checkExport(m_office->as("finance"), asked());
        QVERIFY(pass);
        const auto out = takeOut(m_office->as("finance"), *pass, exportDigest("abc"),
            []() -> Outcome<void> { return fail(ProblemCode::FileNotWritable, {u"a.csv"_s}); });
        QCOMPARE(out.error().code, ProblemCode::FileNotWritable);
        QCOMPARE(readAudit(m_office->db(), {}, 1).first().action, u"export_failed"_s);
    }

    void rightThatEndedMeanwhileLetsNothingOut()
    {
        grant("finance");
        const auto pass = checkExport(m_office->as("finance"), asked());
        QVERIFY(pass);
        m_office->must(endExportRight(m_office->as("security"), id("finance"), u"调岗"_s));
        bool isPut = false;
        const auto out = takeOut(m_office->as("finance"), *pass, exportDigest("abc"), [&]() -> Outcome<void> {
            isPut = true;
            return {};
        });
        QCOMPARE(out.error().code, ProblemCode::ExportRightMissing);
        QVERIFY(!isPut);
        QCOMPARE(readAudit(m_office->db(), {}, 1).first().action, u"end_export_right"_s);
    }

    void databaseRefusesWhatNoOperationWouldDo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("by an officer") << QByteArray("INSERT INTO export_right (account_id, is_granted, from_on, reason, entered_by, "
            "entered_at) SELECT f.id, 1, '2026-01-01', 'x', i.id, '2026-01-01T00:00:00.000Z' FROM account f, account i "
            "WHERE f.name = 'finance' AND i.name = 'intake'");
        QTest::newRow("for oneself") << QByteArray("INSERT INTO export_right (account_id, is_granted, from_on, reason, entered_by, "
            "entered_at) SELECT id, 1, '2026-01-01', 'x', id, '2026-01-01T00:00:00.000Z' FROM account WHERE name = 'security'");
        QTest::newRow("changed") << QByteArray("UPDATE export_right SET until_on = '2099-01-01'");
        QTest::newRow("deleted") << QByteArray("DELETE FROM export_right");
        QTest::newRow("limit by an officer") << QByteArray("INSERT INTO export_limit (row_limit, reason, entered_by, entered_at) "
            "SELECT 9, 'x', id, '2026-01-01T00:00:00.000Z' FROM account WHERE name = 'finance'");
        QTest::newRow("limit deleted") << QByteArray("DELETE FROM export_limit");
    }
    void databaseRefusesWhatNoOperationWouldDo()
    {
        QFETCH(QByteArray, sql);
        grant("finance");
        m_office->must(setExportRowLimit(m_office->as("security"), 50, u"收紧"_s));
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(sql));
    }

private:
    [[nodiscard]] AccountId id(const char* name) { return m_office->session(name).account; }
    static QDate day(int day) { return {2026, 3, day}; }
    void grant(const char* name)
    {
        m_office->must(grantExportRight(m_office->as("security"), id(name), day(1), {}, u"对账"_s));
    }
    static ExportAsk asked(qsizetype rows = 10)
    {
        return {.what = u"名单"_s, .form = u"csv"_s, .columns = {{u"编号"_s, ExportData::Case}, {u"姓名"_s, ExportData::Name}},
            .rows = rows, .purpose = ExportPurpose::Finance, .text = u"报财政对账"_s};
    }

    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
