// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster_import.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

class Wording;

/// The rows of a dry run with what is wrong with each; all of them, the troubled or the fine ones.
class ImportedRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SheetRow, Name, Outcome, Trouble, columns };
    enum class Show { All, Troubled, Fine };

    ImportedRowsModel(const RosterDef& roster, const Programme& programme, const Wording& wording, QObject* parent = nullptr);

    void show(const RosterImport& import, Show which);
    [[nodiscard]] static bool isTroubled(const ImportedRow& row) { return row.isRejected() || !row.problems.isEmpty(); }

    [[nodiscard]] const ImportedRow& rowAt(int row) const { return m_rows.at(row); }
    /// What is wrong with a row, a line for each problem.
    [[nodiscard]] QString trouble(const ImportedRow& row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ImportedRow& row, int column) const;

    const RosterDef& m_roster;
    const Programme& m_programme;
    const Wording& m_wording;
    QList<ImportedRow> m_rows;
};

} // namespace jiangce
