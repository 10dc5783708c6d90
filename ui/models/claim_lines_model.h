// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/claim_lines.h"
#include "core/programmes/programme.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

class Wording;

/// Claim lines with the name of their row and the label of their figure.
class ClaimLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Position, Name, FigureName, Claimed, Standard, Settlement, Approved, Reason, Officer, columns };

    ClaimLinesModel(const Programme& programme, const Wording& wording, QObject* parent = nullptr);

    /// `decision`: what the rules say now, for lines still open; null: as they were settled.
    void show(const QList<ClaimLine>& lines, const FormData& form, const Decision* decision);
    [[nodiscard]] const QList<ClaimLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ClaimLine& line, int column) const;
    void takeNow(const Decision& decision);
    [[nodiscard]] QString figureName(const QString& key) const;

    const Programme& m_programme;
    const Wording& m_wording;
    QList<ClaimLine> m_lines;
    QMap<QString, QString> m_names;
    QHash<std::pair<QString, QString>, QString> m_now;  ///< what could be approved, by row and figure, in words
};

} // namespace jiangce
