// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compare_years.h"

#include "core/values/date_text.h"
#include "ui/app_context.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int firstYear = 2011;

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
    m_onlyDifferent = new QCheckBox(tr("&Only what differs"), this);
    m_onlyDifferent->setObjectName(u"only_different"_s);
    m_onlyDifferent->setChecked(true);
    choices()->addWidget(m_onlyDifferent);
    choices()->addStretch(1);
    for (const QComboBox* box : {m_before, m_after})
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
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const QDate today = context().today();
    reader().ask<QList<ComparedCell>>([=](Connection& db) { return compareSides(db, before, after, today); },
        [this](const QList<ComparedCell>& cells) {
            m_cells = cells;
            showCells();
        },
        [this](const QString& detail) {
            showNothing({});
            say(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

void CompareYearsDialog::showCells()
{
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const auto different = std::ranges::count_if(m_cells, &ComparedCell::isDifferent);
    const bool isSameYear = before.year == after.year && (before.filed || after.filed);
    QString sentence = tr("%n of %1 figures differ.", "", int(different)).arg(m_cells.size());
    if (isSameYear)
        sentence += u' ' + tr("The year is read up to the same last day as the filed report, so what differs was corrected "
                              "after filing. “Overdue” is left out: it is always of the moment.");
    const QList<ComparedCell> cells = m_cells;
    const bool onlyDifferent = m_onlyDifferent->isChecked();
    showTable([=](const TableFrame& words) { return comparedTable(cells, nameOf(before), nameOf(after), onlyDifferent, words); },
        sentence, tr("No figure differs."));
}

} // namespace jiangce
