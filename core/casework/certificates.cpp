// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/certificates.h"

#include "core/register/certificate_store.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Fields = std::span<const FieldDef>;
using Texts = QMap<QString, QString>;

/// Where a certificate stands in a table of fields.
struct Places {
    const FieldDef* number = nullptr;
    const FieldDef* level = nullptr;
    const FieldDef* occupation = nullptr;
    const FieldDef* code = nullptr;
    const FieldDef* issued = nullptr;
    const FieldDef* issuer = nullptr;
};

Places placesIn(Fields fields)
{
    Places places;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldDef& field = fields[i];
        if (places.number == nullptr && field.kind == FieldKind::Level)
            places.level = &field;
        if (places.number == nullptr && field.kind == FieldKind::OccupationCode && i > 0) {
            places.code = &field;
            places.occupation = &fields[i - 1];
        }
        if (places.number != nullptr && places.issued != nullptr) {
            if (field.kind == FieldKind::Text)
                places.issuer = &field;
            break;
        }
        if (places.number != nullptr && field.kind == FieldKind::Date)
            places.issued = &field;
        if (field.traits.party == Party::CertificateNumber)
            places.number = &field;
    }
    return places;
}

QString valueAt(const FieldDef* field, const Texts& values, const Texts& overrides)
{
    if (field == nullptr)
        return {};
    const bool isOverridden = !overrides.value(field->keyText()).isEmpty();
    return canonicalText(*field, values.value(field->keyText()), isOverridden).value_or(QString());
}

std::optional<Certificate> certificateIn(const Places& places, const Texts& values, const Texts& overrides)
{
    const auto level = CertificateLevel::parse(valueAt(places.level, values, overrides));
    Certificate certificate {.number = valueAt(places.number, values, overrides),
        .occupationName = valueAt(places.occupation, values, overrides),
        .occupationCode = valueAt(places.code, values, overrides),
        .issuedOn = QDate::fromString(valueAt(places.issued, values, overrides), Qt::ISODate),
        .issuer = valueAt(places.issuer, values, overrides)};
    if (!level || certificate.number.isEmpty() || certificate.occupationName.isEmpty())
        return {};
    certificate.level = *level;
    return certificate;
}

bool saysTheSame(const Certificate& one, const Certificate& other)
{
    return one.level == other.level && one.occupationName == other.occupationName
        && one.occupationCode == other.occupationCode && one.issuedOn == other.issuedOn && one.issuer == other.issuer;
}

bool isHeldByOther(const CertificateStore& store, const QString& number, PersonId holder)
{
    return std::ranges::any_of(
        store.findByNumber(number), [holder](const Certificate& held) { return held.person != holder; });
}

/// `isExclusive`: who tells of somebody else's certificate is not believed; the finding at the row says so.
void enter(Connection& db, PersonId holder, Certificate certificate, bool isExclusive)
{
    if (!holder.isValid())
        return;
    certificate.person = holder;
    CertificateStore store(db);
    if (isExclusive && isHeldByOther(store, certificate.number, holder))
        return;
    auto stored = store.findOrCreate(certificate);
    // A name too long for the register stays with the case; handing in does not fail for it.
    if (!stored || stored->isAppraisedLocally != YesNo::Unknown || saysTheSame(*stored, certificate))
        return;
    certificate.id = stored->id;
    certificate.version = stored->version;
    certificate.note = stored->note;
    (void)store.update(certificate);
}

/// Holder of each row, as linked: keyed by roster/row.
QMap<QString, PersonId> holdersOf(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT row_id, person_id FROM case_party WHERE case_id = ? AND role = 'person'");
    row.with(id);
    QMap<QString, PersonId> holders;
    while (row.next())
        holders.insert(row.text(0), row.id<PersonId>(1));
    return holders;
}

} // namespace

void registerCertificates(Connection& db, const CaseFile& file, const FormData& form)
{
    if (const Places places = placesIn(file.programme->fields); places.number != nullptr)
        if (const auto certificate = certificateIn(places, form.values(), form.overrides()))
            enter(db, file.person, *certificate, false);
    const QMap<QString, PersonId> holders = holdersOf(db, file.id);
    for (const RosterDef& roster : file.programme->rosters) {
        const Places places = placesIn(roster.fields);
        if (places.number == nullptr)
            continue;
        const QString key = QString::fromLatin1(roster.key);
        for (const FormRow& row : form.rows(key))
            if (const auto certificate = certificateIn(places, row.values, row.overrides))
                enter(db, holders.value(key + u'/' + row.id), *certificate, file.programme->obligation != nullptr);
    }
}

} // namespace jiangce
