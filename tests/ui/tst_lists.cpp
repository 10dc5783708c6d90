// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/since_last.h"
#include "ui/models/amount_range.h"
#include "ui/models/case_list_model.h"
#include "ui/models/read_within.h"
#include "ui/navigation.h"
#include "ui/navigation_delegate.h"
#include "ui/pages/filter_header.h"
#include "ui/pages/list_table.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

CaseListModel& modelOf(Story& story)
{
    return *static_cast<CaseListModel*>(find<QTableView>(story.window(), "case_table")->model());
}

QString textOf(Story& story, const char* name)
{
    return find<QLabel>(story.window(), name)->text();
}

QList<CaseId> idsOf(Story& story)
{
    QList<CaseId> ids;
    for (int row = 0; row < modelOf(story).rowCount(); ++row)
        ids.append(modelOf(story).caseAt(row).id);
    return ids;
}

void clickHead(Story& story, int column, Qt::KeyboardModifiers modifiers = {})
{
    auto* header = find<QTableView>(story.window(), "case_table")->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + 8, 6);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

/// An entry of the menu over the list, as a click on it.
void chooseInListMenu(Story& story, const QString& name)
{
    QMenu menu;
    story.window().list().fillMenu(menu);
    for (QAction* action : menu.findChildren<QAction*>(name) + menu.actions())
        if (action->objectName() == name)
            return action->trigger();
    qFatal("no entry %s", qPrintable(name));
}

} // namespace

/// Lists an officer arranges: filters under the heads, orders, views with names, and what the status bar counts.
class tst_lists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsAreReadAsRanges_data();
    void amountsAreReadAsRanges();
    void filtersStandUnderTheirHeads();
    void everyColumnFilterNarrows();
    void chipsTakeFiltersAway();
    void aRangeThatIsNoneSaysSo();
    void filtersHide();
    void headsSortAndSaySo();
    void aSecondOrderStandsWithinTheFirst();
    void theListKeepsItsContractWhenArranged();
    void slowListsComeFromTheOtherThread();
    void textFindsMoreThanAPage();
    void theSearchBoxHandsAllOverToTheList();
    void verdictAndAmountAreOrders();
    void f3StepsThroughTheMatches();
    void aViewIsNamedAndComesBack();
    void columnsFollowTheOfficer();
    void theSelectionIsCountedAndSummed();
    void totalsArriveFromTheOtherThread();
};

void tst_lists::amountsAreReadAsRanges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    constexpr qint64 open = -1;
    QTest::newRow("empty") << u""_s << open << open;
    QTest::newRow("one") << u"1500"_s << qint64(150000) << qint64(150000);
    QTest::newRow("between") << u"1000-2,000.50"_s << qint64(100000) << qint64(200050);
    QTest::newRow("between in Chinese") << u"１０００至２０００"_s << qint64(100000) << qint64(200000);
    QTest::newRow("more") << u">1000"_s << qint64(100001) << open;
    QTest::newRow("at least") << u"≥1000"_s << qint64(100000) << open;
    QTest::newRow("less") << u"＜1000"_s << open << qint64(99999);
    QTest::newRow("at most") << u"<=1000"_s << open << qint64(100000);
}

void tst_lists::amountsAreReadAsRanges()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    const auto range = parseAmountRange(typed);
    QVERIFY(range.has_value());
    QCOMPARE(range->from ? range->from->fen() : -1, from);
    QCOMPARE(range->to ? range->to->fen() : -1, to);
    QCOMPARE(parseAmountRange(u"2000-1000"_s).error().code, ProblemCode::OutOfRange);
    QVERIFY(!parseAmountRange(u"很多"_s));
}

void tst_lists::filtersStandUnderTheirHeads()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* table = find<QTableView>(story.window(), "case_table");
    auto* header = static_cast<FilterHeader*>(table->horizontalHeader());
    for (const auto& [name, column] : {std::pair {"filter_number", int(CaseListModel::Number)},
             {"filter_state", int(CaseListModel::State)}, {"filter_year", int(CaseListModel::HandedIn)}}) {
        QWidget* editor = find(story.window(), name);
        QVERIFY2(editor->isVisible(), name);
        QCOMPARE(editor->x(), header->sectionViewportPosition(column));
        QCOMPARE(editor->width(), header->sectionSize(column));
        QVERIFY2(!editor->accessibleName().isEmpty(), name);
        const QRect inHeader(editor->mapTo(&story.window(), QPoint()) - header->mapTo(&story.window(), QPoint()), editor->size());
        QVERIFY2(inHeader.bottom() < header->height(), name);
        QVERIFY2(inHeader.top() >= header->viewport()->height(), name);
    }
    // They move with their columns, and go with them.
    header->moveSection(header->visualIndex(CaseListModel::State), 0);
    QCOMPARE(find(story.window(), "filter_state")->x(), header->sectionViewportPosition(CaseListModel::State));
    table->setColumnHidden(CaseListModel::HandedIn, true);
    QVERIFY(!find(story.window(), "filter_year")->isVisible());
    // Assistive programs find them on the page.
    QVERIFY(find(story.window(), "filter_row")->parentWidget() == &story.window().list());
    // The focus brings a filter that is out of sight into it.
    find(story.window(), "filter_district")->setFocus();
    QVERIFY(header->sectionViewportPosition(CaseListModel::District) < table->viewport()->width());
}

