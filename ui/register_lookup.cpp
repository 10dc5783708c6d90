// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register_lookup.h"

#include "core/base/text.h"
#include "core/register/admin_unit.h"
#include "core/register/catalogue_store.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/values/number_mask.h"
#include "ui/app_context.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostOffered = 10;
constexpr qsizetype mostDuplicates = 5;

QString valueOf(const Programme& programme, const FormData& form, Party party)
{
    for (const FieldDef& field : programme.fields)
        if (field.traits.party == party)
            return form.value(field.keyText());
    return {};
}

bool isOfPerson(const FieldDef& field)
{
    return field.traits.party == Party::PersonName || field.traits.party == Party::PersonNumber;
}

bool isOfEmployer(const FieldDef& field)
{
    return field.traits.party == Party::EmployerName || field.traits.party == Party::EmployerNumber;
}

bool isOfApplicant(const FieldDef& field)
{
    return field.traits.party == Party::ApplicantName || field.traits.party == Party::ApplicantNumber;
}

QString personDetail(const Person& person)
{
    const QString number = maskedIdNumber(person.idNumber);
    return person.address.isEmpty() ? number : number + u" · "_s + person.address;
}

} // namespace

QList<PartySuggestion> RegisterLookup::suggest(const FieldDef& field, const QString& typed)
{
    QList<PartySuggestion> offered;
    const auto trouble = m_context.guard([&] {
        if (isOfPerson(field) || (isOfApplicant(field) && m_applicant == ApplicantKind::Person))
            offered = persons(field, typed);
        else if (isOfEmployer(field) || isOfApplicant(field))
            offered = organisations(field, typed);
    });
    return trouble ? QList<PartySuggestion>() : offered;
}

QList<PartySuggestion> RegisterLookup::suggestOccupations(const QString& typed)
{
    QList<PartySuggestion> offered;
    const auto trouble = m_context.guard([&] {
        const CatalogueStore store(m_context.db());
        const QDate today = m_context.today();
        for (const CatalogueEditionInfo& edition : store.editions()) { // latest first
            if (edition.effectiveFrom > today || (edition.effectiveTo.isValid() && edition.effectiveTo < today))
                continue;
            const QString read = u"%1/%2"_s.arg(edition.id.value()).arg(edition.version);
            if (m_editionRead != read)
                m_finder = CatalogueFinder(store.items(edition.id));
            m_editionRead = read;
            offered = m_finder.find(typed, mostOffered);
            return;
        }
    });
    return trouble ? QList<PartySuggestion>() : offered;
}

QStringList RegisterLookup::likelyDuplicates(const Programme& programme, const FormData& form)
{
    const QString name = text::normalisedName(valueOf(programme, form, Party::ApplicantName));
    const QString number = valueOf(programme, form, Party::ApplicantNumber);
    QStringList found;
    const auto add = [&](const QString& otherName, const QString& otherNumber, const QString& shownNumber) {
        if ((otherName != name || otherNumber != number) && found.size() < mostDuplicates)
            found.append(otherName + u' ' + shownNumber);
    };
    if (name.isEmpty() || number.isEmpty())
        return found;
    const auto trouble = m_context.guard([&] {
        if (m_applicant == ApplicantKind::Person) {
            Person person {.name = name, .idNumber = number};
            if (const auto read = IdNumber::parse(number))
                person.birthDate = read->birthDate();
            for (const Person& other : PersonStore(m_context.db()).likelyDuplicates(person))
                add(other.name, other.idNumber, maskedIdNumber(other.idNumber));
        } else {
            for (const Organisation& other :
                OrganisationStore(m_context.db()).likelyDuplicates({.name = name, .creditCode = number}))
                add(other.name, other.creditCode, other.creditCode);
        }
    });
    return trouble ? QStringList() : found;
}

QList<PartySuggestion> RegisterLookup::persons(const FieldDef& field, const QString& typed)
{
    QList<PartySuggestion> offered;
    for (const Person& person : PersonStore(m_context.db()).findWhileTyping(typed, mostOffered)) {
        PartySuggestion suggestion {person.name, personDetail(person)};
        if (isOfPerson(field))
            suggestion.values = {{Party::PersonName, person.name}, {Party::PersonNumber, person.idNumber},
                {Party::ApplicantPhone, person.phone}};
        else
            suggestion.values = {{Party::ApplicantName, person.name}, {Party::ApplicantNumber, person.idNumber},
                {Party::ApplicantPhone, person.phone}, {Party::ApplicantAddress, person.address}};
        offered.append(suggestion);
    }
    return offered;
}

QList<PartySuggestion> RegisterLookup::organisations(const FieldDef& field, const QString& typed)
{
    QList<PartySuggestion> offered;
    for (const Organisation& body : OrganisationStore(m_context.db()).findWhileTyping(typed, mostOffered)) {
        PartySuggestion suggestion {body.name, body.creditCode};
        if (const QString unit = adminUnitName(body.district); !unit.isEmpty())
            suggestion.detail += u" · "_s + unit;
        if (isOfEmployer(field))
            suggestion.values = {{Party::EmployerName, body.name}, {Party::EmployerNumber, body.creditCode}};
        else
            suggestion.values = {{Party::ApplicantName, body.name}, {Party::ApplicantNumber, body.creditCode},
                {Party::ApplicantPhone, body.phone}, {Party::ApplicantAddress, body.address},
                {Party::District, body.district}, {Party::PayeeBank, body.bankName},
                {Party::PayeeAccount, body.bankAccount}, {Party::PayeeName, body.bankAccountName}};
        offered.append(suggestion);
    }
    return offered;
}

} // namespace jiangce
