// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/party_record.h"

#include "core/base/text.h"
#include "core/register/organisation_row.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/store/connection.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr PartyField personFields[] {
    {"name", QT_TRANSLATE_NOOP("register", "Name"), "name", false, 75},
    {"name_raw", "", "name"},
    {"id_kind", QT_TRANSLATE_NOOP("register", "Kind of document"), "id_number"},
    {"id_number", QT_TRANSLATE_NOOP("register", "ID number"), "id_number", true},
    {"id_override_reason", QT_TRANSLATE_NOOP("register", "Why the check digit may fail"), "id_number", false, 200},
    {"id_twin", "", "id_number"},
    {"legacy_number", QT_TRANSLATE_NOOP("register", "15-digit number"), "legacy_number", true},
    {"sex", QT_TRANSLATE_NOOP("register", "Sex"), "sex"},
    {"birth_date", QT_TRANSLATE_NOOP("register", "Born on"), "birth_date"},
    {"phone", QT_TRANSLATE_NOOP("register", "Telephone"), "phone", true},
    {"address", QT_TRANSLATE_NOOP("register", "Address"), "address", false, 200},
    {"note", QT_TRANSLATE_NOOP("register", "Note"), "note", false, 1000},
};

constexpr PartyField organisationFields[] {
    {"name", QT_TRANSLATE_NOOP("register", "Name"), "name", false, 150},
    {"name_raw", "", "name"},
    {"credit_code", QT_TRANSLATE_NOOP("register", "Credit code"), "credit_code"},
    {"code_override_reason", QT_TRANSLATE_NOOP("register", "Why the check character may fail"), "credit_code", false, 200},
    {"organisation_code", QT_TRANSLATE_NOOP("register", "Organisation code"), "organisation_code"},
    {"registration_number", QT_TRANSLATE_NOOP("register", "Registration number"), "registration_number", false, 40},
    {"tax_number", QT_TRANSLATE_NOOP("register", "Tax number"), "tax_number", false, 40},
    {"insurance_number", QT_TRANSLATE_NOOP("register", "Insurance number"), "insurance_number", false, 40},
    {"industry_code", QT_TRANSLATE_NOOP("register", "Industry code"), "industry_code", false, 20},
    {"district", QT_TRANSLATE_NOOP("register", "District"), "district"},
    {"address", QT_TRANSLATE_NOOP("register", "Address"), "address", false, 200},
    {"business_address", QT_TRANSLATE_NOOP("register", "Business address"), "business_address", false, 200},
    {"legal_representative", QT_TRANSLATE_NOOP("register", "Legal representative"), "legal_representative", false, 75},
    {"contact", QT_TRANSLATE_NOOP("register", "Contact"), "contact", false, 75},
    {"phone", QT_TRANSLATE_NOOP("register", "Telephone"), "phone", true},
    {"is_dispatch_agency", QT_TRANSLATE_NOOP("register", "Labour dispatch"), "is_dispatch_agency"},
    {"is_hr_service", QT_TRANSLATE_NOOP("register", "HR services"), "is_hr_service"},
    {"bank_name", QT_TRANSLATE_NOOP("register", "Bank"), "bank_account", false, 75},
    {"bank_account", QT_TRANSLATE_NOOP("register", "Bank account"), "bank_account", true},
    {"bank_account_name", QT_TRANSLATE_NOOP("register", "Account holder"), "bank_account", false, 150},
    {"note", QT_TRANSLATE_NOOP("register", "Note"), "note", false, 1000},
};

PartyRecord recordOf(const Person& person)
{
    return {PartyKind::Person, person.id.value(), person.version, person.mergedInto.value(),
        {{u"name"_s, person.name}, {u"name_raw"_s, person.nameRaw}, {u"id_kind"_s, canonical(person.idKind)},
            {u"id_number"_s, person.idNumber}, {u"id_override_reason"_s, person.idOverrideReason},
            {u"id_twin"_s, QString::number(person.idTwin)}, {u"legacy_number"_s, person.legacyNumber},
            {u"sex"_s, person.sex ? canonical(*person.sex) : QString()}, {u"birth_date"_s, isoDate(person.birthDate)},
            {u"phone"_s, person.phone}, {u"address"_s, person.address}, {u"note"_s, person.note}}};
}

