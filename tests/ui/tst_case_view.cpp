// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/drafts.h"
#include "core/casework/unmasking.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_page.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/verdict_sheet.h"
#include "ui/pages/case_form_tab.h"
#include "ui/pages/case_verdict_panel.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

void typeInto(Story& story, const char* field, const QString& text)
{
    FieldEditor* editor = story.view().formTab().form().editor(QString::fromLatin1(field));
    auto* edit = editor->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
}

QString valueOf(Story& story, const char* field)
{
    return story.desk().document().form().value(QString::fromLatin1(field));
}

} // namespace

class tst_case_view final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingIsKeptAsDraftAndOffered();
    void typingAnewKeepsOlderTyping();
    void olderTypingIsComparedWithWhatChanged();
    void savingAsksForNothing();
    void submittingShowsWhatIsMissing();
    void aDisabledActionSaysWhy();
    void undoTakesBackTyping();
    void aDecidedCaseShowsItsVerdictAsStored();
    void aRulingIsRecordedFromTheSheet();
    void aConflictShowsBothAndLosesNothing();
    void theLastStepIsTakenBack();
    void sendingBackNamesTheStep();
    void historyReadsInWords();
    void somebodyAlikeIsNamed();
    void aFaultIsSaidAndCanBeCopied();
    void theLockKeepsTheTyping();
    void numbersOfAStoredCaseAreCountedAndAskedFor();
};

void tst_case_view::typingIsKeptAsDraftAndOffered()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "name", u"李改名"_s);
    QVERIFY(story.pane().keepUnsaved());
    QCOMPARE(listDrafts(story.context().desk()).size(), 1);
    QCOMPARE(readForm(story.context().db(), story.file(id)).value(u"name"_s), u"王示例"_s);

    story.closeProgram();
    story.openProgram("intake");
    story.window().showCase(id);
    QCOMPARE(valueOf(story, "name"), u"王示例"_s);
    auto* restore = find<QToolButton>(story.view(), "message_action");
    QVERIFY(restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(valueOf(story, "name"), u"李改名"_s);
    QVERIFY(story.view().save());
    QCOMPARE(readForm(story.context().db(), story.file(id)).value(u"name"_s), u"李改名"_s);
    QVERIFY(listDrafts(story.context().desk()).isEmpty());
}

void tst_case_view::typingAnewKeepsOlderTyping()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "name", u"李旧稿"_s);
    QVERIFY(story.pane().keepUnsaved());
    story.closeProgram();
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "police_station", u"另一派出所"_s);     // without answering the offer
    QVERIFY(story.pane().keepUnsaved());
    QCOMPARE(listDrafts(story.context().desk()).size(), 2);
    QVERIFY(story.view().save());
    QCOMPARE(listDrafts(story.context().desk()).size(), 1);
    QCOMPARE(draftOf(story.context().desk(), id)->form.value(u"name"_s), u"李旧稿"_s);
}

void tst_case_view::olderTypingIsComparedWithWhatChanged()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "name", u"李旧稿"_s);
    QVERIFY(story.pane().keepUnsaved());
    story.closeProgram();
    story.openProgram();
    story.context().setSession(story.office().session("intake2"));
    FormData other = readForm(story.context().db(), story.file(id));
    other.setValue(u"police_station"_s, u"他人改的派出所"_s);
    QVERIFY(story.context().perform([&](Desk& desk) { return saveForm(desk, id, story.file(id).version, other); }).has_value());
    story.context().setSession(story.office().session("intake"));
    story.showWindow();
    story.window().showCase(id);
    QCOMPARE(valueOf(story, "police_station"), u"他人改的派出所"_s);
    whenUp("conflict", [](QDialog& sheet) {
        auto* table = find<QTableWidget>(sheet, "conflict_table");
        QCOMPARE(table->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            if (table->item(row, 1)->text() == u"他人改的派出所"_s)
                table->item(row, 0)->setCheckState(Qt::Unchecked);
        click(sheet, "conflict_take");
    });
    QTest::mouseClick(find<QToolButton>(story.view(), "message_action"), Qt::LeftButton);
    QCOMPARE(valueOf(story, "name"), u"李旧稿"_s);
    QCOMPARE(valueOf(story, "police_station"), u"他人改的派出所"_s);
    QVERIFY(story.view().save());
    QCOMPARE(readForm(story.context().db(), story.file(id)).value(u"police_station"_s), u"他人改的派出所"_s);
    QVERIFY(listDrafts(story.context().desk()).isEmpty());
}

