// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_comparison_page.h"

#include "core/exchange/obligation_tables.h"
#include "core/register/admin_unit.h"
#include "core/register/office.h"
#include "ui/dialogs/export_file.h"
#include "ui/models/case_words.h"
#include "ui/models/export_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostLines = 20000;

} // namespace

PlanComparisonPage::PlanComparisonPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(context.databaseFile())
    , m_sentence(new PlainLabel(this))
{
    setObjectName(u"plan_comparison"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeTitle(title(), this));
    column->addLayout(makeChoices());
    m_sentence->setObjectName(u"comparison_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable(true);
    column->addWidget(m_sentence);
    m_model = new CellTableModel({}, this);
    m_table = makeTable(u"comparison_table"_s, title(), this);
    showIn(m_table, m_model, true);
    m_empty = new EmptyNote(m_table, {});
    column->addWidget(m_table, 1);
    ReasonButton* cases = makeButton("queue"_L1, tr("&Filings behind the line"), u"comparison_cases"_s, this);
    ReasonButton* save = makeButton("export"_L1, tr("Save as a s&preadsheet …"), u"save_comparison"_s, this);
    auto* row = new QHBoxLayout;
    row->addWidget(cases);
    row->addStretch(1);
    row->addWidget(save);
    column->addLayout(row);
    connect(m_table, &QTableView::activated, this, &PlanComparisonPage::showCases);
    connect(cases, &ReasonButton::chosen, this, &PlanComparisonPage::showCases);
    connect(save, &ReasonButton::chosen, this, &PlanComparisonPage::save);
    refreshOn({Subject::Cases, Subject::Register, Subject::Figures});
}

QLayout* PlanComparisonPage::makeChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(rhythm());
    const auto add = [&](const QString& label, QWidget* editor) {
        auto* buddy = new QLabel(label, this);
        buddy->setBuddy(editor);
        row->addWidget(buddy);
        row->addWidget(editor);
    };
    m_pair = new QComboBox(this);
    m_pair->setObjectName(u"comparison_pair"_s);
    const QList<PlanPair> pairs = planPairs();
    for (qsizetype i = 0; i < pairs.size(); ++i)
        m_pair->addItem(programmeName(*pairs[i].done, context().wording()), i);
    m_year = new QSpinBox(this);
    m_year->setObjectName(u"comparison_year"_s);
    m_year->setRange(2011, context().today().year() + 1);
    m_year->setValue(context().today().year());
    m_by = new QComboBox(this);
    m_by->setObjectName(u"comparison_by"_s);
    for (const ComparedBy by : {ComparedBy::Body, ComparedBy::Occupation, ComparedBy::Level, ComparedBy::Line})
        m_by->addItem(context().words("obligations", comparedByLabel(by)), int(by));
    m_district = new QComboBox(this);
    m_district->setObjectName(u"comparison_district"_s);
    m_district->addItem(tr("all districts"), QString());
    attemptRead([this] {
        for (const AdminUnit& unit : adminUnitsOn(context().today()))
            m_district->addItem(unit.name, unit.code);
    });
    if (pairs.size() > 1)
        add(tr("F&iling"), m_pair);
    else
        m_pair->hide();
    add(tr("&Year"), m_year);
    add(tr("&Numbers"), m_by);
    add(tr("&District"), m_district);
    row->addStretch(1);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &PlanComparisonPage::refresh);
    connect(m_year, &QSpinBox::valueChanged, this, &PlanComparisonPage::refresh);
    connect(m_district, &QComboBox::currentIndexChanged, this, &PlanComparisonPage::refresh);
    connect(m_by, &QComboBox::currentIndexChanged, this, &PlanComparisonPage::showAnswer);
    return row;
}

ComparedBy PlanComparisonPage::by() const
{
    return ComparedBy(m_by->currentData().toInt());
}

void PlanComparisonPage::refresh()
{
    const QList<PlanPair> pairs = planPairs();
    if (pairs.isEmpty())
        return;
    m_reader.ask<PlanComparison>(
        [pair = pairs.value(m_pair->currentData().toInt()), year = m_year->value(), today = context().today(),
            district = m_district->currentData().toString()](
            Connection& db) { return comparePlans(db, pair, year, today, district); },
        [this](const PlanComparison& comparison) {
            m_comparison = comparison;
            showAnswer();
        },
        [this](const QString& detail) {
            Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

QString PlanComparisonPage::owedWords(const Programme* programme) const
{
    QList<Obligation> owed;
    std::ranges::copy_if(m_comparison.owed, std::back_inserter(owed),
        [programme](const Obligation& each) { return each.programme == programme; });
    const ObligationCounts counts = countObligations(owed);
    QStringList parts;
    for (auto state = counts.byState.cbegin(); state != counts.byState.cend(); ++state)
        parts.append(u"%1 %2"_s.arg(context().words("obligations", obligationStateLabel(state.key()))).arg(*state));
    return tr("%1: %n owed", nullptr, counts.owed).arg(programmeShort(*programme, context().wording()))
        + (parts.isEmpty() ? QString() : u"（"_s + parts.join(u"，"_s) + u"）"_s);
}

void PlanComparisonPage::showAnswer()
{
    if (m_comparison.pair.planned == nullptr)
        return;
    const ExportTable table = comparisonTable(m_comparison, by(), {{}, context().today(), context().wording()});
    m_model->setHeads(headsOf(table));
    m_empty->setText(tr("No plan and no report of this year is on file."));
    m_model->setLines(linesOf(table, mostLines));
    fitColumns(m_table, 26);
    QStringList totals;
    const ExportRow& total = table.rows.last();
    for (qsizetype column = 0; column < table.columns.size() && column < total.cells.size(); ++column)
        if (total.cells[column].number)
            totals.append(u"%1 %2"_s.arg(table.columns[column].head, exportText(table, total, column)));
    m_sentence->setText(owedWords(m_comparison.pair.planned) + u"；"_s + owedWords(m_comparison.pair.done) + u"\n"_s
        + tr("Together: %1").arg(totals.join(u"，"_s)));
    Q_EMIT statusChanged();
}

QString PlanComparisonPage::statusText() const
{
    return tr("%n line(s)", nullptr, int(m_model->lines().size()));
}

void PlanComparisonPage::showCases()
{
    const int row = chosenRow(m_table);
    if (row < 0)
        return Q_EMIT said({Message::Kind::Note, tr("Choose a line.")});
    const ComparedLine line = shownLines(m_comparison, by()).value(row);
    const QList<CaseId> cases = line.plans + line.reports;
    if (cases.isEmpty())
        return Q_EMIT said({Message::Kind::Note, tr("Nothing is on file behind this line.")});
    Q_EMIT casesAsked(cases, tr("Filings of %1 behind “%2”").arg(m_comparison.year)
                                 .arg(m_model->lineAt(row).cells.first().text));
}

void PlanComparisonPage::save()
{
    QString office;
    if (m_comparison.pair.planned == nullptr || !attemptRead([&] { office = loadOffice(context().db()).name; }))
        return;
    const ExportTable table = comparisonTable(m_comparison, by(), {office, context().today()});
    if (const auto message
        = exportFile(this, context(), ExportFormat::Workbook, table.title, [&table] { return Export {table, {}}; }))
        Q_EMIT said(*message);
}

} // namespace jiangce
