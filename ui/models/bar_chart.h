// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chart.h"

#include <QtWidgets/QWidget>

namespace jiangce {

/// Horizontal bars with their names and values written beside them: hatched, so that they can be told from the ground on
/// paper without colour. Read out as text. objectName "chart".
class BarChart final : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);

    void show(const BarChartData& data);
    [[nodiscard]] const BarChartData& data() const { return m_data; }
    [[nodiscard]] const QList<Bar>& bars() const { return m_data.bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarChartData m_data;
};

} // namespace jiangce
