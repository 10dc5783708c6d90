// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_xlsx.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

class Wording;

/// The summary of one programme: a line for the whole and for each district, level and occupation, a column for each
/// measure. The lines' names are the vertical head, which stays in view.
class StatisticsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit StatisticsModel(const Wording& wording, QObject* parent = nullptr);

    void show(const ProgrammeSummary* summary);
    struct Place {
        Breakdown by = Breakdown::Total;
        QString key {};
    };
    [[nodiscard]] Place placeOf(int row) const { return m_places.value(row); }
    [[nodiscard]] const SummaryMeasure* measureAt(int column) const;
    [[nodiscard]] std::optional<qint64> valueAt(int row, int column) const;
    /// The first row of a breakdown, and how many there are.
    [[nodiscard]] QPair<int, int> rowsOf(Breakdown by) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString label(int column) const;
    [[nodiscard]] QString definition(int column) const;
    [[nodiscard]] QString text(int column, const std::optional<qint64>& value) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Wording& m_wording;
    QList<SummaryMeasure> m_measures;
    QList<Place> m_places;
    QList<QList<SummaryCell>> m_rows;
};

} // namespace jiangce
