// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_xlsx.h"
#include "ui/dialogs/export_file.h"
#include "ui/models/background_reader.h"
#include "ui/pages/page.h"

#include <QtCore/QTimer>

class QComboBox;
class QSpinBox;
class QTableView;

namespace jiangce {

class BarChart;
class PlainLabel;
class ReasonButton;
class StatisticsCases;
class StatisticsModel;

/// The summary of a period: choices left, numbers right, one chart; each number explains itself (F1) and lists the cases
/// it counts (click, Enter). From here years are compared, annual reports filed and standing lists drawn up. Argument of
/// open(): a year.
class StatisticsPage final : public Page {
    Q_OBJECT
public:
    explicit StatisticsPage(AppContext& context, QWidget* parent = nullptr);
    ~StatisticsPage() override;

    [[nodiscard]] QString title() const override { return tr("Summary"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("statistics"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeNumbers();
    [[nodiscard]] SummaryAsk question() const;
    void read();
    void showProgramme();
    void showCell();
    void listCases();
    void explain();
    void save();
    void saveTable(ExportFormat format);
    void compareYears();
    void fileReport();
    void showStandingLists();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] const ProgrammeSummary* chosenSummary() const;
    [[nodiscard]] BarChartData chartFor(int row, int column) const;

    QList<ProgrammeSummary> m_summaries;
    SummaryAsk m_answered;          ///< what the numbers on the screen are about
    BackgroundReader m_reader;
    QTimer m_waiting;
    QComboBox* m_programme = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_district = nullptr;
    StatisticsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_definition = nullptr;
    BarChart* m_chart = nullptr;
    StatisticsCases* m_cases = nullptr;
};

} // namespace jiangce
