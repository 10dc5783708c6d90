// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry_grid.h"

#include "ui/dialogs/export_file.h"
#include "ui/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Offers the choices of a column.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(const QStringList& choices, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_choices(choices)
    {
    }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* combo = new QComboBox(parent);
        combo->addItems(m_choices);
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(std::max(0, combo->findText(index.data().toString())));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* combo = qobject_cast<QComboBox*>(editor))
            model->setData(index, combo->currentText());
    }

private:
    QStringList m_choices;
};

} // namespace

EntryGrid::EntryGrid(AppContext& context, const QString& name, const QString& accessibleName, const QList<EntryColumn>& columns,
    QWidget* parent)
    : QTableWidget(parent)
    , m_context(context)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(jiangce::rowHeight());
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumns(columns);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            afterEdit();
    });
}

void EntryGrid::setColumns(const QList<EntryColumn>& columns)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_columns = columns;
    setRowCount(0);
    setColumnCount(int(columns.size()));
    for (int column = 0; column < columns.size(); ++column) {
        auto* head = new QTableWidgetItem(columns[column].head);
        head->setToolTip(plainToolTip(columns[column].toolTip));
        head->setTextAlignment((columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, head);
        QStringList texts;
        for (const auto& [key, text] : columns[column].choices)
            texts.append(text);
        setItemDelegateForColumn(column, texts.isEmpty() ? nullptr : new ChoiceDelegate(texts, this));
    }
}

void EntryGrid::setRows(const QList<EntryRow>& rows)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = currentRow();
    const int column = currentColumn();
    setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        fill(i, rows[i]);
    grow();
    resizeColumnsToContents();
    for (int i = 0; i < columnCount(); ++i)
        setColumnWidth(i, std::clamp(columnWidth(i) + rhythm(), rhythm(9), rhythm(40)));
    if (row >= 0 && row < rowCount())
        setCurrentCell(row, column);
}

void EntryGrid::fill(int row, const EntryRow& entry)
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const EntryColumn& kind = m_columns[column];
        QString text = entry.values.value(column);
        for (const auto& [key, shown] : kind.choices)
            if (key == text)
                text = shown;
        auto* item = new QTableWidgetItem(text);
        const bool isClosed = kind.isLocked || entry.isLocked || m_isLocked;
        item->setFlags(isClosed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        if (kind.isNumber)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == 0)
            item->setData(Qt::UserRole, entry.id);
        if (kind.isLocked || entry.isLocked)
            item->setToolTip(plainToolTip(text));
        setItem(row, column, item);
    }
}

EntryRow EntryGrid::rowAt(int row) const
{
    EntryRow entry;
    for (int column = 0; column < m_columns.size(); ++column) {
        const QTableWidgetItem* cell = item(row, column);
        QString text = cell == nullptr ? QString() : cell->text().trimmed();
        for (const auto& [key, shown] : m_columns[column].choices)
            if (shown == text)
                text = key;
        entry.values.append(text);
        if (column == 0 && cell != nullptr)
            entry.id = cell->data(Qt::UserRole).toLongLong();
    }
    return entry;
}

QList<EntryRow> EntryGrid::rows() const
{
    QList<EntryRow> all;
    for (int row = 0; row < rowCount(); ++row)
        if (EntryRow entry = rowAt(row); !entry.values.join(QString()).isEmpty())
            all.append(entry);
    return all;
}

std::optional<QString> EntryGrid::unknownChoice() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < m_columns.size(); ++column) {
            const QList<std::pair<QString, QString>>& choices = m_columns[column].choices;
            const QString text = item(row, column) == nullptr ? QString() : item(row, column)->text().trimmed();
            const auto isIt = [&text](const std::pair<QString, QString>& choice) { return choice.second == text; };
            if (!choices.isEmpty() && !text.isEmpty() && std::ranges::none_of(choices, isIt))
                return text;
        }
    return {};
}

void EntryGrid::setGrowing(bool isGrowing)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isGrowing = isGrowing;
    grow();
}

void EntryGrid::setLocked(bool isLocked)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QList<EntryRow> kept = rows();
    m_isLocked = isLocked;
    setRows(kept);
}

void EntryGrid::grow()
{
    if (!m_isGrowing || m_isLocked)
        return;
    const int last = rowCount() - 1;
    if (last >= 0 && rowAt(last).values.join(QString()).isEmpty())
        return;
    insertRow(last + 1);
    fill(last + 1, {});
}

void EntryGrid::afterEdit()
{
    const QScopedValueRollback filling(m_isFilling, true);
    grow();
    Q_EMIT edited();
}

void EntryGrid::removeChosen()
{
    if (m_isLocked || currentRow() < 0)
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        removeRow(currentRow());
    }
    afterEdit();
}

bool EntryGrid::isOpen(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    return cell != nullptr && cell->flags().testFlag(Qt::ItemIsEditable);
}

void EntryGrid::put(int row, int column, const QString& text)
{
    if (isOpen(row, column))
        item(row, column)->setText(text);
}

ExportTable EntryGrid::chosenTable(const QTableWidgetSelectionRange& range) const
{
    ExportTable table {.title = accessibleName()};
    for (int column = range.leftColumn(); column <= range.rightColumn(); ++column) {
        const EntryColumn& kind = m_columns.at(column);
        table.columns.append({.head = QString(kind.head).replace(u'\n', u' '),
            .data = kind.data ? kind.data : kind.isNumber ? std::optional(ExportData::Figure) : std::nullopt});
    }
    for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
        ExportRow cells;
        for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
            cells.cells.append(item(row, column) == nullptr ? QString() : item(row, column)->text());
        table.rows.append(cells);
    }
    return table;
}

void EntryGrid::copyChosen()
{
    const QList<QTableWidgetSelectionRange> ranges = selectedRanges();
    if (ranges.isEmpty())
        return;
    const ExportTable table = chosenTable(ranges.first());
    // The empty line at the end of a growing grid is none.
    const qsizetype chosen = std::ranges::count_if(table.rows, [](const ExportRow& row) {
        return std::ranges::any_of(row.cells, [](const ExportCell& cell) { return !cell.text.isEmpty(); });
    });
    if (holdsPersons(table) && !areFewLines(chosen, rows().size())) {
        if (const auto message = exportToClipboard(this, m_context, table))
            Q_EMIT said(*message);
        return;
    }
    QStringList lines;
    for (const ExportRow& row : table.rows) {
        QStringList cells;
        for (const ExportCell& cell : row.cells)
            cells.append(cell.text);
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntryGrid::pasteHere()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.endsWith(u'\n'))
        text.chop(1);
    const int top = std::max(0, currentRow());
    const int left = std::max(0, currentColumn());
    int row = top;
    for (const QString& line : text.split(u'\n')) {
        int column = left;
        for (const QString& value : line.split(u'\t'))
            put(row, column++, value.trimmed());
        ++row;
    }
}

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyChosen();
    if (event->matches(QKeySequence::Paste))
        return pasteHere();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D && currentRow() > 0 && currentColumn() >= 0)
        return put(currentRow(), currentColumn(), item(currentRow() - 1, currentColumn())->text());
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        for (QTableWidgetItem* cell : selectedItems())
            put(cell->row(), cell->column(), {});
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        if (currentRow() + 1 < rowCount())
            setCurrentCell(currentRow() + 1, currentColumn());
        return event->accept();
    }
    QTableWidget::keyPressEvent(event);
}

void EntryGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && currentRow() + 1 < rowCount())
        setCurrentCell(currentRow() + 1, currentColumn());
}

} // namespace jiangce
