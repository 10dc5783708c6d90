// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// An organisation code (组织机构代码, GB 11714-1997): 8 digits or letters and a check character.
class OrganisationCode final {
public:
    /// With or without the hyphen, any case and width. Required, OrganisationCodeForm, OrganisationCodeCheck.
    [[nodiscard]] static Outcome<OrganisationCode> parse(QStringView text);
    /// The check character that belongs to 8 characters 0-9A-Z.
    [[nodiscard]] static QChar checkCharacter(QStringView body);

    /// Nine characters, no hyphen: D2143569X.
    [[nodiscard]] QString canonical() const { return m_text; }
    /// As printed: D2143569-X.
    [[nodiscard]] QString display() const { return m_text.first(8) + u'-' + m_text.last(1); }

    friend bool operator==(const OrganisationCode&, const OrganisationCode&) = default;
    friend size_t qHash(const OrganisationCode& code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    explicit OrganisationCode(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace jiangce
