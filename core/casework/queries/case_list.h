// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/session.h"

#include <QtCore/QSet>

namespace jiangce {

/// What waits for somebody.
enum class Queue { ToAccept, FirstReview, SecondReview, Approve, Returned, ToPay, DueSoon, MyDrafts };
[[nodiscard]] QString queueKey(Queue queue);            ///< to_accept, first_review, …
[[nodiscard]] const char* queueLabel(Queue queue);      ///< English, context "casework"
[[nodiscard]] QList<Queue> allQueues();
/// Queues an account with these roles works on.
[[nodiscard]] QList<Queue> queuesFor(const QSet<Role>& roles);

/// States a queue is made of.
[[nodiscard]] QList<CaseState> queueStates(Queue queue);

/// Due within this many days, or overdue: what DueSoon shows.
inline constexpr int dueSoonDays = 7;

/// Number of cases in each queue, from a table the database keeps: no scan.
[[nodiscard]] QMap<Queue, qint64> queueCounts(const Desk& desk);

struct CaseFilter {
    std::optional<Queue> queue {};
    QString programme {};               ///< key; empty: all
    QList<CaseState> states {};         ///< empty: all (a queue adds its own)
    QString district {};
    AccountId officer {};               ///< who took the last step
    QDate handedInFrom {};
    QDate handedInTo {};
};

/// Only orders an index serves. DueSoon is always in the order of the due day.
enum class CaseSort { HandedIn, Due, Changed };

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
};

/// The line of one case, to bring an open list up to date. Fault(Damaged) when there is no such case.
[[nodiscard]] CaseRow caseRow(Connection& db, CaseId id);

/// Where the next page begins.
struct PageKey {
    QString value {};
    qint64 id = 0;
};
struct CasePage {
    QList<CaseRow> rows;
    std::optional<PageKey> next {};     ///< empty: that was the last page
};

/// One page by keyset: the depth costs nothing. Cases without the sorted day come last in ascending order.
[[nodiscard]] CasePage casePage(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending, int limit,
    const std::optional<PageKey>& after = {});

struct CaseTotals {
    qint64 cases = 0;
    Money claimed {};
    Money approved {};
};
/// Count and sums over the whole filter, for the status bar: called after the first page is shown.
[[nodiscard]] CaseTotals caseTotals(const Desk& desk, const CaseFilter& filter);

} // namespace jiangce
