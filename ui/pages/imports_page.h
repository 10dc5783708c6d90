// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/imports.h"
#include "ui/pages/page.h"

class QTableView;

namespace jiangce {

class CellTableModel;
class ReasonButton;

/// 导入记录: every import with its file, and the button that undoes it as one. "import_table", "undo_import", "open_import".
class ImportsPage final : public Page {
    Q_OBJECT
public:
    explicit ImportsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Imports"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("import"); }
    void refresh() override;
    void takeFocus() override;
    [[nodiscard]] QString statusText() const override;

private:
    [[nodiscard]] const ImportRecord* chosen() const;
    [[nodiscard]] QString into(const ImportRecord& import) const;
    void showButtons();
    void undo();

    QList<ImportRecord> m_imports;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    ReasonButton* m_undo = nullptr;
    ReasonButton* m_open = nullptr;
};

} // namespace jiangce
