// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: a file is chosen or dropped, and read aside while the window stays alive.
#include "ui/dialogs/import_roster.h"

#include "core/exchange/roster_files.h"
#include "ui/dialogs/aside.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/imported_rows_model.h"
#include "ui/pages/case_desk.h"
#include "ui/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

void ImportRosterDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportRosterDialog::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            return openFile(url.toLocalFile());
}

void ImportRosterDialog::chooseFile()
{
    const QStringList files
        = chooseFiles(this, m_desk.context(), tr("Choose a spreadsheet"), {u"xlsx"_s}, false);
    if (!files.isEmpty())
        openFile(files.constFirst());
}

/// On another thread: the dialog goes on painting, Esc stops it, and its other controls wait.
bool ImportRosterDialog::readAside(const std::function<void(const Progress&)>& work)
{
    const QScopedValueRollback reading(m_isReading, true);
    m_isCancelled = false;
    showReading(true);
    const auto trouble = m_desk.context().guard([&] {
        runAside(work, [this](int permille) { m_progress->setValue(permille); }, m_isCancelled);
    });
    showReading(false);
    if (trouble)
        say(*trouble);
    return !trouble && !m_isCancelled;
}

void ImportRosterDialog::showReading(bool isReading)
{
    m_progress->setValue(0);
    m_progress->setVisible(isReading);
    for (QWidget* control : {static_cast<QWidget*>(m_sheets), static_cast<QWidget*>(m_columns),
             static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_rowsTable)})
        control->setEnabled(!isReading);
    m_sheets->setEnabled(!isReading && m_sheets->count() > 1);
    if (isReading) {
        m_importButton->setEnabled(false);
        m_letPass->setEnabled(false);
        m_saveRejected->setEnabled(false);
        m_outcome->setText(tr("Reading… Esc stops it."));
    }
}

void ImportRosterDialog::openFile(const QString& fileName)
{
    if (m_isReading)
        return;
    messageBar()->clear();
    std::optional<Outcome<Workbook>> workbook;
    ImportSource source;
    if (!readAside([&](const Progress&) {
            workbook = readWorkbook(fileName);
            source = importSource(fileName);
        }))
        return;
    if (!*workbook) {
        say(workbook->error(), m_desk.context().wording());
        return showRows();
    }
    m_workbook = std::move(**workbook);
    m_source = source;
    m_file->setText(QFileInfo(fileName).fileName());
    m_sheets->clear();
    for (const SheetInfo& sheet : m_workbook->sheets())
        m_sheets->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheets->setEnabled(m_sheets->count() > 1);
    m_sheets->setCurrentIndex(m_workbook->firstVisible());
    readSheet(m_workbook->firstVisible());
}

void ImportRosterDialog::readSheet(int index)
{
    if (m_isReading || !m_workbook)
        return;
    m_overrides.clear();
    std::optional<Outcome<Sheet>> sheet;
    std::optional<Outcome<TableHead>> head;
    const bool isRead = readAside([&](const Progress& progress) {
        sheet = m_workbook->sheet(index, progress);
        head = *sheet ? findTableHead(**sheet, wantedColumns(m_roster)) : fail(sheet->error());
    });
    if (!isRead)
        return;
    m_import = {};
    m_sheet = *sheet ? std::move(**sheet) : Sheet();
    showPreview();
    if (*head)
        readRows(**head);
    else
        say(head->error(), m_desk.context().wording());
    showColumns();
    showRows();
}

} // namespace jiangce
