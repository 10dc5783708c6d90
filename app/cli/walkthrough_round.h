// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_round_steps.h"
#include "core/letters/round_letter.h"

#include <functional>

namespace jiangce::cli {

/// An honours round of the made-up office, from the call to the commendation: sixty nominations, a panel of five, a tie that
/// is voted on, an objection found right and a candidate who moves up.
class WalkthroughRound final {
public:
    using Tell = std::function<void(const QString&)>;
    using Keep = std::function<void(const QString& name, const QByteArray& bytes)>;
    WalkthroughRound(const DemoStaff& staff, FixedClock& clock, DemoForms& forms, const Tell& tell, const Keep& keep);

    void run();

private:
    void nominate();
    void review();
    void postNotice();
    void object();
    void confer();
    void moveOn(int workingDays);
    void letter(const QString& name, const OfficialLetter& letter);
    void noticeLetter(const QString& name, const OfficialLetter& letter, const AwardNotice& notice);

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    Tell m_tell;
    Keep m_keep;
    DemoRoundSteps m_made;
};

} // namespace jiangce::cli
