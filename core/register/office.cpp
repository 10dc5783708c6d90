// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/office.h"

#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr OfficeParticular particulars[] {
    {"name", QT_TRANSLATE_NOOP("office", "Name of the office"), &Office::name, true, 100},
    {"agency_code", QT_TRANSLATE_NOOP("office", "Agency code in document numbers"), &Office::agencyCode, true, 20},
    {"address", QT_TRANSLATE_NOOP("office", "Address"), &Office::address, true, 200},
    {"telephone", QT_TRANSLATE_NOOP("office", "Telephone"), &Office::telephone, true, 100},
    {"postcode", QT_TRANSLATE_NOOP("office", "Postcode"), &Office::postcode, false, 10},
    {"complaint_body", QT_TRANSLATE_NOOP("office", "Body for complaints, with telephone"), &Office::complaintBody, true, 200},
    {"review_body", QT_TRANSLATE_NOOP("office", "Body for administrative review"), &Office::reviewBody, true, 200},
    {"court", QT_TRANSLATE_NOOP("office", "Court for administrative suits"), &Office::court, true, 200},
    {"signatories", QT_TRANSLATE_NOOP("office", "Signatories"), &Office::signatories, true, 200},
    {"seal_name", QT_TRANSLATE_NOOP("office", "Name on the seal"), &Office::sealName, false, 100},
};

const OfficeParticular* particularOf(const QString& key)
{
    for (const OfficeParticular& particular : particulars)
        if (key == QLatin1StringView(particular.key))
            return &particular;
    return nullptr;
}

} // namespace

std::span<const OfficeParticular> officeParticulars()
{
    return particulars;
}

Office loadOffice(Connection& connection)
{
    Office office;
    Statement row = connection.prepared("SELECT particular, value, version FROM office_particular");
    while (row.next()) {
        office.version += row.number(2);
        if (const OfficeParticular* const particular = particularOf(row.text(0)))
            office.*particular->member = row.text(1);
    }
    return office;
}

Outcome<Office> saveOffice(Connection& connection, const Office& office)
{
    store_helpers::requireTransaction(connection);
    const Office stored = loadOffice(connection);
    if (stored.version != office.version)
        return fail(ProblemCode::RecordChanged, {stored.name});
    for (const OfficeParticular& particular : particulars) {
        const QString key = QString::fromLatin1(particular.key);
        const QString value = text::tidied(office.*particular.member);
        if (const auto problem = store_helpers::tooLong(value, particular.maxLength, key))
            return fail(*problem);
        if (value != stored.*particular.member)
            connection.prepared(
                "INSERT INTO office_particular (particular, value) VALUES (?, ?) "
                "ON CONFLICT (particular) DO UPDATE SET value = excluded.value, version = office_particular.version + 1")
                .run(key, value);
    }
    return loadOffice(connection);
}

QStringList missingParticulars(const Office& office)
{
    QStringList missing;
    for (const OfficeParticular& particular : particulars)
        if (particular.isNeeded && (office.*particular.member).trimmed().isEmpty())
            missing.append(QString::fromLatin1(particular.key));
    return missing;
}

} // namespace jiangce
