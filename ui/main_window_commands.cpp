// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/officer_memory.h"
#include "ui/app_context.h"
#include "ui/case_window.h"
#include "ui/find_bar.h"
#include "ui/dialogs/command_palette.h"
#include "ui/main_window.h"
#include "ui/models/case_words.h"
#include "ui/navigation.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostRecentShown = 15;

/// 提交(&S)… → 提交
QString plainTitle(const QString& text)
{
    static const QRegularExpression key(u"\\(&.\\)"_s);
    return text.section(u'\t', 0, 0).remove(key).remove(u'&').remove(u"…"_s).trimmed();
}

QString englishOf(const QString& objectName)
{
    return QString(objectName).replace(u'_', u' ');
}

/// What a menu holds, and the menus in it. What has entries of its own in the palette stays out.
void addMenu(const QMenu& menu, const QString& place, const QString& otherwise, QList<PaletteEntry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->objectName() == u"all_actions"_s)
            continue;
        if (const QMenu* inner = action->menu()) {
            if (inner->objectName() != u"menu_recent"_s)
                addMenu(*inner, place + u" › "_s + plainTitle(action->text()), otherwise, entries);
            continue;
        }
        entries.append({plainTitle(action->text()), place, action->shortcut().toString(QKeySequence::NativeText),
            englishOf(action->objectName()), action->isEnabled() ? QString() : otherwise, action->icon(),
            [action] { action->trigger(); }});
    }
}

} // namespace

QList<CaseRow> MainWindow::recentRows()
{
    noteRecent();
    QList<CaseRow> rows;
    const auto trouble = m_context.guard([&] {
        for (const CaseId id : recentCases(m_context.desk(), mostRecentShown))
            rows.append(caseRow(m_context.db(), id));
    });
    if (trouble)
        say(*trouble);
    return rows;
}

void MainWindow::noteRecent()
{
    if (!m_recentTimer.isActive())
        return;
    m_recentTimer.stop();
    // A case that could not be noted is one the officer has to look for.
    if (m_cases->caseId().isValid())
        (void)m_context.guard([this] { noteRecentCase(m_context.desk(), m_cases->caseId()); });
}

QString MainWindow::lineOf(const CaseRow& row) const
{
    const Programme* programme = programmeByKey(row.programme);
    QStringList parts {row.number.isEmpty() ? tr("(draft)") : row.number, row.applicantName};
    if (programme != nullptr && row.number.isEmpty())
        parts.prepend(programmeShort(*programme, m_context.wording()));
    return parts.join(u' ');
}

void MainWindow::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    int place = 0;
    for (const CaseRow& row : recentRows()) {
        ++place;
        const QString key = place < 10 ? u"&%1  "_s.arg(place) : QString();
        QAction* entry = menu.addAction(key + lineOf(row).replace(u'&', u"&&"_s), this, [this, id = row.id] { showCase(id); });
        entry->setObjectName(u"recent_%1"_s.arg(row.id.value()));
    }
    if (menu.isEmpty())
        menu.addAction(tr("No case has been looked at yet"))->setEnabled(false);
}

void MainWindow::fillWindowMenu(QMenu& menu)
{
    menu.clear();
    int place = 0;
    for (const QPointer<CaseWindow>& window : std::as_const(m_windows)) {
        if (window == nullptr || !window->isVisible())
            continue;
        ++place;
        const QString key = place < 10 ? u"&%1  "_s.arg(place) : QString();
        const QString title = window->windowTitle().remove(u"[*]"_s).replace(u'&', u"&&"_s);
        QAction* entry = menu.addAction(key + title, window, [window = window.data()] {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        });
        entry->setObjectName(u"window_%1"_s.arg(window->pane().caseId().value()));
    }
    if (menu.isEmpty())
        return menu.addAction(tr("No case stands in a window of its own"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Close these windows"), this, [this] {
        for (const QPointer<CaseWindow>& window : QList(m_windows))
            if (window != nullptr)
                window->close();
    })->setObjectName(u"close_windows"_s);
}

