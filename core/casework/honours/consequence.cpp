// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/honours/honour.h"

#include "core/casework/audit_trail.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/permissions.h"
#include "core/programmes/programme_store.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isPromised(const Honour& honour, const Programme& programme)
{
    const Programme* title = programmeByKey(honour.programme);
    return title != nullptr && std::ranges::any_of(title->consequences, [&programme](const Consequence& each) {
        return qstrcmp(each.programme, programme.key) == 0;
    });
}

const Followed* standing(const Honour& honour, const Programme& programme)
{
    const auto found = std::ranges::find_if(honour.followed,
        [&programme](const Followed& one) { return one.programme == &programme && !one.isEnded; });
    return found == honour.followed.end() ? nullptr : &*found;
}

Outcome<void> checkOffer(const Honour& honour, const Programme& programme)
{
    if (!isPromised(honour, programme))
        return fail(ProblemCode::ConsequenceNone, {honour.title});
    if (honour.isRevoked())
        return fail(ProblemCode::HonourRevoked, {honour.title});
    if (const Followed* other = standing(honour, programme))
        return fail(ProblemCode::ConsequenceExists,
            {other->number.isEmpty() ? QString::number(other->id.value()) : other->number});
    return {};
}

/// What the honour itself says, by the keys of fields and columns that ask for it.
QMap<QString, QString> saidBy(const Honour& honour)
{
    return {{u"honour_title"_s, honour.title}, {u"honour_document"_s, honour.document},
        {u"honour_on"_s, honour.grantedOn.toString(Qt::ISODate)}, {u"honour_certificate"_s, honour.certificateNumber},
        {u"honour_programme"_s, honour.programme}};
}

FormData filledIn(Connection& db, const Honour& honour, const Programme& programme)
{
    const Programme& title = *programmeByKey(honour.programme);
    const FormData nomination = readForm(db, title, honour.nomination);
    const QMap<QString, QString> said = saidBy(honour);
    FormData form;
    for (const FieldDef& field : programme.fields) {
        const QString key = field.keyText();
        const FieldDef* source = fieldByKey(title.fields, key);
        if (said.contains(key))
            form.setValue(key, said.value(key));
        else if (source != nullptr && source->kind == field.kind)
            form.setValue(key, nomination.value(key));
    }
    for (const RosterDef& roster : programme.rosters) {
        FormRow row {u"r1"_s};
        for (const FieldDef& field : roster.fields)
            if (const QString value = said.value(field.keyText()); !value.isEmpty())
                row.values.insert(field.keyText(), value);
        if (!row.values.isEmpty())
            form.setRows(QString::fromLatin1(roster.key), {row});
    }
    return form;
}

Outcome<ChangeReport> openWithin(const Desk& desk, const Honour& honour, const Programme& programme)
{
    auto opened = openCaseWithin(desk, programme, filledIn(desk.db, honour, programme));
    if (!opened)
        return opened;
    const CaseId made = opened->cases.first();
    desk.db
        .prepared("INSERT INTO case_consequence (case_id, honour_id, programme, on_day, officer_name) VALUES (?, ?, ?, ?, ?)")
        .run(made, honour.id, QString::fromLatin1(programme.key), desk.clock.today(), desk.session.displayName);
    opened->subjects.insert(Subject::Honours);
    opened->auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {made, u"open_consequence"_s, {}, {},
            {{u"honour"_s, honour.id.value()}, {u"programme"_s, QString::fromLatin1(programme.key)}}});
    return opened;
}

} // namespace

QList<const Programme*> offeredFrom(const Honour& honour)
{
    QList<const Programme*> offered;
    for (const Programme* programme : allProgrammes())
        if (checkOffer(honour, *programme))
            offered.append(programme);
    return offered;
}

Outcome<ChangeReport> openConsequence(const Desk& desk, HonourId id, const Programme& programme)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
        return fail(allowed.error());
    const Honour honour = readHonour(desk.db, id);
    if (const auto offered = checkOffer(honour, programme); !offered)
        return fail(offered.error());
    auto opened = openWithin(desk, honour, programme);
    if (opened)
        transaction.commit();
    return opened;
}

Outcome<ChangeReport> openConsequences(const Desk& desk, RoundId round, const Programme& programme)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
        return fail(allowed.error());
    ChangeReport report {.subjects = {Subject::Honours, Subject::Cases}};
    std::optional<Problem> why;
    for (const Honour& honour : readHonours(desk.db, {.round = round})) {
        if (const auto offered = checkOffer(honour, programme); !offered) {
            why = offered.error();
            continue;
        }
        const auto opened = openWithin(desk, honour, programme);
        if (!opened)
            return fail(opened.error());
        report.cases += opened->cases;
        report.auditSeq = opened->auditSeq;
    }
    if (report.cases.isEmpty())
        return fail(why.value_or(Problem {ProblemCode::ConsequenceNone, {QString::fromUtf16(programme.chinese)}}));
    transaction.commit();
    return report;
}

} // namespace jiangce
