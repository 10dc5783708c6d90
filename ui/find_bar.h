// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QTableView>

class QLineEdit;
class QModelIndex;

namespace jiangce {

class PlainLabel;

/// A line under a window that looks for text in one of its tables and steps from cell to cell in which it stands: lists,
/// rosters, registers. Width and case of characters do not count, and names are found by their pinyin initials. A long
/// table is looked through a little at a time, so that the window stays at hand. objectName "find_bar"; the editor's is
/// "find_text", the result's "find_result".
class FindBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent);
    ~FindBar() override;

    /// The table of the window that has the focus, or had it last; null when none is in sight.
    [[nodiscard]] QTableView* tableAtHand() const;
    /// Asks for a text to look for in the table.
    void open(QTableView* table);
    [[nodiscard]] bool hasText() const;
    /// To the next cell (1) or the one before (-1) in which the text stands; asks for a text while there is none.
    void step(int direction);
    [[nodiscard]] bool isLooking() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(int direction, bool isHereIncluded);
    void lookOn();
    [[nodiscard]] bool moveOn();
    [[nodiscard]] bool fits(const QModelIndex& index) const;
    void arrive(const QModelIndex& index);
    void giveUp();
    void say(const QString& text, bool isTrouble = false);
    void leave();

    QLineEdit* m_text = nullptr;
    PlainLabel* m_result = nullptr;
    QPointer<QTableView> m_table;
    QList<int> m_columns;           ///< in sight, from left to right
    QString m_wanted;               ///< folded
    int m_direction = 1;
    int m_row = 0;
    int m_place = 0;                ///< among m_columns
    int m_fetched = 0;
    qint64 m_left = 0;              ///< cells not looked at yet
    bool m_hasWrapped = false;
    QTimer m_timer;
};

} // namespace jiangce
