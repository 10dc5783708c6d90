// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace jiangce {

class AppContext;
class FieldGrid;

namespace setting {
/// zh, en, or empty for the system's; read by the program when it starts.
inline constexpr QLatin1StringView language {"look/language"};
/// Where the document camera of this desk puts its files; empty: there is none.
inline constexpr QLatin1StringView cameraFolder {"materials/camera_folder"};
} // namespace setting

/// What this user of this computer prefers. Kept in the user's settings file; nothing of a case is in it.
class SettingsDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit SettingsDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void addLook();
    void addTyping();
    void addBackup();
    void addCamera();
    /// A folder to type or to choose.
    QLineEdit* addFolder(const QString& key, const QString& label, const QString& accessible, const QString& now);
    void save();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QDoubleSpinBox* m_fontSize = nullptr;
    QComboBox* m_brightness = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_enterMovesOn = nullptr;
    QCheckBox* m_resumeDesk = nullptr;
    QSpinBox* m_revealSeconds = nullptr;
    QSpinBox* m_lockMinutes = nullptr;
    QCheckBox* m_backupOnClose = nullptr;
    QLineEdit* m_backupFolder = nullptr;
    QLineEdit* m_cameraFolder = nullptr;
};

/// For the menu. True when something was changed.
bool changeSettings(AppContext& context, QWidget* parent);

/// Theme and font as the settings say: at start and after every change.
void applyLook(AppContext& context);

} // namespace jiangce
