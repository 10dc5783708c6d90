// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/strong_id.h"
#include "core/register/organisation_store.h"
#include "core/values/certificate_level.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

using CertificateId = StrongId<struct CertificateTag>;

struct Certificate {
    CertificateId id {};
    int version = 1;
    PersonId person {};
    QString number {};                  ///< canonical
    QString numberRaw {};               ///< as typed; empty: as number
    CertificateLevel level = CertificateLevel::Five;
    QString occupationName {};
    QString occupationCode {};
    QDate issuedOn {};
    QString issuer {};
    YesNo isAppraisedLocally = YesNo::Unknown;  ///< 经我市人社部门鉴定
    QString note {};
};

/// Certificates persons hold. Writing as for PersonStore.
class CertificateStore final {
public:
    explicit CertificateStore(Connection& connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] std::optional<Certificate> find(CertificateId id) const;
    [[nodiscard]] QList<Certificate> findByNumber(const QString& number) const;
    /// Oldest first.
    [[nodiscard]] QList<Certificate> ofPerson(PersonId person) const;
    /// Required (number, occupation), DuplicateNumber (the person has it already).
    [[nodiscard]] Outcome<Certificate> add(Certificate certificate);
    /// The person's certificate of that number as stored, or a new one.
    [[nodiscard]] Outcome<Certificate> findOrCreate(const Certificate& certificate);
    /// RecordChanged, Required, DuplicateNumber.
    [[nodiscard]] Outcome<Certificate> update(Certificate certificate);

private:
    Connection& m_connection;
};

} // namespace jiangce
