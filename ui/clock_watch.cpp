// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clock_watch.h"

#include "core/casework/office_time.h"

#include <ctime>

namespace jiangce {

namespace {

constexpr int betweenChecks = 10'000;   // milliseconds
constexpr int shortestSleep = 5'000;    // milliseconds

qint64 milliseconds(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

ClockReading readSystem()
{
    return {QDateTime::currentDateTimeUtc(), milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_BOOTTIME)};
}

} // namespace

ClockWatch::ClockWatch(Reader read, QObject* parent)
    : QObject(parent)
    , m_read(read ? std::move(read) : Reader(&readSystem))
    , m_last(m_read())
{
    m_timer.setInterval(betweenChecks);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::check);
    m_timer.start();
}

void ClockWatch::check()
{
    const ClockReading now = m_read();
    const ClockReading last = std::exchange(m_last, now);
    const qint64 elapsed = now.elapsed - last.elapsed;
    if (elapsed - (now.awake - last.awake) >= shortestSleep)
        Q_EMIT slept();
    const qint64 by = (last.wall.msecsTo(now.wall) - elapsed) / 1000;
    if (qAbs(by) > clockTolerance)
        Q_EMIT moved(by);
}

} // namespace jiangce
