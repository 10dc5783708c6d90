// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/statistics/tabulate.h"

namespace jiangce {

class Wording;

/// What an office has to be able to account for, listed by itself.
enum class StandingList {
    Overrides,      ///< values let pass although they failed their check, and conditions judged by an officer
    BackEntries,    ///< old paper cases entered afterwards
    VoidedNumbers,  ///< letters whose number was voided
    Overdue,        ///< undecided, the last day passed
    LateHandIns,    ///< the day of hand-in was entered on a later day
    IdentityChanges,    ///< number and account, or number and name, of one record corrected by one officer
    SameDesk,           ///< two steps of one case by two officers within half an hour
    SharedAccounts,     ///< money for several applicants to one account
    AfterHours,         ///< decisions and payments on days of rest and outside office hours
    Looks,              ///< who looked at whom, searched by number, or took something out
};
inline constexpr StandingList standingLists[] {StandingList::Overrides, StandingList::BackEntries,
    StandingList::VoidedNumbers, StandingList::Overdue, StandingList::LateHandIns, StandingList::IdentityChanges};
/// What the audit administrator is shown.
inline constexpr StandingList auditLists[] {StandingList::Looks, StandingList::SameDesk, StandingList::SharedAccounts,
    StandingList::AfterHours, StandingList::IdentityChanges, StandingList::Overrides};

/// What the columns of a list are called: English sources, context "statistics"; empty: the list has no such column.
struct StandingHeads {
    const char* title;
    const char* definition;     ///< in one sentence
    const char* day;
    const char* otherDay;
    const char* what;
    const char* reason;
    const char* officer;
    const char* days;
};
[[nodiscard]] const StandingHeads& headsOf(StandingList list);

struct StandingEntry {
    /// Not valid: a document of a payment batch, whose name and title stand for number and applicant, or a record of the register.
    CaseId caseId;
    QString number {};      ///< of the case, of the batch, or of the record, masked
    QString programme {};   ///< key
    QString applicant {};
    QDate day {};
    QDate otherDay {};
    QString what {};
    QString reason {};
    QString officer {};
    std::optional<int> days {};
};

/// The list for the period and district of the question, by day; words in the reader's language. What is overdue is so on
/// `ask.today`, whatever the period. Read-only, one state of the database.
[[nodiscard]] QList<StandingEntry> readStandingList(
    Connection& db, StandingList list, const SummaryAsk& ask, const Wording& wording);

/// The statements behind a list, for tests of their plans.
[[nodiscard]] QList<QByteArray> standingStatements(StandingList list);

} // namespace jiangce
