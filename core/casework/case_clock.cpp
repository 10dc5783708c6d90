// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_clock.h"

#include "core/casework/procedures/procedure.h"

namespace jiangce {

namespace {

/// Working days that did not count, of pauses after the limit began.
std::expected<int, UnknownYear> daysStanding(
    const QList<Pause>& pauses, const HolidayTable& holidays, QDate started, QDate today)
{
    int days = 0;
    for (const Pause& pause : pauses) {
        const QDate from = std::max(pause.from, started);
        const QDate to = pause.to.isValid() ? pause.to : today;
        if (to <= from)
            continue;
        const auto standing = holidays.workingDaysBetween(from, to);
        if (!standing)
            return std::unexpected(standing.error());
        days += *standing;
    }
    return days;
}

void count(CaseClock& clock, const QList<Pause>& pauses, const HolidayTable& holidays, QDate today)
{
    const auto standing = daysStanding(pauses, holidays, clock.startedOn, today);
    const auto gone = holidays.workingDaysBetween(clock.startedOn, std::max(today, clock.startedOn));
    if (!standing || !gone) {
        clock.unknownYear = (!standing ? standing.error() : gone.error()).year;
        return;
    }
    clock.used = *gone - *standing;
    if (!clock.allowed || clock.isPaused)
        return;
    const auto due = holidays.addWorkingDays(clock.startedOn, *clock.allowed + *standing);
    if (due)
        clock.dueOn = *due;
    else
        clock.unknownYear = due.error().year;
}

} // namespace

CaseClock caseClock(const CaseFile& file, const QList<Pause>& pauses, const Figures& figures,
    const HolidayTable& holidays, QDate today)
{
    CaseClock clock;
    if (isSettled(file.state) || file.isBackEntry || !file.handedIn.isValid())
        return clock;
    const bool isAccepted = file.acceptedOn.isValid();
    clock.limit = isAccepted ? Limit::Decision : Limit::Acceptance;
    clock.startedOn = isAccepted ? file.acceptedOn : file.correctedOn.isValid() ? file.correctedOn : file.handedIn;
    clock.isPaused = file.pausedSince.isValid();
    const FigureAnswer<int> allowed
        = figures.count(isAccepted ? limits::decision : limits::correctionNotice, clock.startedOn);
    clock.allowed = allowed.value;
    clock.source = allowed.source;
    if (allowed && isAccepted && file.extendedOn.isValid())
        clock.allowed = *allowed.value + figures.count(limits::extension, file.extendedOn).value.value_or(0);
    count(clock, pauses, holidays, today);
    return clock;
}

} // namespace jiangce
