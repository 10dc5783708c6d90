// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/audit_page.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

/// An office with names for every line that the first start suggests.
void fillOffice(FirstStart& dialog)
{
    const QMap<QString, QString> particulars {{u"name"_s, u"示例市人社局"_s}, {u"agency_code"_s, u"示人社"_s},
        {u"address"_s, u"示例路1号"_s}, {u"telephone"_s, u"0411-00000000"_s}, {u"postcode"_s, u"116000"_s},
        {u"complaint_body"_s, u"示例监督科"_s}, {u"review_body"_s, u"示例市人民政府"_s}, {u"court"_s, u"示例区人民法院"_s},
        {u"signatories"_s, u"张三"_s}};
    for (auto one = particulars.cbegin(); one != particulars.cend(); ++one)
        type(dialog, one.key().toLatin1().constData(), one.value());
}

void fillAccounts(FirstStart& dialog)
{
    for (int i = 0; i < 8; ++i) {
        type(dialog, qPrintable(u"name_%1"_s.arg(i)), u"示例%1"_s.arg(i));
        type(dialog, qPrintable(u"password_%1"_s.arg(i)), testPassword);
        type(dialog, qPrintable(u"password_again_%1"_s.arg(i)), testPassword);
    }
}

} // namespace

class tst_admin_start final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_seat = std::make_unique<Seat>(m_folder->filePath(u"register.db"_s));
    }

    void officeIsAskedForWhatLettersNeed()
    {
        FirstStart dialog(context(), nullptr, PasswordCost::least());
        dialog.show();
        press(dialog, "next");
        QVERIFY(find(dialog, "name_problem")->isVisible());
        QVERIFY(!find(dialog, "postcode_problem")->isVisible());
        QCOMPARE(dialog.focusWidget(), find(dialog, "name"));
    }

    void firstStartThenSignInThenAnAccountIsAdded()
    {
        FirstStart dialog(context(), nullptr, PasswordCost::least());
        dialog.show();
        fillOffice(dialog);
        press(dialog, "next");
        fillAccounts(dialog);
        press(dialog, "next");
        const QString summary = find<QLabel>(dialog, "summary")->text();
        QVERIFY(summary.contains(QDir::toNativeSeparators(context().databaseFile())));
        QVERIFY(!summary.contains(testPassword));
        QVERIFY(needsSetUp(context().db()));
        press(dialog, "next");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!needsSetUp(context().db()));
        QCOMPARE(readAccounts(context().db()).size(), 8);

        SignInDialog door(context());
        door.show();
        type(door, "account", u"sysadmin"_s);
        type(door, "password", u"wrong password"_s);
        press(door, "sign_in");
        const QString wrongPassword = door.messageBar()->message().text;
        QVERIFY(!wrongPassword.isEmpty());
        type(door, "account", u"nobody"_s);
        type(door, "password", testPassword);
        press(door, "sign_in");
        QCOMPARE(door.messageBar()->message().text, wrongPassword);
        QVERIFY(!context().isSignedIn());
        type(door, "account", u"sysadmin"_s);
        type(door, "password", testPassword);
        QTest::keyClick(find(door, "password"), Qt::Key_Return);
        QVERIFY(context().isSignedIn());
        QCOMPARE(door.result(), int(QDialog::Accepted));

        AccountsPage page(context());
        page.setPasswordCost(PasswordCost::least());
        page.show();
        whenUp("account_entry", [](QDialog& entry) {
            type(entry, "display_name", u"新同事"_s);
            type(entry, "name", u"newcomer"_s);
            type(entry, "password", testPassword);
            type(entry, "password_again", testPassword);
            QVERIFY(entry.findChild<QCheckBox*>(u"role_intake"_s) == nullptr); // the security administrator gives roles
            press(entry, "add");
        });
        press(page, "add_account");
        QCOMPARE(readAccounts(context().db()).size(), 9);
        QCOMPARE(find<QTableView>(page, "account_table")->model()->rowCount(), 9);
        m_seat->signInAs(u"secadmin"_s);
        AccountsPage granting(context());
        granting.show();
        auto* table = find<QTableView>(granting, "account_table");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(table, row, 1) == u"newcomer")
                table->selectRow(row);
        whenUp("account_roles", [](QDialog& roles) {
            find<QCheckBox>(roles, "role_intake")->setChecked(true);
            find<QCheckBox>(roles, "role_audit_administrator")->setChecked(true);
            QVERIFY(!find<QLabel>(roles, "roles_clash")->text().isEmpty());
            find<QCheckBox>(roles, "role_audit_administrator")->setChecked(false);
            QVERIFY(find<QLabel>(roles, "roles_clash")->text().isEmpty());
            press(roles, "change");
        });
        press(granting, "change_roles");
        const auto accounts = readAccounts(context().db());
        QCOMPARE(std::ranges::find(accounts, u"newcomer"_s, &Account::name)->roles, QSet<Role> {Role::Intake});
    }

    void givingUpLeavesNothing()
    {
        FirstStart dialog(context(), nullptr, PasswordCost::least());
        dialog.show();
        fillOffice(dialog);
        press(dialog, "next");
        fillAccounts(dialog);
        press(dialog, "next");
        press(dialog, "cancel");
        QVERIFY(needsSetUp(context().db()));
        QVERIFY(loadOffice(context().db()).name.isEmpty());
    }

    void passwordsThatDifferAndRolesThatMeetAreSaid()
    {
        FirstStart dialog(context(), nullptr, PasswordCost::least());
        dialog.show();
        fillOffice(dialog);
        press(dialog, "next");
        fillAccounts(dialog);
        type(dialog, "password_again_3", u"something else"_s);
        find<QCheckBox>(dialog, "role_0_intake")->setChecked(true);
        press(dialog, "next");
        QVERIFY(find(dialog, "line_problem_3")->isVisible());
        QVERIFY(find(dialog, "line_problem_0")->isVisible());
        QVERIFY(!find(dialog, "line_problem_1")->isVisible());
        find<QCheckBox>(dialog, "has_standing_exception")->setChecked(true);
        find<QPlainTextEdit>(dialog, "standing_exception")->setPlainText(u"只有三人"_s);
        type(dialog, "password_again_3", testPassword);
        press(dialog, "next");
        press(dialog, "next");
        QCOMPARE(standingException(context().db()), u"只有三人"_s);
        SignInDialog door(context());
        QVERIFY(find<QLabel>(door, "standing_exception_text")->text().contains(u"只有三人"_s));
    }

    void vacantRolesAreNamed()
    {
        FirstStart dialog(context(), nullptr, PasswordCost::least());
        dialog.show();
        fillOffice(dialog);
        press(dialog, "next");
        fillAccounts(dialog);
        find<QCheckBox>(dialog, "role_7_finance")->setChecked(false);
        press(dialog, "next");
        QVERIFY(find<QLabel>(dialog, "account_problems")->text().contains(u"拨付"_s));
    }

    void nameIsRememberedAndPasswordIsNot()
    {
        office();
        {
            SignInDialog door(context());
            door.show();
            type(door, "account", u"INTAKE"_s);
            type(door, "password", testPassword);
            press(door, "sign_in");
            QCOMPARE(context().session().accountName, u"intake"_s);
        }
        m_seat->settings().sync();
        for (const QString& key : m_seat->settings().allKeys())
            QVERIFY(!m_seat->settings().value(key).toString().contains(testPassword));
        SignInDialog again(context());
        QCOMPARE(find<QLineEdit>(again, "account")->text(), u"intake"_s);
        QVERIFY(find<QLineEdit>(again, "password")->text().isEmpty());
        QCOMPARE(find<QLineEdit>(again, "password")->echoMode(), QLineEdit::Password);
    }

    void passwordSetByAnotherHasToBeChanged()
    {
        office();
        m_seat->signInAs(u"system"_s);
        QVERIFY(context().perform([&](Desk& desk) {
            return addAccount(desk, {u"newcomer"_s, u"钱进"_s, u"handed over once 1"_s, {}, {}}, PasswordCost::least());
        }).has_value());
        SignInDialog door(context());
        type(door, "account", u"newcomer"_s);
        type(door, "password", u"handed over once 1"_s);
        press(door, "sign_in");
        QVERIFY(door.isPasswordDue());
        QVERIFY(!context().session().key);
        PasswordDialog change(context(), PasswordDialog::Why::Due, nullptr, PasswordCost::least());
        change.show();
        type(change, "old_password", u"handed over once 1"_s);
        type(change, "new_password", u"a word of my own 7"_s);
        type(change, "new_password_again", u"a word of my owm 7"_s);
        press(change, "change");
        QCOMPARE(change.result(), int(QDialog::Rejected));
        type(change, "new_password_again", u"a word of my own 7"_s);
        press(change, "change");
        QCOMPARE(change.result(), int(QDialog::Accepted));
        QVERIFY(context().session().key); // from now on his steps are signed
        QVERIFY(signIn(context().db(), m_seat->clock, u"newcomer"_s, u"a word of my own 7"_s).has_value());
    }

    void lastAdministratorCannotBeDisabled()
    {
        office();
        m_seat->signInAs(u"system"_s);
        AccountsPage page(context());
        page.show();
        auto* table = find<QTableView>(page, "account_table");
        const auto chooseAccount = [&](const QString& name) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (cell(table, row, 1) == name)
                    table->selectRow(row);
        };
        chooseAccount(u"security"_s);
        press(page, "disable_account");
        chooseAccount(u"intake"_s);
        press(page, "disable_account");
        for (const Account& account : readAccounts(context().db()))
            QCOMPARE(account.isDisabled, account.name == u"intake"_s);
        press(page, "change_roles"); // needs the security administrator: no dialog comes up
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void particularsAreChangedAndTheLogTellsIt()
    {
        office();
        m_seat->signInAs(u"system"_s);
        AccountsPage page(context());
        page.show();
        whenUp("office_dialog", [](QDialog& dialog) {
            type(dialog, "court", {});
            press(dialog, "save");
            QVERIFY(find(dialog, "court_problem")->isVisible());
            type(dialog, "court", u"另一区人民法院"_s);
            press(dialog, "save");
        });
        press(page, "office_particulars");
        QCOMPARE(loadOffice(context().db()).court, u"另一区人民法院"_s);

        m_seat->signInAs(u"audit"_s);
        AuditPage log(context());
        log.show();
        auto* table = find<QTableView>(log, "audit_table");
        int row = 0;
        while (row < table->model()->rowCount() && cell(table, row, 1) != u"卫系统"_s)
            ++row;
        table->selectRow(row);
        QVERIFY(find<QLabel>(log, "audit_detail")->text().contains(u"另一区人民法院"_s));
        const int all = table->model()->rowCount();
        type(log, "audit_to", u"2026-11-21"_s);
        log.refresh();
        QCOMPARE(table->model()->rowCount(), 0);
        type(log, "audit_to", u"2026-11-22"_s);
        log.refresh();
        QCOMPARE(table->model()->rowCount(), all);
    }

