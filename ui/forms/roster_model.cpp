// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_model.h"

#include "core/policy/wording.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/form_words.h"

using namespace Qt::StringLiterals;

namespace jiangce {

RosterModel::RosterModel(
    FormDocument& document, const RosterDef& roster, const FormContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_roster(roster)
    , m_context(context)
    , m_key(QString::fromLatin1(roster.key))
    , m_rows(document.form().rows(m_key))
{
    connect(&document, &FormDocument::changed, this, &RosterModel::takeDiff);
    connect(&document, &FormDocument::loaded, this, &RosterModel::reload);
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_hasBlank ? 1 : 0);
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_roster.fields.size()) + 1 + (m_paysMoney ? 1 : 0);
}

const FieldDef* RosterModel::fieldAt(int column) const
{
    return column >= 1 && column <= int(m_roster.fields.size()) ? &m_roster.fields[size_t(column - 1)] : nullptr;
}

int RosterModel::columnOf(const QString& field) const
{
    for (size_t i = 0; i < m_roster.fields.size(); ++i)
        if (field == QLatin1StringView(m_roster.fields[i].key))
            return int(i) + 1;
    return -1;
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    const FieldDef* field = fieldAt(index.column());
    return field != nullptr && !field->traits.isComputed && !m_isReadOnly ? shown | Qt::ItemIsEditable : shown;
}

FormRow RosterModel::rowFor(int row) const
{
    return row < m_rows.size() ? m_rows[row] : FormRow {m_document.newRowId()};
}

bool RosterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FieldDef* field = fieldAt(index.column());
    if (role != Qt::EditRole || field == nullptr || m_isReadOnly)
        return false;
    if (value.toString() == cellText(index, true))
        return true;
    write(tr("change %1").arg(programmeWord(m_context, field->label)),
        {index.row(), {index.column()}, {{value.toString()}}});
    return true;
}

void RosterModel::write(const QString& text, const Block& block, const QList<int>& rowsInOrder)
{
    QList<FormRow> after = m_rows;
    for (qsizetype line = 0; line < block.lines.size(); ++line) {
        const int target = line < rowsInOrder.size() ? rowsInOrder[line] : block.row + int(line);
        while (after.size() <= target)
            after.append(FormRow {m_document.newRowId()});
        FormRow& row = after[target];
        for (qsizetype i = 0; i < std::min(block.columns.size(), block.lines[line].size()); ++i) {
            const FieldDef* field = fieldAt(block.columns[i]);
            if (field == nullptr || field->traits.isComputed)
                continue;
            const QString typed = block.lines[line][i];
            const auto read = canonicalText(*field, typed);
            row.overrides.remove(field->keyText());
            if (typed.trimmed().isEmpty())
                row.values.remove(field->keyText());
            else
                row.values.insert(field->keyText(), read ? *read : typed);
        }
        row = m_document.completedRow(m_roster, row);
    }
    m_document.spliceRows(text, m_roster, 0, m_rows.size(), after);
}

void RosterModel::clearCells(const QModelIndexList& indexes)
{
    QList<FormRow> after = m_rows;
    for (const QModelIndex& index : indexes) {
        const FieldDef* field = fieldAt(index.column());
        if (field == nullptr || index.row() >= after.size())
            continue;
        after[index.row()].values.remove(field->keyText());
        after[index.row()].overrides.remove(field->keyText());
    }
    m_document.spliceRows(tr("clear cells"), m_roster, 0, m_rows.size(), after);
}

void RosterModel::insertBlank(int row, int count)
{
    QList<FormRow> fresh;
    for (int i = 0; i < count; ++i)
        fresh.append(FormRow {m_document.newRowId()});
    m_document.spliceRows(tr("insert rows: %1").arg(count), m_roster, std::min<qsizetype>(row, m_rows.size()), 0, fresh);
}

bool RosterModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
        return false;
    m_document.spliceRows(tr("remove rows: %1").arg(count), m_roster, row, count, {});
    return true;
}

void RosterModel::removeAll(QList<int> rows)
{
    const QSet<int> gone(rows.cbegin(), rows.cend());
    QList<FormRow> after;
    for (int i = 0; i < m_rows.size(); ++i)
        if (!gone.contains(i))
            after.append(m_rows[i]);
    m_document.spliceRows(tr("remove rows: %1").arg(m_rows.size() - after.size()), m_roster, 0, m_rows.size(), after);
}

void RosterModel::setOverride(const QModelIndex& index, const QString& reason)
{
    const FieldDef* field = fieldAt(index.column());
    if (field == nullptr || index.row() >= m_rows.size())
        return;
    FormRow row = m_rows[index.row()];
    if (reason.isEmpty())
        row.overrides.remove(field->keyText());
    else
        row.overrides.insert(field->keyText(), reason);
    m_document.spliceRows(tr("keep %1 as on the document").arg(programmeWord(m_context, field->label)), m_roster,
        index.row(), 1, {m_document.completedRow(m_roster, row)});
}