void tst_lists::everyColumnFilterNarrows()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(settlement(), CaseState::Accepted);
    story.openProgram("many");
    story.window().showProgramme({});
    QCOMPARE(modelOf(story).rowCount(), 2);
    const auto type = [&](const char* name, const QString& text) {
        auto* line = find<QLineEdit>(story.window(), name);
        line->setText(text);
        line->setFocus();
        key(Qt::Key_Return);
    };
    const auto clear = [&] { QTest::mouseClick(find(story.window(), "filter_clear"), Qt::LeftButton); };
    type("filter_number", u"jb2026"_s);
    QCOMPARE(idsOf(story), QList<CaseId>({one}));
    clear();
    type("filter_applicant", u"王示"_s);
    QCOMPARE(idsOf(story), QList<CaseId>({two}));
    clear();
    const auto choose = [&](const char* name, const QVariant& data) {
        auto* box = find<QComboBox>(story.window(), name);
        QVERIFY2(box->findData(data) > 0, name);
        box->setCurrentIndex(box->findData(data));
    };
    choose("filter_state", u"accepted"_s);
    QCOMPARE(idsOf(story), QList<CaseId>({two}));
    clear();
    choose("filter_due", u"overdue"_s);
    QCOMPARE(modelOf(story).rowCount(), 0);
    QVERIFY(find(story.window(), "filter_due")->isVisible()); // the way back stays at hand
    QVERIFY(find(story.window(), "list_empty")->isVisible());
    clear();
    choose("filter_year", u"month"_s);
    QCOMPARE(modelOf(story).rowCount(), 2);
    clear();
    type("filter_amount", u">0"_s);
    QCOMPARE(modelOf(story).rowCount(), idsOf(story).contains(one) ? 1 : 0);
    QVERIFY(!idsOf(story).contains(two));
}

void tst_lists::chipsTakeFiltersAway()
{
    Story story;
    story.add(settlement(), CaseState::Accepted);
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    QVERIFY(!find(story.window(), "filter_chips")->isVisible());
    auto* state = find<QComboBox>(story.window(), "filter_state");
    state->setCurrentIndex(state->findData(u"accepted"_s));
    auto* chip = find<QToolButton>(story.window(), "chip_filter_state");
    QVERIFY(chip->isVisible());
    QVERIFY2(chip->text().startsWith(u"状态：已受理"_s), qPrintable(chip->text()));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(state->currentIndex(), 0);
    QCOMPARE(modelOf(story).rowCount(), 2);
    QVERIFY(!find(story.window(), "filter_chips")->isVisible());
}

void tst_lists::aRangeThatIsNoneSaysSo()
{
    Story story;
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* amount = find<QLineEdit>(story.window(), "filter_amount");
    amount->setText(u"很多"_s);
    amount->setFocus();
    key(Qt::Key_Return);
    QVERIFY(!amount->accessibleDescription().isEmpty());
    QCOMPARE(modelOf(story).rowCount(), 1);
}

void tst_lists::filtersHide()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* header = find<QTableView>(story.window(), "case_table")->horizontalHeader();
    const int tall = header->height();
    story.window().list().setFiltersShown(false);
    QTRY_VERIFY(header->height() < tall);
    QVERIFY(!find(story.window(), "filter_number")->isVisible());
    story.closeProgram();
    story.openProgram("intake");
    QVERIFY(!find(story.window(), "filter_number")->isVisible());
}

void tst_lists::headsSortAndSaySo()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    clickHead(story, CaseListModel::Number);
    QCOMPARE(idsOf(story), QList<CaseId>({one, two}));
    QCOMPARE(modelOf(story).headerData(CaseListModel::Number, Qt::Horizontal).toString(), u"编号 ▲"_s);
    clickHead(story, CaseListModel::Number);
    QCOMPARE(idsOf(story), QList<CaseId>({two, one}));
    clickHead(story, CaseListModel::Officer);
    QCOMPARE(idsOf(story), QList<CaseId>({two, one}));
    QVERIFY(find(story.window(), "message_bar")->isVisible());
}

