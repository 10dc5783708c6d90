// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sign_ins/reset_code.h"

#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/casework/account_roles.h"
#include "core/casework/account_store.h"
#include "core/casework/audit_hash.h"
#include "core/casework/audit_trail.h"
#include "core/casework/password.h"
#include "core/casework/passwords/password_rules.h"
#include "core/casework/permissions.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/signatures/case_signature.h"
#include "core/casework/signatures/check_keys.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/store/transaction.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr std::u16string_view letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int codeLength = 20;
constexpr int groupLength = 5;

QString newCode()
{
    if (sodium_init() < 0)
        throw Fault(FaultKind::Bug, u"libsodium does not start"_s);
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            code.append(u'-');
        code.append(QChar(letters[randombytes_uniform(uint32_t(letters.size()))]));
    }
    return code;
}

/// A hundred random bits need no slow hash.
QString digestOf(const QString& typed)
{
    QString code;
    for (const QChar character : text::compactIdentifier(typed).toUpper())
        if (character.isLetterOrNumber())
            code.append(character);
    return auditHash({u"jiangce reset code 1"_s, code});
}

struct Code {
    qint64 id = 0;
    AccountId account {};
    QString digest {};
    AccountId issuedBy {};
    QDateTime until {};
    bool isConfirmed = false;
    bool isEnded = true;
    int wrong = 0;
};

Code codeOf(const Statement& row)
{
    return {row.integer(0), row.id<AccountId>(1), row.text(2), row.id<AccountId>(3), row.instant(4), !row.isNull(5),
        !row.isNull(6), row.number(7)};
}

std::optional<Code> readCode(Connection& db, qint64 id)
{
    Statement row = db.prepared("SELECT id, account_id, digest, issued_by, until, confirmed_by, ended_at, wrong "
                                "FROM reset_code WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional(codeOf(row)) : std::nullopt;
}

/// The open code of an account that may use one.
std::optional<Code> openCode(Connection& db, const QString& nameKey)
{
    Statement row = db.prepared("SELECT c.id, c.account_id, c.digest, c.issued_by, c.until, c.confirmed_by, c.ended_at, "
                                "c.wrong FROM reset_code c JOIN account a ON a.id = c.account_id "
                                "WHERE a.name_key = ? AND a.is_disabled = 0 AND c.ended_at IS NULL");
    row.with(nameKey);
    return row.next() ? std::optional(codeOf(row)) : std::nullopt;
}

bool isOnePerson(Connection& db, AccountId one, AccountId other)
{
    const QString number = currentAccount(db, one).personNumber;
    return one == other || (!number.isEmpty() && number == currentAccount(db, other).personNumber);
}

/// A code is worth its tries only.
void noteWrong(Connection& db, const Clock& clock, const Code& code)
{
    Transaction transaction(db);
    const bool isOver = code.wrong + 1 >= resetCodeTries;
    db.prepared("UPDATE reset_code SET wrong = wrong + 1, ended_at = ? WHERE id = ?")
        .run(isOver ? clock.now() : QDateTime(), code.id);
    const Session nobody {.accountName = nameOf(db, code.account)};
    (void)writeAudit(db, clock, nobody, {{}, u"reset_code_failed"_s, {}, {}, {{u"ended"_s, isOver}}});
    transaction.commit();
}

Outcome<Code> checkCode(Connection& db, const Clock& clock, const QString& name, const QString& typed)
{
    const auto code = openCode(db, accountKey(name));
    if (!code)
        return fail(ProblemCode::ResetCodeWrong);
    if (code->digest != digestOf(typed)) {
        noteWrong(db, clock, *code);
        return fail(ProblemCode::ResetCodeWrong);
    }
    if (clock.now() >= code->until)
        return fail(ProblemCode::ResetCodeOver, {QString::number(resetCodeMinutes)});
    if (!code->isConfirmed)
        return fail(ProblemCode::ResetUnconfirmed);
    return *code;
}

/// The entry of an administrator's part, signed if he has a key: it is by his word that the officer gets another one.
qint64 noteCode(
    const Desk& desk, const QString& what, const QString& reason, qint64 code, const QString& digest, AccountId account)
{
    QJsonObject after {{u"account"_s, nameOf(desk.db, account)}, {u"code"_s, code}};
    if (desk.session.key)
        after.insert(u"signature"_s,
            QString::fromLatin1(desk.session.key->sign(resetMessage(what, code, digest, account.value())).toHex()));
    return writeAudit(desk.db, desk.clock, desk.session, {{}, what + u"_reset_code"_s, reason, {}, after});
}

Session sessionOf(Connection& db, AccountId account)
{
    Statement row = db.prepared("SELECT name, display_name FROM account WHERE id = ?");
    row.with(account);
    return row.next() ? Session {account, row.text(0), row.text(1)} : Session();
}

} // namespace

