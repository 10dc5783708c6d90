// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_register.h"

#include "core/casework/account_roles.h"
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString subjectOf(PartyKind kind)
{
    return kind == PartyKind::Person ? u"person"_s : u"organisation"_s;
}

/// Names stay in the histories of names as well, which search and letters of old days are found by.
Outcome<PartyRecord> store(const Desk& desk, const PartyRecord& record, const QString& reason)
{
    const auto failed = [](const Problem& problem) { return Outcome<PartyRecord>(fail(problem)); };
    if (record.kind == PartyKind::Person) {
        const auto updated = PersonStore(desk.db).update(personOf(record), desk.clock, reason);
        return updated ? Outcome<PartyRecord>(*readParty(desk.db, record.kind, record.id)) : failed(updated.error());
    }
    const auto updated = OrganisationStore(desk.db).update(organisationOf(record), desk.clock, reason);
    return updated ? Outcome<PartyRecord>(*readParty(desk.db, record.kind, record.id)) : failed(updated.error());
}

/// What the audit trail says of a correction: which fields, personal values masked. In full they stand in the register.
void note(const PartyRecord& record, const QList<CorrectedField>& fields, QJsonObject& before, QJsonObject& after)
{
    after.insert(subjectOf(record.kind), record.id);
    for (const CorrectedField& field : fields) {
        before.insert(field.key, maskedValue(record.kind, field.key, field.before));
        after.insert(field.key, maskedValue(record.kind, field.key, field.after));
    }
}

} // namespace

bool isOwnRecord(const Desk& desk, const PartyRecord& record)
{
    const QString own = currentAccount(desk.db, desk.session.account).personNumber;
    return record.kind == PartyKind::Person && !own.isEmpty() && own == record.number();
}

Outcome<void> mayTellApart(const Desk& desk)
{
    Outcome<void> last;
    for (const Role role : {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval}) {
        last = mayDo(desk, role);
        if (last)
            return last;
    }
    return mayDo(desk, Role::Intake);
}

Outcome<ChangeReport> correctParty(const Desk& desk, const CorrectionInput& input)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
        return fail(allowed.error());
    const auto before = readParty(desk.db, input.kind, input.id);
    if (!before || before->version != input.version)
        return fail(ProblemCode::RecordChanged, {before ? before->name() : QString::number(input.id)});
    if (before->mergedInto != 0)
        return fail(ProblemCode::MergedAlready, {before->name()});
    if (isOwnRecord(desk, *before))
        return fail(ProblemCode::OwnCase);
    const auto after = corrected(*before, input.changes, desk.clock.today());
    if (!after)
        return fail(after.error());
    const QString reason = input.reason.trimmed();
    if (differences(*before, *after).isEmpty())
        return fail(ProblemCode::NothingCorrected);
    if (reason.isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    const auto stored = store(desk, *after, reason);
    if (!stored)
        return fail(stored.error());
    if (isOwnRecord(desk, *stored))
        return fail(ProblemCode::OwnCase);
    const QList<CorrectedField> fields = differences(*before, *stored);
    ChangeReport report {.subjects = {Subject::Register}, .version = stored->version};
    report.id = addCorrection(
        desk.db, *stored, fields, reason, {desk.session.account, desk.session.displayName}, desk.clock);
    // The number it was known under until now still leads here.
    reindexParty(desk.db, input.kind, input.id);
    QJsonObject was;
    QJsonObject is;
    note(*stored, fields, was, is);
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, {{}, u"correct_register"_s, reason, was, is});
    transaction.commit();
    return report;
}

Outcome<ChangeReport> declareDistinct(
    const Desk& desk, PartyKind kind, qint64 one, qint64 other, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayTellApart(desk); !allowed)
        return fail(allowed.error());
    for (const qint64 id : {one, other}) {
        const auto record = readParty(desk.db, kind, id);
        if (!record)
            return fail(ProblemCode::RecordChanged, {QString::number(id)});
        if (record->mergedInto != 0)
            return fail(ProblemCode::MergedAlready, {record->name()});
        if (isOwnRecord(desk, *record))
            return fail(ProblemCode::OwnCase);
    }
    const auto id = addDistinct(
        desk.db, kind, one, other, reason, {desk.session.account, desk.session.displayName}, desk.clock);
    if (!id)
        return fail(id.error());
    ChangeReport report {.subjects = {Subject::Register}, .id = *id};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"declare_distinct"_s, reason.trimmed(), {}, {{subjectOf(kind), one}, {u"other"_s, other}}});
    transaction.commit();
    return report;
}

Outcome<ChangeReport> withdrawDistinct(const Desk& desk, qint64 id, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayTellApart(desk); !allowed)
        return fail(allowed.error());
    const auto done = withdrawDistinct(
        desk.db, id, reason, Officer {desk.session.account, desk.session.displayName}, desk.clock);
    if (!done)
        return fail(done.error());
    ChangeReport report {.subjects = {Subject::Register}, .id = id};
    report.auditSeq = writeAudit(
        desk.db, desk.clock, desk.session, {{}, u"withdraw_distinct"_s, reason.trimmed(), {}, {{u"finding"_s, id}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
