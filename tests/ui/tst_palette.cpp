// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/drafts.h"
#include "core/casework/officer_memory.h"
#include "core/casework/since_last.h"
#include "ui/dialogs/command_palette.h"
#include "ui/models/case_list_model.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

/// Getting about: all actions by their words, recent cases, the way back, and what an officer is told when he sits down.
class tst_palette final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAreFoundByAllTheirWords();
    void aPageIsOpenedByInitials();
    void aCaseNumberOpensTheCase();
    void whatIsNotPossibleSaysWhy();
    void recentCasesAreOffered();
    void theThumbGoesBack();
    void unsavedTypingIsOffered();
    void offersWaitBehindOtherMessages();
    void whatHappenedSinceIsTold();
    void theLogIsShown();
};

void tst_palette::entriesAreFoundByAllTheirWords()
{
    const PaletteEntry entry {u"立即备份"_s, u"文件"_s, {}, u"backup now"_s, {}, {}, {}};
    for (const QString& typed : {u""_s, u"备份"_s, u"ljbf"_s, u"bf"_s, u"beifen"_s, u"Backup"_s, u"now"_s, u"立即 bf"_s})
        QVERIFY2(paletteFit(entry, typed) > 0, qPrintable(typed));
    for (const QString& typed : {u"打印"_s, u"备份 打印"_s, u"zz"_s})
        QCOMPARE(paletteFit(entry, typed), 0);
    const PaletteEntry inside {u"不立即备份"_s, {}, {}, {}, {}, {}, {}};
    QVERIFY(paletteFit(entry, u"立即"_s) > paletteFit(inside, u"立即"_s));
}

void tst_palette::aPageIsOpenedByInitials()
{
    Story story;
    story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    whenUp("command_palette", [](QDialog& dialog) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"palette_text"_s);
        typeText(u"gzrl"_s);    // 工作日日历
        auto* list = find<QListWidget>(dialog, "palette_list");
        QVERIFY(list->count() > 0);
        key(Qt::Key_Return);
    });
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(story.window().page(u"calendar"_s)->isVisible());
}

void tst_palette::aCaseNumberOpensTheCase()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    whenUp("command_palette", [](QDialog& dialog) {
        typeText(u"jb2026-1"_s);
        QVERIFY(find<QListWidget>(dialog, "palette_list")->item(0)->text().contains(u"技补〔2026〕000001"_s));
        key(Qt::Key_Return);
    });
    story.window().showPalette();
    QCOMPARE(story.pane().caseId(), id);
}

void tst_palette::whatIsNotPossibleSaysWhy()
{
    Story story;
    story.add(claim(), CaseState::Submitted);
    story.openProgram("first");
    whenUp("command_palette", [](QDialog& dialog) {
        typeText(u"go back"_s);
        auto* list = find<QListWidget>(dialog, "palette_list");
        QVERIFY(list->item(0)->text().contains(u"不能"_s));
        key(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        key(Qt::Key_Escape);
    });
    story.window().showPalette();
}

void tst_palette::recentCasesAreOffered()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    auto* menu = story.window().findChild<QMenu*>(u"menu_recent"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().first()->isEnabled());
    story.window().showCase(one);
    Q_EMIT menu->aboutToShow();
    story.office().clock().advanceSeconds(5);
    story.window().showCase(two);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->objectName(), u"recent_%1"_s.arg(two.value()));
    QVERIFY(menu->actions().last()->text().contains(u"技补〔2026〕000001"_s));

    story.closeProgram();
    story.openProgram("intake");
    menu = story.window().findChild<QMenu*>(u"menu_recent"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    QCOMPARE(story.pane().caseId(), one);
}

void tst_palette::theThumbGoesBack()
{
    Story story;
    const CaseId one = story.add(claim(), CaseState::Submitted);
    const CaseId two = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(one);
    story.window().showCase(two);
    QWidget* anywhere = find(story.view(), "case_number");
    QTest::mouseClick(anywhere, Qt::BackButton);
    QCOMPARE(story.pane().caseId(), one);
    QTest::mouseClick(anywhere->window(), Qt::ForwardButton);
    QCOMPARE(story.pane().caseId(), two);
}

