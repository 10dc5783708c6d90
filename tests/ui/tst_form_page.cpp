// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_page.h"
#include "ui/forms/party_lookup.h"
#include "ui/forms/problem_strip.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// Knows one unit.
class OneParty final : public PartyLookup {
public:
    QList<PartySuggestion> suggest(const FieldDef&, const QString& typed) override
    {
        asked.append(typed);
        return {{u"渤海示例"_s, u"2102…"_s,
            {{Party::ApplicantName, u"渤海示例"_s}, {Party::ApplicantNumber, fixture::man},
                {Party::ApplicantPhone, u"13800138000"_s}}}};
    }
    QStringList asked;
};

} // namespace

/// The form as a whole: what is typed reaches the document, comes back from it, and can be undone.
class FormPageTest final : public QObject {
    Q_OBJECT

private:
    FormContext m_context;
    std::unique_ptr<FormDocument> m_document;
    std::unique_ptr<FormPage> m_page;

    [[nodiscard]] QWidget* control(const char* key) const
    {
        return fixture::find(*m_page, (QByteArray(key) + "_control").constData());
    }
    void type(const char* key, const QString& text)
    {
        m_page->jumpTo(QString::fromLatin1(key));
        QTest::keyClick(control(key), Qt::Key_A, Qt::ControlModifier);
        fixture::compose(control(key), {}, text);
    }
    void leave() const
    {
        m_page->setFocus();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString value(const char* key) const { return m_document->form().value(QString::fromLatin1(key)); }

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise();
        m_context = fixture::context();
    }
    void init()
    {
        m_document = std::make_unique<FormDocument>(fixture::programme);
        m_page = std::make_unique<FormPage>(*m_document, m_context);
        m_page->setFocusPolicy(Qt::StrongFocus);
        m_page->resize(900, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }

    void everyKindComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>bold</b> & \"x\""_s;
        QTest::newRow("beyond the BMP and dots") << u"李\U0002CB4A·买买提"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("fifty characters") << QString(50, u'汉');
    }
    void everyKindComesBack()
    {
        QFETCH(QString, text);
        FormData form;
        for (const FieldDef& field : fixture::fields)
            form.setValue(field.keyText(), text);
        FormRow row {u"r1"_s};
        for (const FieldDef& field : fixture::memberFields)
            row.values.insert(field.keyText(), text);
        form.setRows(u"members"_s, {row});
        m_document->load(form);
        QCOMPARE(m_document->form(), form); // showing it changes nothing
        for (const FieldDef& field : fixture::fields)
            QCOMPARE(m_page->editor(field.keyText())->stored(), text);
        QVERIFY(!m_document->isModified());
    }

    void typingIsStoredAndUndone()
    {
        type("money", u"1,500"_s);
        QCOMPARE(value("money"), u"1500.00"_s);
        leave();
        QCOMPARE(fixture::find<QLineEdit>(*m_page, "money_control")->text(), u"1,500.00"_s);
        type("text", u"abc"_s);
        leave();
        QVERIFY(m_document->isModified());
        m_document->undoStack().undo();
        QCOMPARE(value("text"), QString());
        QCOMPARE(value("money"), u"1500.00"_s);
        m_document->undoStack().undo();
        QCOMPARE(value("money"), QString());
        QCOMPARE(m_page->editor(u"money"_s)->edited(), QString());
        QVERIFY(!m_document->isModified());
        m_document->undoStack().redo();
        QCOMPARE(value("money"), u"1500.00"_s);
    }

