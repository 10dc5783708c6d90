// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_forms.h"
#include "app/cli/demo_steps.h"
#include "core/casework/rounds/round_decision.h"
#include "core/casework/rounds/round_review.h"
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
    void prepare();
    void nominate(const RoundTitle& title, int count);
    void qualify(CaseId id);
    void review();
    void breakTies();
    void postNotice();
    void object();
    void confer();
    void moveOn(int workingDays);
    void letter(const QString& name, const OfficialLetter& letter);
    [[nodiscard]] AwardRound round() const;
    [[nodiscard]] int version() const { return round().head.version; }
    [[nodiscard]] Desk reviewer() const { return m_staff.desk(QStringLiteral("fushen1")); }
    [[nodiscard]] Desk approver() const { return m_staff.desk(QStringLiteral("shenpi1")); }
    [[nodiscard]] QString password() const { return m_staff.password(QStringLiteral("shenpi1")); }

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    DemoForms& m_forms;
    Tell m_tell;
    Keep m_keep;
    DemoSteps m_steps;
    RoundId m_id {};
};

} // namespace jiangce::cli
