// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_policy_records.h"
#include "tests/ui/story_fixture.h"
#include "ui/forms/catalogue_finder.h"
#include "ui/forms/frozen_columns.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/roster_layout.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/roster_view.h"
#include "ui/pages/roster_duplicates.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

const RosterDef& roster() { return claim().rosters.front(); }

CatalogueEdition edition()
{
    const auto level = [](const char16_t* text) { return *CertificateLevel::parse(QString::fromUtf16(text)); };
    return {.id = {}, .title = u"示例目录"_s, .document = u"示例发〔2020〕1号"_s, .effectiveFrom = QDate(2020, 1, 1), .isSample = true,
        .items = {{.code = u"6-18-02-04"_s, .name = u"焊工"_s, .lowest = level(u"五级"), .highest = level(u"一级"), .grade = u"紧缺"_s},
            {.code = u"6-18-01-01"_s, .name = u"车工"_s}, {.code = u"6-31-01-03"_s, .name = u"电工"_s},
            {.code = u"6-18-02-10"_s, .name = u"数控焊工"_s}}};
}

/// A claim on screen whose roster is in front.
class RosterStory {
public:
    explicit RosterStory(int cases = 1)
    {
        for (int i = 0; i < cases; ++i)
            ids.append(story.add(claim()));
        const auto imported = story.office().must(importCatalogue(story.office().as("rules"), edition()));
        story.office().must(confirmCatalogue(story.office().as("rules2"), EditionId(imported.id)));
    }
    void open(CaseId id, const char* account = "intake")
    {
        story.openProgram(account);
        show(id);
    }
    void show(CaseId id)
    {
        story.window().showCase(id);
        story.view().showTab(1);
        story.window().activateWindow();
    }
    [[nodiscard]] RosterEditor& editor() { return *story.view().findChild<RosterEditor*>(u"roster"_s); }
    [[nodiscard]] RosterView& grid() { return editor().view(); }
    [[nodiscard]] int column(const char* key) { return editor().model().columnOf(QString::fromLatin1(key)); }
    [[nodiscard]] FormRow row(int at) { return editor().model().rows().value(at); }
    [[nodiscard]] QString value(int at, const char* key) { return row(at).values.value(QString::fromLatin1(key)); }
    /// Types into the cell, as a clerk does: by keys, without leaving it.
    void typeInto(int at, const char* key, const QString& text)
    {
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(at, column(key)));
        QTest::keyClick(&grid(), Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(grid().indexWidget(grid().currentIndex()));
        QVERIFY(line != nullptr);
        line->selectAll();
        fixture::compose(line, {}, text);
    }
    [[nodiscard]] QListWidget* offered()
    {
        auto* list = grid().findChild<QListWidget*>(u"suggestions_list"_s);
        (void)QTest::qWaitFor([list] { return list->isVisible(); }, 2000);
        return list;
    }
    [[nodiscard]] QString status(int at) { return cell(&grid(), at, 0); }

    Story story;
    QList<CaseId> ids;
};

} // namespace

class tst_roster_comfort final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tradesAreFound_data();
    void tradesAreFound();
    void aTradeFillsNameAndCode();
    void aPersonFillsTheRow();
    void whatWasTypedStays();
    void downEntersTheListOnlyWhenOffered();
    void aVerdictLeavesTypingAlone();
    void widthsComeBack();
    void layoutsThatCannotBeReadAreUsual();
    void theSamePersonTwiceIsNamed();
    void anotherCaseIsNamed();
};

void tst_roster_comfort::tradesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name") << u"焊"_s << QStringList {u"焊工"_s, u"数控焊工"_s};
    QTest::newRow("initials") << u"hg"_s << QStringList {u"焊工"_s};
    QTest::newRow("initials inside") << u"khg"_s << QStringList {u"数控焊工"_s};
    QTest::newRow("pinyin") << u"diangong"_s << QStringList {u"电工"_s};
    QTest::newRow("code") << u"6-18-02"_s << QStringList {u"焊工"_s, u"数控焊工"_s};
    QTest::newRow("code without hyphens") << u"6-31"_s << QStringList {u"电工"_s};
    QTest::newRow("full width") << u"ＨＧ"_s << QStringList {u"焊工"_s};
    QTest::newRow("nothing") << u"瓦工"_s << QStringList {};
    QTest::newRow("blank") << u"  "_s << QStringList {};
}

