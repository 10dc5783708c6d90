// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/password_rules.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/lock_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/security_settings.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/message_bar.h"
#include "ui/pages/accounts_page.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

/// A forgotten password, one that has run out, an account that is signed in elsewhere: as the officers see it.
class tst_reset_story final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_seat = std::make_unique<Seat>(m_folder->filePath(u"register.db"_s));
        office();
    }

    void aForgottenPasswordIsReplacedByThreePersons()
    {
        m_seat->signInAs(u"security"_s);
        QString code;
        {
            AccountsPage page(context());
            page.show();
            choose(page, u"intake"_s);
            whenUp("reason_dialog", [&](QDialog& dialog) {
                find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"本人到场，出示工作证"_s);
                whenUp("issued_code", [&](QDialog& issued) {
                    code = find<QLabel>(issued, "code")->text();
                    press(issued, "done");
                });
                press(dialog, "go_on");
            });
            press(page, "issue_code");
            QTRY_VERIFY(!code.isEmpty());
            QVERIFY(find<QLabel>(page, "open_codes")->text().contains(u"李受理"_s));
            press(page, "confirm_code"); // for a system administrator: nothing comes up
            QVERIFY(QApplication::activeModalWidget() == nullptr);
        }
        QVERIFY(!useCode(code)); // not confirmed yet
        m_seat->signInAs(u"system"_s);
        {
            AccountsPage page(context());
            page.show();
            choose(page, u"intake"_s);
            whenUp("step_dialog", [](QDialog& dialog) { press(dialog, "go_on"); });
            press(page, "confirm_code");
            QVERIFY(find<QLabel>(page, "open_codes")->text().contains(u"卫系统"_s));
        }
        QVERIFY(useCode(code));
        SignInDialog door(context());
        door.show();
        type(door, "account", u"intake"_s);
        type(door, "password", testPassword);
        press(door, "sign_in");
        QVERIFY(context().session().accountName != u"intake"_s);
        type(door, "password", fresh);
        press(door, "sign_in");
        QCOMPARE(door.result(), int(QDialog::Accepted));
        QCOMPARE(context().session().accountName, u"intake"_s);
        QVERIFY(!door.isPasswordDue());
        QVERIFY(context().session().key);
    }

    void aPasswordRunsOutAfterAWarning()
    {
        m_seat->clock.advanceSeconds(qint64(55) * 24 * 3600);
        enter(); // keeps the account open
        context().setSession({});
        m_seat->clock.advanceSeconds(qint64(30) * 24 * 3600);
        {
            SignInDialog door(context());
            door.show();
            type(door, "account", u"intake"_s);
            type(door, "password", testPassword);
            press(door, "sign_in");
            QVERIFY(!door.isPasswordDue());
            QCOMPARE(door.daysLeft().value_or(-1), 5);
            PasswordDialog soon(context(), PasswordDialog::Why::Soon, nullptr, PasswordCost::least());
            soon.show();
            QVERIFY(!find<QPushButton>(soon, "change")->text().isEmpty());
            soon.reject();
        }
        context().setSession({});
        m_seat->clock.advanceSeconds(qint64(5) * 24 * 3600);
        SignInDialog door(context());
        door.show();
        type(door, "account", u"intake"_s);
        type(door, "password", testPassword);
        press(door, "sign_in");
        QVERIFY(door.isPasswordDue());
        PasswordDialog due(context(), PasswordDialog::Why::Due, nullptr, PasswordCost::least());
        due.show();
        QVERIFY(find<QLabel>(due, "why")->text().contains(u"2026-11-22"_s));
        type(due, "old_password", testPassword);
        for (const char* name : {"new_password", "new_password_again"})
            type(due, name, u"Password2026!"_s);
        press(due, "change");
        QVERIFY(due.isVisible()); // stands on the list
        for (const char* name : {"new_password", "new_password_again"})
            type(due, name, fresh);
        press(due, "change");
        QCOMPARE(due.result(), int(QDialog::Accepted));
        QVERIFY(!passwordStanding(context().db(), context().session().account, m_seat->clock.now()).mustChange);
    }

    void theSecurityAdministratorSetsTheRules()
    {
        m_seat->signInAs(u"security"_s);
        SecuritySettingsDialog dialog(context());
        dialog.show();
        QCOMPARE(find<QSpinBox>(dialog, "length")->value(), 12);
        find<QSpinBox>(dialog, "length")->setValue(11);
        press(dialog, "save");
        QVERIFY(find(dialog, "length_problem")->isVisible());
        QVERIFY(find(dialog, "reason_problem")->isVisible());
        auto* profile = find<QComboBox>(dialog, "profile");
        profile->setCurrentIndex(1);
        Q_EMIT profile->activated(1);
        QCOMPARE(find<QSpinBox>(dialog, "length")->value(), 15);
        QCOMPARE(find<QSpinBox>(dialog, "days")->value(), 0);
        find<QSpinBox>(dialog, "idle_minutes")->setValue(5);
        type(dialog, "reason", u"口令不再定期更换"_s);
        type(dialog, "source", u"示例发〔2026〕9号"_s);
        press(dialog, "save");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const PasswordPolicy policy = passwordPolicy(context().db());
        QCOMPARE(policy.profile, PasswordProfile::Long);
        QCOMPARE(policy.idleMinutes, 5);
        SecuritySettingsDialog again(context());
        QVERIFY(find<QLabel>(again, "policy_state")->text().contains(u"示例发〔2026〕9号"_s));
        m_seat->signInAs(u"system"_s);
        SecuritySettingsDialog other(context());
        other.show();
        type(other, "reason", u"理由"_s);
        type(other, "source", u"文件"_s);
        press(other, "save");
        QVERIFY(!other.messageBar()->message().isEmpty()); // it is not his
    }

    void signedInElsewhereIsSaidAndMayBeEnded()
    {
        const auto there = beginSignIn(context().db(), m_seat->clock, u"intake"_s, testPassword, u"desk-7"_s);
        QVERIFY(there);
        SignInDialog door(context());
        door.show();
        QVERIFY(!find(door, "end_other")->isVisible());
        type(door, "account", u"intake"_s);
        type(door, "password", testPassword);
        press(door, "sign_in");
        QVERIFY(door.messageBar()->message().text.contains(u"desk-7"_s));
        QVERIFY(!context().isSignedIn());
        QVERIFY(find(door, "end_other")->isVisible());
        press(door, "end_other");
        QCOMPARE(door.result(), int(QDialog::Accepted));
        QVERIFY(!checkSignIn({context().db(), m_seat->clock, *there}));
        // Signing out ends it: nobody is in the way of the next.
        context().setSession({});
        QVERIFY(!liveSignIn(context().db(), there->account));
    }

    void theLockedScreenSignsInAnewWhenTheHoursAreOver()
    {
        enter();
        const qint64 before = context().session().signIn;
        QVERIFY(before > 0);
        m_seat->clock.advanceSeconds(12 * 3600);
        LockDialog lock(context());
        lock.show();
        type(lock, "lock_password", u"wrong"_s);
        press(lock, "unlock");
        QVERIFY(lock.isVisible());
        type(lock, "lock_password", testPassword);
        press(lock, "unlock");
        QVERIFY(!lock.isVisible());
        QVERIFY(context().session().signIn != before);
        QVERIFY(checkSignIn(context().desk()));
    }

