// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/xlsx_reader.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace jiangce::xlsx {

namespace {

bool isTrue(const QString& value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

/// Resolves a relationship's target against the folder of the part it belongs to.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).sliced(1);
    return QDir::cleanPath(folder + target);
}

class RelationshipsHandler final : public XmlHandler {
public:
    explicit RelationshipsHandler(QString folder)
        : m_folder(std::move(folder))
    {
    }
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship")
            return;
        const QString type = attributes.text("Type");
        const bool isExternal = attributes.text("TargetMode") == u"External";
        relationships.insert(attributes.text("Id"), {type.sliced(type.lastIndexOf(u'/') + 1),
            isExternal ? QString() : resolved(m_folder, attributes.text("Target"))});
    }
    void endElement() override { }
    void characters(std::string_view) override { }

    Relationships relationships;

private:
    QString m_folder;
};

class WorkbookHandler final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_depth == 1)
            workbook.isWorkbook = name == "workbook";
        else if (m_depth == 2 && name == "workbookPr")
            workbook.system1904 = isTrue(attributes.text("date1904"));
        else if (m_depth == 3 && name == "sheet")
            addSheet(attributes);
    }
    void endElement() override { --m_depth; }
    void characters(std::string_view) override { }

    WorkbookPart workbook;

private:
    void addSheet(const XmlAttributes& attributes)
    {
        const auto id = attributes.relationship("id").value_or(std::string_view());
        const QString state = attributes.text("state");
        workbook.sheets.append({attributes.text("name"), QString::fromUtf8(id.data(), qsizetype(id.size())),
            state == u"hidden" || state == u"veryHidden"});
    }

    int m_depth = 0;
};

class StringsHandler final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_depth == 2 && name == "si")
            m_isItem = true;
        else if (m_isItem)
            m_text.startElement(m_depth - 2, name, attributes);
    }
    void endElement() override
    {
        if (m_isItem && m_depth == 2) {
            strings.append(m_text.text());
            if (strings.size() > spreadsheet_limits::cells)
                problem = {ProblemCode::SpreadsheetLimit, {u"texts"_s, QString::number(spreadsheet_limits::cells)}};
            m_text.clear();
            m_isItem = false;
        } else if (m_isItem) {
            m_text.endElement(m_depth - 2);
            if (m_text.isTooLong())
                problem = {ProblemCode::SpreadsheetLimit, {u"text"_s, QString::number(spreadsheet_limits::textLength)}};
        }
        --m_depth;
    }
    void characters(std::string_view text) override { m_text.characters(text); }

    QList<QString> strings;

private:
    int m_depth = 0;
    bool m_isItem = false;
    RichText m_text;
};

} // namespace

Outcome<void> readPart(
    ZipPackage& package, const QString& part, XmlHandler& handler, const std::function<bool(qint64)>& progress)
{
    XmlStream stream(handler, part);
    qint64 done = 0;
    auto read = package.read(part, [&](QByteArrayView piece) -> Outcome<void> {
        done += piece.size();
        if (progress && !progress(done))
            return fail(ProblemCode::Cancelled);
        return stream.feed(piece);
    });
    return read ? stream.finish() : read;
}

Outcome<Relationships> readRelationships(ZipPackage& package, const QString& part)
{
    const auto slash = part.lastIndexOf(u'/') + 1;
    const QString name = part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    if (!package.contains(name))
        return Relationships();
    RelationshipsHandler handler(part.first(slash));
    if (auto read = readPart(package, name, handler); !read)
        return fail(read.error());
    return handler.relationships;
}

Outcome<WorkbookPart> readWorkbookPart(ZipPackage& package, const QString& part)
{
    WorkbookHandler handler;
    if (auto read = readPart(package, part, handler); !read)
        return fail(read.error());
    return handler.workbook;
}

Outcome<QList<QString>> readSharedStrings(ZipPackage& package, const QString& part)
{
    StringsHandler handler;
    if (auto read = readPart(package, part, handler); !read)
        return fail(read.error());
    return handler.strings;
}

void RichText::clear()
{
    *this = {};
}

void RichText::startElement(int level, std::string_view name, const XmlAttributes& attributes)
{
    if (level == 1)
        m_inRun = name == "r";
    if (name == "t" && (level == 1 || (level == 2 && m_inRun))) {
        m_textLevel = level;
        m_preserves = attributes.preservesSpace();
        m_piece.clear();
    }
}

void RichText::endElement(int level)
{
    if (m_textLevel == 0 || level != m_textLevel)
        return;
    m_text += decodedText(m_piece, m_preserves);
    m_textLevel = 0;
}

void RichText::characters(std::string_view text)
{
    if (m_textLevel != 0)
        m_piece += text;
}

bool RichText::isTooLong() const
{
    return m_text.size() > spreadsheet_limits::textLength;
}

QString decodedText(std::string_view utf8, bool preservesSpace)
{
    if (!preservesSpace) {
        constexpr std::string_view blanks = " \t\r\n";
        const auto first = utf8.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            return {};
        utf8 = utf8.substr(first, utf8.find_last_not_of(blanks) - first + 1);
    }
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    for (auto at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != u'_')
            continue;
        bool isHex = false;
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

} // namespace jiangce::xlsx