void tst_lists::aSecondOrderStandsWithinTheFirst()
{
    Story story;
    const CaseId early = story.add(settlement(), CaseState::Submitted);
    const CaseId late = story.add(settlement(), CaseState::Submitted);
    const CaseId accepted = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showProgramme({});
    clickHead(story, CaseListModel::State);
    clickHead(story, CaseListModel::Number, Qt::ShiftModifier);
    QCOMPARE(idsOf(story), QList<CaseId>({early, late, accepted}));
    QCOMPARE(modelOf(story).order().size(), 2);
    QCOMPARE(modelOf(story).headerData(CaseListModel::State, Qt::Horizontal).toString(), u"状态 ▲1"_s);
    chooseInListMenu(story, u"then_by_%1"_s.arg(int(CaseListModel::Number))); // the same without a mouse
    QCOMPARE(idsOf(story), QList<CaseId>({late, early, accepted}));
}

void tst_lists::theListKeepsItsContractWhenArranged()
{
    Story story;
    for (int i = 0; i < CaseListModel::pageSize + 3; ++i)
        story.add(settlement());
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    CaseListModel model(story.context());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch before it has heard that the reset is over
    model.show({}, {{CaseSort::State, false}, {CaseSort::Applicant, true}});
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), CaseListModel::pageSize + 4);
    const CaseId last = model.caseAt(model.rowCount() - 1).id;
    model.reload();
    QCOMPARE(model.rowCount(), CaseListModel::pageSize + 4);
    model.showFound({last});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.reload();
    QCOMPARE(model.caseAt(0).id, last);
}

void tst_lists::slowListsComeFromTheOtherThread()
{
    Story story;
    for (int i = 0; i < CaseListModel::pageSize + 3; ++i)
        story.add(settlement());
    story.openProgram("intake");
    story.window().showProgramme(u"upskill_subsidy"_s);
    CaseListModel& model = modelOf(story);
    model.setPatience(0);
    story.window().showProgramme({});
    QVERIFY(model.isReading());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(textOf(story, "list_empty").contains(u"正在"_s));
    QTRY_COMPARE(model.rowCount(), CaseListModel::pageSize);
    QVERIFY(find(story.window(), "case_table")->isVisible());
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), CaseListModel::pageSize + 3);
    // A question that was overtaken is never answered.
    story.window().showProgramme({});
    story.window().showProgramme(u"upskill_subsidy"_s);
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.rowCount(), 0);
    // A reading that takes too long is broken off, and the connection goes on.
    Connection& db = story.context().db();
    QVERIFY(!readWithin(db, 20, [&db] {
        Statement row = db.prepared("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        row.with();
        (void)row.next();
    }));
    Statement row = db.prepared("SELECT 1");
    row.with();
    QVERIFY(row.next());
}

void tst_lists::textFindsMoreThanAPage()
{
    Story story;
    constexpr int many = CaseListModel::pageSize + 7;
    for (int i = 0; i < many; ++i)
        story.add(settlement());
    story.add(claim());
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* text = find<QLineEdit>(story.window(), "filter_text");
    text->setText(u"王示"_s);
    text->setFocus();
    key(Qt::Key_Return);
    CaseListModel& model = modelOf(story);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), many);
}

void tst_lists::theSearchBoxHandsAllOverToTheList()
{
    Story story;
    constexpr int many = 14;
    for (int i = 0; i < many; ++i)
        story.add(settlement());
    story.add(claim());
    story.openProgram("intake");
    auto* box = find<QLineEdit>(story.window(), "search_box");
    box->setFocus();
    box->setText(u"王示"_s);
    key(Qt::Key_Down);
    auto* hits = find<QListWidget>(story.window(), "search_results");
    QTRY_VERIFY(hits->isVisible() && hits->count() > 0);
    QVERIFY(hits->item(hits->count() - 1)->text().contains(u"王示"_s));
    hits->setCurrentRow(hits->count() - 1);
    key(Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(story.window(), "filter_text")->text(), u"王示"_s);
    QCOMPARE(modelOf(story).rowCount(), many);
    QCOMPARE(story.window().navigation().current(), u"all_cases"_s);
    // F3 goes along the matches, which are the lines.
    story.window().list().takeFocus();
    key(Qt::Key_F3);
    QCOMPARE(story.pane().caseId(), modelOf(story).caseAt(1).id);
    key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(story.pane().caseId(), modelOf(story).caseAt(0).id);
}

