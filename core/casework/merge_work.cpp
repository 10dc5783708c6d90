// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/merge_work.h"

#include "core/casework/case_file.h"
#include "core/casework/parties.h"
#include "core/programmes/programme_store.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Place = MergeItem::Place;

constexpr Place places[] {Place::CaseFile, Place::CaseParty, Place::Certificate, Place::FundPooling, Place::Honour,
    Place::Filing, Place::AppraisalBody, Place::Pointer};

/// ?1 the record, ?2 the other. Row and detail of everything that hangs on it.
struct Asked {
    Place place;
    Sql sql;
};
constexpr Asked ofPersons[] {
    {Place::CaseFile, "SELECT id, '' FROM case_file WHERE person_id = ?1 AND ?2 = ?2"},
    {Place::CaseParty, "SELECT case_id, role || '/' || row_id FROM case_party WHERE person_id = ?1 AND ?2 = ?2"},
    {Place::Certificate, "SELECT id, '' FROM certificate WHERE person_id = ?1 "
                         "AND number NOT IN (SELECT number FROM certificate WHERE person_id = ?2)"},
    {Place::Honour, "SELECT h.id, '' FROM honour h WHERE h.person_id = ?1 AND NOT EXISTS (SELECT 1 FROM honour o "
                    "WHERE o.person_id = ?2 AND o.round_id = h.round_id AND o.programme = h.programme)"},
    {Place::Pointer, "SELECT id, '' FROM person WHERE merged_into = ?1 AND ?2 = ?2"},
};
constexpr Asked ofOrganisations[] {
    {Place::CaseFile, "SELECT id, '' FROM case_file WHERE organisation_id = ?1 AND ?2 = ?2"},
    {Place::CaseParty, "SELECT case_id, role || '/' || row_id FROM case_party WHERE organisation_id = ?1 AND ?2 = ?2"},
    {Place::FundPooling, "SELECT id, '' FROM fund_pooling WHERE organisation_id = ?1 AND ?2 = ?2"},
    {Place::Filing, "SELECT case_id, '' FROM filing WHERE organisation_id = ?1 AND ?2 = ?2"},
    {Place::AppraisalBody, "SELECT id, '' FROM appraisal_body WHERE organisation_id = ?1 AND ?2 = ?2"},
    {Place::Pointer, "SELECT id, '' FROM organisation WHERE merged_into = ?1 AND ?2 = ?2"},
};

/// ?1 to, ?2 from, ?3 row, ?4 detail.
Sql hangStatement(PartyKind kind, Place place)
{
    const bool isPerson = kind == PartyKind::Person;
    switch (place) {
    case Place::CaseFile:
        return isPerson ? Sql("UPDATE case_file SET person_id = ?1 WHERE id = ?3 AND person_id = ?2 AND ?4 = ?4")
                        : Sql("UPDATE case_file SET organisation_id = ?1 WHERE id = ?3 AND organisation_id = ?2 AND ?4 = ?4");
    case Place::CaseParty:
        return isPerson ? Sql("UPDATE case_party SET person_id = ?1 WHERE case_id = ?3 AND person_id = ?2 "
                              "AND role || '/' || row_id = ?4")
                        : Sql("UPDATE case_party SET organisation_id = ?1 WHERE case_id = ?3 AND organisation_id = ?2 "
                              "AND role || '/' || row_id = ?4");
    case Place::Certificate:
        return "UPDATE certificate SET person_id = ?1 WHERE id = ?3 AND person_id = ?2 AND ?4 = ?4";
    case Place::FundPooling:
        return "UPDATE fund_pooling SET organisation_id = ?1 WHERE id = ?3 AND organisation_id = ?2 AND ?4 = ?4";
    case Place::Honour:
        return "UPDATE honour SET person_id = ?1 WHERE id = ?3 AND person_id = ?2 AND ?4 = ?4";
    case Place::Filing:
        return "UPDATE filing SET organisation_id = ?1 WHERE case_id = ?3 AND organisation_id = ?2 AND ?4 = ?4";
    case Place::AppraisalBody:
        return "UPDATE appraisal_body SET organisation_id = ?1 WHERE id = ?3 AND organisation_id = ?2 AND ?4 = ?4";
    case Place::Pointer: break;
    }
    return isPerson ? Sql("UPDATE person SET merged_into = ?1 WHERE id = ?3 AND merged_into = ?2 AND ?4 = ?4")
                    : Sql("UPDATE organisation SET merged_into = ?1 WHERE id = ?3 AND merged_into = ?2 AND ?4 = ?4");
}

constexpr Sql openForPerson {
    "SELECT c.number, p.id IS NULL FROM case_file c LEFT JOIN payment p ON p.case_id = c.id AND (p.state = 'requested' OR "
    "p.state = 'bounced' AND NOT EXISTS (SELECT 1 FROM payment n WHERE n.resends = p.id AND n.state <> 'cancelled')) "
    "WHERE c.id IN (SELECT case_id FROM case_party WHERE person_id = ?1) AND (p.id IS NOT NULL OR EXISTS (SELECT 1 FROM "
    "recovery r WHERE r.case_id = c.id AND r.amount_fen > (SELECT coalesce(sum(e.amount_fen), 0) FROM recovery_entry e "
    "WHERE e.recovery_id = r.id))) ORDER BY p.id IS NULL, c.id LIMIT 1"};
