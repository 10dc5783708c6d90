// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/make_backup.h"
#include "ui/dialogs/dialog_frame.h"

#include <atomic>
#include <optional>

class QProgressBar;
class QThread;

namespace jiangce {

class AppContext;

/// Makes a backup while it is shown, on a thread of its own; can be skipped at any moment and then leaves nothing behind.
/// Closes by itself when all went well.
class BackupDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class When { Asked, Closing, BeforeImport };
    BackupDialog(AppContext& context, When when, QWidget* parent = nullptr);
    ~BackupDialog() override;

    /// The file that was written; empty while there is none.
    [[nodiscard]] QString file() const { return m_file; }
    /// Left by the button that says so, not by Esc.
    [[nodiscard]] bool goesOnWithout() const { return m_goesOnWithout; }
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void finish(const std::optional<BackupOutcome<MadeBackup>>& made, qint64 mark, const QString& fault);

    AppContext& m_context;
    When m_when;
    QString m_file;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_skip = nullptr;
    QThread* m_thread = nullptr;
    bool m_goesOnWithout = false;
    std::atomic_bool m_isSkipped = false;
};

/// For the menu: what to say afterwards; empty: skipped.
[[nodiscard]] Message backUpNow(AppContext& context, QWidget* parent);
/// When the program closes, if the settings want it. Skipping never keeps the program open.
void backUpOnClosing(AppContext& context, QWidget* parent);
/// Before many rows are written, where backups are kept and something changed since the last one. False: the officer would
/// rather not import.
[[nodiscard]] bool backUpBeforeImport(AppContext& context, QWidget* parent);

} // namespace jiangce
