// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/password_rules.h"

#include "core/base/text.h"
#include "core/casework/password.h"
#include "core/casework/passwords/common_passwords.h"
#include "core/register/office.h"
#include "core/register/pinyin.h"
#include "core/store/connection.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype leastPart = 4;          ///< characters of a name that tell
constexpr qsizetype leastHan = 2;           ///< the same for Han
constexpr qsizetype leastDigits = 6;        ///< of an ID number
constexpr qsizetype leastDifferent = 5;     ///< different characters

QString folded(const QString& password)
{
    return text::folded(password).toCaseFolded();
}

/// Letters written as signs, as everybody does it.
QString readAsLetters(QString word)
{
    struct Sign {
        char16_t sign;
        char16_t letter;
    };
    static constexpr Sign signs[] {
        {u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'}, {u'1', u'i'}, {u'!', u'i'}, {u'0', u'o'}, {u'$', u's'}, {u'5', u's'}, {u'7', u't'}};
    for (QChar& character : word)
        for (const Sign& sign : signs)
            if (character == sign.sign)
                character = sign.letter;
    return word;
}

/// Without digits and signs at both ends.
QString core(const QString& word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && !word[from].isLetter())
        ++from;
    while (to > from && !word[to - 1].isLetter())
        --to;
    return word.mid(from, to - from);
}

QString lettersOnly(const QString& word)
{
    QString letters;
    for (const QChar character : word)
        if (character.isLetter())
            letters.append(character);
    return letters;
}

QString withoutSigns(const QString& word)
{
    QString kept;
    for (const QChar character : word)
        if (character.isLetterOrNumber())
            kept.append(character);
    return kept;
}

bool isListed(const QString& word)
{
    return commonPasswords().contains(word);
}

/// The same over and over: abcabcabcabc.
bool isRepetition(const QString& word)
{
    for (qsizetype unit = 1; unit <= word.size() / 2; ++unit)
        if (word.size() % unit == 0 && word.left(unit).repeated(word.size() / unit) == word)
            return true;
    return false;
}

/// Up or down by one all the way, nine and nought being neighbours: 210987654321.
bool isRun(const QString& word)
{
    const auto isStep = [&word](qsizetype at, int step) {
        const char16_t one = word[at].unicode();
        const char16_t next = word[at + 1].unicode();
        const bool areDigits = one >= u'0' && one <= u'9' && next >= u'0' && next <= u'9';
        return areDigits ? (one - u'0' + step + 10) % 10 == next - u'0' : one + step == next;
    };
    const auto goes = [&](int step) {
        for (qsizetype at = 0; at + 1 < word.size(); ++at)
            if (!isStep(at, step))
                return false;
        return word.size() > 2;
    };
    return goes(1) || goes(-1);
}

bool isTwoListed(const QString& word)
{
    for (qsizetype at = 2; at + 2 <= word.size(); ++at)
        if (isListed(word.left(at)) && isListed(word.mid(at)))
            return true;
    return false;
}

bool isCommonForm(const QString& word)
{
    return !word.isEmpty() && (isListed(word) || isRepetition(word) || isRun(word) || isTwoListed(word));
}

/// The first six or more digits of the number that follow each other in the password; empty: none.
QString partOfNumber(const QString& password, const QString& number)
{
    for (qsizetype at = 0; at + leastDigits <= number.size(); ++at)
        if (const QString part = number.mid(at, leastDigits); password.contains(part.toCaseFolded()))
            return part;
    return {};
}

bool tells(const QString& password, const QString& part)
{
    const qsizetype least = text::containsHan(part) ? leastHan : leastPart;
    return part.size() >= least && password.contains(folded(part));
}

QStringList partsOf(const PasswordOwner& owner)
{
    QStringList parts {owner.accountName, owner.displayName, fullPinyin(owner.displayName)};
    // 系统-liwei: each part of an account's name tells by itself.
    QString part;
    for (const QChar character : owner.accountName + u' ')
        if (character.isLetter())
            part.append(character);
        else
            parts.append(std::exchange(part, {}));
    for (const QString& name : owner.officeNames)
        parts += {name, fullPinyin(name, NameKind::Organisation)};
    return parts;
}

} // namespace

