// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/signing/print_job.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/paper/paper_settings.h"
#include "ui/print/job_letters.h"

#include <QtCore/QTimer>

class QTableWidget;

namespace jiangce {

class AppContext;
class PlainLabel;

/// Which letters of these cases go into one job: a tick for every kind, those that stand already apart, with the reason
/// for printing them again. The job that was put together; not valid: the officer gave up. objectName "new_print_job".
[[nodiscard]] PrintJobId newPrintJob(AppContext& context, const QList<CaseId>& cases, QWidget* parent);
/// One of the jobs put together lately; not valid: none was chosen. objectName "print_jobs".
[[nodiscard]] PrintJobId choosePrintJob(AppContext& context, QWidget* parent);

/// A print job: its letters are issued one by one, then printed together behind a cover list, then handed out. It can be
/// stopped between any two letters, while they are issued and while they are painted, and goes on where it was.
/// objectName "print_job".
class PrintJobDialog final : public DialogFrame {
    Q_OBJECT
public:
    PrintJobDialog(AppContext& context, PrintJobId job, QWidget* parent = nullptr);

    /// Writes the cover list and all letters issued and not printed yet into a file; they then count as printed.
    void putInto(const QString& file);

public Q_SLOTS:
    /// Esc and closing while letters are painted stop that first.
    void reject() override;

private:
    enum Column { Position, Case, Applicant, Letter, Number, Pages, State, columns };

    void buildTable();
    void read();
    void showItem(const PrintItem& item);
    void buildButtons();
    void warnOfFonts();
    void showState();
    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_isPainting; }
    void stop();
    void issue();
    void issueNext();
    void print();
    void save();
    void printDirectly();
    void printOn(QPrinter& printer, const PaperSettings& paper);
    using Write = std::function<JobEnd(const NextLetter&, const JobWatch&)>;
    void put(const QString& printed, const PaperSettings& paper, const Write& write);
    [[nodiscard]] bool goesOn(int painted);
    void handOut();
    void end();

    AppContext& m_context;
    PrintJobId m_id;
    PrintJobHead m_head;
    QList<PrintItem> m_items;
    ChangeReport m_report;
    QTimer m_timer;
    int m_next = 0;
    bool m_isPainting = false;
    bool m_isStopped = false;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_progress = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_direct = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_handOut = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace jiangce