void tst_case_view::savingAsksForNothing()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    typeInto(story, "unit_name", u"只有名称示例公司"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!story.desk().isNew());
    QCOMPARE(story.desk().file().state, CaseState::Draft);
    QCOMPARE(story.desk().file().applicantName, u"只有名称示例公司"_s);
    QVERIFY(!story.desk().isModified());
}

void tst_case_view::submittingShowsWhatIsMissing()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(settlement()));
    typeInto(story, "name", u"王示例"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(story.desk().isNew());
    QVERIFY(find(story.view(), "message_bar")->isVisible());
    FieldEditor* number = story.view().formTab().form().editor(u"id_number"_s);
    QVERIFY(!number->problem().isEmpty());
}

void tst_case_view::aDisabledActionSaysWhy()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Accepted);
    story.openProgram("intake");
    story.window().showCase(id);
    auto* pass = find<ReasonButton>(story.view(), "action_pass_first_review");
    QVERIFY(!pass->reason().isEmpty());
    QVERIFY(pass->isEnabled());
    QVERIFY(pass->focusPolicy() & Qt::TabFocus);
    QCOMPARE(pass->accessibleDescription(), pass->reason());
    QTest::mouseClick(pass, Qt::LeftButton);
    QCOMPARE(find<QLabel>(story.view(), "action_reason")->text(), pass->reason());
    QCOMPARE(story.file(id).state, CaseState::Accepted);
    story.takeOver("first");
    story.window().showCase(id);
    QVERIFY(find<ReasonButton>(story.view(), "action_pass_first_review")->reason().isEmpty());
}

void tst_case_view::undoTakesBackTyping()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "police_station", u"另一派出所"_s);
    QCOMPARE(valueOf(story, "police_station"), u"另一派出所"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(valueOf(story, "police_station"), u"示例派出所"_s);
    QVERIFY(!story.desk().isModified());
}

void tst_case_view::aDecidedCaseShowsItsVerdictAsStored()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Approved);
    story.openProgram("approval");
    story.window().showCase(id);
    CaseVerdictPanel& panel = story.view().formTab().verdict();
    QVERIFY(panel.showsStored());
    const VerdictView stored = panel.sheet().view();
    QCOMPARE(stored.verdict, Verdict::Eligible);
    QTest::mouseClick(find<QToolButton>(panel, "verdict_today"), Qt::LeftButton);
    QVERIFY(!panel.showsStored());
    QTest::mouseClick(find<QToolButton>(panel, "verdict_stored"), Qt::LeftButton);
    QCOMPARE(panel.sheet().view(), stored);
}

void tst_case_view::aRulingIsRecordedFromTheSheet()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(id);
    CaseVerdictPanel& panel = story.view().formTab().verdict();
    const auto& entries = panel.sheet().view().entries;
    const auto open = std::ranges::find(entries, FindingState::Judgement, &VerdictEntry::state);
    QVERIFY(open != entries.end());
    const QString code = open->id;
    Q_EMIT panel.sheet().rulingGiven(code, {}, true, u"已核对账簿"_s);
    const auto& after = panel.sheet().view().entries;
    const auto ruled = std::ranges::find(after, code, &VerdictEntry::id);
    QVERIFY(ruled != after.end());
    QCOMPARE(ruled->state, FindingState::Met);
}

