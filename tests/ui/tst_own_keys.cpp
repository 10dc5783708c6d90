// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "ui/case_window.h"
#include "ui/dialogs/shortcuts_sheet.h"
#include "ui/own_keys.h"

#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

/// Chooses the line of a command in the sheet.
void chooseCommand(QDialog& sheet, const QString& name)
{
    auto* table = find<QTableView>(sheet, "shortcut_table");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (cell(table, row, 1) == name)
            return table->selectRow(row);
    QFAIL(qPrintable(u"the sheet has no command "_s + name));
}

QString keysOf(QDialog& sheet, const QString& name)
{
    auto* table = find<QTableView>(sheet, "shortcut_table");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (cell(table, row, 1) == name)
            return cell(table, row, 0);
    return u"?"_s;
}

void giveKey(QDialog& sheet, const QKeySequence& key)
{
    find<QKeySequenceEdit>(sheet, "new_key")->setKeySequence(key);
    click(sheet, "give_key");
}

QString said(QDialog& sheet)
{
    return find<QLabel>(sheet, "message_text")->text();
}

void onSheet(Story& story, const std::function<void(QDialog&)>& act)
{
    bool wasUp = false;
    whenUp("shortcuts_sheet", [&](QDialog& sheet) {
        wasUp = true;
        act(sheet);
        sheet.accept();
    });
    showShortcuts(story.context(), &story.window());
    QVERIFY(wasUp);
}

QAction* command(Story& story, const char* name)
{
    return find<QAction>(story.window(), name);
}

const QKeySequence another(Qt::CTRL | Qt::SHIFT | Qt::Key_F9);

} // namespace

/// Keys an officer gives to commands, and the windows the menu lists.
class tst_own_keys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandGetsAnotherKey();
    void conflictsAreNamed();
    void keysOfACaseCanBeChangedWhileNoneIsOpen();
    void keysBelongToTheOfficer();
    void theUsualKeysComeBack();
    void openCaseWindowsAreListed();
    void aMessageMovesNothingInACaseWindow();
};

