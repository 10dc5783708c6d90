// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QDate>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace jiangce {

class Connection;
struct Organisation;
struct Person;

enum class PartyKind { Person, Organisation };

/// One thing the register keeps of a person or an organisation; keys are the columns.
struct PartyField {
    const char* key;
    const char* label;      ///< English, context "register"; empty: not shown by itself
    /// What is chosen together with another field when two records become one: a number with its kind. Its own key: by itself.
    const char* group;
    bool isPersonal = false;
    int longest = 0;        ///< characters; 0: its kind says
};
[[nodiscard]] std::span<const PartyField> partyFields(PartyKind kind);
[[nodiscard]] const PartyField* partyField(PartyKind kind, const QString& key);

/// A person or an organisation as texts by field: what is corrected, compared and merged, whatever it is.
struct PartyRecord {
    PartyKind kind = PartyKind::Person;
    qint64 id = 0;
    int version = 0;
    qint64 mergedInto = 0;              ///< 0: it stands by itself
    QMap<QString, QString> values {};   ///< canonical; every field, empty where nothing is known

    [[nodiscard]] QString value(const char* key) const { return values.value(QString::fromLatin1(key)); }
    [[nodiscard]] QString name() const { return value("name"); }
    /// Identity number or credit code.
    [[nodiscard]] QString number() const { return value(kind == PartyKind::Person ? "id_number" : "credit_code"); }
};
[[nodiscard]] std::optional<PartyRecord> readParty(Connection& db, PartyKind kind, qint64 id);
/// The record a merged one leads to, the record itself otherwise.
[[nodiscard]] std::optional<PartyRecord> readSurviving(Connection& db, PartyKind kind, qint64 id);

/// The record with these fields changed, each read and checked as on a form: the number's check digit too, unless a reason
/// stands in `id_override_reason` (`code_override_reason`). What follows from the number (sex, day of birth, organisation
/// code) follows it. Problems carry their field.
[[nodiscard]] Outcome<PartyRecord> corrected(const PartyRecord& record, const QMap<QString, QString>& changes, QDate today);

/// Writes the record as it is, without history, and brings the search index up to date. RecordChanged; DuplicateNumber.
/// Within the caller's transaction.
[[nodiscard]] Outcome<PartyRecord> writeParty(Connection& db, PartyRecord record);

/// Brings the search index up to date with what a record is found by: its own names and numbers, former ones, and those of
/// records merged into it.
void reindexParty(Connection& db, PartyKind kind, qint64 id);

[[nodiscard]] Person personOf(const PartyRecord& record);
[[nodiscard]] Organisation organisationOf(const PartyRecord& record);

/// The value as others may see it: numbers and telephones masked.
[[nodiscard]] QString maskedValue(PartyKind kind, const QString& key, const QString& value);

} // namespace jiangce
