// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_list_page.h"

#include "ui/models/background_reader.h"
#include "ui/models/case_list_model.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_filter_bar.h"
#include "ui/pages/filter_header.h"
#include "ui/pages/list_table.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int countingMilliseconds = 200;   // what is counted sooner was never counting
constexpr int openingMilliseconds = 140;    // longer than a held arrow key takes from line to line
constexpr auto columnsKey = "list/cases/columns/v4"_L1;
constexpr auto filtersKey = "list/cases/filters"_L1;    // off: the row of filters is hidden

} // namespace

CaseListPage::CaseListPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new CaseListModel(context, this))
    , m_header(new FilterHeader(this))
    , m_filters(new CaseFilterBar(context, *m_header, this))
    , m_table(new ListTable(context, columnsKey, this))
    , m_heading(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_menuButton(new QToolButton(this))
    , m_reader(new BackgroundReader(context.databaseFile(), this))
{
    setObjectName(u"case_list"_s);
    build();
    m_totalsTimer.setSingleShot(true);
    m_totalsTimer.setInterval(0);
    connect(&m_totalsTimer, &QTimer::timeout, this, &CaseListPage::askTotals);
    m_countingTimer.setSingleShot(true);
    m_countingTimer.setInterval(countingMilliseconds);
    connect(&m_countingTimer, &QTimer::timeout, this, [this] {
        m_totals = tr("Counting…");
        showStatus();
    });
    m_openingTimer.setSingleShot(true);
    m_openingTimer.setInterval(openingMilliseconds);
    connect(&m_openingTimer, &QTimer::timeout, this, [this] {
        const bool isOffer = std::exchange(m_isOffer, false);
        if (const CaseId id = currentCase(); id.isValid()) {
            m_told = id;
            Q_EMIT (isOffer ? caseOffered(id) : caseChosen(id));
        }
    });
    connect(m_filters, &CaseFilterBar::changed, this, &CaseListPage::reload);
    connect(m_model, &CaseListModel::failed, this,
        [this](const QString& text) { Q_EMIT said({Message::Kind::Failure, text}); });
    connect(m_model, &CaseListModel::arrived, this, [this] {
        const bool wasQuiet = std::exchange(m_isQuiet, true);
        select(m_kept);
        m_isQuiet = wasQuiet;
        showState();
        if (std::exchange(m_isFirstWanted, false) && !m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
            const bool isQuiet = std::exchange(m_isQuiet, true);
            m_table->setCurrentIndex(m_model->index(0, CaseListModel::Number));
            m_isQuiet = isQuiet;
            offerFirst();
        }
    });
    connectTable();
    const auto takeFilters = [this] { m_header->setEditorsShown(this->context().remembered(filtersKey) != "off"); };
    connect(&context, &AppContext::sessionChanged, this, takeFilters);
    connect(&context, &AppContext::sessionChanged, this, [this] { m_told = {}; });
    takeFilters();
    refreshOn({Subject::Cases, Subject::Payments, Subject::ClaimLines});
}

void CaseListPage::build()
{
    m_heading->setObjectName(u"list_heading"_s);
    m_heading->setScale(1.15, true);
    m_count->setObjectName(u"list_count"_s);
    m_count->setTone(Tone::Muted);
    m_empty->setObjectName(u"list_empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setTone(Tone::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(rhythm(3));
    m_empty->hide();
    m_menuButton->setObjectName(u"list_menu"_s);
    m_menuButton->setText(tr("Vie&ws"));
    m_menuButton->setToolTip(tr("Saved views, order, columns and filters of this list"));
    m_menuButton->setIcon(toneIcon("queue"_L1, Tone::Muted));
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setAutoRaise(true);
    auto* menu = new QMenu(m_menuButton);
    menu->setObjectName(u"list_menu_entries"_s);
    m_menuButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    buildTable();

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);
    head->addWidget(m_menuButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm(), rhythm(), rhythm(0.5), 0);
    column->setSpacing(rhythm(0.5));
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
}

void CaseListPage::buildTable()
{
    m_table->setObjectName(u"case_table"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setColumnData(CaseListModel::columnData());
    connect(m_table, &ListTable::said, this, &CaseListPage::said);
    m_table->takeHeader(m_header);
    m_table->setModel(m_model);
    // As wide as what usually stands in a column, in its order.
    const std::array usual {u"技补〔2026〕000000"_s, u"大连渤海"_s, u"一 待审批批准"_s, u"一 2026-11-27 剩5个工作日"_s,
        u"2026-11-27 ▼"_s, u"一 尚不能判定"_s, u"1,234,567.00"_s, u"技补补补 ▼"_s, u"欧阳一二三"_s, u"甘井子区区"_s, u"欧阳一二三"_s};
    for (int column = 0; column < CaseListModel::columns; ++column)
        m_header->resizeSection(column, fontMetrics().horizontalAdvance(usual[size_t(column)]) + rhythm(2));
    // On a small screen the list ends here: what presses stands in sight.
    m_header->moveSection(m_header->visualIndex(CaseListModel::Due), m_header->visualIndex(CaseListModel::State));
    m_table->restoreColumns();
    setTabOrder(m_filters, m_table);
}

void CaseListPage::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_isQuiet && index.isValid())
            openSoon();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& chosen) {
        showState();
        showStatus();
        // A screen reader or a voice only chooses the line. Afterwards: a click tells of itself in other ways, too.
        if (!m_isQuiet && !chosen.isEmpty())
            QMetaObject::invokeMethod(this, &CaseListPage::openChosen, Qt::QueuedConnection);
    });
    const auto chooseAt = [this](const QModelIndex& index) { choose(index.row()); };
    connect(m_table, &QTableView::clicked, this, chooseAt);
    connect(m_table, &QTableView::activated, this, chooseAt);
    connect(m_table, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT caseAsked(m_model->caseAt(index.row()).id, true); });
    connect(m_header, &QHeaderView::sectionClicked, this,
        [this](int column) { sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, [this] { Q_EMIT m_header->geometriesChanged(); });
    connect(m_header, &FilterHeader::columnNeeded, this, [this](int column) {
        const int left = m_header->sectionPosition(column);
        QScrollBar* bar = m_table->horizontalScrollBar();
        if (left < bar->value())
            bar->setValue(left);
        else if (left + m_header->sectionSize(column) > bar->value() + m_table->viewport()->width())
            bar->setValue(left + m_header->sectionSize(column) - m_table->viewport()->width());
    });
}

