// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/credit_code.h"

#include "core/base/text.h"
#include "core/values/organisation_code.h"
#include "core/values/reading.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr QStringView characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr qsizetype fullLength = 18;

QChar checkCharacter(QStringView body)
{
    static constexpr std::array weights {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * int(characters.indexOf(body[qsizetype(i)]));
    return characters[(31 - sum % 31) % 31];
}

/// Registered by civil affairs: such bodies really bear codes whose inner check fails (52100000500000784G).
bool isFromCivilAffairs(QStringView text)
{
    return text.startsWith(u'5');
}

/// Position counted from 1; 0 when every character may stand where it does.
qsizetype firstWrongCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inRegion = i >= 2 && i < 8;
        if (!characters.contains(text[i]) || (inRegion && !reading::isDigit(text[i])))
            return i + 1;
    }
    return 0;
}

} // namespace

Outcome<CreditCode> CreditCode::parse(QStringView text)
{
    auto code = parseIgnoringChecks(text);
    if (!code)
        return code;
    const QString& typed = code->m_text;
    // A slip within the organisation code breaks both checks: the inner one says where to look.
    const QChar inner = OrganisationCode::checkCharacter(QStringView(typed).sliced(8, 8));
    if (typed[16] != inner && !isFromCivilAffairs(typed))
        return fail(ProblemCode::CreditCodeOrganisation, {typed.sliced(16, 1), QString(inner)});
    if (const QChar expected = checkCharacter(typed); typed.back() != expected)
        return fail(ProblemCode::CreditCodeCheck, {typed.last(1), QString(expected)});
    return code;
}

Outcome<CreditCode> CreditCode::parseIgnoringChecks(QStringView text)
{
    const QString typed = reading::identifierWithoutDashes(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (typed.size() != fullLength)
        return fail(ProblemCode::CreditCodeLength, {QString::number(text::characterCount(typed))});
    if (const qsizetype position = firstWrongCharacter(typed))
        return fail(ProblemCode::CreditCodeCharacter, {typed.sliced(position - 1, 1), QString::number(position)});
    return CreditCode(typed);
}

} // namespace jiangce
