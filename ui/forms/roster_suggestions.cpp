// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_suggestions.h"

#include "ui/forms/roster_model.h"
#include "ui/forms/roster_view.h"
#include "ui/forms/suggestion_list.h"
#include "ui/forms/suggestions.h"

#include <QtWidgets/QLineEdit>

namespace jiangce {

namespace {

constexpr int pauseMilliseconds = 200;

} // namespace

RosterSuggestions::RosterSuggestions(
    RosterView& view, RosterModel& model, const RosterDef& roster, const FormContext& context)
    : QObject(&view)
    , m_model(model)
    , m_roster(roster)
    , m_context(context)
    , m_list(new SuggestionList(&view))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RosterSuggestions::offer);
    connect(m_list, &SuggestionList::taken, this, &RosterSuggestions::take);
}

void RosterSuggestions::watch(QLineEdit* editor, const QModelIndex& cell)
{
    dismiss();
    const FieldDef* field = m_model.fieldAt(cell.column());
    if (m_context.lookup == nullptr || field == nullptr || !isLookedUp(*field, m_roster.fields))
        return;
    m_editor = editor;
    m_cell = cell;
    connect(editor, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
}

void RosterSuggestions::dismiss()
{
    m_timer.stop();
    m_list->dismiss();
    m_editor.clear();
}

void RosterSuggestions::offer()
{
    const FieldDef* field = m_cell.isValid() ? m_model.fieldAt(m_cell.column()) : nullptr;
    if (m_editor == nullptr || field == nullptr)
        return;
    m_list->offer(m_editor, suggestionsFor(*m_context.lookup, *field, m_roster.fields, m_editor->text()));
}

void RosterSuggestions::take(const PartySuggestion& suggestion)
{
    const FieldDef* field = m_cell.isValid() ? m_model.fieldAt(m_cell.column()) : nullptr;
    if (field == nullptr)
        return;
    const int row = m_cell.row();
    const QMap<QString, QString> present = row < m_model.rows().size() ? m_model.rows()[row].values : QMap<QString, QString>();
    RosterModel::Block block {row, {}, {{}}};
    const QMap<QString, QString> values = valuesFor(suggestion, *field, m_roster.fields);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!present.value(value.key()).isEmpty() && !replacesTyped(suggestion, *field, value.key()))
            continue;
        block.columns.append(m_model.columnOf(value.key()));
        block.lines.front().append(value.value());
    }
    m_model.write(tr("take over %1").arg(suggestion.title), block);
    if (m_editor != nullptr)
        m_editor->setText(m_model.index(row, m_cell.column()).data(Qt::EditRole).toString());
    Q_EMIT rowFilled();
}

} // namespace jiangce
