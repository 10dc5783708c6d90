// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggestion_list.h"

#include "ui/theme.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

SuggestionList::SuggestionList(QWidget* owner)
    : QFrame(owner, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_list(new QListWidget(this))
{
    setObjectName(u"suggestions"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSizeConstraint(QLayout::SetNoConstraint); // as high as its lines
    m_list->setObjectName(u"suggestions_list"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Found in the register"));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

void SuggestionList::offer(QWidget* control, const QList<PartySuggestion>& suggestions)
{
    release();
    m_suggestions = suggestions;
    if (suggestions.isEmpty() || !control->hasFocus())
        return;
    m_list->clear();
    int width = control->width();
    for (const PartySuggestion& suggestion : suggestions) {
        auto* item = new QListWidgetItem(suggestion.title + u"    "_s + suggestion.detail, m_list);
        item->setSizeHint(QSize(0, rowHeight()));
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(item->text()) + rhythm(3));
    }
    m_control = control;
    m_control->installEventFilter(this);
    resize(width, int(std::min<qsizetype>(suggestions.size(), 8)) * rowHeight() + 2 * frameWidth());
    const QRect screen = control->screen()->availableGeometry();
    QPoint corner = control->mapToGlobal(QPoint(0, control->height()));
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width)));
    if (corner.y() + height() > screen.bottom()) // no room below: above
        corner.setY(control->mapToGlobal(QPoint()).y() - height());
    move(corner);
    show();
}

void SuggestionList::release()
{
    hide();
    if (m_control != nullptr)
        m_control->removeEventFilter(this);
    m_control.clear();
}

void SuggestionList::take(int index)
{
    if (index < 0 || index >= m_suggestions.size())
        return;
    const PartySuggestion taken_ = m_suggestions[index];
    release();
    Q_EMIT taken(taken_);
}

bool SuggestionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut
        || (event->type() == QEvent::InputMethod
            && !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty())) {
        release();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        take(row);
        return true;
    case Qt::Key_Escape:
        release();
        return true;
    default:
        return false;
    }
}

} // namespace jiangce
