// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <array>
#include <optional>

namespace jiangce {

/// A step of the eight-step system of 2022, 学徒工 to 首席技师; the five levels of the policy are within it.
/// Level numbers run backwards (一级 is the highest of the five), so there is no `<`: ask isAtLeast or isAbove.
class CertificateLevel final {
public:
    static const CertificateLevel Apprentice;       ///< 学徒工
    static const CertificateLevel Five;             ///< 五级（初级工）
    static const CertificateLevel Four;             ///< 四级（中级工）
    static const CertificateLevel Three;            ///< 三级（高级工）
    static const CertificateLevel Two;              ///< 二级（技师）
    static const CertificateLevel One;              ///< 一级（高级技师）
    static const CertificateLevel SpecialTechnician;///< 特级技师
    static const CertificateLevel ChiefTechnician;  ///< 首席技师

    /// All eight, lowest first.
    [[nodiscard]] static const std::array<CertificateLevel, 8>& all();

    /// 三级, 3, ３级, 高级工, 高级工（三级）, 三级/高级工, 国家职业资格三级, canonical forms. Required, UnknownLevel
    /// (also for two different levels in one text, and for 预备技师, which is no level).
    [[nodiscard]] static Outcome<CertificateLevel> parse(QStringView text);
    /// The level with number 1 (highest) to 5; nothing for any other number.
    [[nodiscard]] static std::optional<CertificateLevel> fromCode(int code);

    /// 0 for 学徒工 to 7 for 首席技师, ascending: for sorting and for storage beside the code.
    [[nodiscard]] constexpr int rank() const { return m_rank; }
    /// 5 (lowest) to 1, or nothing for the three steps outside the five levels.
    [[nodiscard]] constexpr std::optional<int> code() const
    {
        return m_rank >= 1 && m_rank <= 5 ? std::optional(6 - m_rank) : std::nullopt;
    }
    [[nodiscard]] constexpr bool isAtLeast(CertificateLevel other) const { return m_rank >= other.m_rank; }
    [[nodiscard]] constexpr bool isAbove(CertificateLevel other) const { return m_rank > other.m_rank; }
    /// 高技能人才: 三级 and every step above.
    [[nodiscard]] constexpr bool isHighSkill() const { return m_rank >= 3; }

    /// "1" … "5", "apprentice", "special", "chief": how it is stored.
    [[nodiscard]] QString canonical() const;
    /// 三级（高级工）, 特级技师.
    [[nodiscard]] QString chineseName() const;
    /// 三级, 特级技师.
    [[nodiscard]] QString chineseShort() const;
    [[nodiscard]] QString display() const { return chineseName(); }

    friend constexpr bool operator==(CertificateLevel, CertificateLevel) = default;
    friend size_t qHash(CertificateLevel level, size_t seed = 0) { return ::qHash(level.m_rank, seed); }

private:
    constexpr explicit CertificateLevel(int rank)
        : m_rank(rank)
    {
    }
    int m_rank;
};

inline constexpr CertificateLevel CertificateLevel::Apprentice {0};
inline constexpr CertificateLevel CertificateLevel::Five {1};
inline constexpr CertificateLevel CertificateLevel::Four {2};
inline constexpr CertificateLevel CertificateLevel::Three {3};
inline constexpr CertificateLevel CertificateLevel::Two {4};
inline constexpr CertificateLevel CertificateLevel::One {5};
inline constexpr CertificateLevel CertificateLevel::SpecialTechnician {6};
inline constexpr CertificateLevel CertificateLevel::ChiefTechnician {7};

} // namespace jiangce
