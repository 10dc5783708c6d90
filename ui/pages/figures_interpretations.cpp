// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figures_interpretations.h"

#include "core/casework/audit_trail.h"
#include "core/policy/wording.h"
#include "core/programmes/programme.h"
#include "core/register/office.h"
#include "core/values/date_text.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_parts.h"
#include "ui/print/letter_printer.h"
#include "ui/reason_button.h"

#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Reading {
    const Programme* programme;
    const Condition* condition;
};

QList<Reading> readings()
{
    QList<Reading> all;
    for (const Programme* programme : allProgrammes())
        for (const Condition* condition : programme->conditions)
            if (condition->reading[0] != '\0')
                all.append({programme, condition});
    return all;
}

letter::Cell cell(const QString& text)
{
    return {{{{.text = text, .role = letter::FontRole::Song}}}};
}

letter::Table readingsTable()
{
    const Wording& chinese = Wording::chinese();
    letter::Table table;
    table.columns = {{.width = 9, .align = letter::Align::Centre}, {.width = 24}, {.width = 22}, {.weight = 2}, {.weight = 5},
        {.width = 26}};
    letter::Row head {.head = true, .strong = true};
    for (const QString& text : {u"序号"_s, u"业务"_s, u"条款"_s, u"条件"_s, u"程序采用的解释"_s, u"确认意见"_s})
        head.cells.append(cell(text));
    table.rows.append(head);
    int number = 0;
    for (const Reading& reading : readings()) {
        letter::Row row;
        for (const QString& text : {QString::number(++number), QString::fromUtf16(reading.programme->chinese),
                 articleInChinese(reading.condition->clause), chinese.title(*reading.condition),
                 chinese.reading(*reading.condition), QString()})
            row.cells.append(cell(text));
        table.rows.append(row);
    }
    return table;
}

} // namespace

LetterDocument interpretationsDocument(const QString& office, QDate day)
{
    using namespace letter;
    LetterDocument document;
    document.title = u"政策条款解释清单"_s;
    document.page = {.paper = Paper::A4, .landscape = true, .margins = {25, 20, 20, 20}, .pageNumbers = true};
    document.blocks.append(Heading {.runs = {{.text = document.title}}, .level = 0});
    document.blocks.append(Paragraph {.runs = {{.text = u"下列各条系程序对%1及相关文件条文字句的理解，原文未作规定或可作不同理解。"
        "请逐条确认或提出修改意见；未经确认的解释仍随每一判定结果注明为“解释”。"_s.arg(
        QString::fromUtf16(documents::dzf2011_46.number))}}, .size = size::smallFour});
    document.blocks.append(readingsTable());
    document.blocks.append(Signature {.body = office, .date = chineseDate(day), .sealPlace = true, .size = size::smallFour});
    return document;
}

InterpretationsPanel::InterpretationsPanel(Page& page)
    : QWidget(&page)
    , m_page(page)
{
    const Wording& wording = page.context().wording();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeNote(tr("Where the policy's words leave a choice, the program goes by these readings. Each shows on the "
                                  "verdict sheet as an interpretation. Save the list as a document and have the bureau confirm it."),
        this));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto* table = makeTable(u"interpretation_table"_s, tr("Interpretations"), split);
    auto* model = new CellTableModel({tr("Clause"), tr("Label"), tr("Condition"), tr("Reading"), tr("Programme")}, this);
    showIn(table, model, true);
    auto* full = new PlainLabel(split);
    full->setObjectName(u"interpretation_text"_s);
    full->setWordWrap(true);
    full->setSelectable(true);
    full->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    full->setContentsMargins(rhythm(), rhythm(), rhythm(), rhythm());
    full->setMinimumHeight(7 * fontMetrics().lineSpacing());
    split->addWidget(table);
    split->addWidget(full);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    layout->addWidget(split, 1);
    const QList<Reading> all = readings();
    QList<TableLine> lines;
    for (const Reading& reading : all)
        lines.append({{{articleInChinese(reading.condition->clause)}, {wording.word(reading.condition->label)},
            {wording.title(*reading.condition)}, {wording.reading(*reading.condition)},
            {programmeShort(*reading.programme, wording)}}});
    model->setLines(lines);
    fitColumns(table, 50);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, all, table, full] {
        const int row = chosenRow(table);
        if (row < 0)
            return full->clear();
        const Condition& condition = *all[row].condition;
        const Wording& words = m_page.context().wording();
        full->setText(u"%1\n%2\n\n%3　%4"_s.arg(words.title(condition), words.reading(condition),
            citation(condition.clause), clauseText(condition.clause)));
    });
    chooseRow(table, 0);
    ReasonButton* saveButton
        = makeButton("export"_L1, tr("&Save as a document (PDF) …"), u"save_interpretations"_s, &page);
    layout->addWidget(saveButton, 0, Qt::AlignLeft);
    connect(saveButton, &ReasonButton::chosen, this, &InterpretationsPanel::save);
}

void InterpretationsPanel::save()
{
    AppContext& context = m_page.context();
    const auto message = saveFile(this, context, tr("Save the list of interpretations"), u"政策条款解释清单.pdf"_s, [&] {
        return letterToPdf(interpretationsDocument(loadOffice(context.db()).name, context.today()));
    });
    if (message)
        Q_EMIT m_page.said(*message);
}

} // namespace jiangce
