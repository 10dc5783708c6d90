// SPDX-License-Identifier: GPL-3.0-or-later
// How a corrected field is read: as strictly as on a form.
#include "core/base/text.h"
#include "core/register/admin_unit.h"
#include "core/register/party_record.h"
#include "core/register/person_store.h"
#include "core/values/bank_account.h"
#include "core/values/credit_code.h"
#include "core/values/date_text.h"
#include "core/values/id_number.h"
#include "core/values/organisation_code.h"
#include "core/values/phone.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Texts = QMap<QString, QString>;

template <class Value>
Outcome<QString> canonicalOf(const Outcome<Value>& value)
{
    return value ? Outcome<QString>(value->canonical()) : fail(value.error());
}

Outcome<QString> idNumberOf(const QString& typed, const Texts& values)
{
    const auto kind = parsePersonIdKind(values.value(u"id_kind"_s)).value_or(PersonIdKind::Resident);
    if (kind != PersonIdKind::Resident && kind != PersonIdKind::ResidencePermit)
        return text::compactIdentifier(typed).toUpper();
    const bool isLetPass = !values.value(u"id_override_reason"_s).trimmed().isEmpty();
    return canonicalOf(isLetPass ? IdNumber::parseIgnoringCheckDigit(typed) : IdNumber::parse(typed));
}

Outcome<QString> dayOf(const QString& typed, QDate today)
{
    const auto day = parseDate(typed);
    if (!day)
        return fail(day.error());
    if (*day > today)
        return fail(ProblemCode::DateInFuture, {isoDate(*day)});
    return isoDate(*day);
}

Outcome<QString> legacyOf(const QString& typed)
{
    const QString plain = text::compactIdentifier(typed);
    if (IdNumber::fromLegacy(plain).isEmpty())
        return fail(ProblemCode::IdLength, {QString::number(plain.size())});
    return plain;
}

Outcome<QString> unitOf(const QString& typed)
{
    if (findAdminUnit(typed) != nullptr || typed == QLatin1StringView(outsideDalian))
        return typed;
    const auto unit = parseAdminUnit(typed);
    return unit ? Outcome<QString>(unit->code) : fail(unit.error());
}

Outcome<QString> personText(const QString& key, const QString& typed, const Texts& values, QDate today)
{
    if (key == u"id_number"_s)
        return idNumberOf(typed, values);
    if (key == u"birth_date"_s)
        return dayOf(typed, today);
    if (key == u"legacy_number"_s)
        return legacyOf(typed);
    if (key == u"sex"_s)
        return typed == u"male"_s || typed == u"female"_s ? Outcome<QString>(typed) : fail(ProblemCode::UnknownChoice, {typed});
    if (key == u"id_kind"_s) {
        const auto kind = parsePersonIdKind(typed);
        return kind ? Outcome<QString>(canonical(*kind)) : fail(kind.error());
    }
    return text::tidied(typed);
}

Outcome<QString> organisationText(const QString& key, const QString& typed, const Texts& values)
{
    if (key == u"credit_code"_s) {
        const bool isLetPass = !values.value(u"code_override_reason"_s).trimmed().isEmpty();
        return canonicalOf(isLetPass ? CreditCode::parseIgnoringChecks(typed) : CreditCode::parse(typed));
    }
    if (key == u"organisation_code"_s)
        return canonicalOf(OrganisationCode::parse(typed));
    if (key == u"bank_account"_s)
        return canonicalOf(BankAccount::parse(typed));
    if (key == u"district"_s)
        return unitOf(typed);
    if (key == u"is_dispatch_agency"_s || key == u"is_hr_service"_s)
        return typed == u"yes"_s || typed == u"no"_s || typed == u"unknown"_s
            ? Outcome<QString>(typed)
            : fail(ProblemCode::UnknownChoice, {typed});
    if (key == u"registration_number"_s || key == u"tax_number"_s || key == u"insurance_number"_s)
        return text::compactIdentifier(typed).toUpper();
    return text::tidied(typed);
}

