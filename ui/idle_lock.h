// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace jiangce {

/// Notices that nobody has typed or moved the mouse for a while.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(QObject* parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_timer.isActive() ? m_minutes : 0; }
    /// What the timer does when it runs out.
    void expire() { Q_EMIT idle(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
    int m_minutes = 0;
};

} // namespace jiangce
