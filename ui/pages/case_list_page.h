// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/officer_memory.h"
#include "core/casework/queries/case_list.h"
#include "ui/pages/page.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

class QMenu;
class QToolButton;

namespace jiangce {

class BackgroundReader;
class CaseFilterBar;
class CaseListModel;
class FilterHeader;
class ListTable;
class PlainLabel;

/// A list as it can be come back to.
struct ListState {
    CaseFilter base {};
    QString title {};
    CaseOrder order {};
    SavedView view {};
    QJsonObject filters {};
    QList<CaseId> found {};     ///< just these cases; empty: whatever the rest says
    /// Whether both are the same list, however it is arranged.
    [[nodiscard]] bool isSameList(const ListState& other) const;
    friend bool operator==(const ListState& one, const ListState& other);
};

/// The list beside the case: a work queue, a programme's cases or all of them, narrowed by filters under the heads of its
/// columns, in an order an index serves; or just the cases it is handed. objectName "case_list"; the table's is
/// "case_table", the menu button's "list_menu".
class CaseListPage final : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(AppContext& context, QWidget* parent = nullptr);

    void showQueue(Queue queue);
    /// `programme` empty: all cases.
    void showProgramme(const QString& programme);
    /// All cases, narrowed by a text.
    void showText(const QString& text);
    /// What a summary counts: these cases and no filter of the row.
    void showFilter(const CaseFilter& filter, const QString& title);
    /// These and no others, in this order.
    void showCases(const QList<CaseId>& ids, const QString& title);
    /// Queue or programme, filters and order as they are now: what a view is made of.
    [[nodiscard]] QByteArray arrangement() const;
    /// The list as it was when it was named.
    void showView(const SavedView& view);
    [[nodiscard]] ListState state() const;
    void restore(const ListState& state);

    [[nodiscard]] CaseId currentCase() const;
    [[nodiscard]] QList<CaseId> selectedCases() const;
    /// Moves the selection to a case, to nothing when it is not among the rows loaded; says nothing.
    void select(CaseId id);
    /// The next line or the one before, and its case at once.
    void selectNext(int step);
    /// Offers the line the list begins with, as soon as there is one.
    void offerFirst();
    /// Sorts by a column; `isAdding`: within the order there is. A second time turns it round. Says so when no index
    /// serves that.
    void sortBy(int column, bool isAdding);
    void findInList();
    [[nodiscard]] bool isNarrowedByText() const;
    void setFiltersShown(bool areShown);
    /// Asks for a name and keeps the list as it is under it.
    void saveAsView();
    /// The lines chosen, or the whole queue of what is to be approved where no two are.
    void approveSeveral();
    /// Puts letters of the lines chosen, or of the first thousand of the list, together as one job, and shows it.
    void printSeveral();
    /// A job put together before, to go on with.
    void showPrintJobs();
    /// Saved views, order, columns and filters: what the menu button shows.
    void fillMenu(QMenu& menu);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("queue"); }
    void refresh() override;
    [[nodiscard]] QString statusText() const override { return m_status; }
    void takeFocus() override;

Q_SIGNALS:
    /// The officer moved to another case; not emitted by select(). Walking over lines with the arrow keys opens none of
    /// them before he rests.
    void caseChosen(jiangce::CaseId id);
    /// The first line, for an officer who has not chosen anything yet.
    void caseOffered(jiangce::CaseId id);
    /// Another list is shown, or the same in another arrangement.
    void arranged();
    /// A view was named, renamed or deleted.
    void viewsChanged();

private:
    void build();
    void buildTable();
    void connectTable();
    void show(const CaseFilter& base, const QString& title, const CaseOrder& order, const QJsonObject& filters = {},
        const SavedView& view = {});
    void choose(int row);
    void openSoon();
    void openChosen();
    [[nodiscard]] CaseFilter filter() const;
    void renameCurrentView();
    void deleteCurrentView();
    void fillSortMenu(QMenu& menu, bool isAdding);
    void reload();
    void showState();
    void askTotals();
    void showTotals(const CaseTotals& totals);
    void showStatus();
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] QString emptyText() const;

    CaseListModel* m_model = nullptr;
    FilterHeader* m_header = nullptr;
    CaseFilterBar* m_filters = nullptr;
    ListTable* m_table = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_empty = nullptr;
    QToolButton* m_menuButton = nullptr;
    CaseFilter m_base;
    CaseOrder m_order;
    SavedView m_view;
    CaseId m_told {};           // the case last opened from here or shown beside
    CaseId m_kept {};           // chosen before the rows were read again
    bool m_isQuiet = false;
    bool m_isFirstWanted = false;   ///< offered when the rows come
    bool m_isOffer = false;         ///< what opens soon is an offer
    QString m_title;
    QString m_totals;
    QString m_status;
    QTimer m_totalsTimer;
    QTimer m_openingTimer;
    QTimer m_countingTimer;
    BackgroundReader* m_reader = nullptr;
};

} // namespace jiangce
