// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/procedure.h"
#include "core/casework/queries/case_list.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct QueueEntry {
    Queue queue;
    const char* key;
    const char* label;
    Role role;
};

constexpr QueueEntry queues[] {
    {Queue::ToAccept, "to_accept", QT_TRANSLATE_NOOP("casework", "To accept"), Role::Intake},
    {Queue::FirstReview, "first_review", QT_TRANSLATE_NOOP("casework", "To review first"), Role::FirstReview},
    {Queue::SecondReview, "second_review", QT_TRANSLATE_NOOP("casework", "To review second"), Role::SecondReview},
    {Queue::Approve, "approve", QT_TRANSLATE_NOOP("casework", "To approve"), Role::Approval},
    {Queue::Returned, "returned", QT_TRANSLATE_NOOP("casework", "Returned for correction"), Role::Intake},
    {Queue::ToPay, "to_pay", QT_TRANSLATE_NOOP("casework", "To pay"), Role::Finance},
    {Queue::DueSoon, "due_soon", QT_TRANSLATE_NOOP("casework", "Due soon"), Role::Intake},
    {Queue::MyDrafts, "my_drafts", QT_TRANSLATE_NOOP("casework", "My drafts"), Role::Intake},
    {Queue::Mine, "mine", QT_TRANSLATE_NOOP("casework", "With me"), Role::Intake},
};

const QueueEntry& entryOf(Queue queue) { return queues[int(queue)]; }

qint64 countDueSoon(const Desk& desk)
{
    Statement row = desk.db.prepared("SELECT count(*) FROM case_file WHERE due_on <= ?");
    row.with(desk.clock.today().addDays(dueSoonDays));
    return row.next() ? row.integer(0) : 0;
}

qint64 countMyDrafts(const Desk& desk)
{
    Statement row = desk.db.prepared("SELECT count(*) FROM case_file WHERE created_by = ? AND state = 'draft'");
    row.with(desk.session.account);
    return row.next() ? row.integer(0) : 0;
}

qint64 countMine(const Desk& desk)
{
    Statement row = desk.db.prepared("SELECT count(*) FROM case_file WHERE assigned_to = ?");
    row.with(desk.session.account);
    return row.next() ? row.integer(0) : 0;
}

/// Queues of everybody who works on cases.
bool isForAll(Queue queue)
{
    return queue == Queue::DueSoon || queue == Queue::Mine;
}

} // namespace

QString queueKey(Queue queue) { return QString::fromLatin1(entryOf(queue).key); }
const char* queueLabel(Queue queue) { return entryOf(queue).label; }

QList<Queue> allQueues()
{
    QList<Queue> all;
    for (const QueueEntry& entry : queues)
        all.append(entry.queue);
    return all;
}

QList<Queue> queuesFor(const QSet<Role>& roles)
{
    static const QSet<Role> casework {
        Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance};
    QList<Queue> mine;
    for (const QueueEntry& entry : queues)
        if (roles.contains(entry.role) || (isForAll(entry.queue) && roles.intersects(casework)))
            mine.append(entry.queue);
    return mine;
}

QList<CaseState> queueStates(Queue queue)
{
    switch (queue) {
    case Queue::ToAccept: return {CaseState::Submitted};
    case Queue::FirstReview: return {CaseState::Accepted, CaseState::Submitted};
    case Queue::SecondReview: return {CaseState::FirstReviewed};
    case Queue::Approve: return {CaseState::SecondReviewed};
    case Queue::Returned: return {CaseState::ReturnedForCorrection};
    case Queue::ToPay: return {CaseState::Approved, CaseState::PaymentRequested};
    case Queue::DueSoon:
        return {CaseState::Submitted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed};
    case Queue::MyDrafts: return {CaseState::Draft};
    case Queue::Mine:
        return {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Accepted,
            CaseState::FirstReviewed, CaseState::SecondReviewed, CaseState::Approved, CaseState::PaymentRequested};
    }
    return {};
}

bool queueHolds(Queue queue, const Programme& programme, CaseState state)
{
    switch (queue) {
    case Queue::ToPay: return programme.procedure == ProcedureKind::SubsidyClaim;
    case Queue::ToAccept: return !isFiling(programme.procedure);
    case Queue::FirstReview: return (state == CaseState::Submitted) == isFiling(programme.procedure);
    default: return true;
    }
}

QMap<Queue, qint64> queueCounts(const Desk& desk)
{
    QMap<Queue, qint64> counts;
    for (const Queue queue : allQueues())
        counts.insert(queue, 0);
    Statement row = desk.db.prepared("SELECT programme, state, cases FROM case_count WHERE cases > 0");
    row.with();
    while (row.next()) {
        const CaseState state = stateFromKey(row.text(1));
        const Programme* programme = programmeByKey(row.text(0));
        for (const Queue queue : allQueues()) {
            const bool byState = !isForAll(queue) && queue != Queue::MyDrafts;
            if (byState && programme != nullptr && queueStates(queue).contains(state) && queueHolds(queue, *programme, state))
                counts[queue] += row.integer(2);
        }
    }
    counts[Queue::DueSoon] = countDueSoon(desk);
    counts[Queue::MyDrafts] = countMyDrafts(desk);
    counts[Queue::Mine] = countMine(desk);
    return counts;
}

} // namespace jiangce
