// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/payments.h"
#include "ui/message_bar.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace jiangce {

class CaseDesk;
class CellTableModel;
class ReasonButton;

/// Payments of a case with what went out and came back, and money asked back; with what can be recorded of them. Hidden
/// while nothing was asked for. objectName "case_payments".
class CasePayments final : public QWidget {
    Q_OBJECT
public:
    explicit CasePayments(CaseDesk& desk, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const jiangce::Message& message);

private:
    void addButtons();
    void showButtons();
    void showRecoveries();
    [[nodiscard]] const Payment* chosenPayment() const;
    [[nodiscard]] const Recovery* chosenRecovery() const;
    void reportMoneyBack();
    void sendAgain();
    void orderMoneyBack();
    void recordMoneyIn();

    CaseDesk& m_desk;
    QList<Payment> m_all;
    QList<Recovery> m_asked;
    CellTableModel* m_paymentModel = nullptr;
    CellTableModel* m_recoveryModel = nullptr;
    QTableView* m_payments = nullptr;
    QTableView* m_recoveries = nullptr;
    ReasonButton* m_bounce = nullptr;
    ReasonButton* m_resend = nullptr;
    ReasonButton* m_recover = nullptr;
    ReasonButton* m_received = nullptr;
};

} // namespace jiangce
