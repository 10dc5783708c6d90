// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statistics_page.h"

#include "core/casework/audit_trail.h"
#include "core/register/admin_unit.h"
#include "core/register/office.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/bar_chart.h"
#include "ui/models/case_words.h"
#include "ui/models/party_lines.h"
#include "ui/models/statistics_model.h"
#include "ui/models/statistics_reader.h"
#include "ui/pages/page_parts.h"
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

namespace {

constexpr int mostCases = 500;

} // namespace

StatisticsPage::StatisticsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(new StatisticsReader(context.databaseFile(), this))
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
    connect(m_reader, &StatisticsReader::ready, this, [this](const QList<ProgrammeSummary>& summaries) {
        m_waiting.stop();
        m_summaries = summaries;
        m_answered = question();
        showProgramme();
    });
    connect(m_reader, &StatisticsReader::failed, this, [this](const QString& detail) {
        m_waiting.stop();
        Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), this->context().wording()));
    });
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
    m_export = makeButton("export"_L1, tr("&Save as a spreadsheet …"), u"export_summary"_s, this);
    auto* column = new QVBoxLayout(left);
    column->addLayout(form);
    column->addWidget(m_export);
    column->addStretch(1);
    left->setMaximumWidth(rhythm(34));
    connect(m_programme, &QComboBox::currentIndexChanged, this, &StatisticsPage::showProgramme);
    connect(m_year, &QSpinBox::valueChanged, this, &StatisticsPage::read);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StatisticsPage::read);
    connect(m_district, &QComboBox::currentIndexChanged, this, &StatisticsPage::read);
    connect(m_export, &ReasonButton::chosen, this, &StatisticsPage::save);
    return left;
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
    chartScroll->setWidget(m_chart);
    chartScroll->setWidgetResizable(true);
    chartScroll->setFrameShape(QFrame::NoFrame);
    m_casesHeading = makeTitle({}, right);
    m_casesHeading->setObjectName(u"cases_heading"_s);
    m_caseModel = new CellTableModel(partyCaseHeads(), this);
    m_caseTable = makeTable(u"cases_behind"_s, tr("Cases behind the number"), right);
    showIn(m_caseTable, m_caseModel, true);
    m_caseTable->setColumnHidden(1, true);
    auto* below = new QSplitter(Qt::Horizontal, right);
    auto* cases = new QWidget(below);
    auto* caseColumn = new QVBoxLayout(cases);
    caseColumn->setContentsMargins(0, 0, 0, 0);
    caseColumn->addWidget(m_casesHeading);
    caseColumn->addWidget(m_caseTable, 1);
    below->addWidget(chartScroll);
    below->addWidget(cases);
    cases->hide();
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
    connect(m_caseTable, &QTableView::activated, this, [this] {
        if (const int row = chosenRow(m_caseTable); row >= 0)
            Q_EMIT caseAsked(CaseId(m_caseModel->lineAt(row).id), false);
    });
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
    m_reader->ask(question());
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

void StatisticsPage::showProgramme()
{
    const QString key = m_programme->currentData().toString();
    const auto found = std::ranges::find_if(
        m_summaries, [&](const ProgrammeSummary& summary) { return key == QLatin1StringView(summary.programme->key); });
    const QModelIndex before = m_table->currentIndex();
    m_model->show(found != m_summaries.end() ? &*found : nullptr);
    const QString district = m_answered.district.isEmpty() ? QString() : u" · "_s + adminUnitName(m_answered.district);
    m_heading->setText(u"%1 · %2%3"_s.arg(m_programme->currentText(), m_answered.period.chinese(), district));
    m_table->resizeColumnsToContents();
    m_caseTable->parentWidget()->hide();
    m_table->setCurrentIndex(m_model->index(std::min(std::max(0, before.row()), m_model->rowCount() - 1),
        std::min(std::max(0, before.column()), m_model->columnCount() - 1)));
    showCell();
}

void StatisticsPage::showCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid()) {
        m_definition->clear();
        return m_chart->show({}, {});
    }
    m_definition->setText(tr("%1: %2").arg(m_model->label(cell.column()), m_model->definition(cell.column())));
    showChart(cell.row(), cell.column());
}

void StatisticsPage::showChart(int row, int column)
{
    Breakdown by = m_model->placeOf(row).by;
    const auto isTold = [&](Breakdown one) { return breakdownsOf(*m_model->measureAt(column)).contains(one); };
    if (by == Breakdown::Total || !isTold(by))
        by = Breakdown::District;
    const auto [first, count] = m_model->rowsOf(by);
    QList<Bar> bars;
    for (int i = first; i < first + count; ++i)
        if (const auto value = m_model->valueAt(i, column); value && *value != 0)
            bars.append({m_model->rowName(i), *value, m_model->text(column, value)});
    const QString how = context().wording().label("statistics", breakdownLabel(by));
    m_chart->show(bars.isEmpty() ? tr("%1: nothing to draw").arg(m_model->label(column))
                                 : tr("%1 · %2").arg(m_model->label(column), how), bars);
}

void StatisticsPage::listCases()
{
    const QModelIndex cell = m_table->currentIndex();
    const SummaryMeasure* measure = cell.isValid() ? m_model->measureAt(cell.column()) : nullptr;
    const Programme* programme = programmeByKey(m_programme->currentData().toString());
    if (measure == nullptr || programme == nullptr)
        return;
    const StatisticsModel::Place place = m_model->placeOf(cell.row());
    QList<CaseId> ids;
    QList<TableLine> lines;
    const bool isRead = attemptRead([&] {
        ids = casesBehind(context().db(), *programme, *measure, place.by, place.key, m_answered);
        for (const CaseId id : ids.first(std::min<qsizetype>(mostCases, ids.size())))
            if (const auto file = readCase(context().db(), id)) {
                PartyCase one;
                one.row.id = file->id;
                one.row.number = file->display();
                one.row.programme = QString::fromLatin1(programme->key);
                one.row.state = file->state;
                one.row.handedIn = file->handedIn;
                one.row.approved = file->approved;
                TableLine line = partyCaseLine(one, context().wording());
                line.cells[1] = {file->applicantName};
                lines.append(line);
            }
    });
    if (!isRead)
        return;
    m_caseModel->setHeads([] { QStringList heads = partyCaseHeads(); heads[1] = tr("Applicant"); return heads; }());
    m_caseModel->setLines(lines);
    m_caseTable->setColumnHidden(1, false);
    fitColumns(m_caseTable, 30);
    const QString more = ids.size() > mostCases ? tr(", the first %1").arg(mostCases) : QString();
    m_casesHeading->setText(tr("%1, %2: %n case(s)", "", int(ids.size()))
                                .arg(m_model->label(cell.column()), m_model->rowName(cell.row())) + more);
    m_caseTable->parentWidget()->show();
}

void StatisticsPage::explain()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.isValid())
        Q_EMIT said({Message::Kind::Note, m_definition->text()});
}

void StatisticsPage::save()
{
    const QString name = u"技能人才政策业务汇总-%1.xlsx"_s.arg(m_answered.period.chinese());
    const auto message = saveFile(this, context(), tr("Save the summary"), name, [this] {
        const QByteArray bytes
            = summaryWorkbook(m_summaries, m_answered, loadOffice(context().db()).name, context().today());
        noteAccess(context().desk(), u"export"_s, {}, u"summary "_s + m_answered.period.chinese());
        return bytes;
    });
    if (message)
        Q_EMIT said(*message);
}

} // namespace jiangce