void tst_palette::unsavedTypingIsOffered()
{
    Story story;
    story.openProgram("intake");
    Draft draft {.programme = u"talent_settlement"_s, .title = u"王示例"_s};
    draft.form = exampleForm(settlement());
    (void)keepDraft(story.context().desk(), draft);
    story.takeOver("intake");
    QVERIFY(find(story.window(), "message_bar")->isVisible());
    QVERIFY(find<QLabel>(story.window(), "message_text")->text().contains(u"王示例"_s));
    QTest::mouseClick(find(story.window(), "message_action"), Qt::LeftButton);
    QVERIFY(story.pane().page() != nullptr);
    QVERIFY(!story.pane().caseId().isValid());
    QCOMPARE(story.desk().document().form().value(u"applicant_name"_s), draft.form.value(u"applicant_name"_s));
    QVERIFY(story.desk().isModified());
}

void tst_palette::offersWaitBehindOtherMessages()
{
    fixture::initialise(true);
    MessageBar bar;
    int taken = 0;
    bar.offer({Message::Kind::Note, u"一"_s}, u"继续"_s, u"以后"_s, [&taken] { ++taken; });
    bar.offer({Message::Kind::Note, u"二"_s}, u"继续"_s, u"以后"_s, [&taken] { taken += 10; });
    QCOMPARE(bar.message().text, u"一"_s);
    bar.say({Message::Kind::Warning, u"不行"_s});
    QCOMPARE(bar.message().text, u"不行"_s);
    QVERIFY(find(bar, "message_later")->isHidden());
    bar.clear();
    QCOMPARE(bar.message().text, u"一"_s);
    find<QToolButton>(bar, "message_later")->click();
    QCOMPARE(bar.message().text, u"二"_s);
    find<QToolButton>(bar, "message_action")->click();
    QCOMPARE(taken, 10);
    QVERIFY(bar.message().isEmpty());
}

void tst_palette::whatHappenedSinceIsTold()
{
    Story story;
    notePresence(story.office().as("first"));
    story.office().on(2026, 6, 30);
    const CaseId fresh = story.add(settlement(), CaseState::Accepted);
    story.openProgram("first");
    auto* note = find(story.window(), "since_note");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(find<QLabel>(story.window(), "since_text")->text().contains(u"2026-06-29"_s));
    QVERIFY(!find(story.window(), "since_due")->isVisible());
    auto* arrived = find<QToolButton>(story.window(), "since_new");
    QVERIFY(arrived->text().contains(u'1'));
    QTest::mouseClick(arrived, Qt::LeftButton);
    auto& model = *static_cast<CaseListModel*>(find<QTableView>(story.window(), "case_table")->model());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.caseAt(0).id, fresh);
    QTest::mouseClick(find(story.window(), "since_seen"), Qt::LeftButton);
    QVERIFY(!note->isVisible());

    story.closeProgram();
    story.openProgram("first");
    QTest::qWait(300);
    QVERIFY(!find(story.window(), "since_note")->isVisible());
}

void tst_palette::theLogIsShown()
{
    Story story;
    story.openProgram("intake");
    const QString name = story.path(u"register.db.log"_s);
    QFile log(name);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2026-06-29T01:00:00.000Z warning: fault: disk full\n");
    log.close();
    story.context().setLogFile(name);
    whenUp("log_dialog", [](QDialog& dialog) {
        QVERIFY(find<QPlainTextEdit>(dialog, "log_text")->toPlainText().contains(u"disk full"_s));
        click(dialog, "close");
    });
    story.window().findChild<QAction*>(u"show_log"_s)->trigger();
}

QTEST_MAIN(tst_palette)
#include "tst_palette.moc"
