// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/catalogue_import_dialog.h"

#include "core/casework/operations/keep_policy_records.h"
#include "core/exchange/xlsx_reader.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/aside.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/catalogue_lines.h"
#include "ui/pages/page_parts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CatalogueImportDialog::CatalogueImportDialog(
    AppContext& context, const CatalogueImport& import, const QString& fileName, QWidget* parent)
    : DialogFrame(tr("Import a catalogue"), parent)
    , m_context(context)
    , m_import(import)
    , m_source(importSource(fileName))
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"catalogue_import"_s);
    setHeading(QFileInfo(fileName).fileName());
    for (const ImportedItem& item : m_import.items)
        m_troubled += item.problems.isEmpty() ? 0 : 1;
    addFields();
    addRows();
    m_main = addMainButton({}, u"import"_s);
    addCancelButton(tr("Cancel"));
    connect(m_main, &QPushButton::clicked, this, &CatalogueImportDialog::importEdition);
    resize(rhythm(110), rhythm(78));
    showButton();
    (m_title->text().isEmpty() ? m_title : m_from)->setFocus();
}

void CatalogueImportDialog::addFields()
{
    m_title = new QLineEdit(m_import.title, this);
    m_document = new QLineEdit(this);
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    m_isSample = new QCheckBox(tr("&Made up, for demonstration only"), this);
    m_isSample->setObjectName(u"is_sample"_s);
    m_isSample->setChecked(m_context.isDemonstration() || m_import.title.contains(u"示例"_s));
    m_title->setMaxLength(150);
    m_document->setMaxLength(80);
    m_fields->add(u"title"_s, tr("&Title"), m_title, true);
    m_fields->add(u"document"_s, tr("&Document"), m_document);
    m_fields->add(u"effective_from"_s, tr("In force &from"), m_from, true);
    m_fields->add(u"effective_to"_s, tr("&Last day"), m_to);
    m_fields->addHint(tr("Leave it empty while the edition holds until it is replaced."));
    m_fields->addWide(m_isSample);
    content()->addWidget(m_fields);
}

void CatalogueImportDialog::addRows()
{
    auto* found = new PlainLabel(this);
    found->setObjectName(u"found"_s);
    found->setText(m_troubled == 0 ? tr("%n row(s) read, none with problems.", "", int(m_import.items.size()))
                                   : tr("%n row(s) read, %1 with problems.", "", int(m_import.items.size())).arg(m_troubled));
    content()->addWidget(found);
    auto* model = new CellTableModel({tr("Row"), tr("State"), tr("Code"), tr("Name"), tr("Levels"), tr("Shortage grade")}, this);
    auto* table = makeTable(u"import_rows"_s, tr("Rows of the file"), this);
    QSortFilterProxyModel* proxy = showIn(table, model, true);
    QList<TableLine> lines;
    for (const ImportedItem& item : m_import.items) {
        QStringList sentences;
        for (const Problem& problem : item.problems)
            sentences.append(m_context.wording().sentence(problem));
        const bool isFine = sentences.isEmpty();
        TableLine line {{{QString::number(item.sheetRow), {}, Tone::Text, true, false, {}, item.sheetRow},
                            {isFine ? tr("fine") : sentences.join(u' '), isFine ? "ok"_L1 : "bad"_L1,
                                isFine ? Tone::Ok : Tone::Bad, false, false, sentences.join(u'\n')}},
            0, isFine ? QString() : u"troubled"_s};
        line.cells.append(catalogueCells(item.item));
        lines.append(line);
    }
    model->setLines(lines);
    proxy->setFilterRole(CellTableModel::KeyRole);
    fitColumns(table, 40);
    content()->addWidget(table, 1);
    auto* only = new QCheckBox(tr("Show only rows with &problems"), this);
    only->setObjectName(u"only_troubled"_s);
    connect(only, &QCheckBox::toggled, proxy,
        [proxy](bool isOn) { proxy->setFilterFixedString(isOn ? u"troubled"_s : QString()); });
    m_leaveOut = new QCheckBox(tr("Leave &out the rows with problems"), this);
    m_leaveOut->setObjectName(u"leave_out"_s);
    connect(m_leaveOut, &QCheckBox::toggled, this, &CatalogueImportDialog::showButton);
    for (QCheckBox* box : {only, m_leaveOut}) {
        box->setVisible(m_troubled > 0);
        content()->addWidget(box);
    }
}

void CatalogueImportDialog::showButton()
{
    m_main->setText(tr("Import %n item(s)", "", int(m_import.items.size()) - m_troubled));
    m_main->setEnabled(m_troubled == 0 || m_leaveOut->isChecked());
    m_main->setToolTip(m_main->isEnabled() ? QString()
                                           : plainToolTip(tr("Correct the rows in the spreadsheet and read it again, or leave "
                                                             "them out.")));
}

CatalogueEdition CatalogueImportDialog::edition(Problems& problems) const
{
    CatalogueEdition result;
    result.title = m_title->text().trimmed();
    result.document = m_document->text().trimmed();
    result.isSample = m_isSample->isChecked();
    result.items = m_import.goodItems();
    for (auto [edit, day, isNeeded] : {std::tuple(m_from, &result.effectiveFrom, true), {m_to, &result.effectiveTo, false}}) {
        if (edit->text().trimmed().isEmpty() && !isNeeded)
            continue;
        const auto read = parseDate(edit->text());
        if (read)
            *day = *read;
        else
            problems.append(read.error().at(edit->objectName()));
    }
    if (result.title.isEmpty())
        problems.append({ProblemCode::Required, {}, u"title"_s});
    return result;
}

void CatalogueImportDialog::importEdition()
{
    messageBar()->clear();
    Problems problems;
    const CatalogueEdition read = edition(problems);
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty() || !backUpBeforeImport(m_context, this))
        return;
    std::optional<Problem> refused;
    const auto report = m_context.perform([&](Desk& desk) -> Outcome<ChangeReport> {
        auto done = importCatalogue(desk, read, m_source);
        if (!done)
            refused = done.error();
        return done;
    }, command());
    if (report)
        return accept();
    if (!refused || !m_fields->showProblems({*refused}, m_context.wording()).isEmpty())
        say(report.error());
}

bool importCatalogueFile(AppContext& context, QWidget* parent, const std::function<void(const Message&)>& say)
{
    const QStringList files = chooseFiles(
        parent, context, CatalogueImportDialog::tr("Choose the spreadsheet of the catalogue"), {u"xlsx"_s}, false);
    if (files.isEmpty())
        return false;
    std::optional<CatalogueImport> import;
    std::optional<Problem> problem;
    bool wasStopped = false;
    const auto trouble = context.guard([&] {
        ReadingDialog reading(CatalogueImportDialog::tr("Reading the catalogue"), parent);
        wasStopped = !reading.run([&](const Progress& progress) {
            const auto workbook = readWorkbook(files.first());
            const auto sheet = workbook ? workbook->sheet(workbook->firstVisible(), progress) : fail(workbook.error());
            const auto read = sheet ? readCatalogue(*sheet) : fail(sheet.error());
            if (read)
                import = *read;
            else
                problem = read.error();
        });
    });
    if (wasStopped)
        return false;
    if (trouble || problem) {
        say(trouble ? *trouble : messageFor(*problem, context.wording()));
        return false;
    }
    CatalogueImportDialog dialog(context, *import, files.first(), parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jiangce
