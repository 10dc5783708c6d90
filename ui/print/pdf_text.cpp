// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf hands out std::shared_ptr, nothing older
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <charconv>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

namespace jiangce::print {

namespace {

/// One BT … ET of a page: QPdfWriter makes one of each run, in order.
struct TextBlock {
    std::string font;
    size_t fontOffset = 0;      ///< of the font's name in the content stream
    QList<quint32> codes;       ///< what Tj shows
    QList<QPointF> positions;
};

class Mismatch final : public std::exception { };
class GivenUp final : public std::exception { };

/// Reads the content of a page as QPdfWriter writes it: words and numbers between blanks, glyphs as <hex>, never a string
/// in parentheses. Much faster than a reader of PDF at large, and strict: anything else is a mismatch.
class BlockReader final {
public:
    explicit BlockReader(std::string_view content)
        : m_content(content)
    {
    }

    QList<TextBlock> read()
    {
        for (std::string_view word = next(); !word.empty(); word = next()) {
            if (word == "BT")
                begin();
            else if (word == "Tf")
                takeFont();
            else if (word == "Td")
                m_at += QPointF(number(m_before), -number(m_last));
            else if (word == "Tj")
                takeGlyph();
            m_before = m_last;
            m_last = word;
        }
        return m_blocks;
    }

private:
    std::string_view next()
    {
        constexpr std::string_view blanks = " \t\r\n";
        const size_t start = m_content.find_first_not_of(blanks, m_position);
        if (start == std::string_view::npos)
            return {};
        const size_t end = std::min(m_content.find_first_of(blanks, start), m_content.size());
        m_position = end;
        if (m_content[start] == '(')
            throw Mismatch();
        return m_content.substr(start, end - start);
    }

    static double number(std::string_view word)
    {
        double value = 0;
        if (std::from_chars(word.data(), word.data() + word.size(), value).ec != std::errc())
            throw Mismatch();
        return value;
    }

    void begin()
    {
        m_blocks.append(TextBlock {});
        m_at = QPointF();
    }

    void takeFont()
    {
        if (m_blocks.isEmpty() || m_before.empty() || m_before.front() != '/')
            throw Mismatch();
        m_blocks.last().font = m_before;
        m_blocks.last().fontOffset = size_t(m_before.data() - m_content.data());
    }

    void takeGlyph()
    {
        constexpr size_t oneGlyph = 6; // <ABCD>
        quint32 code = 0;
        const bool isGlyph = m_last.size() == oneGlyph && m_last.front() == '<' && m_last.back() == '>'
            && std::from_chars(m_last.data() + 1, m_last.data() + 5, code, 16).ec == std::errc();
        if (m_blocks.isEmpty() || !isGlyph)
            throw Mismatch();
        m_blocks.last().codes.append(code);
        m_blocks.last().positions.append(m_at);
    }

    std::string_view m_content;
    size_t m_position = 0;
    std::string_view m_last;
    std::string_view m_before;
    QList<TextBlock> m_blocks;
    QPointF m_at;
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

class TextRepair final {
public:
    explicit TextRepair(QPDF& pdf)
        : m_pdf(pdf)
    {
    }

    void page(QPDFObjectHandle page, const QList<GlyphRun>& runs)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const auto data = contents.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        const QList<TextBlock> blocks = BlockReader(text).read();
        QList<GlyphRun> drawn = runs;
        drawn.removeIf([](const GlyphRun& run) { return run.glyphs.isEmpty(); });
        if (drawn.size() != blocks.size())
            throw Mismatch();
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        bool changed = false;
        for (qsizetype i = drawn.size() - 1; i >= 0; --i) { // from behind, so that offsets stay true
            const TextBlock& block = blocks[i];
            const std::string name = nameFor(fonts, block, drawn[i]);
            if (name != block.font) {
                text.replace(block.fontOffset, block.font.size(), name);
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

void setUp(QPDFWriter& writer)
{
    writer.setObjectStreamMode(qpdf_o_disable);     // PDF/A-1 knows no object streams
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
}

QByteArray written(QPDF& file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    setUp(writer);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

void repair(QPDF& file, const QString& title, const QList<QSizeF>& papers,
    const std::function<QList<GlyphRun>(qsizetype page)>& runsOf)
{
    const std::vector<QPDFObjectHandle>& found = file.getAllPages();
    TextRepair repair(file);
    for (size_t i = 0; i < found.size(); ++i) {
        repair.page(found[i], runsOf(qsizetype(i)));
        setPaper(found[i], papers.value(qsizetype(i)));
    }
    repair.writeTables();
    setTitle(file, title);
}

} // namespace

QByteArray withTrueText(
    const QByteArray& pdf, const QList<Marks>& pages, const QString& title, const QList<QSizeF>& papers)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
        if (file.getAllPages().size() != size_t(pages.size()))
            return pdf;
        repair(file, title, papers, [&pages](qsizetype page) { return pages[page].runs; });
        return written(file);
    } catch (const std::exception&) {
        return pdf; // prints the same; only text copied from it may differ
    }
}

bool writeTrueText(const QString& from, const QString& to, const QString& title, const QList<QSizeF>& papers,
    const std::function<QList<GlyphRun>(qsizetype page)>& runsOf, const std::function<bool()>& goesOn)
{
    const auto ask = [&goesOn] {
        if (!goesOn())
            throw GivenUp();
    };
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processFile(QFile::encodeName(from).constData());
        if (file.getAllPages().size() != size_t(papers.size()))
            return false;
        repair(file, title, papers, [&](qsizetype page) {
            ask();
            return runsOf(page);
        });
        QPDFWriter writer(file, QFile::encodeName(to).constData());
        setUp(writer);
        writer.registerProgressReporter(
            std::make_shared<QPDFWriter::FunctionProgressReporter>([&ask](int) { ask(); }));
        writer.write();
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace jiangce::print
