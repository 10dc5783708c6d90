// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "ui/pages/case_tab.h"

class QTableWidget;

namespace jiangce {

class CaseNotes;

/// The notes of the case, and its audit trail: who did what and when, what was there before and after. objectName
/// "case_history_tab".
class CaseHistoryTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseHistoryTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;

protected:
    void refresh() override;

private:
    void showEntry(int row);

    CaseNotes* m_notes = nullptr;
    QTableWidget* m_entries = nullptr;
    QTableWidget* m_changes = nullptr;
    QList<AuditEntry> m_history;
};

} // namespace jiangce
