// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf hands out std::shared_ptr, nothing older
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <map>
#include <string>

namespace jiangce::print {

namespace {

/// One BT … ET of a page: QPdfWriter makes one of each run, in order.
struct TextBlock {
    std::string font;
    size_t fontOffset = 0;      ///< of the font's name in the content stream
    size_t fontLength = 0;
    QList<quint32> codes;       ///< what Tj shows
    QList<QPointF> positions;
};

class BlockReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override
    {
        if (!object.isOperator()) {
            if (object.isName()) {
                m_nameOffset = offset;
                m_nameLength = length;
            }
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BT") {
            m_blocks.append(TextBlock {});
            m_at = QPointF();
        } else if (!m_blocks.isEmpty()) {
            takeText(name);
        }
        m_operands.clear();
    }
    void handleEOF() override { }

    [[nodiscard]] const QList<TextBlock>& blocks() const { return m_blocks; }

private:
    void takeText(const std::string& name)
    {
        TextBlock& block = m_blocks.last();
        if (name == "Tf" && m_operands.size() == 2) {
            block.font = m_operands[0].getName();
            block.fontOffset = m_nameOffset;
            block.fontLength = m_nameLength;
        } else if (name == "Td" && m_operands.size() == 2) {
            m_at += QPointF(m_operands[0].getNumericValue(), -m_operands[1].getNumericValue());
        } else if (name == "Tj" && m_operands.size() == 1) {
            const std::string bytes = m_operands[0].getStringValue();
            for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
                const auto high = static_cast<unsigned char>(bytes[i]);
                const auto low = static_cast<unsigned char>(bytes[i + 1]);
                block.codes.append(quint32(high << 8 | low));
                block.positions.append(m_at);
            }
        }
    }

    QList<TextBlock> m_blocks;
    std::vector<QPDFObjectHandle> m_operands;
    QPointF m_at;
    size_t m_nameOffset = 0;
    size_t m_nameLength = 0;
};

bool isSame(const TextBlock& block, const GlyphRun& run)
{
    constexpr double tolerance = 0.1; // points; the writer rounds to 1/64
    if (block.codes.size() != run.glyphs.size())
        return false;
    for (qsizetype i = 0; i < run.x.size(); ++i) {
        const QPointF& at = block.positions[i];
        if (std::abs(at.x() - run.x[i]) > tolerance || std::abs(at.y() - run.baseline) > tolerance)
            return false;
    }
    return true;
}

using Meanings = std::map<quint32, QString>;

/// What the codes of one embedded font stand for. A code that stands for two texts in one letter (a glyph shared by
/// two characters) needs the font once more under another name, with a table of its own.
struct FontUse {
    QPDFObjectHandle font;
    std::vector<Meanings> tables;
    std::vector<QPDFObjectHandle> objects;
    std::map<quint32, quint32> glyphOfCode;
};

class Mismatch final : public std::exception { };

class TextRepair final {
public:
    explicit TextRepair(QPDF& pdf)
        : m_pdf(pdf)
    {
    }

    void page(QPDFObjectHandle page, const QList<GlyphRun>& runs)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        BlockReader reader;
        QPDFObjectHandle::parseContentStream(contents, &reader);
        QList<GlyphRun> drawn = runs;
        drawn.removeIf([](const GlyphRun& run) { return run.glyphs.isEmpty(); });
        if (drawn.size() != reader.blocks().size())
            throw Mismatch();
        const auto data = contents.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        bool changed = false;
        for (qsizetype i = drawn.size() - 1; i >= 0; --i) { // from behind, so that offsets stay true
            const TextBlock& block = reader.blocks()[i];
            const std::string name = nameFor(fonts, block, drawn[i]);
            if (name != block.font) {
                text.replace(block.fontOffset, block.fontLength, name);
                changed = true;
            }
        }
        if (changed)
            contents.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }

    void writeTables()
    {
        for (auto& [id, use] : m_uses) {
            for (size_t i = 0; i < use.tables.size(); ++i)
                use.objects[i].replaceKey("/ToUnicode", m_pdf.newStream(table(use.tables[i])));
        }
    }

