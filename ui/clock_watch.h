// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace jiangce {

/// What three clocks of the computer say at one moment.
struct ClockReading {
    QDateTime wall {};      ///< UTC, as anybody may set it
    qint64 awake = 0;       ///< milliseconds that cannot be set; stands still while the computer sleeps
    qint64 elapsed = 0;     ///< milliseconds that cannot be set; goes on while it sleeps
};

/// Compares the time of day with clocks nobody can set: notices when it was moved while the program runs, and when the
/// computer slept.
class ClockWatch final : public QObject {
    Q_OBJECT
public:
    using Reader = std::function<ClockReading()>;
    /// `read`: null asks the system.
    explicit ClockWatch(Reader read = {}, QObject* parent = nullptr);

    /// Reads the clocks now; a timer does so every few seconds.
    void check();

Q_SIGNALS:
    /// The time of day was set forward (or back, negative) by so many seconds; small corrections are passed over.
    void moved(qint64 seconds);
    /// The computer slept for a while.
    void slept();

private:
    Reader m_read;
    ClockReading m_last;
    QTimer m_timer;
};

} // namespace jiangce
