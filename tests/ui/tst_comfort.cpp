// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/add_note.h"
#include "tests/ui/story_fixture.h"
#include "ui/dialogs/phrase_edit.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_help.h"
#include "ui/forms/form_page.h"
#include "ui/navigation.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

FormContext helpContext()
{
    FormContext context = fixture::context(claim(), true);
    context.figureToday = [](const FigureDeclaration&) { return u"未定"_s; };
    return context;
}

const FieldDef& rosterField(const char* key)
{
    return *fieldByKey(claim().rosters.front().fields, QString::fromLatin1(key));
}

} // namespace

class tst_comfort final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpNamesClausePapersAndFigures();
    void everyFieldIsExplained();
    void papersProveFieldsThatExist();
    void f1OpensAndEscReturns();
    void notesAreWrittenBesideTheCase();
    void aNoteBegunIsKept();
    void phrasesAreTheOfficersOwn();
    void theDeskIsFoundAsItWasLeft();
    void whoDoesNotWantItBeginsAnew();
};

void tst_comfort::helpNamesClausePapersAndFigures()
{
    fixture::initialise(true);
    const QString fee = fieldHelpText(helpContext(), rosterField("training_fee"), &claim().rosters.front());
    QVERIFY2(fee.contains(u"大政发〔2011〕46号"_s), qPrintable(fee));
    QVERIFY2(fee.contains(u"职工教育经费"_s), qPrintable(fee));     // what the clause says
    QVERIFY2(fee.contains(u"培训费与鉴定费票据"_s), qPrintable(fee)); // what proves it
    QVERIFY2(fee.contains(u"未定"_s), qPrintable(fee));             // how the figure stands
    const QString issued = fieldHelpText(helpContext(), rosterField("issued"), &claim().rosters.front());
    QVERIFY2(issued.contains(u"原证书与新取得的职业资格证书"_s) && !issued.contains(u"营业执照"_s), qPrintable(issued));
    // The same key on the form itself is another field.
    const FieldDef& name = *fieldByKey(settlement().fields, u"name"_s);
    const FormContext context = fixture::context(settlement(), true);
    QVERIFY(fieldHelpText(context, name, nullptr).contains(u"居民身份证"_s));
    const RosterDef& family = settlement().rosters.front();
    QVERIFY(!fieldHelpText(context, *fieldByKey(family.fields, u"name"_s), &family).contains(u"居民身份证"_s));
}

void tst_comfort::everyFieldIsExplained()
{
    for (const Programme* programme : allProgrammes()) {
        const FormContext context = fixture::context(*programme, true);
        for (const FieldDef& field : programme->fields)
            for (const HelpPart& part : fieldHelp(context, field, nullptr))
                QVERIFY2(!part.text.isEmpty() && !part.text.contains(u'%'), field.key);
        for (const RosterDef& roster : programme->rosters)
            for (const FieldDef& field : roster.fields)
                QVERIFY2(fieldHelp(context, field, &roster).size() >= 2, field.key);
    }
}

void tst_comfort::papersProveFieldsThatExist()
{
    for (const Programme* programme : allProgrammes())
        for (const MaterialDef& material : programme->materials)
            for (const QString& place : QString::fromLatin1(material.proves).split(u'|', Qt::SkipEmptyParts)) {
                const RosterDef* roster = place.contains(u'/') ? rosterByKey(*programme, place.section(u'/', 0, 0)) : nullptr;
                const auto fields = roster != nullptr ? roster->fields : programme->fields;
                QVERIFY2(fieldByKey(fields, place.section(u'/', -1)) != nullptr, qPrintable(place));
            }
}

void tst_comfort::f1OpensAndEscReturns()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    auto* form = story.view().findChild<FormPage*>(u"form"_s);
    form->jumpTo(u"credit_code"_s);
    QWidget* field = QApplication::focusWidget();
    typeText(u"9135"_s);
    key(Qt::Key_F1);
    auto* sheet = story.window().findChild<QDialog*>(u"field_help"_s);
    QVERIFY(sheet != nullptr && sheet->isVisible());
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(u"营业执照"_s), qPrintable(texts.join(u'\n')));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return story.window().findChild<QDialog*>(u"field_help"_s) == nullptr; }));
    activateWindowBelow();
    QVERIFY(QTest::qWaitFor([&] { return QApplication::focusWidget() == field; }));
    QCOMPARE(form->editor(u"credit_code"_s)->edited(), u"9135"_s); // typing is still there
}

