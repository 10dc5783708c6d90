// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

namespace jiangce {

/// Where core learns the time: handed in, never asked of the system, so that a test can be any day.
class Clock {
public:
    virtual ~Clock() = default;
    /// The calendar day at the office.
    [[nodiscard]] virtual QDate today() const = 0;
    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// Stands still until told otherwise: for demonstrations, walkthroughs and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day)
        : m_now(day, QTime(1, 0), Qt::UTC) // nine in the morning in Dalian
    {
    }
    [[nodiscard]] QDate today() const override { return m_now.addSecs(8 * 3600).date(); }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDate day) { m_now = QDateTime(day, QTime(1, 0), Qt::UTC); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace jiangce
