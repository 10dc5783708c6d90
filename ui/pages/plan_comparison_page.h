// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/planned_and_done.h"
#include "ui/models/background_reader.h"
#include "ui/pages/page.h"

class QComboBox;
class QSpinBox;
class QTableView;

namespace jiangce {

class CellTableModel;
class EmptyNote;
class PlainLabel;

/// What was planned for a year against what was reported, by body, occupation and level. Enter on a line, or a double
/// click, shows the filings its numbers come from.
class PlanComparisonPage final : public Page {
    Q_OBJECT
public:
    PlanComparisonPage(AppContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Plan against report"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("statistics"); }
    void refresh() override;
    [[nodiscard]] QString statusText() const override;

private:
    [[nodiscard]] QLayout* makeChoices();
    void showAnswer();
    void showCases();
    void save();
    [[nodiscard]] ComparedBy by() const;
    [[nodiscard]] QString owedWords(const Programme* programme) const;

    BackgroundReader m_reader;
    PlanComparison m_comparison;
    QComboBox* m_pair = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_by = nullptr;
    QComboBox* m_district = nullptr;
    PlainLabel* m_sentence = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace jiangce
