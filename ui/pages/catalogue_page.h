// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/catalogue_store.h"
#include "ui/pages/page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Editions of the catalogue with the days they hold, and the items of one. Argument of open(): what to filter for.
class CataloguePage final : public Page {
    Q_OBJECT
public:
    explicit CataloguePage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Catalogue of occupations"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("catalogue"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeEditions();
    [[nodiscard]] QWidget* makeItems();
    /// Says that a sample is one, unless its own title does.
    [[nodiscard]] static QString titleOf(const CatalogueEditionInfo& edition);
    void showItems();
    void importFile();
    void confirmEdition();
    [[nodiscard]] QString whyNotConfirm(int row) const;
    void setLastDay();
    void compareEditions();

    QList<CatalogueEditionInfo> m_editions;
    CellTableModel* m_editionModel = nullptr;
    CellTableModel* m_itemModel = nullptr;
    QSortFilterProxyModel* m_itemProxy = nullptr;
    QTableView* m_editionTable = nullptr;
    QTableView* m_itemTable = nullptr;
    QLineEdit* m_filter = nullptr;
    PlainLabel* m_heading = nullptr;
    ReasonButton* m_import = nullptr;
    ReasonButton* m_confirm = nullptr;
    ReasonButton* m_end = nullptr;
    ReasonButton* m_compare = nullptr;
};

} // namespace jiangce
