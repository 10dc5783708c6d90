// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/imports.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"
#include "ui/dialogs/dialog_frame.h"

#include <atomic>

class QButtonGroup;
class QComboBox;
class QProgressBar;
class QTableView;
class QTableWidget;

namespace jiangce {

class CaseDesk;
class ImportedRowsModel;
class PlainLabel;

/// Brings a spreadsheet into a roster, in three steps on one screen: the file, its sheet and what each column was taken
/// for; every row with what is wrong with it; what will happen. Importing is one undoable step. objectName
/// "import_roster".
class ImportRosterDialog final : public DialogFrame {
    Q_OBJECT
public:
    ImportRosterDialog(CaseDesk& desk, const RosterDef& roster, QWidget* parent = nullptr);

    /// What choosing or dropping a file does.
    void openFile(const QString& fileName);
    [[nodiscard]] const RosterImport& result() const { return m_import; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFileStep();
    [[nodiscard]] QWidget* makeRowsStep();
    void makeLastStep();
    void chooseFile();
    void readSheet(int index);
    void readRows(const TableHead& head);
    void showPreview();
    void showColumns();
    void showRows();
    void showChoice();
    void letPass();
    void correctColumn(int index, const QString& key);
    void saveRejected();
    void importRows();
    bool readAside(const std::function<void(const Progress&)>& work);
    void showReading(bool isReading);
    [[nodiscard]] QString fieldLabel(const QString& key) const;

    CaseDesk& m_desk;
    const RosterDef& m_roster;
    std::optional<Workbook> m_workbook;
    ImportSource m_source;
    Sheet m_sheet;
    RosterImport m_import;
    QMap<int, QMap<QString, QString>> m_overrides;  ///< sheet row → field → reason
    PlainLabel* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    QComboBox* m_sheets = nullptr;
    QTableWidget* m_preview = nullptr;
    QTableWidget* m_columns = nullptr;
    QButtonGroup* m_filter = nullptr;
    ImportedRowsModel* m_rows = nullptr;
    QTableView* m_rowsTable = nullptr;
    QPushButton* m_letPass = nullptr;
    PlainLabel* m_outcome = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_saveRejected = nullptr;
    QPushButton* m_importButton = nullptr;
    bool m_isReading = false;
    std::atomic_bool m_isCancelled = false;
};

} // namespace jiangce
