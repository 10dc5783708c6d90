// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/admin_fixture.h"
#include "ui/anchoring.h"
#include "ui/dialogs/trail_dialog.h"
#include "ui/pages/audit_page.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace jiangce;
using namespace jiangce::admin;
using namespace Qt::StringLiterals;

/// The audit administrator anchors the history, checks it, and sees what somebody did to it.
class tst_trail_dialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_seat = std::make_unique<Seat>(path(u"register.db"_s));
        m_anchoring = new Anchoring(context(), {path(u"desk"_s)});
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
        QVERIFY(done.has_value());
        context().announce(*done);
    }

    void setUpMakesTheKey()
    {
        QVERIFY(QFile::exists(m_anchoring->desk().keyFile()));
        QCOMPARE(m_anchoring->last().state, SealState::Sealed);
        QCOMPARE(readAnchorFile(m_anchoring->desk().ownFile()).checkpoints.value(0)->occasion, u"set_up"_s);
    }

    void checkpointsComeWithTheWork()
    {
        m_seat->signInAs(u"audit"_s);
        QVERIFY(context().perform([](Desk& desk) { return setAnchor(desk, {{}, 10}); }).has_value());
        (void)m_anchoring->sealNow(SealOccasion::Asked);
        const qsizetype before = lines();
        for (int i = 0; i < 10; ++i)
            QVERIFY(context().perform([i](Desk& desk) { return setAnchor(desk, {{}, 10 + i}); }).has_value());
        QCOMPARE(lines(), before + 1);
        context().setLastBackup(m_seat->clock.now());
        QCOMPARE(lines(), before + 1); // nothing new to sign
        QVERIFY(context().perform([](Desk& desk) { return setAnchor(desk, {{}, 10}); }).has_value());
        Q_EMIT context().backupMade();  // it failed, or only the key changed
        QCOMPARE(lines(), before + 1);
        context().setLastBackup(m_seat->clock.now().addSecs(1));
        QCOMPARE(lines(), before + 2);
    }

    void aSecondPathIsSetAndHoldsEverything()
    {
        QVERIFY(QDir().mkpath(path(u"stick"_s)));
        m_seat->signInAs(u"audit"_s);
        AuditPage page(context());
        page.show();
        whenUp("trail_dialog", [this](QDialog& dialog) {
            type(dialog, "file", path(u"stick/jiangce.checkpoints"_s));
            press(dialog, "save_anchor");
            press(dialog, "check");
            QTRY_VERIFY(found(dialog).contains(u"✓"_s));
            QVERIFY2(!found(dialog).contains(u"✗"_s), qPrintable(found(dialog)));
            QVERIFY(find<QLabel>(dialog, "trail_state")->text().contains(trailEnd(context().db()).code()));
            QVERIFY(!find(dialog, "renew_key")->isVisible());
            dialog.reject();
        });
        press(page, "audit_check");
        QCOMPARE(readAnchorFile(path(u"stick/jiangce.checkpoints"_s)).lines, readAnchorFile(m_anchoring->desk().ownFile()).lines);
        QVERIFY(page.statusText().contains(trailEnd(context().db()).code()));
    }

    void whatPaperSaysIsChecked()
    {
        m_seat->signInAs(u"audit"_s);
        const QString code = trailEnd(context().db()).code();
        TrailDialog dialog(context());
        dialog.show();
        type(dialog, "paper_code", code.toLower());
        press(dialog, "check");
        QTRY_VERIFY(found(dialog).contains(u"✓"_s));
        QString wrong = code;
        wrong.back() = wrong.back() == u'A' ? u'B' : u'A';
        type(dialog, "paper_code", wrong);
        press(dialog, "check");
        QTRY_VERIFY(found(dialog).contains(u"✗"_s));
        QVERIFY(found(dialog).contains(code.section(u'-', 0, 0)));
    }

    void aLostKeyIsSaidAndReplacedWithAReason()
    {
        m_seat->signInAs(u"audit"_s);
        QVERIFY(QFile::remove(m_anchoring->desk().keyFile()));
        (void)m_anchoring->sealNow(SealOccasion::Asked);
        TrailDialog dialog(context());
        dialog.show();
        QVERIFY(find(dialog, "renew_key")->isVisible());
        whenUp("ask_reason", [](QDialog& ask) {
            find<QPlainTextEdit>(ask, "reason")->setPlainText(u"更换电脑"_s);
            press(ask, "confirm");
        });
        press(dialog, "renew_key");
        QCOMPARE(m_anchoring->last().state, SealState::Sealed);
        QVERIFY(!find(dialog, "renew_key")->isVisible());
    }

    void othersDoNotCome()
    {
        m_seat->signInAs(u"system"_s);
        AuditPage page(context());
        page.show();
        press(page, "audit_check");
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

private:
    [[nodiscard]] AppContext& context() { return m_seat->context(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] qsizetype lines() const { return readAnchorFile(m_anchoring->desk().ownFile()).lines.size(); }
    [[nodiscard]] static QString found(QWidget& dialog) { return find<QPlainTextEdit>(dialog, "trail_found")->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_seat;
    Anchoring* m_anchoring = nullptr;
};

QTEST_MAIN(tst_trail_dialog)
#include "tst_trail_dialog.moc"
