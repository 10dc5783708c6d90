// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/obligations.h"
#include "core/base/outcome.h"

#include <functional>

namespace jiangce {

using ReminderJobId = StrongId<struct ReminderJobTag>;

/// A filing a letter reminds of.
struct ReminderItem {
    const Programme* programme = nullptr;
    int year = 0;
    QDate lastDay {};
};

/// 催报函 to one body: all that it owes and that is over its term.
struct ReminderLetter {
    int position = 0;           ///< from 1
    OrganisationId organisation {};
    QString name {};
    QString number {};          ///< empty while it waits
    QDate issuedOn {};
    bool isLeftOut = false;     ///< everything came in before it was issued
    QList<ReminderItem> items {};
    [[nodiscard]] bool isWaiting() const { return number.isEmpty() && !isLeftOut; }
};

struct ReminderJob {
    ReminderJobId id {};
    QString title {};
    QDate madeOn {};
    QString madeBy {};
    int waiting = 0;
    int issued = 0;
    int leftOut = 0;
};
/// Newest first.
[[nodiscard]] QList<ReminderJob> readReminderJobs(Connection& db, int limit = 100);
[[nodiscard]] QList<ReminderLetter> readReminders(Connection& db, ReminderJobId id);

/// Puts letters to everybody who has not filed together, one to each body; nothing is issued yet. BatchEmpty when none of the
/// filings is overdue; RoleMissing unless the officer works on cases. report.id is the job.
[[nodiscard]] Outcome<ChangeReport> openReminders(const Desk& desk, const QString& title, const QList<Obligation>& overdue);

/// Makes the PDF of a letter under its number.
using ReminderRenderer = std::function<Outcome<QByteArray>(const ReminderLetter& letter)>;

/// Issues one letter that waits, in one transaction: number, PDF, audit entry; what came in meanwhile is taken off it, and a
/// letter with nothing left is left out. One that does not wait stays as it is, so a job ended in the middle goes on.
/// OfficeIncomplete, problems of the renderer.
[[nodiscard]] Outcome<ChangeReport> takeOnReminder(
    const Desk& desk, ReminderJobId job, int position, const ReminderRenderer& render);

} // namespace jiangce
