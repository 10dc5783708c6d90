// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/view_name.h"
#include "ui/models/case_list_model.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_filter_bar.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/filter_header.h"
#include "ui/pages/list_table.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto filtersKey = "list/cases/filters"_L1;

bool isGroup(CaseSort by)
{
    return by == CaseSort::Programme || by == CaseSort::State || by == CaseSort::Verdict;
}

/// Programme, state and verdict stand before the others, and of the others the one named last counts.
CaseOrder normalised(const CaseOrder& order)
{
    CaseOrder groups;
    CaseOrder last;
    for (const CaseSortPart& part : order)
        if (isGroup(part.by))
            groups.append(part);
        else
            last = {part};
    return groups + last;
}

CaseOrder orderFrom(const QJsonArray& parts)
{
    CaseOrder order;
    for (const QJsonValue& part : parts)
        if (const auto by = CaseListModel::sortOf(part.toObject().value(u"column"_s).toInt(-1)))
            order.append({*by, part.toObject().value(u"down"_s).toBool()});
    return order.isEmpty() || !isServed(order) ? CaseOrder {{CaseSort::HandedIn, true}} : order;
}

} // namespace

QByteArray CaseListPage::arrangement() const
{
    QJsonArray order;
    for (const CaseSortPart& part : m_order)
        if (const int column = CaseListModel::columnOf(part.by); column >= 0)
            order.append(QJsonObject {{u"column"_s, column}, {u"down"_s, part.isDescending}});
    const QJsonObject view {{u"queue"_s, m_base.queue ? queueKey(*m_base.queue) : QString()},
        {u"programme"_s, m_base.programme}, {u"filters"_s, m_filters->state()}, {u"order"_s, order}};
    return QJsonDocument(view).toJson(QJsonDocument::Compact);
}

void CaseListPage::showView(const SavedView& view)
{
    const QJsonObject saved = QJsonDocument::fromJson(view.view).object();
    CaseFilter base;
    base.programme = saved.value(u"programme"_s).toString();
    for (const Queue queue : allQueues())
        if (queueKey(queue) == saved.value(u"queue"_s).toString())
            base.queue = queue;
    show(base, view.name, orderFrom(saved.value(u"order"_s).toArray()), saved.value(u"filters"_s).toObject(), view);
}

void CaseListPage::saveAsView()
{
    const QString name = askViewName(tr("Save this list as a view"), m_view.name, this);
    if (name.isEmpty())
        return;
    attemptRead([&] {
        const auto saved = saveView(context().desk(), name, arrangement());
        if (!saved)
            return Q_EMIT said(messageFor(saved.error(), context().wording()));
        m_view = *saved;
        m_title = saved->name;
        m_heading->setText(m_title);
        Q_EMIT said({Message::Kind::Done, tr("The list is kept as “%1”, under My views.").arg(saved->name)});
        Q_EMIT viewsChanged();
        Q_EMIT titleChanged();
    });
}

void CaseListPage::renameCurrentView()
{
    const QString name = askViewName(tr("Rename this view"), m_view.name, this);
    if (name.isEmpty())
        return;
    attemptRead([&] {
        const auto isRenamed = renameView(context().desk(), m_view.id, name);
        if (!isRenamed)
            return Q_EMIT said(messageFor(isRenamed.error(), context().wording()));
        if (!*isRenamed)
            return Q_EMIT said({Message::Kind::Warning, tr("Another of your views is called “%1”. Choose another name.").arg(name)});
        m_view.name = m_title = name;
        m_heading->setText(name);
        Q_EMIT viewsChanged();
        Q_EMIT titleChanged();
    });
}

void CaseListPage::deleteCurrentView()
{
    const SavedView gone = m_view;
    attemptRead([&] {
        deleteView(context().desk(), gone.id);
        m_view = {};
        Q_EMIT viewsChanged();
        Q_EMIT said({Message::Kind::Done, tr("The view “%1” was deleted. The cases in it stay as they are.").arg(gone.name)});
    });
}

