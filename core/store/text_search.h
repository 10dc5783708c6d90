// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace jiangce {

class Connection;

/// The full-text index: the one part of the schema that only SQLite speaks. A document is a few folded texts; what it is
/// found by is every run of one, two and three characters in them (of digits and Latin letters also of six), so that
/// two characters of a name are found as fast as ten. Folding is up to the caller (register/search_index).
namespace text_search {

struct Found {
    int subject;
    qint64 id;
};

/// Replaces the texts of a subject (1 to 99) and id; texts without letters and digits are left out, and each counts to
/// its first 120 characters. Within the caller's transaction.
void put(Connection& connection, int subject, qint64 id, const QStringList& texts);
void remove(Connection& connection, int subject, qint64 id);
/// Documents in which every word occurs in some text, the latest put first; nothing for no words.
[[nodiscard]] QList<Found> match(Connection& connection, const QStringList& words, std::optional<int> subject,
    int limit);
/// Whether match would find this one document.
[[nodiscard]] bool matches(Connection& connection, const QStringList& words, int subject, qint64 id);
/// Every run of 1, 2 and 3 characters (code points) of a text, and of 6 where they are digits and Latin letters; for a
/// query, only the longest that are needed.
[[nodiscard]] QStringList gramsOf(const QString& text);
[[nodiscard]] QStringList gramsToAsk(const QString& word);

} // namespace text_search
} // namespace jiangce
