// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_tables.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/export_file.h"
#include "ui/models/background_reader.h"

class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class EmptyNote;
class PlainLabel;

/// A dialog that shows one list with choices above it, a sentence that sums it up, and buttons that save it as a
/// spreadsheet, CSV or PDF ("save_xlsx", "save_csv", "save_pdf"). Enter on a row asks for its case. Long reading runs on a
/// connection of its own; another choice or closing gives it up.
class TableDialog : public DialogFrame {
    Q_OBJECT
public:
    TableDialog(AppContext& context, const QString& title, QWidget* parent);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const ExportTable& shown() const { return m_shown; }

Q_SIGNALS:
    void caseAsked(jiangce::CaseId id);

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }
    [[nodiscard]] BackgroundReader& reader() { return m_reader; }
    /// The row above the table.
    [[nodiscard]] QHBoxLayout* choices() const { return m_choices; }
    /// Words and dates a list is written with.
    [[nodiscard]] TableFrame frame(const Wording& wording) const;
    /// Shows the list in the screen's language and keeps how to write it in Chinese.
    void showTable(const std::function<ExportTable(const TableFrame&)>& make, const QString& sentence, const QString& whenEmpty);
    /// Nothing is shown any more, and why.
    void showNothing(const QString& sentence);
    void saySentence(const QString& sentence);

private:
    void save(ExportFormat format);

    AppContext& m_context;
    BackgroundReader m_reader;
    QHBoxLayout* m_choices = nullptr;
    PlainLabel* m_sentence = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    QList<QPushButton*> m_saves;
    QString m_office;
    ExportTable m_shown;
    std::function<ExportTable(const TableFrame&)> m_make;
};

} // namespace jiangce
