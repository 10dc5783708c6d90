// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/passwords/password_policy.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace jiangce {

class AppContext;
class FieldGrid;

/// What a password has to be, when an account is locked or closes, how long a sign-in lasts: for the security administrator,
/// with reason and source; who set it last stands above. objectName "security_settings"; fields are called by the keys of
/// passwordFigures(), "profile", "reason" and "source"; button "save".
class SecuritySettingsDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit SecuritySettingsDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void addFigures(const PasswordPolicy& policy);
    void takeProfile();
    [[nodiscard]] PasswordProfile profile() const;
    [[nodiscard]] PasswordPolicy policy() const;
    void save();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QComboBox* m_profile = nullptr;
    QList<QSpinBox*> m_figures;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_source = nullptr;
};

} // namespace jiangce
