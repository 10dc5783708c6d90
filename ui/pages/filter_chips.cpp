// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_chips.h"

#include "ui/theme.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"filter_chips"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::show(const QList<FilterChip>& chips)
{
    for (QToolButton* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();      // it may be the one that was pressed
    }
    for (const FilterChip& chip : chips) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"chip_"_s + chip.name);
        button->setText(chip.text);
        button->setIcon(toneIcon("close"_L1, Tone::Muted));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(plainToolTip(tr("Take this filter away: %1").arg(chip.text)));
        button->setAccessibleName(tr("Take this filter away: %1").arg(chip.text));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [clear = chip.clear] { clear(); });
        button->show();
        m_buttons.append(button);
    }
    setVisible(!chips.isEmpty());
    setFixedHeight(arrange(width(), true));
}

int FilterChips::arrange(int width, bool isMoving) const
{
    const int gap = rhythm(0.5);
    int left = 0;
    int top = 0;
    int line = 0;
    for (QToolButton* button : m_buttons) {
        const QSize size = button->sizeHint().boundedTo({std::max(width, 1), 1000});
        if (left > 0 && left + size.width() > width) {
            top += line + gap;
            left = 0;
            line = 0;
        }
        if (isMoving)
            button->setGeometry(QRect({left, top}, size));
        left += size.width() + gap;
        line = std::max(line, size.height());
    }
    return top + line;
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(arrange(event->size().width(), true));
}

} // namespace jiangce
