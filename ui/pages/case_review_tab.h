// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_tab.h"

class QTableWidget;

namespace jiangce {

class CaseClaimLines;
class CasePayments;
class PlainLabel;
struct VerdictDifference;

/// What was decided and by whom: claim lines, steps with their opinions, what the verdicts of two steps see differently,
/// payments. objectName "case_review_tab".
class CaseReviewTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseReviewTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QTableWidget* makeTable(const QString& name, const QString& accessible, const QStringList& heads);
    void showSteps();
    void showDifferences();
    [[nodiscard]] QString differenceWords(const VerdictDifference& difference) const;

    CaseClaimLines* m_lines = nullptr;
    QTableWidget* m_steps = nullptr;
    PlainLabel* m_differences = nullptr;
    CasePayments* m_payments = nullptr;
};

} // namespace jiangce
