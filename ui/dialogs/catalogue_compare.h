// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/catalogue_changes.h"
#include "core/register/catalogue_store.h"
#include "ui/dialogs/table_dialog.h"

class QComboBox;

namespace jiangce {

/// What became of each occupation between two editions of the catalogue: added, removed, renamed, recoded, regraded.
class CatalogueCompareDialog final : public TableDialog {
    Q_OBJECT
public:
    /// `later` is the index of the edition chosen on the page; the one before it stands beside it
    /// (beside the oldest, the one after).
    CatalogueCompareDialog(AppContext& context, const QList<CatalogueEditionInfo>& editions, int later, QWidget* parent);

private:
    [[nodiscard]] QComboBox* makeEditions(const QString& name, const QString& label, int chosen);
    void read();
    void showDifferences();

    QList<CatalogueEditionInfo> m_editions;
    QList<CatalogueDifference> m_differences;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QComboBox* m_kind = nullptr;
};

} // namespace jiangce
