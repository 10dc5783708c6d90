// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/unmasking.h"

#include "core/casework/account_roles.h"
#include "core/casework/accounts.h"
#include "core/casework/audit_trail.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int officeOffset = 8 * 3600; // seconds: the office's day, whatever the computer's zone

Outcome<void> checkAsked(const Desk& desk, const QString& password)
{
    if (unmaskingsToday(desk) < unmaskingsWithoutPassword)
        return {};
    if (password.isEmpty())
        return fail(Problem {ProblemCode::Required, {}, u"password"_s});
    if (const auto confirmed = confirmPassword(desk, password); !confirmed)
        return fail(confirmed.error().at(u"password"_s));
    return {};
}

} // namespace

int unmaskingsToday(const Desk& desk)
{
    const QDateTime now = desk.clock.now().toOffsetFromUtc(officeOffset);
    const QDateTime from(now.date(), QTime(0, 0), Qt::OffsetFromUTC, officeOffset);
    // The first condition is the index's own.
    Statement row = desk.db.prepared(
        "SELECT count(*) FROM audit INDEXED BY audit_looks WHERE action IN ('view', 'unmask', 'export', 'export_audit', 'search', "
        "'print') AND action = 'unmask' AND account_id = ? AND at >= ? AND at < ?");
    row.with(desk.session.account, from, from.addDays(1));
    return row.next() ? row.number(0) : 0;
}

Outcome<ChangeReport> unmask(const Desk& desk, CaseId id, const QStringList& what, const QString& password)
{
    if (const auto acting = actingAccount(desk); !acting)
        return fail(acting.error());
    // Before the transaction: a wrong password is counted in one of its own.
    if (const auto asked = checkAsked(desk, password); !asked)
        return fail(asked.error());
    Transaction transaction(desk.db);
    ChangeReport report;
    for (const QString& one : what)
        report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, {id, u"unmask"_s, {}, {}, {{u"what"_s, one}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
