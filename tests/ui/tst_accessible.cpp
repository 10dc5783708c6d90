// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cross_office.h"
#include "tests/support/cross_screens.h"
#include "tests/support/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using cross::ScreenOffice;

namespace {

/// Parts of Qt's own composed controls, and bars that only hold others.
bool isPart(const QWidget& widget)
{
    if (qobject_cast<const QTabBar*>(&widget) != nullptr || qobject_cast<const QTabWidget*>(&widget) != nullptr
        || qobject_cast<const QMenu*>(&widget) != nullptr || qobject_cast<const QMenuBar*>(&widget) != nullptr
        || qobject_cast<const QHeaderView*>(&widget) != nullptr || widget.objectName().startsWith(u"qt_"_s))
        return true;
    // A label that says nothing now has nothing to be read.
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && label->text().isEmpty())
        return true;
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) != nullptr || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
            || qobject_cast<const QFileDialog*>(parent) != nullptr)
            return true;
    return false;
}

/// Whatever the focus can go to and a screen reader would have nothing to say of.
QStringList nameless(QWidget& root)
{
    QStringList places;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr && !isPart(*widget)
            && cross::spokenName(*widget).isEmpty())
            places.append(cross::placeOf(*widget, "has no name"));
    places.removeDuplicates();
    return places;
}

/// Commands that leave the program, the desk or the screen: a test must not.
bool leaves(const QAction& command)
{
    static const QStringList names {u"quit"_s, u"switch_officer"_s, u"open_data_folder"_s, u"backup_now"_s, u"lock_now"_s};
    return names.contains(command.objectName());
}

} // namespace

/// Everything the menus lead to, whoever adds it: each widget that takes the focus says what it is.
class AccessibleTest final : public QObject {
    Q_OBJECT
private:
    /// Looks at whatever stands over the window, closes it, and says what had no name.
    QStringList lookAtDialogs(MainWindow& window)
    {
        QStringList places;
        for (int round = 0; round < 5; ++round) {
            QWidget* over = QApplication::activeModalWidget();
            for (QWidget* top : QApplication::topLevelWidgets())
                if (over == nullptr && top != &window && top->isVisible() && qobject_cast<QDialog*>(top) != nullptr)
                    over = top;
            auto* dialog = qobject_cast<QDialog*>(over);
            if (dialog == nullptr)
                break;
            ++m_dialogs;
            places += nameless(*dialog);
            dialog->reject();
            QCoreApplication::processEvents();
        }
        return places;
    }

    std::unique_ptr<ScreenOffice> m_office;
    int m_dialogs = 0;

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise(true);
        m_office = std::make_unique<ScreenOffice>();
    }

    /// The watch itself must see what is nameless.
    void watchSeesANamelessButton()
    {
        QWidget window;
        auto* button = new QPushButton(&window);
        window.show();
        QCOMPARE(nameless(window).size(), 1);
        button->setAccessibleName(u"名称"_s);
        QVERIFY(nameless(window).isEmpty());
    }

    void everyMenuCommand_data()
    {
        QTest::addColumn<QByteArray>("account");
        for (const char* account : {"many", "rules", "system", "security", "audit", "statistics"})
            QTest::newRow(account) << QByteArray(account);
    }
    void everyMenuCommand()
    {
        QFETCH(QByteArray, account);
        m_office->signInAs(account.constData());
        MainWindow window(m_office->context());
        window.resize(1366, 768);
        window.show();
        window.begin();
        QApplication::setActiveWindow(&window);
        if (account == "many")
            window.showCase(m_office->submitted);
        QStringList places = nameless(window);
        const int before = m_dialogs;
        QList<QPointer<QAction>> commands;
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions())
                commands.append(action);
        }
        for (const QPointer<QAction>& command : std::as_const(commands)) {
            if (command == nullptr || !command->isEnabled() || command->isSeparator() || command->menu() != nullptr
                || leaves(*command))
                continue;
            const QString name = command->text();
            QStringList found;
            QTimer timer;
            connect(&timer, &QTimer::timeout, &window, [&] { found += lookAtDialogs(window); });
            timer.start(20);
            command->trigger();
            timer.stop();
            QCoreApplication::processEvents();
            found += lookAtDialogs(window);
            found += nameless(window);
            for (const QString& place : std::as_const(found))
                places.append(name + u": "_s + place);
        }
        places.removeDuplicates();
        for (const QString& place : std::as_const(places))
            qWarning("%s", qPrintable(place));
        QCOMPARE(places.size(), 0);
        QVERIFY2(m_dialogs > before, "the commands opened nothing to look at");
    }

    void everyTabOfACase()
    {
        m_office->signInAs("many");
        QStringList places;
        for (const CaseId id : {m_office->submitted, m_office->accepted, m_office->draft}) {
            MainWindow window(m_office->context());
            window.resize(1366, 768);
            window.show();
            window.begin();
            window.showCase(id);
            auto* tabs = fixture::find<QTabWidget>(window, "case_tabs");
            for (int tab = 0; tab < tabs->count(); ++tab) {
                window.cases().page()->showTab(tab);
                QCoreApplication::processEvents();
                places += nameless(window);
            }
        }
        places.removeDuplicates();
        for (const QString& place : std::as_const(places))
            qWarning("%s", qPrintable(place));
        QCOMPARE(places.size(), 0);
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
