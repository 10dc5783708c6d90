// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filed_report.h"
#include "ui/dialogs/table_dialog.h"

class QCheckBox;
class QComboBox;

namespace jiangce {

/// Two summaries side by side with what differs: years as the database has them now, or annual reports as filed.
class CompareYearsDialog final : public TableDialog {
    Q_OBJECT
public:
    /// Starts with this pair; a filed report is named by its id, a year by its number.
    CompareYearsDialog(AppContext& context, const ComparedSide& before, const ComparedSide& after, QWidget* parent);

private:
    [[nodiscard]] QComboBox* makeSides(const QString& name, const QString& label, const ComparedSide& chosen);
    [[nodiscard]] ComparedSide sideOf(const QComboBox* box) const;
    void read();
    void showCells();

    QList<FiledReport> m_reports;
    QList<ComparedCell> m_cells;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QCheckBox* m_onlyDifferent = nullptr;
};

} // namespace jiangce