void tst_lists::verdictAndAmountAreOrders()
{
    Story story;
    const CaseId draft = story.add(claim());
    const CaseId home = story.add(settlement(), CaseState::Submitted);
    const CaseId handedIn = story.add(claim(), CaseState::Submitted);
    story.openProgram("many");
    story.window().showProgramme({});
    // A settlement pays nothing and a draft claims nothing yet: they stand before every amount.
    clickHead(story, CaseListModel::Amount);
    QCOMPARE(idsOf(story), (QList<CaseId> {draft, home, handedIn}));
    clickHead(story, CaseListModel::Amount);
    QCOMPARE(idsOf(story), (QList<CaseId> {handedIn, home, draft}));
    // A draft has no verdict yet; within a verdict the newest hand-in stands first until another order is added.
    clickHead(story, CaseListModel::VerdictWord);
    QCOMPARE(idsOf(story).first(), draft);
    QCOMPARE(idsOf(story).size(), 3);
    clickHead(story, CaseListModel::HandedIn, Qt::ShiftModifier);
    QCOMPARE(modelOf(story).order().size(), 2);
    QCOMPARE(idsOf(story).first(), draft);
}

void tst_lists::f3StepsThroughTheMatches()
{
    Story story;
    const CaseId first = story.add(settlement(), CaseState::Submitted);
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* table = find<QTableView>(story.window(), "case_table");
    table->setFocus();
    key(Qt::Key_F3); // nothing was looked for yet: asked for
    auto* text = find<QLineEdit>(story.window(), "find_text");
    QVERIFY(text->hasFocus());
    typeText(u"落户"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(story.window().list().currentCase(), first);
    const int at = table->currentIndex().column();
    key(Qt::Key_F3);
    QVERIFY(table->currentIndex().column() != at || modelOf(story).rowCount() == 1); // number and programme both say so
    QCOMPARE(story.window().list().currentCase(), first);
    text->setText(u"绝无此文"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(textOf(story, "find_result").contains(u"绝无此文"_s));
    QCOMPARE(story.window().list().currentCase(), first);
    key(Qt::Key_Escape);
    QVERIFY(!find(story.window(), "find_bar")->isVisible());
    QVERIFY(table->hasFocus());
}

void tst_lists::aViewIsNamedAndComesBack()
{
    Story story;
    story.add(claim(), CaseState::Submitted);
    const CaseId wanted = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* state = find<QComboBox>(story.window(), "filter_state");
    state->setCurrentIndex(state->findData(u"accepted"_s));
    clickHead(story, CaseListModel::Applicant);
    whenUp("view_name_dialog", [](QDialog& dialog) {
        QVERIFY(!find(dialog, "view_keep")->isEnabled());
        typeText(u"等初审的"_s);
        key(Qt::Key_Return);
    });
    chooseInListMenu(story, u"view_save"_s);
    QCOMPARE(story.window().list().title(), u"等初审的"_s);

    story.closeProgram();
    story.openProgram("intake");
    auto* list = find<QListWidget>(story.window(), "navigation_list");
    int at = -1;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text() == u"等初审的"_s)
            at = row;
    QVERIFY(at >= 0);
    list->setCurrentRow(at);
    QCOMPARE(idsOf(story), QList<CaseId>({wanted}));
    QCOMPARE(modelOf(story).order(), CaseOrder({{CaseSort::Applicant, false}}));
    QCOMPARE(find<QComboBox>(story.window(), "filter_state")->currentData().toString(), u"accepted"_s);

    story.takeOver("first");    // somebody else's eyes
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(list->item(row)->text() != u"等初审的"_s);
    story.takeOver("intake");
    const auto mine = savedViews(story.context().desk());
    QCOMPARE(mine.size(), 1);
    story.window().showView(mine.first().id);
    chooseInListMenu(story, u"view_delete"_s);
    QVERIFY(savedViews(story.context().desk()).isEmpty());
}

void tst_lists::columnsFollowTheOfficer()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* table = find<ListTable>(story.window(), "case_table");
    const int usual = table->columnWidth(CaseListModel::Applicant);
    table->setColumnWidth(CaseListModel::Applicant, 321);
    table->horizontalHeader()->moveSection(0, 1);
    story.takeOver("first");
    QCOMPARE(table->columnWidth(CaseListModel::Applicant), usual);
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 0);
    story.takeOver("intake");
    QCOMPARE(table->columnWidth(CaseListModel::Applicant), 321);
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 1);
}

void tst_lists::theSelectionIsCountedAndSummed()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* table = find<QTableView>(story.window(), "case_table");
    table->selectAll();
    QTRY_VERIFY(textOf(story, "status_page").startsWith(u"已选 2"_s));
    table->clearSelection();
    QTRY_VERIFY(!textOf(story, "status_page").startsWith(u"已选"_s));
}

void tst_lists::totalsArriveFromTheOtherThread()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    // Nothing is told before it is counted, and the last question is the one answered.
    story.window().showProgramme({});
    story.window().showQueue(Queue::Returned);
    story.window().showQueue(Queue::ToAccept);
    QVERIFY(!textOf(story, "status_page").contains(u'1'));
    QTRY_VERIFY(textOf(story, "status_page").contains(u"1 件"_s));
}

QTEST_MAIN(tst_lists)
#include "tst_lists.moc"
