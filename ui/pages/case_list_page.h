// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"
#include "ui/pages/page.h"

#include <QtCore/QTimer>

namespace jiangce {

class BackgroundReader;
class CaseFilterBar;
class CaseListModel;
class ListTable;
class PlainLabel;

/// The list beside the case: a work queue, a programme's cases or all of them, narrowed by a row of filters.
/// objectName "case_list"; the table's is "case_table".
class CaseListPage final : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(AppContext& context, QWidget* parent = nullptr);

    void showQueue(Queue queue);
    /// `programme` empty: all cases.
    void showProgramme(const QString& programme);
    /// What a summary counts: these cases and no filter of the row.
    void showFilter(const CaseFilter& filter, const QString& title);

    [[nodiscard]] CaseId currentCase() const;
    [[nodiscard]] QList<CaseId> selectedCases() const;
    /// Moves the selection to a case, to nothing when it is not among the rows loaded; says nothing.
    void select(CaseId id);
    void selectNext(int step);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("queue"); }
    void refresh() override;
    [[nodiscard]] QString statusText() const override { return m_status; }
    void takeFocus() override;

Q_SIGNALS:
    /// The officer moved to another case; not emitted by select().
    void caseChosen(jiangce::CaseId id);

private:
    void build();
    void show(const CaseFilter& base, const QString& title);
    [[nodiscard]] CaseFilter filter() const;
    void reload();
    void search(const QString& text);
    void sortBy(int column);
    void showState();
    void askTotals();
    void showTotals(const CaseTotals& totals);
    void showStatus();
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] QString emptyText() const;

    CaseListModel* m_model = nullptr;
    CaseFilterBar* m_filters = nullptr;
    ListTable* m_table = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_empty = nullptr;
    CaseFilter m_base;
    CaseSort m_sort = CaseSort::HandedIn;
    bool m_isDescending = true;
    bool m_isQuiet = false;
    QString m_title;
    QString m_totals;
    QString m_status;
    QTimer m_totalsTimer;
    QTimer m_countingTimer;
    BackgroundReader* m_reader = nullptr;
};

} // namespace jiangce
