// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <compare>
#include <concepts>

namespace jiangce {

/// An amount of renminbi as a whole number of fen. Negative amounts exist (recoveries) but are never typed.
/// Sums and products are checked: an overflow is a Fault of kind Bug, never a wrong amount.
class Money final {
public:
    /// Nothing: 0 fen. An amount nobody has set is `std::optional<Money>`, not this.
    constexpr Money() = default;
    template <std::floating_point Number>
    Money(Number) = delete;

    [[nodiscard]] static constexpr Money fromFen(qint64 fen) { return Money(fen, 0); }
    template <std::floating_point Number>
    static Money fromFen(Number) = delete;

    /// Reads yuan as typed: "1,409.50", "１５００", "1500元", "¥1,409.5"; 0 to 999,999,999,999.99, at most two decimals.
    /// Required, AmountForm, AmountNegative, AmountTooLarge.
    [[nodiscard]] static Outcome<Money> parse(QStringView text);
    /// Reads what canonical() wrote: fen. AmountForm.
    [[nodiscard]] static Outcome<Money> fromCanonical(QStringView fen);

    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_fen < 0; }

    /// Fen as text, how it is stored: "140950".
    [[nodiscard]] QString canonical() const;
    /// Yuan without separators, always two decimals: "1409.50".
    [[nodiscard]] QString plain() const;
    /// Yuan with separators: "1,409.50".
    [[nodiscard]] QString display() const;
    /// The same at the end of a text.
    void appendDisplay(QString& text) const;

    friend Money operator+(Money left, Money right);
    friend Money operator-(Money left, Money right);
    friend Money operator*(Money amount, qint64 times);
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Money, Money) = default;
    friend size_t qHash(Money money, size_t seed = 0) { return ::qHash(money.m_fen, seed); }

private:
    constexpr Money(qint64 fen, int)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace jiangce
