// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_maker.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace jiangce::cross {

namespace {

enum class Kind {
    Han,        ///< begins and ends with a Han character
    Other,      ///< begins and ends with something else that is seen
    Unseen,     ///< nothing of it stays
    Blank,      ///< white space of any width
    Dot,        ///< between two parts of a name
    FullStop,
};

struct Piece {
    Kind kind = Kind::Han;
    QString typed {};
    QString asName {};
    QString asText {};
};

QString utf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// As typed everywhere.
const QStringList& han()
{
    static const QStringList all {u"张"_s, u"三"_s, u"买买提"_s, u"长大"_s, u"〇"_s, u"々"_s, u"㐂"_s, u"䶮"_s, u"髙高"_s, u"産"_s,
        utf(0x20000), utf(0x20BB7), utf(0x2A700), utf(0x2B740), utf(0x2B820), utf(0x2C845), utf(0x2CEB0), utf(0x2CB4A),
        utf(0x30000), utf(0x3106C), u"⼤"_s, u"⻓"_s, u"\uFA0E"_s};
    return all;
}

const QStringList& marks()
{
    static const QStringList all {u"<b>"_s, u"</b>"_s, u"<br/>"_s, u"<img src=x>"_s, u"<table><tr>"_s, u"<a href='#'>"_s, u"&lt;"_s,
        u"&amp;amp;"_s, u"&#x41;"_s, u"&nbsp;"_s, u"]]>"_s, u"<!--"_s, u"<?xml?>"_s, u"<!DOCTYPE>"_s, u"file:///etc/hosts"_s,
        u"http://a/b"_s, u"=1+1"_s, u"+86"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s, u"%1"_s, u"%2$s"_s,
        u"%n"_s, u"%L1"_s, u"%"_s, u"_"_s, u"*"_s, u"?"_s, u"[a-z]"_s, u"{{"_s, u"}}"_s, u"{{姓名}}"_s, u"{{#名单}}"_s, u"{{/名单}}"_s,
        u"@标题(字号=小二)"_s, u"|或=X"_s, u"\""_s, u"\"\""_s, u"'"_s, u"“”"_s, u"‘"_s, u","_s, u";"_s, u"|"_s, u"\\"_s, u"\\n"_s,
        u"\\u0041"_s, u"_x000D_"_s, u"_x0041_"_s, u"');DROP TABLE person;--"_s, u"' OR 1=1"_s, u"../../"_s, u"C:\\a"_s, u"1E5"_s,
        u"00123"_s, u"TRUE"_s, u"#REF!"_s, u"$A$1"_s, u"（甲）"_s, u"＜ＪＯ＞＆"_s, u"½"_s, u"№"_s, u"①"_s, u"Anna Maria"_s, u"O'Neill"_s,
        u"q\u0307"_s, u"\uE000"_s, u"\uE815"_s, utf(0xF0001), u"ア"_s, u"NULL"_s, u"&"_s, u"<"_s, u">"_s};
    return all;
}

/// Letters whose accents stand apart become one in a name; so do characters that are only another number for the same one.
QList<Piece> composed()
{
    const auto one = [](Kind kind, const QString& typed, const QString& asName) { return Piece {kind, typed, asName, typed}; };
    return {one(Kind::Other, u"e\u0301"_s, u"\u00E9"_s), one(Kind::Other, u"n\u0303"_s, u"\u00F1"_s),
        one(Kind::Other, u"A\u030A"_s, u"\u00C5"_s), one(Kind::Other, u"\u212B"_s, u"\u00C5"_s),
        one(Kind::Other, u"u\u0308\u0304"_s, u"\u01D6"_s), one(Kind::Other, u"\u1112\u1161\u11AB"_s, u"\uD55C"_s),
        one(Kind::Han, u"\uF900"_s, u"\u8C48"_s), one(Kind::Han, utf(0x2F800), u"\u4E3D"_s)};
}

const QStringList& unseen()
{
    static const QStringList all {QString(QChar(0)), u"\u0001"_s, u"\u0007"_s, u"\u001B"_s, u"\u007F"_s, u"\u0085"_s, u"\u009F"_s,
        u"\r"_s, u"\v"_s, u"\f"_s, u"\u00AD"_s, u"\u061C"_s, u"\u180E"_s, u"\u200B"_s, u"\u200C"_s, u"\u200D"_s, u"\u200E"_s,
        u"\u200F"_s, u"\u202A"_s, u"\u202C"_s, u"\u202D"_s, u"\u202E"_s, u"\u2060"_s, u"\u2063"_s, u"\u2066"_s, u"\u2069"_s,
        u"\uFEFF"_s, u"\uFFF9"_s, u"\uFFFB"_s, utf(0xE0001), utf(0xE0041), utf(0xE007F), utf(0x1D173),
        // Half a character; the first half with something behind it, lest the next piece be its other half.
        QChar(0xD842) + u"\u200B"_s, QString(QChar(0xDFB7))};
    return all;
}

const QStringList& blanks()
{
    static const QStringList all {u" "_s, u"   "_s, u"\t"_s, u"\n"_s, u"\r\n"_s, u"\n\n"_s, u"\u00A0"_s, u"\u3000"_s, u"\u2003"_s,
        u"\u2028"_s, u"\u2029"_s, u"\u205F"_s, u"\u1680"_s, u" \u3000\u00A0"_s};
    return all;
}

const QStringList& dots()
{
    static const QStringList all {u"\u00B7"_s, u"\u2022"_s, u"\u30FB"_s, u"\u2027"_s, u"\uFF0E"_s, u"\uFE52"_s, u"\u22C5"_s,
        u"\u2219"_s, u"\uFF65"_s};
    return all;
}

class Maker final {
public:
    Maker(quint32 seed, QString picture)
        : m_chance(seed)
        , m_picture(std::move(picture))
    {
    }

