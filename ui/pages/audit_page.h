// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "ui/pages/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Everything that was done, newest first, a page at a time: for the audit administrator. The log cannot be changed.
class AuditPage final : public Page {
    Q_OBJECT
public:
    explicit AuditPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Audit log"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("audit"); }
    void refresh() override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeFilters();
    void addButtons(QHBoxLayout& row);
    [[nodiscard]] AuditFilter filter() const;
    void load(bool isMore);
    void showEntry();
    [[nodiscard]] QString labelOf(const QString& action) const;

    QList<AuditEntry> m_entries;
    bool m_isWhole = false;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_account = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_detail = nullptr;
    ReasonButton* m_more = nullptr;
};

} // namespace jiangce
