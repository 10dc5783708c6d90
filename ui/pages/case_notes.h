// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/casework/command.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QTableWidget;

namespace jiangce {

class CaseDesk;
class PlainLabel;
class ReasonButton;

/// What colleagues wrote down beside the case, newest first, and room to write another. What is typed and not added is
/// kept for the officer and the case. objectName "case_notes".
class CaseNotes final : public QWidget {
    Q_OBJECT
public:
    explicit CaseNotes(CaseDesk& desk, QWidget* parent = nullptr);
    ~CaseNotes() override;

    /// Reads the notes of the case. Throws Fault.
    void refresh();

private:
    void add();
    void keepTyped();
    void showReason();

    CaseDesk& m_desk;
    QTableWidget* m_table;
    QPlainTextEdit* m_edit;
    ReasonButton* m_add;
    PlainLabel* m_problem;
    CaseId m_case {};
    QTimer m_keep;
    Command m_command = Command::fresh();   ///< the note being typed
};

} // namespace jiangce
