// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_header.h"

#include <QtCore/QEvent>

namespace jiangce {

FilterHeader::FilterHeader(QWidget* page)
    : QHeaderView(Qt::Horizontal, page)
    , m_row(new QWidget(page))
{
    m_row->setObjectName(QStringLiteral("filter_row"));
    m_row->setAccessibleName(tr("Filters under the heads"));
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

void FilterHeader::setEditor(int column, QWidget* editor)
{
    editor->setParent(m_row);
    editor->installEventFilter(this);
    m_editors.insert(column, editor);
    updateGeometries();
}

void FilterHeader::setEditorsShown(bool isShown)
{
    m_areShown = isShown;
    updateGeometry();
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::setEditorUsed(int column, bool isUsed)
{
    if (isUsed)
        m_unused.remove(column);
    else
        m_unused.insert(column);
    place();
}

int FilterHeader::editorHeight() const
{
    int height = 0;
    for (const QWidget* editor : m_editors)
        height = std::max(height, editor->sizeHint().height());
    return m_areShown ? height : 0;
}

QSize FilterHeader::sizeHint() const
{
    const QSize head = QHeaderView::sizeHint();
    return {head.width(), head.height() + editorHeight()};
}

QList<QWidget*> FilterHeader::editorsInOrder() const
{
    QList<QWidget*> inOrder;
    for (int at = 0; at < count(); ++at)
        if (QWidget* editor = m_editors.value(logicalIndex(at)))
            inOrder.append(editor);
    return inOrder;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, editorHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int height = editorHeight();
    QWidget* list = parentWidget();
    m_row->setVisible(m_areShown && list != nullptr && list != m_row->parentWidget() && !list->isHidden());
    m_row->setGeometry(QRect(mapTo(m_row->parentWidget(), QPoint(0, QHeaderView::sizeHint().height())), QSize(width(), height)));
    m_row->raise();
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const bool isUsed = m_areShown && !m_unused.contains(editor.key()) && editor.key() < count()
            && sectionSize(editor.key()) > 0;   // a section being hidden is emptied first, and told so
        if (isUsed)
            (*editor)->setGeometry(sectionViewportPosition(editor.key()), 0, sectionSize(editor.key()), height);
        (*editor)->setVisible(isUsed);
    }
    const QList<QWidget*> inOrder = editorsInOrder();
    for (qsizetype at = 1; at < inOrder.size(); ++at)
        setTabOrder(inOrder.at(at - 1), inOrder.at(at));
}

bool FilterHeader::event(QEvent* event)
{
    // The list it became the head of: where that goes, the row goes.
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        parentWidget()->installEventFilter(this);
    const bool isTaken = QHeaderView::event(event);
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    return isTaken;
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor)
            if (*editor == watched)
                Q_EMIT columnNeeded(editor.key());
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched == parentWidget())
            place();
        break;
    default: break;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace jiangce
