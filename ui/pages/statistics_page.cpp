// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statistics_page.h"

#include "core/exchange/summary_tables.h"
#include "core/register/admin_unit.h"
#include "ui/models/bar_chart.h"
#include "ui/models/case_words.h"
#include "ui/models/statistics_model.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/statistics_cases.h"
#include "ui/reason_button.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

StatisticsPage::StatisticsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(context.databaseFile())
{
    setObjectName(u"statistics"_s);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeChoices());
    split->addWidget(makeNumbers());
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(200);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_heading->setText(tr("Counting …")); });
    auto* help = new QShortcut(QKeySequence::HelpContents, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(help, &QShortcut::activated, this, &StatisticsPage::explain);
    refreshOn({Subject::Cases, Subject::Payments});
    refresh();
}

StatisticsPage::~StatisticsPage() = default;

QWidget* StatisticsPage::makeChoices()
{
    auto* left = new QWidget(this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_programme = new QComboBox(left);
    m_programme->setObjectName(u"programme"_s);
    for (const Programme* programme : allProgrammes())
        m_programme->addItem(programmeName(*programme, context().wording()), QString::fromLatin1(programme->key));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(12);
    m_year = new QSpinBox(left);
    m_year->setObjectName(u"year"_s);
    m_year->setRange(2011, context().today().year());
    m_year->setValue(context().today().year());
    m_period = new QComboBox(left);
    m_period->setObjectName(u"period"_s);
    m_period->addItem(tr("the whole year"), 0);
    for (int quarter = 1; quarter <= 4; ++quarter)
        m_period->addItem(tr("quarter %1").arg(quarter), 100 + quarter);
    for (int month = 1; month <= 12; ++month)
        m_period->addItem(tr("month %1").arg(month), month);
    m_district = new QComboBox(left);
    m_district->setObjectName(u"district"_s);
    m_district->addItem(tr("all districts"), QString());
    attemptRead([this] {
        for (const AdminUnit& unit : adminUnitsOn(context().today()))
            m_district->addItem(unit.name, unit.code);
    });
    form->addRow(tr("&Programme"), m_programme);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("P&eriod"), m_period);
    form->addRow(tr("&District"), m_district);
    auto* column = new QVBoxLayout(left);
    column->addLayout(form);
    column->addLayout(makeButtons());
    column->addStretch(1);
    left->setMaximumWidth(rhythm(34));
    connect(m_programme, &QComboBox::currentIndexChanged, this, &StatisticsPage::showProgramme);
    connect(m_year, &QSpinBox::valueChanged, this, &StatisticsPage::read);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StatisticsPage::read);
    connect(m_district, &QComboBox::currentIndexChanged, this, &StatisticsPage::read);
    return left;
}

QLayout* StatisticsPage::makeButtons()
{
    auto* column = new QVBoxLayout;
    const auto add = [&](QLatin1StringView icon, const QString& text, const QString& name, const std::function<void()>& act) {
        ReasonButton* button = makeButton(icon, text, name, this);
        connect(button, &ReasonButton::chosen, this, act);
        column->addWidget(button);
    };
    add("export"_L1, tr("&Save as a spreadsheet …"), u"export_summary"_s, [this] { save(); });
    add("export"_L1, tr("Save as CS&V …"), u"export_csv"_s, [this] { saveTable(ExportFormat::Csv); });
    add("print"_L1, tr("Save as P&DF …"), u"export_pdf"_s, [this] { saveTable(ExportFormat::Pdf); });
    column->addSpacing(rhythm());
    add("statistics"_L1, tr("&Compare two years …"), u"compare"_s, [this] { compareYears(); });
    add("archive"_L1, tr("Annual &reports …"), u"annual_reports"_s, [this] { fileReport(); });
    add("queue"_L1, tr("Standing &lists …"), u"standing"_s, [this] { showStandingLists(); });
    return column;
}

QWidget* StatisticsPage::makeNumbers()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"summary_heading"_s);
    m_model = new StatisticsModel(context().wording(), this);
    m_table = new QTableView(right);
    m_table->setObjectName(u"summary_table"_s);
    m_table->setAccessibleName(tr("Numbers of the period"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_definition = new PlainLabel(right);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setTone(Tone::Muted);
    m_definition->setWordWrap(true);
    m_chart = new BarChart(right);
    auto* chartScroll = new QScrollArea(right);
    chartScroll->setAccessibleName(tr("Chart"));
    chartScroll->setWidget(m_chart);
    chartScroll->setWidgetResizable(true);
    chartScroll->setFrameShape(QFrame::NoFrame);
    m_cases = new StatisticsCases(context(), right);
    auto* below = new QSplitter(Qt::Horizontal, right);
    below->addWidget(chartScroll);
    below->addWidget(m_cases);
    below->setStretchFactor(0, 2);
    below->setStretchFactor(1, 3);
    auto* split = new QSplitter(Qt::Vertical, right);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setSizes({rhythm(44), rhythm(30)});
    column->addWidget(m_heading);
    column->addWidget(split, 1);
    column->addWidget(m_definition);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatisticsPage::showCell);
    connect(m_table, &QTableView::activated, this, &StatisticsPage::listCases);
    connect(m_table, &QTableView::clicked, this, &StatisticsPage::listCases);
    connect(m_cases, &StatisticsCases::caseAsked, this, [this](CaseId id) { Q_EMIT caseAsked(id, false); });
    connect(m_cases, &StatisticsCases::said, this, &StatisticsPage::said);
    return right;
}

