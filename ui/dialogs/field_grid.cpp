// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_grid.h"

#include "core/policy/wording.h"
#include "ui/theme.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace jiangce {

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(rhythm());
    m_grid->setVerticalSpacing(rhythm(0.75));
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::add(const QString& key, const QString& label, QWidget* editor, bool isRequired)
{
    Row row;
    row.editor = editor;
    if (editor->objectName().isEmpty())
        editor->setObjectName(key);
    row.label = new QLabel(isRequired ? tr("* %1", "a field that has to be filled in").arg(label) : label, this);
    row.label->setBuddy(editor);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.label->setContentsMargins(0, rhythm(0.5), 0, 0);
    QString spoken = label;
    spoken.remove(QRegularExpression(u"\\(&.\\)"_s)).remove(u'&');
    editor->setAccessibleName(isRequired ? tr("%1, required").arg(spoken) : spoken);
    row.problem = new PlainLabel(this);
    row.problem->setObjectName(key + u"_problem"_s);
    row.problem->setTone(Tone::Bad);
    row.problem->setWordWrap(true);
    row.problem->hide();
    m_grid->addWidget(row.label, m_next, 0);
    m_grid->addWidget(editor, m_next++, 1);
    m_grid->addWidget(row.problem, m_next++, 1);
    if (!m_order.isEmpty())
        setTabOrder(m_rows.value(m_order.last()).editor, editor);
    m_rows.insert(key, row);
    m_order.append(key);
}

void FieldGrid::addHint(const QString& text)
{
    auto* hint = new PlainLabel(text, this);
    hint->setTone(Tone::Muted);
    hint->setWordWrap(true);
    m_grid->addWidget(hint, m_next++, 1);
    if (!m_order.isEmpty()) {
        Row& row = m_rows[m_order.last()];
        row.hint = hint;
        row.editor->setAccessibleDescription(text);
    }
}

void FieldGrid::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_next++, 0, 1, 2);
}

void FieldGrid::setShown(const QString& key, bool isShown)
{
    const Row row = m_rows.value(key);
    for (QWidget* widget : {static_cast<QWidget*>(row.label), row.editor, static_cast<QWidget*>(row.hint)})
        if (widget != nullptr)
            widget->setVisible(isShown);
    if (!isShown && row.problem != nullptr)
        row.problem->hide();
}

Problems FieldGrid::showProblems(const Problems& problems, const Wording& wording)
{
    clearProblems();
    Problems others;
    for (const Problem& problem : problems) {
        const auto row = m_rows.constFind(problem.field);
        if (row == m_rows.cend()) {
            others.append(problem);
            continue;
        }
        const QString sentence = wording.sentence(problem);
        row->problem->setText(row->problem->text().isEmpty() ? sentence : row->problem->text() + u'\n' + sentence);
        row->problem->show();
        row->editor->setAccessibleDescription(row->problem->text());
    }
    for (const QString& key : std::as_const(m_order))
        if (!m_rows.value(key).problem->text().isEmpty()) {
            m_rows.value(key).editor->setFocus(Qt::OtherFocusReason);
            break;
        }
    return others;
}

void FieldGrid::clearProblems()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.problem->clear();
        row.problem->hide();
        row.editor->setAccessibleDescription(row.hint != nullptr ? row.hint->text() : QString());
    }
}

QWidget* FieldGrid::editor(const QString& key) const
{
    return m_rows.value(key).editor;
}

QString FieldGrid::problemAt(const QString& key) const
{
    const Row row = m_rows.value(key);
    return row.problem != nullptr ? row.problem->text() : QString();
}

} // namespace jiangce
