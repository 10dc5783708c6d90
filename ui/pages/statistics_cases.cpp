// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statistics_cases.h"

#include "core/register/office.h"
#include "ui/app_context.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/export_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostLines = 2000;

} // namespace

StatisticsCases::StatisticsCases(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.databaseFile())
    , m_heading(makeTitle({}, this))
    , m_model(new CellTableModel({}, this))
    , m_table(makeTable(u"cases_behind"_s, tr("Cases behind the number"), this))
{
    m_heading->setObjectName(u"cases_heading"_s);
    m_heading->setWordWrap(true);
    showIn(m_table, m_model, true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (const auto& [text, name, format] : {std::tuple(tr("Spreadsheet"), "cases_xlsx", ExportFormat::Workbook),
             {tr("CSV"), "cases_csv", ExportFormat::Csv}, {tr("PDF"), "cases_pdf", ExportFormat::Pdf}}) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("Save these cases: %1").arg(text));
        button->setToolTip(plainToolTip(button->accessibleName()));
        connect(button, &QToolButton::clicked, this, [this, format = format] { save(format); });
        head->addWidget(button);
        m_saves.append(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(200);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_heading->setText(tr("Looking for the cases …")); });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const int row = chosenRow(m_table); row >= 0)
            Q_EMIT caseAsked(CaseId(m_model->lineAt(row).id));
    });
    clear();
}

void StatisticsCases::clear()
{
    m_reader.stop();
    m_waiting.stop();
    m_cell = {};
    m_behind = {};
    m_model->setLines({});
    hide();
}

void StatisticsCases::showCell(const Programme& programme, const SummaryMeasure& measure, Breakdown by, const QString& key,
    const SummaryAsk& ask)
{
    m_cell = {&programme, measure, by, key, ask};
    for (QWidget* button : std::as_const(m_saves))
        button->setEnabled(false);
    m_waiting.start();
    m_reader.ask<CellBehind>(
        [cell = m_cell](Connection& db) {
            return cellBehind(db, *cell.programme, *cell.measure, cell.by, cell.key, cell.ask);
        },
        [this](const CellBehind& behind) { showAnswer(behind); },
        [this](const QString& detail) {
            m_waiting.stop();
            Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), m_context.wording()));
        });
}

ExportTable StatisticsCases::tableIn(const Wording& wording) const
{
    return behindTable(*m_cell.programme, *m_cell.measure, m_cell.by, m_cell.key, m_behind, m_cell.ask,
        {m_office, m_context.today(), wording});
}

void StatisticsCases::showAnswer(const CellBehind& behind)
{
    m_waiting.stop();
    m_behind = behind;
    const ExportTable table = tableIn(m_context.wording());
    m_model->setHeads(headsOf(table));
    m_model->setLines(linesOf(table, mostLines));
    fitColumns(m_table, 30);
    const SummaryMeasure& measure = *m_cell.measure;
    const QString what = tr("%1, %2: %n case(s)", "", int(behind.cases.size()))
                             .arg(m_context.words(measure.context, measure.label), placeName(m_cell.by, m_cell.key));
    const bool isPlainCount = measure.kind == ValueKind::Count && behind.value == behind.cases.size();
    const QString sum = exportText(table, table.rows.last(), addsColumn);
    QString heading = what;
    if (!isPlainCount && behind.value)
        heading += u" · "_s + (measure.kind == ValueKind::Tenths ? tr("on average %1").arg(sum) : tr("together %1").arg(sum));
    if (behind.cases.size() > mostLines)
        heading += u" · "_s + tr("the first %1 shown").arg(mostLines);
    m_heading->setText(heading);
    for (QWidget* button : std::as_const(m_saves))
        button->setEnabled(!behind.cases.isEmpty());
    show();
}

void StatisticsCases::save(ExportFormat format)
{
    if (m_cell.programme == nullptr)
        return;
    if (const auto trouble = m_context.guard([this] { m_office = loadOffice(m_context.db()).name; }))
        return Q_EMIT said(*trouble);
    const ExportTable table = tableIn(Wording::chinese());
    if (const auto message = exportFile(this, m_context, format, table.title, [&table] { return Export {table, {}}; }))
        Q_EMIT said(*message);
}

} // namespace jiangce
