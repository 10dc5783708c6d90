// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/policy/figure.h"
#include "core/policy/working_days.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

enum class Limit { None, Acceptance, Decision };

/// Time that does not count: the days after `from` up to and with `to`; `to` null: still standing.
struct Pause {
    QDate from;
    QDate to {};
    QString why {};
};

/// How a case stands against the limit that runs.
struct CaseClock {
    Limit limit = Limit::None;
    QDate startedOn {};             ///< not counted itself (民法典 201)
    std::optional<int> allowed {};  ///< working days; empty: the office has set no limit, so there is no due date
    std::optional<int> used {};     ///< working days gone; empty: the calendar of a year is not known
    QDate dueOn {};                 ///< null: unset, standing, or unknown
    std::optional<int> unknownYear {};  ///< year whose holiday table is missing
    bool isPaused = false;
    QString source {};              ///< document and article of the limit; 参照 where it was adopted by analogy
    [[nodiscard]] bool isOverdue() const { return allowed && used && *used > *allowed; }
    /// Working days left, negative when overdue.
    [[nodiscard]] std::optional<int> left() const { return allowed && used ? std::optional(*allowed - *used) : std::nullopt; }
};

/// Pure: the limit of the case's state, its days without pauses, and when it ends.
[[nodiscard]] CaseClock caseClock(const CaseFile& file, const QList<Pause>& pauses, const Figures& figures,
    const HolidayTable& holidays, QDate today);

[[nodiscard]] QList<Pause> readPauses(Connection& db, CaseId id);
/// Everything read from the database.
[[nodiscard]] CaseClock readClock(Connection& db, const CaseFile& file, QDate today);

} // namespace jiangce
