// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/enter_old_case.h"
#include "ui/dialogs/dialog_frame.h"

class QFormLayout;
class QComboBox;
class QLineEdit;

namespace jiangce {

class AppContext;
class CaseDesk;
class FormPage;

/// An old paper case with its real number and days, beside the form of its programme. objectName "back_entry".
class BackEntryDialog final : public DialogFrame {
    Q_OBJECT
public:
    BackEntryDialog(AppContext& context, const Programme& programme, QWidget* parent = nullptr);

    ~BackEntryDialog() override;

    [[nodiscard]] CaseId caseId() const { return m_caseId; }

private:
    [[nodiscard]] QWidget* makeParticulars();
    QLineEdit* addLine(QFormLayout& form, const QString& label, const QString& name);
    [[nodiscard]] Outcome<OldCase> typed() const;
    void enter();

    AppContext& m_context;
    const Programme& m_programme;
    CaseDesk* m_desk = nullptr;
    FormPage* m_form = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_handedIn = nullptr;
    QLineEdit* m_accepted = nullptr;
    QLineEdit* m_decided = nullptr;
    QLineEdit* m_paid = nullptr;
    QLineEdit* m_approved = nullptr;
    QLineEdit* m_reason = nullptr;
    CaseId m_caseId;
};

} // namespace jiangce
