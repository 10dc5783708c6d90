// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_roster.h"

#include "core/exchange/roster_files.h"
#include "ui/dialogs/aside.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/save_file.h"
#include "ui/forms/field_editor.h"
#include "ui/models/imported_rows_model.h"
#include "ui/pages/case_desk.h"
#include "ui/theme.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int previewRows = 12;

} // namespace

ImportRosterDialog::ImportRosterDialog(CaseDesk& desk, const RosterDef& roster, QWidget* parent)
    : DialogFrame(tr("Import a roster"), parent)
    , m_desk(desk)
    , m_roster(roster)
{
    setObjectName(u"import_roster"_s);
    setAcceptDrops(true);
    content()->addWidget(makeFileStep(), 2);
    content()->addWidget(makeRowsStep(), 3);
    makeLastStep();
    m_choose->setFocus(Qt::OtherFocusReason);
    resize(rhythm(120), rhythm(80));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
}

QWidget* ImportRosterDialog::makeFileStep()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* title = new PlainLabel(tr("1  File and columns"), step);
    title->setScale(1, true);
    m_file = new PlainLabel(tr("Drop a spreadsheet (.xlsx) here"), step);
    m_file->setObjectName(u"import_file"_s);
    m_file->setTone(Tone::Muted);
    m_choose = new QPushButton(tr("Choose a &file…"), step);
    m_choose->setObjectName(u"import_choose"_s);
    m_choose->setAutoDefault(true); // Enter presses it while it has the focus
    m_sheets = new QComboBox(step);
    m_sheets->setObjectName(u"import_sheet"_s);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setEnabled(false);
    m_sheets->setMinimumContentsLength(10);
    row->addWidget(title);
    row->addWidget(m_file, 1);
    row->addWidget(m_sheets);
    row->addWidget(m_choose);
    m_preview = new QTableWidget(step);
    m_preview->setObjectName(u"import_preview"_s);
    m_preview->setAccessibleName(tr("First rows of the sheet"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_columns = new QTableWidget(0, 2, step);
    m_columns->setObjectName(u"import_columns"_s);
    m_columns->setAccessibleName(tr("What each column is taken for"));
    m_columns->setHorizontalHeaderLabels({tr("Column of the sheet"), tr("Taken for")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    for (QTableWidget* table : {m_preview, m_columns})
        table->verticalHeader()->setDefaultSectionSize(rowHeight());
    auto* tables = new QHBoxLayout;
    tables->addWidget(m_preview, 3);
    tables->addWidget(m_columns, 2);
    column->addLayout(row);
    column->addLayout(tables, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportRosterDialog::chooseFile);
    connect(m_sheets, &QComboBox::activated, this, &ImportRosterDialog::readSheet);
    return step;
}

QWidget* ImportRosterDialog::makeRowsStep()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* title = new PlainLabel(tr("2  Rows"), step);
    title->setScale(1, true);
    row->addWidget(title);
    m_filter = new QButtonGroup(this);
    const std::array names {u"import_all"_s, u"import_troubled"_s, u"import_fine"_s};
    for (int which = 0; which < int(names.size()); ++which) {
        auto* button = new QRadioButton(step);
        button->setObjectName(names[size_t(which)]);
        m_filter->addButton(button, which);
        row->addWidget(button);
    }
    m_filter->button(0)->setChecked(true);
    row->addStretch();
    m_letPass = new QPushButton(tr("&Keep as on the document…"), step);
    m_letPass->setObjectName(u"import_let_pass"_s);
    m_letPass->setAutoDefault(false);
    m_letPass->setEnabled(false);
    row->addWidget(m_letPass);
    m_rows = new ImportedRowsModel(m_roster, m_desk.programme(), m_desk.context().wording(), this);
    auto* table = new QTableView(step);
    table->setObjectName(u"import_rows"_s);
    table->setAccessibleName(tr("Rows of the sheet with what is wrong with them"));
    table->setModel(m_rows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    const std::array widths {7, 12, 18};
    for (int at = 0; at < int(widths.size()); ++at)
        table->setColumnWidth(at, rhythm(widths[size_t(at)]));
    m_rowsTable = table;
    column->addLayout(row);
    column->addWidget(table, 1);
    connect(m_filter, &QButtonGroup::idClicked, this, &ImportRosterDialog::showRows);
    connect(m_letPass, &QPushButton::clicked, this, &ImportRosterDialog::letPass);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRosterDialog::showChoice);
    return step;
}

void ImportRosterDialog::makeLastStep()
{
    auto* title = new PlainLabel(tr("3  What will happen"), this);
    title->setScale(1, true);
    m_outcome = new PlainLabel(tr("Nothing yet: choose a file first."), this);
    m_outcome->setObjectName(u"import_outcome"_s);
    m_outcome->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(u"import_progress"_s);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->hide();
    content()->addWidget(title);
    content()->addWidget(m_outcome);
    content()->addWidget(m_progress);
    m_saveRejected = addButton(tr("Save &rejected rows…"), u"import_save_rejected"_s, true);
    addCancelButton(tr("Import nothing"));
    m_importButton = addMainButton(tr("&Import"), u"import_go"_s);
    m_saveRejected->setEnabled(false);
    m_importButton->setEnabled(false);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportRosterDialog::saveRejected);
    connect(m_importButton, &QPushButton::clicked, this, &ImportRosterDialog::importRows);
    connect(this, &QDialog::rejected, this, [this] { m_isCancelled = true; });
    showRows();
}

void ImportRosterDialog::showChoice()
{
    const QModelIndex index = m_rowsTable->currentIndex();
    m_letPass->setEnabled(index.isValid()
        && std::ranges::any_of(m_rows->rowAt(index.row()).problems,
            [](const Problem& problem) { return canBeOverridden(problem.code); }));
}

void ImportRosterDialog::letPass()
{
    const QModelIndex index = m_rowsTable->currentIndex();
    if (!index.isValid())
        return;
    const ImportedRow row = m_rows->rowAt(index.row());
    AskReasonDialog dialog(tr("Keep as on the document"), m_rows->trouble(row), tr("Keep it"),
        [&](const QString& reason) -> std::expected<ChangeReport, Message> {
            if (reason.isEmpty())
                return std::unexpected(messageFor(Problem {ProblemCode::ReasonRequired}, m_desk.context().wording()));
            for (const Problem& problem : row.problems)
                if (canBeOverridden(problem.code))
                    m_overrides[row.sheetRow].insert(problem.field, reason);
            return ChangeReport {};
        }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    readRows(m_import.head);
    showRows();
}

void ImportRosterDialog::readRows(const TableHead& head)
{
    const RosterOptions options {
        .day = m_desk.context().today(), .form = m_desk.document().form(), .overrides = m_overrides};
    std::optional<Outcome<RosterImport>> import;
    if (!readAside([&](const Progress& progress) { import = readRoster(m_sheet, m_roster, head, options, progress); }))
        return;
    if (!*import)
        return say(import->error(), m_desk.context().wording());
    m_import = std::move(**import);
    if (m_import.problems.isEmpty())
        messageBar()->clear();
    else
        say(m_import.problems.constFirst(), m_desk.context().wording());
}

void ImportRosterDialog::showPreview()
{
    const int lastColumn = m_sheet.lastColumn();
    const int rows = int(std::min<qsizetype>(m_sheet.rows.size(), previewRows));
    m_preview->setColumnCount(lastColumn);
    m_preview->setRowCount(rows);
    for (int column = 1; column <= lastColumn; ++column)
        m_preview->setHorizontalHeaderItem(column - 1, new QTableWidgetItem(columnName(column)));
    for (int index = 0; index < rows; ++index) {
        const SheetRow& row = m_sheet.rows.at(index);
        m_preview->setVerticalHeaderItem(index, new QTableWidgetItem(QString::number(row.number)));
        for (int column = 0; column < lastColumn; ++column)
            m_preview->setItem(index, column, new QTableWidgetItem);
        for (const Cell& cell : row.cells)
            m_preview->item(index, cell.column - 1)->setText(cell.isDate ? cell.date.toString(Qt::ISODate) : cell.text);
    }
}

QString ImportRosterDialog::fieldLabel(const QString& key) const
{
    const FieldDef* field = fieldByKey(m_roster.fields, key);
    return field != nullptr ? m_desk.context().words(m_desk.programme().key, field->label) : key;
}

void ImportRosterDialog::showColumns()
{
    const QList<FoundColumn>& columns = m_import.head.columns;
    m_columns->setRowCount(int(columns.size()));
    for (int index = 0; index < columns.size(); ++index) {
        const FoundColumn& found = columns.at(index);
        m_columns->setItem(index, 0, new QTableWidgetItem(u"%1  %2"_s.arg(columnName(found.column), found.head)));
        auto* box = new QComboBox(m_columns);
        box->setObjectName(u"import_column_%1"_s.arg(found.column));
        box->setAccessibleName(tr("Column %1 is taken for").arg(columnName(found.column)));
        box->addItem(tr("(not read)"));
        for (const FieldDef& field : m_roster.fields)
            if (!field.traits.isComputed || found.key == field.keyText())
                box->addItem(fieldLabel(field.keyText()), field.keyText());
        box->setCurrentIndex(std::max(0, box->findData(found.key)));
        connect(box, &QComboBox::activated, this,
            [this, index, box] { correctColumn(index, box->currentData().toString()); });
        m_columns->setCellWidget(index, 1, box);
    }
}

void ImportRosterDialog::correctColumn(int index, const QString& key)
{
    if (m_isReading)
        return;
    TableHead head = m_import.head;
    for (FoundColumn& found : head.columns)
        if (!key.isEmpty() && found.key == key)
            found.key.clear();
    head.columns[index].key = key;
    readRows(head);
    // Not now: the box that was just used is among those to be replaced.
    QMetaObject::invokeMethod(this, &ImportRosterDialog::showColumns, Qt::QueuedConnection);
    showRows();
}

void ImportRosterDialog::showRows()
{
    m_rows->show(m_import, ImportedRowsModel::Show(m_filter->checkedId()));
    showChoice();
    const auto all = int(m_import.rows.size());
    const auto troubled = int(std::ranges::count_if(m_import.rows, ImportedRowsModel::isTroubled));
    const auto rejected = int(m_import.rejected().size());
    m_filter->button(0)->setText(tr("All %1").arg(all));
    m_filter->button(1)->setText(tr("Troubled %1").arg(troubled));
    m_filter->button(2)->setText(tr("Fine %1").arg(all - troubled));
    m_saveRejected->setEnabled(rejected > 0);
    m_importButton->setEnabled(m_import.acceptedCount() > 0);
    m_importButton->setText(m_import.acceptedCount() > 0 ? tr("&Import %n row(s)", nullptr, m_import.acceptedCount())
                                                         : tr("&Import"));
    if (all == 0)
        return m_outcome->setText(tr("Nothing yet: choose a file first."));
    QStringList lines {tr("%n row(s) go to the end of the roster, as one step that can be undone.", nullptr,
        m_import.acceptedCount())};
    if (rejected > 0)
        lines.append(tr("%n row(s) stay out; save them with their reasons and send them back.", nullptr, rejected));
    if (!m_import.skipped.isEmpty())
        lines.append(tr("%n line(s) are no rows (sums, signatures).", nullptr, int(m_import.skipped.size())));
    m_outcome->setText(lines.join(u' '));
}

void ImportRosterDialog::saveRejected()
{
    const auto message = saveFile(this, m_desk.context(), tr("Save rejected rows"),
        QFileInfo(m_file->text()).completeBaseName() + u"-退回.xlsx"_s,
        [this] { return returnedRowsFile(m_sheet, m_import.head, rejectionReasons(m_roster, m_import)); });
    if (message)
        say(*message);
}

void ImportRosterDialog::importRows()
{
    if (m_isReading || m_import.acceptedCount() == 0 || !backUpBeforeImport(m_desk.context(), this))
        return;
    FormData form = m_desk.document().form();
    const QStringList ids = appendAccepted(form, m_roster, m_import);
    m_desk.document().change(tr("Import %n row(s)", nullptr, m_import.acceptedCount()), std::move(form));
    QStringList rows = ids;
    rows.removeAll(QString());
    m_desk.noteImport({m_source, QString::fromLatin1(m_roster.key), rows});
    accept();
}

} // namespace jiangce
