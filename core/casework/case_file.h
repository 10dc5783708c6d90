// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/strong_id.h"
#include "core/programmes/programme.h"
#include "core/values/money.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

class Connection;

/// The head of one case: what is the same for every programme. The application itself is FormData (programme_store).
struct CaseFile {
    CaseId id {};
    int version = 0;                ///< goes up with every change to the case or anything that belongs to it
    QString number {};              ///< 技补〔2026〕000123; empty until the application is handed in, never changes after
    QString numberKey {};           ///< jb2026-123: the same, typed without an input method
    const Programme* programme = nullptr;
    CaseState state = CaseState::Draft;
    QDate handedIn {};              ///< day the papers were handed in: kept through correction
    QDate correctionAskedOn {};     ///< correction may be asked for once
    QDate correctedOn {};           ///< day the corrected papers came; restarts the limit for asking or accepting
    QDate acceptedOn {};            ///< kept when the case is sent back internally
    QDate decidedOn {};             ///< approved, refused or not accepted
    QDate paidOn {};
    QDate archivedOn {};
    QDate extendedOn {};            ///< day the decision was put off, once
    QDate dueOn {};                 ///< of the limit that runs; null when unset, unknown, paused or done
    QDate pausedSince {};           ///< the clock stands: waiting for correction or sent back
    CaseState sentBackFrom = CaseState::Draft;  ///< Draft: not sent back
    PersonId person {};             ///< the applicant, when a person
    OrganisationId organisation {}; ///< the applicant, or the employer a person's application rests on
    QString applicantName {};
    QString applicantNumber {};     ///< personal for persons: mask it
    QString district {};            ///< administrative unit code
    AccountId officer {};           ///< who took the last step
    QString officerName {};
    AccountId hand {};              ///< who has it (经办); not valid: it waits for whoever takes it
    QString handName {};
    AccountId createdBy {};
    QDateTime createdAt {};
    QDateTime changedAt {};
    bool isBackEntry = false;       ///< an old paper case entered with its real days and numbers
    bool isBackdated = false;       ///< handed in on a day before the one it was entered on; the reason is in the step
    QString verdict {};             ///< last stored: eligible, refused, undetermined; empty before submission
    std::optional<Money> claimed {};    ///< sum of the claim lines; empty where the programme pays nothing
    std::optional<Money> approved {};   ///< sum approved; empty until approval

    [[nodiscard]] bool isSentBack() const { return sentBackFrom != CaseState::Draft; }
    [[nodiscard]] QString display() const { return number.isEmpty() ? numberKey : number; }
};

/// CaseNotFound when there is none.
[[nodiscard]] Outcome<CaseFile> readCase(Connection& db, CaseId id);
/// Takes the number as printed or as typed: 技补〔2026〕000123, 技补[2026]123, jb2026-123, JB2026123. CaseNotFound.
[[nodiscard]] Outcome<CaseFile> findCase(Connection& db, const QString& typedNumber);

/// 技补〔2026〕000123 and jb2026-123.
[[nodiscard]] QString caseNumber(const Programme& programme, int year, int serial);
[[nodiscard]] QString caseNumberKey(const Programme& programme, int year, int serial);
/// jb2026-123 for whatever was typed; empty when it is no case number.
[[nodiscard]] QString caseNumberKeyFromTyped(const QString& typed);

} // namespace jiangce
