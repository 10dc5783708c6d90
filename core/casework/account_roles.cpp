// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/account_roles.h"

#include "core/casework/session.h"
#include "core/casework/sign_ins/live_sign_in.h"

namespace jiangce {

CurrentAccount currentAccount(Connection& db, AccountId id)
{
    CurrentAccount account;
    {
        Statement row = db.prepared("SELECT is_disabled, person_number, must_change FROM account WHERE id = ?");
        row.with(id);
        if (!row.next())
            return account;
        account.isDisabled = row.boolean(0);
        account.personNumber = row.personal(1).text;
        account.mustChangePassword = row.boolean(2);
    }
    Statement roles = db.prepared("SELECT role FROM account_role WHERE account_id = ?");
    roles.with(id);
    while (roles.next())
        if (const auto role = roleFromKey(roles.text(0)))
            account.roles.insert(*role);
    return account;
}

Outcome<CurrentAccount> actingAccount(const Desk& desk)
{
    CurrentAccount account = currentAccount(desk.db, desk.session.account);
    if (account.isDisabled)
        return fail(ProblemCode::AccountDisabled);
    if (const auto live = checkSignIn(desk); !live)
        return fail(live.error());
    if (account.mustChangePassword)
        return fail(ProblemCode::PasswordChangeDue);
    return account;
}

} // namespace jiangce
