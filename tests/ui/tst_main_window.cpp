// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "ui/case_window.h"
#include "ui/models/case_list_model.h"
#include "ui/navigation.h"
#include "ui/navigation_delegate.h"
#include "ui/pages/list_table.h"
#include "ui/search_box.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

QString labelText(QWidget& root, const char* name)
{
    return find<QLabel>(root, name)->text();
}

CaseListModel& modelOf(MainWindow& window)
{
    return *static_cast<CaseListModel*>(find<QTableView>(window, "case_table")->model());
}

} // namespace

class tst_main_window final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensOnTheQueueWithWork();
    void anEmptyQueueSaysWhatToDo();
    void navigationFoldsOnASmallScreen();
    void listReadsAPageAtATime();
    void listKeepsItsContract();
    void filtersNarrowTheList();
    void searchFindsByNumberNameAndInitials();
    void searchByKeysOpensTheCase();
    void aCaseIsOpenedByNumber();
    void wayBackThroughTheCases();
    void wayBackThroughAllPlaces();
    void theFirstLineOpensAfterSignIn();
    void aCaseOpensWhereTheArrowRests();
    void doubleClickOpensAWindow();
    void statusBarSaysWhoAndWhere();
    void linesAreCopiedUnderTheirHeads();
    void columnsStayAsTheOfficerLikesThem();
    void theDueDayStandsInSight();
    void everyMenuHasItsAccessKey();
};

void tst_main_window::opensOnTheQueueWithWork()
{
    Story story;
    story.add(settlement(), CaseState::Accepted);
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("first");
    QCOMPARE(story.window().list().title(), u"待初审"_s);
    QCOMPARE(modelOf(story.window()).rowCount(), 1);
    QCOMPARE(story.window().navigation().count(Queue::FirstReview), 1);
    key(Qt::Key_Return);
    QCOMPARE(story.desk().file().state, CaseState::Accepted);
    QCOMPARE(labelText(story.view(), "case_number"), u"落户〔2026〕000001"_s);
}

void tst_main_window::anEmptyQueueSaysWhatToDo()
{
    Story story;
    story.openProgram("first");
    auto* empty = find<QLabel>(story.window(), "list_empty");
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().isEmpty());
    QVERIFY(!find(story.window(), "case_table")->isVisible());
}

void tst_main_window::navigationFoldsOnASmallScreen()
{
    Story story;
    story.add(settlement(), CaseState::Accepted);
    story.openProgram("first");
    NavigationPane& navigation = story.window().navigation();
    QVERIFY(navigation.isFolded());
    QVERIFY(navigation.width() < rhythm(18));
    story.window().resize(1920, 1000);
    QVERIFY(!navigation.isFolded());
    QVERIFY(navigation.width() >= rhythm(18));
    auto* list = find<QListWidget>(navigation, "navigation_list");
    bool hasCount = false;
    for (int row = 0; row < list->count(); ++row)
        hasCount = hasCount || list->item(row)->data(NavigationDelegate::Count).toString() == u"1"_s;
    QVERIFY(hasCount);
}

void tst_main_window::listReadsAPageAtATime()
{
    Story story;
    constexpr int many = CaseListModel::pageSize + 5;
    for (int i = 0; i < many; ++i)
        story.add(settlement());
    story.openProgram("intake");
    story.window().showProgramme({});
    CaseListModel& model = modelOf(story.window());
    QCOMPARE(model.rowCount(), CaseListModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), many);
    QVERIFY(!model.canFetchMore({}));
    QSet<qint64> seen;
    for (int row = 0; row < many; ++row)
        seen.insert(model.caseAt(row).id.value());
    QCOMPARE(seen.size(), many);
}

void tst_main_window::listKeepsItsContract()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.add(claim(), CaseState::Draft);
    story.openProgram("intake");
    CaseListModel& model = modelOf(story.window());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    story.window().showProgramme({});
    QCOMPARE(model.rowCount(), 2);
    story.window().showQueue(Queue::ToAccept);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, CaseListModel::State).data().toString(), u"已提交"_s);
}

