// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"

#include <QtCore/QDateTime>

namespace jiangce {

class Connection;
struct CaseFile;
struct Desk;

/// Whom an officer has declared himself close to (回避): relatives, a unit he has an interest in.
struct DeclaredRelation {
    qint64 id = 0;
    AccountId account {};
    QString officer {};
    QString number {};      ///< ID number or credit code
    QString name {};
    QString relation {};    ///< in words: 配偶, 父亲, 配偶任职单位
    QDateTime declaredAt {};
    QDateTime endedAt {};   ///< invalid: it holds
    [[nodiscard]] bool holds() const { return !endedAt.isValid(); }
};

/// Of one account, or of all where it is not valid; those that hold first, then the newest.
[[nodiscard]] QList<DeclaredRelation> readRelations(Connection& db, AccountId account = {});

/// For oneself. Required (number, name, relation), TooLong; what IdNumber::parse or CreditCode::parse find at number;
/// AlreadyDone when it is declared already. Takes effect on the next step.
[[nodiscard]] Outcome<ChangeReport> declareRelation(
    const Desk& desk, const QString& number, const QString& name, const QString& relation);
/// By the security administrator, never one's own (OwnRoles), with a reason: nobody lifts his own bar.
[[nodiscard]] Outcome<ChangeReport> endRelation(const Desk& desk, qint64 id, const QString& reason);

/// Whether the case names the holder of the account or somebody he has declared: nobody handles such a case.
[[nodiscard]] bool isCloseTo(Connection& db, const CaseFile& file, AccountId account);

} // namespace jiangce
