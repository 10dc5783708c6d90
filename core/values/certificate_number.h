// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/certificate_level.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

/// The number on a vocational certificate. None of these has a check digit; what can be checked is that the level and
/// the year within it are those of the certificate.
class CertificateNumber final {
public:
    enum class Kind {
        Qualification,  ///< 职业资格证书: 16 digits, YY PPCC K NNN L SSSSS
        Shanghai,       ///< the same, issued in Shanghai: 13 digits, looked up with 000 before them
        SkillLevel,     ///< 职业技能等级证书: letter, body 4, province 2, site 6, YY 2, level 1, serial 6
        SpecialGrade,   ///< 特级技师 and 首席技师: 2 letters, 20 digits
        Other,          ///< any other 6 to 30 letters and digits
    };

    /// Any case and width; blanks and hyphens dropped. Required, CertificateNumberLength (not 6 to 30 characters),
    /// CertificateNumberForm (anything but letters and digits, or no digit at all).
    [[nodiscard]] static Outcome<CertificateNumber> parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The level in the number, where its kind has one.
    [[nodiscard]] std::optional<CertificateLevel> level() const;
    /// The year in the number, in full: 80 to 99 are 1980 to 1999.
    [[nodiscard]] std::optional<int> issueYear() const;
    /// Of the skill-level system that followed the vocational qualifications.
    [[nodiscard]] bool isLaterSystem() const { return m_kind == Kind::SkillLevel || m_kind == Kind::SpecialGrade; }
    /// CertificateLevelMismatch and CertificateYearMismatch against what stands beside; what is missing is not compared.
    [[nodiscard]] Problems crossCheck(std::optional<CertificateLevel> level, QDate issued) const;

    /// Upper case, no blanks; Shanghai's numbers padded to 16 digits.
    [[nodiscard]] QString canonical() const { return m_text; }
    /// As printed on the certificate.
    [[nodiscard]] QString display() const { return m_kind == Kind::Shanghai ? m_text.sliced(3) : m_text; }

    friend bool operator==(const CertificateNumber&, const CertificateNumber&) = default;
    friend size_t qHash(const CertificateNumber& number, size_t seed = 0) { return ::qHash(number.m_text, seed); }

private:
    CertificateNumber(QString text, Kind kind)
        : m_text(std::move(text))
        , m_kind(kind)
    {
    }
    QString m_text;
    Kind m_kind;
};

} // namespace jiangce