Outcome<QString> readText(PartyKind kind, const QString& key, const QString& typed, const Texts& values, QDate today)
{
    if (key == u"name"_s) {
        const QString name = text::normalisedName(typed);
        return name.isEmpty() ? Outcome<QString>(fail(ProblemCode::Required)) : Outcome<QString>(name);
    }
    if (typed.trimmed().isEmpty())
        return key == u"id_kind"_s ? Outcome<QString>(u"resident"_s)
            : key.startsWith(u"is_"_s) ? Outcome<QString>(u"unknown"_s)
                                       : Outcome<QString>(QString());
    if (key == u"phone"_s)
        return canonicalOf(Phone::parse(typed));
    return kind == PartyKind::Person ? personText(key, typed, values, today) : organisationText(key, typed, values);
}

/// Sex and day of birth go with the number they were read from.
void followNumber(PartyRecord& record, const PartyRecord& before, const Texts& changes)
{
    const auto number = IdNumber::parseIgnoringCheckDigit(record.number());
    if (record.kind == PartyKind::Organisation) {
        const QString inside = before.number().mid(8, 9);
        if (!changes.contains(u"organisation_code"_s) && before.value("organisation_code") == inside)
            record.values[u"organisation_code"_s] = record.number().mid(8, 9);
        return;
    }
    if (!number)
        return;
    const auto old = IdNumber::parseIgnoringCheckDigit(before.number());
    const auto follow = [&](const QString& key, const QString& was, const QString& is) {
        const QString stood = before.values.value(key);
        if (!changes.contains(key) && (stood.isEmpty() || stood == was))
            record.values[key] = is;
    };
    follow(u"sex"_s, old ? canonical(old->sex()) : QString(), canonical(number->sex()));
    follow(u"birth_date"_s, old ? isoDate(old->birthDate()) : QString(), isoDate(number->birthDate()));
}

/// A reason to let a number pass belongs to a number that needs it.
void dropIdleReason(PartyRecord& record)
{
    if (record.kind == PartyKind::Person) {
        const auto number = IdNumber::parseIgnoringCheckDigit(record.number());
        if (number && number->hasRightCheckDigit())
            record.values[u"id_override_reason"_s].clear();
    } else if (CreditCode::parse(record.number())) {
        record.values[u"code_override_reason"_s].clear();
    }
}

std::optional<Problem> contradiction(const PartyRecord& record, QDate today)
{
    if (record.kind == PartyKind::Organisation || record.value("id_kind") == u"passport"_s)
        return {};
    const auto number = IdNumber::parseIgnoringCheckDigit(record.number());
    if (!number)
        return {};
    const QString sex = record.value("sex");
    const auto typed = sex.isEmpty() ? std::nullopt : std::optional(sex == u"male"_s ? Sex::Male : Sex::Female);
    for (const Problem& problem :
        number->crossCheck(typed, QDate::fromString(record.value("birth_date"), Qt::ISODate), today))
        return problem.at(problem.code == ProblemCode::IdSexMismatch ? u"sex"_s
                : problem.code == ProblemCode::IdBirthMismatch       ? u"birth_date"_s
                                                                     : u"id_number"_s);
    return {};
}

} // namespace

Outcome<PartyRecord> corrected(const PartyRecord& record, const QMap<QString, QString>& changes, QDate today)
{
    PartyRecord after = record;
    Texts typed = record.values;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        typed.insert(change.key(), change.value());
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const PartyField* field = partyField(record.kind, change.key());
        if (field == nullptr || *field->label == '\0')
            return fail(Problem {ProblemCode::UnknownField, {change.key()}});
        const auto read = readText(record.kind, change.key(), change.value(), typed, today);
        if (!read)
            return fail(read.error().at(change.key()));
        const qsizetype length = text::characterCount(*read);
        if (field->longest > 0 && length > field->longest)
            return fail(Problem {ProblemCode::TooLong, {QString::number(field->longest), QString::number(length)}}.at(change.key()));
        after.values[change.key()] = *read;
    }
    if (after.name() != record.name())
        after.values[u"name_raw"_s] = changes.value(u"name"_s).trimmed();
    if (after.number() != record.number())
        followNumber(after, record, changes);
    dropIdleReason(after);
    if (const auto problem = contradiction(after, today))
        return fail(*problem);
    return after;
}

} // namespace jiangce
