// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "ui/dialogs/dialog_frame.h"

#include <expected>

class QPlainTextEdit;

namespace jiangce {

/// Asks why, then does it: for things that are never done without a reason. Stays open with the sentence when it cannot
/// be done. objectName "ask_reason".
class AskReasonDialog final : public DialogFrame {
    Q_OBJECT
public:
    using Act = std::function<std::expected<ChangeReport, Message>(const QString& reason)>;
    /// `about`: what it is done to; `verb`: on the button.
    AskReasonDialog(const QString& title, const QString& about, const QString& verb, Act act, QWidget* parent = nullptr);

private:
    void perform();

    Act m_act;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace jiangce
