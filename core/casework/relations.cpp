// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/relations.h"

#include "core/base/text.h"
#include "core/casework/account_roles.h"
#include "core/casework/audit_trail.h"
#include "core/casework/case_file.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"
#include "core/values/credit_code.h"
#include "core/values/id_number.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestRelation = 50;

/// As cases have it: an ID number of 18 digits, also for an old one of 15, or a credit code.
Outcome<QString> numberOf(const QString& typed)
{
    const QString compact = text::compactIdentifier(typed);
    if (compact.isEmpty())
        return fail(Problem {ProblemCode::Required, {}, u"number"_s});
    const QString current = IdNumber::fromLegacy(compact);
    const auto person = IdNumber::parse(current.isEmpty() ? compact : current);
    if (person)
        return person->canonical();
    const auto unit = CreditCode::parse(compact);
    if (unit)
        return unit->canonical();
    // Units' codes begin with letters or other digits; what looks like a person's number is told what is wrong with that.
    const bool isUnit = compact.startsWith(u'9') || compact.front().isLetter();
    return fail((isUnit ? unit.error() : person.error()).at(u"number"_s));
}

Outcome<QString> wordsOf(const QString& typed, const char* field, qsizetype longest)
{
    const QString words = typed.simplified();
    if (words.isEmpty())
        return fail(Problem {ProblemCode::Required, {}, QString::fromLatin1(field)});
    if (text::characterCount(words) > longest)
        return fail(Problem {ProblemCode::TooLong, {QString::number(longest), QString::number(text::characterCount(words))},
            QString::fromLatin1(field)});
    return words;
}

} // namespace

QList<DeclaredRelation> readRelations(Connection& db, AccountId account)
{
    Statement row = db.prepared("SELECT r.id, r.account_id, a.display_name, r.number, r.name, r.relation, r.declared_at, "
                                "r.ended_at FROM declared_relation r JOIN account a ON a.id = r.account_id "
                                "WHERE ?1 = 0 OR r.account_id = ?1 ORDER BY r.ended_at IS NOT NULL, r.id DESC");
    row.with(account.value());
    QList<DeclaredRelation> relations;
    while (row.next())
        relations.append({row.integer(0), row.id<AccountId>(1), row.text(2), row.personal(3).text, row.text(4), row.text(5),
            row.instant(6), row.instant(7)});
    return relations;
}

Outcome<ChangeReport> declareRelation(
    const Desk& desk, const QString& number, const QString& name, const QString& relation)
{
    const auto checkedNumber = numberOf(number);
    if (!checkedNumber)
        return fail(checkedNumber.error());
    const auto checkedName = wordsOf(name, "name", longestName);
    if (!checkedName)
        return fail(checkedName.error());
    const auto checkedRelation = wordsOf(relation, "relation", longestRelation);
    if (!checkedRelation)
        return fail(checkedRelation.error());
    Transaction transaction(desk.db);
    if (const auto account = actingAccount(desk); !account)
        return fail(account.error());
    for (const DeclaredRelation& there : readRelations(desk.db, desk.session.account))
        if (there.holds() && there.number == *checkedNumber)
            return fail(Problem {ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"declare_relation"_s))}, u"number"_s});
    desk.db.prepared("INSERT INTO declared_relation (account_id, number, name, relation, declared_at) VALUES (?, ?, ?, ?, ?)")
        .run(desk.session.account, PersonalText {*checkedNumber}, *checkedName, *checkedRelation, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Accounts, Subject::Cases}, .id = desk.db.lastInsertId()};
    // Whom it is about stands in the declaration; the trail tells that there is one.
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"declare_relation"_s, {}, {}, {{u"relation"_s, *checkedRelation}, {u"id"_s, report.id}}});
    transaction.commit();
    return report;
}

Outcome<ChangeReport> endRelation(const Desk& desk, qint64 id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    const QList<DeclaredRelation> all = readRelations(desk.db);
    const auto found = std::ranges::find(all, id, &DeclaredRelation::id);
    if (found == all.end() || !found->holds())
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"end_relation"_s))});
    if (found->account == desk.session.account)
        return fail(ProblemCode::OwnRoles);
    desk.db.prepared("UPDATE declared_relation SET ended_at = ?, ended_by = ?, ended_reason = ? WHERE id = ?")
        .run(desk.clock.now(), desk.session.account, reason.trimmed(), id);
    ChangeReport report {.subjects = {Subject::Accounts, Subject::Cases}, .id = id};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"end_relation"_s, reason.trimmed(), {{u"relation"_s, found->relation}, {u"officer"_s, found->officer}},
            {{u"id"_s, id}}});
    transaction.commit();
    return report;
}

bool isCloseTo(Connection& db, const CaseFile& file, AccountId account)
{
    // The same question as the trigger case_step_not_own asks.
    Statement row = db.prepared(
        "SELECT 1 FROM (SELECT person_number AS number FROM account WHERE id = ?1 AND person_number <> '' "
        "UNION ALL SELECT number FROM declared_relation WHERE account_id = ?1 AND ended_at IS NULL) near "
        "WHERE near.number = ?3 OR EXISTS (SELECT 1 FROM person p JOIN case_party c "
        "ON c.person_id = coalesce(p.merged_into, p.id) WHERE p.id_number = near.number AND c.case_id = ?2) "
        "OR EXISTS (SELECT 1 FROM organisation g JOIN case_party c ON c.organisation_id = coalesce(g.merged_into, g.id) "
        "WHERE g.credit_code = near.number AND c.case_id = ?2) LIMIT 1");
    return row.with(account, file.id, PersonalText {file.applicantNumber}).next();
}

} // namespace jiangce