void tst_case_view::aConflictShowsBothAndLosesNothing()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "police_station", u"我的派出所"_s);
    // The same case saved behind the window, as from another.
    FormData theirs = readForm(story.context().db(), story.file(id));
    theirs.setValue(u"former_residence"_s, u"他人所改"_s);
    QVERIFY(story.context().perform([&](Desk& desk) { return saveForm(desk, id, story.file(id).version, theirs); }));

    QVERIFY(!story.view().save());
    QCOMPARE(valueOf(story, "police_station"), u"我的派出所"_s);
    whenUp("conflict", [](QDialog& dialog) {
        auto* table = find<QTableWidget>(dialog, "conflict_table");
        QCOMPARE(table->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            if (table->item(row, 1)->text() == u"他人**"_s) // personal: masked here too
                table->item(row, 0)->setCheckState(Qt::Unchecked);
        click(dialog, "conflict_take");
    });
    QTest::mouseClick(find<QToolButton>(story.view(), "message_action"), Qt::LeftButton);
    QVERIFY(story.view().save());
    const FormData saved = readForm(story.context().db(), story.file(id));
    QCOMPARE(saved.value(u"police_station"_s), u"我的派出所"_s);
    QCOMPARE(saved.value(u"former_residence"_s), u"他人所改"_s);
}

void tst_case_view::theLastStepIsTakenBack()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::FirstReviewed);
    story.openProgram("first");
    story.window().showCase(id);
    whenUp("decision_sheet", [](QDialog& sheet) {
        if (auto* reason = sheet.findChild<QPlainTextEdit*>(u"reason"_s))
            reason->setPlainText(u"点错了"_s);
        click(sheet, "confirm");
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "action_take_back"), Qt::LeftButton);
    QCOMPARE(story.file(id).state, CaseState::Accepted);
}

void tst_case_view::sendingBackNamesTheStep()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::SecondReviewed);
    story.openProgram("approval");
    story.window().showCase(id);
    whenUp("decision_sheet", [](QDialog& sheet) {
        auto* target = find<QComboBox>(sheet, "send_back_to");
        target->setCurrentIndex(target->findData(int(CaseState::Accepted)));
        click(sheet, "confirm");
        QVERIFY2(sheet.isVisible(), "a reason is asked for");
        find<QPlainTextEdit>(sheet, "reason")->setPlainText(u"请核实合同"_s);
        click(sheet, "confirm");
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "action_send_back"), Qt::LeftButton);
    QCOMPARE(story.file(id).state, CaseState::Accepted);
    QVERIFY(story.file(id).isSentBack());
}

void tst_case_view::historyReadsInWords()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.view().showTab(4);
    auto* history = find<QTableWidget>(story.view(), "history");
    QVERIFY(history->rowCount() >= 2);
    QCOMPARE(history->item(0, 0)->text(), u"2026-06-29 09:00"_s);
    QCOMPARE(history->item(0, 1)->text(), u"李受理"_s);
    auto* changes = find<QTableWidget>(story.view(), "history_changes");
    bool hasState = false;
    for (int row = 0; row < changes->rowCount(); ++row)
        hasState = hasState || changes->item(row, 2)->text() == u"落户〔2026〕000001"_s;
    QVERIFY(hasState);
}

void tst_case_view::somebodyAlikeIsNamed()
{
    Story story;
    story.add(claim());
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    auto* note = find<QLabel>(story.view(), "duplicates");
    typeInto(story, "unit_name", u"大连渤海重工示例有限公司"_s);
    typeInto(story, "credit_code", u"91210200MA0BLFJH24"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"91210211MA0TE5T16B"_s));
    typeInto(story, "credit_code", u"91210211MA0TE5T16B"_s);
    QTRY_VERIFY(!note->isVisible());
}