/// The plain texts of an organisation by column.
struct PlainText {
    const char* key;
    QString Organisation::*member;
};
constexpr PlainText plainTexts[] {{"name", &Organisation::name}, {"name_raw", &Organisation::nameRaw},
    {"credit_code", &Organisation::creditCode}, {"code_override_reason", &Organisation::codeOverrideReason},
    {"organisation_code", &Organisation::organisationCode}, {"registration_number", &Organisation::registrationNumber},
    {"tax_number", &Organisation::taxNumber}, {"insurance_number", &Organisation::insuranceNumber},
    {"industry_code", &Organisation::industryCode}, {"district", &Organisation::district},
    {"address", &Organisation::address}, {"business_address", &Organisation::businessAddress},
    {"legal_representative", &Organisation::legalRepresentative}, {"contact", &Organisation::contact},
    {"phone", &Organisation::phone}, {"bank_name", &Organisation::bankName},
    {"bank_account", &Organisation::bankAccount}, {"bank_account_name", &Organisation::bankAccountName},
    {"note", &Organisation::note}};

PartyRecord recordOf(const Organisation& body)
{
    PartyRecord record {PartyKind::Organisation, body.id.value(), body.version, body.mergedInto.value()};
    for (const PlainText& text : plainTexts)
        record.values.insert(QString::fromLatin1(text.key), body.*text.member);
    record.values.insert(u"is_dispatch_agency"_s, canonical(body.isDispatchAgency));
    record.values.insert(u"is_hr_service"_s, canonical(body.isHrService));
    return record;
}

} // namespace

std::span<const PartyField> partyFields(PartyKind kind)
{
    return kind == PartyKind::Person ? std::span<const PartyField>(personFields)
                                     : std::span<const PartyField>(organisationFields);
}

const PartyField* partyField(PartyKind kind, const QString& key)
{
    for (const PartyField& field : partyFields(kind))
        if (key == QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

std::optional<PartyRecord> readParty(Connection& db, PartyKind kind, qint64 id)
{
    if (kind == PartyKind::Person) {
        const auto person = PersonStore(db).find(PersonId(id));
        return person ? std::optional(recordOf(*person)) : std::nullopt;
    }
    const auto body = OrganisationStore(db).find(OrganisationId(id));
    return body ? std::optional(recordOf(*body)) : std::nullopt;
}

std::optional<PartyRecord> readSurviving(Connection& db, PartyKind kind, qint64 id)
{
    const auto record = readParty(db, kind, id);
    return record && record->mergedInto != 0 ? readParty(db, kind, record->mergedInto) : record;
}

Person personOf(const PartyRecord& record)
{
    Person person {.id = PersonId(record.id), .version = record.version, .name = record.name(),
        .nameRaw = record.value("name_raw"),
        .idKind = parsePersonIdKind(record.value("id_kind")).value_or(PersonIdKind::Resident),
        .idNumber = record.value("id_number"), .idTwin = record.value("id_twin").toInt(),
        .idOverrideReason = record.value("id_override_reason"), .legacyNumber = record.value("legacy_number"),
        .birthDate = QDate::fromString(record.value("birth_date"), Qt::ISODate), .phone = record.value("phone"),
        .address = record.value("address"), .note = record.value("note"), .mergedInto = PersonId(record.mergedInto)};
    if (const QString sex = record.value("sex"); !sex.isEmpty())
        person.sex = sex == u"male"_s ? Sex::Male : Sex::Female;
    return person;
}

Organisation organisationOf(const PartyRecord& record)
{
    Organisation body {.id = OrganisationId(record.id), .version = record.version};
    for (const PlainText& text : plainTexts)
        body.*text.member = record.value(text.key);
    body.isDispatchAgency = yesNoFrom(record.value("is_dispatch_agency"));
    body.isHrService = yesNoFrom(record.value("is_hr_service"));
    body.mergedInto = OrganisationId(record.mergedInto);
    return body;
}

Outcome<PartyRecord> writeParty(Connection& db, PartyRecord record)
{
    if (record.kind == PartyKind::Person) {
        const auto written = PersonStore(db).rewrite(personOf(record));
        return written ? Outcome<PartyRecord>(recordOf(*written)) : fail(written.error());
    }
    const auto written = OrganisationStore(db).rewrite(organisationOf(record));
    return written ? Outcome<PartyRecord>(recordOf(*written)) : fail(written.error());
}

void reindexParty(Connection& db, PartyKind kind, qint64 id)
{
    if (kind == PartyKind::Person)
        PersonStore(db).reindex(PersonId(id));
    else
        OrganisationStore(db).reindex(OrganisationId(id));
}

QString maskedValue(PartyKind kind, const QString& key, const QString& value)
{
    const PartyField* field = partyField(kind, key);
    if (field == nullptr || !field->isPersonal)
        return value;
    return key == u"phone"_s ? text::masked(value, 3, 4) : text::masked(value, 4, 4);
}

} // namespace jiangce
