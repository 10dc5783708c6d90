// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/certificate_store.h"

#include "core/register/organisation_row.h"
#include "core/register/search_index.h"
#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

#define JIANGCE_CERTIFICATE_COLUMNS \
    "id, version, person_id, number, number_raw, level, occupation_name, occupation_code, issued_on, issuer, " \
    "is_appraised_locally, note"

Certificate read(const Statement& row)
{
    Certificate certificate;
    certificate.id = row.id<CertificateId>(0);
    certificate.version = row.number(1);
    certificate.person = row.id<PersonId>(2);
    certificate.number = row.text(3);
    certificate.numberRaw = row.text(4);
    certificate.level = CertificateLevel::parse(row.text(5)).value_or(CertificateLevel::Five);
    certificate.occupationName = row.text(6);
    certificate.occupationCode = row.text(7);
    certificate.issuedOn = row.date(8);
    certificate.issuer = row.text(9);
    certificate.isAppraisedLocally = yesNoFrom(row.text(10));
    certificate.note = row.text(11);
    return certificate;
}

QList<Certificate> readAll(Statement statement)
{
    QList<Certificate> certificates;
    while (statement.next())
        certificates.append(read(statement));
    return certificates;
}

QString compactNumber(const QString& typed)
{
    return text::compactIdentifier(typed).toUpper().remove(u'-');
}

void complete(Certificate& certificate)
{
    if (certificate.numberRaw.isEmpty())
        certificate.numberRaw = certificate.number;
    certificate.number = compactNumber(certificate.number);
    certificate.occupationName = text::normalisedName(certificate.occupationName);
}

std::optional<Certificate> heldBy(Connection& connection, PersonId person, const QString& number)
{
    Statement statement = connection.prepared(
        "SELECT " JIANGCE_CERTIFICATE_COLUMNS " FROM certificate WHERE number = ? AND person_id = ?");
    return statement.with(number, person).next() ? std::optional(read(statement)) : std::nullopt;
}

std::optional<Problem> problemOf(Connection& connection, const Certificate& certificate)
{
    if (certificate.number.isEmpty())
        return Problem {ProblemCode::Required}.at(u"number"_s);
    if (certificate.occupationName.isEmpty())
        return Problem {ProblemCode::Required}.at(u"occupation"_s);
    if (const auto other = heldBy(connection, certificate.person, certificate.number);
        other && other->id != certificate.id)
        return Problem {ProblemCode::DuplicateNumber, {certificate.number}}.at(u"number"_s);
    return store_helpers::tooLong(certificate.number, 60, u"number"_s);
}

void indexForSearch(Connection& connection, const Certificate& certificate)
{
    search_index::index(connection, search_index::Subject::Certificate, certificate.id.value(),
        search_index::Entry {{}, {}, {certificate.number}});
}

} // namespace

std::optional<Certificate> CertificateStore::find(CertificateId id) const
{
    Statement statement
        = m_connection.prepared("SELECT " JIANGCE_CERTIFICATE_COLUMNS " FROM certificate WHERE id = ?");
    return statement.with(id).next() ? std::optional(read(statement)) : std::nullopt;
}

QList<Certificate> CertificateStore::findByNumber(const QString& number) const
{
    Statement statement = m_connection.prepared(
        "SELECT " JIANGCE_CERTIFICATE_COLUMNS " FROM certificate WHERE number = ? ORDER BY person_id");
    statement.with(compactNumber(number));
    return readAll(std::move(statement));
}

QList<Certificate> CertificateStore::ofPerson(PersonId person) const
{
    Statement statement = m_connection.prepared(
        "SELECT " JIANGCE_CERTIFICATE_COLUMNS " FROM certificate WHERE person_id = ? ORDER BY issued_on");
    statement.with(person);
    return readAll(std::move(statement));
}

Outcome<Certificate> CertificateStore::add(Certificate certificate)
{
    store_helpers::requireTransaction(m_connection);
    complete(certificate);
    certificate.id = {};
    if (const auto problem = problemOf(m_connection, certificate))
        return fail(*problem);
    m_connection.prepared(
        "INSERT INTO certificate (person_id, number, number_raw, level, occupation_name, occupation_code, issued_on, "
        "issuer, is_appraised_locally, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(certificate.person, certificate.number, certificate.numberRaw, certificate.level.canonical(),
            certificate.occupationName, certificate.occupationCode, certificate.issuedOn, certificate.issuer,
            canonical(certificate.isAppraisedLocally), certificate.note);
    certificate.id = CertificateId(m_connection.lastInsertId());
    certificate.version = 1;
    indexForSearch(m_connection, certificate);
    return certificate;
}

Outcome<Certificate> CertificateStore::findOrCreate(const Certificate& certificate)
{
    if (const auto stored = heldBy(m_connection, certificate.person, compactNumber(certificate.number)))
        return *stored;
    return add(certificate);
}

Outcome<Certificate> CertificateStore::update(Certificate certificate)
{
    store_helpers::requireTransaction(m_connection);
    complete(certificate);
    if (const auto problem = problemOf(m_connection, certificate))
        return fail(*problem);
    const int changed = m_connection.prepared(
        "UPDATE certificate SET version = version + 1, number = ?, number_raw = ?, level = ?, occupation_name = ?, "
        "occupation_code = ?, issued_on = ?, issuer = ?, is_appraised_locally = ?, note = ? "
        "WHERE id = ? AND version = ?")
        .run(certificate.number, certificate.numberRaw, certificate.level.canonical(), certificate.occupationName,
            certificate.occupationCode, certificate.issuedOn, certificate.issuer,
            canonical(certificate.isAppraisedLocally), certificate.note, certificate.id, certificate.version);
    if (changed == 0)
        return fail(ProblemCode::RecordChanged, {certificate.number});
    ++certificate.version;
    indexForSearch(m_connection, certificate);
    return certificate;
}

} // namespace jiangce
