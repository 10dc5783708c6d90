// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/editors/line_editor.h"
#include "ui/forms/field_editor.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// One editor per kind of field: what is typed becomes canonical, what cannot be read is kept, the program is quiet.
class FormEditorsTest final : public QObject {
    Q_OBJECT

private:
    FormContext m_context;
    std::unique_ptr<QWidget> m_window;
    FieldEditor* m_editor = nullptr;

    FieldEditor& make(const char* key)
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        const FieldDef* field = fieldByKey(fixture::fields, QString::fromLatin1(key));
        Q_ASSERT(field != nullptr);
        m_editor = makeFieldEditor(*field, m_context, m_window.get());
        column->addWidget(m_editor);
        auto* other = new QLineEdit(m_window.get());
        other->setObjectName(u"other"_s);
        column->addWidget(other);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        return *m_editor;
    }
    [[nodiscard]] QWidget& control() const
    {
        return *fixture::find(*m_editor, qPrintable(m_editor->key() + u"_control"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise();
        m_context = fixture::context();
    }

    void typingBecomesCanonical_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("text") << QByteArray("text") << u"a  b"_s << u"a b"_s;
        QTest::newRow("markup") << QByteArray("text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("name") << QByteArray("name") << u"王 伟"_s << u"王伟"_s;
        QTest::newRow("beyond the BMP") << QByteArray("name") << u"李\U0002CB4A"_s << u"李\U0002CB4A"_s;
        QTest::newRow("integer") << QByteArray("integer") << u"1,200"_s << u"1200"_s;
        QTest::newRow("money") << QByteArray("money") << u"1,500.5"_s << u"1500.50"_s;
        QTest::newRow("money full width") << QByteArray("money") << u"１５００"_s << u"1500.00"_s;
        QTest::newRow("date with dots") << QByteArray("date") << u"2026.3.5"_s << u"2026-03-05"_s;
        QTest::newRow("date in Chinese") << QByteArray("date") << u"2026年3月5日"_s << u"2026-03-05"_s;
        QTest::newRow("date in digits") << QByteArray("date") << u"20260305"_s << u"2026-03-05"_s;
        // 22 November 2026 is a Sunday; no holiday follows before January: ten working days end on Friday 4 December.
        QTest::newRow("ten working days") << QByteArray("date") << u"+10w"_s << u"2026-12-04"_s;
        QTest::newRow("thirty days") << QByteArray("date") << u"+30d"_s << u"2026-12-22"_s;
        QTest::newRow("month") << QByteArray("month") << u"2022.9"_s << u"2022-09"_s;
        QTest::newRow("open end") << QByteArray("open_date") << u"无固定期限"_s << u"open"_s;
        QTest::newRow("closed end") << QByteArray("open_date") << u"2030/1/1"_s << u"2030-01-01"_s;
        QTest::newRow("choice in Chinese") << QByteArray("choice") << u"委托"_s << u"other"_s;
        QTest::newRow("choice by a part") << QByteArray("choice") << u"another"_s << u"other"_s;
        QTest::newRow("level by number") << QByteArray("level") << u"3"_s << u"3"_s;
        QTest::newRow("level by trade name") << QByteArray("level") << u"高级技师"_s << u"1"_s;
        QTest::newRow("sex") << QByteArray("typed_sex") << u"女"_s << u"female"_s;
        QTest::newRow("district by a part") << QByteArray("unit") << u"甘井"_s << u"210211"_s;
        QTest::newRow("ID lower case, blanks") << QByteArray("id_number") << u"210211 19900307 0021"_s << fixture::woman;
        QTest::newRow("phone") << QByteArray("phone") << u"+86 138 0013 8000"_s << u"13800138000"_s;
        QTest::newRow("account") << QByteArray("account") << u"6228 4804 0256 4890 018"_s << u"6228480402564890018"_s;
        QTest::newRow("unreadable money kept") << QByteArray("money") << u"12,34x"_s << u"12,34x"_s;
        QTest::newRow("unreadable date kept") << QByteArray("date") << u"2026-02-30"_s << u"2026-02-30"_s;
        QTest::newRow("unknown choice kept") << QByteArray("choice") << u"xyz"_s << u"xyz"_s;
        QTest::newRow("bad ID kept") << QByteArray("id_number") << u"12345"_s << u"12345"_s;
    }
    void typingBecomesCanonical()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        FieldEditor& editor = make(key.constData());
        QSignalSpy edited(&editor, &FieldEditor::editedByHand);
        editor.takeFocus();
        fixture::compose(&control(), {}, typed);
        QCOMPARE(editor.edited(), stored);
        QCOMPARE(edited.size(), 1);
        QVERIFY(editor.isModified());
    }

    void programIsQuiet_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("stored");
        for (const FieldDef& field : fixture::fields) {
            const QString stored = field.kind == FieldKind::Money ? u"1500.00"_s
                : field.kind == FieldKind::YesNo                  ? u"false"_s
                : field.kind == FieldKind::Level                  ? u"2"_s
                : field.kind == FieldKind::Choice                 ? u"own"_s
                : field.kind == FieldKind::Sex                    ? u"male"_s
                : field.kind == FieldKind::OpenDate               ? u"open"_s
                                                                  : u"not readable \U0002CB4A <i>·"_s;
            QTest::newRow(field.key) << QByteArray(field.key) << stored;
        }
    }
    void programIsQuiet()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, stored);
        FieldEditor& editor = make(key.constData());
        QSignalSpy edited(&editor, &FieldEditor::editedByHand);
        editor.setStored(stored);
        QCOMPARE(editor.stored(), stored);
        QCOMPARE(editor.edited(), stored);
        editor.setStored({});
        QCOMPARE(editor.edited(), QString());
        QCOMPARE(edited.size(), 0);
        QCOMPARE(editor.objectName(), QString::fromLatin1(key));
        QVERIFY(control().accessibleName().contains(editor.label()));
    }

    void keysOfAComposition_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("key");
        for (const char* field : {"name", "unit", "long_text"})
            for (const auto& [name, key] : {std::pair("Enter", Qt::Key_Return), std::pair("keypad Enter", Qt::Key_Enter),
                     std::pair("Tab", Qt::Key_Tab), std::pair("Esc", Qt::Key_Escape)})
                QTest::addRow("%s: %s", field, name) << QByteArray(field) << int(key);
    }
    void keysOfAComposition()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, key);
        FieldEditor& editor = make(field.constData());
        QSignalSpy moved(&editor, &FieldEditor::moveOn);
        editor.takeFocus();
        QWidget* focused = QApplication::focusWidget(); // where an input method and the keyboard really go
        QVERIFY(editor.hasControlFocus());
        fixture::compose(focused, u"wang"_s);
        QTest::keyClick(focused, Qt::Key(key));
        QVERIFY(moved.isEmpty());
        QVERIFY(editor.hasControlFocus());
        fixture::compose(focused, {}, u"王"_s);
        QCOMPARE(editor.edited(), u"王"_s);
        QTest::keyClick(focused, Qt::Key_Return, field == "long_text" ? Qt::ControlModifier : Qt::NoModifier);
        QCOMPARE(moved.size(), 1);
    }

    void longTextKeepsEnter()
    {
        FieldEditor& editor = make("long_text");
        QSignalSpy moved(&editor, &FieldEditor::moveOn);
        editor.takeFocus();
        QTest::keyClicks(&control(), u"a"_s);
        QTest::keyClick(&control(), Qt::Key_Return);
        QTest::keyClicks(&control(), u"b"_s);
        QCOMPARE(editor.edited(), u"a\nb"_s);
        QVERIFY(moved.isEmpty());
        QTest::keyClick(&control(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(moved.size(), 1);
    }

    void yesAndNoAreWords()
    {
        FieldEditor& editor = make("yes_no");
        auto* yes = fixture::find<QRadioButton>(editor, "yes_no_control");
        auto* no = fixture::find<QRadioButton>(editor, "yes_no_no");
        QVERIFY(!yes->isChecked() && !no->isChecked());
        QVERIFY(!yes->text().isEmpty() && yes->text() != no->text());
        no->click();
        QCOMPARE(editor.edited(), u"false"_s);
        no->setFocus();
        QTest::keyClick(no, Qt::Key_Delete);
        QCOMPARE(editor.edited(), QString());
        QVERIFY(!yes->isChecked() && !no->isChecked());
    }

    void wheelDoesNotAnswer()
    {
        FieldEditor& editor = make("level");
        editor.setStored(u"3"_s);
        auto* combo = editor.findChild<QComboBox*>();
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QCOMPARE(editor.edited(), u"3"_s);
    }

    void personalNumbersAreMasked()
    {
        m_context.revealSeconds = 0;
        FieldEditor& editor = make("id_number");
        auto& masked = dynamic_cast<LineEditor&>(editor);
        auto* edit = fixture::find<QLineEdit>(editor, "id_number_control");
        fixture::find(*m_window, "other")->setFocus();
        editor.setStored(fixture::woman);
        QVERIFY(masked.isMasked());
        QCOMPARE(edit->text(), u"2102**********0021"_s);
        QCOMPARE(editor.edited(), fixture::woman);
        QSignalSpy asked(&editor, &FieldEditor::revealAsked);
        fixture::find<QToolButton>(editor, "id_number_eye")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(masked.isMasked()); // nobody has granted it
        masked.reveal(true);
        QCOMPARE(edit->text(), fixture::woman);
        QTRY_VERIFY(masked.isMasked()); // the time is over
        edit->setFocus();
        QTRY_COMPARE(edit->text(), fixture::woman);
        fixture::find(*m_window, "other")->setFocus();
        QTRY_VERIFY(masked.isMasked());
        m_context.revealSeconds = 30;
    }

    void failingCheckIsKeptWithAReason()
    {
        FieldEditor& editor = make("id_number");
        QSignalSpy given(&editor, &FieldEditor::overrideGiven);
        editor.setStored(u"210211199003070022"_s);
        editor.setProblem(u"The check digit is 2, it should be 1."_s, true);
        QCOMPARE(fixture::find<QLabel>(editor, "id_number_problem")->text(), u"The check digit is 2, it should be 1."_s);
        QCOMPARE(fixture::find<QLabel>(editor, "id_number_problem")->textFormat(), Qt::PlainText);
        fixture::find<QToolButton>(editor, "id_number_problem_button")->click();
        QVERIFY(!fixture::find<QToolButton>(editor, "id_number_keep")->isEnabled());
        auto* reason = fixture::find<QLineEdit>(editor, "id_number_reason");
        QTest::keyClicks(reason, u"as on the card"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toString(), u"as on the card"_s);
        editor.setProblem({});
        editor.setStored(u"210211199003070022"_s, u"as on the card"_s);
        QVERIFY(!fixture::find<QLabel>(editor, "id_number_override")->isHidden());
    }

    void todayAndCalendar()
    {
        FieldEditor& editor = make("date");
        editor.takeFocus();
        QTest::keyClick(&control(), Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(editor.edited(), u"2026-11-22"_s);
        fixture::find<QToolButton>(editor, "date_calendar")->click();
        auto* calendar = m_window->findChild<QCalendarWidget*>();
        QVERIFY(calendar != nullptr);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 22));
        Q_EMIT calendar->activated(QDate(2026, 12, 1));
        QCOMPARE(editor.edited(), u"2026-12-01"_s);
    }

    void readOnlyTakesNothing()
    {
        FieldEditor& editor = make("text");
        editor.setStored(u"kept"_s);
        editor.setReadOnly(true);
        QSignalSpy edited(&editor, &FieldEditor::editedByHand);
        editor.takeFocus();
        QTest::keyClicks(&control(), u"x"_s);
        QCOMPARE(editor.edited(), u"kept"_s);
        QVERIFY(edited.isEmpty());
        FieldEditor& choice = make("level");
        choice.setStored(u"3"_s);
        choice.setReadOnly(true);
        QVERIFY(!control().isVisible());
        QVERIFY(std::ranges::any_of(choice.findChildren<QLabel*>(),
            [](const QLabel* label) { return label->isVisible() && label->text() == u"三级（高级工）"_s; }));
    }
};

QTEST_MAIN(FormEditorsTest)
#include "tst_form_editors.moc"
