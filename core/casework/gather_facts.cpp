// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gather_facts.h"

#include "core/casework/filings.h"
#include "core/casework/honours/honour_facts.h"
#include "core/casework/rulings.h"
#include "core/register/appraisal_bodies.h"
#include "core/register/catalogue_store.h"
#include "core/register/certificate_store.h"
#include "core/register/figure_store.h"
#include "core/register/fund_pooling.h"
#include "core/register/known_numbers.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/store/connection.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Canonical values of every field with this meaning, in the form and its rosters; None: not there.
QStringList valuesOf(const Programme& programme, const FormData& form, Party inForm, Party inRows)
{
    QSet<QString> found;
    const auto take = [&found](const FieldDef& field, const QString& text) {
        if (const auto canonical = canonicalText(field, text, true); canonical && !canonical->isEmpty())
            found.insert(*canonical);
    };
    for (const FieldDef& field : programme.fields)
        if (inForm != Party::None && field.traits.party == inForm)
            take(field, form.value(field.keyText()));
    for (const RosterDef& roster : programme.rosters)
        for (const FieldDef& field : roster.fields)
            if (inRows != Party::None && field.traits.party == inRows)
                for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
                    take(field, row.values.value(field.keyText()));
    QStringList values = found.values();
    values.sort();
    return values;
}

/// Lines of cases that were approved: with money, or every line of old ones granted a sum, which the paper does not part.
QList<EarlierGrant> earlierGrants(Connection& db, const QStringList& persons, CaseId self)
{
    Statement row = db.prepared(
        "SELECT l.person_number, l.occupation_code, l.level, l.figure, l.certificate_number, c.number, c.decided_on "
        "FROM claim_line l JOIN case_file c ON c.id = l.case_id WHERE l.person_number = ? AND l.person_number <> '' AND l.case_id <> ? "
        "AND (l.approved_fen > 0 OR (c.is_back_entry = 1 AND c.approved_fen > 0)) AND c.approved_fen IS NOT NULL "
        "ORDER BY l.case_id, l.row_id, l.figure");
    QList<EarlierGrant> grants;
    for (const QString& person : persons) {
        row.with(PersonalText {person}, self.value());
        while (row.next())
            grants.append({row.personal(0).text, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                row.date(6)});
    }
    return grants;
}

/// Claims in cases that stand, for these certificates: the holder's own, and somebody else's.
QList<EarlierGrant> otherClaims(Connection& db, const QStringList& certificates, CaseId self)
{
    Statement row = db.prepared(
        "SELECT l.person_number, l.occupation_code, l.level, l.figure, l.certificate_number, c.number, c.decided_on "
        "FROM claim_line l JOIN case_file c ON c.id = l.case_id WHERE l.certificate_number = ? "
        "AND l.certificate_number <> '' AND l.case_id <> ? AND c.state NOT IN ('draft', 'not_accepted', 'refused', 'withdrawn') "
        "AND (c.state <> 'archived' OR c.approved_fen IS NOT NULL) GROUP BY l.case_id, l.row_id ORDER BY l.case_id, l.row_id");
    QList<EarlierGrant> claims;
    for (const QString& certificate : certificates) {
        row.with(certificate, self.value());
        while (row.next())
            claims.append({row.personal(0).text, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                row.date(6)});
    }
    return claims;
}

/// What was granted or claimed under another number of the same person is his all the same.
QList<EarlierGrant> underAskedNumber(QList<EarlierGrant> grants, const QHash<QString, QString>& others)
{
    for (EarlierGrant& grant : grants)
        grant.personNumber = others.value(grant.personNumber, grant.personNumber);
    return grants;
}

/// Known only when the register has looked at every certificate named.
std::optional<QList<QString>> appraisedHere(Connection& db, const QStringList& numbers)
{
    QList<QString> appraised;
    for (const QString& number : numbers) {
        bool isKnown = false;
        for (const Certificate& certificate : CertificateStore(db).findByNumber(number)) {
            isKnown = isKnown || certificate.isAppraisedLocally != YesNo::Unknown;
            if (certificate.isAppraisedLocally == YesNo::Yes)
                appraised.append(number);
        }
        if (!isKnown)
            return {};
    }
    return numbers.isEmpty() ? std::nullopt : std::optional(appraised);
}

QString earlierApproval(Connection& db, const Programme& programme, const QString& number, CaseId self)
{
    Statement row = db.prepared(
        "SELECT c.number FROM case_file c JOIN person p ON coalesce(p.merged_into, p.id) = c.person_id WHERE p.id_number = ? "
        "AND c.programme = ? AND c.state IN ('approved', 'archived') AND c.id <> ? AND EXISTS (SELECT 1 FROM case_step s "
        "WHERE s.case_id = c.id AND s.to_state = 'approved' AND s.is_taken_back = 0) ORDER BY c.id DESC LIMIT 1");
    row.with(PersonalText {number}, QString::fromLatin1(programme.key), self.value());
    return row.next() ? row.text(0) : QString();
}

