// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/known_numbers.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QStringList textsOf(Statement& row)
{
    QStringList texts;
    while (row.next())
        texts.append(row.personal(0).text);
    return texts;
}

bool isAnythingKnown(Connection& db)
{
    Statement row = db.prepared("SELECT EXISTS (SELECT 1 FROM register_merge WHERE person_kept IS NOT NULL) "
                                "OR EXISTS (SELECT 1 FROM register_correction WHERE person_id IS NOT NULL)");
    return row.with().next() && row.boolean(0);
}

} // namespace

QStringList formerNumbers(Connection& db, PersonId id)
{
    Statement row = db.prepared(
        "SELECT f.old_value FROM register_correction c JOIN register_correction_field f ON f.correction_id = c.id "
        "AND f.field = 'id_number' AND f.old_value <> '' WHERE (c.person_id = ?1 OR c.person_id IN (SELECT id FROM person "
        "WHERE merged_into = ?1)) AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id_number = f.old_value) ORDER BY c.id");
    row.with(id);
    return textsOf(row);
}

QStringList formerNumbers(Connection& db, OrganisationId id)
{
    Statement row = db.prepared(
        "SELECT f.old_value FROM register_correction c JOIN register_correction_field f ON f.correction_id = c.id "
        "AND f.field = 'credit_code' AND f.old_value <> '' WHERE (c.organisation_id = ?1 OR c.organisation_id IN (SELECT id "
        "FROM organisation WHERE merged_into = ?1)) AND NOT EXISTS (SELECT 1 FROM organisation o "
        "WHERE o.credit_code = f.old_value) ORDER BY c.id");
    row.with(id);
    return textsOf(row);
}

QHash<QString, QString> otherNumbers(Connection& db, const QStringList& numbers)
{
    QHash<QString, QString> others;
    if (numbers.isEmpty() || !isAnythingKnown(db))
        return others;
    Statement holder = db.prepared("SELECT coalesce(merged_into, id) FROM person WHERE id_number = ? AND id_twin = 0");
    Statement known = db.prepared("SELECT id_number FROM person WHERE id = ?1 AND id_number IS NOT NULL "
                                  "UNION SELECT id_number FROM person WHERE merged_into = ?1 AND id_number IS NOT NULL");
    for (const QString& number : numbers) {
        if (!holder.with(PersonalText {number}).next())
            continue;
        const auto id = holder.id<PersonId>(0);
        holder.reset();
        known.with(id);
        for (const QString& other : textsOf(known) + formerNumbers(db, id))
            if (other != number && !numbers.contains(other))
                others.insert(other, number);
    }
    return others;
}

} // namespace jiangce
