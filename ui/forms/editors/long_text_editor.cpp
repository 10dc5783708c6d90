// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/long_text_editor.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QPlainTextEdit>

namespace jiangce {

LongTextEditor::LongTextEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_edit(new QPlainTextEdit(this))
{
    adopt(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false); // the form's stack undoes
    const int lines = 3;
    m_edit->setFixedHeight(int(lines * m_edit->fontMetrics().lineSpacing() + 2 * m_edit->document()->documentMargin())
        + 2 * m_edit->frameWidth());
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextEditor::reportEdit);
}

QString LongTextEditor::typed() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::showStored(const QString& stored)
{
    if (m_edit->toPlainText() != stored)
        m_edit->setPlainText(stored);
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    FieldEditor::setReadOnly(isReadOnly);
    m_edit->setReadOnly(isReadOnly);
    QPalette own = palette();
    if (isReadOnly)
        own.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(own);
    m_edit->setFrameShape(isReadOnly ? QFrame::NoFrame : QFrame::StyledPanel);
}

bool LongTextEditor::handleKey(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return FieldEditor::handleKey(event);
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return false;
    Q_EMIT moveOn();
    return true;
}

} // namespace jiangce
