// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/certificate_level.h"

#include "core/base/text.h"
#include "core/values/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Names {
    QStringView canonical;
    QStringView step;       ///< name of the step
    QStringView level;      ///< name of the level, empty outside the five
};

constexpr std::array<Names, 8> names {{
    {u"apprentice", u"学徒工", u""},
    {u"5", u"初级工", u"五级"},
    {u"4", u"中级工", u"四级"},
    {u"3", u"高级工", u"三级"},
    {u"2", u"技师", u"二级"},
    {u"1", u"高级技师", u"一级"},
    {u"special", u"特级技师", u""},
    {u"chief", u"首席技师", u""},
}};

enum class TermKind { Filler, Number, Name };

struct Term {
    QStringView text;
    TermKind kind;
    int rank;
};

// A longer term stands before any term it begins with.
constexpr Term terms[] {
    {u"国家职业资格", TermKind::Filler, 0},
    {u"职业资格", TermKind::Filler, 0},
    {u"职业技能等级", TermKind::Filler, 0},
    {u"职业技能", TermKind::Filler, 0},
    {u"技能等级", TermKind::Filler, 0},
    {u"(", TermKind::Filler, 0},
    {u")", TermKind::Filler, 0},
    {u"/", TermKind::Filler, 0},
    {u"-", TermKind::Filler, 0},
    {u"、", TermKind::Filler, 0},
    {u",", TermKind::Filler, 0},
    {u"apprentice", TermKind::Name, 0},
    {u"special", TermKind::Name, 6},
    {u"chief", TermKind::Name, 7},
    {u"学徒工", TermKind::Name, 0},
    {u"初级技工", TermKind::Name, 1},
    {u"初级工", TermKind::Name, 1},
    {u"初级", TermKind::Name, 1},
    {u"中级技工", TermKind::Name, 2},
    {u"中级工", TermKind::Name, 2},
    {u"中级", TermKind::Name, 2},
    {u"高级技师", TermKind::Name, 5},
    {u"高级技工", TermKind::Name, 3},
    {u"高级工", TermKind::Name, 3},
    {u"高级", TermKind::Name, 3},
    {u"技师", TermKind::Name, 4},
    {u"特级技师", TermKind::Name, 6},
    {u"首席技师", TermKind::Name, 7},
    {u"五级", TermKind::Number, 1},
    {u"四级", TermKind::Number, 2},
    {u"三级", TermKind::Number, 3},
    {u"二级", TermKind::Number, 4},
    {u"一级", TermKind::Number, 5},
    {u"5级", TermKind::Number, 1},
    {u"4级", TermKind::Number, 2},
    {u"3级", TermKind::Number, 3},
    {u"2级", TermKind::Number, 4},
    {u"1级", TermKind::Number, 5},
    {u"5", TermKind::Number, 1},
    {u"4", TermKind::Number, 2},
    {u"3", TermKind::Number, 3},
    {u"2", TermKind::Number, 4},
    {u"1", TermKind::Number, 5},
};

const Term* termAt(QStringView text)
{
    const auto found = std::ranges::find_if(terms, [&](const Term& term) { return text.startsWith(term.text); });
    return found == std::end(terms) ? nullptr : &*found;
}

/// The one rank that number and name, once each at most, agree on.
std::optional<int> rankIn(QStringView text)
{
    std::optional<int> byNumber;
    std::optional<int> byName;
    while (!text.isEmpty()) {
        const Term* term = termAt(text);
        if (!term)
            return std::nullopt;
        text = text.sliced(term->text.size());
        if (term->kind == TermKind::Filler)
            continue;
        auto& seen = term->kind == TermKind::Number ? byNumber : byName;
        if (seen)
            return std::nullopt;
        seen = term->rank;
    }
    if (byNumber && byName && byNumber != byName)
        return std::nullopt;
    return byNumber ? byNumber : byName;
}

} // namespace

const std::array<CertificateLevel, 8>& CertificateLevel::all()
{
    static constexpr std::array<CertificateLevel, 8> levels {
        Apprentice, Five, Four, Three, Two, One, SpecialTechnician, ChiefTechnician};
    return levels;
}

Outcome<CertificateLevel> CertificateLevel::parse(QStringView text)
{
    const QString typed = reading::withPlainDashes(text::compactIdentifier(text)).toLower();
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (const auto rank = rankIn(typed))
        return CertificateLevel(*rank);
    return fail(ProblemCode::UnknownLevel, {text.trimmed().toString()});
}

std::optional<CertificateLevel> CertificateLevel::fromCode(int code)
{
    if (code < 1 || code > 5)
        return std::nullopt;
    return CertificateLevel(6 - code);
}

QString CertificateLevel::canonical() const
{
    return names[size_t(m_rank)].canonical.toString();
}

QString CertificateLevel::chineseName() const
{
    static const auto made = [] {
        std::array<QString, names.size()> all;
        for (size_t i = 0; i < names.size(); ++i)
            all[i] = names[i].level.isEmpty() ? names[i].step.toString()
                                              : names[i].level.toString() + u'（' + names[i].step.toString() + u'）';
        return all;
    }();
    return made[size_t(m_rank)];
}

QString CertificateLevel::chineseShort() const
{
    const Names& name = names[size_t(m_rank)];
    return (name.level.isEmpty() ? name.step : name.level).toString();
}

} // namespace jiangce
