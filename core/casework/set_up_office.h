// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "core/register/office.h"

namespace jiangce {

struct OfficeSetUp {
    Office office {};                   ///< particulars that letters need
    QList<NewAccount> accounts {};      ///< with at least one system, security and audit administrator, and some casework
    QString standingException {};       ///< reason, when persons are too few to keep roles apart
    /// A made-up office to show the program with: everybody may know its passwords, and they do not run out.
    bool isSample = false;
};

/// True while the database has no account.
[[nodiscard]] bool needsSetUp(Connection& db);

/// Every problem of the set-up, with field "accounts/<index>/<part>" or the office's particular.
[[nodiscard]] Problems checkSetUp(const OfficeSetUp& setUp);

/// First start: particulars and accounts in one transaction. AlreadyDone when there are accounts.
[[nodiscard]] Outcome<ChangeReport> setUpOffice(
    Connection& db, const Clock& clock, const OfficeSetUp& setUp, const PasswordCost& cost = {});

} // namespace jiangce
