// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_round_steps.h"
#include "core/casework/honours/honour.h"

#include <functional>

namespace jiangce::cli {

/// Two award rounds of the made-up office: one that was carried to the commendation two years before the last day, its bonuses
/// paid, and one that takes nominations now. Fewer are honoured than there are places, by a decision that is recorded.
class DemoRounds final {
public:
    DemoRounds(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms, QDate last);

    /// Everything that is due until a day, in its order.
    /// Of the next task; null: there is none.
    [[nodiscard]] QDate nextDay() const { return m_tasks.isEmpty() ? QDate() : m_tasks.first().day; }
    void runTo(QDate day);

private:
    struct Task {
        QDate day;
        const DemoRoundSteps* round;        ///< whose calendar it belongs to
        std::function<void()> carryOut;
    };
    void planFinished(QDate call);
    void planOpen(QDate call);
    void next(int workingDays, std::function<void()> carryOut);
    void postpone(const DemoRoundSteps* round, qint64 days);
    void cut();
    void confer();
    void payBonuses();
    void enterOther();
    void pay(const Honour& honour, const Programme& programme);
    [[nodiscard]] FormData completed(const Honour& honour, CaseId id);

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    MadeUpPeople& m_people;
    DemoForms& m_forms;
    DemoSteps m_steps;
    DemoRoundSteps m_finished;
    DemoRoundSteps m_open;
    QDate m_day;
    const DemoRoundSteps* m_planned = nullptr;
    QList<Task> m_tasks;
};

} // namespace jiangce::cli