QList<PaletteEntry> MainWindow::caseEntries()
{
    QList<PaletteEntry> entries;
    CaseView* page = m_cases->page();
    if (page == nullptr || m_cases->isHidden())
        return entries;
    for (QAction* command : page->commands())
        if (!plainTitle(command->text()).isEmpty())
            entries.append({plainTitle(command->text()), tr("This case"),
                command->shortcut().toString(QKeySequence::NativeText), englishOf(command->objectName()), {}, command->icon(),
                [command] { command->trigger(); }});
    for (ReasonButton* button : page->findChildren<ReasonButton*>())
        if (button->isVisibleTo(page) && !button->text().isEmpty())
            entries.append({plainTitle(button->text()), tr("This case"), {}, englishOf(button->objectName()),
                button->reason(), button->icon(), [button] { button->click(); }});
    return entries;
}

QList<PaletteEntry> MainWindow::placeEntries()
{
    QList<PaletteEntry> entries;
    for (const Queue queue : queuesFor(m_context.session().roles))
        entries.append({m_context.words("casework", queueLabel(queue)), tr("My work"), {},
            QLatin1StringView(queueLabel(queue)), {}, toneIcon("queue"_L1), [this, queue] { showQueue(queue); }});
    for (const Programme* programme : allProgrammes())
        entries.append({programmeName(*programme, m_context.wording()), tr("Programmes"), {},
            QLatin1StringView(programme->label), {}, toneIcon("form"_L1),
            [this, key = QString::fromLatin1(programme->key)] { showProgramme(key); }});
    entries.append({tr("All cases"), tr("Programmes"), {}, u"all cases"_s, {}, toneIcon("folder"_L1),
        [this] { showProgramme({}); }});
    QList<SavedView> views;
    // Views that cannot be read are missing here as they are in the navigation.
    (void)m_context.guard([&] { views = savedViews(m_context.desk()); });
    for (const SavedView& view : std::as_const(views))
        entries.append({view.name, tr("My views"), {}, {}, {}, toneIcon("filter"_L1), [this, id = view.id] { showView(id); }});
    for (const CaseRow& row : recentRows())
        entries.append({lineOf(row), tr("Recent cases"), {}, {}, {}, toneIcon("history"_L1), [this, id = row.id] { showCase(id); }});
    return entries;
}

PaletteEntry MainWindow::numberEntry(const QString& typed)
{
    PaletteEntry entry;
    if (!std::ranges::any_of(typed, [](QChar character) { return character.isDigit(); }))
        return entry;
    // What cannot be read is no case to open; the list and the search will say so.
    (void)m_context.guard([&] {
        if (const auto file = findCase(m_context.db(), typed))
            entry = {tr("Open %1 %2").arg(file->number, file->applicantName), {}, {}, {}, {}, toneIcon("open"_L1),
                [this, id = file->id] { showCase(id); }};
    });
    return entry;
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries = caseEntries();
    for (QAction* top : menuBar()->actions())
        // The menu of the case only repeats what stands above.
        if (const QMenu* menu = top->menu(); menu != nullptr && top->isVisible() && menu->objectName() != u"menu_case"_s)
            addMenu(*menu, plainTitle(top->text()), tr("not possible now"), entries);
    entries += placeEntries();
    CommandPalette palette(entries, [this](const QString& typed) { return numberEntry(typed); }, this);
    const QPoint middle = mapToGlobal(QPoint((width() - palette.width()) / 2, rhythm(6)));
    palette.move(middle);
    if (palette.exec() == QDialog::Accepted && palette.chosen())
        palette.chosen()();
}

void MainWindow::find()
{
    QTableView* table = m_find->tableAtHand();
    const bool isInTable = table != nullptr && table->isAncestorOf(QApplication::focusWidget());
    if (isInTable && table->objectName() != u"case_table"_s)
        return m_find->open(table);
    showCases();
    m_list->findInList();
}

void MainWindow::findNext(int step)
{
    const QTableView* table = m_find->tableAtHand();
    // In a list narrowed by its own line every line is a match.
    const bool isList = table != nullptr && table->objectName() == u"case_table"_s;
    if (isList && !m_find->hasText() && m_list->isNarrowedByText())
        return m_list->selectNext(step);
    m_find->step(step);
}

void MainWindow::showView(qint64 id)
{
    QList<SavedView> views;
    if (const auto trouble = m_context.guard([&] { views = savedViews(m_context.desk()); }))
        return say(*trouble);
    const auto found = std::ranges::find(views, id, &SavedView::id);
    if (found == views.end())
        return;
    m_listEntry = u"view_%1"_s.arg(id);
    showCases();
    m_list->showView(*found);
}

} // namespace jiangce
