// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/field.h"

#include "core/base/text.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

template <class T>
Outcome<QString> canonicalOf(QStringView text, bool isOverridden)
{
    const auto value = FieldValue<T>::read(text, isOverridden);
    if (!value)
        return fail(value.error());
    return value->canonical();
}

Outcome<QString> canonicalChoice(const FieldDef& field, QStringView typed)
{
    const QString word = text::compactIdentifier(typed);
    for (const Choice& choice : field.traits.choices)
        if (word.compare(QLatin1StringView(choice.key), Qt::CaseInsensitive) == 0
            || word == QString::fromUtf16(choice.chinese))
            return QString::fromLatin1(choice.key);
    return fail(ProblemCode::UnknownChoice, {typed.toString()});
}

Outcome<QString> canonicalDate(const FieldDef& field, QStringView typed)
{
    if (field.kind == FieldKind::OpenDate) {
        const auto value = FieldValue<OpenDate>::read(typed, false);
        if (!value)
            return fail(value.error());
        return value->isOpenEnded() ? u"open"_s : isoDate(value->date);
    }
    if (field.kind == FieldKind::Month) {
        const auto value = parseMonth(typed);
        if (!value)
            return fail(value.error());
        return value->toString(u"yyyy-MM");
    }
    const auto value = parseDate(typed);
    if (!value)
        return fail(value.error());
    return isoDate(*value);
}

Outcome<QString> canonicalWord(const FieldDef& field, QStringView typed)
{
    switch (field.kind) {
    case FieldKind::Name: {
        const auto name = FieldValue<Name>::read(typed, false);
        if (!name)
            return fail(name.error());
        return name->text;
    }
    case FieldKind::LongText:
        return text::withoutInvisible(typed);
    case FieldKind::Integer: {
        const auto value = FieldValue<int>::read(typed, false);
        if (!value)
            return fail(value.error());
        return QString::number(*value);
    }
    case FieldKind::YesNo: {
        const auto value = FieldValue<bool>::read(typed, false);
        if (!value)
            return fail(value.error());
        return *value ? u"true"_s : u"false"_s;
    }
    case FieldKind::Sex: {
        const auto value = parseSex(typed);
        if (!value)
            return fail(value.error());
        return canonical(*value);
    }
    case FieldKind::AdminUnit: {
        const auto unit = parseAdminUnit(typed);
        if (!unit)
            return fail(unit.error());
        return unit->code;
    }
    default:
        return text::tidied(typed);
    }
}

} // namespace

Outcome<QString> canonicalText(const FieldDef& field, QStringView typed, bool isOverridden)
{
    switch (field.kind) {
    case FieldKind::Choice: return canonicalChoice(field, typed);
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::OpenDate: return canonicalDate(field, typed);
    case FieldKind::Level: return canonicalOf<CertificateLevel>(typed, isOverridden);
    case FieldKind::IdNumber: return canonicalOf<IdNumber>(typed, isOverridden);
    case FieldKind::CreditCode: return canonicalOf<CreditCode>(typed, isOverridden);
    case FieldKind::CertificateNumber: return canonicalOf<CertificateNumber>(typed, isOverridden);
    case FieldKind::OccupationCode: return canonicalOf<OccupationCode>(typed, isOverridden);
    case FieldKind::Phone: return canonicalOf<Phone>(typed, isOverridden);
    case FieldKind::BankAccount: return canonicalOf<BankAccount>(typed, isOverridden);
    case FieldKind::Money: {
        const auto value = Money::parse(typed);
        if (!value)
            return fail(value.error());
        return value->plain();
    }
    default: return canonicalWord(field, typed);
    }
}

QString displayText(const FieldDef& field, const QString& stored)
{
    switch (field.kind) {
    case FieldKind::Money: {
        const auto value = Money::parse(stored);
        return value ? value->display() : stored;
    }
    case FieldKind::Level: {
        const auto value = CertificateLevel::parse(stored);
        return value ? value->chineseName() : stored;
    }
    case FieldKind::Sex: {
        const auto value = parseSex(stored);
        return value ? chineseName(*value) : stored;
    }
    case FieldKind::YesNo: {
        const auto value = FieldValue<bool>::read(stored, false);
        return value ? (*value ? u"是"_s : u"否"_s) : stored;
    }
    case FieldKind::AdminUnit:
        return adminUnitName(stored);
    case FieldKind::OpenDate:
        return stored == "open"_L1 ? u"无固定期限"_s : stored;
    case FieldKind::Choice:
        for (const Choice& choice : field.traits.choices)
            if (stored == QLatin1StringView(choice.key))
                return QString::fromUtf16(choice.chinese);
        return stored;
    default:
        return stored;
    }
}

QString maskedText(const FieldDef& field, const QString& stored)
{
    if (field.traits.privacy == Privacy::None || stored.isEmpty())
        return displayText(field, stored);
    switch (field.kind) {
    case FieldKind::IdNumber: return maskedIdNumber(stored);
    case FieldKind::Phone: return text::masked(stored, 3, 4);
    case FieldKind::BankAccount: return text::masked(stored, 4, 4);
    case FieldKind::Text:
    case FieldKind::LongText: return text::masked(stored, std::min<qsizetype>(6, stored.size() / 2), 0);   // down to its city
    case FieldKind::Choice: return u"**"_s;
    case FieldKind::Date: return stored.first(std::min<qsizetype>(4, stored.size())) + u"-**-**"_s;
    default: return displayText(field, stored);
    }
}

} // namespace jiangce
