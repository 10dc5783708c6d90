// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/sex.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<Sex> parseSex(QStringView text)
{
    const QString typed = text::compactIdentifier(text).toLower();
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (typed == u"男" || typed == u"男性" || typed == u"m" || typed == u"male" || typed == u"1")
        return Sex::Male;
    if (typed == u"女" || typed == u"女性" || typed == u"f" || typed == u"female" || typed == u"2")
        return Sex::Female;
    return fail(ProblemCode::UnknownChoice, {text.trimmed().toString()});
}

QString canonical(Sex sex)
{
    return sex == Sex::Male ? u"male"_s : u"female"_s;
}

QString chineseName(Sex sex)
{
    return sex == Sex::Male ? u"男"_s : u"女"_s;
}

} // namespace jiangce