void tst_main_window::filtersNarrowTheList()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    auto* programme = find<QComboBox>(story.window(), "filter_programme");
    programme->setCurrentIndex(programme->findData(u"upskill_subsidy"_s));
    CaseListModel& model = modelOf(story.window());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.caseAt(0).programme, u"upskill_subsidy"_s);
    auto* year = find<QComboBox>(story.window(), "filter_year");
    year->setCurrentIndex(year->findData(2025));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(find(story.window(), "list_empty")->isVisible());
    QTest::mouseClick(find(story.window(), "filter_clear"), Qt::LeftButton);
    QCOMPARE(model.rowCount(), 2);
}

void tst_main_window::searchFindsByNumberNameAndInitials()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    auto* box = find<SearchBox>(story.window(), "search_box");
    for (const QString& typed : {u"jb2026-1"_s, u"渤海重工"_s, u"bhzg"_s, u"91210211MA0TE5T16B"_s}) {
        box->setText(typed);
        QTRY_VERIFY2(!box->hits().isEmpty(), qPrintable(typed));
        const bool isFound = std::ranges::any_of(box->hits(), [id](const FindHit& hit) {
            return (hit.kind == FindHit::Kind::Case && hit.id == id.value()) || hit.kind == FindHit::Kind::Organisation;
        });
        QVERIFY2(isFound, qPrintable(typed));
        box->clear();
    }
    box->setText(u"没有这个人"_s);
    QTRY_VERIFY(find(story.window(), "search_results")->isVisible());
    QVERIFY(box->hits().isEmpty());
}

void tst_main_window::searchByKeysOpensTheCase()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search_box"_s);
    typeText(u"lh2026-1"_s);
    key(Qt::Key_Return);
    QCOMPARE(story.pane().caseId(), id);
}

void tst_main_window::aCaseIsOpenedByNumber()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    QVERIFY(story.window().openNumber(u"技补[2026]1"_s));
    QCOMPARE(story.pane().caseId(), id);
    QVERIFY(!story.window().openNumber(u"jb2026-99"_s));
    QVERIFY(find(story.window(), "message_bar")->isVisible());
}

void tst_main_window::wayBackThroughTheCases()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(one);
    story.window().showCase(two);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(story.pane().caseId(), one);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(story.pane().caseId(), two);
    QVERIFY(!story.window().findChild<QAction*>(u"go_forward"_s)->isEnabled());
}

void tst_main_window::wayBackThroughAllPlaces()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(settlement(), CaseState::Submitted);
    story.openProgram("many");
    MainWindow& window = story.window();
    window.showProgramme({});
    window.showCase(one);
    find<QLineEdit>(window, "filter_number")->setText(u"技补"_s);
    find<QLineEdit>(window, "filter_number")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(modelOf(window).rowCount(), 1);
    window.showPage(u"catalogue"_s);
    window.showQueue(Queue::ToAccept);
    QVERIFY(find<QLineEdit>(window, "filter_number")->text().isEmpty());
    window.showCase(two);
    const auto back = [&] { key(Qt::Key_Left, Qt::AltModifier); };
    const auto forward = [&] { key(Qt::Key_Right, Qt::AltModifier); };

    back(); // the queue as it opened, with the case that was beside it
    QCOMPARE(window.list().title(), u"待受理"_s);
    QCOMPARE(story.pane().caseId(), one);
    back();
    QVERIFY(find(window, "catalogue")->isVisible());
    QCOMPARE(window.navigation().current(), u"page_catalogue"_s);
    back(); // the list as it was left, narrowed
    QVERIFY(!find(window, "catalogue")->isVisible());
    QCOMPARE(window.navigation().current(), u"all_cases"_s);
    QCOMPARE(find<QLineEdit>(window, "filter_number")->text(), u"技补"_s);
    QCOMPARE(modelOf(window).rowCount(), 1);
    QCOMPARE(story.pane().caseId(), one);
    forward();
    QVERIFY(find(window, "catalogue")->isVisible());
    forward();
    forward();
    QCOMPARE(window.list().title(), u"待受理"_s);
    QCOMPARE(story.pane().caseId(), two);
    QVERIFY(!window.findChild<QAction*>(u"go_forward"_s)->isEnabled());
    back();
    window.showPage(u"persons"_s); // what lay in front is forgotten
    QVERIFY(!window.findChild<QAction*>(u"go_forward"_s)->isEnabled());
    // The next officer begins with nothing behind him.
    story.takeOver("intake");
    QVERIFY(!window.findChild<QAction*>(u"go_back"_s)->isEnabled());
}

