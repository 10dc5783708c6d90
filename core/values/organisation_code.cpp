// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/organisation_code.h"

#include "core/values/reading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

int valueOf(QChar character)
{
    return reading::isDigit(character) ? character.unicode() - u'0' : character.unicode() - u'A' + 10;
}

bool isBodyCharacter(QChar character)
{
    return reading::isDigit(character) || reading::isUpperLetter(character);
}

} // namespace

QChar OrganisationCode::checkCharacter(QStringView body)
{
    static constexpr std::array weights {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * valueOf(body[qsizetype(i)]);
    static constexpr QStringView characters = u"0X987654321";
    return characters[sum % 11];
}

Outcome<OrganisationCode> OrganisationCode::parse(QStringView text)
{
    const QString typed = reading::identifierWithoutDashes(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    const bool wellFormed = typed.size() == 9 && std::ranges::all_of(typed.first(8), isBodyCharacter)
        && (reading::isDigit(typed.back()) || typed.back() == u'X');
    if (!wellFormed)
        return fail(ProblemCode::OrganisationCodeForm, {text.trimmed().toString()});
    const QChar expected = checkCharacter(typed);
    if (typed.back() != expected)
        return fail(ProblemCode::OrganisationCodeCheck, {typed.last(1), QString(expected)});
    return OrganisationCode(typed);
}

} // namespace jiangce
