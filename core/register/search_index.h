// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace jiangce {

class Connection;

namespace search_index {

/// What can be found. The numbers are stored.
enum class Subject { Person = 1, Organisation = 2, Case = 3, Certificate = 4 };

struct Hit {
    Subject subject;
    qint64 id;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// Names to be found by themselves and by pinyin, and other texts (numbers) by themselves.
struct Entry {
    QStringList personNames {};
    QStringList organisationNames {};
    QStringList numbers {};
};

/// Replaces what a subject is found by. Within the caller's transaction.
void index(Connection& connection, Subject subject, qint64 id, const Entry& entry);
/// Texts found by themselves, the first of them also by pinyin.
void index(Connection& connection, Subject subject, qint64 id, const QStringList& texts);
void remove(Connection& connection, Subject subject, qint64 id);

/// Every subject in which each word of the text occurs, be it part of a name, of a number, pinyin initials or full
/// pinyin; from one character on. The subject indexed last comes first.
[[nodiscard]] QList<Hit> search(Connection& connection, QStringView text, int limit,
    std::optional<Subject> subject = {});
/// Whether search would find this one subject.
[[nodiscard]] bool finds(Connection& connection, QStringView text, Subject subject, qint64 id);

} // namespace search_index
} // namespace jiangce
