// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/claim_lines.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace jiangce {

class CaseDesk;
class ClaimLinesModel;
class PlainLabel;
class ReasonButton;
struct Message;

/// 核定: the claim line by line; as claimed, cut with a reason or refused, and the sums. objectName "claim_lines".
class CaseClaimLines final : public QWidget {
    Q_OBJECT
public:
    explicit CaseClaimLines(CaseDesk& desk, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const jiangce::Message& message);

private:
    [[nodiscard]] QList<ClaimLine> chosen() const;
    void settleAsClaimed();
    void settleByRules();
    void settleWith(LineSettlement settlement);
    bool settle(const QList<LineInput>& lines);
    void sayWhatIsLeft(int settled);
    void showSums();

    CaseDesk& m_desk;
    ClaimLinesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_sums = nullptr;
    QList<ReasonButton*> m_buttons;
};

} // namespace jiangce
