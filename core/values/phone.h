// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// One or more telephone numbers: mobile (1[3-9] + 9 digits), landline with or without area code and extension
/// (0411-39622988-801), 400 and 800 numbers, five-digit service numbers (12333).
class Phone final {
public:
    /// Several numbers are separated by 、 / ; or ，; +86 is dropped. Required, PhoneForm (the part that is wrong).
    [[nodiscard]] static Outcome<Phone> parse(QStringView text);

    [[nodiscard]] QStringList numbers() const { return m_numbers; }
    [[nodiscard]] bool hasMobile() const;

    /// 13800138000、0411-39622988-801.
    [[nodiscard]] QString canonical() const { return m_numbers.join(QChar(0x3001)); }
    [[nodiscard]] QString display() const { return canonical(); }
    /// 138****8000、0411-****2988.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const Phone&, const Phone&) = default;
    friend size_t qHash(const Phone& phone, size_t seed = 0) { return ::qHash(phone.canonical(), seed); }

private:
    explicit Phone(QStringList numbers)
        : m_numbers(std::move(numbers))
    {
    }
    QStringList m_numbers;
};

} // namespace jiangce
