// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/honours/honour_facts.h"

#include "core/casework/rounds/award_round.h"
#include "core/register/certificate_store.h"
#include "core/register/person_store.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Whom a number leads to, by way of merges too.
QList<PersonId> holders(Connection& db, const QString& number)
{
    QList<PersonId> ids;
    for (const Person& one : PersonStore(db).findByNumber(number))
        ids.append(one.id);
    return ids;
}

QList<HeldHonour> honoursOf(Connection& db, const QString& number)
{
    QList<HeldHonour> honours;
    for (const PersonId holder : holders(db, number)) {
        Statement row = db.prepared("SELECT title, kind, body, granted_on, document, revoked_on IS NOT NULL FROM honour WHERE "
                                    "person_id = ? ORDER BY granted_on, id");
        row.with(holder);
        while (row.next())
            honours.append({row.text(0), row.text(1), row.text(2), row.date(3), row.text(4), row.boolean(5)});
    }
    return honours;
}

QString otherNomination(Connection& db, RoundId round, const Programme& programme, const QString& number)
{
    Statement row = db.prepared(
        "SELECT c.number FROM award_nominee n JOIN case_file c ON c.id = n.case_id WHERE n.round_id = ? AND n.programme <> ? AND "
        "c.applicant_number = ? AND c.state NOT IN ('draft', 'not_accepted', 'refused', 'withdrawn', 'removed')");
    row.with(round, QString::fromLatin1(programme.key), PersonalText {number});
    return row.next() ? row.text(0) : QString();
}

/// The honour counts only for the person who holds it.
HonourBehind honourBehind(Connection& db, CaseId self, const QString& number)
{
    const QList<PersonId> whose = holders(db, number);
    Statement row = db.prepared("SELECT h.programme, h.title, h.granted_on, h.document, h.revoked_on IS NOT NULL, h.person_id "
                                "FROM case_consequence m JOIN honour h ON h.id = m.honour_id WHERE m.case_id = ?");
    if (!row.with(self).next() || !whose.contains(row.id<PersonId>(5)))
        return {};
    return {row.text(0), row.text(1), row.date(2), row.text(3), row.boolean(4)};
}

QList<HeldCertificate> certificatesOf(Connection& db, const QString& number)
{
    QList<HeldCertificate> held;
    for (const PersonId holder : holders(db, number))
        for (const Certificate& one : CertificateStore(db).ofPerson(holder))
            held.append({one.occupationCode, one.occupationName, one.level});
    return held;
}

} // namespace

void addHonourFacts(Connection& db, const Programme& programme, const QString& number, CaseId self, Facts& facts)
{
    const bool follows = isConsequence(programme);
    if (programme.round != nullptr) {
        const RoundId standing = self.isValid() ? roundOf(db, self) : RoundId();
        const RoundId round = standing.isValid() ? standing : openRoundOf(db, *programme.round);
        facts.round = roundTerms(db, round);
        if (!number.isEmpty())
            facts.otherNomination = otherNomination(db, round, programme, number);
    }
    if ((programme.round != nullptr || follows) && !number.isEmpty())
        facts.honours = honoursOf(db, number);
    if (follows && !number.isEmpty()) {
        facts.honourBehind = honourBehind(db, self, number);
        facts.certificates = certificatesOf(db, number);
    }
}

} // namespace jiangce
