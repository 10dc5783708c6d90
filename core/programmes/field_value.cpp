// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/field_value.h"

#include "core/base/text.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

template <class T>
Outcome<T> parsed(QStringView text)
{
    return T::parse(text);
}

} // namespace

Outcome<QString> FieldValue<QString>::read(QStringView text, bool)
{
    return text::tidied(text);
}

Outcome<LongText> FieldValue<LongText>::read(QStringView text, bool)
{
    return LongText {text::withoutInvisible(text)};
}

Outcome<Name> FieldValue<Name>::read(QStringView text, bool)
{
    const QString name = text::normalisedName(text);
    if (name.isEmpty())
        return fail(ProblemCode::Required);
    return Name {name};
}

Outcome<int> FieldValue<int>::read(QStringView text, bool)
{
    bool isNumber = false;
    QString digits = text::compactIdentifier(text);
    digits.remove(u',');
    const int value = digits.toInt(&isNumber);
    if (!isNumber)
        return fail(ProblemCode::NotAnInteger);
    if (value < 0 || value > 100'000'000)
        return fail(ProblemCode::OutOfRange, {u"0"_s, u"100000000"_s});
    return value;
}

Outcome<Money> FieldValue<Money>::read(QStringView text, bool)
{
    return parsed<Money>(text);
}

Outcome<QDate> FieldValue<QDate>::read(QStringView text, bool)
{
    return parseDate(text);
}

Outcome<Month> FieldValue<Month>::read(QStringView text, bool)
{
    const auto month = parseMonth(text);
    if (!month)
        return fail(month.error());
    return Month {*month};
}

Outcome<OpenDate> FieldValue<OpenDate>::read(QStringView text, bool)
{
    static const QStringList openEnded {u"open"_s, u"无固定期限"_s, u"无固定期"_s, u"无期限"_s, u"长期"_s};
    if (openEnded.contains(text::compactIdentifier(text)))
        return OpenDate {};
    const auto date = parseDate(text);
    if (!date)
        return fail(date.error());
    return OpenDate {*date};
}

Outcome<bool> FieldValue<bool>::read(QStringView text, bool)
{
    static const QStringList yes {u"true"_s, u"是"_s, u"有"_s, u"1"_s, u"√"_s, u"y"_s, u"yes"_s};
    static const QStringList no {u"false"_s, u"否"_s, u"无"_s, u"0"_s, u"×"_s, u"n"_s, u"no"_s};
    const QString word = text::compactIdentifier(text).toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return fail(ProblemCode::UnknownChoice, {text.toString()});
}

Outcome<ChoiceKey> FieldValue<ChoiceKey>::read(QStringView text, bool)
{
    return ChoiceKey {text::compactIdentifier(text)};
}

Outcome<Sex> FieldValue<Sex>::read(QStringView text, bool)
{
    return parseSex(text);
}

Outcome<CertificateLevel> FieldValue<CertificateLevel>::read(QStringView text, bool)
{
    return CertificateLevel::parse(text);
}

Outcome<IdNumber> FieldValue<IdNumber>::read(QStringView text, bool isOverridden)
{
    return isOverridden ? IdNumber::parseIgnoringCheckDigit(text) : IdNumber::parse(text);
}

Outcome<CreditCode> FieldValue<CreditCode>::read(QStringView text, bool isOverridden)
{
    return isOverridden ? CreditCode::parseIgnoringChecks(text) : CreditCode::parse(text);
}

Outcome<CertificateNumber> FieldValue<CertificateNumber>::read(QStringView text, bool)
{
    return CertificateNumber::parse(text);
}

Outcome<OccupationCode> FieldValue<OccupationCode>::read(QStringView text, bool)
{
    return OccupationCode::parse(text);
}

Outcome<Phone> FieldValue<Phone>::read(QStringView text, bool)
{
    return Phone::parse(text);
}

Outcome<BankAccount> FieldValue<BankAccount>::read(QStringView text, bool)
{
    return BankAccount::parse(text);
}

Outcome<AdminUnitCode> FieldValue<AdminUnitCode>::read(QStringView text, bool)
{
    return AdminUnitCode {text::compactIdentifier(text)};
}

} // namespace jiangce