void tst_own_keys::aCommandGetsAnotherKey()
{
    Story story;
    story.openProgram("intake");
    onSheet(story, [&](QDialog& sheet) {
        chooseCommand(sheet, u"刷新"_s);
        giveKey(sheet, another);
        QCOMPARE(keysOf(sheet, u"刷新"_s), another.toString(QKeySequence::NativeText));
        QVERIFY2(said(sheet).contains(u"刷新"_s), qPrintable(said(sheet)));
    });
    QCOMPARE(command(story, "refresh")->shortcuts(), QList {another});
    int triggered = 0;
    connect(command(story, "refresh"), &QAction::triggered, this, [&] { ++triggered; });
    key(Qt::Key_F5);
    QCOMPARE(triggered, 0);
    key(Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(triggered, 1);
    // The sheet shows the key that counts now, and which the usual one is.
    onSheet(story, [](QDialog& sheet) {
        QCOMPARE(keysOf(sheet, u"刷新"_s), another.toString(QKeySequence::NativeText));
        auto* table = find<QTableView>(sheet, "shortcut_table");
        QStringList where;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            where.append(cell(table, row, 2));
        QVERIFY2(where.filter(u"F5"_s).size() == 1, qPrintable(where.join(u'\n')));
    });
}

void tst_own_keys::conflictsAreNamed()
{
    Story story;
    story.openProgram("intake");
    onSheet(story, [&](QDialog& sheet) {
        chooseCommand(sheet, u"刷新"_s);
        giveKey(sheet, QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY2(said(sheet).contains(u"新建申请"_s), qPrintable(said(sheet)));
        giveKey(sheet, QKeySequence(Qt::CTRL | Qt::Key_S)); // of a case, though none is open
        QVERIFY2(said(sheet).contains(u"保存"_s), qPrintable(said(sheet)));
        giveKey(sheet, QKeySequence(Qt::CTRL | Qt::Key_V));
        QVERIFY2(said(sheet).contains(u"Ctrl+V"_s), qPrintable(said(sheet)));
        giveKey(sheet, QKeySequence(Qt::Key_A));
        QVERIFY2(said(sheet).contains(u"Ctrl"_s), qPrintable(said(sheet)));
    });
    QCOMPARE(command(story, "refresh")->shortcut(), QKeySequence(Qt::Key_F5));
}

void tst_own_keys::keysOfACaseCanBeChangedWhileNoneIsOpen()
{
    Story story;
    const CaseId id = story.add(claim());
    story.openProgram("intake");
    onSheet(story, [&](QDialog& sheet) {
        chooseCommand(sheet, u"保存"_s);
        giveKey(sheet, another);
    });
    story.window().showCase(id);
    QCOMPARE(find<QAction>(story.view(), "case_save")->shortcuts(), QList {another});
    // Free now, and can be given to another.
    onSheet(story, [&](QDialog& sheet) {
        chooseCommand(sheet, u"刷新"_s);
        giveKey(sheet, QKeySequence(Qt::CTRL | Qt::Key_S));
    });
    QCOMPARE(command(story, "refresh")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void tst_own_keys::keysBelongToTheOfficer()
{
    Story story;
    story.openProgram("intake");
    OwnKeys::of(story.context()).give(u"refresh"_s, another);
    QCOMPARE(command(story, "refresh")->shortcut(), another);
    story.takeOver("first");
    QCOMPARE(command(story, "refresh")->shortcut(), QKeySequence(Qt::Key_F5));
    story.takeOver("intake");
    QCOMPARE(command(story, "refresh")->shortcut(), another);
}

void tst_own_keys::theUsualKeysComeBack()
{
    Story story;
    story.openProgram("intake");
    OwnKeys& keys = OwnKeys::of(story.context());
    keys.give(u"refresh"_s, {});
    keys.give(u"new_case_command"_s, another);
    QVERIFY(command(story, "refresh")->shortcut().isEmpty());
    onSheet(story, [&](QDialog& sheet) {
        chooseCommand(sheet, u"刷新"_s);
        click(sheet, "restore_key");
        QCOMPARE(keysOf(sheet, u"刷新"_s), u"F5"_s);
        QCOMPARE(command(story, "new_case_command")->shortcut(), another);
        click(sheet, "restore_all_keys");
    });
    QCOMPARE(command(story, "new_case_command")->shortcut(), QKeySequence(QKeySequence::New));
    // Back to the usual key by hand is no change either.
    keys.give(u"refresh"_s, QKeySequence(Qt::Key_F5));
    QVERIFY(!keys.isChanged(u"refresh"_s));
}

void tst_own_keys::openCaseWindowsAreListed()
{
    Story story;
    const CaseId one = story.add(settlement(), CaseState::Accepted);
    const CaseId other = story.add(settlement(), CaseState::Accepted);
    story.openProgram("first");
    auto* menu = find<QMenu>(story.window(), "menu_window");
    const auto listed = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions())
            if (action->objectName().startsWith(u"window_"_s))
                names.append(action->objectName());
        return names;
    };
    QVERIFY(listed().isEmpty());
    QCOMPARE(menu->actions().size(), 1); // which says that there is none
    story.window().showCase(one, true);
    story.window().showCase(other, true);
    QCOMPARE(listed(), (QStringList {u"window_%1"_s.arg(one.value()), u"window_%1"_s.arg(other.value())}));
    const auto windows = story.window().findChildren<CaseWindow*>();
    QCOMPARE(windows.size(), 2);
    QTRY_COMPARE(QApplication::activeWindow(), windows[1]);
    menu->findChild<QAction*>(u"window_%1"_s.arg(one.value()))->trigger();
    QTRY_COMPARE(QApplication::activeWindow(), windows[0]);
    QVERIFY(menu->actions().first()->text().contains(u"落户〔2026〕000001"_s));
    find<QAction>(*menu, "close_windows")->trigger();
    QTRY_VERIFY(story.window().findChildren<CaseWindow*>().isEmpty());
    QVERIFY(listed().isEmpty());
}

void tst_own_keys::aMessageMovesNothingInACaseWindow()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(id, true);
    auto* window = story.window().findChild<CaseWindow*>();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QRect before = window->pane().geometry();
    Q_EMIT window->pane().said({Message::Kind::Warning, u"示例：一句很长的话。"_s.repeated(30)});
    auto* bar = window->findChild<MessageBar*>(u"message_bar"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(bar != nullptr && bar->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(window->pane().geometry(), before);
    QVERIFY(bar->geometry().bottom() <= window->height());
}

QTEST_MAIN(tst_own_keys)
#include "tst_own_keys.moc"
