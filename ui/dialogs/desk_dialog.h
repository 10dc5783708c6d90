// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/reassign.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class PlainLabel;

/// A colleague's desk, or one's own, handed over as a whole or in part: from whom, to whom, which cases, and why some
/// cannot go. objectName "desk"; "desk_from", "desk_to", "desk_programme", "desk_state", "desk_table", "desk_list",
/// "reason", "go_on".
class DeskDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit DeskDialog(AppContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was handed over, and what was not.
    void handedOver(const jiangce::Message& message);

private:
    void makeChoices();
    void fillOfficers();
    void read();
    [[nodiscard]] AccountId officerOf(const QComboBox& box) const;
    [[nodiscard]] QList<CaseId> chosenCases() const;
    void showList();
    void perform();

    AppContext& m_context;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QComboBox* m_programme = nullptr;
    QComboBox* m_state = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_sentence = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QPushButton* m_go = nullptr;
    QList<DeskCase> m_cases;
};

} // namespace jiangce
