// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/parties.h"

#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/register/search_index.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Texts = QMap<QString, QString>;

const FieldDef* fieldFor(std::span<const FieldDef> fields, Party party)
{
    for (const FieldDef& field : fields)
        if (field.traits.party == party)
            return &field;
    return nullptr;
}

QString valueFor(std::span<const FieldDef> fields, const Texts& values, Party party)
{
    const FieldDef* field = fieldFor(fields, party);
    return field == nullptr ? QString() : values.value(field->keyText());
}

/// The number when it can be read, and the reason when it was let pass.
struct Number {
    QString text {};
    QString overrideReason {};
};

Number numberFor(std::span<const FieldDef> fields, const Texts& values, const Texts& overrides, Party party)
{
    const FieldDef* field = fieldFor(fields, party);
    if (field == nullptr)
        return {};
    const QString reason = overrides.value(field->keyText());
    const auto canonical = canonicalText(*field, values.value(field->keyText()), !reason.isEmpty());
    return canonical ? Number {*canonical, reason} : Number {};
}

PersonId personFor(Connection& db, const QString& name, const Number& number)
{
    if (name.trimmed().isEmpty() || number.text.isEmpty())
        return {};
    const auto person = PersonStore(db).findOrCreate(
        {.name = name, .idNumber = number.text, .idOverrideReason = number.overrideReason});
    return person ? person->id : PersonId();
}

OrganisationId organisationFor(
    Connection& db, const Programme& programme, const FormData& form, Party name, Party number, bool isApplicant)
{
    const Number code = numberFor(programme.fields, form.values(), form.overrides(), number);
    const QString called = partyValue(programme, form, name);
    if (called.trimmed().isEmpty() || code.text.isEmpty())
        return {};
    Organisation organisation {.name = called, .creditCode = code.text, .codeOverrideReason = code.overrideReason};
    if (isApplicant) {
        organisation.district = partyValue(programme, form, Party::District);
        organisation.address = partyValue(programme, form, Party::ApplicantAddress);
    }
    const auto found = OrganisationStore(db).findOrCreate(organisation);
    return found ? found->id : OrganisationId();
}

void noteParty(Connection& db, CaseId id, const QString& role, const QString& row, PersonId person,
    OrganisationId organisation)
{
    if (person.isValid() || organisation.isValid())
        db.prepared("INSERT INTO case_party (case_id, role, row_id, person_id, organisation_id) VALUES (?, ?, ?, ?, ?)")
            .run(id, role, row, person, organisation);
}

void linkRows(Connection& db, const CaseFile& file, const FormData& form, search_index::Entry& entry, bool withRows)
{
    for (const RosterDef& roster : file.programme->rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key))) {
            const QString name = valueFor(roster.fields, row.values, Party::PersonName);
            const Number number = numberFor(roster.fields, row.values, row.overrides, Party::PersonNumber);
            entry.personNames.append(name);
            entry.numbers.append(number.text);
            entry.numbers.append(valueFor(roster.fields, row.values, Party::CertificateNumber));
            if (withRows)
                noteParty(db, file.id, u"person"_s, QString::fromLatin1(roster.key) + u'/' + row.id,
                    personFor(db, name, number), {});
        }
}

} // namespace

QString partyValue(const Programme& programme, const FormData& form, Party party)
{
    return valueFor(programme.fields, form.values(), party);
}

QString numberOfParty(const Programme& programme, const FormData& form, const QString& place)
{
    const QString role = place.section(u'/', 0, 0);
    if (role != u"person"_s)
        return numberFor(programme.fields, form.values(), form.overrides(),
            role == u"employer"_s ? Party::EmployerNumber : Party::ApplicantNumber)
            .text;
    const RosterDef* roster = rosterByKey(programme, place.section(u'/', 1, 1));
    const QString rowId = place.section(u'/', 2);
    if (roster != nullptr)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster->key)))
            if (row.id == rowId)
                return numberFor(roster->fields, row.values, row.overrides, Party::PersonNumber).text;
    return {};
}

void takeParties(Connection& db, CaseFile& file, const FormData& form)
{
    const Programme& programme = *file.programme;
    file.applicantName = partyValue(programme, form, Party::ApplicantName).left(200);
    file.applicantNumber
        = numberFor(programme.fields, form.values(), form.overrides(), Party::ApplicantNumber).text;
    const FieldDef* district = fieldFor(programme.fields, Party::District);
    file.district = district == nullptr
        ? QString()
        : canonicalText(*district, form.value(district->keyText())).value_or(QString());
    const bool isPerson = programme.applicant == ApplicantKind::Person;
    if (isPerson) {
        file.person = personFor(db, file.applicantName,
            numberFor(programme.fields, form.values(), form.overrides(), Party::ApplicantNumber));
        file.organisation
            = organisationFor(db, programme, form, Party::EmployerName, Party::EmployerNumber, false);
    } else {
        file.person = {};
        file.organisation
            = organisationFor(db, programme, form, Party::ApplicantName, Party::ApplicantNumber, true);
    }
}

void noteParties(Connection& db, const CaseFile& file, const FormData& form, bool withRows)
{
    const Programme& programme = *file.programme;
    const bool isPerson = programme.applicant == ApplicantKind::Person;
    db.prepared("DELETE FROM case_party WHERE case_id = ?").run(file.id);
    noteParty(db, file.id, u"applicant"_s, {}, file.person, isPerson ? OrganisationId() : file.organisation);
    if (isPerson)
        noteParty(db, file.id, u"employer"_s, {}, {}, file.organisation);

    search_index::Entry entry;
    (isPerson ? entry.personNames : entry.organisationNames).append(file.applicantName);
    if (isPerson)
        entry.organisationNames.append(partyValue(programme, form, Party::EmployerName));
    entry.numbers = {file.number, file.numberKey, file.applicantNumber,
        partyValue(programme, form, Party::EmployerNumber), partyValue(programme, form, Party::CertificateNumber)};
    linkRows(db, file, form, entry, withRows);
    for (QStringList* texts : {&entry.personNames, &entry.organisationNames, &entry.numbers})
        texts->removeAll(QString());
    search_index::index(db, search_index::Subject::Case, file.id.value(), entry);
}

void linkParties(Connection& db, CaseFile& file, const FormData& form, bool withRows)
{
    takeParties(db, file, form);
    noteParties(db, file, form, withRows);
}

} // namespace jiangce