void CaseListPage::showQueue(Queue queue)
{
    CaseFilter base;
    base.queue = queue;
    show(base, context().words("casework", queueLabel(queue)),
        {queue == Queue::MyDrafts ? CaseSortPart {CaseSort::Changed, true} : CaseSortPart {CaseSort::Due, false}});
}

void CaseListPage::showProgramme(const QString& programme)
{
    CaseFilter base;
    base.programme = programme;
    const Programme* known = programmeByKey(programme);
    show(base, known != nullptr ? programmeName(*known, context().wording()) : tr("All cases"),
        {{CaseSort::HandedIn, true}});
}

void CaseListPage::showText(const QString& text)
{
    show({}, tr("All cases"), {{CaseSort::HandedIn, true}}, {{u"filter_text"_s, text}});
}

void CaseListPage::showFilter(const CaseFilter& filter, const QString& title)
{
    show(filter, title, {{CaseSort::HandedIn, true}});
}

void CaseListPage::show(const CaseFilter& base, const QString& title, const CaseOrder& order, const QJsonObject& filters,
    const SavedView& view)
{
    m_base = base;
    m_title = title;
    m_order = order;
    m_view = view;
    m_heading->setText(title);
    m_filters->setEnabled(true);
    m_filters->reset(base);
    if (!filters.isEmpty())
        m_filters->setState(filters);
    reload();
    Q_EMIT titleChanged();
}

void CaseListPage::showCases(const QList<CaseId>& ids, const QString& title)
{
    m_title = title;
    m_view = {};
    m_heading->setText(title);
    m_filters->reset({});
    m_isQuiet = true;
    attemptRead([&] { m_model->showFound(ids); });
    m_isQuiet = false;
    showState();
    askTotals();
    Q_EMIT titleChanged();
    Q_EMIT arranged();
}

