// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/read_within.h"

#include "core/store/connection.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace jiangce {

namespace {

/// Interrupts the connection's reading when it is not told in time that all is done.
class Watch final {
public:
    Watch(Connection& db, std::chrono::milliseconds patience)
        : m_thread([this, &db, patience] {
            std::unique_lock lock(m_mutex);
            // Within the lock: never after done(), when another statement may run.
            if (!m_ended.wait_for(lock, patience, [this] { return m_isDone; })) {
                m_hasFired = true;
                db.interrupt();
            }
        })
    {
    }
    ~Watch() { (void)done(); }
    /// Whether it had to interrupt.
    [[nodiscard]] bool done()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isDone = true;
        }
        m_ended.notify_all();
        if (m_thread.joinable())
            m_thread.join();
        return m_hasFired;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isDone = false;
    bool m_hasFired = false;
    std::thread m_thread;   // last: it uses the others from its first moment
};

} // namespace

bool readWithin(Connection& db, int milliseconds, const std::function<void()>& read)
{
    if (milliseconds <= 0)
        return false;
    Watch watch(db, std::chrono::milliseconds(milliseconds));
    try {
        read();
    } catch (const Fault& fault) {
        if (watch.done() && fault.kind() == FaultKind::Busy)
            return false;
        throw;
    }
    return true;
}

} // namespace jiangce
