// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

using namespace Qt::StringLiterals;

namespace jiangce::xlsx {

namespace {

class StylesHandler final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_depth == 2)
            m_isCellFormats = name == "cellXfs";
        else if (m_depth == 3 && name == "numFmt")
            m_formats.insert(attributes.text("numFmtId").toInt(), isDateFormat(attributes.text("formatCode")));
        else if (m_depth == 3 && m_isCellFormats && name == "xf")
            dates.append(showsDate(attributes.text("numFmtId").toInt()));
    }
    void endElement() override { --m_depth; }
    void characters(std::string_view) override { }

    QList<bool> dates;

private:
    [[nodiscard]] bool showsDate(int id) const
    {
        const auto own = m_formats.constFind(id);
        return own == m_formats.cend() ? isDateFormat(id) : *own;
    }

    int m_depth = 0;
    bool m_isCellFormats = false;
    QHash<int, bool> m_formats;
};

/// The first section of a format code without what is only printed: quoted text, escaped characters, [brackets].
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code[i];
        if (character == u';')
            break;
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'"' || character == u'[') {
            const auto end = code.indexOf(character == u'[' ? u']' : u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else {
            bare += character.toLower();
        }
    }
    return bare;
}

} // namespace

bool isDateFormat(int formatId)
{
    // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 as in Chinese versions, where 32 to 35, 55 and 56 are times.
    return (formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 31) || formatId == 36
        || (formatId >= 50 && formatId <= 54) || formatId == 57 || formatId == 58;
}

bool isDateFormat(const QString& formatCode)
{
    const QString bare = bareCode(formatCode);
    if (bare.contains(u"general") || bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'@'))
        return false;
    // m alone is a month; beside hours or seconds it is minutes.
    return bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'e')
        || (bare.contains(u'm') && !bare.contains(u'h') && !bare.contains(u's'));
}

Outcome<QList<bool>> readDateStyles(ZipPackage& package, const QString& part)
{
    StylesHandler handler;
    if (auto read = readPart(package, part, handler); !read)
        return fail(read.error());
    return handler.dates;
}

} // namespace jiangce::xlsx
