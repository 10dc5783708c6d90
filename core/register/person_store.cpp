// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/person_store.h"

#include "core/base/text.h"
#include "core/register/distinct_pairs.h"
#include "core/register/known_numbers.h"
#include "core/register/search_index.h"
#include "core/register/store_helpers.h"
#include "core/register/text_fold.h"
#include "core/store/connection.h"
#include "core/values/id_number.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

// The columns in the order read() takes them.
#define JIANGCE_PERSON_COLUMNS \
    "id, version, name, name_raw, id_kind, id_number, id_twin, id_override_reason, legacy_number, sex, birth_date, " \
    "phone, address, note, merged_into"

Person read(const Statement& row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.version = row.number(1);
    person.name = row.text(2);
    person.nameRaw = row.text(3);
    person.idKind = parsePersonIdKind(row.text(4)).value_or(PersonIdKind::Resident);
    person.idNumber = row.personal(5).text;
    person.idTwin = row.number(6);
    person.idOverrideReason = row.text(7);
    person.legacyNumber = row.personal(8).text;
    if (!row.isNull(9))
        person.sex = row.text(9) == u"male"_s ? Sex::Male : Sex::Female;
    person.birthDate = row.date(10);
    person.phone = row.personal(11).text;
    person.address = row.text(12);
    person.note = row.text(13);
    person.mergedInto = row.id<PersonId>(14);
    return person;
}

QList<Person> readAll(Statement statement)
{
    QList<Person> persons;
    while (statement.next())
        persons.append(read(statement));
    return persons;
}

std::optional<PersonalText> numberOrNull(const QString& number)
{
    return number.isEmpty() ? std::nullopt : std::optional(PersonalText {number});
}

std::optional<QString> sexOrNull(std::optional<Sex> sex)
{
    return sex ? std::optional(canonical(*sex)) : std::nullopt;
}

/// Names as the register keeps them; what a resident's number says where nothing was said.
void complete(Person& person)
{
    if (person.nameRaw.isEmpty())
        person.nameRaw = person.name;
    person.name = text::normalisedName(person.name);
    person.idNumber = text::compactIdentifier(person.idNumber).toUpper();
    if (person.idKind == PersonIdKind::Passport || person.idNumber.isEmpty())
        return;
    const auto number = IdNumber::parseIgnoringCheckDigit(person.idNumber);
    if (!number)
        return;
    if (!person.sex)
        person.sex = number->sex();
    if (!person.birthDate.isValid())
        person.birthDate = number->birthDate();
}

std::optional<Problem> problemOf(const Person& person)
{
    if (person.name.isEmpty())
        return Problem {ProblemCode::Required}.at(u"name"_s);
    return store_helpers::tooLong(person.name, 75, u"name"_s);
}

bool fillGaps(Person& stored, const Person& offered)
{
    const Person before = stored;
    store_helpers::fill(stored.legacyNumber, offered.legacyNumber);
    store_helpers::fill(stored.phone, offered.phone);
    store_helpers::fill(stored.address, offered.address);
    if (!stored.sex)
        stored.sex = offered.sex;
    if (!stored.birthDate.isValid())
        stored.birthDate = offered.birthDate;
    return before.legacyNumber != stored.legacyNumber || before.phone != stored.phone || before.address != stored.address
        || before.sex != stored.sex || before.birthDate != stored.birthDate;
}

} // namespace

std::optional<Person> PersonStore::find(PersonId id) const
{
    Statement statement = m_connection.prepared("SELECT " JIANGCE_PERSON_COLUMNS " FROM person WHERE id = ?");
    return statement.with(id).next() ? std::optional(read(statement)) : std::nullopt;
}

