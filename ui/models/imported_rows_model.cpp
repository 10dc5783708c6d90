// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/imported_rows_model.h"

#include "core/policy/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace jiangce {

ImportedRowsModel::ImportedRowsModel(
    const RosterDef& roster, const Programme& programme, const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_roster(roster)
    , m_programme(programme)
    , m_wording(wording)
{
}

void ImportedRowsModel::show(const RosterImport& import, Show which)
{
    beginResetModel();
    m_rows.clear();
    for (const ImportedRow& row : import.rows)
        if (which == Show::All || (which == Show::Troubled) == isTroubled(row))
            m_rows.append(row);
    endResetModel();
}

int ImportedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ImportedRowsModel::trouble(const ImportedRow& row) const
{
    QStringList lines;
    for (const Problem& problem : row.problems) {
        const FieldDef* field = fieldByKey(m_roster.fields, problem.field);
        const QString sentence = m_wording.sentence(problem);
        lines.append(field != nullptr ? tr("%1: %2").arg(m_wording.label(m_programme.key, field->label), sentence) : sentence);
    }
    return lines.join(u'\n');
}

QString ImportedRowsModel::text(const ImportedRow& row, int column) const
{
    switch (column) {
    case SheetRow: return QString::number(row.sheetRow);
    case Name: return row.name;
    case Outcome:
        return row.isRejected() ? tr("rejected") : row.problems.isEmpty() ? tr("fine") : tr("taken, with a note");
    case Trouble: return trouble(row).replace(u'\n', u"  "_s);
    default: return {};
    }
}

QVariant ImportedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == Trouble ? QVariant(plainToolTip(trouble(row))) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != Outcome)
            return {};
        return row.isRejected() ? toneIcon("bad"_L1, Tone::Bad)
            : row.problems.isEmpty() ? toneIcon("ok"_L1, Tone::Ok) : toneIcon("warning"_L1, Tone::Warn);
    case Qt::TextAlignmentRole:
        return index.column() == SheetRow ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant ImportedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SheetRow: return tr("Row");
    case Name: return tr("Name");
    case Outcome: return tr("Outcome");
    case Trouble: return tr("What is wrong");
    default: return {};
    }
}

} // namespace jiangce
