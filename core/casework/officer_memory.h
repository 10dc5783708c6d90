// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/session.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

/// What the program remembers for the officer of a desk: columns, views, cases looked at, when he was last here. Kept
/// in the database, so that it follows him to another desk. Short transactions without audit entry: none of it is
/// part of a case. Where nobody is signed in or the file is read-only, nothing is kept.

/// Null when nothing was kept under the key.
[[nodiscard]] std::optional<QByteArray> preference(const Desk& desk, const QString& key);
/// `value` up to 64 KB.
void keepPreference(const Desk& desk, const QString& key, const QByteArray& value);

/// A list arranged and named by an officer; nobody else's.
struct SavedView {
    qint64 id = 0;
    QString name {};            ///< 1 to 50 characters, unique for the officer
    QByteArray view {};         ///< JSON, as the list writes it
};
[[nodiscard]] QList<SavedView> savedViews(const Desk& desk);     ///< by name
/// Keeps under a name, over the officer's view of that name where there is one. Required, TooLong (name).
[[nodiscard]] Outcome<SavedView> saveView(const Desk& desk, const QString& name, const QByteArray& view);
/// Required, TooLong (name). False, and nothing changed, when another view of his is called so.
[[nodiscard]] Outcome<bool> renameView(const Desk& desk, qint64 id, const QString& name);
void deleteView(const Desk& desk, qint64 id);

inline constexpr int mostRecentCases = 30;
void noteRecentCase(const Desk& desk, CaseId id);
/// Newest first.
[[nodiscard]] QList<CaseId> recentCases(const Desk& desk, int limit = mostRecentCases);

} // namespace jiangce