private:
    [[nodiscard]] AppContext& context() { return m_seat->context(); }
    void choose(AccountsPage& page, const QString& name)
    {
        auto* table = find<QTableView>(page, "account_table");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(table, row, 1) == name)
                table->selectRow(row);
    }
    /// At the sign-in dialog; whether the new password was taken.
    [[nodiscard]] bool useCode(const QString& code)
    {
        bool isTaken = false;
        SignInDialog door(context());
        door.setPasswordCost(PasswordCost::least());
        door.show();
        type(door, "account", u"intake"_s);
        whenUp("reset_code", [&](QDialog& dialog) {
            type(dialog, "code", code);
            type(dialog, "new_password", fresh);
            type(dialog, "new_password_again", fresh);
            press(dialog, "set");
            isTaken = dialog.result() == QDialog::Accepted;
            if (!isTaken)
                dialog.reject();
        });
        press(door, "use_code");
        return isTaken;
    }
    void enter()
    {
        const auto session = beginSignIn(context().db(), m_seat->clock, u"intake"_s, testPassword, u"desk-1"_s);
        if (!session)
            qFatal("cannot sign in");
        context().setSession(*session);
    }
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

    const QString fresh = u"drei Wellen am Kai 7"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_reset_story)
#include "tst_reset_story.moc"
