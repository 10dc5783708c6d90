// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_forms.h"
#include "app/cli/demo_steps.h"

#include <queue>

namespace jiangce::cli {

/// Years of work of a made-up office, by the real operations: applications come in over the years, and each is taken a
/// step further every few working days until it is where it is to end or the last day has come. Every state is reached.
class DemoWork final {
public:
    DemoWork(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms);

    /// `cases` applications handed in from `first` to `last`, spread evenly. Told how many steps were taken so far.
    void run(int cases, QDate first, QDate last, const std::function<void(int)>& progress = {});

    /// Called with every day on which there is work, before it begins: what else happens in the office.
    void setBefore(std::function<void(QDate)> before) { m_before = std::move(before); }

private:
    struct Plan {
        const Programme* programme = nullptr;
        CaseState ending = CaseState::Archived;
        bool isReturned = false;
        bool isSentBack = false;
        bool takesBack = false;
        CaseId id {};
    };
    /// A case and the day on which somebody takes it up.
    struct Appointment {
        QDate day;
        int plan;
        friend bool operator>(const Appointment& a, const Appointment& b)
        {
            return std::tie(a.day, a.plan) > std::tie(b.day, b.plan);
        }
    };

    void planCases(int cases, QDate first, QDate last);
    void moveTo(QDate day);
    /// One step of the case; false when it is where it is to end.
    bool takeUp(Plan& plan);
    bool open(Plan& plan);
    bool judgeSubmitted(Plan& plan, const CaseFile& file);
    bool review(Plan& plan);
    bool reviewAgain(Plan& plan);
    bool decide(Plan& plan, const CaseFile& file);
    bool finish(Plan& plan, const CaseFile& file);
    void cutOneLine(QList<LineInput>& lines);
    [[nodiscard]] QString intake(const Plan& plan) const;
    [[nodiscard]] QString reviewer(const Plan& plan) const;
    [[nodiscard]] QDate laterDay(QDate day, int most);

    const DemoStaff& m_staff;
    DemoSteps m_steps;
    FixedClock& m_clock;
    MadeUpPeople& m_people;
    DemoForms& m_forms;
    QList<Plan> m_plans;
    std::function<void(QDate)> m_before;
    std::priority_queue<Appointment, std::vector<Appointment>, std::greater<>> m_diary;
};

} // namespace jiangce::cli
