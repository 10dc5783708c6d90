// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"
#include "core/store/backup_records.h"

namespace jiangce {

/// By the system administrator, once the recovery key was typed back from the sheet: backups are locked with it from now on.
/// Earlier ones keep the key they have.
[[nodiscard]] Outcome<ChangeReport> setRecoveryKey(const Desk& desk, const BackupKey& key);
/// By the system administrator; problems of storeKeepRule.
[[nodiscard]] Outcome<ChangeReport> changeKeepRule(const Desk& desk, const KeepRule& rule);
/// By the system administrator, on record: backups are thinned out again after a restore or found damage. `reason`: why
/// the ones that will go are not needed. ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> noteThinningAgain(const Desk& desk, const QString& reason);

/// The first entry of a restored register: from which backup, of when. Nobody is signed in yet.
void noteRestored(Connection& db, const Clock& clock, const QString& backupName, const QDateTime& madeAt);

} // namespace jiangce
