// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/since_last.h"

#include "core/casework/obligations.h"
#include "core/store/transaction.h"

namespace jiangce {

namespace {

bool hasStepped(Connection& db, CaseId id, AccountId officer)
{
    Statement row = db.prepared("SELECT 1 FROM case_step WHERE officer_id = ? AND case_id = ? LIMIT 1");
    row.with(officer, id);
    return row.next();
}

/// Of the days after `since` up to today; what is decided is not due any more.
void readDue(const Desk& desk, QDate since, SinceLast& found)
{
    Statement row = desk.db.prepared("SELECT id, state FROM case_file WHERE due_on > ? AND due_on <= ? ORDER BY due_on, id");
    row.with(since, desk.clock.today());
    const QList<CaseState> open = queueStates(Queue::DueSoon);
    while (row.next()) {
        if (!open.contains(stateFromKey(row.text(1))))
            continue;
        if (found.due.size() == mostDueShown) {
            found.isCutShort = true;
            return;
        }
        found.due.append(row.id<CaseId>(0));
    }
}

bool isBackwards(const QString& action)
{
    return action == actionKey(Action::SendBack) || action == actionKey(Action::ReturnForCorrection)
        || action == actionKey(Action::Resubmit);
}

/// Whether a case of the programme waits in a queue of these roles.
bool waitsFor(const QSet<Role>& roles, CaseState state, const QString& programme)
{
    const Programme* known = programmeByKey(programme);
    return known != nullptr && std::ranges::any_of(queuesFor(roles), [&](Queue queue) {
        return queue != Queue::DueSoon && queue != Queue::MyDrafts && queue != Queue::Mine && queueStates(queue).contains(state)
            && queueHolds(queue, *known, state);
    });
}

/// Newest first: a case is sorted by the last thing that happened to it, if it is where that step left it.
void readMoved(const Desk& desk, qint64 since, SinceLast& found)
{
    Statement row = desk.db.prepared(
        "SELECT s.case_id, s.action, s.to_state, c.state, s.officer_id, s.is_back_entry, c.programme "
        "FROM case_step s "
        "JOIN case_file c ON c.id = s.case_id WHERE s.id > ? AND s.is_taken_back = 0 ORDER BY s.id DESC LIMIT ?");
    row.with(since, mostStepsLookedAt);
    QSet<CaseId> seen(found.due.cbegin(), found.due.cend());
    int looked = 0;
    while (row.next()) {
        ++looked;
        const auto id = row.id<CaseId>(0);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (row.text(2) != row.text(3) || row.id<AccountId>(4) == desk.session.account || row.boolean(5))
            continue;
        const bool waitsForMe = waitsFor(desk.session.roles, stateFromKey(row.text(3)), row.text(6));
        if (isBackwards(row.text(1)) && (waitsForMe || hasStepped(desk.db, id, desk.session.account)))
            found.cameBack.append(id);
        else if (waitsForMe)
            found.arrived.append(id);
    }
    found.isCutShort = found.isCutShort || looked == mostStepsLookedAt;
}

/// What was in time when the officer left and is missing now.
int overdueSince(const Desk& desk, QDate since)
{
    int count = 0;
    for (const Obligation& owed : readObligations(desk.db, desk.clock.today(), {.fromYear = since.year() - 1}))
        count += owed.isMissing() && owed.lastDay >= since ? 1 : 0;
    return count;
}

qint64 newestStep(Connection& db)
{
    Statement row = db.prepared("SELECT coalesce(max(id), 0) FROM case_step");
    row.with();
    return row.next() ? row.integer(0) : 0;
}

} // namespace

std::optional<Presence> lastPresence(const Desk& desk)
{
    Statement row = desk.db.prepared("SELECT at, on_day, last_step FROM last_presence WHERE account_id = ?");
    row.with(desk.session.account);
    if (!row.next())
        return {};
    return Presence {row.instant(0), row.date(1), row.integer(2)};
}

void notePresence(const Desk& desk)
{
    if (!desk.session.account.isValid() || !desk.db.isWritable())
        return;
    Transaction transaction(desk.db);
    desk.db
        .prepared("INSERT INTO last_presence (account_id, at, on_day, last_step) VALUES (?, ?, ?, ?) ON CONFLICT (account_id) "
                  "DO UPDATE SET at = excluded.at, on_day = excluded.on_day, last_step = excluded.last_step")
        .run(desk.session.account, desk.clock.now(), desk.clock.today(), newestStep(desk.db));
    transaction.commit();
}

SinceLast readSinceLast(const Desk& desk, const Presence& since)
{
    SinceLast found;
    if (queuesFor(desk.session.roles).isEmpty())
        return found;
    const Snapshot snapshot(desk.db);
    readDue(desk, since.on, found);
    readMoved(desk, since.lastStep, found);
    found.overdueFilings = overdueSince(desk, since.on);
    return found;
}

} // namespace jiangce
