// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

#include <atomic>
#include <optional>

class QProgressBar;
class QThread;

namespace jiangce {

class AppContext;
struct BackupReport;

/// Beside the database; used while the settings name no other.
[[nodiscard]] QString defaultBackupFolder(AppContext& context);
/// As the settings say, else the default.
[[nodiscard]] QString backupFolderOf(AppContext& context);

/// Copies the database into a checked file while it is shown, on a thread of its own; can be skipped at any moment and
/// then leaves nothing behind. Closes by itself when all went well.
class BackupDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class When { Asked, Closing };
    BackupDialog(AppContext& context, When when, QWidget* parent = nullptr);
    ~BackupDialog() override;

    /// The file that was written; empty while there is none.
    [[nodiscard]] QString file() const { return m_file; }
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void finish(const std::optional<Problem>& problem, const QString& fault);

    AppContext& m_context;
    QString m_target;
    QString m_file;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_skip = nullptr;
    QThread* m_thread = nullptr;
    std::atomic_bool m_isSkipped = false;
};

/// For the menu: what to say afterwards; empty: skipped.
[[nodiscard]] Message backUpNow(AppContext& context, QWidget* parent);
/// When the program closes, if the settings want it. Skipping never keeps the program open.
void backUpOnClosing(AppContext& context, QWidget* parent);

} // namespace jiangce
