// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/base/strong_id.h"
#include "core/values/sex.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

class Connection;

enum class PersonIdKind {
    Resident,           ///< 居民身份证
    ResidencePermit,    ///< 港澳台居民居住证
    HkMacaoPass,        ///< 港澳居民来往内地通行证
    TaiwanPass,         ///< 台湾居民来往大陆通行证
    ForeignPermanent,   ///< 外国人永久居留身份证
    Passport,           ///< 护照
};
[[nodiscard]] QString canonical(PersonIdKind kind);     ///< resident, residence_permit, hkmo_pass, …
[[nodiscard]] QString chineseName(PersonIdKind kind);
[[nodiscard]] Outcome<PersonIdKind> parsePersonIdKind(QStringView text);    ///< UnknownChoice

struct Person {
    PersonId id {};
    int version = 1;
    QString name {};                ///< normalised when stored
    QString nameRaw {};             ///< as typed; empty: as name
    PersonIdKind idKind = PersonIdKind::Resident;
    QString idNumber {};            ///< canonical; empty: not known
    int idTwin = 0;                 ///< above 0: a second person under the same number, kept apart by an officer
    QString idOverrideReason {};    ///< why a failing check digit stands
    QString legacyNumber {};        ///< 15 digits
    std::optional<Sex> sex {};
    QDate birthDate {};
    QString phone {};               ///< canonical
    QString address {};
    QString note {};
    PersonId mergedInto {};         ///< valid: a pointer, found to be that person
};

/// The register of persons. Everything that writes belongs inside the caller's transaction, keeps the search index in
/// step, and leaves the audit entry to the caller.
class PersonStore final {
public:
    explicit PersonStore(Connection& connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] std::optional<Person> find(PersonId id) const;
    /// Who holds a number, now or as a 15-digit number; more than one only where an officer kept two apart. A number of a
    /// merged record leads to the surviving one.
    [[nodiscard]] QList<Person> findByNumber(const QString& number) const;

    /// Required, TooLong (name: 75 characters), DuplicateNumber (number). A resident's number fills sex and birth date where they are empty.
    [[nodiscard]] Outcome<Person> add(Person person);
    /// The holder of the number, or a new person; without a number always a new one. What the stored person lacks is
    /// filled in; what it has (the name too) stays as it is and is for the caller to compare.
    [[nodiscard]] Outcome<Person> findOrCreate(const Person& person);
    /// RecordChanged when the stored version is another; else as add(). A new name keeps the old one in the
    /// history, with the reason.
    [[nodiscard]] Outcome<Person> update(Person person, const Clock& clock, const QString& reason = {});
    /// The record as it is, without history and unchecked: for merging and taking that back. RecordChanged.
    [[nodiscard]] Outcome<Person> rewrite(Person person);
    /// What the record is found by, written anew.
    void reindex(PersonId id);

    /// By part of a name, pinyin initials, full pinyin, part of a number or phone; former names count.
    [[nodiscard]] QList<Person> findWhileTyping(QStringView text, int limit) const;
    /// Others who may be the same person: same number, same 15-digit number, or a name that looks the same with a birth
    /// date that does not differ; without those an officer found to be another.
    [[nodiscard]] QList<Person> likelyDuplicates(const Person& person) const;
    /// Oldest first; those of records merged into this one among them.
    [[nodiscard]] QStringList formerNames(PersonId id) const;

private:
    [[nodiscard]] QList<Person> surviving(QList<Person> persons) const;
    [[nodiscard]] std::optional<Person> holderOf(const Person& wanted) const;
    void indexForSearch(const Person& person);

    Connection& m_connection;
};

} // namespace jiangce
