// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exports/export_right.h"

#include "core/base/text.h"
#include "core/casework/account_store.h"
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype longestReason = 500;

Outcome<QString> reasonOf(const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    if (const qsizetype length = text::characterCount(reason); length > longestReason)
        return fail(Problem {ProblemCode::TooLong, {QString::number(longestReason), QString::number(length)}, u"reason"_s});
    return reason;
}

std::optional<ExportRight> rightOf(Connection& db, AccountId account)
{
    const QList<ExportRight> all = exportRights(db);
    const auto found = std::ranges::find(all, account, &ExportRight::account);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

ChangeReport say(const Desk& desk, const ExportRight& right, const QString& action)
{
    desk.db.prepared("INSERT INTO export_right (account_id, is_granted, from_on, until_on, reason, entered_by, entered_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(right.account, right.isGranted, right.from, right.until, right.reason, desk.session.account, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Accounts}, .id = right.account.value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, action, right.reason, {},
            {{u"account"_s, nameOf(desk.db, right.account)}, {u"from"_s, right.from.toString(Qt::ISODate)},
                {u"until"_s, right.until.toString(Qt::ISODate)}}});
    return report;
}

} // namespace

QList<ExportRight> exportRights(Connection& db)
{
    Statement row = db.prepared("SELECT r.account_id, r.is_granted, r.from_on, r.until_on, r.reason, a.display_name, "
                                "r.entered_at FROM export_right r JOIN account a ON a.id = r.entered_by "
                                "WHERE r.id = (SELECT max(l.id) FROM export_right l WHERE l.account_id = r.account_id) "
                                "ORDER BY r.account_id");
    row.with();
    QList<ExportRight> rights;
    while (row.next())
        rights.append({row.id<AccountId>(0), row.boolean(1), row.date(2), row.date(3), row.text(4), row.text(5),
            row.instant(6)});
    return rights;
}

bool hasExportRight(Connection& db, AccountId account, QDate day)
{
    Statement row = db.prepared("SELECT 1 FROM account WHERE id = ? AND is_disabled = 0 AND must_change = 0");
    if (!row.with(account).next())
        return false;
    const auto right = rightOf(db, account);
    return right && right->holdsOn(day);
}

Outcome<ChangeReport> grantExportRight(
    const Desk& desk, AccountId account, QDate from, QDate until, const QString& reason)
{
    const auto why = reasonOf(reason);
    if (!why)
        return fail(why.error());
    if (!from.isValid())
        return fail(Problem {ProblemCode::Required, {}, u"from"_s});
    if (until.isValid() && until < from)
        return fail(Problem {ProblemCode::DateOrder,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "First day")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Last day"))}, u"until"_s});
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (account == desk.session.account)
        return fail(ProblemCode::OwnRoles);
    const ChangeReport report = say(desk, {account, true, from, until, *why, {}, {}}, u"grant_export_right"_s);
    transaction.commit();
    return report;
}

Outcome<ChangeReport> endExportRight(const Desk& desk, AccountId account, const QString& reason)
{
    const auto why = reasonOf(reason);
    if (!why)
        return fail(why.error());
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (account == desk.session.account)
        return fail(ProblemCode::OwnRoles);
    const auto right = rightOf(desk.db, account);
    if (!right || !right->isGranted)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"end_export_right"_s))});
    const ChangeReport report = say(desk, {account, false, right->from, right->until, *why, {}, {}}, u"end_export_right"_s);
    transaction.commit();
    return report;
}

int exportRowLimit(Connection& db)
{
    Statement row = db.prepared("SELECT row_limit FROM export_limit ORDER BY id DESC LIMIT 1");
    row.with();
    return row.next() ? row.number(0) : usualExportRows;
}

Outcome<ChangeReport> setExportRowLimit(const Desk& desk, int rows, const QString& reason)
{
    const auto why = reasonOf(reason);
    if (!why)
        return fail(why.error());
    if (rows < 1 || rows > mostExportRows)
        return fail(Problem {ProblemCode::OutOfRange, {u"1"_s, QString::number(mostExportRows)}, u"rows"_s});
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    const int before = exportRowLimit(desk.db);
    desk.db.prepared("INSERT INTO export_limit (row_limit, reason, entered_by, entered_at) VALUES (?, ?, ?, ?)")
        .run(rows, *why, desk.session.account, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Accounts}};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"set_export_limit"_s, *why, {{u"rows"_s, before}}, {{u"rows"_s, rows}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
