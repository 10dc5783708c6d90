// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/number_finder.h"
#include "tests/ui/story_fixture.h"
#include "ui/pages/all_pages.h"
#include "ui/search_box.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

constexpr int mostRows = 200;

void addModel(const QAbstractItemView& view, QStringList& texts)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts.append(model->index(row, column).data(role).toString());
}

/// Whatever a widget shows, says when pointed at, or tells a screen reader.
void addWidget(const QWidget& widget, QStringList& texts)
{
    texts << widget.windowTitle() << widget.toolTip() << widget.statusTip() << widget.whatsThis() << widget.accessibleName()
          << widget.accessibleDescription();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->displayText() << line->placeholderText();
    else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << plain->toPlainText();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(&widget))
        texts << rich->toPlainText();
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        addModel(*view, texts);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip() << action->statusTip();
}

/// Where whole numbers of somebody stand in the window, by the widget; the number is not repeated.
QStringList leaks(QWidget& root, const QStringList& numbers)
{
    QStringList places;
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (const QWidget* widget : std::as_const(all)) {
        QStringList texts;
        addWidget(*widget, texts);
        for (const QString& text : std::as_const(texts)) {
            const QString digits = digitsOf(text);
            for (const QString& number : numbers)
                if (digits.contains(number))
                    places.append(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName()));
        }
    }
    places.removeDuplicates();
    return places;
}

} // namespace

/// No list, form, tool tip, title or word for a screen reader shows a whole number of a person unless somebody asks.
class TestMaskedEverywhere final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_story = std::make_unique<Story>();
        m_person = m_story->add(settlement(), CaseState::Submitted);
        FormData form = exampleForm(claim());
        form.setValue(u"account_number"_s, u"6217000010001234569"_s);
        m_unit = m_story->office().open(claim(), form);
        m_story->office().carry(m_unit, CaseState::Submitted);
        m_numbers = numbersIn(m_story->office().db());
        // Two persons, their telephone and the unit's, the unit's account.
        QCOMPARE(m_numbers.size(), 5);
        m_story->openProgram("many");
    }

    void watchSeesWhatIsShown()
    {
        QWidget window;
        QLabel label(m_numbers.first(), &window);
        QCOMPARE(leaks(window, m_numbers).size(), 1);
        label.setText(u"2102**********0011"_s);
        QVERIFY(leaks(window, m_numbers).isEmpty());
        label.setToolTip(m_numbers.first().first(6) + u' ' + m_numbers.first().sliced(6));
        QCOMPARE(leaks(window, m_numbers).size(), 1);
    }

    void everyPage_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QString>("page");
        for (const char* account : {"many", "rules", "statistics", "security", "audit"})
            for (const PageEntry& entry : allPages())
                if (entry.isFor == nullptr || entry.isFor(m_story->office().session(account)))
                    QTest::addRow("%s, %s", account, entry.key) << QByteArray(account) << QString::fromLatin1(entry.key);
    }
    void everyPage()
    {
        QFETCH(QByteArray, account);
        QFETCH(QString, page);
        sitDown(account);
        m_story->window().showPage(page);
        Page* shown = m_story->window().page(page);
        QVERIFY(shown != nullptr);
        QCoreApplication::processEvents();
        check(page);
        for (QAbstractItemView* view : shown->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0)
                continue;
            view->setCurrentIndex(view->model()->index(0, 0));
            QCoreApplication::processEvents();
            check(page + u' ' + view->objectName());
        }
    }

    void everyTabOfACase_data()
    {
        QTest::addColumn<bool>("isPerson");
        QTest::newRow("person") << true;
        QTest::newRow("unit with a roster") << false;
    }
    void everyTabOfACase()
    {
        QFETCH(bool, isPerson);
        sitDown("many");
        m_story->window().showCase(isPerson ? m_person : m_unit);
        QCoreApplication::processEvents();
        // Whoever is in a field sees what he types; nobody is.
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus();
        QCoreApplication::processEvents();
        check(u"case"_s);
        for (QTabWidget* tabs : m_story->window().findChildren<QTabWidget*>())
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                if (QWidget* focus = QApplication::focusWidget())
                    focus->clearFocus();
                QCoreApplication::processEvents();
                check(u"case, tab %1"_s.arg(tab));
            }
        QVERIFY(!digitsOf(m_story->window().windowTitle()).contains(m_numbers.first()));
    }

    void listsAndSearch()
    {
        sitDown("many");
        m_story->window().showProgramme(u"talent_settlement"_s);
        QCoreApplication::processEvents();
        check(u"list of cases"_s);
        auto* line = m_story->window().findChild<SearchBox*>();
        QVERIFY(line != nullptr);
        line->setFocus();
        line->setText(u"示例"_s);
        Q_EMIT line->textEdited(u"示例"_s);
        QTest::qWait(400);
        for (QWidget* top : QApplication::topLevelWidgets())
            QVERIFY2(leaks(*top, m_numbers).isEmpty(), qPrintable(leaks(*top, m_numbers).join(u'\n')));
        line->clear();
        QTimer::singleShot(200, qApp, [this] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                const QStringList found = leaks(*top, m_numbers);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            }
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
            else if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        });
        m_story->window().showPalette();
        QTest::qWait(300);
    }

private:
    void sitDown(const QByteArray& account)
    {
        if (m_story->context().session().accountName != QString::fromLatin1(account))
            m_story->takeOver(account.constData());
    }
    void check(const QString& where)
    {
        const QStringList found = leaks(m_story->window(), m_numbers);
        QVERIFY2(found.isEmpty(), qPrintable(where + u": "_s + found.join(u", "_s)));
    }
    /// Of persons, as the register and the applications have them.
    static QStringList numbersIn(Connection& db)
    {
        QStringList numbers;
        const auto add = [&](Statement row) {
            row.with();
            while (row.next())
                if (const QString number = digitsOf(row.text(0)); number.size() >= 11 && !numbers.contains(number))
                    numbers.append(number);
        };
        add(db.prepared("SELECT id_number FROM person"));
        add(db.prepared("SELECT phone FROM talent_settlement"));
        add(db.prepared("SELECT id_number FROM talent_settlement_dependants"));
        add(db.prepared("SELECT contact_phone FROM upskill_subsidy"));
        add(db.prepared("SELECT account_number FROM upskill_subsidy"));
        add(db.prepared("SELECT id_number FROM upskill_subsidy_roster"));
        return numbers;
    }

    std::unique_ptr<Story> m_story;
    QStringList m_numbers;
    CaseId m_person;
    CaseId m_unit;
};

QTEST_MAIN(TestMaskedEverywhere)
#include "tst_masked_everywhere.moc"
