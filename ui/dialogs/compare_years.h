// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filed_report.h"
#include "ui/dialogs/table_dialog.h"

class QCheckBox;
class QComboBox;
class QModelIndex;

namespace jiangce {

class StatisticsCases;

/// Two summaries side by side with what differs: years as the database has them now, or annual reports as filed; of all
/// districts, or of one. Any figure of either side opens the cases behind it under the table. objectName "compare_years";
/// "before", "after", "district", "only_different".
class CompareYearsDialog final : public TableDialog {
    Q_OBJECT
public:
    /// Starts with this pair; a filed report is named by its id, a year by its number.
    CompareYearsDialog(AppContext& context, const ComparedSide& before, const ComparedSide& after, QWidget* parent);

private:
    [[nodiscard]] QComboBox* makeSides(const QString& name, const QString& label, const ComparedSide& chosen);
    [[nodiscard]] ComparedSide sideOf(const QComboBox* box) const;
    [[nodiscard]] QComboBox* makeDistricts();
    void read();
    void showCells();
    [[nodiscard]] QString sentence() const;
    void showBehind(const QModelIndex& index);

    QList<FiledReport> m_reports;
    QList<ComparedCell> m_cells;
    QList<ComparedCell> m_shown;    ///< a line of the table each
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QComboBox* m_district = nullptr;
    StatisticsCases* m_behind = nullptr;
    QCheckBox* m_onlyDifferent = nullptr;
};

} // namespace jiangce