SummaryAsk StatisticsPage::question() const
{
    const int period = m_period->currentData().toInt();
    const int year = m_year->value();
    return {period == 0      ? StatisticsPeriod::year(year)
            : period > 100 ? StatisticsPeriod::quarter(year, period - 100)
                           : StatisticsPeriod::month(year, period),
        m_district->currentData().toString(), context().today()};
}

void StatisticsPage::refresh()
{
    read();
}

void StatisticsPage::read()
{
    m_waiting.start();
    m_reader.ask<QList<ProgrammeSummary>>([ask = question()](Connection& db) { return readSummaries(db, ask); },
        [this](const QList<ProgrammeSummary>& summaries) {
            m_waiting.stop();
            m_summaries = summaries;
            m_answered = question();
            showProgramme();
        },
        [this](const QString& detail) {
            m_waiting.stop();
            Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

void StatisticsPage::open(const QString& argument)
{
    if (const int year = argument.toInt(); year > 0)
        m_year->setValue(year);
}

QString StatisticsPage::statusText() const
{
    return tr("Enter lists the cases behind a number, F1 explains it");
}

void StatisticsPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

const ProgrammeSummary* StatisticsPage::chosenSummary() const
{
    const QString key = m_programme->currentData().toString();
    const auto found = std::ranges::find_if(
        m_summaries, [&](const ProgrammeSummary& summary) { return key == QLatin1StringView(summary.programme->key); });
    return found != m_summaries.end() ? &*found : nullptr;
}

void StatisticsPage::showProgramme()
{
    const QModelIndex before = m_table->currentIndex();
    m_model->show(chosenSummary());
    const QString district = m_answered.district.isEmpty() ? QString() : u" · "_s + adminUnitName(m_answered.district);
    m_heading->setText(u"%1 · %2%3"_s.arg(m_programme->currentText(), m_answered.period.chinese(), district));
    m_table->resizeColumnsToContents();
    m_cases->clear();
    m_table->setCurrentIndex(m_model->index(std::min(std::max(0, before.row()), m_model->rowCount() - 1),
        std::min(std::max(0, before.column()), m_model->columnCount() - 1)));
    showCell();
}

void StatisticsPage::showCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid()) {
        m_definition->clear();
        return m_chart->show({});
    }
    m_definition->setText(tr("%1: %2").arg(m_model->label(cell.column()), m_model->definition(cell.column())));
    m_chart->show(chartFor(cell.row(), cell.column()));
}

BarChartData StatisticsPage::chartFor(int row, int column) const
{
    Breakdown by = m_model->placeOf(row).by;
    const auto isTold = [&](Breakdown one) { return breakdownsOf(*m_model->measureAt(column)).contains(one); };
    if (by == Breakdown::Total || !isTold(by))
        by = Breakdown::District;
    const auto [first, count] = m_model->rowsOf(by);
    BarChartData chart;
    for (int i = first; i < first + count; ++i)
        if (const auto value = m_model->valueAt(i, column); value && *value != 0)
            chart.bars.append({m_model->rowName(i), *value, m_model->text(column, value)});
    const QString how = context().wording().label("statistics", breakdownLabel(by));
    chart.title = chart.bars.isEmpty() ? tr("%1: nothing to draw").arg(m_model->label(column))
                                       : tr("%1 · %2").arg(m_model->label(column), how);
    return chart;
}

void StatisticsPage::listCases()
{
    const QModelIndex cell = m_table->currentIndex();
    const SummaryMeasure* measure = cell.isValid() ? m_model->measureAt(cell.column()) : nullptr;
    const Programme* programme = programmeByKey(m_programme->currentData().toString());
    if (measure == nullptr || programme == nullptr)
        return;
    const StatisticsModel::Place place = m_model->placeOf(cell.row());
    if (breakdownsOf(*measure).contains(place.by))
        m_cases->showCell(*programme, *measure, place.by, place.key, m_answered);
    else
        m_cases->clear();
}

void StatisticsPage::explain()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.isValid())
        Q_EMIT said({Message::Kind::Note, m_definition->text()});
}

} // namespace jiangce
