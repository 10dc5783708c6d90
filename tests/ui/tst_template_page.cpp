// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/admin_fixture.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/template_page.h"
#include "ui/reason_button.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

const QString notice = u"common/acceptance_notice"_s;

} // namespace

class tst_template_page final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_seat = std::make_unique<Seat>(m_office->database().file());
        m_seat->signInAs(u"rules"_s);
    }

    void everyLetterIsListedWithItsText()
    {
        TemplatePage page(m_seat->context());
        page.show();
        auto* table = find<QTableView>(page, "template_table");
        QCOMPARE(qsizetype(table->model()->rowCount()), letterTemplates(m_seat->context().db()).size());
        page.open(notice);
        QVERIFY(find<QPlainTextEdit>(page, "template_text")->toPlainText().contains(u"@标题 受理通知书"_s));
        QCOMPARE(find<QTableView>(page, "template_versions")->model()->rowCount(), 1);
    }

    /// What is wrong is named line by line, and the text in force stays.
    void wrongFileIsRefusedLineByLine()
    {
        TemplatePage page(m_seat->context());
        page.show();
        page.open(notice);
        QSignalSpy said(&page, &Page::said);
        page.offer("@标题 受理\r\n{{申请人.姓}}同志\r\n{{?预览}}甲\r\n");
        auto* problems = find<QTableView>(page, "template_problems");
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->model()->rowCount(), 2);
        QSet<QString> lines;
        QString sentences;
        for (int row = 0; row < 2; ++row) {
            lines.insert(cell(problems, row, 0));
            sentences += cell(problems, row, 1);
        }
        QCOMPARE(lines, (QSet<QString> {u"2"_s, u"3"_s}));
        QVERIFY(sentences.contains(u"申请人.姓"_s));
        QCOMPARE(said.size(), 1);
        QCOMPARE(templateInForce(m_seat->context().db(), notice), letterTemplate(notice));
    }

    /// A right file is taken in with a reason; the old text can be used again.
    void rightFileIsTakenInAndBack()
    {
        TemplatePage page(m_seat->context());
        page.show();
        page.open(notice);
        whenUp("ask_reason", [](QDialog& ask) {
            find<QPlainTextEdit>(ask, "reason")->setPlainText(u"统一格式"_s);
            press(ask, "confirm");
        });
        page.offer(templateBytes(u"@标题 受理告知\n{{申请人.名称}}的申请已受理。\n"_s));
        QVERIFY(templateInForce(m_seat->context().db(), notice).startsWith(u"@标题 受理告知"_s));
        auto* versions = find<QTableView>(page, "template_versions");
        QCOMPARE(versions->model()->rowCount(), 2);
        QCOMPARE(cell(versions, 0, 3), u"统一格式"_s);
        versions->selectRow(1);
        whenUp("ask_reason", [](QDialog& ask) {
            find<QPlainTextEdit>(ask, "reason")->setPlainText(u"撤回"_s);
            press(ask, "confirm");
        });
        press(page, "reuse_template");
        QCOMPARE(templateInForce(m_seat->context().db(), notice), letterTemplate(notice));
        QCOMPARE(versions->model()->rowCount(), 3);
    }

    void othersMayLookAndExport()
    {
        m_seat->signInAs(u"intake"_s);
        TemplatePage page(m_seat->context());
        page.show();
        QVERIFY(!find<ReasonButton>(page, "import_template")->reason().isEmpty());
        QVERIFY(!find<ReasonButton>(page, "reuse_template")->reason().isEmpty());
        QVERIFY(find<ReasonButton>(page, "export_template")->reason().isEmpty());
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_template_page)
#include "tst_template_page.moc"
