// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/session.h"
#include "core/policy/working_days.h"
#include "core/register/appraisal_bodies.h"

namespace jiangce {

/// How a filing that is owed stands on a day.
enum class ObligationState {
    Ahead,      ///< its term has not begun
    Open,       ///< the term runs
    Reminder,   ///< the last day is near: within the days the bureau has set
    Overdue,    ///< the last day is over and nothing was handed in
    HandedIn,   ///< handed in and not put on file yet, or returned to be completed
    OnTime,     ///< on file, handed in within the term
    Late,       ///< on file, handed in after it
};
[[nodiscard]] QString obligationStateKey(ObligationState state);      ///< ahead, open, reminder, …
[[nodiscard]] std::optional<ObligationState> obligationStateFromKey(const QString& key);
/// English, context "obligations".
[[nodiscard]] const char* obligationStateLabel(ObligationState state);

/// One filing owed by one debtor for one year. Nothing of it is stored: it follows from the register and what came in.
struct Obligation {
    const Programme* programme = nullptr;
    int year = 0;
    AppraisalBodyId body {};
    OrganisationId organisation {};
    QString name {};
    QString creditCode {};
    QString district {};
    QDate opensOn {};
    QDate lastDay {};           ///< inclusive; of what was handed in: as it stood then
    ObligationState state = ObligationState::Ahead;
    CaseId filing {};           ///< the earliest that stands; not valid: none
    QString filingNumber {};
    QDate handedIn {};
    bool isLate = false;        ///< handed in after the last day, on file or not
    QDate remindedOn {};        ///< day of the last reminder letter; null: none

    /// Owed and not there: its term is over.
    [[nodiscard]] bool isMissing() const { return state == ObligationState::Overdue; }
    /// Days after the last day, of what came late or is missing; 0: in time.
    [[nodiscard]] int daysLate(QDate today) const;
};

/// What is asked for. What is empty narrows nothing.
struct ObligationAsk {
    const Programme* programme = nullptr;   ///< null: every programme somebody owes
    int fromYear = 0;                       ///< both included; 0: from the first year kept
    int toYear = 0;                         ///< 0: up to the year of the day
    OrganisationId organisation {};
};

/// Programmes somebody owes, in the order of all programmes.
[[nodiscard]] QList<const Programme*> owedProgrammes();

/// By programme, year (the latest first) and name. Who is on the register on the last day of a term owes the filing; days
/// and years before the first one kept are left out. May run on a read-only connection and another thread.
[[nodiscard]] QList<Obligation> readObligations(Connection& db, QDate today, const ObligationAsk& ask = {});

/// How many stand in each state.
struct ObligationCounts {
    int owed = 0;
    QMap<ObligationState, int> byState {};
    [[nodiscard]] int of(ObligationState state) const { return byState.value(state); }
    /// What an officer should look at: near its last day, or over it.
    [[nodiscard]] int pressing() const { return of(ObligationState::Reminder) + of(ObligationState::Overdue); }
};
[[nodiscard]] ObligationCounts countObligations(const QList<Obligation>& obligations);

/// A form for the filing that is owed, with what the register and the last filing of the body know.
[[nodiscard]] FormData formFor(Connection& db, const Obligation& obligation);

/// The statements behind readObligations, for tests of their plans.
[[nodiscard]] QList<QByteArray> obligationStatements();

} // namespace jiangce
