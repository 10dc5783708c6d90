// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bar_chart.h"

#include "ui/theme.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

int lineHeight()
{
    return rowHeight();
}

} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"chart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarChart::show(const BarChartData& data)
{
    m_data = data;
    QStringList spoken {data.title};
    for (const Bar& bar : data.bars)
        spoken.append(u"%1 %2"_s.arg(bar.name, bar.text));
    setAccessibleName(data.title);
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {rhythm(60), minimumSizeHint().height()};
}

QSize BarChart::minimumSizeHint() const
{
    return {rhythm(30), m_data.bars.isEmpty() ? lineHeight() : int(m_data.bars.size() + 1) * lineHeight() + rhythm()};
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(toneColour(Tone::Text, palette()));
    painter.drawText(QRect(0, 0, width(), lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, m_data.title);
    painter.setFont(font());
    int nameWidth = 0;
    int textWidth = 0;
    for (const Bar& bar : m_data.bars) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name));
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(bar.text));
    }
    const BarLayout layout = BarLayout::of(m_data.bars, width(), nameWidth, textWidth, rhythm());
    nameWidth = int(layout.left) - rhythm();
    const QColor ink = toneColour(Tone::Accent, palette());
    for (int i = 0; i < m_data.bars.size(); ++i) {
        const int top = (i + 1) * lineHeight();
        painter.setPen(toneColour(Tone::Text, palette()));
        const QString name = fontMetrics().elidedText(m_data.bars[i].name, Qt::ElideRight, nameWidth);
        painter.drawText(QRect(0, top, nameWidth, lineHeight()), Qt::AlignVCenter | Qt::AlignRight, name);
        const double length = layout.length(m_data.bars[i].value);
        const QRectF bar(layout.left, top + lineHeight() * 0.18, std::max(1.0, length), lineHeight() * 0.64);
        painter.fillRect(bar, toneGround(Tone::Accent, palette()));
        painter.fillRect(bar, QBrush(ink, Qt::BDiagPattern));
        painter.setPen(ink);
        painter.drawRect(bar);
        painter.setPen(toneColour(Tone::Text, palette()));
        painter.drawText(QRectF(bar.right() + rhythm(), top, textWidth + rhythm(), lineHeight()), Qt::AlignVCenter | Qt::AlignLeft,
            m_data.bars[i].text);
    }
}

} // namespace jiangce
