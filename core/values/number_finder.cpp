// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/number_finder.h"

#include "core/values/credit_code.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype leastKnown = 8;
constexpr qsizetype leastAddress = 6;
constexpr int youngest = 16;

bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }

/// ASCII for full-width and other decimal digits, X for its likes; invisible characters are gone.
QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar one : text) {
        if (one.category() == QChar::Other_Format || one.unicode() == 0x00AD)
            continue;
        if (one.isDigit() && one.digitValue() >= 0)
            result += QChar(u'0' + one.digitValue());
        else if (one == u'x' || one == u'ｘ' || one == u'Ｘ')
            result += u'X';
        else if (one >= u'Ａ' && one <= u'Ｚ')
            result += QChar(one.unicode() - u'Ａ' + u'A');
        else
            result += one;
    }
    return result;
}

/// What may stand between the digits of one number.
bool isBetween(QChar one)
{
    static constexpr QStringView joiners = u"-－‐‑‒–—―−·_";
    return one.isSpace() || joiners.contains(one);
}

/// Digits that stand together, and those they may belong to.
using Groups = QList<QStringView>;

bool isProvince(QStringView two)
{
    static const QSet<int> codes {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51,
        52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91, 92, 93, 94, 95, 96};
    return codes.contains(two.toInt());
}

bool isDay(QStringView eight)
{
    const int year = eight.first(4).toInt();
    return year >= 1900 && year <= 2100 && QDate::isValid(year, eight.sliced(4, 2).toInt(), eight.sliced(6, 2).toInt());
}

bool isIdShaped(QStringView number)
{
    return number.size() == 18 && isProvince(number.first(2)) && isDay(number.sliced(6, 8));
}

bool isOldIdShaped(QStringView number)
{
    return number.size() == 15 && isProvince(number.first(2)) && isDay(QString(u"19"_s + number.sliced(6, 6).toString()));
}

bool isMobileShaped(QStringView number)
{
    return number.size() == 11 && number[0] == u'1' && number[1] >= u'3' && number[1] <= u'9';
}

bool isCreditCode(const QString& number)
{
    return number.size() == 18 && CreditCode::parse(number).has_value();
}

/// Digits without anything between them.
std::optional<NumberKind> kindOf(const QString& run, const NumberWatch& watch)
{
    if (watch.allowed.contains(run))
        return {};
    if (run.size() == 18 && !isCreditCode(run))
        return isIdShaped(run) || run.endsWith(u'X') ? NumberKind::IdNumber : NumberKind::BankAccount;
    if (isOldIdShaped(run))
        return NumberKind::OldIdNumber;
    if (run.size() >= 15 && run.size() <= 19 && !run.endsWith(u'X') && run.size() != 18)
        return NumberKind::BankAccount;
    // Written with the country's code in front.
    const QString local = run.size() == 13 && run.startsWith(u"86") ? run.sliced(2) : run;
    return isMobileShaped(local) && !watch.allowed.contains(local) ? std::optional(NumberKind::Mobile) : std::nullopt;
}

/// Groups with blanks or hyphens between them: stricter, for days and amounts stand side by side as well.
std::optional<NumberKind> kindOfJoined(const Groups& groups, qsizetype first, qsizetype last, const NumberWatch& watch)
{
    QString joined;
    bool isThrees = true;
    bool isFours = true;
    for (qsizetype i = first; i <= last; ++i) {
        joined += groups[i];
        isThrees = isThrees && groups[i].size() >= 3;
        isFours = isFours && (groups[i].size() == 4 || (i == last && groups[i].size() < 4));
    }
    if (watch.allowed.contains(joined) || isCreditCode(joined))
        return {};
    if (isIdShaped(joined))
        return NumberKind::IdNumber;
    if (isOldIdShaped(joined))
        return NumberKind::OldIdNumber;
    if (isFours && joined.size() >= 15 && joined.size() <= 19 && joined[0] >= u'3' && joined[0] <= u'6')
        return NumberKind::BankAccount;
    const bool isAbroad = joined.size() == 13 && joined.startsWith(u"86");
    return isMobileShaped(isAbroad ? QStringView(joined).sliced(2) : QStringView(joined)) && (isThrees || isAbroad)
        ? std::optional(NumberKind::Mobile)
        : std::nullopt;
}

/// Digits set apart one by one, as many as stand in a row.
std::optional<NumberKind> kindOfOnes(const Groups& groups, const NumberWatch& watch)
{
    QString run;
    for (const QStringView group : groups) {
        const bool isOne = group.size() == 1 || (group.size() == 2 && group.endsWith(u'X'));
        if (isOne)
            run += group;
        if (!isOne || group.data() == groups.last().data()) {
            if (const auto kind = kindOf(run, watch))
                return kind;
            run.clear();
        }
    }
    return {};
}

std::optional<NumberKind> kindIn(const Groups& groups, const NumberWatch& watch)
{
    constexpr qsizetype longest = 19;
    if (const auto kind = kindOfOnes(groups, watch))
        return kind;
    for (const QStringView group : groups)
        if (const auto kind = kindOf(group.toString(), watch))
            return kind;
    for (qsizetype first = 0; first < groups.size(); ++first) {
        qsizetype size = groups[first].size();
        for (qsizetype last = first + 1; last < groups.size(); ++last) {
            size += groups[last].size();
            if (size > longest)
                break;
            if (size >= 11)
                if (const auto kind = kindOfJoined(groups, first, last, watch))
                    return kind;
        }
    }
    return {};
}

