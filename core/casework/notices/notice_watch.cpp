// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices/notice_watch.h"

#include "core/casework/case_store.h"
#include "core/casework/payments.h"
#include "core/programmes/programme_store.h"
#include "core/register/office.h"
#include "core/values/id_number.h"

namespace jiangce {

namespace {

void addPerson(NumberWatch& watch, const QString& number)
{
    watch.addKnown(number);
    if (const auto id = IdNumber::parseIgnoringCheckDigit(number); id && !watch.births.contains(id->birthDate()))
        watch.births.append(id->birthDate());
}

/// What a field of the application holds of a person.
void addField(NumberWatch& watch, const FieldDef& field, const QString& value, bool isPerson)
{
    const FieldTraits& traits = field.traits;
    if (value.isEmpty())
        return;
    if (traits.party == Party::PersonNumber || (isPerson && traits.party == Party::ApplicantNumber))
        return addPerson(watch, value);
    if (traits.party == Party::ApplicantAddress && !isPerson)
        return;
    if (traits.party == Party::ApplicantAddress || (traits.privacy == Privacy::Personal && field.kind == FieldKind::Text))
        watch.addAddress(value);
    if (traits.privacy == Privacy::None)
        return;
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        watch.births.append(day);
    else
        watch.addKnown(value);
}

void addCase(Connection& db, NumberWatch& watch, CaseId id)
{
    const auto file = readCase(db, id);
    if (!file)
        return;
    const bool isPerson = file->programme->applicant == ApplicantKind::Person;
    const FormData form = readForm(db, *file->programme, id);
    for (const FieldDef& field : file->programme->fields)
        addField(watch, field, form.value(field.keyText()), isPerson);
    for (const RosterDef& roster : file->programme->rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            for (const FieldDef& field : roster.fields)
                addField(watch, field, row.values.value(field.keyText()), isPerson);
    for (const Payment& payment : readPayments(db, id))
        watch.addKnown(payment.account);
    if (isPerson)
        addPerson(watch, file->applicantNumber);
    else
        watch.addAllowed(file->applicantNumber);
    watch.addAllowed(file->number);
}

} // namespace

NumberWatch noticeWatch(Connection& db, const QList<CaseId>& cases, QDate day)
{
    NumberWatch watch;
    watch.day = day;
    const Office office = loadOffice(db);
    for (const QString& text : {office.address, office.telephone, office.postcode, office.complaintBody})
        watch.addAllowed(text);
    for (const CaseId id : cases)
        addCase(db, watch, id);
    // A number of fewer digits than a telephone says nothing by itself, and stands in many a sum.
    watch.known.removeIf([](const QString& number) { return number.size() < 11; });
    return watch;
}

} // namespace jiangce
