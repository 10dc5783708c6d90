// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/party_page.h"

namespace jiangce {

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
};

} // namespace jiangce
