// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_parts.h"

#include "core/base/text.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/role_list.h"
#include "ui/pages/page.h"
#include "ui/reachable.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void copyLines(const QTableView* table)
{
    QMap<int, QStringList> lines;
    for (const QModelIndex& index : table->selectionModel()->selectedIndexes())
        lines[index.row()].append(index.data().toString());
    QStringList text;
    for (const QStringList& line : std::as_const(lines))
        text.append(line.join(u'\t'));
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text.join(u'\n'));
}

} // namespace

QTableView* makeTable(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    auto* copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table, [table] { copyLines(table); });
    table->addAction(copy);
    return table;
}

QSortFilterProxyModel* showIn(QTableView* table, CellTableModel* model, bool isSortable)
{
    auto* proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(model);
    proxy->setSortRole(CellTableModel::OrderRole);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(proxy);
    currentFollowsChoice(table);
    if (isSortable) {
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        table->setSortingEnabled(true);
    }
    return proxy;
}

void fitColumns(QTableView* table, int most)
{
    // A number does not belong at the far end of what is left.
    const int last = table->model()->columnCount() - 1;
    const int alignment = table->model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QHeaderView* head = table->horizontalHeader();
    const QAbstractItemView* view = table;
    head->setStretchLastSection((alignment & Qt::AlignRight) == 0);
    table->resizeColumnsToContents();
    const int limit = most * table->fontMetrics().averageCharWidth() + rhythm(2);
    for (int column = 0; column <= last; ++column) {
        // The last one is as wide as what is left of the table: its content says how much it needs, its width does not.
        const int needed = column < last ? table->columnWidth(column)
                                         : std::max(head->sectionSizeHint(last), view->sizeHintForColumn(last));
        table->setColumnWidth(column, std::min(needed + rhythm(), limit));
    }
}

int chosenRow(const QTableView* table)
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return -1;
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    return proxy != nullptr ? proxy->mapToSource(rows.first()).row() : rows.first().row();
}

void chooseRow(QTableView* table, int sourceRow)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    const QModelIndex index = proxy != nullptr ? proxy->mapFromSource(proxy->sourceModel()->index(sourceRow, 0))
                                               : table->model()->index(sourceRow, 0);
    if (!index.isValid())
        return table->clearSelection();
    table->selectRow(index.row());
    table->scrollTo(index);
}

ReasonButton* makeButton(QLatin1StringView icon, const QString& text, const QString& name, Page* page)
{
    auto* button = new ReasonButton(text, page);
    button->setIcon(toneIcon(icon));
    button->setObjectName(name);
    QObject::connect(button, &ReasonButton::refused, page,
        [page](const QString& reason) { Q_EMIT page->said({Message::Kind::Note, reason}); });
    return button;
}

QString lacksRole(const Page& page, Role role)
{
    const AppContext& context = page.context();
    if (context.session().has(role))
        return {};
    return QCoreApplication::translate("jiangce::Page", "This needs the role “%1”, which your account does not have.")
        .arg(roleName(role, context.wording()));
}

PlainLabel* makeTitle(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1.25, true);
    return label;
}

EmptyNote::EmptyNote(QTableView* table, const QString& text)
    : QWidget(table->viewport())
    , m_table(table)
    , m_text(new PlainLabel(text, this))
{
    setObjectName(table->objectName() + u"_empty"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setTone(Tone::Muted);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    table->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::place);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::place);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyNote::place);
    place();
}

void EmptyNote::setText(const QString& text)
{
    m_text->setText(text);
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyNote::place()
{
    setGeometry(m_table->viewport()->rect());
    setVisible(m_table->model()->rowCount() == 0);
}

bool isWholeNumber(const QString& typed)
{
    const QString plain = text::compactIdentifier(typed);
    return plain.size() >= 15 && std::ranges::all_of(plain.first(15), [](QChar one) { return one.isDigit(); });
}

} // namespace jiangce
