// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/filters.h"

#include "core/base/text.h"
#include "core/values/amount_in_words.h"
#include "core/values/date_text.h"
#include "core/values/money.h"
#include "core/values/number_mask.h"

using namespace Qt::StringLiterals;

namespace jiangce::letter_template {

namespace {

QString amount(const QString& value, bool capitals)
{
    const Outcome<Money> money = Money::parse(value);
    if (!money)
        return value;
    return capitals ? amountInCapitals(*money) : money->display();
}

QString date(const QString& value)
{
    const Outcome<QDate> day = parseDate(value);
    return day ? chineseDate(*day) : value;
}

QString month(const QString& value)
{
    const Outcome<QDate> first = parseMonth(value);
    return first ? chineseMonth(*first) : value;
}

/// By length, as the kinds of numbers differ in it: identity numbers and credit codes 18 (15), mobiles 11, accounts else.
QString masked(const QString& value)
{
    const qsizetype length = text::characterCount(value);
    if (length == 18 || length == 15)
        return maskedIdNumber(value);
    if (length == 11)
        return text::masked(value, 3, 4);
    return text::masked(value, std::min<qsizetype>(4, length / 3), std::min<qsizetype>(4, length / 3));
}

} // namespace

QString applyFilter(const Filter& filter, const QString& value)
{
    if (filter.name == u"或"_s)
        return value.trimmed().isEmpty() ? filter.argument : value;
    if (value.trimmed().isEmpty())
        return {};
    if (filter.name == u"金额"_s)
        return amount(value, false);
    if (filter.name == u"大写金额"_s)
        return amount(value, true);
    if (filter.name == u"中文日期"_s)
        return date(value);
    if (filter.name == u"中文月份"_s)
        return month(value);
    if (filter.name == u"脱敏"_s)
        return masked(value);
    return value;
}

QString plainLine(const QString& value)
{
    QString line;
    line.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value[i];
        if (character.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            line += character;
            line += value[++i];
            continue;
        }
        const bool isSeparator = character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator || character.isSurrogate();
        line += isSeparator ? QChar(u' ') : character;
    }
    return line;
}

} // namespace jiangce::letter_template
