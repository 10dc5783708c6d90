// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/roster_clipboard.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/roster_order.h"
#include "ui/forms/roster_view.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// The grid that replaces a spreadsheet: keys, clipboard, undo, and what a row says of itself.
class RosterEditorTest final : public QObject {
    Q_OBJECT

private:
    enum Column { Status, Name, Id, Sex, Level, Issued, Fee };
    FormContext m_context;
    std::unique_ptr<FormDocument> m_document;
    std::unique_ptr<RosterEditor> m_editor;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_orderTester;

    [[nodiscard]] RosterView& view() const { return m_editor->view(); }
    [[nodiscard]] QString cell(int row, const char* key) const
    {
        return m_document->form().rows(u"members"_s).value(row).values.value(QString::fromLatin1(key));
    }
    [[nodiscard]] int count() const { return int(m_document->form().rows(u"members"_s).size()); }
    void goTo(int row, int column) const { view().setCurrentIndex(view().model()->index(row, column)); }
    void typeInCell(const QString& text, Qt::Key end = Qt::Key_Return) const
    {
        QTest::keyClick(&view(), Qt::Key_F2);
        QWidget* editor = nullptr; // closed ones wait for the event loop to be deleted
        for (QWidget* candidate : view().findChildren<QWidget*>(u"cell_editor"_s))
            editor = candidate->isVisible() ? candidate : editor;
        QVERIFY(editor != nullptr);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            line = combo->lineEdit();
        line->selectAll();
        fixture::compose(line, {}, text);
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents();
    }
    static FormRow row(int number, const QString& name, const QString& level)
    {
        return {u"r%1"_s.arg(number), {{u"member_name"_s, name}, {u"member_level"_s, level}}};
    }
    void loadThree() const
    {
        FormData form;
        form.setRows(u"members"_s, {row(1, u"王伟"_s, u"3"_s), row(2, u"李\U0002CB4A"_s, u"4"_s), row(3, u"安\u00B7阿"_s, {})});
        m_document->load(form);
    }

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise();
        m_context = fixture::context();
    }
    void init()
    {
        m_document = std::make_unique<FormDocument>(fixture::programme);
        m_editor = std::make_unique<RosterEditor>(*m_document, fixture::rosters[0], m_context);
        constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        m_modelTester = std::make_unique<QAbstractItemModelTester>(&m_editor->model(), mode);
        m_orderTester = std::make_unique<QAbstractItemModelTester>(view().model(), mode);
        m_editor->resize(800, 400);
        m_editor->show();
        QApplication::setActiveWindow(m_editor.get());
        view().setFocus();
    }
    void cleanup()
    {
        m_orderTester.reset();
        m_modelTester.reset();
        m_editor.reset();
        m_document.reset();
    }

    void typingAddsRowsAndMovesOn()
    {
        goTo(0, Name);
        typeInCell(u"王 伟"_s, Qt::Key_Tab);
        QCOMPARE(cell(0, "member_name"), u"王伟"_s);
        QCOMPARE(view().currentIndex().column(), int(Id)); // Tab went right
        QCOMPARE(view().currentIndex().row(), 0);
        typeInCell(fixture::woman);
        QCOMPARE(cell(0, "member_sex"), u"female"_s); // from the number
        QCOMPARE(view().currentIndex().row(), 1); // Enter went down
        goTo(0, Level);
        typeInCell(u"高级工"_s);
        QCOMPARE(cell(0, "member_level"), u"3"_s);
        QCOMPARE(count(), 1);
        QCOMPARE(m_document->form().rows(u"members"_s)[0].id, u"r1"_s);
        m_document->undoStack().undo();
        QCOMPARE(cell(0, "member_level"), QString());
    }

    void firstKeyReplacesTheCell()
    {
        loadThree();
        goTo(0, Fee);
        QTest::keyClick(&view(), Qt::Key_7);
        auto* line = qobject_cast<QLineEdit*>(view().findChild<QWidget*>(u"cell_editor"_s));
        QVERIFY(line != nullptr);
        QTest::keyClick(line, Qt::Key_Down); // an arrow commits, as in a spreadsheet
        QCOMPARE(cell(0, "member_fee"), u"7.00"_s);
        QCOMPARE(view().currentIndex().row(), 1);
    }

    void enterBelongsToTheComposition()
    {
        loadThree();
        goTo(0, Name);
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(view().findChild<QWidget*>(u"cell_editor"_s));
        fixture::compose(line, u"zhang"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(view().isEditing());
        fixture::compose(line, {}, u"张"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(!view().isEditing());
        QVERIFY(cell(0, "member_name").contains(u"张"_s));
    }

    void pasteByPosition()
    {
        loadThree();
        goTo(2, Name);
        QApplication::clipboard()->setText(u"赵一\t%1\t\t3\t2026.3.5\t1,500\n\"钱\"\"二\"\"\"\tbad\t\t二级\tx\t12y\n"_s.arg(fixture::man));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(count(), 4);
        QCOMPARE(cell(2, "member_name"), u"赵一"_s);
        QCOMPARE(cell(2, "member_id"), fixture::man);
        QCOMPARE(cell(2, "member_sex"), u"male"_s);
        QCOMPARE(cell(2, "member_issued"), u"2026-03-05"_s);
        QCOMPARE(cell(2, "member_fee"), u"1500.00"_s);
        QCOMPARE(cell(3, "member_name"), u"钱\"二\""_s);
        QCOMPARE(cell(3, "member_level"), u"2"_s);
        QCOMPARE(cell(3, "member_id"), u"bad"_s); // kept as typed, never lost
        QCOMPARE(cell(3, "member_fee"), u"12y"_s);
        QCOMPARE(m_document->undoStack().count(), 1); // the paste is one step
        m_document->undoStack().undo();
        QCOMPARE(count(), 3);
        QCOMPARE(cell(2, "member_name"), u"安\u00B7阿"_s);
        m_document->undoStack().redo();
        QCOMPARE(cell(3, "member_level"), u"2"_s);
    }

    void pasteByHeads()
    {
        goTo(0, Fee);
        m_editor->paste(u"序号\t培训费\t身份证号\t姓名\n1\t800\t%1\t孙三\n"_s.arg(fixture::woman));
        QCOMPARE(count(), 1);
        QCOMPARE(cell(0, "member_name"), u"孙三"_s);
        QCOMPARE(cell(0, "member_fee"), u"800.00"_s);
        QCOMPARE(cell(0, "member_id"), fixture::woman);
    }

    void copyKeepsMasksOutside()
    {
        FormData form;
        FormRow one = row(1, u"王伟"_s, u"3"_s);
        one.values.insert(u"member_id"_s, fixture::woman);
        form.setRows(u"members"_s, {one});
        m_document->load(form);
        view().selectRow(0);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(u"2102**********0021"_s) && !text.contains(fixture::woman), qPrintable(text));
        goTo(1, Status);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier); // inside, the cells themselves
        QCOMPARE(count(), 2);
        m_editor->model().setPersonalShown(true);
        QCOMPARE(view().model()->index(0, Id).data().toString(), fixture::woman);
    }

    void fillDownAndClear()
    {
        loadThree();
        goTo(1, Name);
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(1, "member_name"), u"王伟"_s);
        m_document->undoStack().undo();
        QItemSelection column(view().model()->index(0, Level), view().model()->index(2, Level));
        view().selectionModel()->select(column, QItemSelectionModel::ClearAndSelect);
        view().fillDown();
        QCOMPARE(cell(1, "member_level"), u"3"_s);
        QCOMPARE(cell(2, "member_level"), u"3"_s);
        view().selectionModel()->select(column, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(cell(0, "member_level"), QString());
        QCOMPARE(count(), 3);
    }

    void rowsComeAndGo()
    {
        loadThree();
        view().selectRow(1);
        QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(count(), 2);
        QCOMPARE(cell(1, "member_name"), u"安\u00B7阿"_s);
        view().selectRow(1);
        fixture::find<QToolButton>(*m_editor, "members_insert")->click();
        QCOMPARE(count(), 3);
        QCOMPARE(m_document->form().rows(u"members"_s)[1].id, u"r4"_s); // never an id that was used
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(cell(1, "member_name"), u"李\U0002CB4A"_s);
    }

    void statusAndFoot()
    {
        loadThree();
        Circumstances now;
        now.dates = {QDate(2026, 11, 22), QDate(2026, 11, 22)};
        now.figures = Figures({{FigureValueId(1), u"fixture_fee"_s, {{u"level"_s, u"3"_s}}, u"140950"_s, QDate(2026, 1, 1), {},
            u"示例"_s, u"第一条"_s, u"a"_s, u"b"_s, true, false}});
        m_editor->showDecision(fixture::assess(m_document->form(), now));
        const auto status = [this](int i) { return view().model()->index(i, Status).data().toString(); };
        QVERIFY2(status(0).startsWith(u"met"_s), qPrintable(status(0)));
        QVERIFY2(status(1).startsWith(u"not met"_s) && status(1).contains(u"below level"_s), qPrintable(status(1)));
        QVERIFY2(status(2).startsWith(u"open"_s) && status(2).contains(u"Enter the level"_s), qPrintable(status(2)));
        const int amounts = m_editor->model().amountColumn();
        QCOMPARE(view().model()->index(0, amounts).data().toString(), u"1,409.50"_s);
        QCOMPARE(view().model()->index(1, amounts).data().toString(), u"0.00"_s);
        QTRY_VERIFY(fixture::find<QLabel>(*m_editor, "members_foot")->text().contains(u"met 1, not met 1, open 1"_s));
        QVERIFY(fixture::find<QLabel>(*m_editor, "members_capitals")->isHidden()); // one amount is unknown
        FormData form = m_document->form();
        form.editRows(u"members"_s).removeLast();
        m_document->load(form);
        m_editor->showDecision(fixture::assess(m_document->form(), now));
        QTRY_COMPARE(fixture::find<QLabel>(*m_editor, "members_capitals")->text(), u"人民币壹仟肆佰零玖元伍角"_s);
    }

    void problemsAreMarkedAsTheyAre()
    {
        loadThree();
        m_editor->setProblems({Problem {ProblemCode::AmountForm, {u"<b>12</b>"_s}, u"member_fee"_s, 1}});
        const QModelIndex index = view().model()->index(1, Fee);
        QVERIFY(index.data(RosterModel::ProblemRole).toString().contains(u"<b>12</b>"_s));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;12"_s)); // markup is never interpreted
        m_editor->jumpTo(1, u"member_fee"_s);
        QCOMPARE(view().currentIndex(), index);
        QVERIFY(fixture::find<QLabel>(*m_editor, "members_cell_problem")->text().contains(u"<b>12</b>"_s));
    }

    void sortingIsUndoneByRowNumber()
    {
        loadThree();
        view().sortByColumn(Name, Qt::DescendingOrder);
        const QModelIndex last = view().model()->index(3, Name);
        QVERIFY(last.data(RosterModel::IsBlankRole).toBool()); // the blank row stays last
        QCOMPARE(view().model()->index(0, Name).data().toString(), u"王伟"_s); // w after l after a, by pinyin
        view().sortByColumn(Name, Qt::AscendingOrder);
        QVERIFY(view().model()->index(3, Name).data(RosterModel::IsBlankRole).toBool());
        QCOMPARE(view().model()->index(0, Name).data().toString(), u"安\u00B7阿"_s);
        fixture::find<QToolButton>(*m_editor, "members_order")->click();
        QCOMPARE(view().model()->index(0, Name).data().toString(), u"王伟"_s);
    }

    void readOnlyTakesNothing()
    {
        loadThree();
        m_editor->setReadOnly(true);
        QCOMPARE(view().model()->rowCount(), 3);
        goTo(0, Name);
        m_editor->paste(u"x"_s);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(0, "member_name"), u"王伟"_s);
        m_editor->setReadOnly(false);
        QCOMPARE(view().model()->rowCount(), 4);
    }

    void threeThousandRowsStaySmooth()
    {
        m_modelTester.reset(); // it walks the whole model at every change
        m_orderTester.reset();
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"王伟\t%1\t\t3\t2026-03-05\t1500\n"_s.arg(fixture::man);
        goTo(0, Name);
        m_editor->paste(text);
        QCOMPARE(count(), 3000);
        goTo(1500, Fee);
        QElapsedTimer timer;
        timer.start();
        view().model()->setData(view().currentIndex(), u"99"_s);
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(cell(1500, "member_fee"), u"99.00"_s);
    }

    void firstColumnsStay()
    {
        m_editor->resize(500, 300);
        loadThree();
        QCoreApplication::processEvents();
        goTo(0, Fee);
        QVERIFY(view().horizontalScrollBar()->value() > 0);
        auto* frozen = view().findChild<QTableView*>();
        QVERIFY(frozen != nullptr && frozen->isVisible());
        QVERIFY(view().visualRect(view().currentIndex()).x() >= frozen->width() - 1);
        goTo(0, Name);
        QCOMPARE(view().horizontalScrollBar()->value(), 0);
        QVERIFY(frozen->isHidden());
    }
};

QTEST_MAIN(RosterEditorTest)
#include "tst_roster_editor.moc"
