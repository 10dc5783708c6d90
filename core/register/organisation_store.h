// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/base/strong_id.h"

#include <optional>

namespace jiangce {

class Connection;

/// What nobody has looked at is unknown, not no.
enum class YesNo { Unknown, Yes, No };

struct Organisation {
    OrganisationId id {};
    int version = 1;
    QString name {};                    ///< normalised when stored
    QString nameRaw {};                 ///< as typed; empty: as name
    QString creditCode {};              ///< 18 characters; empty: not known
    QString codeOverrideReason {};      ///< why a failing check character stands
    QString organisationCode {};        ///< before 2015-10: 9 characters, no hyphen
    QString registrationNumber {};      ///< 工商注册号
    QString taxNumber {};
    QString insuranceNumber {};         ///< 参保单位编号
    QString industryCode {};            ///< GB/T 4754
    QString district {};                ///< code of an AdminUnit; empty: not known
    QString address {};                 ///< registered
    QString businessAddress {};
    QString legalRepresentative {};
    QString contact {};
    QString phone {};                   ///< canonical
    YesNo isDispatchAgency = YesNo::Unknown;    ///< 劳务派遣
    YesNo isHrService = YesNo::Unknown;         ///< 人力资源管理服务
    QString bankName {};
    QString bankAccount {};             ///< canonical
    QString bankAccountName {};
    QString note {};
    OrganisationId mergedInto {};       ///< valid: a pointer, found to be that organisation
};

/// The register of enterprises, schools and other bodies. Writing as for PersonStore.
class OrganisationStore final {
public:
    explicit OrganisationStore(Connection& connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] std::optional<Organisation> find(OrganisationId id) const;
    /// By credit code, organisation code (also the one inside a credit code) or registration number. A code of a merged
    /// record leads to the surviving one.
    [[nodiscard]] QList<Organisation> findByCode(const QString& code) const;

    /// Required, TooLong (name: 150 characters), DuplicateNumber (code).
    [[nodiscard]] Outcome<Organisation> add(Organisation organisation);
    /// The holder of the credit code, or a new organisation; what the stored one lacks is filled in, the rest stays.
    [[nodiscard]] Outcome<Organisation> findOrCreate(const Organisation& organisation);
    /// RecordChanged when the stored version is another; else as add(). A new name keeps the old one.
    [[nodiscard]] Outcome<Organisation> update(Organisation organisation, const Clock& clock,
        const QString& reason = {});
    /// The record as it is, without history and unchecked: for merging and taking that back. RecordChanged.
    [[nodiscard]] Outcome<Organisation> rewrite(Organisation organisation);
    /// What the record is found by, written anew.
    void reindex(OrganisationId id);

    /// By part of a name, pinyin initials, full pinyin, part of a code; former names count.
    [[nodiscard]] QList<Organisation> findWhileTyping(QStringView text, int limit) const;
    /// Others with the same code, old or new, or a name that looks the same; without those an officer found to be another.
    [[nodiscard]] QList<Organisation> likelyDuplicates(const Organisation& organisation) const;
    /// Oldest first; those of records merged into this one among them.
    [[nodiscard]] QStringList formerNames(OrganisationId id) const;

private:
    [[nodiscard]] QList<Organisation> surviving(QList<Organisation> organisations) const;
    void indexForSearch(const Organisation& organisation);

    Connection& m_connection;
};

} // namespace jiangce
