// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sign_ins/live_sign_in.h"

#include "core/casework/accounts.h"
#include "core/casework/audit_trail.h"
#include "core/casework/passwords/password_policy.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString keyOf(SignInEnd why)
{
    switch (why) {
    case SignInEnd::Left: return u"left"_s;
    case SignInEnd::Elsewhere: return u"elsewhere"_s;
    case SignInEnd::Disabled: return u"disabled"_s;
    case SignInEnd::Reset: return u"reset"_s;
    case SignInEnd::Program: break;
    }
    return u"program"_s;
}

const char* labelOf(const QString& ended)
{
    if (ended == keyOf(SignInEnd::Elsewhere))
        return QT_TRANSLATE_NOOP("casework", "the account was signed in at another place");
    if (ended == keyOf(SignInEnd::Disabled))
        return QT_TRANSLATE_NOOP("casework", "the account was disabled");
    if (ended == keyOf(SignInEnd::Reset))
        return QT_TRANSLATE_NOOP("casework", "the password was replaced");
    return QT_TRANSLATE_NOOP("casework", "it was signed out");
}

Outcome<void> over(const char* why)
{
    return fail(ProblemCode::SignInOver, {QString::fromLatin1(why)});
}

constexpr const char* hoursAreOver = QT_TRANSLATE_NOOP("casework", "its hours are over");

} // namespace

std::optional<LiveSignIn> liveSignIn(Connection& db, AccountId account)
{
    Statement row = db.prepared("SELECT id, place, began_at FROM sign_in WHERE account_id = ? AND ended_at IS NULL");
    row.with(account);
    return row.next() ? std::optional(LiveSignIn {row.integer(0), row.text(1), row.instant(2)}) : std::nullopt;
}

void endSignInsOf(Connection& db, AccountId account, SignInEnd why, const QDateTime& at)
{
    db.prepared("UPDATE sign_in SET ended_at = ?, ended_why = ? WHERE account_id = ? AND ended_at IS NULL")
        .run(at, keyOf(why), account);
}

void endSignIn(const Desk& desk)
{
    if (desk.session.signIn == 0 || !desk.db.isWritable())
        return;
    Transaction transaction(desk.db);
    const int ended = desk.db.prepared("UPDATE sign_in SET ended_at = ?, ended_why = 'left' WHERE id = ? AND ended_at IS NULL")
                          .run(desk.clock.now(), desk.session.signIn);
    if (ended > 0)
        transaction.commit();
}

int endEarlierRuns(Connection& db, const Clock& clock)
{
    Transaction transaction(db);
    const int ended
        = db.prepared("UPDATE sign_in SET ended_at = ?, ended_why = 'program' WHERE ended_at IS NULL").run(clock.now());
    if (ended > 0)
        transaction.commit();
    return ended;
}

Outcome<void> checkSignIn(const Desk& desk)
{
    if (desk.session.signIn == 0)
        return {};
    QDateTime began;
    {
        Statement row = desk.db.prepared("SELECT began_at, ended_why FROM sign_in WHERE id = ? AND account_id = ?");
        row.with(desk.session.signIn, desk.session.account);
        if (!row.next())
            return over(labelOf({}));
        if (!row.text(1).isEmpty())
            return over(labelOf(row.text(1)));
        began = row.instant(0);
    }
    const qint64 seconds = qint64(passwordPolicy(desk.db).sessionHours) * 3600;
    return began.secsTo(desk.clock.now()) >= seconds ? over(hoursAreOver) : Outcome<void>();
}

Outcome<Session> resumeSignIn(const Desk& desk, const QString& password, const QString& place)
{
    const auto live = checkSignIn(desk);
    if (!live && live.error().arguments != QStringList {QString::fromLatin1(hoursAreOver)})
        return fail(live.error());
    if (!live)
        return beginSignIn(desk.db, desk.clock, desk.session.accountName, password, place, Elsewhere::End);
    if (const auto confirmed = confirmPassword(desk, password); !confirmed)
        return fail(confirmed.error());
    return desk.session;
}

} // namespace jiangce
