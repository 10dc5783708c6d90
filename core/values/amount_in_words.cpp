// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amount_in_words.h"

#include "core/base/fault.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr QStringView digitNames = u"零壹贰叁肆伍陆柒捌玖";
constexpr qint64 leastTooLarge = 100'000'000'000'000; // fen: a million million yuan

/// Up to four digits with 仟佰拾; zeros between them become one 零, zeros at the end none.
QString sectionInWords(int section)
{
    static constexpr QStringView unitNames = u"仟佰拾";
    QString result;
    bool zeroOwed = false;
    int weight = 1000;
    for (int place = 0; place < 4; ++place, weight /= 10) {
        const int digit = section / weight % 10;
        if (digit == 0) {
            zeroOwed = !result.isEmpty();
            continue;
        }
        if (zeroOwed)
            result += u'零';
        zeroOwed = false;
        result += digitNames[digit];
        if (place < 3)
            result += unitNames[place];
    }
    return result;
}

/// Between sections 零 stands where the lower one lacks its 仟 or a whole section is missing; where only the upper one
/// ends in zeros the official spelling given first leaves it out (壹拾万柒仟).
QString yuanInWords(qint64 yuan)
{
    struct Section {
        qint64 weight;
        QStringView name;
    };
    static constexpr Section sections[] {{100'000'000, u"亿"}, {10'000, u"万"}, {1, u""}};
    QString result;
    bool sectionMissing = false;
    for (const Section& section : sections) {
        const int value = int(yuan / section.weight % 10'000);
        if (value == 0) {
            sectionMissing = true;
            continue;
        }
        if (!result.isEmpty() && (value < 1000 || sectionMissing))
            result += u'零';
        sectionMissing = false;
        result += sectionInWords(value);
        result += section.name;
    }
    return result;
}

} // namespace

QString amountInCapitals(Money amount)
{
    if (amount.isNegative() || amount.fen() >= leastTooLarge)
        throw Fault(FaultKind::Bug, u"Amount outside the range of capital numerals"_s);
    const qint64 yuan = amount.fen() / 100;
    const int jiao = int(amount.fen() / 10 % 10);
    const int fen = int(amount.fen() % 10);

    QString result = u"人民币"_s;
    if (yuan > 0)
        result += yuanInWords(yuan) + u'元';
    else if (amount.isZero())
        result += u"零元"_s;
    if (jiao == 0 && fen == 0)
        return result + u'整';

    const bool zeroBefore = yuan > 0 && (jiao == 0 || yuan % 10 == 0);
    if (zeroBefore)
        result += u'零';
    if (jiao > 0)
        result += QString(digitNames[jiao]) + u'角';
    if (fen > 0)
        result += QString(digitNames[fen]) + u'分';
    return result;
}

} // namespace jiangce