private:
    [[nodiscard]] AppContext& context() { return m_seat->context(); }
    /// The office of casework tests on the seat's database.
    void office()
    {
        OfficeSetUp setUp;
        setUp.office = {.name = u"示例市人社局"_s, .agencyCode = u"示人社"_s, .address = u"示例路1号"_s,
            .telephone = u"0411-00000000"_s, .complaintBody = u"示例监督科"_s, .reviewBody = u"示例市人民政府"_s,
            .court = u"示例区人民法院"_s, .signatories = u"张三"_s};
        setUp.accounts = {{u"intake"_s, u"李受理"_s, testPassword, {Role::Intake, Role::FirstReview, Role::SecondReview,
                              Role::Approval, Role::Finance, Role::Rules}},
            {u"system"_s, u"卫系统"_s, testPassword, {Role::SystemAdministrator}},
            {u"security"_s, u"蒋安全"_s, testPassword, {Role::SecurityAdministrator}},
            {u"audit"_s, u"沈审计"_s, testPassword, {Role::AuditAdministrator}}};
        const auto done = setUpOffice(context().db(), m_seat->clock, setUp, PasswordCost::least());
        if (!done)
            qFatal("set-up failed: %s", qPrintable(problemCodeName(done.error().code)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_admin_start)
#include "tst_admin_start.moc"
