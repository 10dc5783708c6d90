// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

namespace jiangce {

/// How far a clock may be set back before work stops, in seconds: time servers correct by less.
inline constexpr int clockTolerance = 120;

/// The latest time anything was recorded at in this register, UTC; after a correction, since then.
[[nodiscard]] QDateTime latestTime(Connection& db);

/// ClockBackwards (time of the computer, latest time recorded; both at the office) when `now` lies before the latest time by
/// more than the tolerance: whatever were recorded now would carry a wrong day, and terms would run from it.
[[nodiscard]] Outcome<void> checkOfficeTime(Connection& db, const QDateTime& now);

/// By the system administrator, after a clock that ran ahead was set right: from now on the time of the computer counts again.
/// RoleMissing, ReasonRequired; AlreadyDone when the clock is not behind.
[[nodiscard]] Outcome<ChangeReport> correctClock(const Desk& desk, const QString& reason);

/// A clock that never goes back behind what was recorded: with it lists and terms are worked out while the computer is wrong.
class SteadyClock final : public Clock {
public:
    /// `clock` outlives it.
    explicit SteadyClock(const Clock& clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime now() const override;
    /// What the clock it rests on says.
    [[nodiscard]] QDateTime computer() const { return m_clock.now(); }
    void setLatest(const QDateTime& latest) { m_latest = latest; }

private:
    const Clock& m_clock;
    QDateTime m_latest {};
};

} // namespace jiangce
