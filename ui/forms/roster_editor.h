// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/form_document.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace jiangce {

class PlainLabel;
class RosterModel;
class RosterOrder;
class RosterView;

/// A table of rows that behaves like the spreadsheet it replaces. objectName is the roster's key; the grid's is
/// key + "_grid". All edits go to the document's undo stack.
class RosterEditor final : public QWidget {
    Q_OBJECT
public:
    RosterEditor(FormDocument& document, const RosterDef& roster, const FormContext& context, QWidget* parent = nullptr);
    ~RosterEditor() override;

    [[nodiscard]] const RosterDef& roster() const { return m_roster; }
    [[nodiscard]] RosterModel& model() const { return *m_model; }
    [[nodiscard]] RosterView& view() const { return *m_view; }

    /// Each row's verdict, first reason and amounts. Rows the decision does not know keep none.
    void showDecision(const Decision& decision);
    /// Problems with `row` >= 0; one mark per cell.
    void setProblems(const Problems& problems);
    /// Row id → what an officer should know of a row that no rule says: likely duplicates.
    void setNotes(const QHash<QString, QStringList>& notes);
    void setReadOnly(bool isReadOnly);
    /// The numbers of all rows in full, until the officer masks them again.
    void showPersonal(bool isShown);
    /// Rows counted from 0 in the order of the application, not of the present sorting.
    void jumpTo(int row, const QString& field = {});
    void commitComposition();
    /// Puts tab-separated text in at the current cell, as one step.
    void paste(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// A row was chosen: its findings can be shown.
    void rowChosen(const QString& rowId);
    /// Asked for from the tool bar; the host has the file dialogs.
    void importAsked();
    void templateAsked();
    /// The officer wants to read the numbers: answered by showPersonal(), when he may.
    void personalAsked();

private:
    void buildBar();
    void showFoot();
    void showHint();
    void askReason();

    FormDocument& m_document;
    const RosterDef& m_roster;
    const FormContext& m_context;
    RosterModel* m_model = nullptr;
    RosterOrder* m_order = nullptr;
    RosterView* m_view = nullptr;
    QWidget* m_bar = nullptr;
    PlainLabel* m_foot = nullptr;
    PlainLabel* m_capitals = nullptr;
    PlainLabel* m_cellProblem = nullptr;
    QToolButton* m_keep = nullptr;
    QTimer m_footTimer;
    QList<QToolButton*> m_buttons;
    QList<QToolButton*> m_editing;
    int m_barWidth = 0;     ///< that the bar needs with words on its buttons
};

} // namespace jiangce
