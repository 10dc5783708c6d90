// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/phone.h"

#include "core/base/text.h"
#include "core/values/reading.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isMobile(QStringView number)
{
    return number.size() == 11 && number[0] == u'1' && number[1] >= u'3' && reading::isAllDigits(number);
}

QString withoutCountry(QString part)
{
    static const QRegularExpression country(uR"(\A(\(?(\+|00)86\)?|86(?=1[3-9]\d{9}\z))-?)"_s);
    return part.remove(country);
}

/// The number in its one written form, or nothing.
QString normalised(const QString& typed)
{
    QString part = withoutCountry(typed);
    part.replace(u"转"_s, u"-"_s).replace(u"分机"_s, u"-"_s).replace(u"EXT."_s, u"-"_s).replace(u"EXT"_s, u"-"_s);
    if (const QString plain = QString(part).remove(u'-'); isMobile(plain))
        return plain;
    // Area codes: 010, 02x, and four digits from 03xx to 09xx.
    static const QRegularExpression landline(
        uR"(\A(?:\(?(0(?:10|2\d|[3-9]\d\d))\)?-?)?([2-9]\d{6,7})(?:-+(\d{1,6}))?\z)"_s);
    if (const auto match = landline.match(part); match.hasMatch()) {
        const QString area = match.captured(1).isEmpty() ? QString() : match.captured(1) + u'-';
        const QString extension = match.captured(3).isEmpty() ? QString() : u'-' + match.captured(3);
        return area + match.captured(2) + extension;
    }
    static const QRegularExpression shared(uR"(\A([48]00)-?(\d{3})-?(\d{4})\z)"_s);
    if (const auto match = shared.match(part); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    static const QRegularExpression service(uR"(\A(?:1[02]\d{3}|9[56]\d{3})\z)"_s);
    return service.match(part).hasMatch() ? part : QString();
}

/// Four digits of the subscriber's number hidden; extension and service numbers are nobody's in particular.
QString maskedNumber(const QString& number)
{
    if (isMobile(number))
        return text::masked(number, 3, 4);
    static const QRegularExpression landline(uR"(\A(0\d{2,3}-)?(\d{7,8})(-\d+)?\z)"_s);
    const auto match = landline.match(number);
    if (!match.hasMatch())
        return number;
    const QString subscriber = match.captured(2);
    return match.captured(1) + text::masked(subscriber, 0, 4) + match.captured(3);
}

} // namespace

Outcome<Phone> Phone::parse(QStringView text)
{
    static const QRegularExpression separators(u"[\u3001/;,]"_s);
    QStringList numbers;
    for (const QString& part : reading::identifier(text).split(separators, Qt::SkipEmptyParts)) {
        const QString number = normalised(part);
        if (number.isEmpty())
            return fail(ProblemCode::PhoneForm, {part});
        if (!numbers.contains(number))
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return fail(ProblemCode::Required);
    return Phone(numbers);
}

bool Phone::hasMobile() const
{
    return std::ranges::any_of(m_numbers, [](const QString& number) { return isMobile(number); });
}

QString Phone::masked() const
{
    QStringList parts;
    for (const QString& number : m_numbers)
        parts.append(maskedNumber(number));
    return parts.join(QChar(0x3001));
}

} // namespace jiangce
