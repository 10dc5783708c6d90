// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "ui/message_bar.h"

#include <QtWidgets/QTableWidget>

#include <optional>

namespace jiangce {

class AppContext;

struct EntryColumn {
    QString head;
    bool isNumber = false;
    bool isLocked = false;                              ///< shown, never typed into
    QList<std::pair<QString, QString>> choices {};      ///< key, as shown; empty: whatever is typed
    QString toolTip {};
    std::optional<ExportData> data {};                  ///< what it tells, as of ExportColumn
};

struct EntryRow {
    QStringList values {};      ///< as shown; of a choice its key
    qint64 id = 0;              ///< of what the row stands for; 0: new
    bool isLocked = false;
    friend bool operator==(const EntryRow&, const EntryRow&) = default;
};

/// A small table typed into like the spreadsheet it replaces: a key begins to write, Enter goes down, Tab to the right,
/// Ctrl+C and Ctrl+V take tab-separated text, Ctrl+D copies the cell above, Del empties. A growing grid always has an empty
/// line at its end. Many lines of a grid that tells of persons are copied through the gate of core/casework/exports.
class EntryGrid final : public QTableWidget {
    Q_OBJECT
public:
    EntryGrid(AppContext& context, const QString& name, const QString& accessibleName, const QList<EntryColumn>& columns,
        QWidget* parent);

    void setColumns(const QList<EntryColumn>& columns);
    /// Shows these; the chosen cell stays where it was.
    void setRows(const QList<EntryRow>& rows);
    /// Without the empty lines of a growing grid.
    [[nodiscard]] QList<EntryRow> rows() const;
    [[nodiscard]] EntryRow rowAt(int row) const;
    void setGrowing(bool isGrowing);
    void setLocked(bool isLocked);
    void removeChosen();
    /// What stands in a column of choices and is none of them.
    [[nodiscard]] std::optional<QString> unknownChoice() const;

Q_SIGNALS:
    /// The officer changed something.
    void edited();
    /// What the gate said of a copy.
    void said(const jiangce::Message& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fill(int row, const EntryRow& entry);
    void grow();
    void afterEdit();
    void copyChosen();
    [[nodiscard]] ExportTable chosenTable(const QTableWidgetSelectionRange& range) const;
    void pasteHere();
    void put(int row, int column, const QString& text);
    [[nodiscard]] bool isOpen(int row, int column) const;

    AppContext& m_context;
    QList<EntryColumn> m_columns;
    bool m_isGrowing = false;
    bool m_isLocked = false;
    bool m_isFilling = false;
};

} // namespace jiangce
