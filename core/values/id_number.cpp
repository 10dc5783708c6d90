// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/id_number.h"

#include "core/base/text.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"
#include "core/values/reading.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int leastBirthYear = 1850;
constexpr qsizetype fullLength = 18;
constexpr qsizetype legacyLength = 15;

/// GB/T 2260 provinces, Taiwan, Hong Kong and Macao, and 81 to 83 as residence permits use them.
bool isProvince(int code)
{
    static constexpr std::array provinces {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45,
        46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return std::ranges::binary_search(provinces, code);
}

/// A foreigner's card begins with 9, the province comes behind it.
bool hasRegion(QStringView digits)
{
    const bool foreigner = digits.startsWith(u'9');
    return isProvince(reading::number(digits.sliced(foreigner ? 1 : 0, 2)));
}

/// ISO 7064 MOD 11-2; the weights are 2^(18-i) mod 11.
QChar checkCharacter(QStringView seventeenDigits)
{
    static constexpr std::array weights {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (seventeenDigits[qsizetype(i)].unicode() - u'0');
    static constexpr QStringView characters = u"10X98765432";
    return characters[sum % 11];
}

bool isBirthDate(QStringView eightDigits)
{
    const QDate born(reading::number(eightDigits.first(4)), reading::number(eightDigits.sliced(4, 2)),
        reading::number(eightDigits.last(2)));
    return born.isValid() && born.year() >= leastBirthYear;
}

/// Position counted from 1 of the first character that may not stand there; 0 when there is none.
qsizetype firstWrongCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!reading::isDigit(text[i]) && !(i == fullLength - 1 && text[i] == u'X'))
            return i + 1;
    return 0;
}

std::optional<Problem> structureProblem(const QString& typed)
{
    if (typed.size() == legacyLength && reading::isAllDigits(typed)) {
        const QString full = IdNumber::fromLegacy(typed);
        if (hasRegion(full) && isBirthDate(QStringView(full).sliced(6, 8)))
            return Problem {ProblemCode::IdLegacy, {full}};
    }
    if (typed.size() != fullLength)
        return Problem {ProblemCode::IdLength, {QString::number(text::characterCount(typed))}};
    if (const qsizetype position = firstWrongCharacter(typed))
        return Problem {ProblemCode::IdCharacter, {typed.sliced(position - 1, 1), QString::number(position)}};
    if (!hasRegion(typed))
        return Problem {ProblemCode::IdRegion, {typed.first(2)}};
    if (const QString birth = typed.sliced(6, 8); !isBirthDate(birth))
        return Problem {ProblemCode::IdBirthDate, {birth}};
    return std::nullopt;
}

/// What every reading asks for; the text to keep, or the problem.
Outcome<QString> structured(QStringView text)
{
    const QString typed = reading::identifierWithoutDashes(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (IdNumber::looksRounded(text))
        return fail(ProblemCode::IdPrecisionLost, {text.trimmed().toString()});
    if (auto problem = structureProblem(typed))
        return fail(std::move(*problem));
    return typed;
}

} // namespace

Outcome<IdNumber> IdNumber::parse(QStringView text)
{
    auto number = parseIgnoringCheckDigit(text);
    if (!number)
        return number;
    const QChar expected = checkCharacter(number->m_text);
    if (number->m_text.back() != expected)
        return fail(ProblemCode::IdCheckDigit, {number->m_text.last(1), QString(expected)});
    return number;
}

Outcome<IdNumber> IdNumber::parseIgnoringCheckDigit(QStringView text)
{
    auto typed = structured(text);
    if (!typed)
        return fail(std::move(typed.error()));
    return IdNumber(std::move(*typed));
}

QString IdNumber::fromLegacy(QStringView fifteenDigits)
{
    if (fifteenDigits.size() != legacyLength || !reading::isAllDigits(fifteenDigits))
        return {};
    const QString body = fifteenDigits.first(6).toString() + u"19"_s + fifteenDigits.sliced(6).toString();
    return body + checkCharacter(body);
}

bool IdNumber::looksRounded(QStringView text)
{
    static const QRegularExpression scientific(uR"(\A\d(\.\d+)?E\+?\d{1,3}\z)"_s);
    // A spreadsheet keeps 15 digits and writes zeros behind them, with or without an empty fraction.
    if (scientific.match(reading::identifier(text)).hasMatch())
        return true;
    QString typed = reading::identifierWithoutDashes(text); // as it is stored
    if (typed.endsWith(u".0"))
        typed.chop(2);
    if (typed.size() != fullLength || !reading::isAllDigits(typed) || !typed.endsWith(u"000"))
        return false;
    return typed.back() != checkCharacter(typed);
}

QDate IdNumber::birthDate() const
{
    const QStringView birth = QStringView(m_text).sliced(6, 8);
    return QDate(reading::number(birth.first(4)), reading::number(birth.sliced(4, 2)), reading::number(birth.last(2)));
}

Sex IdNumber::sex() const
{
    return (m_text[16].unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
}

bool IdNumber::hasRightCheckDigit() const
{
    return m_text.back() == checkCharacter(m_text);
}

Problems IdNumber::crossCheck(std::optional<Sex> sexTyped, QDate birthTyped, QDate day) const
{
    Problems problems;
    if (day.isValid() && isBornAfter(day))
        problems.append({ProblemCode::IdBirthDate, {m_text.sliced(6, 8)}});
    if (sexTyped && *sexTyped != sex())
        problems.append({ProblemCode::IdSexMismatch, {chineseName(sex()), chineseName(*sexTyped)}});
    if (birthTyped.isValid() && birthTyped != birthDate())
        problems.append({ProblemCode::IdBirthMismatch, {isoDate(birthDate()), isoDate(birthTyped)}});
    return problems;
}

QString IdNumber::masked() const
{
    return maskedIdNumber(m_text);
}

} // namespace jiangce