private:
    std::string nameFor(QPDFObjectHandle& fonts, const TextBlock& block, const GlyphRun& run)
    {
        QPDFObjectHandle font = fonts.getKey(block.font);
        if (!font.isDictionary() || !isSame(block, run))
            throw Mismatch();
        FontUse& use = m_uses[font.getObjectID()];
        if (!use.font.isInitialized())
            use.font = font;
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            if (use.glyphOfCode.emplace(block.codes[i], run.glyphs[i]).first->second != run.glyphs[i])
                throw Mismatch();
        }
        const size_t index = tableFor(use, block, run);
        if (index == 0)
            return block.font;
        const std::string name = block.font + "t" + std::to_string(index);
        fonts.replaceKey(name, use.objects[index]);
        return name;
    }

    size_t tableFor(FontUse& use, const TextBlock& block, const GlyphRun& run)
    {
        size_t index = 0;
        while (index < use.tables.size() && !agrees(use.tables[index], block, run))
            ++index;
        if (index == use.tables.size()) {
            use.tables.emplace_back();
            use.objects.push_back(index == 0 ? use.font : m_pdf.makeIndirectObject(use.font.shallowCopy()));
        }
        for (qsizetype i = 0; i < run.texts.size(); ++i) {
            if (use.tables[index].emplace(block.codes[i], run.texts[i]).first->second != run.texts[i])
                throw Mismatch();
        }
        return index;
    }

    static bool agrees(const Meanings& meanings, const TextBlock& block, const GlyphRun& run)
    {
        for (qsizetype i = 0; i < run.texts.size(); ++i) {
            const auto known = meanings.find(block.codes[i]);
            if (known != meanings.end() && known->second != run.texts[i])
                return false;
        }
        return true;
    }

    static std::string table(const Meanings& meanings)
    {
        QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                          "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                          "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                          "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
        constexpr size_t mostAtOnce = 100; // PDF 32000-1, 9.10.3 with Adobe technical note 5014
        size_t left = meanings.size();
        size_t inSection = 0;
        for (const auto& [code, meaning] : meanings) {
            if (inSection == 0)
                text += QByteArray::number(qulonglong(std::min(left, mostAtOnce))) + " beginbfchar\n";
            text += '<' + QByteArray::number(code, 16).rightJustified(4, '0') + "> <";
            for (const QChar unit : meaning)
                text += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            text += ">\n";
            --left;
            if (++inSection == mostAtOnce || left == 0) {
                text += "endbfchar\n";
                inSection = 0;
            }
        }
        text += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        return text.toStdString();
    }

    QPDF& m_pdf;
    std::map<int, FontUse> m_uses;
};

void setTitle(QPDF& file, const QString& title)
{
    QPDFObjectHandle information = file.getTrailer().getKey("/Info");
    if (information.isDictionary())
        information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
}

/// The upper left corner stays where it is: that is where the letter is measured from.
void setPaper(QPDFObjectHandle page, const QSizeF& paper)
{
    QPDFObjectHandle box = page.getKey("/MediaBox");
    if (paper.isEmpty() || !box.isRectangle())
        return;
    const QPDFObjectHandle::Rectangle now = box.getArrayAsRectangle();
    page.replaceKey("/MediaBox",
        QPDFObjectHandle::newFromRectangle({now.llx, now.ury - paper.height(), now.llx + paper.width(), now.ury}));
}

QByteArray written(QPDF& file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);     // PDF/A-1 knows no object streams
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace

QByteArray withTrueText(const QByteArray& pdf, const QList<Marks>& pages, const QString& title, const QSizeF& paper)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
        const std::vector<QPDFObjectHandle>& found = file.getAllPages();
        if (found.size() != size_t(pages.size()))
            return pdf;
        TextRepair repair(file);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            repair.page(found[size_t(i)], pages[i].runs);
            setPaper(found[size_t(i)], paper);
        }
        repair.writeTables();
        setTitle(file, title);
        return written(file);
    } catch (const std::exception&) {
        return pdf; // prints the same; only text copied from it may differ
    }
}

} // namespace jiangce::print
