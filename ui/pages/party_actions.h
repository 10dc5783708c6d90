// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/merges.h"
#include "core/programmes/case_state.h"
#include "core/register/corrections.h"
#include "ui/models/cell_table_model.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace jiangce {

class Page;
class ReasonButton;

/// What can be done with a record of the register, and what was done: corrections and merges. The table of the history
/// belongs to the page. Buttons "correct_party", "merge_party", "undo_merge".
class PartyActions final : public QWidget {
    Q_OBJECT
public:
    PartyActions(Page& page, PartyKind kind);

    [[nodiscard]] CellTableModel* history() const { return m_history; }
    void takeTable(QTableView* table);
    /// 0: none is chosen.
    void show(qint64 id);
    using QWidget::show;
    /// One sentence about the latest correction, and that cases stay as they are; empty: never corrected.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// A merge moved what the page shows.
    void moved(qint64 id);

private:
    void correct();
    void merge();
    void undo();
    void showButtons();
    void fillHistory();
    [[nodiscard]] const Merge* chosenMerge() const;
    [[nodiscard]] QString whyNot(Role role) const;

    Page& m_page;
    PartyKind m_kind;
    std::optional<PartyRecord> m_record;
    QList<Correction> m_corrections;
    QList<Merge> m_merges;
    CellTableModel* m_history = nullptr;
    QTableView* m_table = nullptr;
    ReasonButton* m_correct = nullptr;
    ReasonButton* m_merge = nullptr;
    ReasonButton* m_undo = nullptr;
};

} // namespace jiangce
