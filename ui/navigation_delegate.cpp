// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_delegate.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace jiangce {

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const QString count = index.data(Count).toString();
    const bool isHeading = index.data(IsHeading).toBool();
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    item.text.clear();
    item.icon = {};
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QPalette::ColorRole role = isChosen ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(isHeading ? toneColour(Tone::Muted, item.palette) : item.palette.color(QPalette::Active, role));
    painter->setFont(item.font);
    QRect area = item.rect.adjusted(rhythm(), 0, -rhythm(), 0);
    if (isHeading) {
        if (!m_isFolded)
            painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, text);
        painter->restore();
        return;
    }
    const int side = item.fontMetrics.height();
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(area.left(), area.top(), side, area.height()), Qt::AlignCenter,
        isChosen ? QIcon::Selected : QIcon::Normal);
    area.setLeft(area.left() + side + rhythm(m_isFolded ? 0.5 : 1));
    const int countWidth = item.fontMetrics.horizontalAdvance(count);
    if (!count.isEmpty())
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    const int room = area.width() - (count.isEmpty() ? 0 : countWidth + rhythm(0.5));
    const QString written = m_isFolded ? index.data(Brief).toString() : text;
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter, item.fontMetrics.elidedText(written, Qt::ElideRight, room));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = index.data(IsHeading).toBool();
    return {QStyledItemDelegate::sizeHint(option, index).width(), isHeading ? rowHeight() + rhythm(0.5) : rowHeight()};
}

} // namespace jiangce
