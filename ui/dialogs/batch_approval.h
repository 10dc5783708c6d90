// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/signing/batch_approval.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/theme.h"

#include <QtCore/QTimer>

class QLineEdit;
class QTableWidget;

namespace jiangce {

class AppContext;
class PhraseEdit;
class PlainLabel;

/// Several cases laid before the officer who signs: what approving each would do or what stands in its way, one opinion
/// and one password for all that are ticked, then what became of each. Closing stops between two cases.
/// objectName "batch_approval".
class BatchApprovalDialog final : public DialogFrame {
    Q_OBJECT
public:
    BatchApprovalDialog(AppContext& context, const QList<CaseId>& cases, QWidget* parent = nullptr);
    ~BatchApprovalDialog() override;

private:
    enum Column { Number, Applicant, Programme_, Amount, Outlook, columns };

    void buildTable();
    void buildForm();
    void checkNext();
    void showCheck(int row, const ApprovalCheck& check);
    void showSum();
    void start();
    void approveNext();
    void finish();
    void setOutlook(int row, const QString& text, QLatin1StringView icon, Tone tone);
    [[nodiscard]] bool isTicked(int row) const;

    AppContext& m_context;
    QList<ApprovalCheck> m_checks;
    std::optional<BatchApproval> m_batch;
    ChangeReport m_report;
    QTimer m_timer;
    int m_next = 0;
    int m_approved = 0;
    int m_leftOut = 0;
    bool m_hasFailed = false;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_sum = nullptr;
    PhraseEdit* m_opinion = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace jiangce
