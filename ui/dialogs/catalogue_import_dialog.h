// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/imports.h"
#include "core/exchange/catalogue_import.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// An edition of the catalogue read from a spreadsheet: every row as it was read and what is wrong with it, then its
/// title, document and days. Rows with problems are left out only when the officer says so.
class CatalogueImportDialog final : public DialogFrame {
    Q_OBJECT
public:
    CatalogueImportDialog(AppContext& context, const CatalogueImport& import, const QString& fileName, QWidget* parent = nullptr);

private:
    void addFields();
    void addRows();
    void showButton();
    [[nodiscard]] CatalogueEdition edition(Problems& problems) const;
    void importEdition();

    AppContext& m_context;
    CatalogueImport m_import;
    ImportSource m_source;
    int m_troubled = 0;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_isSample = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QPushButton* m_main = nullptr;
};

/// Asks for a file, reads it and shows the dialog. True when an edition was imported; trouble goes to `say`.
bool importCatalogueFile(AppContext& context, QWidget* parent, const std::function<void(const Message&)>& say);

} // namespace jiangce