QList<Person> PersonStore::findByNumber(const QString& number) const
{
    const PersonalText wanted {text::compactIdentifier(number).toUpper()};
    if (wanted.text.isEmpty())
        return {};
    Statement statement = m_connection.prepared(
        "SELECT " JIANGCE_PERSON_COLUMNS " FROM person WHERE id_number = ? UNION SELECT " JIANGCE_PERSON_COLUMNS
        " FROM person WHERE legacy_number = ? AND legacy_number <> '' ORDER BY 7, 1");
    statement.with(wanted, wanted);
    return surviving(readAll(std::move(statement)));
}

QList<Person> PersonStore::surviving(QList<Person> persons) const
{
    for (Person& person : persons)
        if (person.mergedInto.isValid())
            if (const auto other = find(person.mergedInto))
                person = *other;
    return store_helpers::othersOnce(std::move(persons), PersonId());
}

std::optional<Person> PersonStore::holderOf(const Person& wanted) const
{
    if (wanted.idNumber.isEmpty())
        return {};
    Statement statement = m_connection.prepared("SELECT " JIANGCE_PERSON_COLUMNS
                                                " FROM person WHERE id_number = ? AND id_kind = ? AND id_twin = ?");
    statement.with(PersonalText {wanted.idNumber}, canonical(wanted.idKind), wanted.idTwin);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

Outcome<Person> PersonStore::add(Person person)
{
    store_helpers::requireTransaction(m_connection);
    complete(person);
    if (const auto problem = problemOf(person))
        return fail(*problem);
    if (holderOf(person))
        return fail(Problem {ProblemCode::DuplicateNumber, {person.idNumber}}.at(u"id_number"_s));
    m_connection.prepared(
        "INSERT INTO person (name, name_raw, name_key, id_kind, id_number, id_twin, id_override_reason, legacy_number, "
        "sex, birth_date, phone, address, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(person.name, person.nameRaw, confusableKey(person.name), canonical(person.idKind),
            numberOrNull(person.idNumber), person.idTwin, person.idOverrideReason, PersonalText {person.legacyNumber},
            sexOrNull(person.sex), person.birthDate, PersonalText {person.phone}, person.address, person.note);
    person.id = PersonId(m_connection.lastInsertId());
    person.version = 1;
    indexForSearch(person);
    return person;
}

Outcome<Person> PersonStore::findOrCreate(const Person& person)
{
    Person offered = person;
    complete(offered);
    auto stored = holderOf(offered);
    if (stored && stored->mergedInto.isValid())
        stored = find(stored->mergedInto);
    if (!stored)
        return add(person);
    return fillGaps(*stored, offered) ? rewrite(*stored) : *stored;
}

Outcome<Person> PersonStore::update(Person person, const Clock& clock, const QString& reason)
{
    store_helpers::requireTransaction(m_connection);
    const auto stored = find(person.id);
    if (!stored || stored->version != person.version)
        return fail(ProblemCode::RecordChanged, {stored ? stored->name : person.name});
    if (text::normalisedName(person.name) != stored->name && person.nameRaw == stored->nameRaw)
        person.nameRaw = person.name;
    complete(person);
    if (const auto problem = problemOf(person))
        return fail(*problem);
    if (const auto holder = holderOf(person); holder && holder->id != person.id)
        return fail(Problem {ProblemCode::DuplicateNumber, {person.idNumber}}.at(u"id_number"_s));
    if (person.name != stored->name)
        m_connection.prepared(
            "INSERT INTO person_name (person_id, name, name_raw, changed_at, reason) VALUES (?, ?, ?, ?, ?)")
            .run(person.id, stored->name, stored->nameRaw, clock.now(), reason);
    return rewrite(std::move(person));
}

Outcome<Person> PersonStore::rewrite(Person person)
{
    store_helpers::requireTransaction(m_connection);
    const int changed = m_connection.prepared(
        "UPDATE person SET version = version + 1, name = ?, name_raw = ?, name_key = ?, id_kind = ?, id_number = ?, "
        "id_twin = ?, id_override_reason = ?, legacy_number = ?, sex = ?, birth_date = ?, phone = ?, address = ?, "
        "note = ?, merged_into = ? WHERE id = ? AND version = ?")
        .run(person.name, person.nameRaw, confusableKey(person.name), canonical(person.idKind),
            numberOrNull(person.idNumber), person.idTwin, person.idOverrideReason, PersonalText {person.legacyNumber},
            sexOrNull(person.sex), person.birthDate, PersonalText {person.phone}, person.address, person.note,
            person.mergedInto, person.id, person.version);
    if (changed == 0)
        return fail(ProblemCode::RecordChanged, {person.name});
    ++person.version;
    indexForSearch(person);
    return person;
}

QList<Person> PersonStore::findWhileTyping(QStringView text, int limit) const
{
    QList<Person> persons;
    for (const auto& hit : search_index::search(m_connection, text, limit, search_index::Subject::Person))
        if (const auto person = find(PersonId(hit.id)))
            persons.append(*person);
    return persons;
}

QList<Person> PersonStore::likelyDuplicates(const Person& person) const
{
    Person wanted = person;
    complete(wanted);
    // A number that is held speaks for its holder: what was found of him counts while it is typed.
    if (!wanted.id.isValid())
        if (const auto holder = holderOf(wanted); holder && holder->name == wanted.name)
            wanted.id = holder->mergedInto.isValid() ? holder->mergedInto : holder->id;
    QList<Person> found = findByNumber(wanted.idNumber);
    found += findByNumber(wanted.legacyNumber);
    if (wanted.legacyNumber.size() == 15)
        found += findByNumber(IdNumber::fromLegacy(wanted.legacyNumber));
    Statement byName = m_connection.prepared("SELECT " JIANGCE_PERSON_COLUMNS
                                             " FROM person WHERE name_key = ? AND merged_into IS NULL ORDER BY birth_date, id LIMIT 50");
    if (!wanted.name.isEmpty())
        for (const Person& other : readAll(std::move(byName.with(confusableKey(wanted.name)))))
            if (!other.birthDate.isValid() || !wanted.birthDate.isValid() || other.birthDate == wanted.birthDate)
                found.append(other);
    QList<Person> others = store_helpers::othersOnce(std::move(found), wanted.id);
    if (wanted.id.isValid())
        others.removeIf([this, &wanted](const Person& other) { return areDistinct(m_connection, wanted.id, other.id); });
    return others;
}

QStringList PersonStore::formerNames(PersonId id) const
{
    QStringList names;
    Statement statement = m_connection.prepared(
        "SELECT name FROM person_name WHERE person_id = ?1 "
        "UNION ALL SELECT n.name FROM person p JOIN person_name n ON n.person_id = p.id WHERE p.merged_into = ?1 "
        "UNION ALL SELECT name FROM person WHERE merged_into = ?1");
    statement.with(id);
    while (statement.next())
        names.append(statement.text(0));
    const auto own = find(id);
    names.removeAll(own ? own->name : QString());
    names.removeDuplicates();
    return names;
}

void PersonStore::reindex(PersonId id)
{
    store_helpers::requireTransaction(m_connection);
    if (const auto stored = find(id))
        indexForSearch(*stored);
}

void PersonStore::indexForSearch(const Person& person)
{
    if (person.mergedInto.isValid())
        return search_index::remove(m_connection, search_index::Subject::Person, person.id.value());
    const QStringList names = QStringList {person.name} + formerNames(person.id);
    QStringList numbers {person.idNumber, person.legacyNumber, person.phone};
    Statement merged = m_connection.prepared(
        "SELECT id_number, legacy_number, phone FROM person WHERE merged_into = ? ORDER BY id");
    merged.with(person.id);
    while (merged.next())
        numbers += {merged.personal(0).text, merged.personal(1).text, merged.personal(2).text};
    numbers += formerNumbers(m_connection, person.id);
    search_index::index(
        m_connection, search_index::Subject::Person, person.id.value(), search_index::Entry {names, {}, numbers});
}

} // namespace jiangce
