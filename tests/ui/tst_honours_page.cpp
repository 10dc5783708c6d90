// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "core/values/number_mask.h"
#include "tests/support/round_office.h"
#include "tests/ui/admin_fixture.h"
#include "ui/pages/honours_page.h"
#include "ui/reason_button.h"

#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

/// The register of honours, and one of another government entered into it by a person at the desk.
class tst_honours_page final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rounds = std::make_unique<RoundOffice>();
        m_rounds->conferred();
    }
    void cleanup()
    {
        m_page.reset();
        m_seat.reset();
        m_rounds.reset();
    }

    /// Refusals stand at their fields; who is in the register is found by a part of the name; what was entered counts at once.
    void anHonourOfAnotherGovernmentIsEntered()
    {
        sitDown(u"intake"_s);
        const int before = table()->model()->rowCount();
        const QString name = m_rounds->form(1).value(u"name"_s);
        whenUp("enter_honour", [&](QDialog& sheet) {
            press(sheet, "go_on");
            for (const char* field : {"title", "body", "granted_on", "name", "id_number"})
                QVERIFY2(find(sheet, (QByteArray(field) + "_problem").constData())->isVisible(), field);
            type(sheet, "title", u"全国技术能手"_s);
            type(sheet, "body", u"示例部"_s);
            find<QComboBox>(sheet, "level")->setCurrentIndex(1);
            type(sheet, "document", u"示例部发〔2024〕5号"_s);
            type(sheet, "granted_on", u"2099-1-1"_s);
            type(sheet, "id_number", u"210202198001010011"_s);
            type(sheet, "name", name);
            press(sheet, "go_on");
            QVERIFY(find(sheet, "id_number_problem")->isVisible());         // its check digit is wrong
            chooseFound(sheet, name);
            QCOMPARE(find<QLineEdit>(sheet, "id_number")->text(), maskedIdNumber(RoundOffice::number(1)));
            QVERIFY(find<QLabel>(sheet, "person_note")->text().contains(u"大连市有杰出贡献高技能人才"_s));
            press(sheet, "go_on");
            QVERIFY(find(sheet, "granted_on_problem")->isVisible());        // a day to come
            type(sheet, "granted_on", u"2024.11.20"_s);
            type(sheet, "name", u"另一人"_s);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());                                     // the number is somebody else's
            QVERIFY(find<QLabel>(sheet, "person_note")->text().contains(name));
            type(sheet, "name", name);
            find<QPlainTextEdit>(sheet, "note")->setPlainText(u"查验证书原件"_s);
            press(sheet, "go_on");
        });
        press(*m_page, "enter_honour_button");
        QCOMPARE(table()->model()->rowCount(), before + 1);
        const QList<Honour> entered = readHonours(m_seat->context().db(), {.kind = HonourKind::OfGovernment});
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0].personName, name);
        QCOMPARE(entered[0].level, GrantLevel::Nation);
        QCOMPARE(entered[0].grantedOn, QDate(2024, 11, 20));
        QCOMPARE(entered[0].document, u"示例部发〔2024〕5号"_s);
        QCOMPARE(entered[0].note, u"查验证书原件"_s);
        QCOMPARE(readHonours(m_seat->context().db(), {.person = entered[0].person}).size(), 2);     // no second person was made

        whenUp("enter_honour", [&](QDialog& sheet) {
            type(sheet, "title", u"全国技术能手"_s);
            type(sheet, "body", u"示例部"_s);
            type(sheet, "granted_on", u"2024-11-20"_s);
            type(sheet, "name", name);
            type(sheet, "id_number", RoundOffice::number(1));
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());                                     // it is on record already
            sheet.reject();
        });
        press(*m_page, "enter_honour_button");
        QCOMPARE(table()->model()->rowCount(), before + 1);
        QVERIFY(verifyDatabase(m_seat->context().db()).isEmpty());
    }

    void aPersonNobodyKnewIsEnteredWithIt()
    {
        sitDown(u"intake"_s);
        whenUp("enter_honour", [](QDialog& sheet) {
            find<QComboBox>(sheet, "kind")->setCurrentIndex(1);
            type(sheet, "title", u"示例省技能大赛焊工第一名"_s);
            type(sheet, "body", u"示例省人力资源和社会保障厅"_s);
            type(sheet, "granted_on", u"2025-6-1"_s);
            type(sheet, "name", u"新示例"_s);
            type(sheet, "id_number", RoundOffice::number(901));
            press(sheet, "go_on");
        });
        press(*m_page, "enter_honour_button");
        const QList<Honour> won = readHonours(m_seat->context().db(), {.kind = HonourKind::Contest});
        QCOMPARE(won.size(), 1);
        QCOMPARE(won[0].personName, u"新示例"_s);
        QCOMPARE(won[0].level, GrantLevel::NotSaid);
    }

    void theListIsNarrowedAndOthersOnlyLook()
    {
        sitDown(u"first"_s);
        QVERIFY(find<ReasonButton>(*m_page, "enter_honour_button")->reason().contains(u"受理"_s));
        QCOMPARE(table()->model()->rowCount(), 5);
        QCoreApplication::processEvents();
        const int width = table()->horizontalHeader()->length();
        for (int again = 0; again < 3; ++again) {       // no column grows by being filled anew
            m_page->refresh();
            QCoreApplication::processEvents();
        }
        QCOMPARE(table()->horizontalHeader()->length(), width);
        type(*m_page, "honour_search", u"候选2"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        find<QComboBox>(*m_page, "honour_kind")->setCurrentIndex(2);
        QCOMPARE(table()->model()->rowCount(), 0);
        find<QComboBox>(*m_page, "honour_kind")->setCurrentIndex(1);
        table()->selectRow(0);
        QVERIFY(find<QLabel>(*m_page, "honour_facts")->text().contains(u"号"_s));
        QVERIFY(!find<QLabel>(*m_page, "honour_facts")->text().contains(RoundOffice::number(2)));    // masked
    }

private:
    void sitDown(const QString& who)
    {
        m_rounds->db().close();
        m_seat = std::make_unique<Seat>(m_rounds->office().database().file());
        m_seat->clock.set({2026, 4, 20});
        m_seat->signInAs(who);
        m_page = std::make_unique<HonoursPage>(m_seat->context(), nullptr);
        m_page->refresh();
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QTableView* table() { return find<QTableView>(*m_page, "honour_table"); }
    /// Types the name key by key and takes the first whom the register offers.
    void chooseFound(QDialog& sheet, const QString& name)
    {
        auto* line = find<QLineEdit>(sheet, "name");
        sheet.activateWindow();
        line->setFocus();
        line->clear();
        QInputMethodEvent commit;
        commit.setCommitString(name);
        QApplication::sendEvent(line, &commit);
        auto* list = sheet.findChild<QListWidget*>(u"suggestions_list"_s);
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->isVisible() && list->count() > 0);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<RoundOffice> m_rounds;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<HonoursPage> m_page;
};

QTEST_MAIN(tst_honours_page)
#include "tst_honours_page.moc"
