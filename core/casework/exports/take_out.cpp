// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exports/take_out.h"

#include "core/casework/account_roles.h"
#include "core/casework/account_store.h"
#include "core/casework/accounts.h"
#include "core/casework/audit_trail.h"
#include "core/store/transaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Who agrees: another account with the right, of another human.
struct Second {
    AccountId id {};
    QString name {};
};

std::optional<Second> otherOf(const Desk& desk, const QString& typed)
{
    Statement row = desk.db.prepared(
        "SELECT o.id, o.name FROM account o JOIN account n ON n.id = ?2 WHERE o.name_key = ?1 AND o.id <> n.id "
        "AND (o.person_number = '' OR o.person_number <> n.person_number)");
    if (!row.with(accountKey(typed), desk.session.account).next())
        return {};
    const Second second {row.id<AccountId>(0), row.text(1)};
    row.reset();
    return hasExportRight(desk.db, second.id, desk.clock.today()) ? std::optional(second) : std::nullopt;
}

Outcome<Second> secondPerson(const Desk& desk, const ExportAsk& ask, int limit)
{
    if (ask.secondAccount.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ExportRows, {QString::number(ask.rows), QString::number(limit)}, u"second_account"_s});
    // The password first: what an account may do is told to nobody who cannot open it.
    const Session claimed {.accountName = ask.secondAccount.trimmed()};
    if (const auto proved = confirmPassword({desk.db, desk.clock, claimed}, ask.secondPassword); !proved)
        return fail(Problem(proved.error()).at(u"second_password"_s));
    const auto other = otherOf(desk, ask.secondAccount);
    return other ? Outcome<Second>(*other) : fail(Problem {ProblemCode::SecondPersonNeeded, {}, u"second_account"_s});
}

Outcome<void> mayTakeOut(const Desk& desk)
{
    if (const auto account = actingAccount(desk); !account)
        return fail(account.error());
    if (!hasExportRight(desk.db, desk.session.account, desk.clock.today()))
        return fail(ProblemCode::ExportRightMissing);
    return {};
}

Outcome<void> checkPurpose(const ExportAsk& ask)
{
    if (!ask.purpose)
        return fail(Problem {ProblemCode::ExportPurposeMissing, {}, u"purpose"_s});
    if (ask.text.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ExportPurposeMissing, {}, u"text"_s});
    for (const ExportAsk::Column& column : ask.columns)
        if (!carries(*ask.purpose, column.data))
            return fail(ProblemCode::ExportColumn, {column.head, QString::fromLatin1(purposeDef(*ask.purpose).label)});
    return {};
}

QJsonArray headsOf(const ExportAsk& ask)
{
    QJsonArray heads;
    for (const ExportAsk::Column& column : ask.columns)
        heads.append(column.head);
    return heads;
}

} // namespace

QByteArray exportDigest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Outcome<ExportPass> checkExport(const Desk& desk, const ExportAsk& ask)
{
    if (const auto allowed = mayTakeOut(desk); !allowed)
        return fail(allowed.error());
    if (const auto said = checkPurpose(ask); !said)
        return fail(said.error());
    ExportPass pass;
    pass.m_ask = ask;
    pass.m_ask.secondPassword.clear();
    if (const int limit = exportRowLimit(desk.db); ask.rows > limit) {
        const auto second = secondPerson(desk, ask, limit);
        if (!second)
            return fail(second.error());
        pass.m_second = second->id;
        pass.m_secondName = second->name;
    }
    return pass;
}

Outcome<ChangeReport> takeOut(
    const Desk& desk, const ExportPass& pass, const QByteArray& sha256, const std::function<Outcome<void>()>& put)
{
    const ExportAsk& ask = pass.m_ask;
    QJsonObject told {{u"what"_s, ask.what}, {u"form"_s, ask.form},
        {u"purpose"_s, QString::fromLatin1(purposeDef(*ask.purpose).key)}, {u"columns"_s, headsOf(ask)},
        {u"rows"_s, qint64(ask.rows)}, {u"sha256"_s, QString::fromLatin1(sha256)}};
    if (pass.m_second.isValid())
        told.insert(u"second"_s, pass.m_secondName);
    ChangeReport report;
    {
        Transaction transaction(desk.db);
        if (const auto allowed = mayTakeOut(desk); !allowed)
            return fail(allowed.error());
        report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, {{}, u"export"_s, ask.text.trimmed(), {}, told});
        transaction.commit();
    }
    if (const auto out = put(); !out) {
        Transaction transaction(desk.db);
        (void)writeAudit(desk.db, desk.clock, desk.session,
            {{}, u"export_failed"_s, {}, {}, {{u"what"_s, ask.what}, {u"entry"_s, report.auditSeq}}});
        transaction.commit();
        return fail(out.error());
    }
    return report;
}

} // namespace jiangce
