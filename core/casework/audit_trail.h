// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

/// One entry of the history: append-only, written in the transaction of what it tells.
struct AuditEntry {
    qint64 seq = 0;
    QDateTime at {};            ///< UTC
    AccountId account {};       ///< not valid: nobody was signed in (failed sign-in, set-up)
    QString accountName {};
    QString displayName {};
    CaseId caseId {};           ///< not valid: not about a case
    QString action {};          ///< verb of the operation: accept, save_form, add_account, …
    QString reason {};
    QJsonObject before {};      ///< what changed, as it was
    QJsonObject after {};
};

/// History of a case, newest first.
[[nodiscard]] QList<AuditEntry> readHistory(Connection& db, CaseId id);

/// One entry; nothing when there is none of that number.
[[nodiscard]] std::optional<AuditEntry> readAuditEntry(Connection& db, qint64 seq);

struct AuditFilter {
    QDate from {};
    QDate to {};
    AccountId account {};
    QString action {};
};
/// Newest first, `limit` entries before `beforeSeq` (0: from the end). For the audit administrator.
[[nodiscard]] QList<AuditEntry> readAudit(Connection& db, const AuditFilter& filter, int limit, qint64 beforeSeq = 0);

/// Appends one entry; only inside a transaction, else Fault(Bug). Returns its seq. Every entry carries the hash of the one
/// before it, so that an edit or a gap is found by verifyDatabase.
struct AuditNote {
    CaseId caseId {};
    QString action {};
    QString reason {};
    QJsonObject before {};
    QJsonObject after {};
};
qint64 writeAudit(Connection& db, const Clock& clock, const Session& session, const AuditNote& note);

/// An entry as its texts lie in the database.
struct AuditTexts {
    QString at {};
    AccountId account {};
    QString accountName {};
    QString displayName {};
    CaseId caseId {};
    QString action {};
    QString reason {};
    QString before {};
    QString after {};
};
/// Those of a case, oldest first, and one more of them at the end of the trail: for cases made after the model of others.
[[nodiscard]] QList<AuditTexts> readAuditTexts(Connection& db, CaseId id);
qint64 appendAudit(Connection& db, const AuditTexts& entry);

/// What the first entry hashes to: the same in a register and its copies, in no other. Empty before the first entry.
[[nodiscard]] QString auditOrigin(Connection& db);

/// Records that something was looked at or taken out: exported, printed, searched by number. Own transaction. Numbers shown in
/// full are recorded by unmask() of unmasking.h, which asks first.
qint64 noteAccess(const Desk& desk, const QString& action, CaseId id, const QString& what);

/// English label of an audited verb, context "casework"; word it with Wording::label("casework", …).
[[nodiscard]] const char* auditLabel(const QString& action);

} // namespace jiangce
