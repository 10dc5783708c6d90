// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics_model.h"

#include "core/policy/wording.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

StatisticsModel::StatisticsModel(const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void StatisticsModel::show(const ProgrammeSummary* summary)
{
    beginResetModel();
    m_measures.clear();
    m_places.clear();
    m_rows.clear();
    if (summary != nullptr) {
        m_measures = summary->measures;
        for (const SummaryBlock& block : summary->blocks)
            for (qsizetype i = 0; i < block.rows.size(); ++i) {
                m_places.append({block.by, block.keys.value(i)});
                m_rows.append(block.rows[i]);
            }
    }
    endResetModel();
}

const SummaryMeasure* StatisticsModel::measureAt(int column) const
{
    return column >= 0 && column < m_measures.size() ? &m_measures[column] : nullptr;
}

std::optional<qint64> StatisticsModel::valueAt(int row, int column) const
{
    return m_rows.value(row).value(column).value;
}

QPair<int, int> StatisticsModel::rowsOf(Breakdown by) const
{
    int first = -1;
    int count = 0;
    for (int row = 0; row < m_places.size(); ++row)
        if (m_places[row].by == by) {
            first = first < 0 ? row : first;
            ++count;
        }
    return {first, count};
}

QString StatisticsModel::rowName(int row) const
{
    return keyInChinese(m_places[row].by, m_places[row].key);
}

QString StatisticsModel::label(int column) const
{
    const SummaryMeasure& measure = m_measures[column];
    return m_wording.label(measure.context, measure.label);
}

QString StatisticsModel::definition(int column) const
{
    const SummaryMeasure& measure = m_measures[column];
    return m_wording.label(measure.context, measure.definition);
}

QString StatisticsModel::text(int column, const std::optional<qint64>& value) const
{
    if (!value)
        return u"—"_s;
    switch (m_measures[column].kind) {
    case ValueKind::Count: return QLocale(QLocale::English).toString(*value);
    case ValueKind::Fen: return Money::fromFen(*value).display();
    case ValueKind::Tenths: return u"%1.%2"_s.arg(*value / 10).arg(*value % 10);
    }
    return {};
}

int StatisticsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto value = valueAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.column(), value);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return plainToolTip(definition(index.column()));
    case Qt::ForegroundRole:
        return value && *value != 0 ? QVariant() : QVariant(toneColour(Tone::Muted, QApplication::palette()));
    case Qt::FontRole:
        if (m_places[index.row()].by == Breakdown::Total) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    default: return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section >= m_places.size())
            return {};
        const bool isFirst = section > 0 && m_places[section - 1].by != m_places[section].by;
        return isFirst ? u"%1  %2"_s.arg(m_wording.label("statistics", breakdownLabel(m_places[section].by)), rowName(section))
                       : rowName(section);
    }
    if (section >= m_measures.size())
        return {};
    if (role == Qt::DisplayRole)
        return label(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(definition(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace jiangce