PasswordOwner passwordOwner(Connection& db, AccountId account)
{
    const Office office = loadOffice(db);
    PasswordOwner owner {.officeNames = {office.name, office.agencyCode}};
    Statement row = db.prepared("SELECT name, display_name, person_number FROM account WHERE id = ?");
    row.with(account);
    if (row.next()) {
        owner.accountName = row.text(0);
        owner.displayName = row.text(1);
        owner.personNumber = row.personal(2).text;
    }
    return owner;
}

bool isCommonPassword(const QString& password)
{
    const QString word = folded(password);
    const QString plain = readAsLetters(word);
    if (QSet<QChar>(word.cbegin(), word.cend()).size() < leastDifferent)
        return true;
    for (const QString& form : {word, core(word), withoutSigns(word), core(plain), readAsLetters(core(word)), lettersOnly(word)})
        if (isCommonForm(form))
            return true;
    return false;
}

int passwordKinds(const QString& password)
{
    bool capital = false;
    bool small = false;
    bool digit = false;
    bool other = false;
    for (const QChar character : password) {
        const char16_t unit = character.unicode();
        if (unit >= u'A' && unit <= u'Z')
            capital = true;
        else if (unit >= u'a' && unit <= u'z')
            small = true;
        else if (unit >= u'0' && unit <= u'9')
            digit = true;
        else
            other = true;
    }
    return int(capital) + int(small) + int(digit) + int(other);
}

Outcome<void> checkPassword(const PasswordPolicy& policy, const QString& password, const PasswordOwner& owner)
{
    const qsizetype length = text::characterCount(password);
    if (length < policy.leastLength)
        return fail(ProblemCode::PasswordTooShort, {QString::number(policy.leastLength)});
    if (length > mostPasswordLength)
        return fail(ProblemCode::PasswordTooLong, {QString::number(mostPasswordLength)});
    if (passwordKinds(password) < policy.kinds)
        return fail(ProblemCode::PasswordClasses, {QString::number(policy.kinds)});
    const QString word = folded(password);
    for (const QString& part : partsOf(owner))
        if (tells(word, part))
            return fail(ProblemCode::PasswordTelling, {part});
    if (const QString part = partOfNumber(word, owner.personNumber); !part.isEmpty())
        return fail(ProblemCode::PasswordTelling, {part});
    if (isCommonPassword(password))
        return fail(ProblemCode::PasswordCommon);
    return {};
}

Outcome<void> checkNotRecent(Connection& db, const PasswordPolicy& policy, AccountId account, const QString& password)
{
    Statement row = db.prepared("SELECT password FROM password_set WHERE account_id = ? ORDER BY id DESC LIMIT ?");
    row.with(account, policy.remembered);
    QStringList hashes;
    while (row.next())
        hashes.append(row.text(0));
    for (const QString& hash : std::as_const(hashes))
        if (passwordMatches(hash, password))
            return fail(ProblemCode::PasswordRecent, {QString::number(policy.remembered)});
    return {};
}

void writePassword(Connection& db, AccountId account, const QString& hash, const QDateTime& at, bool mustChange)
{
    db.prepared("UPDATE account SET password = ?, must_change = ?, version = version + 1 WHERE id = ?")
        .run(hash, mustChange, account);
    db.prepared("INSERT INTO password_set (account_id, password, set_at) VALUES (?, ?, ?)").run(account, hash, at);
}

PasswordStanding passwordStanding(Connection& db, AccountId account, const QDateTime& now)
{
    const int days = passwordPolicy(db).days;
    Statement row = db.prepared("SELECT a.must_change, coalesce((SELECT s.set_at FROM password_set s WHERE s.account_id = a.id "
                                "ORDER BY s.id DESC LIMIT 1), a.created_at) FROM account a WHERE a.id = ?");
    row.with(account);
    if (!row.next())
        return {};
    PasswordStanding standing {.mustChange = row.boolean(0), .setAt = row.instant(1)};
    if (days == 0)
        return standing;
    const qint64 seconds = now.secsTo(standing.setAt.addDays(days));
    standing.hasRunOut = seconds <= 0;
    constexpr qint64 day = 24 * 3600;
    standing.daysLeft = int(std::max<qint64>(0, (seconds + day - 1) / day));
    return standing;
}

} // namespace jiangce
