// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/sex.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

/// A resident identity number (公民身份号码, GB 11643-1999): 6 digits region at the time of assignment, 8 birth date,
/// 3 sequence (odd for men), 1 check (ISO 7064 MOD 11-2). Residence permits of people from Hong Kong, Macao and Taiwan
/// (81, 82, 83) and foreigners' permanent residence cards (9 + province + country) are of the same form and accepted.
/// The region is not the hukou, and abolished codes stay valid: only the province is checked.
/// Personal: show masked() unless asked for more; never in logs.
class IdNumber final {
public:
    /// Blanks, hyphens, full-width digits and lower-case x are put right. Required, IdPrecisionLost (see looksRounded),
    /// IdLegacy (15 digits; its argument is the 18-digit form), IdLength, IdCharacter, IdRegion, IdBirthDate,
    /// IdCheckDigit: the first that applies, in this order.
    [[nodiscard]] static Outcome<IdNumber> parse(QStringView text);
    /// As parse, but the check digit may be wrong: for a number an officer has confirmed with a reason.
    [[nodiscard]] static Outcome<IdNumber> parseIgnoringCheckDigit(QStringView text);
    /// The 18-digit form of a 15-digit number of GB 11643-1989: 19 put in, check digit appended. Empty unless given
    /// exactly 15 ASCII digits.
    [[nodiscard]] static QString fromLegacy(QStringView fifteenDigits);
    /// Whether a text is what a spreadsheet leaves of a rounded number: "2.10211E+17", or 18 digits that end in 000
    /// and fail the check. (A numeric cell of more than 15 significant digits is always rounded, whatever it shows:
    /// that is for the reader of the cell to say.)
    [[nodiscard]] static bool looksRounded(QStringView text);

    [[nodiscard]] QDate birthDate() const;
    [[nodiscard]] Sex sex() const;
    /// The first six digits.
    [[nodiscard]] QString regionCode() const { return m_text.first(6); }
    /// False only for what parseIgnoringCheckDigit let through.
    [[nodiscard]] bool hasRightCheckDigit() const;
    /// Whether the birth date lies after `day`: a slip of typing that no check digit catches.
    [[nodiscard]] bool isBornAfter(QDate day) const { return birthDate() > day; }
    /// IdBirthDate when born after `day`, IdSexMismatch and IdBirthMismatch when what was typed beside differs.
    [[nodiscard]] Problems crossCheck(std::optional<Sex> sexTyped, QDate birthTyped, QDate day) const;

    /// 18 characters, upper-case X.
    [[nodiscard]] QString canonical() const { return m_text; }
    /// 2102**********0011.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const IdNumber&, const IdNumber&) = default;
    friend size_t qHash(const IdNumber& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit IdNumber(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace jiangce
