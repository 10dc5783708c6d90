// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery_key.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace jiangce {

class AppContext;

/// Sets up the recovery key: shown once, printed, hidden, typed back. Only then are backups locked with it. Leaving earlier
/// changes nothing.
class RecoveryKeyDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit RecoveryKeyDialog(AppContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeShownStep();
    [[nodiscard]] QWidget* makeTypedStep();
    void print();
    void goOn();
    void showAgain();
    void lock();

    AppContext& m_context;
    RecoveryKey m_recovery;
    BackupKey m_key;
    QStackedWidget* m_steps = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_main = nullptr;
    bool m_wasPrinted = false;
};

/// For a desk that lost its key or never had it: the recovery key typed from the sheet gives it back.
class DeskKeyDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit DeskKeyDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void take();

    AppContext& m_context;
    QLineEdit* m_typed = nullptr;
};

/// A line to type a recovery key in.
[[nodiscard]] QLineEdit* makeRecoveryEdit(const QString& name, QWidget* parent);

} // namespace jiangce
