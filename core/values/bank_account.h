// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// A bank account: of a unit (no common length, no check digit) or a person's card (16 to 19 digits, Luhn).
/// Sensitive personal information where it is a person's: show masked(), never log.
class BankAccount final {
public:
    /// 6 to 32 digits and hyphens, any width, blanks dropped. Required, BankAccountForm.
    [[nodiscard]] static Outcome<BankAccount> parse(QStringView text);
    /// A card: also 16 to 19 digits (BankAccountForm) whose check digit is right (BankCardCheck).
    [[nodiscard]] static Outcome<BankAccount> parseCard(QStringView text);
    /// Whether digits satisfy the Luhn check (ISO/IEC 7812-1), whatever their number.
    [[nodiscard]] static bool luhnHolds(QStringView digits);

    /// 16 to 19 digits whose check digit is right.
    [[nodiscard]] bool isCardNumber() const;

    /// Digits and hyphens as printed.
    [[nodiscard]] QString canonical() const { return m_text; }
    /// In groups of four where there are no hyphens: 6228 4804 0256 4890 018.
    [[nodiscard]] QString display() const;
    /// 6228***********0018: first and last four.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const BankAccount&, const BankAccount&) = default;
    friend size_t qHash(const BankAccount& account, size_t seed = 0) { return ::qHash(account.m_text, seed); }

private:
    explicit BankAccount(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace jiangce
