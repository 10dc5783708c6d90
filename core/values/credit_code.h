// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// A unified social credit code (统一社会信用代码, GB 32100-2015): registering department, entity class, 6 digits region,
/// organisation code (9, with its own check), check character; 31 characters 0-9A-Z without I O S V Z.
class CreditCode final {
public:
    /// Any case and width, blanks and hyphens dropped. Required, CreditCodeLength, CreditCodeCharacter,
    /// CreditCodeOrganisation (the ninth of the organisation code), CreditCodeCheck (the last character): the first
    /// that applies, in this order. The inner check binds all but bodies registered by civil affairs (5…), whose real
    /// codes do not always satisfy it.
    [[nodiscard]] static Outcome<CreditCode> parse(QStringView text);
    /// As parse, but both check characters may be wrong: for a code an officer has confirmed with a reason.
    [[nodiscard]] static Outcome<CreditCode> parseIgnoringChecks(QStringView text);

    /// Registered as an enterprise: the code begins with 91.
    [[nodiscard]] bool isEnterprise() const { return m_text.startsWith(u"91"); }
    /// First two characters: registering department and entity class, such as 91 or 12.
    [[nodiscard]] QString entityClass() const { return m_text.first(2); }
    /// Positions 3 to 8: the region of the registering body, not always where the enterprise is.
    [[nodiscard]] QString regionCode() const { return m_text.mid(2, 6); }
    /// Positions 9 to 17.
    [[nodiscard]] QString organisationCode() const { return m_text.mid(8, 9); }

    /// 18 characters.
    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString display() const { return m_text; }

    friend bool operator==(const CreditCode&, const CreditCode&) = default;
    friend size_t qHash(const CreditCode& code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    explicit CreditCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace jiangce
