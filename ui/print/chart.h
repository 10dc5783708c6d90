// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiangce {

/// One bar of a chart: its name, its value and the value as printed.
struct Bar {
    QString name;
    qint64 value = 0;
    QString text {};
};

/// Horizontal bars with names and values beside them: the same data on the screen and on paper.
struct BarChartData {
    QString title {};
    QList<Bar> bars {};
};

/// Where the bars of a chart lie, in whatever unit the lengths are given: one place for screen and paper.
struct BarLayout {
    double left = 0;        ///< where bars begin
    double room = 1;        ///< length of the longest
    qint64 most = 1;        ///< its value

    /// `nameWidth` and `textWidth`: of the widest name and value. Names get a third of the width at most.
    [[nodiscard]] static BarLayout of(
        const QList<Bar>& bars, double width, double nameWidth, double textWidth, double gap);
    [[nodiscard]] double length(qint64 value) const;
};

} // namespace jiangce
