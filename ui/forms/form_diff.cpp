// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_diff.h"

namespace jiangce {

namespace {

using Texts = QMap<QString, QString>;

QMap<QString, FormDiff::TextChange> textChanges(const Texts& before, const Texts& after)
{
    QMap<QString, FormDiff::TextChange> changes;
    for (auto text = before.cbegin(); text != before.cend(); ++text)
        if (after.value(text.key()) != text.value())
            changes.insert(text.key(), {text.value(), after.value(text.key())});
    for (auto text = after.cbegin(); text != after.cend(); ++text)
        if (!before.contains(text.key()))
            changes.insert(text.key(), {{}, text.value()});
    return changes;
}

std::optional<FormDiff::RowsChange> rowsChange(const QList<FormRow>& before, const QList<FormRow>& after)
{
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head == before.size() && head == after.size())
        return {};
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return FormDiff::RowsChange {head, before.sliced(head, before.size() - head - tail),
        after.sliced(head, after.size() - head - tail)};
}

} // namespace

FormDiff FormDiff::reversed() const
{
    FormDiff result = *this;
    for (TextChange& change : result.values)
        std::swap(change.before, change.after);
    for (TextChange& change : result.overrides)
        std::swap(change.before, change.after);
    for (RowsChange& change : result.rosters)
        std::swap(change.before, change.after);
    return result;
}

void FormDiff::applyTo(FormData& form) const
{
    for (auto change = values.cbegin(); change != values.cend(); ++change)
        form.setValue(change.key(), change->after);
    for (auto change = overrides.cbegin(); change != overrides.cend(); ++change)
        form.setOverride(change.key(), change->after);
    for (auto change = rosters.cbegin(); change != rosters.cend(); ++change) {
        const QList<FormRow> old = form.rows(change.key());
        form.setRows(change.key(),
            old.first(change->at) + change->after + old.sliced(change->at + change->before.size()));
    }
}

FormDiff formDiff(const FormData& before, const FormData& after, const QStringList& rosters)
{
    FormDiff diff {textChanges(before.values(), after.values()), textChanges(before.overrides(), after.overrides())};
    for (const QString& roster : rosters)
        if (auto change = rowsChange(before.rows(roster), after.rows(roster)))
            diff.rosters.insert(roster, std::move(*change));
    return diff;
}

} // namespace jiangce
