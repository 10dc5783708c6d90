// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"
#include "ui/message_bar.h"
#include "ui/place_history.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace jiangce {

class AppContext;
class CaseListPage;
class CasePane;
class CaseWindow;
class FindBar;
class IdleLock;
class MainStatus;
class NavigationPane;
class Page;
class SearchBox;
class SinceNote;
struct PaletteEntry;
enum class PageGroup;

/// The window: navigation, list and case side by side, or one of the other pages in the place of the last two.
/// objectName "main_window".
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(AppContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] AppContext& context() const { return m_context; }
    [[nodiscard]] CaseListPage& list() const { return *m_list; }
    [[nodiscard]] CasePane& cases() const { return *m_cases; }
    [[nodiscard]] NavigationPane& navigation() const { return *m_navigation; }
    /// The page by its key in all_pages.cpp, made when first asked for; null when there is none.
    [[nodiscard]] Page* page(const QString& key);

    /// Begins a session: shows the queue with the most pressing work. Called once somebody is signed in.
    void begin();

public Q_SLOTS:
    void showQueue(jiangce::Queue queue);
    void showProgramme(const QString& programme);
    /// Some cases as a list under a title.
    void showSome(const QList<jiangce::CaseId>& cases, const QString& title);
    /// A list the officer has named.
    void showView(qint64 id);
    void showPage(const QString& key, const QString& argument = {});
    /// Beside the list, or in a window of its own.
    void showCase(jiangce::CaseId id, bool inOwnWindow = false);
    void newCase();
    void backEntry();
    /// Asks for a number and opens that case.
    void openByNumber();
    /// The same without asking; false and said when there is none.
    bool openNumber(const QString& typed);
    /// All actions, places and recent cases in one list to type in.
    void showPalette();
    /// The filter of the list, or the search of the table that has the focus.
    void find();
    /// To the next match of what was looked for, or the one before.
    void findNext(int step);
    void refresh();
    void say(const jiangce::Message& message);
    /// Signs the officer out and asks for the next one; unsaved typing is kept.
    void switchOfficer();
    /// Hides all work until the officer has given his password again; unsaved typing is kept.
    void lock();
    /// Says that the time of day was set by so many seconds while the program ran, or that no operation goes through now.
    void noteClockMoved(qint64 seconds);
    /// Stores unsaved typing of every page and window as drafts. False when some could not be.
    bool keepUnsaved();

Q_SIGNALS:
    /// Closed for good, everything kept.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildMenus();
    void buildFileMenu(QMenu& menu);
    void buildEditMenu(QMenu& menu);
    void buildViewMenu(QMenu& menu);
    void fillCaseMenu(QMenu& menu);
    void fillHelpMenu(QMenu& menu);
    void fillRecentMenu(QMenu& menu);
    /// The cases that stand in windows of their own.
    void fillWindowMenu(QMenu& menu);
    void noteRecent();
    [[nodiscard]] QList<CaseRow> recentRows();
    [[nodiscard]] QString lineOf(const CaseRow& row) const;
    [[nodiscard]] QList<PaletteEntry> caseEntries();
    [[nodiscard]] QList<PaletteEntry> placeEntries();
    [[nodiscard]] PaletteEntry numberEntry(const QString& typed);
    /// Where the officer is, kept for the way back unless he is just walking it.
    [[nodiscard]] Place here() const;
    void notePlace();
    void showWays();
    [[nodiscard]] bool arriveAt(const Place& place);
    void go(int step);
    /// What is kept when the officer goes: how far he has seen the work, the case he was looking at.
    void noteLeaving();
    void keepDesk();
    /// The list, the case and the windows as the officer left them; false: nothing was kept, or he does not want it.
    bool restoreDesk();
    void fillPageMenu(QMenu& menu, PageGroup group);
    QAction* addCommand(QMenu& menu, const QString& name, const QString& text, const QKeySequence& key,
        QLatin1StringView icon, const std::function<void()>& run);
    void connectAll();
    [[nodiscard]] Page* currentPage() const;
    /// The list and the case; its entry is marked in the navigation.
    void showCases();
    void showMayBegin();
    void fold();
    void readSettings();
    void offerDrafts();
    void watchTime();
    void showClockTrouble();
    void acceptComputerTime();
    void showTitle();
    void saveLayout();
    void restoreLayout();

    AppContext& m_context;
    MessageBar* m_bar = nullptr;
    NavigationPane* m_navigation = nullptr;
    QSplitter* m_outer = nullptr;
    QSplitter* m_inner = nullptr;
    QStackedWidget* m_middle = nullptr;
    CaseListPage* m_list = nullptr;
    CasePane* m_cases = nullptr;
    SearchBox* m_search = nullptr;
    MainStatus* m_status = nullptr;
    QAction* m_foldAction = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QTimer m_recentTimer;
    IdleLock* m_idle = nullptr;
    SinceNote* m_since = nullptr;
    FindBar* m_find = nullptr;
    bool m_isLocked = false;
    bool m_isWalking = false;
    PlaceHistory m_places;
    QString m_argument;     ///< what the page in sight was opened on
    QString m_listEntry;    ///< what the list shows, as an entry of the navigation; empty: none of them
    QMap<QString, Page*> m_pages;
    QList<QPointer<CaseWindow>> m_windows;
};

} // namespace jiangce
