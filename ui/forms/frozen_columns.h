// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace jiangce {

/// The first columns of a table, laid over it so that they stay when it scrolls sideways. Shares model and selection;
/// the table keeps focus, keys and editing.
class FrozenColumns final : public QTableView {
    Q_OBJECT
public:
    FrozenColumns(QTableView& table, int count);
    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow();
    void showColumns();

    QTableView& m_table;
    int m_count;
};

} // namespace jiangce
