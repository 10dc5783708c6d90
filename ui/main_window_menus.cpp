// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/app_context.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/desk_dialog.h"
#include "ui/dialogs/handover_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/paper_sheet.h"
#include "ui/dialogs/calculators.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_sheet.h"
#include "ui/navigation.h"
#include "ui/own_keys.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_view.h"
#include "ui/pages/case_pane.h"
#include "ui/search_box.h"
#include "ui/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace jiangce {

QAction* MainWindow::addCommand(QMenu& menu, const QString& name, const QString& text, const QKeySequence& key,
    QLatin1StringView icon, const std::function<void()>& run)
{
    auto* command = new QAction(icon.isEmpty() ? QIcon() : toneIcon(icon), text, &menu);
    command->setObjectName(name);
    command->setShortcut(key);
    OwnKeys::of(m_context).adopt(command);
    connect(command, &QAction::triggered, this, [run] { run(); });
    menu.addAction(command);
    return command;
}

void MainWindow::buildMenus()
{
    const auto add = [this](const QString& title, const QString& name) {
        QMenu* menu = menuBar()->addMenu(title);
        menu->setObjectName(name);
        return menu;
    };
    buildFileMenu(*add(tr("&File"), u"menu_file"_s));
    buildEditMenu(*add(tr("&Edit"), u"menu_edit"_s));
    buildViewMenu(*add(tr("&View"), u"menu_view"_s));
    QMenu* cases = add(tr("&Business"), u"menu_case"_s);
    connect(cases, &QMenu::aboutToShow, this, [this, cases] { fillCaseMenu(*cases); });
    fillCaseMenu(*cases);
    const std::array<std::tuple<QString, QString, PageGroup>, 5> groups {{
        {tr("&Registers"), u"menu_register"_s, PageGroup::Register},
        {tr("&Commendations"), u"menu_rounds"_s, PageGroup::Rounds},
        {tr("&Statistics"), u"menu_statistics"_s, PageGroup::Statistics},
        {tr("&Tools"), u"menu_tools"_s, PageGroup::Tools},
        {tr("&Help"), u"menu_help"_s, PageGroup::Help},
    }};
    for (const auto& [title, name, group] : groups) {
        if (group == PageGroup::Help) {
            QMenu* windows = add(tr("&Window"), u"menu_window"_s);
            connect(windows, &QMenu::aboutToShow, this, [this, windows] { fillWindowMenu(*windows); });
            fillWindowMenu(*windows);
        }
        QMenu* menu = add(title, name);
        fillPageMenu(*menu, group);
        connect(&m_context, &AppContext::sessionChanged, menu, [this, menu, group = group] { fillPageMenu(*menu, group); });
    }
    connect(&m_context, &AppContext::sessionChanged, this, &MainWindow::showMayBegin);
    showMayBegin();
    menuBar()->setCornerWidget(m_search, Qt::TopRightCorner);
}

