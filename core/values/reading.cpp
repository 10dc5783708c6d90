// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/reading.h"

#include "core/base/text.h"

#include <algorithm>

namespace jiangce::reading {

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

QString withPlainDashes(QString text)
{
    static constexpr QStringView dashes = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    for (QChar& character : text)
        if (character.unicode() >= 0x2010 && dashes.contains(character))
            character = u'-';
    return text;
}

QString identifier(QStringView text)
{
    QString result = withPlainDashes(text::compactIdentifier(text));
    if (result.startsWith(u'\'') || result.startsWith(QChar(0x2019)) || result.startsWith(QChar(0x2018)))
        result.remove(0, 1);
    return std::move(result).toUpper();
}

QString identifierWithoutDashes(QStringView text)
{
    return identifier(text).remove(u'-');
}

int number(QStringView digits)
{
    int result = 0;
    for (const QChar digit : digits)
        result = result * 10 + (digit.unicode() - u'0');
    return result;
}

} // namespace jiangce::reading
