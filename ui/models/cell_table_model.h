// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

/// One cell of a small table: text, and where it says a state a sign beside it.
struct TableCell {
    QString text {};
    QLatin1StringView icon {};
    Tone tone = Tone::Text;
    bool isNumber = false;      ///< right-aligned
    bool isBold = false;
    QString toolTip {};
    QVariant order {};          ///< what it is sorted by; invalid: its text
};

struct TableLine {
    QList<TableCell> cells {};
    qint64 id = 0;              ///< of what the line stands for
    QString key {};
};

/// Lines put together by a page: for tables of at most some thousand lines that are read whole.
class CellTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum DataRole { OrderRole = Qt::UserRole, IdRole, KeyRole };

    explicit CellTableModel(QStringList heads, QObject* parent = nullptr);

    void setHeads(const QStringList& heads);
    void setLines(QList<TableLine> lines);
    [[nodiscard]] const TableLine& lineAt(int row) const { return m_lines.at(row); }
    [[nodiscard]] const QList<TableLine>& lines() const { return m_lines; }
    /// -1 when there is none.
    [[nodiscard]] int rowOfId(qint64 id) const;
    [[nodiscard]] int rowOfKey(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<TableLine> m_lines;
};

} // namespace jiangce