void MainWindow::buildFileMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    addCommand(menu, u"new_case_command"_s, tr("&New application…"), QKeySequence::New, "new"_L1, [this] { newCase(); });
    addCommand(menu, u"back_entry_command"_s, tr("Enter an o&ld paper case…"), {}, "history"_L1, [this] { backEntry(); });
    QAction* open = addCommand(
        menu, u"open_number"_s, tr("&Open by number…"), QKeySequence::Open, "open"_L1, [this] { openByNumber(); });
    open->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_O), QKeySequence(Qt::CTRL | Qt::Key_G)});
    OwnKeys::of(m_context).adopt(open);
    QMenu* recent = menu.addMenu(toneIcon("history"_L1), tr("&Recent cases"));
    recent->setObjectName(u"menu_recent"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    addCommand(menu, u"open_window"_s, tr("Case in its own &window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), {},
        [this] {
            if (m_cases->caseId().isValid())
                showCase(m_cases->caseId(), true);
        });
    menu.addSeparator();
    addCommand(menu, u"approve_several"_s, tr("&Approve several cases…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        "approve"_L1, [this] { m_list->approveSeveral(); });
    addCommand(menu, u"print_several"_s, tr("&Print letters as one job…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "print"_L1,
        [this] { m_list->printSeveral(); });
    addCommand(menu, u"print_jobs"_s, tr("Print &jobs…"), {}, "letter"_L1, [this] { m_list->showPrintJobs(); });
    addCommand(menu, u"print_settings"_s, tr("Print se&ttings…"), {}, "settings"_L1,
        [this] { changePaperSettings(m_context, {}, this); });
    menu.addSeparator();
    addCommand(menu, u"hand_over_desk"_s, tr("&Hand over a desk…"), {}, "user-switch"_L1, [this] {
        DeskDialog dialog(m_context, this);
        connect(&dialog, &DeskDialog::handedOver, this, &MainWindow::say);
        dialog.exec();
    });
    addCommand(menu, u"handover_list"_s, tr("Handover &list…"), {}, "roster"_L1, [this] {
        HandoverDialog dialog(m_context, {}, {}, this);
        connect(&dialog, &TableDialog::caseAsked, this, [this, &dialog](CaseId id) {
            dialog.accept();
            showCase(id);
        });
        dialog.exec();
    });
    menu.addSeparator();
    addCommand(menu, u"backup_now"_s, tr("&Back up now…"), {}, "backup"_L1, [this] {
        if (const Message message = backUpNow(m_context, this); !message.isEmpty())
            say(message);
    });
    addCommand(menu, u"backups"_s, tr("Backups and recovery &key…"), {}, "backup"_L1, [this] { BackupsDialog(m_context, this).exec(); });
    addCommand(menu, u"accept_time"_s, tr("Accept the computer's &time…"), {}, "clock"_L1, [this] { acceptComputerTime(); });
    menu.addSeparator();
    addCommand(menu, u"change_password"_s, tr("Change my &password…"), {}, "lock"_L1, [this] {
        if (changeOwnPassword(m_context, this))
            say({Message::Kind::Done, tr("Your password was changed.")});
    });
    addCommand(menu, u"relations"_s, tr("&Declared relations…"), {}, "person"_L1, [this] {
        RelationsDialog dialog(m_context, this);
        dialog.exec();
    });
    addCommand(menu, u"switch_officer"_s, tr("&Change officer…"), {}, "user-switch"_L1, [this] { switchOfficer(); });
    addCommand(menu, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), {}, [this] { close(); });
}

void MainWindow::showMayBegin()
{
    const bool mayBegin = m_context.session().has(Role::Intake);
    const QString why = mayBegin ? QString() : tr("Only accounts with the role for intake begin applications.");
    for (const QString& name : {u"new_case_command"_s, u"back_entry_command"_s})
        if (auto* command = findChild<QAction*>(name)) {
            command->setEnabled(mayBegin);
            command->setToolTip(plainToolTip(why));
            command->setStatusTip(why);
        }
}

void MainWindow::buildEditMenu(QMenu& menu)
{
    const auto onStack = [this](void (QUndoStack::*slot)()) {
        return [this, slot] {
            if (CaseView* page = m_cases->page())
                (page->desk().document().undoStack().*slot)();
        };
    };
    addCommand(menu, u"undo"_s, tr("&Undo"), QKeySequence::Undo, "undo"_L1, onStack(&QUndoStack::undo));
    addCommand(menu, u"redo"_s, tr("&Redo"), QKeySequence::Redo, "redo"_L1, onStack(&QUndoStack::redo));
    menu.addSeparator();
    addCommand(menu, u"find_in_list"_s, tr("&Find in the list or table"), QKeySequence::Find, "filter"_L1, [this] { find(); });
    addCommand(menu, u"find_next"_s, tr("Find &next"), QKeySequence(Qt::Key_F3), "down"_L1, [this] { findNext(1); });
    addCommand(menu, u"find_previous"_s, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), "up"_L1,
        [this] { findNext(-1); });
    addCommand(menu, u"all_actions"_s, tr("&All actions…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "jump"_L1,
        [this] { showPalette(); });
    addCommand(menu, u"search_everywhere"_s, tr("&Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K), "search"_L1,
        [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
}

void MainWindow::buildViewMenu(QMenu& menu)
{
    addCommand(menu, u"refresh"_s, tr("&Refresh"), QKeySequence(Qt::Key_F5), "refresh"_L1, [this] { refresh(); });
    m_foldAction = addCommand(menu, u"fold_navigation"_s, tr("&Narrow navigation"), QKeySequence(Qt::CTRL | Qt::Key_B), {},
        [this] {
            m_context.settings().setValue(u"window/main_folded"_s, m_foldAction->isChecked() ? u"on"_s : u"off"_s);
            fold();
        });
    m_foldAction->setCheckable(true);
    menu.addSeparator();
    m_back = addCommand(menu, u"go_back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), "previous"_L1,
        [this] { go(-1); });
    m_forward = addCommand(menu, u"go_forward"_s, tr("For&ward"), QKeySequence(Qt::ALT | Qt::Key_Right), "next"_L1,
        [this] { go(1); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    addCommand(menu, u"previous_case"_s, tr("&Previous case in the list"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), "up"_L1,
        [this] { m_list->selectNext(-1); });
    addCommand(menu, u"next_case"_s, tr("Ne&xt case in the list"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), "down"_L1,
        [this] { m_list->selectNext(1); });
    menu.addSeparator();
    addCommand(menu, u"focus_navigation"_s, tr("To the na&vigation"), QKeySequence(Qt::ALT | Qt::Key_1), {},
        [this] { m_navigation->takeFocus(); });
    addCommand(menu, u"focus_list"_s, tr("To the &list"), QKeySequence(Qt::ALT | Qt::Key_2), {}, [this] {
        showCases();
        m_list->takeFocus();
        notePlace();
    });
    addCommand(menu, u"focus_case"_s, tr("To the &case"), QKeySequence(Qt::ALT | Qt::Key_3), {}, [this] {
        if (m_cases->page() != nullptr) {
            showCases();
            m_cases->page()->takeFocus();
            notePlace();
        }
    });
}

void MainWindow::fillCaseMenu(QMenu& menu)
{
    menu.clear();
    CaseView* page = m_cases->page();
    if (page != nullptr)
        // Copies without their keys: the keys belong to the page, which knows when it is in sight.
        for (QAction* command : page->commands()) {
            QAction* copy = menu.addAction(command->icon(),
                command->text() + u'\t' + command->shortcut().toString(QKeySequence::NativeText));
            connect(copy, &QAction::triggered, command, &QAction::trigger);
        }
    if (menu.isEmpty())
        menu.addAction(tr("No case is open"))->setEnabled(false);
}

void MainWindow::fillPageMenu(QMenu& menu, PageGroup group)
{
    menu.clear();
    for (const PageEntry& entry : allPages()) {
        if (entry.group != group || (entry.isFor != nullptr && !entry.isFor(m_context.session())))
            continue;
        const QString key = QString::fromLatin1(entry.key);
        QAction* command = menu.addAction(toneIcon(QLatin1StringView(entry.icon)), m_context.words("pages", entry.label),
            this, [this, key] { showPage(key); });
        command->setObjectName(u"page_command_"_s + key);
        command->setShortcut(QKeySequence(QLatin1StringView(entry.shortcut)));
        OwnKeys::of(m_context).adopt(command);
    }
    if (group == PageGroup::Tools) {
        menu.addSeparator();
        addCalculators(menu, m_context, this);
        menu.addSeparator();
        addCommand(menu, u"settings"_s, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings"_L1,
            [this] { changeSettings(m_context, this); });
    }
    if (group == PageGroup::Help)
        fillHelpMenu(menu);
    menu.menuAction()->setVisible(!menu.isEmpty());
}

void MainWindow::fillHelpMenu(QMenu& menu)
{
    addCommand(menu, u"shortcuts"_s, tr("&Keys…"), QKeySequence(Qt::CTRL | Qt::Key_Slash), {}, [this] { showShortcuts(m_context, this); });
    menu.addSeparator();
    addCommand(menu, u"show_log"_s, tr("What went &wrong lately…"), {}, "warning"_L1, [this] { showLog(m_context, this); });
    addCommand(menu, u"open_data_folder"_s, tr("Open the data &folder"), {}, "folder"_L1, [this] {
        if (!openDataFolder(m_context))
            say({Message::Kind::Note, tr("The database is %1").arg(m_context.databaseFile())});
    });
    menu.addSeparator();
    addCommand(menu, u"about"_s, tr("&About Jiangce…"), {}, "info"_L1, [this] { showAbout(m_context, this); });
}

} // namespace jiangce
