// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace jiangce {

class Connection;

/// Writes an application into `<programme>` and its `<programme>_<roster>` tables: readable values typed by kind (money
/// as whole fen, yes/no and integers as INTEGER, the rest as canonical text), what cannot be read into case_raw as typed,
/// reasons for overrides into case_override. Only inside a transaction. The case must exist.
void writeForm(Connection& db, const Programme& programme, CaseId id, const FormData& form);

/// Exactly what was written: the same FormData, character by character; asked on the day of hand-in once there is one.
[[nodiscard]] FormData readForm(Connection& db, const Programme& programme, CaseId id);

/// Table of a programme or of a roster, as its migration step must name it.
[[nodiscard]] QByteArray tableName(const Programme& programme);
[[nodiscard]] QByteArray tableName(const Programme& programme, const RosterDef& roster);

/// SQL type of a field's column: "INTEGER" or "TEXT".
[[nodiscard]] const char* columnType(FieldKind kind);

/// Differences between field tables and the tables of the database, one line each; empty when they agree.
[[nodiscard]] QStringList compareTables(Connection& db, const Programme& programme);

} // namespace jiangce
