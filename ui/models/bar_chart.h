// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace jiangce {

struct Bar {
    QString name;
    qint64 value = 0;
    QString text {};    ///< the value as printed
};

/// Horizontal bars with their names and values written beside them: hatched, so that they can be told from the ground on
/// paper without colour. Read out as text. objectName "chart".
class BarChart final : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);

    void show(const QString& title, const QList<Bar>& bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QList<Bar> m_bars;
};

} // namespace jiangce
