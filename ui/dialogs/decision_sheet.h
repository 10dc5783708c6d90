// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/perform.h"
#include "core/casework/permissions.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace jiangce {

class CaseDesk;
class PhraseEdit;

/// The one small sheet for every step: what is asked for by this step and nothing else, what will follow, and a verb to
/// confirm it with (Ctrl+Enter; never a bare Enter). The step is taken before the sheet closes, so that a refusal is
/// read beside what was typed. objectName "decision_sheet".
class DecisionSheet final : public DialogFrame {
    Q_OBJECT
public:
    DecisionSheet(CaseDesk& desk, const Permission& permission, QWidget* parent = nullptr);

    /// What became of the step; empty until it was taken.
    [[nodiscard]] const std::optional<ChangeReport>& report() const { return m_report; }

private:
    void addParts();
    /// The legal grounds; none is chosen until the officer does, except where only one is left.
    void addGrounds();
    void addDay(const QString& label);
    /// Only a day before today has to be explained.
    void addReasonOfEarlierDay();
    void addPhrases(const QString& label, PhraseEdit& phrases);
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] std::optional<ActionInput> input();
    void take();
    /// Puts the cursor where the refusal says something is missing.
    void focusOn(const Problem& problem);

    CaseDesk& m_desk;
    Permission m_permission;
    QFormLayout* m_form = nullptr;
    PhraseEdit* m_opinion = nullptr;
    PhraseEdit* m_reason = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_voucher = nullptr;
    QComboBox* m_ground = nullptr;
    QComboBox* m_target = nullptr;
    QLineEdit* m_password = nullptr;
    std::optional<ChangeReport> m_report;
};

} // namespace jiangce
