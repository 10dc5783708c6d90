// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fold_section.h"

#include "ui/forms/field_editor.h"
#include "ui/theme.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace jiangce {

FoldSection::FoldSection(const QString& title, QWidget* parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, rhythm());
    m_column->setSpacing(rhythm(0.5));
    auto* headRow = new QHBoxLayout;
    headRow->setSpacing(rhythm());
    m_head = new QToolButton(this);
    m_head->setText(title);
    m_head->setObjectName(QStringLiteral("fold"));
    m_head->setAutoRaise(true);
    m_head->setArrowType(Qt::DownArrow);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::NoFocus); // the Tab key walks the fields; Ctrl+1…9 and the menu reach sections
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_note = new PlainLabel(this);
    m_note->setScale(0.92);
    m_note->setTone(Tone::Bad);
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    headRow->addWidget(m_head);
    headRow->addWidget(m_note);
    headRow->addWidget(rule, 1);
    m_column->addLayout(headRow);
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(rhythm());
    m_grid->setVerticalSpacing(rhythm(0.75));
    m_column->addWidget(m_body);
    connect(m_head, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
}

void FoldSection::addField(QWidget* label, FieldEditor* editor)
{
    label->setParent(m_body);
    editor->setParent(m_body);
    m_cells.append({label, editor});
}

void FoldSection::addWide(QWidget* widget)
{
    m_column->addWidget(widget);
}

void FoldSection::setLabelWidth(int width)
{
    m_labelWidth = width;
    for (const Cell& cell : m_cells)
        cell.label->setFixedWidth(width);
}

void FoldSection::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_head->setArrowType(isFolded ? Qt::RightArrow : Qt::DownArrow);
    for (int i = 1; i < m_column->count(); ++i)
        if (QWidget* part = m_column->itemAt(i)->widget())
            part->setVisible(!isFolded);
}

void FoldSection::setNote(const QString& note)
{
    m_note->setText(note);
}

int FoldSection::shownFields() const
{
    return int(std::ranges::count_if(m_cells, [](const Cell& cell) { return !cell.editor->isHidden(); }));
}

int FoldSection::columnsThatFit() const
{
    // An identity number with its mark and eye must be readable whole beside its label.
    const int one = m_labelWidth + fontMetrics().horizontalAdvance(u'0') * 20 + rhythm(2);
    return width() >= 2 * one ? 2 : 1;
}

void FoldSection::arrange()
{
    m_columns = columnsThatFit();
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Cell& cell : m_cells) {
        if (cell.editor->isHidden())
            continue;
        const bool isWide = cell.editor->isWide();
        if (column > 0 && (isWide || column >= m_columns)) {
            ++row;
            column = 0;
        }
        cell.label->setFixedHeight(
            std::max(cell.editor->control()->sizeHint().height(), cell.label->heightForWidth(m_labelWidth)));
        m_grid->addWidget(cell.label, row, column * 2, Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(cell.editor, row, column * 2 + 1, 1, isWide ? m_columns * 2 - 1 : 1, Qt::AlignTop);
        column = isWide ? m_columns : column + 1;
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, m_columns == 2 ? 1 : 0);
}

void FoldSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

} // namespace jiangce