constexpr Sql openForOrganisation {
    "SELECT c.number, p.id IS NULL FROM case_file c LEFT JOIN payment p ON p.case_id = c.id AND (p.state = 'requested' OR "
    "p.state = 'bounced' AND NOT EXISTS (SELECT 1 FROM payment n WHERE n.resends = p.id AND n.state <> 'cancelled')) "
    "WHERE c.id IN (SELECT case_id FROM case_party WHERE organisation_id = ?1) AND (p.id IS NOT NULL OR EXISTS (SELECT 1 FROM "
    "recovery r WHERE r.case_id = c.id AND r.amount_fen > (SELECT coalesce(sum(e.amount_fen), 0) FROM recovery_entry e "
    "WHERE e.recovery_id = r.id))) ORDER BY p.id IS NULL, c.id LIMIT 1"};

} // namespace

QString placeKey(MergeItem::Place place)
{
    switch (place) {
    case Place::CaseFile: return u"case_file"_s;
    case Place::CaseParty: return u"case_party"_s;
    case Place::Certificate: return u"certificate"_s;
    case Place::FundPooling: return u"fund_pooling"_s;
    case Place::Honour: return u"honour"_s;
    case Place::Filing: return u"filing"_s;
    case Place::AppraisalBody: return u"appraisal_body"_s;
    case Place::Pointer: return u"pointer"_s;
    }
    return {};
}

QList<MergeItem> itemsOf(Connection& db, PartyKind kind, qint64 from, qint64 to)
{
    QList<MergeItem> items;
    for (const Asked& asked : kind == PartyKind::Person ? std::span<const Asked>(ofPersons) : ofOrganisations) {
        Statement row = db.prepared(asked.sql);
        row.with(from, to);
        while (row.next())
            items.append({asked.place, row.integer(0), row.text(1)});
    }
    return items;
}

QList<MergeItem> readItems(Connection& db, qint64 merge)
{
    Statement row = db.prepared("SELECT place, row, detail FROM register_merge_item WHERE merge_id = ?");
    row.with(merge);
    QList<MergeItem> items;
    while (row.next())
        for (const Place place : places)
            if (placeKey(place) == row.text(0))
                items.append({place, row.integer(1), row.text(2)});
    return items;
}

void keepItems(Connection& db, qint64 merge, const QList<MergeItem>& items)
{
    for (const MergeItem& item : items)
        db.prepared("INSERT INTO register_merge_item (merge_id, place, row, detail) VALUES (?, ?, ?, ?)")
            .run(merge, placeKey(item.place), item.row, item.detail);
}

void hangOver(Connection& db, PartyKind kind, const QList<MergeItem>& items, qint64 from, qint64 to)
{
    for (const MergeItem& item : items)
        db.prepared(hangStatement(kind, item.place)).run(to, from, item.row, item.detail);
}

QList<CaseId> casesIn(const QList<MergeItem>& items)
{
    QList<CaseId> cases;
    for (const MergeItem& item : items)
        if (item.place == Place::CaseFile || item.place == Place::CaseParty)
            if (const CaseId id(item.row); !cases.contains(id))
                cases.append(id);
    return cases;
}

QList<CaseId> followNumber(Connection& db, PartyKind kind, qint64 kept, const PartyRecord& merged, qint64 lastCase)
{
    QList<CaseId> moved;
    if (merged.number().isEmpty())
        return moved;
    QList<MergeItem> later = itemsOf(db, kind, kept, 0);
    later.removeIf([lastCase](const MergeItem& item) {
        return (item.place != Place::CaseParty && item.place != Place::CaseFile) || item.row <= lastCase;
    });
    for (const CaseId id : casesIn(later)) {
        const auto file = readCase(db, id);
        if (!file)
            continue;
        const FormData form = readForm(db, *file->programme, id);
        QList<MergeItem> named;
        for (const MergeItem& item : later)
            if (item.place == Place::CaseParty && CaseId(item.row) == id
                && numberOfParty(*file->programme, form, item.detail) == merged.number())
                named.append(item);
        if (named.isEmpty())
            continue;
        // The head names the applicant, and the employer of a person.
        for (const QString& head : {u"applicant/"_s, u"employer/"_s})
            if (std::ranges::any_of(named, [&head](const MergeItem& item) { return item.detail == head; }))
                named.append({Place::CaseFile, id.value()});
        hangOver(db, kind, named, kept, merged.id);
        moved.append(id);
    }
    return moved;
}

Outcome<void> checkNoMoneyOnItsWay(Connection& db, PartyKind kind, qint64 id)
{
    Statement row = db.prepared(kind == PartyKind::Person ? openForPerson : openForOrganisation);
    if (!row.with(id).next())
        return {};
    return fail(row.boolean(1) ? ProblemCode::RecoveryOpen : ProblemCode::PaymentOpen, {row.text(0)});
}

void vacateNumber(Connection& db, PartyKind kind, qint64 id)
{
    if (kind == PartyKind::Person)
        db.prepared("UPDATE person SET id_number = NULL WHERE id = ?").run(id);
    else
        db.prepared("UPDATE organisation SET credit_code = NULL WHERE id = ?").run(id);
}

} // namespace jiangce
