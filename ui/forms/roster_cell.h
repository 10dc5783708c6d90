// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>
#include <QtWidgets/QTableView>

#include <QtCore/QPointer>

namespace jiangce {

/// One place of the grid as a screen reader finds it: it can be read, gone to, chosen and written. Row or column -1 are
/// the heads. It stands for the place, not for what lies there now.
class RosterCell final : public QAccessibleInterface,
                         public QAccessibleTableCellInterface,
                         public QAccessibleActionInterface,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface {
public:
    RosterCell(QTableView* view, int row, int column);

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text what, const QString& text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return 0; }
    void scrollToSubstring(int, int) override;
    QString attributes(int, int* start, int* end) const override;

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override;

private:
    [[nodiscard]] bool isHead() const { return m_row < 0 || m_column < 0; }
    [[nodiscard]] QModelIndex index() const;
    [[nodiscard]] QString shown() const;
    void write(const QString& text);

    QPointer<QTableView> m_view;
    int m_row = 0;
    int m_column = 0;
};

/// The head of a column or row in words.
[[nodiscard]] QString headInWords(const QAbstractItemModel& model, int section, Qt::Orientation orientation);

/// Gives every RosterView of the program such cells. To be called before the first is made; again does no harm.
void makeRostersReachable();

} // namespace jiangce