    void keysUndoAndRedo()
    {
        type("text", u"abc"_s);
        QTest::keyClick(control("text"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(value("text"), QString());
        QTest::keyClick(control("text"), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(value("text"), u"abc"_s);
    }

    void numberFillsSexAndBirth()
    {
        type("id_number", fixture::woman);
        leave();
        QCOMPARE(value("sex"), u"female"_s);
        QCOMPARE(value("born"), u"1990-03-07"_s);
        QCOMPARE(m_document->undoStack().count(), 1); // one step with the number
        type("id_number", fixture::man);
        leave();
        QCOMPARE(value("sex"), u"male"_s);
        QCOMPARE(value("born"), u"1988-08-15"_s);
    }

    void conditionalFieldAppears()
    {
        FieldEditor* body = m_page->editor(u"shown_text"_s);
        QVERIFY(body->isHidden());
        type("choice", u"by another"_s);
        QVERIFY(!body->isHidden());
        type("choice", u"by itself"_s);
        QVERIFY(body->isHidden());
    }

    void enterWalksTheFields()
    {
        m_page->focusFirst();
        QStringList walked;
        for (int i = 0; i < 4; ++i) {
            walked.append(QApplication::focusWidget()->objectName());
            const bool isLong = walked.back() == u"long_text_control"_s;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, isLong ? Qt::ControlModifier : Qt::NoModifier);
        }
        QCOMPARE(walked, QStringList({u"text_control"_s, u"long_text_control"_s, u"name_control"_s, u"integer_control"_s}));
    }

    void tabWalksInReadingOrder()
    {
        QStringList expected;
        for (const FieldDef& field : fixture::fields)
            if (!field.traits.isComputed && isShown(field, m_document->form()) && field.kind != FieldKind::YesNo)
                expected.append(field.keyText());
        QStringList walked;
        m_page->focusFirst();
        for (int i = 0; i < 60 && walked.size() < expected.size(); ++i) {
            QWidget* focused = QApplication::focusWidget();
            for (const FieldDef& field : fixture::fields)
                if (m_page->editor(field.keyText())->hasControlFocus() && expected.contains(field.keyText()))
                    walked.append(field.keyText());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QCOMPARE(walked, expected);
    }

    void problemsAreCountedAndJumpedTo()
    {
        auto* summary = fixture::find<QLabel>(*m_page, "problem_summary");
        type("money", u"12x"_s);
        QVERIFY(m_page->editor(u"money"_s)->problem().isEmpty()); // not while it is being typed
        leave();
        QVERIFY(!m_page->editor(u"money"_s)->problem().isEmpty());
        QVERIFY2(summary->text().contains(u'1'), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u'2')); // name and ID number are still needed
        m_page->jumpTo(u"phone"_s);
        QTest::keyClick(control("phone"), Qt::Key_F8);
        QVERIFY(m_page->editor(u"money"_s)->hasControlFocus());
        QTest::keyClick(control("money"), Qt::Key_F8);
        QVERIFY(m_page->editor(u"name"_s)->hasControlFocus());
        fixture::find<QToolButton>(*m_page, "problem_unfold")->click();
        fixture::find<QToolButton>(*m_page, "problem_line_2")->click();
        QVERIFY(m_page->editor(u"id_number"_s)->hasControlFocus());
        type("money", u"12"_s);
        leave();
        QVERIFY(m_page->editor(u"money"_s)->problem().isEmpty());
    }

    void missingIsSaidWhenAskedToSubmit()
    {
        QVERIFY(m_page->editor(u"name"_s)->problem().isEmpty());
        m_page->setShowMissing(true);
        QVERIFY(!m_page->editor(u"name"_s)->problem().isEmpty());
    }

    void failingDigitPassesWithAReason()
    {
        type("id_number", u"210211199003070022"_s); // the last digit should be 1
        leave();
        QVERIFY(!m_page->editor(u"id_number"_s)->problem().isEmpty());
        fixture::find<QToolButton>(*m_page, "id_number_problem_button")->click();
        auto* reason = fixture::find<QLineEdit>(*m_page, "id_number_reason");
        QTest::keyClicks(reason, u"as printed"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(m_document->form().overrideReason(u"id_number"_s), u"as printed"_s);
        QVERIFY(m_page->editor(u"id_number"_s)->problem().isEmpty());
        QCOMPARE(value("sex"), u"female"_s);
        type("id_number", u"210211199003070023"_s); // another number: the reason does not hold
        QCOMPARE(m_document->form().overrideReason(u"id_number"_s), QString());
    }

    void partyFoundWhileTyping()
    {
        OneParty register_;
        m_context.lookup = &register_;
        type("phone", u"13900139000"_s);
        m_page->jumpTo(u"name"_s);
        fixture::compose(control("name"), u"bo hai"_s); // composing asks nothing
        QTest::qWait(250);
        QVERIFY(register_.asked.isEmpty());
        fixture::compose(control("name"), {}, u"渤海"_s);
        QTRY_COMPARE(register_.asked, QStringList {u"渤海"_s});
        auto* list = fixture::find<QListWidget>(*m_page, "suggestions_list");
        QTRY_VERIFY(list->isVisible());
        QVERIFY(m_page->editor(u"name"_s)->hasControlFocus()); // the list never takes it
        QTest::keyClick(control("name"), Qt::Key_Down);
        QTest::keyClick(control("name"), Qt::Key_Return);
        QCOMPARE(value("name"), u"渤海示例"_s);
        QCOMPARE(value("id_number"), fixture::man);
        QCOMPARE(value("phone"), u"13900139000"_s); // typed, so it stays …
        fixture::find<QToolButton>(*m_page, "phone_register_button")->click(); // … until it is taken over
        QCOMPARE(value("phone"), u"13800138000"_s);
        m_context.lookup = nullptr;
    }

    void signalsAreHeldBack()
    {
        m_document->setIntervals(30, 60);
        QSignalSpy verdict(m_document.get(), &FormDocument::formChanged);
        QSignalSpy draft(m_document.get(), &FormDocument::draftDue);
        type("text", u"a"_s);
        type("text", u"ab"_s);
        QCOMPARE(verdict.size(), 0);
        QTRY_COMPARE(verdict.size(), 1);
        QTRY_COMPARE(draft.size(), 1);
        type("text", u"abc"_s);
        m_page->finishTyping();
        QCOMPARE(verdict.size(), 2);
        QCOMPARE(draft.size(), 2);
    }

    void everyControlHasANameAndABuddy()
    {
        for (const FieldDef& field : fixture::fields) {
            FieldEditor* editor = m_page->editor(field.keyText());
            QVERIFY2(!control(field.key)->accessibleName().isEmpty(), field.key);
            bool hasBuddy = false;
            for (const QLabel* label : m_page->findChildren<QLabel*>(u"label"_s))
                hasBuddy = hasBuddy || label->buddy() == editor->control();
            QVERIFY2(hasBuddy, field.key);
        }
        m_page->setShowMissing(true); // with marks in the fields
        for (const QToolButton* button : m_page->findChildren<QToolButton*>())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
};

QTEST_MAIN(FormPageTest)
#include "tst_form_page.moc"