CaseFilter CaseListPage::filter() const
{
    return m_filters->narrowed(m_base);
}

void CaseListPage::reload()
{
    m_kept = currentCase();
    m_isFirstWanted = false;
    m_isQuiet = true;
    attemptRead([this] { m_model->show(filter(), m_order); });
    select(m_kept);
    m_isQuiet = false;
    showState();
    m_totalsTimer.start();
    Q_EMIT arranged();
}

void CaseListPage::refresh()
{
    const int top = m_table->verticalScrollBar()->value();
    m_kept = currentCase();
    m_isQuiet = true;
    attemptRead([this] { m_model->reload(); });
    select(m_kept);
    m_table->verticalScrollBar()->setValue(top);
    m_isQuiet = false;
    showState();
    m_totalsTimer.start();
}

QString CaseListPage::emptyText() const
{
    if (m_model->isReading())
        return tr("Looking through the register…");
    if (!m_filters->isEmpty())
        return tr("Nothing fits these filters. Clear them with the cross at the right, or search everything with Ctrl+K.");
    if (m_base.queue == Queue::MyDrafts)
        return tr("You have no drafts. Begin an application with Ctrl+N.");
    if (m_base.queue)
        return tr("Nothing waits here. When a case reaches this step it appears by itself.");
    return tr("There are no cases yet. Begin the first application with Ctrl+N.");
}

void CaseListPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    // The filters under the heads stay at hand when they leave nothing.
    const bool hasFilters = !m_filters->isEmpty();
    m_table->setVisible(!isEmpty || hasFilters);
    m_table->setMaximumHeight(isEmpty ? m_header->sizeHint().height() + m_table->horizontalScrollBar()->sizeHint().height()
                                      : QWIDGETSIZE_MAX);
    m_empty->setVisible(isEmpty);
    m_empty->setText(emptyText());
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    m_count->setText(chosen > 1 ? tr("%n selected", nullptr, int(chosen)) : QString());
}

QString CaseListPage::selectionText() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return {};
    Money sum;
    for (const QModelIndex& index : rows) {
        const CaseRow& row = m_model->caseAt(index.row());
        sum += row.approved.value_or(row.claimed.value_or(Money()));
    }
    const QString count = tr("%n selected", nullptr, int(rows.size()));
    return sum.isZero() ? count : tr("%1, together %2 yuan").arg(count, sum.display());
}

void CaseListPage::askTotals()
{
    m_totals.clear();
    if (m_model->showsFound()) {
        m_reader->stop();
        m_countingTimer.stop();
        m_totals = tr("%n found", nullptr, m_model->rowCount());
        return showStatus();
    }
    m_countingTimer.start();
    showStatus();
    m_reader->ask<CaseTotals>(
        [desk = DeskCopy(context().desk()), wanted = filter()](Connection& db) { return caseTotals(desk.on(db), wanted); },
        [this](const CaseTotals& totals) { showTotals(totals); },
        [this](const QString& detail) {
            qWarning("totals: %s", qPrintable(detail));
            m_countingTimer.stop();
            m_totals = tr("The count could not be read. Press F5 to try again.");
            showStatus();
        });
}

void CaseListPage::showTotals(const CaseTotals& totals)
{
    m_countingTimer.stop();
    m_totals = totals.isAtLeast ? tr("at least %n case(s)", nullptr, int(totals.cases))
                                : tr("%n case(s)", nullptr, int(totals.cases));
    const Money sum = totals.approved.isZero() ? totals.claimed : totals.approved;
    if (!sum.isZero())
        m_totals += u" · "_s + (totals.approved.isZero() ? tr("claimed %1 yuan") : tr("approved %1 yuan")).arg(sum.display());
    showStatus();
}

void CaseListPage::showStatus()
{
    const QString chosen = selectionText();
    m_status = chosen.isEmpty() || m_totals.isEmpty() ? chosen + m_totals : chosen + u" · "_s + m_totals;
    Q_EMIT statusChanged();
}

} // namespace jiangce
