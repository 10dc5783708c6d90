// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart.h"

namespace jiangce {

BarLayout BarLayout::of(const QList<Bar>& bars, double width, double nameWidth, double textWidth, double gap)
{
    BarLayout layout;
    layout.left = std::min(nameWidth, width / 3) + gap;
    layout.room = std::max(1.0, width - layout.left - textWidth - 2 * gap);
    for (const Bar& bar : bars)
        layout.most = std::max(layout.most, bar.value);
    return layout;
}

double BarLayout::length(qint64 value) const
{
    return room * double(std::max<qint64>(0, value)) / double(most);
}

} // namespace jiangce
