// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_forms.h"
#include "app/cli/demo_steps.h"
#include "core/casework/rounds/round_decision.h"
#include "core/casework/rounds/round_review.h"

namespace jiangce::cli {

/// What officers of the made-up office do with an award round, by the real operations: from the draft to a list that can be
/// cut. The figures, criteria and members are made up and say so.
class DemoRoundSteps final {
public:
    DemoRoundSteps(const DemoStaff& staff, FixedClock& clock, DemoForms& forms);

    /// The round every programme of the policy shares that names one.
    [[nodiscard]] static const RoundKind& kind();
    /// A notice of the day: nominations for so many days from then on, three in reserve for each title.
    [[nodiscard]] static RoundPaper paperOf(int session, QDate day, int days);

    /// A draft with criteria and a panel, opened.
    void open(const RoundPaper& paper, int members);
    /// Nominations that were found qualified; their cases.
    QList<CaseId> nominate(const RoundTitle& title, int count);
    /// One that is only entered.
    CaseId enter(const RoundTitle& title);
    void closeCall();
    /// Every member scores every candidate and hands in; with a recusal the first is out for the first.
    void score(bool withRecusal);
    /// By votes; what was broken, in words.
    QStringList breakTies();

    [[nodiscard]] AwardRound round() const;
    [[nodiscard]] RoundId id() const { return m_id; }
    [[nodiscard]] int version() const { return round().head.version; }
    [[nodiscard]] Desk reviewer() const { return m_staff.desk(QStringLiteral("fushen1")); }
    [[nodiscard]] Desk approver() const { return m_staff.desk(QStringLiteral("shenpi1")); }
    [[nodiscard]] QString password() const { return m_staff.password(QStringLiteral("shenpi1")); }

private:
    void qualify(CaseId id);

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    DemoForms& m_forms;
    DemoSteps m_steps;
    RoundId m_id {};
};

} // namespace jiangce::cli
