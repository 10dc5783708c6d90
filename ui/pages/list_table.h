// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "ui/message_bar.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QMenu;

namespace jiangce {

class AppContext;

/// A list of lines: chosen whole, copied with Ctrl+C as tab-separated text under its heads, its columns shown, hidden,
/// moved and sized as the officer likes and remembered for him on every desk.
class ListTable final : public QTableView {
    Q_OBJECT
public:
    /// `key` carries a version: state of other columns than today's is never taken over.
    ListTable(AppContext& context, const QString& key, QWidget* parent = nullptr);
    ~ListTable() override;
    /// Before restoreColumns(): a header that does more.
    void takeHeader(QHeaderView* header);

    /// After the model and the usual widths are set: what the officer made of them.
    void restoreColumns();
    [[nodiscard]] QString selectedText() const;
    /// A few lines as they are shown; more than that, or all of a longer list, through the gate of exports.
    void copySelected();
    /// What each column of the model tells, for the gate. Not said: anything.
    void setColumnData(const QList<ExportData>& columns) { m_data = columns; }
    /// The columns to tick, and the way back to the usual ones.
    void fillColumnMenu(QMenu& menu);

Q_SIGNALS:
    void said(const jiangce::Message& message);

private:
    [[nodiscard]] bool isSmallChoice() const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] ExportTable selectedTable() const;
    void askColumns(const QPoint& at);
    void showColumn(int column, bool isShown);
    void connectHeader();
    void noteColumns();
    void saveColumns();

    AppContext& m_context;
    QString m_key;
    QList<ExportData> m_data;
    QByteArray m_usual;
    QTimer m_timer;
    bool m_isRestoring = false;
};

} // namespace jiangce