/// Certificates of the rows that the register has under other persons. Only numbers whose row says who holds them.
QList<QString> heldByOthers(Connection& db, const Programme& programme, const FormData& form)
{
    QList<QString> others;
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key))) {
            QString number;
            QString certificate;
            for (const FieldDef& field : roster.fields) {
                if (field.traits.party == Party::PersonNumber)
                    number = canonicalText(field, row.values.value(field.keyText()), true).value_or(QString());
                if (field.traits.party == Party::CertificateNumber)
                    certificate = canonicalText(field, row.values.value(field.keyText()), true).value_or(QString());
            }
            if (number.isEmpty() || certificate.isEmpty())
                continue;
            for (const Certificate& held : CertificateStore(db).findByNumber(certificate))
                if (const auto holder = PersonStore(db).find(held.person); holder && holder->idNumber != number)
                    others.append(certificate);
        }
    return others;
}

/// Another filing of the body for the year that stands: handed in and not withdrawn.
QString otherFiling(Connection& db, const Programme& programme, OrganisationId body, int year, CaseId self)
{
    Statement row = db.prepared(
        "SELECT coalesce(f.number, c.number) FROM filing f CROSS JOIN case_file c ON c.id = f.case_id WHERE f.programme = ? "
        "AND f.year = ? AND f.organisation_id = ? AND f.case_id <> ? AND (c.state IN ('submitted', 'returned_for_correction', "
        "'filed', 'received') OR c.state = 'archived' AND c.decided_on IS NOT NULL) ORDER BY f.case_id DESC LIMIT 1");
    row.with(QString::fromLatin1(programme.key), year, body, self.value());
    return row.next() ? row.text(0) : QString();
}

void gatherFilingFacts(Connection& db, const Programme& programme, const FormData& form, CaseId self, Facts& facts)
{
    facts.certificatesOfOthers = heldByOthers(db, programme, form);
    const int year = filingYear(programme, form);
    const QStringList codes = valuesOf(programme, form, Party::ApplicantNumber, Party::None);
    if (year == 0 || codes.isEmpty())
        return;
    facts.dueOn = lastDay(db, *programme.obligation, year);
    facts.isAppraisalBody = false;
    facts.appraisalScope.emplace();
    facts.otherFiling.emplace();
    for (const Organisation& organisation : OrganisationStore(db).findByCode(codes[0])) {
        if (facts.otherFiling->isEmpty())
            facts.otherFiling = otherFiling(db, programme, organisation.id, year, self);
        for (const AppraisalBody& body : appraisalBodiesOf(db, organisation.id)) {
            facts.isAppraisalBody = *facts.isAppraisalBody || body.isOn(*facts.dueOn);
            for (const BodyScope& scope : readBodyScope(db, body.id))
                if (scope.withdrawnReason.isEmpty())
                    facts.appraisalScope->append({scope.occupationCode, scope.occupation, scope.level, scope.from, scope.to});
        }
    }
}

} // namespace

Facts gatherFacts(
    Connection& db, const Programme& programme, const FormData& form, CaseId self, QDate handedIn)
{
    Facts facts;
    const QStringList persons = valuesOf(programme, form, Party::None, Party::PersonNumber);
    const QHash<QString, QString> others = otherNumbers(db, persons);
    QStringList also = others.keys();
    also.sort();
    facts.earlierGrants = underAskedNumber(earlierGrants(db, persons + also, self), others);
    const QStringList certificates = valuesOf(programme, form, Party::CertificateNumber, Party::CertificateNumber);
    facts.otherClaims = underAskedNumber(otherClaims(db, certificates, self), others);
    facts.certificatesAppraisedHere = appraisedHere(db, certificates);
    if (programme.applicant != ApplicantKind::Person)
        for (const QString& code : valuesOf(programme, form, Party::ApplicantNumber, Party::None))
            facts.fundIsPooled = fundIsPooled(db, code, handedIn);
    if (programme.procedure == ProcedureKind::Determination && programme.applicant == ApplicantKind::Person) {
        const QStringList applicant = valuesOf(programme, form, Party::ApplicantNumber, Party::ApplicantNumber);
        facts.earlierSettlement
            = applicant.isEmpty() ? std::nullopt : std::optional(earlierApproval(db, programme, applicant[0], self));
    }
    const QStringList named = valuesOf(programme, form, Party::ApplicantNumber, Party::None);
    addHonourFacts(db, programme, named.value(0), self, facts);
    if (programme.obligation != nullptr)
        gatherFilingFacts(db, programme, form, self, facts);
    return facts;
}

Circumstances gatherCircumstances(
    Connection& db, const Programme& programme, const FormData& form, CaseId self, Dates dates)
{
    return {gatherFacts(db, programme, form, self, dates.handedIn), Figures(loadFigures(db)), loadCatalogues(db), dates,
        self.isValid() ? readRulings(db, self) : QList<Ruling>()};
}

} // namespace jiangce
