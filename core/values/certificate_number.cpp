// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/certificate_number.h"

#include "core/base/text.h"
#include "core/values/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Kind = CertificateNumber::Kind;

constexpr qsizetype leastLength = 6;
constexpr qsizetype greatestLength = 30;

bool holdsLevel(QChar digit)
{
    return digit >= u'1' && digit <= u'5';
}

bool isSkillLevel(QStringView text)
{
    return text.size() == 22 && reading::isUpperLetter(text[0]) && reading::isAllDigits(text.sliced(1))
        && holdsLevel(text[15]);
}

bool isSpecialGrade(QStringView text)
{
    return text.size() == 22 && reading::isUpperLetter(text[0]) && reading::isUpperLetter(text[1])
        && reading::isAllDigits(text.sliced(2));
}

/// `text` is padded where it is one of Shanghai's.
Kind kindOf(QStringView text)
{
    if (text.size() == 16 && reading::isAllDigits(text)) {
        if (text.startsWith(u"000"))
            return Kind::Shanghai;
        if (holdsLevel(text[10]))
            return Kind::Qualification;
    }
    if (isSkillLevel(text))
        return Kind::SkillLevel;
    return isSpecialGrade(text) ? Kind::SpecialGrade : Kind::Other;
}

bool levelAgrees(CertificateLevel inNumber, CertificateLevel stated)
{
    // One form of number serves both grades above 一级.
    return inNumber == stated
        || (inNumber == CertificateLevel::SpecialTechnician && stated == CertificateLevel::ChiefTechnician);
}

} // namespace

Outcome<CertificateNumber> CertificateNumber::parse(QStringView text)
{
    QString typed = reading::identifierWithoutDashes(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    const qsizetype length = text::characterCount(typed);
    if (length < leastLength || length > greatestLength)
        return fail(ProblemCode::CertificateNumberLength, {QString::number(length)});
    const bool wellFormed = std::ranges::any_of(typed, reading::isDigit) && std::ranges::all_of(typed, [](QChar character) {
        return reading::isDigit(character) || reading::isUpperLetter(character);
    });
    if (!wellFormed)
        return fail(ProblemCode::CertificateNumberForm, {text.trimmed().toString()});
    if (typed.size() == 13 && reading::isAllDigits(typed))
        typed.prepend(u"000");
    const Kind kind = kindOf(typed);
    return CertificateNumber(std::move(typed), kind);
}

std::optional<CertificateLevel> CertificateNumber::level() const
{
    switch (m_kind) {
    case Kind::Qualification: return CertificateLevel::fromCode(m_text[10].digitValue());
    case Kind::SkillLevel: return CertificateLevel::fromCode(m_text[15].digitValue());
    case Kind::SpecialGrade: return CertificateLevel::SpecialTechnician;
    case Kind::Shanghai:
    case Kind::Other: break;
    }
    return std::nullopt;
}

std::optional<int> CertificateNumber::issueYear() const
{
    if (m_kind != Kind::Qualification && m_kind != Kind::SkillLevel)
        return std::nullopt;
    const int year = reading::number(QStringView(m_text).sliced(m_kind == Kind::SkillLevel ? 13 : 0, 2));
    return year >= 80 ? 1900 + year : 2000 + year;
}

Problems CertificateNumber::crossCheck(std::optional<CertificateLevel> stated, QDate issued) const
{
    Problems problems;
    const auto inNumber = level();
    if (inNumber && stated && !levelAgrees(*inNumber, *stated))
        problems.append({ProblemCode::CertificateLevelMismatch, {inNumber->chineseName(), stated->chineseName()}});
    const auto year = issueYear();
    if (year && issued.isValid() && *year != issued.year())
        problems.append({ProblemCode::CertificateYearMismatch, {QString::number(*year), QString::number(issued.year())}});
    return problems;
}

} // namespace jiangce
