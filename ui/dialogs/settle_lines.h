// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/claim_lines.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;
class QPlainTextEdit;

namespace jiangce {

class CaseDesk;

/// Cuts or refuses chosen claim lines, with the amount for each and the reason. objectName "settle_lines".
class SettleLinesDialog final : public DialogFrame {
    Q_OBJECT
public:
    SettleLinesDialog(CaseDesk& desk, const QList<ClaimLine>& lines, LineSettlement settlement, QWidget* parent = nullptr);

private:
    void settle();

    CaseDesk& m_desk;
    QList<ClaimLine> m_lines;
    LineSettlement m_settlement;
    QLineEdit* m_amount = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace jiangce
