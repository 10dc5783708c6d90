// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/date_text.h"

#include "core/base/text.h"
#include "core/values/reading.h"

#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int leastYear = 1850;
constexpr int greatestYear = 2199;

struct Parts {
    int year;
    int month;
    int day;
};

/// Canonical text, 2026-03-05 or 2026-03: nearly everything that is read a second time.
std::optional<Parts> canonicalParts(QStringView text, bool hasDay)
{
    if (text.size() != (hasDay ? 10 : 7) || text[4] != u'-' || (hasDay && text[7] != u'-'))
        return std::nullopt;
    const QStringView year = text.first(4);
    const QStringView month = text.sliced(5, 2);
    const QStringView day = hasDay ? text.sliced(8, 2) : QStringView(u"01");
    if (!reading::isAllDigits(year) || !reading::isAllDigits(month) || !reading::isAllDigits(day))
        return std::nullopt;
    return Parts {reading::number(year), reading::number(month), reading::number(day)};
}

/// Half-width, dashes plain, one blank at most between words and none around 年月日 and separators.
QString prepared(QStringView text)
{
    static const QRegularExpression blanks(u"\\s*([-./年月日号])\\s*"_s);
    static const QRegularExpression dayBeforeTime(u"([日号])(?=\\d)"_s);
    QString typed = reading::withPlainDashes(text::simplified(text)).replace(blanks, u"\\1"_s);
    return typed.replace(dayBeforeTime, u"\\1 "_s);
}

std::optional<Parts> fullParts(const QString& typed)
{
    static const QRegularExpression forms(
        uR"(\A(?|(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]|(\d{4})()(\d{2})(\d{2})))"
        uR"((?:[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z?)?\z)"_s);
    const auto match = forms.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return Parts {match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt()};
}

std::optional<Parts> monthParts(const QString& typed)
{
    static const QRegularExpression forms(uR"(\A(?|(\d{4})[-./](\d{1,2})|(\d{4})年(\d{1,2})月|(\d{4})(\d{2}))\z)"_s);
    const auto match = forms.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return Parts {match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1};
}

Outcome<QDate> dateOf(const Parts& parts, QStringView text)
{
    const QDate day(parts.year, parts.month, parts.day);
    if (!day.isValid() || parts.year < leastYear || parts.year > greatestYear)
        return fail(ProblemCode::ImpossibleDate, {text.trimmed().toString()});
    return day;
}

QString hanDigits(int number)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    QString result;
    for (const QChar digit : QString::number(number))
        result += digits[digit.digitValue()];
    return result;
}

/// 1 to 31 as read aloud: 三, 十, 十一, 二十, 三十一.
QString hanNumber(int number)
{
    const int tens = number / 10;
    const int ones = number % 10;
    return (tens > 1 ? hanDigits(tens) : QString()) + (tens > 0 ? u"十"_s : QString())
        + (ones > 0 ? hanDigits(ones) : QString());
}

} // namespace

Outcome<QDate> parseDate(QStringView text)
{
    if (const auto parts = canonicalParts(text, true))
        return dateOf(*parts, text);
    const QString typed = prepared(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (const auto parts = fullParts(typed))
        return dateOf(*parts, text);
    return fail(ProblemCode::NotADate, {text.trimmed().toString()});
}

Outcome<QDate> parseMonth(QStringView text)
{
    if (const auto parts = canonicalParts(text, false))
        return dateOf(*parts, text);
    const QString typed = prepared(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (const auto parts = monthParts(typed))
        return dateOf(*parts, text);
    const auto day = parseDate(text);
    if (!day)
        return day;
    return QDate(day->year(), day->month(), 1);
}

void appendIsoDate(QString& text, QDate day)
{
    if (!day.isValid())
        return;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1000 || year > 9999) {
        text += day.toString(Qt::ISODate);
        return;
    }
    std::array<char16_t, 10> places {u'0', u'0', u'0', u'0', u'-', u'0', u'0', u'-', u'0', u'0'};
    const auto put = [&places](size_t end, int number, int digits) {
        for (size_t i = end; digits > 0; --i, --digits, number /= 10)
            places[i] = char16_t(u'0' + number % 10);
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, dayOfMonth, 2);
    text += QStringView(places.data(), qsizetype(places.size()));
}

QString isoDate(QDate day)
{
    QString text;
    appendIsoDate(text, day);
    return text;
}

QString chineseDate(QDate day)
{
    return day.isValid() ? chineseMonth(day) + QString::number(day.day()) + u'日' : QString();
}

QString chineseMonth(QDate day)
{
    return day.isValid() ? QString::number(day.year()) + u'年' + QString::number(day.month()) + u'月' : QString();
}

QString chineseDateCapitals(QDate day)
{
    if (!day.isValid())
        return {};
    return hanDigits(day.year()) + u'年' + hanNumber(day.month()) + u'月' + hanNumber(day.day()) + u'日';
}

} // namespace jiangce
