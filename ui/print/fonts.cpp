// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtGui/QFontDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce::print {

using letter::FontRole;

namespace {

struct Chain {
    QString name;           ///< the name officers know
    QStringList proper;     ///< the families the rule asks for, under all their names
    QStringList standIn;
};

/// AR PL UMing stands behind Noto Serif: it sets 。 and 、 in the middle of their square, as Taiwan does.
const Chain& chain(FontRole role)
{
    static const std::array<Chain, 5> chains {{
        {u"仿宋"_s, {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"FangSong"_s, u"仿宋"_s, u"STFangsong"_s, u"FandolFang"_s},
            {u"SimSun"_s, u"宋体"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"AR PL UMing CN"_s, u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s}},
        {u"楷体"_s, {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"KaiTi"_s, u"楷体"_s, u"STKaiti"_s, u"FandolKai"_s},
            {u"AR PL UKai CN"_s, u"LXGW WenKai"_s, u"AR PL UMing CN"_s, u"Noto Serif CJK SC"_s, u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s}},
        {u"黑体"_s, {u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"STHeiti"_s, u"FandolHei"_s},
            {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Zen Hei"_s, u"Microsoft YaHei"_s, u"微软雅黑"_s, u"AR PL UMing CN"_s}},
        {u"小标宋"_s, {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s, u"STZhongsong"_s, u"华文中宋"_s},
            {u"Source Han Serif SC"_s, u"Noto Serif CJK SC"_s, u"SimHei"_s, u"黑体"_s, u"WenQuanYi Zen Hei"_s, u"SimSun"_s, u"AR PL UMing CN"_s, u"Noto Sans CJK SC"_s}},
        {u"宋体"_s, {u"SimSun"_s, u"宋体"_s, u"NSimSun"_s, u"STSong"_s, u"FandolSong"_s},
            {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"AR PL UMing CN"_s, u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s}},
    }};
    return chains.at(size_t(role));
}

/// For characters the role's own families lack, whatever the role.
QStringList rareFamilies()
{
    return {u"BabelStone Han"_s, u"HanaMinA"_s, u"HanaMinB"_s, u"SimSun-ExtB"_s, u"SimSun-ExtG"_s, u"Noto Serif CJK SC"_s,
        u"Noto Sans CJK SC"_s, u"DejaVu Serif"_s, u"DejaVu Sans"_s, u"Times New Roman"_s, u"Segoe UI Symbol"_s,
        u"Segoe UI"_s};
}

constexpr int designSize = 1000;

struct Face {
    QString family;
    int weight;
    QRawFont design;    ///< at a size large enough that advances are exact to a thousandth of the type size
    QHash<int, QRawFont> sizes;
};

/// Faces opened so far. Raw fonts belong to the thread that opened them.
class Faces final {
public:
    Faces()
    {
        for (const QString& family : QFontDatabase::families())
            m_installed.insert(family.section(u" ["_s, 0, 0).toCaseFolded(), family);
    }

    [[nodiscard]] bool has(const QString& family) const { return m_installed.contains(family.toCaseFolded()); }

    int open(const QString& family, int weight)
    {
        for (qsizetype i = 0; i < m_faces.size(); ++i) {
            if (m_faces[i].family == family && m_faces[i].weight == weight)
                return int(i);
        }
        QFont font(m_installed.value(family.toCaseFolded(), family));
        font.setPixelSize(designSize);
        font.setWeight(QFont::Weight(weight));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
        const QRawFont design = QRawFont::fromFont(font, QFontDatabase::Any);
        if (!design.isValid())
            return -1;
        m_faces.append({family, weight, design, {}});
        return int(m_faces.size()) - 1;
    }

    const QRawFont& design(int index) { return m_faces[index].design; }

    QRawFont at(int index, double size)
    {
        Face& face = m_faces[index];
        const int key = qRound(size * 100);
        auto found = face.sizes.find(key);
        if (found == face.sizes.end()) {
            QRawFont sized = face.design;
            sized.setPixelSize(size);
            found = face.sizes.insert(key, sized);
        }
        return *found;
    }

    const QList<int>& order(FontRole role)
    {
        QList<int>& faces = m_orders[int(role)];
        if (faces.isEmpty()) {
            for (const QString& family : families(role)) {
                // 小标宋 is a heavy face; an ordinary 宋 in its place is taken in bold where the family has one.
                const bool heavy = role == FontRole::Title && family.contains(u"Serif"_s);
                const int face = has(family) ? open(family, heavy ? QFont::Bold : QFont::Normal) : -1;
                if (face >= 0 && !faces.contains(face))
                    faces.append(face);
            }
        }
        return faces;
    }

    QHash<quint64, Glyph>& glyphs() { return m_glyphs; }

    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QString preferred(FontRole role) const { return m_preferred.value(int(role)); }

    /// Opened faces stay: letters laid out before still hold their numbers.
    void prefer(FontRole role, const QString& family)
    {
        ++m_generation;
        m_preferred.insert(int(role), family);
        m_orders.remove(int(role));
        m_glyphs.removeIf([role](const auto& known) { return known.key() >> 32 == quint64(role); });
    }

private:
    QHash<QString, QString> m_installed;
    QList<Face> m_faces;
    QHash<int, QList<int>> m_orders;
    QHash<int, QString> m_preferred;
    int m_generation = 0;
    QHash<quint64, Glyph> m_glyphs;
};

Faces& faces()
{
    static thread_local Faces all;
    return all;
}

} // namespace

QStringList families(FontRole role)
{
    const QString preferred = faces().preferred(role);
    return (preferred.isEmpty() ? QStringList() : QStringList {preferred}) + chain(role).proper + chain(role).standIn
        + rareFamilies();
}

void preferFamily(FontRole role, const QString& family)
{
    faces().prefer(role, family);
}

int fontGeneration()
{
    return faces().generation();
}

QList<Substitute> missingRoles()
{
    QList<Substitute> missing;
    for (const FontRole role : {FontRole::Body, FontRole::Kai, FontRole::Hei, FontRole::Title, FontRole::Song}) {
        const auto installed = [](const QString& family) { return faces().has(family); };
        if (std::ranges::any_of(chain(role).proper, installed) || installed(faces().preferred(role)))
            continue;
        const auto used = std::ranges::find_if(chain(role).standIn, installed);
        missing.append({role, chain(role).name, used == chain(role).standIn.end() ? QString() : *used});
    }
    return missing;
}

Glyph glyphFor(FontRole role, char32_t character)
{
    const quint64 key = quint64(role) << 32 | character;
    const auto known = faces().glyphs().constFind(key);
    if (known != faces().glyphs().constEnd())
        return *known;
    Glyph glyph;
    const QString text = QString::fromUcs4(&character, 1);
    for (const int face : faces().order(role)) {
        const QList<quint32> indexes = faces().design(face).glyphIndexesForString(text);
        if (!indexes.isEmpty() && indexes.first() != 0) {
            const QList<QPointF> advances = faces().design(face).advancesForGlyphIndexes(indexes.mid(0, 1));
            glyph = {face, indexes.first(), advances.isEmpty() ? 1 : advances.first().x() / designSize};
            break;
        }
    }
    faces().glyphs().insert(key, glyph);
    return glyph;
}

QRectF inkOf(const Glyph& glyph)
{
    if (glyph.face < 0)
        return {};
    const QRectF ink = faces().design(glyph.face).boundingRect(glyph.index);
    return {ink.topLeft() / designSize, ink.size() / designSize};
}

QRawFont face(int index, double size)
{
    return faces().at(index, size);
}

int anyFace(FontRole role)
{
    const QList<int>& order = faces().order(role);
    return order.isEmpty() ? -1 : order.first();
}

} // namespace jiangce::print
