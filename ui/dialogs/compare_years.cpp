// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compare_years.h"

#include "core/register/admin_unit.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/statistics_cases.h"
#include "ui/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int firstYear = 2011;
constexpr int beforeColumn = 4;     // of comparedTable

QString nameOf(const ComparedSide& side)
{
    if (!side.filed)
        return u"%1年"_s.arg(side.year);
    const QString edition = side.filed->edition == 1 ? QString() : u"第%1次"_s.arg(side.filed->edition);
    return u"%1年年报%2（%3报送）"_s.arg(side.year).arg(edition, isoDate(side.filed->filedOn));
}

} // namespace

CompareYearsDialog::CompareYearsDialog(
    AppContext& context, const ComparedSide& before, const ComparedSide& after, QWidget* parent)
    : TableDialog(context, tr("Compare two years"), parent)
{
    setObjectName(u"compare_years"_s);
    if (const auto trouble = context.guard([this] { m_reports = filedReports(this->context().db()); }))
        say(*trouble);
    m_before = makeSides(u"before"_s, tr("&Earlier"), before);
    m_after = makeSides(u"after"_s, tr("&Later"), after);
    m_district = makeDistricts();
    m_onlyDifferent = new QCheckBox(tr("&Only what differs"), this);
    m_onlyDifferent->setObjectName(u"only_different"_s);
    m_onlyDifferent->setChecked(true);
    choices()->addWidget(m_onlyDifferent);
    choices()->addStretch(1);
    m_behind = new StatisticsCases(context, this);
    content()->addWidget(m_behind, 1);
    connect(m_behind, &StatisticsCases::caseAsked, this, &TableDialog::caseAsked);
    connect(m_behind, &StatisticsCases::said, this, [this](const Message& message) { say(message); });
    connect(table(), &QTableView::clicked, this, &CompareYearsDialog::showBehind);
    connect(table(), &QTableView::activated, this, &CompareYearsDialog::showBehind);
    for (const QComboBox* box : {m_before, m_after, m_district})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareYearsDialog::read);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &CompareYearsDialog::showCells);
    read();
}

QComboBox* CompareYearsDialog::makeSides(const QString& name, const QString& label, const ComparedSide& chosen)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    for (int year = context().today().year(); year >= firstYear; --year)
        box->addItem(nameOf({year, {}}), qint64(year));
    for (const FiledReport& report : std::as_const(m_reports))
        box->addItem(nameOf({report.year, report}), -report.id);
    box->setCurrentIndex(std::max(0, box->findData(chosen.filed ? -chosen.filed->id : qint64(chosen.year))));
    auto* buddy = new QLabel(label, this);
    buddy->setBuddy(box);
    choices()->addWidget(buddy);
    choices()->addWidget(box);
    return box;
}

QComboBox* CompareYearsDialog::makeDistricts()
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"district"_s);
    box->addItem(tr("All districts"), QString());
    for (const AdminUnit& unit : adminUnitsOn(context().today()))
        box->addItem(unit.name, unit.code);
    auto* buddy = new QLabel(tr("D&istrict"), this);
    buddy->setBuddy(box);
    choices()->addWidget(buddy);
    choices()->addWidget(box);
    return box;
}

ComparedSide CompareYearsDialog::sideOf(const QComboBox* box) const
{
    const qint64 id = box->currentData().toLongLong();
    for (const FiledReport& report : m_reports)
        if (id == -report.id)
            return {report.year, report};
    return {int(id), {}};
}

void CompareYearsDialog::read()
{
    showNothing(tr("Counting both …"));
    m_behind->clear();
    m_shown.clear();
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const QDate today = context().today();
    const QString district = m_district->currentData().toString();
    reader().ask<QList<ComparedCell>>([=](Connection& db) { return compareSides(db, before, after, today, district); },
        [this](const QList<ComparedCell>& cells) {
            m_cells = cells;
            showCells();
        },
        [this](const QString& detail) {
            showNothing({});
            say(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

QString CompareYearsDialog::sentence() const
{
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const auto different = std::ranges::count_if(m_cells, &ComparedCell::isDifferent);
    QString text = tr("%n of %1 figures differ.", "", int(different)).arg(m_cells.size());
    if (before.filed || after.filed) {
        if (before.year == after.year)
            text += u' ' + tr("The year is read up to the same last day as the filed report, so what differs was corrected "
                              "after filing. “Overdue” is left out: it is always of the moment.");
        text += u' ' + tr("A filed report keeps its figures, not its cases: behind them stand the cases as they are today.");
    }
    return text;
}

void CompareYearsDialog::showCells()
{
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const QList<ComparedCell> cells = m_cells;
    const bool onlyDifferent = m_onlyDifferent->isChecked();
    m_behind->clear();
    m_shown.clear();
    std::ranges::copy_if(cells, std::back_inserter(m_shown),
        [onlyDifferent](const ComparedCell& cell) { return !onlyDifferent || cell.isDifferent(); });
    const QString district = m_district->currentIndex() > 0 ? u"（%1）"_s.arg(m_district->currentText()) : QString();
    showTable(
        [=](const TableFrame& words) {
            return comparedTable(cells, nameOf(before) + district, nameOf(after) + district, onlyDifferent, words);
        },
        sentence(), tr("No figure differs."));
}

void CompareYearsDialog::showBehind(const QModelIndex& index)
{
    const int row = chosenRow(table());
    if (!index.isValid() || row < 0 || row >= m_shown.size())
        return;
    const ComparedCell& cell = m_shown.at(row);
    const Programme* programme = programmeByKey(cell.programme);
    if (programme == nullptr)
        return;
    const bool isBefore = index.column() == beforeColumn;
    const ComparedSide side = sideOf(isBefore ? m_before : m_after);
    const ComparedSide other = sideOf(isBefore ? m_after : m_before);
    const SummaryAsk ask = comparedAsk(side, other, context().today(), m_district->currentData().toString());
    // A measure the program no longer has stands in old reports alone.
    const QList<SummaryMeasure> measures = summaryMeasures(*programme);
    const auto measure = std::ranges::find(measures, cell.measure, &SummaryMeasure::key);
    if (measure != measures.end())
        m_behind->showCell(*programme, *measure, cell.by, cell.key, ask);
}

} // namespace jiangce
