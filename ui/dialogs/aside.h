// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progress.h"
#include "ui/dialogs/dialog_frame.h"

#include <atomic>
#include <optional>

class QProgressBar;

namespace jiangce {

/// Does long reading on a thread of its own while the window goes on painting and taking keys, and comes back when it is
/// done. `show` is told how far it is, on this thread, at most every 30 ms; setting `isCancelled` makes the work's next
/// report the last. What the work throws is thrown here. Not to be entered twice by the same dialog.
void runAside(const std::function<void(const Progress&)>& work, const std::function<void(int permille)>& show,
    const std::atomic_bool& isCancelled);

/// Reads something before there is a dialog for it: nothing shows for the first 300 ms, then a small window with the
/// progress and a way to stop. objectName "reading".
class ReadingDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit ReadingDialog(const QString& what, QWidget* parent);
    /// False when it was stopped.
    bool run(const std::function<void(const Progress&)>& work);
    void done(int result) override;

private:
    QProgressBar* m_progress = nullptr;
    std::atomic_bool m_isCancelled = false;
};

} // namespace jiangce
