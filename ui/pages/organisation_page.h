// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/fund_pooling.h"
#include "ui/pages/party_page.h"

namespace jiangce {

class ReasonButton;

/// 单位: everything about one enterprise, school or other body.
class OrganisationsPage final : public PartyPage {
    Q_OBJECT
public:
    explicit OrganisationsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Organisations"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("organisation"); }

protected:
    [[nodiscard]] QList<PartyHit> search(const QString& text) override;
    [[nodiscard]] std::optional<PartyDetail> detail(qint64 id) override;
    void showMore(qint64 id) override;

private:
    void addPoolingButtons();
    void showPoolingButtons();
    [[nodiscard]] const FundPooling* chosenPooling() const;
    void enterPooling();
    void endPooling();
    void dropPooling();

    OrganisationId m_organisation {};
    QList<FundPooling> m_pooling;
    CellTableModel* m_poolingModel = nullptr;
    QTableView* m_poolingTable = nullptr;
    ReasonButton* m_enterPooling = nullptr;
    ReasonButton* m_endPooling = nullptr;
    ReasonButton* m_dropPooling = nullptr;
};

} // namespace jiangce
