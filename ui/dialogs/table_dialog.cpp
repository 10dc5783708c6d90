// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_dialog.h"

#include "core/register/office.h"
#include "ui/app_context.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/export_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostLines = 5000;

} // namespace

TableDialog::TableDialog(AppContext& context, const QString& title, QWidget* parent)
    : DialogFrame(title, parent)
    , m_context(context)
    , m_reader(context.databaseFile())
    , m_choices(new QHBoxLayout)
    , m_sentence(new PlainLabel(this))
    , m_model(new CellTableModel({}, this))
{
    setHeading(title);
    m_table = makeTable(u"list"_s, title, this);
    showIn(m_table, m_model, true);
    m_empty = new EmptyNote(m_table, {});
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_choices->setSpacing(rhythm());
    content()->addLayout(m_choices);
    content()->addWidget(m_sentence);
    content()->addWidget(m_table, 1);
    for (const auto& [text, name, format] : {std::tuple(tr("&Spreadsheet …"), "save_xlsx", ExportFormat::Workbook),
             {tr("CS&V …"), "save_csv", ExportFormat::Csv}, {tr("P&DF …"), "save_pdf", ExportFormat::Pdf}}) {
        QPushButton* button = addButton(text, QString::fromLatin1(name));
        button->setToolTip(plainToolTip(tr("Saves the list in Chinese, all rows of it.")));
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, [this, format = format] { save(format); });
        m_saves.append(button);
    }
    addCancelButton(tr("Close"));
    connect(m_table, &QTableView::activated, this, [this] {
        const int row = chosenRow(m_table);
        if (row >= 0 && m_model->lineAt(row).id > 0)
            Q_EMIT caseAsked(CaseId(m_model->lineAt(row).id));
    });
    if (const auto trouble = context.guard([this] { m_office = loadOffice(m_context.db()).name; }))
        say(*trouble);
    resize(rhythm(118), rhythm(70));
}

TableFrame TableDialog::frame(const Wording& wording) const
{
    return {m_office, m_context.today(), wording};
}

void TableDialog::showTable(
    const std::function<ExportTable(const TableFrame&)>& make, const QString& sentence, const QString& whenEmpty)
{
    m_make = make;
    m_shown = make(frame(m_context.wording()));
    m_model->setHeads(headsOf(m_shown));
    const QList<TableLine> lines = linesOf(m_shown, mostLines);
    m_empty->setText(whenEmpty);
    m_model->setLines(lines);
    fitColumns(m_table, 26);
    const bool isCut = lines.size() == mostLines;
    saySentence(isCut ? sentence + u' ' + tr("The first %1 are shown; files hold all.").arg(mostLines) : sentence);
    for (QPushButton* button : std::as_const(m_saves))
        button->setEnabled(true);
}

void TableDialog::showNothing(const QString& sentence)
{
    m_make = {};
    m_shown = {};
    m_empty->setText({});
    m_model->setLines({});
    for (QPushButton* button : std::as_const(m_saves))
        button->setEnabled(false);
    saySentence(sentence);
}

void TableDialog::saySentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void TableDialog::save(ExportFormat format)
{
    if (!m_make)
        return;
    const auto message = exportFile(
        this, m_context, format, m_shown.title, [this] { return Export {m_make(frame(Wording::chinese())), {}}; });
    if (message)
        say(*message);
}

} // namespace jiangce