void RosterModel::takeDiff(const FormDiff& diff)
{
    const auto found = diff.rosters.constFind(m_key);
    if (found == diff.rosters.cend())
        return;
    const FormDiff::RowsChange& change = *found;
    const int at = int(change.at);
    const int same = int(std::min(change.before.size(), change.after.size()));
    for (int i = 0; i < same; ++i)
        m_rows[at + i] = change.after[i];
    if (same > 0)
        Q_EMIT dataChanged(index(at, 0), index(at + same - 1, columnCount() - 1));
    const QList<FormRow> added = change.after.sliced(same);
    const int removed = int(change.before.size()) - same;
    if (!added.isEmpty())
        addRows(at + same, added);
    else if (removed > 0)
        takeRows(at + same, removed);
    Q_EMIT summaryChanged();
}

// At the end the blank row becomes a row and a new blank one follows, so that the cursor stays in what is typed.
void RosterModel::addRows(int at, const QList<FormRow>& rows)
{
    const bool turnsBlank = m_hasBlank && at == m_rows.size();
    if (turnsBlank) {
        m_rows.append(rows.front());
        m_hasBlank = false;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        beginInsertRows({}, at + 1, at + int(rows.size()));
        m_rows += rows.sliced(1);
        m_hasBlank = true;
    } else {
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        m_rows = m_rows.first(at) + rows + m_rows.sliced(at);
    }
    endInsertRows();
}

void RosterModel::takeRows(int at, int count)
{
    const bool turnsBlank = m_hasBlank && at + count == m_rows.size();
    if (turnsBlank) {
        beginRemoveRows({}, at + 1, at + count);
        m_rows = m_rows.first(at + 1);
        m_hasBlank = false;
        endRemoveRows();
        m_rows.removeLast();
        m_hasBlank = true;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    } else {
        beginRemoveRows({}, at, at + count - 1);
        m_rows.remove(at, count);
        endRemoveRows();
    }
}

void RosterModel::reload()
{
    beginResetModel();
    m_rows = m_document.form().rows(m_key);
    m_problems.clear();
    m_standings.clear();
    m_notes.clear();
    endResetModel();
    Q_EMIT summaryChanged();
}

void RosterModel::touch()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT summaryChanged();
}

void RosterModel::setStandings(QHash<QString, RowStanding> standings, bool paysMoney)
{
    if (paysMoney != m_paysMoney) {
        const int last = int(m_roster.fields.size()) + 1;
        if (paysMoney)
            beginInsertColumns({}, last, last);
        else
            beginRemoveColumns({}, last, last);
        m_paysMoney = paysMoney;
        if (paysMoney)
            endInsertColumns();
        else
            endRemoveColumns();
    }
    m_standings = std::move(standings);
    touch();
}

RowStanding RosterModel::standing(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_standings.value(m_rows[row].id) : RowStanding {};
}

void RosterModel::setNotes(const QHash<QString, QStringList>& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    touch();
}

QStringList RosterModel::notes(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_notes.value(m_rows[row].id) : QStringList();
}

void RosterModel::setProblems(const Problems& problems)
{
    if (problems.isEmpty() && m_problems.isEmpty())
        return;
    m_problems.clear();
    for (const Problem& problem : problems)
        if (!m_problems[problem.row].contains(problem.field))
            m_problems[problem.row].insert(problem.field, {m_context.wording->sentence(problem),
                problem.code == ProblemCode::Required, canBeOverridden(problem.code)});
    touch();
}

QString RosterModel::problemsOfRow(int row) const
{
    QStringList lines;
    const auto problems = m_problems.value(row);
    for (const FieldDef& field : m_roster.fields)
        if (const auto problem = problems.constFind(field.keyText()); problem != problems.cend() && !problem->isMissing)
            lines.append(programmeWord(m_context, field.label) + u": "_s + problem->sentence);
    return lines.join(u'\n');
}

void RosterModel::setReadOnly(bool isReadOnly)
{
    if (isReadOnly == m_isReadOnly)
        return;
    const int blank = int(m_rows.size());
    if (isReadOnly)
        beginRemoveRows({}, blank, blank);
    else
        beginInsertRows({}, blank, blank);
    m_isReadOnly = isReadOnly;
    m_hasBlank = !isReadOnly;
    if (isReadOnly)
        endRemoveRows();
    else
        endInsertRows();
}

void RosterModel::setPersonalShown(bool isShown)
{
    m_isPersonalShown = isShown;
    touch();
}

} // namespace jiangce
