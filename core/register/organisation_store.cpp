// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/organisation_store.h"

#include "core/register/distinct_pairs.h"
#include "core/register/known_numbers.h"
#include "core/register/organisation_row.h"
#include "core/register/search_index.h"
#include "core/register/store_helpers.h"
#include "core/register/text_fold.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QList<Organisation> readAll(Statement statement)
{
    QList<Organisation> organisations;
    while (statement.next())
        organisations.append(readOrganisation(statement));
    return organisations;
}

QString compactCode(const QString& typed)
{
    return text::compactIdentifier(typed).toUpper().remove(u'-');
}

void complete(Organisation& organisation)
{
    if (organisation.nameRaw.isEmpty())
        organisation.nameRaw = organisation.name;
    organisation.name = text::normalisedName(organisation.name);
    organisation.creditCode = compactCode(organisation.creditCode);
    organisation.organisationCode = compactCode(organisation.organisationCode);
    organisation.registrationNumber = compactCode(organisation.registrationNumber);
    // The organisation code stands inside the credit code, where papers from before 2015-10 are found by it.
    if (organisation.organisationCode.isEmpty() && organisation.creditCode.size() == 18)
        organisation.organisationCode = organisation.creditCode.mid(8, 9);
}

std::optional<Problem> problemOf(const Organisation& organisation)
{
    if (organisation.name.isEmpty())
        return Problem {ProblemCode::Required}.at(u"name"_s);
    if (!organisation.creditCode.isEmpty() && organisation.creditCode.size() != 18)
        return Problem {ProblemCode::CreditCodeLength, {QString::number(organisation.creditCode.size())}}.at(
            u"credit_code"_s);
    return store_helpers::tooLong(organisation.name, 150, u"name"_s);
}

std::optional<Organisation> holderOf(Connection& connection, const QString& creditCode)
{
    Statement statement
        = connection.prepared("SELECT " JIANGCE_ORGANISATION_COLUMNS " FROM organisation WHERE credit_code = ?");
    if (creditCode.isEmpty() || !statement.with(creditCode).next())
        return {};
    return readOrganisation(statement);
}

std::optional<Problem> duplicateOf(Connection& connection, const Organisation& organisation)
{
    const auto holder = holderOf(connection, organisation.creditCode);
    if (!holder || holder->id == organisation.id)
        return {};
    return Problem {ProblemCode::DuplicateNumber, {organisation.creditCode}}.at(u"credit_code"_s);
}

} // namespace

std::optional<Organisation> OrganisationStore::find(OrganisationId id) const
{
    Statement statement
        = m_connection.prepared("SELECT " JIANGCE_ORGANISATION_COLUMNS " FROM organisation WHERE id = ?");
    return statement.with(id).next() ? std::optional(readOrganisation(statement)) : std::nullopt;
}

QList<Organisation> OrganisationStore::findByCode(const QString& code) const
{
    const QString wanted = compactCode(code);
    if (wanted.isEmpty())
        return {};
    const QString inside = wanted.size() == 18 ? wanted.mid(8, 9) : wanted;
    QList<Organisation> found;
    if (const auto holder = holderOf(m_connection, wanted))
        found.append(*holder);
    Statement old = m_connection.prepared("SELECT " JIANGCE_ORGANISATION_COLUMNS
        " FROM organisation WHERE organisation_code = ? AND organisation_code <> '' ORDER BY id");
    old.with(inside);
    found += readAll(std::move(old));
    Statement registered = m_connection.prepared("SELECT " JIANGCE_ORGANISATION_COLUMNS
        " FROM organisation WHERE registration_number = ? AND registration_number <> '' ORDER BY id");
    registered.with(wanted);
    found += readAll(std::move(registered));
    return surviving(std::move(found));
}

QList<Organisation> OrganisationStore::surviving(QList<Organisation> organisations) const
{
    for (Organisation& organisation : organisations)
        if (organisation.mergedInto.isValid())
            if (const auto other = find(organisation.mergedInto))
                organisation = *other;
    return store_helpers::othersOnce(std::move(organisations), OrganisationId());
}

