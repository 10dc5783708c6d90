// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"

#include <QtCore/QJsonObject>

namespace jiangce {

/// The row of a case, for operations only: nothing here checks who may do what.

/// Inserts the head of a new case as it stands, and returns its id; the version is 1.
[[nodiscard]] CaseId insertCase(Connection& db, const CaseFile& file);
/// Writes every part that may change, with the version raised by one. Fault(Constraint) when the stored version is
/// not the one of `file`.
void updateCase(Connection& db, CaseFile& file);

/// What a step may change in the head, for the audit trail and for taking the step back.
[[nodiscard]] QJsonObject headToJson(const CaseFile& file);
void headFromJson(CaseFile& file, const QJsonObject& head);

/// The next number of a series, given once; gaps never arise because the caller's transaction takes it back as well.
[[nodiscard]] int nextNumber(Connection& db, const QString& series, int year);

} // namespace jiangce
