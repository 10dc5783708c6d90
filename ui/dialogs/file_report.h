// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filed_report.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/models/background_reader.h"

class QLineEdit;
class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class PlainLabel;

/// The annual reports filed so far, and filing that of a year: every number is read on a connection of its own, then frozen
/// with the day and the officer. What was corrected since shows beside it.
class FileReportDialog final : public DialogFrame {
    Q_OBJECT
public:
    FileReportDialog(AppContext& context, int year, QWidget* parent);

Q_SIGNALS:
    /// Compare this report with its year as it is now.
    void compareAsked(const jiangce::FiledReport& report);

private:
    void showReports();
    [[nodiscard]] QString whyNot() const;
    void read();
    void file(const ReportDraft& draft);
    void compare();

    AppContext& m_context;
    const int m_year;
    BackgroundReader m_reader;
    QList<FiledReport> m_reports;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_explanation = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_file = nullptr;
};

} // namespace jiangce
