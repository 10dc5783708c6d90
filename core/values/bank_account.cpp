// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/bank_account.h"

#include "core/base/text.h"
#include "core/values/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isCardLength(QStringView text)
{
    return text.size() >= 16 && text.size() <= 19 && reading::isAllDigits(text);
}

} // namespace

Outcome<BankAccount> BankAccount::parse(QStringView text)
{
    const QString typed = reading::identifier(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    const auto digits = std::ranges::count_if(typed, reading::isDigit);
    const bool wellFormed = digits >= 6 && typed.size() <= 32 && digits + typed.count(u'-') == typed.size()
        && reading::isDigit(typed.front()) && reading::isDigit(typed.back()) && !typed.contains(u"--");
    if (!wellFormed)
        return fail(ProblemCode::BankAccountForm, {text.trimmed().toString()});
    return BankAccount(typed);
}

Outcome<BankAccount> BankAccount::parseCard(QStringView text)
{
    auto account = parse(reading::identifierWithoutDashes(text));
    if (!account)
        return account;
    if (!isCardLength(account->m_text))
        return fail(ProblemCode::BankAccountForm, {text.trimmed().toString()});
    if (!luhnHolds(account->m_text))
        return fail(ProblemCode::BankCardCheck);
    return account;
}

bool BankAccount::luhnHolds(QStringView digits)
{
    if (!reading::isAllDigits(digits))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += i % 2 == 1 ? doubled : digit;
    }
    return sum % 10 == 0;
}

bool BankAccount::isCardNumber() const
{
    return isCardLength(m_text) && luhnHolds(m_text);
}

QString BankAccount::display() const
{
    if (m_text.contains(u'-'))
        return m_text;
    QString result;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            result += u' ';
        result += m_text[i];
    }
    return result;
}

QString BankAccount::masked() const
{
    return text::masked(m_text, 4, 4);
}

} // namespace jiangce