Outcome<Organisation> OrganisationStore::add(Organisation organisation)
{
    store_helpers::requireTransaction(m_connection);
    complete(organisation);
    organisation.id = {};
    if (const auto problem = problemOf(organisation))
        return fail(*problem);
    if (const auto problem = duplicateOf(m_connection, organisation))
        return fail(*problem);
    Statement insert = m_connection.prepared(
        "INSERT INTO organisation (name, name_raw, code_override_reason, organisation_code, registration_number, "
        "tax_number, insurance_number, industry_code, district, address, business_address, legal_representative, "
        "contact, phone, bank_name, bank_account, bank_account_name, note, credit_code, is_dispatch_agency, "
        "is_hr_service, name_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(bindOrganisation(insert, organisation), confusableKey(organisation.name));
    (void)insert.next();
    organisation.id = OrganisationId(m_connection.lastInsertId());
    organisation.version = 1;
    indexForSearch(organisation);
    return organisation;
}

Outcome<Organisation> OrganisationStore::findOrCreate(const Organisation& organisation)
{
    Organisation offered = organisation;
    complete(offered);
    auto stored = holderOf(m_connection, offered.creditCode);
    if (stored && stored->mergedInto.isValid())
        stored = find(stored->mergedInto);
    if (!stored)
        return add(organisation);
    if (!fillGaps(*stored, offered))
        return *stored;
    return rewrite(*stored);
}

Outcome<Organisation> OrganisationStore::update(Organisation organisation, const Clock& clock, const QString& reason)
{
    store_helpers::requireTransaction(m_connection);
    const auto stored = find(organisation.id);
    if (!stored || stored->version != organisation.version)
        return fail(ProblemCode::RecordChanged, {stored ? stored->name : organisation.name});
    if (text::normalisedName(organisation.name) != stored->name && organisation.nameRaw == stored->nameRaw)
        organisation.nameRaw = organisation.name;
    complete(organisation);
    if (const auto problem = problemOf(organisation))
        return fail(*problem);
    if (const auto problem = duplicateOf(m_connection, organisation))
        return fail(*problem);
    if (organisation.name != stored->name)
        m_connection.prepared(
            "INSERT INTO organisation_name (organisation_id, name, name_raw, changed_at, reason) VALUES (?, ?, ?, ?, ?)")
            .run(organisation.id, stored->name, stored->nameRaw, clock.now(), reason);
    return rewrite(std::move(organisation));
}

Outcome<Organisation> OrganisationStore::rewrite(Organisation organisation)
{
    store_helpers::requireTransaction(m_connection);
    Statement update = m_connection.prepared(
        "UPDATE organisation SET name = ?, name_raw = ?, code_override_reason = ?, organisation_code = ?, "
        "registration_number = ?, tax_number = ?, insurance_number = ?, industry_code = ?, district = ?, address = ?, "
        "business_address = ?, legal_representative = ?, contact = ?, phone = ?, bank_name = ?, bank_account = ?, "
        "bank_account_name = ?, note = ?, credit_code = ?, is_dispatch_agency = ?, is_hr_service = ?, name_key = ?, "
        "merged_into = ?, version = version + 1 WHERE id = ? AND version = ?");
    const int place = bindOrganisation(update, organisation);
    update.bind(place, confusableKey(organisation.name)).bind(place + 1, organisation.mergedInto);
    update.bind(place + 2, organisation.id).bind(place + 3, organisation.version);
    (void)update.next();
    if (m_connection.changes() == 0)
        return fail(ProblemCode::RecordChanged, {organisation.name});
    ++organisation.version;
    indexForSearch(organisation);
    return organisation;
}

QList<Organisation> OrganisationStore::findWhileTyping(QStringView text, int limit) const
{
    QList<Organisation> organisations;
    for (const auto& hit : search_index::search(m_connection, text, limit, search_index::Subject::Organisation))
        if (const auto organisation = find(OrganisationId(hit.id)))
            organisations.append(*organisation);
    return organisations;
}

QList<Organisation> OrganisationStore::likelyDuplicates(const Organisation& organisation) const
{
    Organisation wanted = organisation;
    complete(wanted);
    // A code that is held speaks for its holder: what was found of it counts while it is typed.
    if (!wanted.id.isValid())
        if (const auto holder = holderOf(m_connection, wanted.creditCode); holder && holder->name == wanted.name)
            wanted.id = holder->mergedInto.isValid() ? holder->mergedInto : holder->id;
    QList<Organisation> found = findByCode(wanted.creditCode);
    found += findByCode(wanted.organisationCode);
    found += findByCode(wanted.registrationNumber);
    Statement byName = m_connection.prepared(
        "SELECT " JIANGCE_ORGANISATION_COLUMNS " FROM organisation WHERE name_key = ? AND merged_into IS NULL ORDER BY id LIMIT 50");
    byName.with(confusableKey(wanted.name));
    if (!wanted.name.isEmpty())
        found += readAll(std::move(byName));
    QList<Organisation> others = store_helpers::othersOnce(std::move(found), wanted.id);
    if (wanted.id.isValid())
        others.removeIf(
            [this, &wanted](const Organisation& other) { return areDistinct(m_connection, wanted.id, other.id); });
    return others;
}

QStringList OrganisationStore::formerNames(OrganisationId id) const
{
    QStringList names;
    Statement statement = m_connection.prepared(
        "SELECT name FROM organisation_name WHERE organisation_id = ?1 UNION ALL SELECT n.name FROM organisation o "
        "JOIN organisation_name n ON n.organisation_id = o.id WHERE o.merged_into = ?1 "
        "UNION ALL SELECT name FROM organisation WHERE merged_into = ?1");
    statement.with(id);
    while (statement.next())
        names.append(statement.text(0));
    const auto own = find(id);
    names.removeAll(own ? own->name : QString());
    names.removeDuplicates();
    return names;
}

void OrganisationStore::reindex(OrganisationId id)
{
    store_helpers::requireTransaction(m_connection);
    if (const auto stored = find(id))
        indexForSearch(*stored);
}

void OrganisationStore::indexForSearch(const Organisation& organisation)
{
    if (organisation.mergedInto.isValid())
        return search_index::remove(m_connection, search_index::Subject::Organisation, organisation.id.value());
    const QStringList names = QStringList {organisation.name} + formerNames(organisation.id);
    QStringList numbers {organisation.creditCode, organisation.organisationCode, organisation.registrationNumber,
        organisation.insuranceNumber};
    Statement merged = m_connection.prepared("SELECT credit_code, organisation_code, registration_number, "
                                             "insurance_number FROM organisation WHERE merged_into = ? ORDER BY id");
    merged.with(organisation.id);
    while (merged.next())
        for (int column = 0; column < 4; ++column)
            numbers.append(merged.text(column));
    numbers += formerNumbers(m_connection, organisation.id);
    search_index::index(m_connection, search_index::Subject::Organisation, organisation.id.value(),
        search_index::Entry {{}, names, numbers});
}

} // namespace jiangce
