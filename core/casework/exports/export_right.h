// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

/// The right to take data out of the program: of an account, not of a role, and for a time.
struct ExportRight {
    AccountId account {};
    bool isGranted = false;     ///< false: it was ended
    QDate from {};
    QDate until {};             ///< last day; null: until it is ended
    QString reason {};
    QString enteredBy {};
    QDateTime enteredAt {};

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return isGranted && from <= day && (!until.isValid() || day <= until);
    }
};

/// What was said last of each account.
[[nodiscard]] QList<ExportRight> exportRights(Connection& db);
/// Never of a disabled account.
[[nodiscard]] bool hasExportRight(Connection& db, AccountId account, QDate day);

/// By the security administrator, never for oneself (OwnRoles). ReasonRequired, DateOrder (until before from), Required
/// (from). What was said before no longer counts.
[[nodiscard]] Outcome<ChangeReport> grantExportRight(
    const Desk& desk, AccountId account, QDate from, QDate until, const QString& reason);
/// The same; AlreadyDone when it does not hold.
[[nodiscard]] Outcome<ChangeReport> endExportRight(const Desk& desk, AccountId account, const QString& reason);

inline constexpr int usualExportRows = 1000;
inline constexpr int mostExportRows = 1'000'000;
/// Rows one person takes out without a second.
[[nodiscard]] int exportRowLimit(Connection& db);
/// By the security administrator. OutOfRange (least, greatest), ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> setExportRowLimit(const Desk& desk, int rows, const QString& reason);

} // namespace jiangce