void CaseListPage::sortBy(int column, bool isAdding)
{
    const auto by = CaseListModel::sortOf(column);
    if (!by || m_base.queue == Queue::DueSoon || m_model->showsFound())
        return Q_EMIT said({Message::Kind::Note, by ? tr("This list has an order of its own.")
                                                    : tr("The list cannot be sorted by this column: it would have to be read whole.")});
    CaseOrder wanted = isAdding ? m_order : CaseOrder();
    const auto had = std::ranges::find(m_order, *by, &CaseSortPart::by);
    const CaseSortPart part {*by, had != m_order.end() && !had->isDescending};
    const auto place = std::ranges::find(wanted, *by, &CaseSortPart::by);
    if (place != wanted.end())
        *place = part;
    else
        wanted.append(part);
    wanted = normalised(wanted);
    if (!isServed(wanted))
        return Q_EMIT said({Message::Kind::Note, tr("No index serves this order. Sort by one of these columns alone.")});
    m_order = wanted;
    reload();
}

void CaseListPage::fillSortMenu(QMenu& menu, bool isAdding)
{
    for (int column = 0; column < CaseListModel::columns; ++column) {
        const auto by = CaseListModel::sortOf(column);
        if (!by)
            continue;
        QAction* choice = menu.addAction(CaseListModel::head(column), this, [this, column, isAdding] { sortBy(column, isAdding); });
        choice->setObjectName((isAdding ? u"then_by_%1"_s : u"sort_by_%1"_s).arg(column));
        choice->setCheckable(true);
        choice->setChecked(std::ranges::find(m_order, *by, &CaseSortPart::by) != m_order.end());
    }
}

void CaseListPage::setFiltersShown(bool areShown)
{
    m_header->setEditorsShown(areShown);
    context().remember(filtersKey, areShown ? "on" : "off");
}

void CaseListPage::fillMenu(QMenu& menu)
{
    menu.clear();
    QList<SavedView> views;
    attemptRead([&] { views = savedViews(context().desk()); });
    for (const SavedView& view : std::as_const(views)) {
        QAction* choice = menu.addAction(QString(view.name).replace(u'&', u"&&"_s), this, [this, view] { showView(view); });
        choice->setObjectName(u"view_%1"_s.arg(view.id));
        choice->setCheckable(true);
        choice->setChecked(view.id == m_view.id);
    }
    menu.addSeparator();
    const auto add = [&](const QString& name, const QString& text, void (CaseListPage::*slot)(), bool isEnabled = true) {
        QAction* command = menu.addAction(text, this, slot);
        command->setObjectName(name);
        command->setEnabled(isEnabled);
    };
    add(u"view_save"_s, tr("&Save this list as a view…"), &CaseListPage::saveAsView, !m_model->showsFound());
    add(u"view_rename"_s, tr("&Rename this view…"), &CaseListPage::renameCurrentView, m_view.id != 0);
    add(u"view_delete"_s, tr("&Delete this view"), &CaseListPage::deleteCurrentView, m_view.id != 0);
    menu.addSeparator();
    add(u"list_approve"_s, tr("&Approve several cases…"), &CaseListPage::approveSeveral);
    add(u"list_print"_s, tr("&Print letters as one job…"), &CaseListPage::printSeveral);
    menu.addSeparator();
    fillSortMenu(*menu.addMenu(tr("S&ort by")), false);
    fillSortMenu(*menu.addMenu(tr("&Then by")), true);
    m_table->fillColumnMenu(*menu.addMenu(tr("&Columns")));
    QAction* filters = menu.addAction(tr("&Filters under the heads"));
    filters->setObjectName(u"view_filters"_s);
    filters->setCheckable(true);
    filters->setChecked(m_header->areEditorsShown());
    connect(filters, &QAction::toggled, this, &CaseListPage::setFiltersShown);
    menu.addAction(tr("Cop&y the lines chosen"), m_table, &ListTable::copySelected)
        ->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace jiangce
