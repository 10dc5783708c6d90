// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/party_page.h"

namespace jiangce {

/// 人员: everything about one person.
class PersonsPage final : public PartyPage {
    Q_OBJECT
public:
    explicit PersonsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Persons"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("person"); }

protected:
    [[nodiscard]] QList<PartyHit> search(const QString& text) override;
    [[nodiscard]] std::optional<PartyDetail> detail(qint64 id) override;
    void showMore(qint64 id) override;

private:
    CellTableModel* m_certificates = nullptr;
    QTableView* m_certificateTable = nullptr;
};

} // namespace jiangce