std::optional<NumberKind> findRuns(const QString& text, const NumberWatch& watch)
{
    Groups groups;
    qsizetype at = 0;
    const QStringView view(text);
    while (at < view.size()) {
        if (!isDigit(view[at])) {
            // A letter or a sign ends what may belong together.
            if (!isBetween(view[at])) {
                if (const auto kind = kindIn(groups, watch))
                    return kind;
                groups.clear();
            }
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < view.size() && isDigit(view[end]))
            ++end;
        if (end < view.size() && view[end] == u'X')
            ++end;
        groups.append(view.sliced(at, end - at));
        at = end;
    }
    return kindIn(groups, watch);
}

std::optional<NumberKind> findBirth(const QString& text, const NumberWatch& watch)
{
    static const QRegularExpression dates(
        u"(?<![0-9])((?:19|20)[0-9]{2})(?:\\s*年\\s*|\\s*[-－/.．]\\s*|)([0-9]{1,2})(?:\\s*月\\s*|\\s*[-－/.．]\\s*|)([0-9]{1,2})(?![0-9])"_s);
    for (auto each = dates.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const bool isTogether = match.capturedLength() == match.captured(1).size() + match.captured(2).size() + match.captured(3).size();
        if (isTogether && match.capturedLength() != 8)
            continue;
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const bool isOld = watch.day.isValid() && day.isValid() && day <= watch.day.addYears(-youngest);
        if (watch.births.contains(day) || isOld)
            return NumberKind::BirthDate;
    }
    return {};
}

/// 一九八五年三月二日.
QString inChinese(QDate day)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    const auto small = [](int value) {
        QString words;
        if (value >= 10)
            words += (value >= 20 ? QString(digits[value / 10]) : QString()) + u'十';
        return value % 10 == 0 ? words : words + digits[value % 10];
    };
    QString words;
    for (const QChar one : QString::number(day.year()))
        words += digits[one.digitValue()];
    return words + u'年' + small(day.month()) + u'月' + small(day.day()) + u'日';
}

QString withoutBlanks(QStringView text)
{
    QString result = plain(text);
    result.removeIf([](QChar one) { return one.isSpace(); });
    return result;
}

} // namespace

const char* numberKindLabel(NumberKind kind)
{
    switch (kind) {
    case NumberKind::IdNumber: return QT_TRANSLATE_NOOP("casework", "identity number");
    case NumberKind::OldIdNumber: return QT_TRANSLATE_NOOP("casework", "identity number of 15 digits");
    case NumberKind::BankAccount: return QT_TRANSLATE_NOOP("casework", "bank card or account number");
    case NumberKind::Mobile: return QT_TRANSLATE_NOOP("casework", "mobile telephone number");
    case NumberKind::BirthDate: return QT_TRANSLATE_NOOP("casework", "date of birth");
    case NumberKind::Address: return QT_TRANSLATE_NOOP("casework", "home address");
    case NumberKind::KnownNumber: break;
    }
    return QT_TRANSLATE_NOOP("casework", "number of a person named in it");
}

QString digitsOf(QStringView text)
{
    QString result = plain(text);
    result.removeIf([](QChar one) { return !isDigit(one) && one != u'X'; });
    return result;
}

void NumberWatch::addKnown(const QString& number)
{
    if (const QString digits = digitsOf(number); digits.size() >= leastKnown && !known.contains(digits))
        known.append(digits);
}

void NumberWatch::addAddress(const QString& address)
{
    if (const QString tight = withoutBlanks(address); tight.size() >= leastAddress && !addresses.contains(tight))
        addresses.append(tight);
}

void NumberWatch::addAllowed(const QString& text)
{
    QString run;
    const QString folded = plain(text) + u'\n';
    for (const QChar one : folded)
        if (isDigit(one) || (one == u'X' && !run.isEmpty())) {
            run += one;
        } else if (!isBetween(one) || one == u'\n') {
            if (!run.isEmpty())
                allowed.insert(run);
            run.clear();
        }
    // Each part by itself as well: an area's code may stand apart.
    for (const QString& part : folded.split(QRegularExpression(u"[^0-9X]+"_s), Qt::SkipEmptyParts))
        allowed.insert(part);
}

std::optional<NumberKind> findNumber(QStringView text, const NumberWatch& watch)
{
    const QString folded = plain(text);
    if (const auto kind = findRuns(folded, watch))
        return kind;
    if (const auto birth = findBirth(folded, watch))
        return birth;
    if (!watch.known.isEmpty()) {
        const QString digits = digitsOf(folded);
        for (const QString& number : watch.known)
            if (digits.size() >= number.size() && digits.contains(number) && !watch.allowed.contains(number))
                return NumberKind::KnownNumber;
    }
    for (const QDate birth : watch.births)
        if (folded.contains(u'年') && withoutBlanks(folded).replace(u'零', u'〇').contains(inChinese(birth)))
            return NumberKind::BirthDate;
    if (!watch.addresses.isEmpty() && folded.size() >= leastAddress) {
        const QString tight = withoutBlanks(folded);
        for (const QString& address : watch.addresses)
            if (tight.contains(address))
                return NumberKind::Address;
    }
    return {};
}

} // namespace jiangce