void tst_roster_comfort::tradesAreFound()
{
    QFETCH(QString, typed);
    QStringList names;
    for (const PartySuggestion& found : CatalogueFinder(edition().items).find(typed, 10))
        names.append(found.title);
    QTEST(names, "names");
}

void tst_roster_comfort::aTradeFillsNameAndCode()
{
    RosterStory desk;
    desk.open(desk.ids[0]);
    desk.typeInto(0, "occupation", u"chg"_s); // 车工 begins with cg; nothing has chg
    QVERIFY(!desk.grid().findChild<QListWidget*>(u"suggestions_list"_s)->isVisible());
    desk.typeInto(0, "occupation", u"cg"_s);
    QListWidget* list = desk.offered();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"6-18-01-01"_s));
    QWidget* line = QApplication::focusWidget();
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.value(0, "occupation"), u"车工"_s);
    QCOMPARE(desk.value(0, "occupation_code"), u"6-18-01-01"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(!desk.grid().isEditing());
    QCOMPARE(desk.grid().currentIndex().column(), desk.column("occupation") + 1); // on to the next cell
    desk.story.desk().document().undoStack().undo();                              // one step
    QVERIFY(desk.value(0, "occupation") != u"车工"_s);
    QVERIFY(desk.value(0, "occupation_code") != u"6-18-01-01"_s);
    desk.typeInto(0, "occupation_code", u"6-31"_s);
    list = desk.offered();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(desk.value(0, "occupation"), u"电工"_s);
}

void tst_roster_comfort::aPersonFillsTheRow()
{
    RosterStory desk(2);
    desk.story.office().carry(desk.ids[1], CaseState::Submitted); // the register knows who was handed in
    desk.open(desk.ids[0]);
    const FormRow known = desk.row(0);
    const int fresh = int(desk.editor().model().rows().size()); // the blank row at the end
    desk.typeInto(fresh, "name", known.values.value(u"name"_s));
    QListWidget* list = desk.offered();
    QVERIFY(list->isVisible());
    QVERIFY2(!list->item(0)->text().contains(known.values.value(u"id_number"_s)), "the number is masked");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.value(fresh, "name"), known.values.value(u"name"_s));
    QCOMPARE(desk.value(fresh, "id_number"), known.values.value(u"id_number"_s));
    QCOMPARE(desk.value(fresh, "sex"), known.values.value(u"sex"_s)); // from the number
}

void tst_roster_comfort::whatWasTypedStays()
{
    RosterStory desk(2);
    desk.story.office().carry(desk.ids[1], CaseState::Submitted);
    desk.open(desk.ids[0]);
    const QString name = desk.value(1, "name");
    const QString own = desk.value(0, "id_number");
    desk.typeInto(0, "name", name);
    QListWidget* list = desk.offered();
    QVERIFY(list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.value(0, "name"), name);
    QCOMPARE(desk.value(0, "id_number"), own);
}

