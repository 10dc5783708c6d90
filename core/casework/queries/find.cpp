// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/find.h"

#include "core/register/certificate_store.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/register/search_index.h"
#include "core/values/number_mask.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

std::optional<FindHit> hitOf(Connection& db, const search_index::Hit& hit)
{
    using search_index::Subject;
    switch (hit.subject) {
    case Subject::Case: {
        const auto file = readCase(db, CaseId(hit.id));
        if (!file)
            return {};
        return FindHit {FindHit::Kind::Case, hit.id, file->number.isEmpty() ? file->applicantName : file->number,
            QString::fromUtf16(file->programme->chinese) + u' ' + file->applicantName};
    }
    case Subject::Person: {
        const auto person = PersonStore(db).find(PersonId(hit.id));
        return person ? std::optional(FindHit {FindHit::Kind::Person, hit.id, person->name, maskedIdNumber(person->idNumber)})
                      : std::nullopt;
    }
    case Subject::Organisation: {
        const auto organisation = OrganisationStore(db).find(OrganisationId(hit.id));
        return organisation ? std::optional(FindHit {FindHit::Kind::Organisation, hit.id, organisation->name,
                                  organisation->creditCode})
                            : std::nullopt;
    }
    case Subject::Certificate: {
        const auto certificate = CertificateStore(db).find(CertificateId(hit.id));
        return certificate ? hitOf(db, {Subject::Person, certificate->person.value()}) : std::nullopt;
    }
    }
    return {};
}

QList<PartyCase> casesOf(Connection& db, Statement&& rows)
{
    QList<PartyCase> cases;
    while (rows.next())
        cases.append({caseRow(db, rows.id<CaseId>(0)), rows.text(1)});
    return cases;
}

} // namespace

QList<FindHit> find(Connection& db, const QString& typed, int limit)
{
    QList<FindHit> hits;
    const auto take = [&hits](const std::optional<FindHit>& hit) {
        const bool isNew = hit && std::ranges::none_of(hits, [&hit](const FindHit& other) {
            return other.kind == hit->kind && other.id == hit->id;
        });
        if (isNew)
            hits.append(*hit);
    };
    if (const auto exact = findCase(db, typed))
        take(hitOf(db, {search_index::Subject::Case, exact->id.value()}));
    for (const search_index::Hit& hit : search_index::search(db, typed, limit))
        take(hitOf(db, hit));
    return hits.first(std::min(qsizetype(limit), hits.size()));
}

QList<PartyCase> casesOfPerson(Connection& db, PersonId id)
{
    Statement rows = db.prepared("SELECT case_id, role FROM case_party WHERE person_id = ? "
                                 "GROUP BY case_id, role ORDER BY case_id DESC, role DESC");
    rows.with(id);
    return casesOf(db, std::move(rows));
}

QList<PartyCase> casesOfOrganisation(Connection& db, OrganisationId id)
{
    Statement rows = db.prepared("SELECT case_id, role FROM case_party WHERE organisation_id = ? "
                                 "GROUP BY case_id, role ORDER BY case_id DESC, role DESC");
    rows.with(id);
    return casesOf(db, std::move(rows));
}

} // namespace jiangce
