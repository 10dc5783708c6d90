// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/person_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Kind {
    PersonIdKind kind;
    const char16_t* stored;
    const char16_t* chinese;
};

constexpr Kind kinds[] {
    {PersonIdKind::Resident, u"resident", u"居民身份证"},
    {PersonIdKind::ResidencePermit, u"residence_permit", u"港澳台居民居住证"},
    {PersonIdKind::HkMacaoPass, u"hkmo_pass", u"港澳居民来往内地通行证"},
    {PersonIdKind::TaiwanPass, u"tw_pass", u"台湾居民来往大陆通行证"},
    {PersonIdKind::ForeignPermanent, u"foreign_pr", u"外国人永久居留身份证"},
    {PersonIdKind::Passport, u"passport", u"护照"},
};

} // namespace

QString canonical(PersonIdKind kind)
{
    return QString::fromUtf16(kinds[int(kind)].stored);
}

QString chineseName(PersonIdKind kind)
{
    return QString::fromUtf16(kinds[int(kind)].chinese);
}

Outcome<PersonIdKind> parsePersonIdKind(QStringView text)
{
    for (const Kind& kind : kinds)
        if (text == QStringView(kind.stored) || text == QStringView(kind.chinese))
            return kind.kind;
    return fail(ProblemCode::UnknownChoice, {text.toString()});
}

} // namespace jiangce
