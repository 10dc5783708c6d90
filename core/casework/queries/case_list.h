// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/session.h"

#include <QtCore/QSet>

namespace jiangce {

/// What waits for somebody.
enum class Queue { ToAccept, FirstReview, SecondReview, Approve, Returned, ToPay, DueSoon, MyDrafts, Mine };
[[nodiscard]] QString queueKey(Queue queue);            ///< to_accept, first_review, …
[[nodiscard]] const char* queueLabel(Queue queue);      ///< English, context "casework"
[[nodiscard]] QList<Queue> allQueues();
/// Queues an account with these roles works on.
[[nodiscard]] QList<Queue> queuesFor(const QSet<Role>& roles);

/// States a queue is made of.
[[nodiscard]] QList<CaseState> queueStates(Queue queue);
/// Whether cases of the programme in the state, one of the queue's, stand in it: money is paid only by some, and a filing
/// that was handed in waits to be checked, not to be accepted.
[[nodiscard]] bool queueHolds(Queue queue, const Programme& programme, CaseState state);

/// Due within this many days, or overdue: what DueSoon shows.
inline constexpr int dueSoonDays = 7;

/// Number of cases in each queue, from a table the database keeps: no scan.
[[nodiscard]] QMap<Queue, qint64> queueCounts(const Desk& desk);

/// What a list is narrowed to. What is empty narrows nothing; everything else has to hold.
struct CaseFilter {
    std::optional<Queue> queue {};
    QString programme {};               ///< key
    QList<CaseState> states {};         ///< a queue has its own
    QString district {};                ///< administrative unit code
    AccountId officer {};               ///< who took the last step
    AccountId hand {};                  ///< who has it
    QDate handedInFrom {};              ///< both days included; cases without the day are left out
    QDate handedInTo {};
    QDate dueFrom {};                   ///< as above
    QDate dueTo {};
    std::optional<Money> amountFrom {}; ///< of what was approved, or of what is claimed until then; both included
    std::optional<Money> amountTo {};
    QString number {};                  ///< beginning of the case number, as printed or as typed: 技补〔2026, jb2026-1
    QString applicant {};               ///< beginning of the applicant's name
    QString organisation {};            ///< beginning of the name of the enterprise that applies or employs
    QString text {};                    ///< what the search box takes: parts of names and numbers, pinyin
};

/// What a list may be sorted by.
enum class CaseSort { HandedIn, Due, Changed, Number, Applicant, Amount, Programme, State, Verdict };

struct CaseSortPart {
    CaseSort by = CaseSort::HandedIn;
    bool isDescending = false;
    friend bool operator==(const CaseSortPart&, const CaseSortPart&) = default;
};
/// Programme, State and Verdict stand before the others, in any order; at most one of the others ends it (HandedIn, the
/// newest first, where none does; within verdicts only HandedIn). Equal cases stand in the order in which they were made.
/// Programmes stand in the order of the list of programmes, states in that of the procedure, verdicts from none over
/// eligible and undetermined to refused, texts in that of their characters. Amount is what was approved, until then what
/// is claimed; cases without stand first in ascending order.
using CaseOrder = QList<CaseSortPart>;
/// Whether an index serves the order, so that a page costs the same in a register of any size. Others are not offered.
[[nodiscard]] bool isServed(const CaseOrder& order);

/// One line of the list.
struct CaseRow {
    CaseId id;
    int version = 0;
    QString number;
    QString programme;
    CaseState state = CaseState::Draft;
    QString applicantName;
    QString district;
    QDate handedIn;
    QDate dueOn;
    QDateTime changedAt;
    QString officerName;
    QString verdict;
    std::optional<Money> claimed {};
    std::optional<Money> approved {};
    bool isBackEntry = false;
    bool isSentBack = false;
    QString handName {};                ///< who has it; empty: nobody in particular
};

/// The line of one case, to bring an open list up to date. Fault(Damaged) when there is no such case.
[[nodiscard]] CaseRow caseRow(Connection& db, CaseId id);

/// Where the next page begins.
struct PageKey {
    QString value {};
    qint64 id = 0;
    int group = 0;
    friend bool operator==(const PageKey&, const PageKey&) = default;
};
struct CasePage {
    QList<CaseRow> rows;
    std::optional<PageKey> next {};     ///< empty: that was the last page
};

/// One page by keyset: the depth costs nothing. Cases without the sorted day come last in ascending order, those without
/// number first. DueSoon is always in the order of the due day. An order that is not served is Fault(Bug).
[[nodiscard]] CasePage casePage(const Desk& desk, const CaseFilter& filter, const CaseOrder& order, int limit,
    const std::optional<PageKey>& after = {});
[[nodiscard]] inline CasePage casePage(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending,
    int limit, const std::optional<PageKey>& after = {})
{
    return casePage(desk, filter, {{sort, descending}}, limit, after);
}

struct CaseTotals {
    qint64 cases = 0;
    Money claimed {};
    Money approved {};
    bool isAtLeast = false;             ///< there are more: a text that fits very many cases is not counted to its end
};
/// Count and sums over the whole filter, for the status bar: called after the first page is shown. Without a filter
/// other than programme, state and queue it costs nothing; else it may walk the register, so ask for it on a reading
/// connection of a worker thread, where Connection::interrupt() ends it.
[[nodiscard]] CaseTotals caseTotals(const Desk& desk, const CaseFilter& filter);

} // namespace jiangce