void tst_main_window::theFirstLineOpensAfterSignIn()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    const CaseId pressing = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    QTRY_VERIFY(story.pane().caseId().isValid());
    QCOMPARE(story.pane().caseId(), story.window().list().currentCase());
    QCOMPARE(story.pane().caseId(), modelOf(story.window()).caseAt(0).id);
    QVERIFY(pressing.isValid());
    // The keys stay with the list.
    QCOMPARE(QApplication::focusWidget(), find(story.window(), "case_table"));
}

void tst_main_window::aCaseOpensWhereTheArrowRests()
{
    Story story;
    for (int i = 0; i < 6; ++i)
        story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showProgramme({});
    story.window().list().takeFocus();
    story.window().list().select(modelOf(story.window()).caseAt(0).id);
    QSignalSpy opened(&story.window().list(), &CaseListPage::caseChosen);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Down);
    QCOMPARE(story.window().list().currentCase(), modelOf(story.window()).caseAt(4).id);
    QTRY_COMPARE(story.pane().caseId(), modelOf(story.window()).caseAt(4).id);
    QCOMPARE(opened.count(), 1); // none of the lines passed over
    key(Qt::Key_Up);
    key(Qt::Key_Return); // Enter does not wait
    QCOMPARE(story.pane().caseId(), modelOf(story.window()).caseAt(3).id);
}

void tst_main_window::doubleClickOpensAWindow()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* table = find<QTableView>(story.window(), "case_table");
    const QPoint at = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    auto* window = story.window().findChild<CaseWindow*>(u"case_window"_s);
    QVERIFY(window != nullptr);
    QCOMPARE(window->pane().caseId(), story.pane().caseId());
    window->close();
}

void tst_main_window::statusBarSaysWhoAndWhere()
{
    Story story;
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    QVERIFY(labelText(story.window(), "status_officer").contains(u"李受理"_s));
    QVERIFY(labelText(story.window(), "status_officer").contains(u"受理"_s));
    QCOMPARE(labelText(story.window(), "status_database"), u"register.db"_s);
    story.context().setLastBackup(story.context().clock().now());
    QVERIFY(labelText(story.window(), "status_backup").contains(u"09:00"_s));
    QTRY_VERIFY(labelText(story.window(), "status_page").contains(u'1'));
}

void tst_main_window::linesAreCopiedUnderTheirHeads()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* table = find<ListTable>(story.window(), "case_table");
    table->selectAll();
    table->setFocus();
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).section(u'\t', 0, 1), u"编号\t申请人"_s);
    QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
    QVERIFY(lines.at(1).contains(u"王示例"_s));
}

void tst_main_window::theDueDayStandsInSight()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* table = find<QTableView>(story.window(), "case_table");
    const QHeaderView* header = table->horizontalHeader();
    story.window().showNormal();
    story.window().resize(1366, 740);
    QTRY_COMPARE(story.window().width(), 1366);
    const int end = header->sectionViewportPosition(CaseListModel::Due) + header->sectionSize(CaseListModel::Due);
    QVERIFY2(end <= table->viewport()->width(), qPrintable(u"%1 > %2"_s.arg(end).arg(table->viewport()->width())));
}

void tst_main_window::columnsStayAsTheOfficerLikesThem()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    find<ListTable>(story.window(), "case_table")->setColumnWidth(CaseListModel::Applicant, 333);
    story.closeProgram();
    story.openProgram("intake");
    QCOMPARE(find<ListTable>(story.window(), "case_table")->columnWidth(CaseListModel::Applicant), 333);
}

void tst_main_window::everyMenuHasItsAccessKey()
{
    Story story;
    story.openProgram("many");
    QSet<QString> keys;
    for (const QAction* menu : story.window().menuBar()->actions()) {
        if (!menu->isVisible())
            continue;
        const QKeySequence mnemonic = QKeySequence::mnemonic(menu->text());
        QVERIFY2(!mnemonic.isEmpty(), qPrintable(menu->text()));
        QVERIFY2(!keys.contains(mnemonic.toString()), qPrintable(menu->text()));
        keys.insert(mnemonic.toString());
    }
}

QTEST_MAIN(tst_main_window)
#include "tst_main_window.moc"
