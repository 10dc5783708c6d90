// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/honours/honour.h"

#include "core/base/text.h"
#include "core/casework/accounts.h"
#include "core/casework/audit_trail.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/signatures/act_signature.h"
#include "core/register/person_store.h"
#include "core/store/transaction.h"
#include "core/values/id_number.h"
#include "core/values/number_mask.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype longestLine = 100;
constexpr qsizetype longestNote = 1000;

struct EnteredText {
    const QString& text;
    const char* field;
    bool isRequired;
    qsizetype longest = longestLine;
};

Outcome<void> checkTexts(const HonourInput& input)
{
    const EnteredText texts[] {{input.name, "name", true}, {input.title, "title", true}, {input.body, "body", true},
        {input.document, "document", false}, {input.note, "note", false, longestNote}};
    for (const EnteredText& each : texts) {
        const qsizetype length = text::characterCount(each.text.trimmed());
        if (each.isRequired && length == 0)
            return fail(Problem {ProblemCode::Required}.at(QString::fromLatin1(each.field)));
        if (length > each.longest)
            return fail(Problem {ProblemCode::TooLong, {QString::number(each.longest), QString::number(length)}}.at(
                QString::fromLatin1(each.field)));
    }
    return {};
}

Outcome<void> checkEntry(const HonourInput& input, QDate today)
{
    if (const auto texts = checkTexts(input); !texts)
        return texts;
    if (input.kind == HonourKind::Conferred)
        return fail(Problem {ProblemCode::UnknownChoice, {honourKindKey(input.kind)}}.at(u"kind"_s));
    if (!input.grantedOn.isValid())
        return fail(Problem {ProblemCode::Required}.at(u"granted_on"_s));
    if (input.grantedOn > today)
        return fail(Problem {ProblemCode::DateInFuture, {input.grantedOn.toString(Qt::ISODate)}}.at(u"granted_on"_s));
    return {};
}

Outcome<QDate> dayOfRevocation(const Honour& honour, QDate day, QDate today)
{
    if (!day.isValid())
        return today;
    if (day > today)
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    if (day < honour.grantedOn)
        return fail(ProblemCode::DateOrder,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Commendation")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Revocation"))});
    return day;
}

/// The nomination it was won with says so as well.
Outcome<void> moveNomination(const Desk& desk, const Honour& honour, const QString& reason, ChangeReport& report)
{
    if (!honour.nomination.isValid())
        return {};
    auto begun = CaseWork::beginWithin(desk, honour.nomination);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayHandlePapers(desk, work.file()); !allowed)
        return allowed;
    work.recordStep(u"revoke_honour"_s, {}, CaseState::Revoked, {.reason = reason});
    work.file().state = CaseState::Revoked;
    work.file().officer = desk.session.account;
    report.cases += work.finish(u"revoke_honour"_s, reason).cases;
    report.subjects.insert(Subject::Cases);
    return {};
}

/// Who is meant: under a number the register knows, only somebody it knows by that name, now or formerly.
Outcome<PersonId> holderOf(Connection& db, const HonourInput& input, const QString& number)
{
    PersonStore store(db);
    const QString name = text::normalisedName(input.name);
    const QList<Person> holders = store.findByNumber(number);
    for (const Person& one : holders)
        if (one.name == name || store.formerNames(one.id).contains(name))
            return one.id;
    if (!holders.isEmpty())
        return fail(Problem {ProblemCode::DuplicateNumber, {maskedIdNumber(number)}}.at(u"id_number"_s));
    const auto made = store.add({.name = input.name, .idNumber = number});
    return made ? Outcome<PersonId>(made->id) : fail(made.error());
}

bool isOnRecord(Connection& db, PersonId person, const HonourInput& input)
{
    Statement row = db.prepared("SELECT 1 FROM honour WHERE person_id = ? AND title = ? AND granted_on = ? AND revoked_on IS NULL");
    return row.with(person, input.title.trimmed(), input.grantedOn).next();
}

} // namespace

Outcome<ChangeReport> enterHonour(const Desk& desk, const HonourInput& input)
{
    if (const auto complete = checkEntry(input, desk.clock.today()); !complete)
        return fail(complete.error());
    const auto number = IdNumber::parse(input.idNumber);
    if (!number)
        return fail(number.error().at(u"id_number"_s));
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    const auto person = holderOf(desk.db, input, number->canonical());
    if (!person)
        return fail(person.error());
    if (isOnRecord(desk.db, *person, input))
        return fail(Problem {ProblemCode::AlreadyDone, {input.title.trimmed()}}.at(u"title"_s));
    desk.db
        .prepared("INSERT INTO honour (person_id, kind, title, body, level, granted_on, document, note, entered_by, entered_name, "
                  "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(*person, honourKindKey(input.kind), input.title.trimmed(), input.body.trimmed(),
            grantLevelKey(input.level), input.grantedOn, input.document.trimmed(), input.note.trimmed(), desk.session.account,
            desk.session.displayName, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Honours, Subject::Register}, .version = 1, .id = desk.db.lastInsertId()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"enter_honour"_s, {}, {},
            {{u"honour"_s, report.id}, {u"title"_s, input.title.trimmed()}, {u"body"_s, input.body.trimmed()}}});
    signActOfOffice(desk, u"enter_honour"_s, report.id, report.auditSeq);
    transaction.commit();
    return report;
}

Outcome<ChangeReport> revokeHonour(const Desk& desk, HonourId id, int expectedVersion, const RevocationInput& input)
{
    if (input.document.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"document"_s));
    if (input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    Transaction transaction(desk.db);
    const Honour honour = readHonour(desk.db, id);
    if (honour.version != expectedVersion)
        return fail(ProblemCode::RecordChanged, {honour.title});
    if (honour.isRevoked())
        return fail(ProblemCode::HonourRevoked, {honour.title});
    const auto day = dayOfRevocation(honour, input.on, desk.clock.today());
    if (!day)
        return fail(day.error());
    desk.db
        .prepared("UPDATE honour SET version = version + 1, revoked_document = ?2, revoked_on = ?3, revoked_reason = ?4 WHERE "
                  "id = ?1")
        .run(id, input.document.trimmed(), *day, input.reason.trimmed());
    ChangeReport report {.subjects = {Subject::Honours}, .version = expectedVersion + 1, .id = id.value()};
    if (const auto moved = moveNomination(desk, honour, input.reason, report); !moved)
        return fail(moved.error());
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"revoke_honour"_s, input.reason, {},
            {{u"honour"_s, id.value()}, {u"document"_s, input.document.trimmed()},
                {u"followed"_s, honour.followed.size()}}});
    signActOfOffice(desk, u"revoke_honour"_s, id.value(), report.auditSeq);
    transaction.commit();
    return report;
}

} // namespace jiangce
