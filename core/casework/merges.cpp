// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/merges.h"

#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/store/connection.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

#define JIANGCE_MERGE_COLUMNS \
    "SELECT id, person_kept IS NOT NULL, coalesce(person_kept, organisation_kept), " \
    "coalesce(person_merged, organisation_merged), kept_before, merged_before, kept_after, last_case, reason, officer_name, " \
    "on_day, undone_on, undone_name, undone_reason FROM register_merge"

Merge read(const Statement& row)
{
    Merge merge {row.integer(0), row.boolean(1) ? PartyKind::Person : PartyKind::Organisation, row.integer(2), row.integer(3)};
    merge.keptBefore = recordFrom(merge.kind, row.personal(4).text);
    merge.mergedBefore = recordFrom(merge.kind, row.personal(5).text);
    merge.keptAfter = recordFrom(merge.kind, row.personal(6).text);
    merge.lastCase = row.integer(7);
    merge.reason = row.text(8);
    merge.officer = row.text(9);
    merge.on = row.date(10);
    merge.undoneOn = row.date(11);
    merge.undoneBy = row.text(12);
    merge.undoneReason = row.text(13);
    return merge;
}

int countOf(Statement row, qint64 id)
{
    row.with(id);
    return row.next() ? row.number(0) : 0;
}

constexpr Sql bothPersons {"SELECT DISTINCT coalesce(c.number, c.applicant_name) FROM case_party a JOIN case_party b "
                           "ON b.case_id = a.case_id AND b.person_id = ?2 JOIN case_file c ON c.id = a.case_id "
                           "WHERE a.person_id = ?1 ORDER BY c.id DESC LIMIT 5"};
constexpr Sql bothOrganisations {"SELECT DISTINCT coalesce(c.number, c.applicant_name) FROM case_party a JOIN case_party b "
                                 "ON b.case_id = a.case_id AND b.organisation_id = ?2 JOIN case_file c ON c.id = a.case_id "
                                 "WHERE a.organisation_id = ?1 ORDER BY c.id DESC LIMIT 5"};

} // namespace

QString recordText(const PartyRecord& record)
{
    QJsonObject values;
    for (auto value = record.values.cbegin(); value != record.values.cend(); ++value)
        values.insert(value.key(), value.value());
    const QJsonObject json {{u"id"_s, record.id}, {u"values"_s, values}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PartyRecord recordFrom(PartyKind kind, const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PartyRecord record {kind, json.value("id"_L1).toInteger()};
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        record.values.insert(value.key(), value.value().toString());
    return record;
}

std::optional<Merge> readMerge(Connection& db, qint64 id)
{
    Statement row = db.prepared(JIANGCE_MERGE_COLUMNS " WHERE id = ?");
    return row.with(id).next() ? std::optional(read(row)) : std::nullopt;
}

QList<Merge> mergesOf(Connection& db, PartyKind kind, qint64 id)
{
    Statement row = kind == PartyKind::Person
        ? db.prepared(JIANGCE_MERGE_COLUMNS " WHERE person_kept = ?1 OR person_merged = ?1 ORDER BY id DESC")
        : db.prepared(JIANGCE_MERGE_COLUMNS " WHERE organisation_kept = ?1 OR organisation_merged = ?1 ORDER BY id DESC");
    row.with(id);
    QList<Merge> merges;
    while (row.next())
        merges.append(read(row));
    return merges;
}

PartyTies tiesOf(Connection& db, PartyKind kind, qint64 id)
{
    PartyTies ties;
    const bool isPerson = kind == PartyKind::Person;
    QList<CaseId> cases;
    {
        Statement row = isPerson ? db.prepared("SELECT case_id, max(role = 'applicant') FROM case_party WHERE person_id = ? GROUP BY case_id")
                                 : db.prepared("SELECT case_id, max(role = 'applicant') FROM case_party WHERE organisation_id = ? GROUP BY case_id");
        row.with(id);
        while (row.next()) {
            cases.append(row.id<CaseId>(0));
            ties.asApplicant += row.number(1);
        }
    }
    ties.cases = int(cases.size());
    Statement paid = db.prepared("SELECT count(*), coalesce(sum(paid_fen), 0) FROM payment WHERE case_id = ? AND state <> 'cancelled'");
    for (const CaseId one : std::as_const(cases)) {
        paid.with(one);
        if (paid.next()) {
            ties.payments += paid.number(0);
            ties.paid += paid.money(1);
        }
        ties.batches += countOf(
            db.prepared("SELECT count(*) FROM payment_batch_case WHERE case_id = ? AND removed_reason = ''"), one.value());
        ties.letters
            += countOf(db.prepared("SELECT count(*) FROM issued_document WHERE case_id = ? AND is_void = 0"), one.value());
    }
    if (isPerson) {
        ties.certificates = countOf(db.prepared("SELECT count(*) FROM certificate WHERE person_id = ?"), id);
        ties.formerNames = PersonStore(db).formerNames(PersonId(id));
    } else {
        ties.pooling = countOf(db.prepared("SELECT count(*) FROM fund_pooling WHERE organisation_id = ?"), id);
        ties.formerNames = OrganisationStore(db).formerNames(OrganisationId(id));
    }
    return ties;
}

QStringList casesNamingBoth(Connection& db, PartyKind kind, qint64 one, qint64 other)
{
    Statement row = db.prepared(kind == PartyKind::Person ? bothPersons : bothOrganisations);
    row.with(one, other);
    QStringList numbers;
    while (row.next())
        numbers.append(row.text(0));
    return numbers;
}

QStringList certificatesOfBoth(Connection& db, qint64 one, qint64 other)
{
    Statement row = db.prepared("SELECT a.number FROM certificate a JOIN certificate b ON b.number = a.number "
                                "AND b.person_id = ?2 WHERE a.person_id = ?1 ORDER BY a.number");
    row.with(one, other);
    QStringList numbers;
    while (row.next())
        numbers.append(row.text(0));
    return numbers;
}

} // namespace jiangce
