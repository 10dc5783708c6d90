// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/values/reading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype longestYuan = 12;

[[noreturn]] void overflow(const char* operation)
{
    throw Fault(FaultKind::Bug, u"Money overflow in "_s + QLatin1StringView(operation));
}

QString withoutCurrency(QStringView text)
{
    QString typed = reading::withPlainDashes(text::compactIdentifier(text));
    for (const QStringView sign : {u"人民币", u"RMB", u"CNY", u"\u00A5", u"\uFFE5"}) {
        if (typed.startsWith(sign, Qt::CaseInsensitive))
            typed.remove(0, sign.size());
    }
    if (typed.endsWith(u'元') || typed.endsWith(u'圆'))
        typed.chop(1);
    return typed;
}

/// Digits without their separators, or nothing where a separator stands in the wrong place.
QString withoutSeparators(QStringView whole)
{
    if (!whole.contains(u','))
        return whole.toString();
    const auto groups = whole.split(u',');
    const bool wellFormed = !groups.first().isEmpty() && groups.first().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
    return wellFormed ? whole.toString().remove(u',') : QString();
}

} // namespace

Outcome<Money> Money::parse(QStringView text)
{
    QString typed = withoutCurrency(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    const bool negative = typed.startsWith(u'-');
    if (negative)
        typed = withoutCurrency(QStringView(typed).sliced(1));

    const qsizetype point = typed.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : QStringView(typed).sliced(point + 1);
    QString whole = withoutSeparators(point < 0 ? QStringView(typed) : QStringView(typed).first(point));
    const bool fractionHolds = point < 0 || (reading::isAllDigits(fraction) && fraction.size() <= 2);
    if (!reading::isAllDigits(whole) || !fractionHolds)
        return fail(ProblemCode::AmountForm, {text.toString()});
    if (negative)
        return fail(ProblemCode::AmountNegative);

    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.size() > longestYuan)
        return fail(ProblemCode::AmountTooLarge);
    return fromFen((whole + fraction.toString().leftJustified(2, u'0')).toLongLong());
}

Outcome<Money> Money::fromCanonical(QStringView fen)
{
    bool isNumber = false;
    const qint64 value = fen.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ProblemCode::AmountForm, {fen.toString()});
    return fromFen(value);
}

QString Money::canonical() const
{
    return QString::number(m_fen);
}

QString Money::plain() const
{
    // The most negative value has no positive counterpart in qint64.
    const quint64 magnitude = m_fen < 0 ? 0 - quint64(m_fen) : quint64(m_fen);
    const QString digits = QString::number(magnitude).rightJustified(3, u'0');
    return (m_fen < 0 ? u"-"_s : QString()) + digits.chopped(2) + u'.' + digits.last(2);
}

void Money::appendDisplay(QString& text) const
{
    constexpr size_t most = 32; // 19 digits, 5 commas, a point, a sign
    std::array<char16_t, most> places {};
    size_t at = most;
    // The most negative value has no positive counterpart in qint64.
    quint64 rest = m_fen < 0 ? 0 - quint64(m_fen) : quint64(m_fen);
    const auto put = [&] {
        places[--at] = char16_t(u'0' + rest % 10);
        rest /= 10;
    };
    put();
    put();
    places[--at] = u'.';
    put();
    for (int digits = 1; rest > 0; ++digits) {
        if (digits % 3 == 0)
            places[--at] = u',';
        put();
    }
    if (m_fen < 0)
        places[--at] = u'-';
    text += QStringView(places.data() + at, qsizetype(most - at));
}

QString Money::display() const
{
    QString text;
    appendDisplay(text);
    return text;
}

Money operator+(Money left, Money right)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(left.m_fen, right.m_fen, &sum))
        overflow("+");
    return Money::fromFen(sum);
}

Money operator-(Money left, Money right)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(left.m_fen, right.m_fen, &difference))
        overflow("-");
    return Money::fromFen(difference);
}

Money operator*(Money amount, qint64 times)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(amount.m_fen, times, &product))
        overflow("*");
    return Money::fromFen(product);
}

} // namespace jiangce
