// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// An occupation's code in the 职业分类大典: X-XX-XX-XX. Codes change between editions (1999, 2015, 2022), so a code means
/// something only together with its edition.
class OccupationCode final {
public:
    /// Any width and any dash. Required, OccupationCodeForm.
    [[nodiscard]] static Outcome<OccupationCode> parse(QStringView text);

    /// 6-18-02-04.
    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString display() const { return m_text; }

    friend bool operator==(const OccupationCode&, const OccupationCode&) = default;
    friend size_t qHash(const OccupationCode& code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    explicit OccupationCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace jiangce
