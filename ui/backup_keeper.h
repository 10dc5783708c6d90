// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message_bar.h"
#include "ui/models/background_reader.h"

#include <QtCore/QTimer>

#include <atomic>

namespace jiangce {

class AppContext;

/// Makes a backup every half hour when anything changed, on a thread and a read-only connection of its own, while officers
/// go on working. Belongs to the context.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int minutes = 30;

    explicit BackupKeeper(AppContext& context);
    ~BackupKeeper() override;
    /// Null where nobody keeps backups by itself.
    [[nodiscard]] static BackupKeeper* of(AppContext& context);

    /// From now on, every so many milliseconds; the first time soon where the last backup is more than a day old.
    void start(int milliseconds = minutes * 60 * 1000);
    /// At once, in the background, unless one is being made.
    void backUp();
    /// Gives up the one being made, which leaves nothing behind.
    void stop();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Trouble, once for each reason; nothing is said of what went well but in the status bar.
    void said(const jiangce::Message& message);
    void finished(bool isMade);

private:
    struct Result;
    void backUpIfChanged();
    void finish(const Result& result);
    void fail(const QString& sentence);

    AppContext& m_context;
    QTimer m_timer;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    QString m_saidLast;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace jiangce
