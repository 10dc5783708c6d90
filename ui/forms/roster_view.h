// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/roster_layout.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

namespace jiangce {

class FrozenColumns;
class RosterModel;
class RosterOrder;
class RosterSuggestions;
struct RosterDef;

/// The grid and its keys: type to edit, Enter down, Tab right, F2, Delete, Ctrl+C/X/V, Ctrl+D, Ctrl++ and Ctrl+-.
class RosterView final : public QTableView {
    Q_OBJECT
public:
    RosterView(RosterModel& model, RosterOrder& order, const RosterDef& roster, const FormContext& context,
        QWidget* parent = nullptr);
    ~RosterView() override;

    void copySelection();
    void cutSelection();
    /// Tab-separated text, at the current cell or by its line of heads.
    void pasteText(const QString& text);
    void pasteClipboard();
    /// One row selected: copies the row above into it; several: the first into the others.
    void fillDown();
    void clearSelected();
    void insertRowsAtSelection();
    void removeSelectedRows();
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] QList<int> selectedSourceRows() const;
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    void step(int rows, int columns);
    /// Columns up to this one stay when the grid scrolls sideways; kept for the officer.
    void freezeUpTo(int column);
    /// Widths and standing columns as the program has them.
    void resetArrangement();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool isForward) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setColumnWidths();
    void showHelp();
    void keepWidth(int column, int width);
    void keepArrangement();
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] QString arrangementName() const;
    [[nodiscard]] QList<int> targetRows(int count) const;

    RosterModel& m_model;
    RosterOrder& m_order;
    const RosterDef& m_roster;
    const FormContext& m_context;
    FrozenColumns* m_frozen = nullptr;
    RosterSuggestions* m_suggestions = nullptr;
    RosterLayout m_layout;
    QTimer m_keepTimer;
    bool m_isArranging = false;
    bool m_isReadOnly = false;
};

} // namespace jiangce
