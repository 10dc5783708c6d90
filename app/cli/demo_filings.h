// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_forms.h"
#include "app/cli/demo_steps.h"
#include "core/casework/obligations.h"

namespace jiangce::cli {

/// Appraisal bodies that do not exist and what they file, by the real operations: most in time, some late, some returned
/// to be completed, some not at all. Knows no programme but by what it declares.
class DemoFilings final {
public:
    DemoFilings(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms);

    /// Puts bodies on the register as of today, each for two occupations. `firstYear`: the first whose filings are kept.
    void registerBodies(int count, int firstYear);
    /// Decides what the bodies will do in a year; runTo carries it out. Every sixth body is silent, every fifth late.
    void planYear(int year);
    /// Carries out what is planned up to and with a day, in the order of the days; the clock moves along.
    void runTo(QDate day);

private:
    struct Body {
        OrganisationId organisation {};
        QList<CatalogueItem> occupations {};
    };
    enum class What { HandIn, Return, Complete, TakeIn, Archive };
    struct Task {
        QDate day;
        qsizetype body;
        const Programme* programme;
        int year;
        What what;
    };
    using CaseKey = std::tuple<qsizetype, const Programme*, int>;

    void plan(qsizetype body, const Programme& programme, int year);
    void carryOut(const Task& task);
    void handIn(const Task& task);
    [[nodiscard]] FormData filled(const Obligation& owed, const Body& body);
    [[nodiscard]] QList<FormRow> newLines(const Obligation& owed, const RosterDef& roster, const Body& body);
    void fillLine(const Obligation& owed, const RosterDef& roster, const FormData& form, FormRow& row);

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    MadeUpPeople& m_people;
    DemoForms& m_forms;
    DemoSteps m_steps;
    QList<CatalogueItem> m_occupations;
    QList<Body> m_bodies;
    QList<Task> m_tasks;
    QMap<CaseKey, CaseId> m_cases;
};

} // namespace jiangce::cli
