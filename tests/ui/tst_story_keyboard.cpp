// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/operations/issue_letter.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_page.h"
#include "ui/pages/case_form_tab.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

/// The form's editor that has the focus.
FieldEditor* focusedEditor()
{
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* editor = qobject_cast<FieldEditor*>(widget))
            return editor;
    return nullptr;
}

/// What an officer types for a value, by the kind of its control.
void typeValue(const QString& stored)
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* combo = qobject_cast<QComboBox*>(focus)) {
        const int wanted = combo->findData(stored);
        QVERIFY2(wanted >= 0, qPrintable(combo->objectName() + u" has no "_s + stored));
        while (combo->currentIndex() != wanted)
            key(combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    } else if (qobject_cast<QRadioButton*>(focus) != nullptr) {
        key(stored == u"true"_s ? Qt::Key_Y : Qt::Key_N);
    } else {
        typeText(stored);
    }
}

} // namespace

/// One officer, no mouse: from the sign-in dialog to a letter with a number.
class tst_story_keyboard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signIn();
    void fromSignInToIssuedLetter();

private:
    void signInByKeys(Story& story);
    void fillByKeys(Story& story, const FormData& form);
    void handIn(Story& story);
    void tickMaterials(Story& story);
    void accept(Story& story);
    void issueLetter(Story& story);
};

void tst_story_keyboard::signInByKeys(Story& story)
{
    SignInDialog dialog(story.context());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    typeText(u"intake"_s);
    key(Qt::Key_Tab);
    typeText(testPassword);
    key(Qt::Key_Return);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(story.context().session().accountName, u"intake"_s);
}

void tst_story_keyboard::signIn()
{
    Story story;
    story.openProgram();
    signInByKeys(story);
}

void tst_story_keyboard::fillByKeys(Story& story, const FormData& form)
{
    activateWindowBelow();
    QTRY_VERIFY(focusedEditor() != nullptr);
    QSet<QString> filled;
    for (FieldEditor* editor = focusedEditor(); editor != nullptr && !filled.contains(editor->key());
         editor = focusedEditor()) {
        filled.insert(editor->key());
        const QString key = editor->key();
        if (const QString value = form.value(key); !value.isEmpty() && editor->edited() != value)
            typeValue(value);
        QCOMPARE(editor->key(), focusedEditor()->key());
        story::key(Qt::Key_Return);
    }
    FormPage& page = story.view().formTab().form();
    page.finishTyping();
    for (const FieldDef& field : settlement().fields)
        if (isShown(field, story.desk().document().form()))
            QCOMPARE(story.desk().document().form().value(field.keyText()), form.value(field.keyText()));
}

void tst_story_keyboard::handIn(Story& story)
{
    bool wasAsked = false;
    whenUp("decision_sheet", [&](QDialog& sheet) {
        wasAsked = true;
        QCOMPARE(find<QLineEdit>(sheet, "day")->text(), u"2026-06-29"_s);
        key(Qt::Key_Return);
        QVERIFY2(sheet.isVisible(), "a bare Enter never takes a decision");
        key(Qt::Key_Return, Qt::ControlModifier);
    });
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(wasAsked);
    QCOMPARE(story.desk().file().state, CaseState::Submitted);
    QCOMPARE(story.desk().file().number, u"落户〔2026〕000001"_s);
}

void tst_story_keyboard::tickMaterials(Story& story)
{
    key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(find(story.view(), "case_materials_tab")->isVisible());
    for (const MaterialDef& material : settlement().materials) {
        const QString name = u"material_%1_seen"_s.arg(QLatin1StringView(material.key));
        auto* box = story.view().findChild<QWidget*>(name);
        if (box == nullptr)
            continue;
        QTRY_VERIFY(box->isVisible());
        for (int steps = 0; QApplication::focusWidget() != box; ++steps) {
            QVERIFY2(steps < 100, qPrintable(name + u" is not reached by Tab"_s));
            key(Qt::Key_Tab);
        }
        key(Qt::Key_Space);
    }
}

void tst_story_keyboard::accept(Story& story)
{
    whenUp("decision_sheet", [](QDialog& sheet) {
        QCOMPARE(find<QPlainTextEdit>(sheet, "opinion")->toPlainText(), QString());
        key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(find<QPlainTextEdit>(sheet, "opinion")->toPlainText(), u"材料齐全，符合法定形式，予以受理。"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
    });
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(story.desk().file().state, CaseState::Accepted);
}

void tst_story_keyboard::issueLetter(Story& story)
{
    key(Qt::Key_4, Qt::ControlModifier);
    auto* available = find<QListWidget>(story.view(), "letters_available");
    QCOMPARE(QApplication::focusWidget(), available);
    QCOMPARE(available->item(1)->text(), u"受理通知书"_s);
    key(Qt::Key_Down);
    whenUp("print_letter", [](QDialog& dialog) {
        QVERIFY(static_cast<PrintLetterDialog&>(dialog).pageCount() >= 1);
        key(Qt::Key_Return);
        QVERIFY2(!static_cast<PrintLetterDialog&>(dialog).isIssued(), "a bare Enter never gives a number");
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(static_cast<PrintLetterDialog&>(dialog).isIssued());
        key(Qt::Key_Escape);
    });
    key(Qt::Key_Return);
    const QList<IssuedLetter> letters = readLetters(story.context().db(), story.desk().file().id);
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.constFirst().kind, u"acceptance_notice"_s);
    QVERIFY(letters.constFirst().number.contains(u"〔2026〕1号"_s));
    QVERIFY(readLetterPdf(story.context().db(), letters.constFirst().id).startsWith("%PDF"));
    QCOMPARE(cell(find<QTableWidget>(story.view(), "letters_issued"), 0, 1), letters.constFirst().number);
}

void tst_story_keyboard::fromSignInToIssuedLetter()
{
    Story story;
    story.openProgram();
    signInByKeys(story);
    story.showWindow();

    whenUp("new_case", [](QDialog&) {
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(story.desk().isNew());
    QCOMPARE(&story.desk().programme(), &settlement());

    FormData form = exampleForm(settlement());
    form.setRows(u"dependants"_s, {});
    form.setValue(u"marital_status"_s, u"single"_s);
    fillByKeys(story, form);
    QVERIFY(!QTest::currentTestFailed());
    handIn(story);
    QVERIFY(!QTest::currentTestFailed());
    tickMaterials(story);
    QVERIFY(!QTest::currentTestFailed());
    accept(story);
    QVERIFY(!QTest::currentTestFailed());
    issueLetter(story);
}

QTEST_MAIN(tst_story_keyboard)
#include "tst_story_keyboard.moc"
