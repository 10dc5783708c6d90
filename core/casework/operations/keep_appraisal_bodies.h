// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "core/casework/operations/step_input.h"
#include "core/register/appraisal_bodies.h"
#include "core/register/organisation_store.h"

namespace jiangce {

// The register of appraisal bodies (2011/46 3.1e): what their filings are owed by and looked at with. All by the rule
// administrator, with a reason where an entry is changed: RoleMissing, AccountDisabled, ReasonRequired. report.id is the body.

/// Enters a body; its organisation is found by credit code, or made. Problems of OrganisationStore::add and addAppraisalBody.
[[nodiscard]] Outcome<ChangeReport> enterAppraisalBody(
    const Desk& desk, const Organisation& organisation, const AppraisalBody& body);
/// Problems of updateAppraisalBody.
[[nodiscard]] Outcome<ChangeReport> correctAppraisalBody(const Desk& desk, const AppraisalBody& body, const QString& reason);
/// Sets the last day, or with a null day lets it go on. Problems of updateAppraisalBody.
[[nodiscard]] Outcome<ChangeReport> endAppraisalBody(
    const Desk& desk, AppraisalBodyId id, int expectedVersion, QDate lastDay, const QString& reason);
[[nodiscard]] Outcome<ChangeReport> dropAppraisalBody(const Desk& desk, AppraisalBodyId id, const QString& reason);

/// Problems of addBodyScope, setBodyScopeEnd, withdrawBodyScope.
[[nodiscard]] Outcome<ChangeReport> enterBodyScope(const Desk& desk, const BodyScope& scope);
[[nodiscard]] Outcome<ChangeReport> endBodyScope(const Desk& desk, const BodyScope& scope, QDate lastDay);
[[nodiscard]] Outcome<ChangeReport> dropBodyScope(const Desk& desk, const BodyScope& scope, const QString& reason);

/// What was done to a body's entry, the latest first.
[[nodiscard]] QList<AuditEntry> appraisalBodyHistory(Connection& db, AppraisalBodyId id);

} // namespace jiangce
