// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/merge_parties.h"

#include "core/casework/audit_trail.h"
#include "core/casework/merge_work.h"
#include "core/casework/operations/keep_register.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Both records, as they stand. Nobody merges his own.
Outcome<std::pair<PartyRecord, PartyRecord>> readBoth(const Desk& desk, PartyKind kind, qint64 one, qint64 other)
{
    const auto first = readParty(desk.db, kind, one);
    const auto second = readParty(desk.db, kind, other);
    if (!first || !second)
        return fail(ProblemCode::RecordChanged, {QString::number(first ? other : one)});
    for (const PartyRecord& record : {*first, *second})
        if (isOwnRecord(desk, record))
            return fail(ProblemCode::OwnCase);
    return std::pair(*first, *second);
}

Outcome<void> checkMoney(Connection& db, PartyKind kind, qint64 one, qint64 other)
{
    for (const qint64 id : {one, other})
        if (const auto settled = checkNoMoneyOnItsWay(db, kind, id); !settled)
            return settled;
    return {};
}

/// The two change what was chosen, group by group.
void exchange(PartyRecord& kept, PartyRecord& merged, const QStringList& groups)
{
    for (const PartyField& field : partyFields(kept.kind))
        if (groups.contains(QLatin1StringView(field.group)))
            std::swap(kept.values[QString::fromLatin1(field.key)], merged.values[QString::fromLatin1(field.key)]);
}

/// What the surviving record says after a merge is undone: what it said before, but for what was changed since.
PartyRecord restored(const PartyRecord& now, const Merge& merge)
{
    PartyRecord record = now;
    const auto isUntouched = [&](const char* group) {
        const QString key = QString::fromLatin1(group);
        return now.values.value(key) == merge.keptAfter.values.value(key);
    };
    for (const PartyField& field : partyFields(now.kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (isUntouched(field.group) && now.values.value(key) == merge.keptAfter.values.value(key))
            record.values[key] = merge.keptBefore.values.value(key);
    }
    return record;
}

/// Writes both although one takes the number of the other.
Outcome<void> writeBoth(Connection& db, const PartyRecord& kept, const PartyRecord& merged)
{
    vacateNumber(db, kept.kind, kept.id);
    for (const PartyRecord& record : {merged, kept})
        if (const auto written = writeParty(db, record); !written)
            return fail(written.error());
    return {};
}

qint64 keepMerge(const Desk& desk, const MergeInput& input, const PartyRecord& kept, const PartyRecord& merged,
    const PartyRecord& after)
{
    const auto id = [&input](PartyKind of, qint64 value) { return input.kind == of ? std::optional(value) : std::nullopt; };
    desk.db
        .prepared("INSERT INTO register_merge (person_kept, person_merged, organisation_kept, organisation_merged, "
                  "kept_before, merged_before, kept_after, last_case, reason, on_day, officer_id, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM case_file), ?, ?, ?, ?, ?)")
        .run(id(PartyKind::Person, kept.id), id(PartyKind::Person, merged.id), id(PartyKind::Organisation, kept.id),
            id(PartyKind::Organisation, merged.id), PersonalText {recordText(kept)}, PersonalText {recordText(merged)},
            PersonalText {recordText(after)}, input.reason.trimmed(), desk.clock.today(), desk.session.account,
            desk.session.displayName, desk.clock.now());
    return desk.db.lastInsertId();
}

ChangeReport reportOf(const Desk& desk, const QString& action, const QString& reason, const Merge& merge,
    const QList<CaseId>& cases)
{
    const QString subject = merge.kind == PartyKind::Person ? u"person"_s : u"organisation"_s;
    ChangeReport report {.cases = cases, .subjects = {Subject::Register, Subject::Cases}, .id = merge.id};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, action, reason, {},
            {{subject, merge.kept}, {u"merged"_s, merge.merged}, {u"merge"_s, merge.id}, {u"cases"_s, qint64(cases.size())}}});
    return report;
}

/// The number the merged record is to get back, when somebody else has it by now.
Outcome<void> checkNumberFree(Connection& db, const Merge& merge)
{
    const QString number = merge.mergedBefore.number();
    Statement row = db.prepared(merge.kind == PartyKind::Person
            ? Sql("SELECT 1 FROM person WHERE id_number = ?1 AND id_number <> '' AND id_twin = ?4 AND id NOT IN (?2, ?3)")
            : Sql("SELECT 1 FROM organisation WHERE credit_code = ?1 AND credit_code <> '' AND id NOT IN (?2, ?3) AND ?4 = ?4"));
    row.with(PersonalText {number}, merge.kept, merge.merged, merge.mergedBefore.value("id_twin").toInt());
    return row.next() ? fail(ProblemCode::DuplicateNumber, {number}) : Outcome<void>();
}

} // namespace