void tst_comfort::notesAreWrittenBesideTheCase()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(id);
    auto* tabs = find<QTabWidget>(story.view(), "case_tabs");
    story.view().showTab(tabs->count() - 1);
    const int version = story.file(id).version;
    find<QPlainTextEdit>(story.view(), "note_text")->setPlainText(u"已电话约定周五补发票"_s);
    click(story.view(), "note_add");
    QCOMPARE(readNotes(story.context().db(), id).size(), 1);
    QCOMPARE(story.file(id).version, version);
    auto* notes = find<QTableWidget>(story.view(), "notes");
    QCOMPARE(notes->rowCount(), 1);
    QCOMPARE(notes->item(0, 1)->text(), u"周初审"_s);
    QVERIFY(find<QPlainTextEdit>(story.view(), "note_text")->toPlainText().isEmpty());
    QVERIFY2(tabs->tabText(tabs->count() - 1).contains(u'1'), qPrintable(tabs->tabText(tabs->count() - 1)));
    click(story.view(), "note_add"); // nothing written: said, nothing added
    QVERIFY(find<QLabel>(story.view(), "note_problem")->isVisible());
    QCOMPARE(readNotes(story.context().db(), id).size(), 1);
}

void tst_comfort::aNoteBegunIsKept()
{
    Story story;
    const CaseId id = story.add(claim());
    const CaseId other = story.add(claim());
    story.openProgram("intake");
    story.window().showCase(id);
    const int last = find<QTabWidget>(story.view(), "case_tabs")->count() - 1;
    story.view().showTab(last);
    find<QPlainTextEdit>(story.view(), "note_text")->setPlainText(u"还没写完"_s);
    story.window().showCase(other);
    QVERIFY(find<QPlainTextEdit>(story.view(), "note_text")->toPlainText().isEmpty());
    story.window().showCase(id);
    QCOMPARE(find<QPlainTextEdit>(story.view(), "note_text")->toPlainText(), u"还没写完"_s);
}

void tst_comfort::phrasesAreTheOfficersOwn()
{
    Story story;
    story.openProgram("first");
    const auto phrases = [](PhraseEdit& edit) {
        QStringList texts;
        for (const QToolButton* button : edit.findChildren<QToolButton*>())
            if (button->isVisibleTo(&edit) && button->text().startsWith(u"Alt+"_s))
                texts.append(button->text());
        return texts;
    };
    {
        PhraseEdit edit(story.context(), u"opinion"_s, u"test"_s, {u"同意。"_s});
        QVERIFY(edit.text().isEmpty()); // never prefilled
        QCOMPARE(phrases(edit).size(), 1);
        edit.edit()->setPlainText(u"材料齐全，拟同意。"_s);
        find<QToolButton>(edit, "opinion_keep")->click();
        QCOMPARE(phrases(edit).size(), 2);
    }
    story.takeOver("second");
    QCOMPARE(phrases(*std::make_unique<PhraseEdit>(story.context(), u"opinion"_s, u"test"_s, QStringList {u"同意。"_s})).size(), 1);
    story.takeOver("first");
    PhraseEdit again(story.context(), u"opinion"_s, u"test"_s, {u"同意。"_s});
    QCOMPARE(phrases(again).size(), 2);
    again.show();
    QApplication::setActiveWindow(&again); // the keys of the window below are not meant
    QTest::keyClick(again.edit(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(again.text(), u"材料齐全，拟同意。"_s);
    find<QToolButton>(again, "forget_1")->click();
    QCoreApplication::processEvents();
    QCOMPARE(phrases(again).size(), 1);
}

void tst_comfort::theDeskIsFoundAsItWasLeft()
{
    Story story;
    const CaseId first = story.add(claim(), CaseState::Submitted);
    const CaseId second = story.add(settlement());
    story.openProgram("intake");
    story.window().showProgramme(QString::fromLatin1(settlement().key));
    story.window().showCase(first);
    story.view().showTab(2);
    story.window().showCase(second, true);
    story.window().close();
    story.closeProgram();
    story.openProgram("intake");
    QCOMPARE(story.window().navigation().current(), u"programme_talent_settlement"_s);
    QCOMPARE(story.pane().caseId(), first);
    QCOMPARE(find<QTabWidget>(story.view(), "case_tabs")->currentIndex(), 2);
    auto* own = story.window().findChild<QMainWindow*>(u"case_window"_s);
    QVERIFY(own != nullptr && own->isVisible());
    // Another officer finds his own desk.
    story.window().close();
    story.closeProgram();
    story.openProgram("first");
    QVERIFY(!story.pane().caseId().isValid());
    QVERIFY(story.window().navigation().current() != u"programme_talent_settlement"_s);
}

void tst_comfort::whoDoesNotWantItBeginsAnew()
{
    Story story;
    const CaseId id = story.add(claim(), CaseState::Submitted);
    story.openProgram("intake");
    story.window().showCase(id);
    story.context().settings().setValue(setting::resumeDesk, false);
    story.window().close();
    story.takeOver("intake");
    story.closeProgram();
    story.openProgram("intake");
    QVERIFY(story.context().settings().value(setting::resumeDesk).toBool() == false);
    QVERIFY(!story.pane().caseId().isValid());
}

QTEST_MAIN(tst_comfort)
#include "tst_comfort.moc"