void tst_roster_comfort::downEntersTheListOnlyWhenOffered()
{
    RosterStory desk;
    desk.open(desk.ids[0]);
    desk.typeInto(0, "occupation", u"瓦工"_s);
    QTest::qWait(300);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // as in a spreadsheet
    QCOMPARE(desk.grid().currentIndex().row(), 1);
    QCOMPARE(desk.value(0, "occupation"), u"瓦工"_s);
    desk.typeInto(1, "occupation", u"焊"_s);
    QVERIFY(desk.offered()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // only the list goes
    QVERIFY(desk.grid().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.grid().isEditing());
}

void tst_roster_comfort::aVerdictLeavesTypingAlone()
{
    RosterStory desk;
    desk.open(desk.ids[0]);
    desk.typeInto(0, "remarks", u"一"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // assessed 150 ms from now
    QCoreApplication::processEvents();
    desk.typeInto(1, "remarks", u"还在输入"_s);
    QTest::qWait(400);
    auto* line = qobject_cast<QLineEdit*>(desk.grid().indexWidget(desk.grid().currentIndex()));
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(), u"还在输入"_s);
}

void tst_roster_comfort::widthsComeBack()
{
    RosterStory desk;
    desk.open(desk.ids[0]);
    const int name = desk.column("name");
    const int usual = desk.grid().columnWidth(name);
    desk.grid().setColumnWidth(name, usual * 2);
    desk.grid().freezeUpTo(3);
    QTest::qWait(700);
    const int em = desk.grid().fontMetrics().horizontalAdvance(u'汉');
    desk.story.closeProgram();
    desk.open(desk.ids[0]);
    QVERIFY(std::abs(desk.grid().columnWidth(name) - usual * 2) <= em / 50 + 1);
    QCOMPARE(desk.grid().findChild<FrozenColumns*>()->count(), 4);
    // They are this officer's.
    desk.story.closeProgram();
    desk.open(desk.ids[0], "first");
    QCOMPARE(desk.grid().columnWidth(name), usual);
    desk.story.closeProgram();
    desk.open(desk.ids[0]);
    desk.grid().resetArrangement();
    QCOMPARE(desk.grid().columnWidth(name), usual);
    QCOMPARE(desk.grid().findChild<FrozenColumns*>()->count(), RosterLayout::usualFrozen);
}

void tst_roster_comfort::layoutsThatCannotBeReadAreUsual()
{
    for (const char* json : {"", "[]", "{", R"({"frozen":-3,"widths":{"name":5,"x":"wide","y":99999999}})"}) {
        const RosterLayout layout = RosterLayout::fromJson(json);
        QVERIFY(layout.widths.isEmpty());
        QVERIFY(layout.frozen == RosterLayout::usualFrozen || layout.frozen == 0);
    }
    RosterLayout layout;
    layout.widths = {{u"name"_s, 650}};
    layout.frozen = 5;
    QCOMPARE(RosterLayout::fromJson(layout.toJson()).widths, layout.widths);
    QCOMPARE(RosterLayout::fromJson(layout.toJson()).frozen, 5);
}

void tst_roster_comfort::theSamePersonTwiceIsNamed()
{
    const auto row = [](const char* id, const char16_t* name, const char16_t* number) {
        return FormRow {QString::fromLatin1(id),
            {{u"name"_s, QString::fromUtf16(name)}, {u"id_number"_s, QString::fromUtf16(number)}}};
    };
    const auto alike = rowsAlike(roster(),
        {row("a", u"王 伟", u"210202198802290011"), row("b", u"李娜", u"210211197501010022"),
            row("c", u"王伟", u"２１０２０２198802290011"), row("d", u"李娜", u"210211197501010023"),
            row("e", u"李娜", u"210281196501010019"), row("f", u"", u""), row("g", u"", u"")});
    QCOMPARE(alike.size(), 4);
    QVERIFY(alike[u"a"_s].constFirst().contains(u'3')); // the other row, counted from 1
    QVERIFY(alike[u"c"_s].constFirst().contains(u'1'));
    QCOMPARE(alike[u"b"_s].size(), 1); // one digit off: a slip; the third 李娜 is somebody else
    QVERIFY(alike[u"b"_s].constFirst().contains(u'4'));
    QVERIFY(!alike.contains(u"e"_s) && !alike.contains(u"f"_s));
}

void tst_roster_comfort::anotherCaseIsNamed()
{
    RosterStory desk(2); // both claims name the same two people
    desk.story.office().carry(desk.ids[1], CaseState::Accepted);
    const QString number = desk.story.office().file(desk.ids[1]).number;
    desk.open(desk.ids[0]);
    QVERIFY(QTest::qWaitFor([&] { return desk.status(0).contains(number); }));
    desk.grid().setCurrentIndex(desk.grid().model()->index(0, desk.column("name")));
    QVERIFY(find<PlainLabel>(desk.editor(), "roster_cell_problem")->text().contains(number));
    // What is over stands against nobody.
    desk.story.closeProgram();
    RosterStory over(2);
    over.story.office().carry(over.ids[1], CaseState::Withdrawn);
    const QString gone = over.story.office().file(over.ids[1]).number;
    over.open(over.ids[0]);
    QTest::qWait(300);
    QVERIFY(!over.status(0).contains(gone));
}

QTEST_MAIN(tst_roster_comfort)
#include "tst_roster_comfort.moc"
