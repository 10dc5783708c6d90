// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_reading.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtGui/QTransform>

#define POINTERHOLDER_TRANSITION 4 // qpdf hands out std::shared_ptr, nothing older
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace jiangce::print {

namespace {

struct Glyph {
    QPointF at;
    double size = 0;
    QString text;
};

/// What the codes of a font stand for.
class FontTable final {
public:
    explicit FontTable(QPDFObjectHandle font)
    {
        m_isWide = font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type0";
        QPDFObjectHandle meanings = font.getKey("/ToUnicode");
        if (meanings.isStream()) {
            const auto data = meanings.getStreamData(qpdf_dl_generalized);
            read(QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())));
        }
    }
    /// False: a glyph of this font could be any character.
    [[nodiscard]] bool isKnown() const { return !m_isWide || !m_meanings.empty(); }
    [[nodiscard]] QStringList textsOf(const std::string& codes) const
    {
        QStringList texts;
        const size_t width = m_isWide ? 2 : 1;
        for (size_t at = 0; at + width <= codes.size(); at += width) {
            const quint32 code = m_isWide ? quint32(quint8(codes[at])) << 8 | quint8(codes[at + 1]) : quint8(codes[at]);
            const auto found = m_meanings.find(code);
            texts.append(found != m_meanings.end() ? found->second : m_isWide ? QString() : QString(QChar(code)));
        }
        return texts;
    }

private:
    static QString utf16(QStringView hex)
    {
        QString text;
        for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
            text += QChar(hex.sliced(at, 4).toUShort(nullptr, 16));
        return text;
    }

    void read(const QString& table)
    {
        static const QRegularExpression block(u"begin(bfchar|bfrange)(.*?)end\\1"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression pair(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"_s);
        static const QRegularExpression range(
            u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
        static const QRegularExpression one(u"<([0-9A-Fa-f]+)>"_s);
        for (auto each = block.globalMatch(table); each.hasNext();) {
            const auto found = each.next();
            if (found.captured(1) == u"bfchar") {
                for (auto line = pair.globalMatch(found.captured(2)); line.hasNext();) {
                    const auto match = line.next();
                    m_meanings[match.captured(1).toUInt(nullptr, 16)] = utf16(match.captured(2));
                }
                continue;
            }
            for (auto line = range.globalMatch(found.captured(2)); line.hasNext();) {
                const auto match = line.next();
                const quint32 first = match.captured(1).toUInt(nullptr, 16);
                const quint32 last = std::min(match.captured(2).toUInt(nullptr, 16), first + 0xFFFF);
                if (!match.captured(3).isEmpty()) {
                    QString text = utf16(match.captured(3));
                    for (quint32 code = first; code <= last && !text.isEmpty(); ++code) {
                        m_meanings[code] = text;
                        text.back() = QChar(text.back().unicode() + 1);
                    }
                } else {
                    quint32 code = first;
                    for (auto value = one.globalMatch(match.captured(4)); value.hasNext() && code <= last; ++code)
                        m_meanings[code] = utf16(value.next().captured(1));
                }
            }
        }
    }

    bool m_isWide = false;
    std::map<quint32, QString> m_meanings;
};

class PageReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    PageReader(QPDFObjectHandle resources, std::map<QPDFObjGen, FontTable>& fonts)
        : m_fonts(resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull())
        , m_known(fonts)
    {
    }
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        carryOut(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    QList<Glyph> glyphs {};
    QString runs {};
    bool isKnown = true;

private:
    [[nodiscard]] double number(size_t index)
    {
        return index < m_operands.size() && m_operands[index].isNumber() ? m_operands[index].getNumericValue() : 0;
    }
    [[nodiscard]] QTransform matrix()
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }

    void carryOut(const std::string& word)
    {
        if (word == "q")
            m_stack.append(m_page);
        else if (word == "Q" && !m_stack.isEmpty())
            m_page = m_stack.takeLast();
        else if (word == "cm")
            m_page = matrix() * m_page;
        else if (word == "BT")
            m_line = m_text = QTransform();
        else if (word == "ET")
            runs += u'\n';
        else if (word == "Tm")
            m_line = m_text = matrix();
        else if (word == "Td" || word == "TD")
            m_line = m_text = QTransform::fromTranslate(number(0), number(1)) * m_line;
        else if (word == "T*" || word == "'" || word == "\"")
            m_line = m_text = QTransform::fromTranslate(0, -m_size) * m_line;
        else if (word == "Tf" && m_operands.size() == 2)
            takeFont();
        if (word == "Tj" || word == "'" || word == "\"")
            show(m_operands.empty() ? QPDFObjectHandle::newNull() : m_operands.back());
        else if (word == "TJ" && !m_operands.empty() && m_operands[0].isArray())
            for (QPDFObjectHandle piece : m_operands[0].getArrayAsVector())
                show(piece);
    }

    void takeFont()
    {
        m_size = number(1);
        m_font = nullptr;
        if (!m_fonts.isDictionary() || !m_operands[0].isName())
            return;
        QPDFObjectHandle font = m_fonts.getKey(m_operands[0].getName());
        if (!font.isDictionary())
            return;
        const auto found = m_known.find(font.getObjGen());
        m_font = found != m_known.end() ? &found->second : &m_known.emplace(font.getObjGen(), FontTable(font)).first->second;
    }

    void show(QPDFObjectHandle piece)
    {
        if (piece.isNumber()) {
            m_text = QTransform::fromTranslate(-piece.getNumericValue() / 1000 * m_size, 0) * m_text;
            return;
        }
        if (!piece.isString())
            return;
        isKnown = isKnown && m_font != nullptr && m_font->isKnown();
        if (m_font == nullptr)
            return;
        for (const QString& text : m_font->textsOf(piece.getStringValue())) {
            const QTransform place = m_text * m_page;
            const double size = std::abs(m_size * std::sqrt(std::abs(place.determinant())));
            glyphs.append({place.map(QPointF(0, 0)), size, text});
            runs += text;
            const bool isWide = !text.isEmpty() && text[0].unicode() >= 0x2E80;
            m_text = QTransform::fromTranslate(m_size * (isWide ? 1 : 0.5), 0) * m_text;
        }
    }

    QPDFObjectHandle m_fonts;
    std::map<QPDFObjGen, FontTable>& m_known;
    std::vector<QPDFObjectHandle> m_operands;
    QList<QTransform> m_stack;
    QTransform m_page;
    QTransform m_line;
    QTransform m_text;
    double m_size = 0;
    const FontTable* m_font = nullptr;
};

/// Glyphs by the line they are seen on.
QString linesOf(QList<Glyph> glyphs)
{
    constexpr double sameLine = 0.3;
    constexpr double together = 0.9;
    constexpr double togetherWide = 1.5;
    std::ranges::stable_sort(glyphs, [](const Glyph& a, const Glyph& b) {
        const double height = sameLine * std::max({a.size, b.size, 1.0});
        const auto rowA = std::round(a.at.y() / height);
        const auto rowB = std::round(b.at.y() / height);
        return rowA != rowB ? rowA > rowB : a.at.x() < b.at.x();
    });
    QString text;
    const Glyph* before = nullptr;
    for (const Glyph& glyph : std::as_const(glyphs)) {
        if (before != nullptr) {
            const double size = std::max(before->size, 1.0);
            const bool isWide = !before->text.isEmpty() && before->text[0].unicode() >= 0x2E80;
            const double gap = glyph.at.x() - before->at.x();
            if (std::abs(glyph.at.y() - before->at.y()) > sameLine * size)
                text += u'\n';
            else if (gap > size * (isWide ? togetherWide : together))
                text += u'|';
        }
        text += glyph.text;
        before = &glyph;
    }
    return text;
}

/// Every string below an object; streams apart.
void addStrings(QPDFObjectHandle object, QStringList& words, int depth)
{
    constexpr int deepest = 40;
    if (depth > deepest)
        return;
    if (object.isString()) {
        words.append(QString::fromStdString(object.getUTF8Value()));
    } else if (object.isArray()) {
        for (QPDFObjectHandle item : object.getArrayAsVector())
            if (!item.isIndirect())
                addStrings(item, words, depth + 1);
    } else if (object.isDictionary() || object.isStream()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (const std::string& key : dictionary.getKeys()) {
            QPDFObjectHandle value = dictionary.getKey(key);
            // Identifiers of the file are bytes, not words.
            if (!value.isIndirect() && key != "/ID" && key != "/CheckSum" && key != "/Panose")
                addStrings(value, words, depth + 1);
        }
    }
}

void addStream(QPDFObjectHandle stream, QStringList& words)
{
    QPDFObjectHandle type = stream.getDict().getKey("/Type");
    const std::string name = type.isName() ? type.getName() : std::string();
    if (name != "/Metadata" && name != "/EmbeddedFile")
        return;
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    static const QRegularExpression addresses(u"https?://[^\\s\"'<>]+"_s);
    words += text.remove(addresses).split(u'\n');
}

} // namespace

PdfWords wordsOfPdf(const QByteArray& pdf)
{
    PdfWords words;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("notice", pdf.constData(), size_t(pdf.size()));
        std::map<QPDFObjGen, FontTable> fonts;
        bool isKnown = true;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
            PageReader reader(page.getAttribute("/Resources", false), fonts);
            page.parseContents(&reader);
            words.runs.append(reader.runs);
            words.lines.append(linesOf(reader.glyphs));
            isKnown = isKnown && reader.isKnown;
        }
        for (QPDFObjectHandle& object : file.getAllObjects()) {
            addStrings(object, words.hidden, 0);
            if (object.isStream())
                addStream(object, words.hidden);
        }
        addStrings(file.getTrailer(), words.hidden, 0);
        words.isRead = isKnown && !words.runs.isEmpty();
    } catch (const std::exception&) {
        words.isRead = false;
    }
    return words;
}

} // namespace jiangce::print