Outcome<IssuedResetCode> issueResetCode(const Desk& desk, AccountId account, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    if (isOnePerson(desk.db, desk.session.account, account))
        return fail(ProblemCode::ResetOwnRequest);
    if (currentAccount(desk.db, account).isDisabled)
        return fail(ProblemCode::AccountDisabled);
    if (text::tidied(reason).isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    IssuedResetCode issued {{.subjects = {Subject::Accounts}}, newCode(), desk.clock.now().addSecs(resetCodeMinutes * 60)};
    desk.db.prepared("UPDATE reset_code SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL")
        .run(desk.clock.now(), account);
    desk.db.prepared("INSERT INTO reset_code (account_id, digest, issued_by, issued_at, until) VALUES (?, ?, ?, ?, ?)")
        .run(account, digestOf(issued.code), desk.session.account, desk.clock.now(), issued.until);
    issued.report.id = desk.db.lastInsertId();
    issued.report.auditSeq = noteCode(desk, u"issue"_s, text::tidied(reason), issued.report.id, digestOf(issued.code), account);
    transaction.commit();
    return issued;
}

Outcome<ChangeReport> confirmResetCode(const Desk& desk, qint64 id)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SystemAdministrator); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    const auto code = readCode(desk.db, id);
    if (!code || code->isEnded)
        return fail(ProblemCode::ResetCodeWrong);
    if (desk.clock.now() >= code->until)
        return fail(ProblemCode::ResetCodeOver, {QString::number(resetCodeMinutes)});
    if (code->isConfirmed)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"confirm_reset_code"_s))});
    if (isOnePerson(desk.db, desk.session.account, code->account) || isOnePerson(desk.db, desk.session.account, code->issuedBy))
        return fail(ProblemCode::ResetOwnRequest);
    desk.db.prepared("UPDATE reset_code SET confirmed_by = ?, confirmed_at = ? WHERE id = ?")
        .run(desk.session.account, desk.clock.now(), id);
    ChangeReport report {.subjects = {Subject::Accounts}, .id = id};
    report.auditSeq = noteCode(desk, u"confirm"_s, {}, id, code->digest, code->account);
    transaction.commit();
    return report;
}

Outcome<ChangeReport> redeemResetCode(Connection& db, const Clock& clock, const QString& name, const QString& typed,
    const QString& newPassword, const PasswordCost& cost)
{
    const auto code = checkCode(db, clock, name, typed);
    if (!code)
        return fail(code.error());
    const PasswordPolicy policy = passwordPolicy(db);
    if (const auto good = checkPassword(policy, newPassword, passwordOwner(db, code->account)); !good)
        return fail(good.error());
    if (const auto fresh = checkNotRecent(db, policy, code->account, newPassword); !fresh)
        return fail(fresh.error());
    const QString hash = passwordHash(newPassword, cost);
    const LockedKey locked = lockKey(SigningKey::fresh(), code->account, newPassword, cost);
    const Session session = sessionOf(db, code->account);
    Transaction transaction(db);
    db.prepared("UPDATE reset_code SET ended_at = ?, is_used = 1 WHERE id = ?").run(clock.now(), code->id);
    writePassword(db, code->account, hash, clock.now(), false);
    db.prepared("DELETE FROM sign_in_failure WHERE name_key = ?").run(accountKey(name));
    endSignInsOf(db, code->account, SignInEnd::Reset, clock.now());
    ChangeReport report {.subjects = {Subject::Accounts}, .id = code->account.value()};
    QJsonObject after = keyTold(locked);
    after.insert(u"code"_s, code->id);
    report.auditSeq = writeAudit(db, clock, session, {{}, u"use_reset_code"_s, {}, {}, after});
    // Whoever lost his password lost the key under it: what it signed stays to be checked by its public half.
    startSigningKey(db, clock, code->account, locked, report.auditSeq);
    transaction.commit();
    return report;
}

QList<OpenResetCode> openResetCodes(Connection& db, const QDateTime& now)
{
    Statement row = db.prepared("SELECT c.id, c.account_id, a.display_name, i.display_name, c.issued_at, c.until, "
                                "coalesce(k.display_name, '') FROM reset_code c JOIN account a ON a.id = c.account_id "
                                "JOIN account i ON i.id = c.issued_by LEFT JOIN account k ON k.id = c.confirmed_by "
                                "WHERE c.ended_at IS NULL AND c.until > ? ORDER BY c.id");
    row.with(now);
    QList<OpenResetCode> codes;
    while (row.next())
        codes.append({row.integer(0), row.id<AccountId>(1), row.text(2), row.text(3), row.instant(4), row.instant(5), row.text(6)});
    return codes;
}

} // namespace jiangce
