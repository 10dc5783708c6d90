// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/corrections.h"

#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool touches(const QList<CorrectedField>& fields, std::initializer_list<QString> keys)
{
    return std::ranges::any_of(
        fields, [&keys](const CorrectedField& field) { return std::ranges::find(keys, field.key) != keys.end(); });
}

} // namespace

QList<Correction> readCorrections(Connection& db, PartyKind kind, qint64 id)
{
    Statement row = kind == PartyKind::Person
        ? db.prepared("SELECT id, at, officer_name, reason FROM register_correction WHERE person_id = ?1 "
                      "OR person_id IN (SELECT id FROM person WHERE merged_into = ?1) ORDER BY id DESC")
        : db.prepared("SELECT id, at, officer_name, reason FROM register_correction WHERE organisation_id = ?1 "
                      "OR organisation_id IN (SELECT id FROM organisation WHERE merged_into = ?1) ORDER BY id DESC");
    row.with(id);
    QList<Correction> corrections;
    while (row.next())
        corrections.append({row.integer(0), row.instant(1), row.text(2), row.text(3)});
    Statement field = db.prepared(
        "SELECT field, old_value, new_value FROM register_correction_field WHERE correction_id = ?");
    for (Correction& correction : corrections) {
        field.with(correction.id);
        while (field.next())
            correction.fields.append({field.text(0), field.personal(1).text, field.personal(2).text});
        std::ranges::stable_sort(correction.fields, {}, [kind](const CorrectedField& one) { return partyField(kind, one.key); });
    }
    return corrections;
}

QList<CorrectedField> differences(const PartyRecord& before, const PartyRecord& after)
{
    QList<CorrectedField> fields;
    for (const PartyField& field : partyFields(before.kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (*field.label != '\0' && before.values.value(key) != after.values.value(key))
            fields.append({key, before.values.value(key), after.values.value(key)});
    }
    return fields;
}

qint64 addCorrection(Connection& db, const PartyRecord& record, const QList<CorrectedField>& fields,
    const QString& reason, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(db);
    const bool isPerson = record.kind == PartyKind::Person;
    const PersonId person(isPerson ? record.id : 0);
    const OrganisationId organisation(isPerson ? 0 : record.id);
    db.prepared("INSERT INTO register_correction (person_id, organisation_id, reason, changes_identity, changes_account, "
                "on_day, officer_id, officer_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(person, organisation, reason, touches(fields, {u"id_number"_s, u"id_kind"_s, u"credit_code"_s}),
            touches(fields, {u"bank_account"_s, u"bank_account_name"_s}), clock.today(), officer.id, officer.name,
            clock.now());
    const qint64 id = db.lastInsertId();
    for (const CorrectedField& field : fields)
        db.prepared("INSERT INTO register_correction_field (correction_id, field, old_value, new_value) VALUES (?, ?, ?, ?)")
            .run(id, field.key, PersonalText {field.before}, PersonalText {field.after});
    return id;
}

} // namespace jiangce