    MadeText next()
    {
        QList<Piece> pieces;
        const int parts = m_chance.bounded(1, 6);
        const int place = m_chance.bounded(parts);
        for (int part = 0; part < parts; ++part) {
            between(pieces, part > 0);
            pieces.append(part == place ? Piece {Kind::Han, u"张三"_s, u"张三"_s, u"张三"_s} : seen());
        }
        between(pieces, false);
        return said(pieces);
    }

private:
    QString of(const QStringList& all) { return all[m_chance.bounded(int(all.size()))]; }

    Piece seen()
    {
        const int which = m_chance.bounded(100);
        if (which < 2)
            return same(Kind::Other, u"<img src='%1'>"_s.arg(m_picture));
        if (which < 10) {
            static const QList<Piece> all = composed();
            return all[m_chance.bounded(int(all.size()))];
        }
        return which < 40 ? same(Kind::Han, of(han())) : same(Kind::Other, of(marks()));
    }

    static Piece same(Kind kind, const QString& typed) { return {kind, typed, typed, typed}; }

    /// What stands between two parts, or at an end: where a dot would be a part of its own.
    void between(QList<Piece>& pieces, bool isInside)
    {
        const int which = m_chance.bounded(100);
        if (which < 30)
            pieces.append({Kind::Unseen, of(unseen())});
        if (which >= 20 && which < 45)
            pieces.append({Kind::Blank, of(blanks())});
        if (which >= 40 && which < 50)
            pieces.append({Kind::Unseen, of(unseen())});
        if (isInside && which >= 50 && which < 60)
            pieces.append(same(Kind::Dot, of(dots())));
        if (isInside && which >= 60 && which < 63)
            pieces.append(same(Kind::FullStop, u"."_s));
    }

    /// Put together by the rules: what cannot be seen goes first; white space at the ends goes, elsewhere it is one blank; in
    /// a name there is no blank where Han characters or dots are on both sides, and any dot is the middle dot.
    static MadeText said(const QList<Piece>& pieces)
    {
        MadeText made;
        QList<Piece> left;
        for (const Piece& piece : pieces) {
            made.typed += piece.typed;
            const bool isSecondBlank = piece.kind == Kind::Blank && !left.isEmpty() && left.last().kind == Kind::Blank;
            if (piece.kind != Kind::Unseen && !isSecondBlank && !(piece.kind == Kind::Blank && left.isEmpty()))
                left.append(piece);
        }
        if (!left.isEmpty() && left.last().kind == Kind::Blank)
            left.removeLast();
        const auto isClose = [&left](qsizetype at) { return left[at].kind == Kind::Han || left[at].kind == Kind::Dot; };
        for (qsizetype i = 0; i < left.size(); ++i) {
            const Piece& piece = left[i];
            const bool isBetween = i > 0 && i + 1 < left.size();
            made.asText += piece.kind == Kind::Blank ? u" "_s : piece.asText;
            if (piece.kind == Kind::Blank)
                made.asName += isBetween && isClose(i - 1) && isClose(i + 1) ? u""_s : u" "_s;
            else if (piece.kind == Kind::Dot)
                made.asName += u'\u00B7';
            else if (piece.kind == Kind::FullStop)
                made.asName += isBetween && left[i - 1].kind == Kind::Han && left[i + 1].kind == Kind::Han ? u"\u00B7"_s : u"."_s;
            else
                made.asName += piece.asName;
        }
        return made;
    }

    QRandomGenerator m_chance;
    QString m_picture;
};

} // namespace

QList<MadeText> madeTexts(int count, quint32 seed, const QString& picture)
{
    Maker maker(seed, picture);
    QList<MadeText> all;
    while (all.size() < count) {
        MadeText made = maker.next();
        if (made.asName.toUcs4().size() <= 40 && made.asText.toUcs4().size() <= 40)
            all.append(std::move(made));
    }
    return all;
}

} // namespace jiangce::cross