void tst_case_view::aFaultIsSaidAndCanBeCopied()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "police_station", u"又一派出所"_s);
    story.context().db().close();
    QVERIFY(QFile::rename(story.office().database().file(), story.path(u"away.db"_s)));
    QVERIFY(!story.view().save());
    QVERIFY(find(story.view(), "message_bar")->isVisible());
    auto* copy = find<QToolButton>(story.view(), "message_copy");
    QVERIFY(copy->isVisible());
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral(JIANGCE_VERSION)));
    QCOMPARE(valueOf(story, "police_station"), u"又一派出所"_s);
    // The disk is back: the same sheet saves.
    QVERIFY(QFile::rename(story.path(u"away.db"_s), story.office().database().file()));
    QVERIFY(story.view().save());
    QCOMPARE(readForm(story.context().db(), story.file(id)).value(u"police_station"_s), u"又一派出所"_s);
}

void tst_case_view::theLockKeepsTheTyping()
{
    Story story;
    const CaseId id = story.add(settlement());
    story.openProgram("intake");
    story.window().showCase(id);
    typeInto(story, "police_station", u"未保存派出所"_s);
    whenUp("lock", [](QDialog& dialog) {
        key(Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        find<QLineEdit>(dialog, "lock_password")->setText(u"wrong password 1"_s);
        click(dialog, "unlock");
        QVERIFY(dialog.isVisible());
        find<QLineEdit>(dialog, "lock_password")->setText(testPassword);
        click(dialog, "unlock");
    });
    story.window().lock();
    QCOMPARE(valueOf(story, "police_station"), u"未保存派出所"_s);
    QCOMPARE(listDrafts(story.context().desk()).size(), 1);
    QCOMPARE(story.context().session().accountName, u"intake"_s);
}

/// Fields and rosters alike; what is new and not saved is the officer's own.
void tst_case_view::numbersOfAStoredCaseAreCountedAndAskedFor()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(id);
    const Desk& desk = story.context().desk();
    FormPage& form = story.view().formTab().form();
    auto* phone = form.editor(u"contact_phone"_s)->findChild<QLineEdit*>();
    auto* eye = find<QToolButton>(form, "contact_phone_eye");
    QVERIFY(phone->text().contains(u'*'));
    eye->click();
    QVERIFY(!phone->text().contains(u'*'));
    QCOMPARE(unmaskingsToday(desk), 1);
    eye->click();
    QVERIFY(phone->text().contains(u'*'));
    RosterEditor* roster = form.rosters().first();
    auto* numbers = roster->findChild<QToolButton*>(roster->objectName() + u"_eye"_s);
    const QModelIndex cell = roster->model().index(0, roster->model().columnOf(u"id_number"_s));
    QVERIFY(cell.data().toString().contains(u'*'));
    numbers->click();
    QVERIFY(numbers->isChecked() && !cell.data().toString().contains(u'*'));
    QCOMPARE(unmaskingsToday(desk), 2);
    numbers->click();
    QVERIFY(!numbers->isChecked() && cell.data().toString().contains(u'*'));

    while (unmaskingsToday(desk) < unmaskingsWithoutPassword)
        QVERIFY(unmask(desk, id, {u"contact_phone"_s}));
    for (QToolButton* button : {eye, numbers}) {
        whenUp("show_numbers_sheet", [](QDialog& sheet) { sheet.reject(); });
        button->click();
        QVERIFY(phone->text().contains(u'*') && cell.data().toString().contains(u'*') && !numbers->isChecked());
    }
    whenUp("show_numbers_sheet", [](QDialog& sheet) {
        find<QLineEdit>(sheet, "password")->setText(testPassword);
        click(sheet, "go_on");
    });
    eye->click();
    QVERIFY(!phone->text().contains(u'*'));
    QCOMPARE(unmaskingsToday(desk), unmaskingsWithoutPassword + 1);
}

QTEST_MAIN(tst_case_view)
#include "tst_case_view.moc"
