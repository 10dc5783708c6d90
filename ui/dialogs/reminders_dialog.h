// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/reminders.h"
#include "ui/dialogs/dialog_frame.h"

#include <QtCore/QTimer>

class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class PlainLabel;

/// 催报函 to everybody who has not filed, as one job: shown first, issued one by one, then printed or saved as one PDF.
/// Whatever the job holds is numbered once; a job that was stopped goes on. objectNames "issue", "print_all", "save_all".
class RemindersDialog final : public DialogFrame {
    Q_OBJECT
public:
    RemindersDialog(AppContext& context, const QList<Obligation>& overdue, QWidget* parent);

    /// Writes what was issued into one PDF. For save() and tests.
    void putInto(const QString& file);

private:
    void showLetters();
    void issue();
    void issueNext();
    void stop();
    void print();
    void save();
    void note(const QString& action);
    [[nodiscard]] std::function<std::optional<struct LetterDocument>()> letters();

    AppContext& m_context;
    QList<Obligation> m_overdue;
    QList<ReminderLetter> m_letters;
    ReminderJobId m_job;
    qsizetype m_next = 0;
    ChangeReport m_report;
    QTimer m_timer;
    PlainLabel* m_progress = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace jiangce