Outcome<void> mayMerge(const Desk& desk, PartyKind kind, qint64 one, qint64 other)
{
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return allowed;
    if (one == other)
        return fail(ProblemCode::MergedWithItself);
    const auto both = readBoth(desk, kind, one, other);
    if (!both)
        return fail(both.error());
    for (const PartyRecord& record : {both->first, both->second})
        if (record.mergedInto != 0)
            return fail(ProblemCode::MergedAlready, {record.name()});
    if (const auto distinct = findDistinct(desk.db, kind, one, other))
        return fail(ProblemCode::DeclaredDistinct, {distinct->officer, isoDate(distinct->on)});
    return checkMoney(desk.db, kind, one, other);
}

Outcome<ChangeReport> mergeParties(const Desk& desk, const MergeInput& input)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayMerge(desk, input.kind, input.kept, input.merged); !allowed)
        return fail(allowed.error());
    if (input.reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    const PartyRecord kept = *readParty(desk.db, input.kind, input.kept);
    const PartyRecord merged = *readParty(desk.db, input.kind, input.merged);
    if (kept.version != input.keptVersion || merged.version != input.mergedVersion)
        return fail(ProblemCode::RecordChanged, {kept.version != input.keptVersion ? kept.name() : merged.name()});
    PartyRecord after = kept;
    PartyRecord pointer = merged;
    exchange(after, pointer, input.fromMerged);
    pointer.mergedInto = kept.id;
    const QList<MergeItem> items = itemsOf(desk.db, input.kind, merged.id, kept.id);
    if (const auto written = writeBoth(desk.db, after, pointer); !written)
        return fail(written.error());
    const qint64 id = keepMerge(desk, input, kept, merged, after);
    keepItems(desk.db, id, items);
    hangOver(desk.db, input.kind, items, merged.id, kept.id);
    reindexParty(desk.db, input.kind, kept.id);
    const ChangeReport report
        = reportOf(desk, u"merge_register"_s, input.reason.trimmed(), *readMerge(desk.db, id), casesIn(items));
    transaction.commit();
    return report;
}

Outcome<void> mayUndoMerge(const Desk& desk, qint64 id)
{
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return allowed;
    const auto merge = readMerge(desk.db, id);
    if (!merge || merge->undoneOn.isValid())
        return fail(ProblemCode::RecordChanged, {merge ? merge->keptBefore.name() : QString::number(id)});
    if (const auto both = readBoth(desk, merge->kind, merge->kept, merge->merged); !both)
        return fail(both.error());
    for (const qint64 record : {merge->kept, merge->merged})
        for (const Merge& other : mergesOf(desk.db, merge->kind, record))
            if (other.id > id && !other.undoneOn.isValid())
                return fail(ProblemCode::MergedLater, {isoDate(other.on)});
    if (const auto settled = checkMoney(desk.db, merge->kind, merge->kept, merge->merged); !settled)
        return settled;
    return checkNumberFree(desk.db, *merge);
}

Outcome<ChangeReport> undoMerge(const Desk& desk, qint64 id, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayUndoMerge(desk, id); !allowed)
        return fail(allowed.error());
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    const Merge merge = *readMerge(desk.db, id);
    const PartyRecord now = *readParty(desk.db, merge.kind, merge.kept);
    PartyRecord back = merge.mergedBefore;
    back.version = readParty(desk.db, merge.kind, merge.merged)->version;
    const QList<MergeItem> items = readItems(desk.db, id);
    // While the pointer still stands: the database lets an entry go over only between a record and where it leads.
    hangOver(desk.db, merge.kind, items, merge.kept, merge.merged);
    if (const auto written = writeBoth(desk.db, restored(now, merge), back); !written)
        return fail(written.error());
    QList<CaseId> cases = casesIn(items);
    cases += followNumber(desk.db, merge.kind, merge.kept, merge.mergedBefore, merge.lastCase);
    for (const qint64 record : {merge.merged, merge.kept})
        reindexParty(desk.db, merge.kind, record);
    desk.db.prepared("UPDATE register_merge SET undone_on = ?, undone_name = ?, undone_reason = ? WHERE id = ?")
        .run(desk.clock.today(), desk.session.displayName, reason.trimmed(), id);
    const ChangeReport report = reportOf(desk, u"undo_merge"_s, reason.trimmed(), merge, cases);
    transaction.commit();
    return report;
}

} // namespace jiangce
