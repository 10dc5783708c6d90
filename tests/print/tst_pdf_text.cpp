// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/fonts.h"
#include "ui/print/letter_printer.h"
#include "ui/print/paginate.h"
#include "ui/print/pdf_text.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontDatabase>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;
using letter::FontRole;

namespace {

/// Without a word on normalisation: what is read must be the code points that were printed, white space aside, which
/// a reader of PDF makes up from distances.
QString difference(const QString& read, const QString& printed)
{
    const QList<uint> left = tools::withoutSpace(read).toUcs4();
    const QList<uint> right = tools::withoutSpace(printed).toUcs4();
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const uint a = left.value(i);
        const uint b = right.value(i);
        if (a != b)
            return u"at %1: read U+%2, printed U+%3"_s.arg(i).arg(a, 4, 16, QChar(u'0')).arg(b, 4, 16, QChar(u'0'));
    }
    return {};
}

LetterDocument paragraphs(const QStringList& texts, FontRole role = FontRole::Body)
{
    LetterDocument document;
    for (const QString& text : texts)
        document.blocks.append(letter::Paragraph {.runs = {{.text = text, .role = role}}});
    return document;
}

QString han(char32_t from, char32_t to, char32_t step)
{
    QString text;
    for (char32_t character = from; character <= to; character += step)
        text += QString::fromUcs4(&character, 1);
    return text;
}

} // namespace

class PdfTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void everyLetterReadsAsPrinted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        const QMap<QByteArray, QString> names {{"ordinary", u"大连长兴重工有限公司"_s}, {"markup", u"<b>张</b>&amp;三"_s},
            {"template", u"{{申请人.名称}}|@标题"_s}, {"rare", u"𬭊𠮷㐂䶮"_s}, {"dot", u"阿卜杜拉·买买提"_s},
            {"full width", u"ＪＯＨＮ１２（甲）"_s}, {"fifty", u"长大"_s.repeated(25)}, {"latin", u"Anna-Maria O'Neill"_s},
            {"radicals", u"大⼤长⻓一⼀"_s}};
        for (const QString& file : sample::templates()) {
            for (auto name = names.begin(); name != names.end(); ++name)
                QTest::newRow((file.toLatin1() + ' ' + name.key()).constData()) << file << *name;
        }
    }
    void everyLetterReadsAsPrinted()
    {
        QFETCH(QString, file);
        QFETCH(QString, name);
        const LetterPrinter printer(tools::letter(file, sample::letterData(name)));
        QCOMPARE(printer.missingGlyphs(), QStringList());
        const QStringList pages = tools::pdfText(printer.toPdf());
        QCOMPARE(pages.size(), printer.pageCount());
        for (int page = 0; page < printer.pageCount(); ++page)
            QCOMPARE(difference(pages[page], printer.pageText(page).join(u'\n')), QString());
        QVERIFY(tools::withoutSpace(pages.join(QString())).contains(tools::withoutSpace(name)));
    }

    void everyCommonIdeograph_data()
    {
        QTest::addColumn<FontRole>("role");
        QTest::addColumn<int>("step");
        QTest::newRow("body") << FontRole::Body << 1;
        QTest::newRow("kai") << FontRole::Kai << 5;
        QTest::newRow("hei") << FontRole::Hei << 5;
        QTest::newRow("title") << FontRole::Title << 5;
    }
    void everyCommonIdeograph()
    {
        QFETCH(FontRole, role);
        QFETCH(int, step);
        // The unified block, then radicals that share their glyph with some of it, then Extension A and B.
        const QString text = han(0x4E00, 0x9FA5, char32_t(step)) + han(0x2F00, 0x2FD5, 1) + han(0x3400, 0x4DB5, 61)
            + han(0x20000, 0x2A6D6, 401);
        const LetterPrinter printer(paragraphs({text}, role));
        const QString read = tools::pdfText(printer.toPdf()).join(QString());
        QCOMPARE(difference(read, text), QString());
    }

    /// Whatever font the desk has for a role, the text reads as it was printed, beyond the BMP too.
    void everyFontInEveryRole_data()
    {
        QTest::addColumn<FontRole>("role");
        QTest::addColumn<QString>("family");
        const QMap<QByteArray, FontRole> roles {{"body", FontRole::Body}, {"kai", FontRole::Kai}, {"hei", FontRole::Hei},
            {"title", FontRole::Title}, {"song", FontRole::Song}};
        for (const QString& family : {u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Noto Sans CJK JP"_s,
                 u"AR PL UMing CN"_s, u"AR PL UKai CN"_s, u"WenQuanYi Zen Hei"_s, u"BabelStone Han"_s, u"HanaMinA"_s,
                 u"HanaMinB"_s, u"DejaVu Sans"_s})
            for (auto role = roles.begin(); role != roles.end(); ++role)
                QTest::newRow((family.toLatin1() + ' ' + role.key()).constData()) << *role << family;
    }
    void everyFontInEveryRole()
    {
        QFETCH(FontRole, role);
        QFETCH(QString, family);
        if (!QFontDatabase::hasFamily(family))
            QSKIP("this font is not installed here");
        print::preferFamily(role, family);
        const QStringList texts {u"大⼤长⻓一⼀㐂䶮𬭊𠮷〔2026〕12号"_s, han(0x4E00, 0x9FA5, 41), u"王𬭊（男），㐂喜，䶮"_s,
            u"Anna O'Neill, No. 1–2 — ¥1,409.50 ･ Ｆｕｌｌ １２"_s};
        const LetterPrinter printer(paragraphs(texts, role));
        const QString read = tools::pdfText(printer.toPdf()).join(QString());
        const QStringList missing = printer.missingGlyphs();
        print::preferFamily(role, {});
        QCOMPARE(missing, QStringList());
        QCOMPARE(difference(read, texts.join(QString())), QString());
    }

    /// One glyph for two characters in one letter, in one line and far apart.
    void sharedGlyphsAreToldApart()
    {
        const QStringList texts {u"大⼤大⼤"_s, u"⼤"_s, u"大"_s, u"长⻓长"_s, u"⻓"_s};
        const QString read = tools::pdfText(LetterPrinter(paragraphs(texts)).toPdf()).join(QString());
        QCOMPARE(difference(read, texts.join(QString())), QString());
    }

    /// The marks of an ideographic variant stay with their character; the picture is that of the character.
    void variationSelectorsStay()
    {
        const char32_t variant[] {0x845B, 0xE0100, 0x845B};
        const QString text = QString::fromUcs4(variant, 3);
        const QString read = tools::pdfText(LetterPrinter(paragraphs({text})).toPdf()).join(QString());
        QCOMPARE(difference(read, text), QString());
    }

    /// e with an accent behind it is drawn as é and read as it was written.
    void accentsStay()
    {
        const QString text = u"Cafe\u0301 Ngu\u0308yen"_s;
        const LetterPrinter printer(paragraphs({text}));
        QCOMPARE(printer.missingGlyphs(), QStringList());
        QCOMPARE(difference(tools::pdfText(printer.toPdf()).join(QString()), text), QString());
    }

    /// What cannot be printed rightly is said: no font, or letters that would have to be joined.
    void unprintableIsNamed()
    {
        const QString text = u"王محمد"_s + QChar(0xE000);
        QCOMPARE(LetterPrinter(paragraphs({text})).missingGlyphs(),
            (QStringList {u"م"_s, u"ح"_s, u"د"_s, QString(QChar(0xE000))}));
    }

    /// A day's letters as one file: each on its paper, the text of all of them right, the fonts embedded once.
    void manyLettersAreOneJob()
    {
        std::vector<LetterPrinter> letters;
        QStringList printed;
        for (const QString& file : sample::templates()) {
            letters.emplace_back(tools::letter(file, sample::letterData(u"大⼤𬭊"_s)));
            for (int page = 0; page < letters.back().pageCount(); ++page)
                printed.append(letters.back().pageText(page).join(u'\n'));
        }
        const QByteArray pdf = lettersToPdf(u"不"_s, letters);
        const QStringList read = tools::pdfText(pdf);
        QCOMPARE(read.size(), printed.size());
        for (qsizetype page = 0; page < read.size(); ++page)
            QCOMPARE(difference(read[page], printed[page]), QString());
        const QTemporaryDir folder;
        const QString file = tools::write(folder, pdf);
        const QString sizes = QString::fromLatin1(tools::run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"2"_s, file}));
        QVERIFY(sizes.contains(u"595.276 x 419.528"_s)); // the slip, A5 landscape
        QVERIFY(sizes.contains(u"595.276 x 841.89"_s));
        QByteArray apart;
        for (const LetterPrinter& letter : letters)
            apart += letter.toPdf();
        QVERIFY(pdf.size() * 2 < apart.size());
        QVERIFY(lettersToPdf({}, {}).isEmpty());
    }

    /// Control: Qt's own file reads wrong. When this stops being so, the repair is not needed any more.
    void untouchedFileReadsWrong()
    {
        const LetterPrinter printer(paragraphs({u"大长𬭊"_s}));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QVERIFY(printer.printTo(writer));
        }
        const QString read = tools::pdfText(bytes).join(QString());
        QVERIFY(!difference(read, u"大长𬭊"_s).isEmpty());
    }

    void repairChangesNothingSeen()
    {
        const LetterDocument document = tools::letter(u"upskill_subsidy/subsidy_decision"_s, sample::letterData(u"大⼤𬭊"_s));
        const print::LaidOut letter = print::layOut(document);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(1200);
            QVERIFY(LetterPrinter(document).printTo(writer));
        }
        const QByteArray repaired = print::withTrueText(bytes, letter.pages, {}, {});
        QVERIFY(repaired != bytes);
        for (int page = 0; page < letter.pages.size(); ++page)
            QCOMPARE(tools::pdfPicture(repaired, page, 100), tools::pdfPicture(bytes, page, 100));
    }

    /// Whatever does not match is handed back as it came: other pages, moved text, another number of runs, no PDF.
    void mismatchLeavesFileAlone()
    {
        const LetterDocument document = paragraphs({u"大连"_s, u"长兴"_s});
        const QList<print::Marks> pages = print::layOut(document).pages;
        const QByteArray pdf = LetterPrinter(document).toPdf();
        QVERIFY(print::withTrueText(pdf, pages, {}, {}) != pdf); // it would have been written anew
        QCOMPARE(print::withTrueText(pdf, pages + pages, {}, {}), pdf);
        QList<print::Marks> other = pages;
        other[0].runs.removeLast();
        QCOMPARE(print::withTrueText(pdf, other, {}, {}), pdf);
        other = pages;
        other[0].runs[0].x[0] += 5;
        QCOMPARE(print::withTrueText(pdf, other, {}, {}), pdf);
        other = pages;
        other[0].runs[0].baseline += 5;
        QCOMPARE(print::withTrueText(pdf, other, {}, {}), pdf);
        other = pages;
        other[0].runs[0].glyphs.removeLast();
        QCOMPARE(print::withTrueText(pdf, other, {}, {}), pdf);
        QCOMPARE(print::withTrueText("no PDF", pages, {}, {}), QByteArray("no PDF"));
    }

    void fontsAreEmbeddedAndTitleIsSet()
    {
        const LetterDocument document = tools::letter(u"common/non_acceptance"_s, sample::letterData(u"张三"_s));
        const QTemporaryDir folder;
        const QString file = tools::write(folder, LetterPrinter(document).toPdf());
        const QStringList fonts = QString::fromLatin1(tools::run(u"pdffonts"_s, {file})).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString& font : fonts.mid(2))
            QCOMPARE(font.simplified().split(u' ').mid(4, 3), (QStringList {u"yes"_s, u"no"_s, u"yes"_s}));
        const QString info = QString::fromUtf8(tools::run(u"pdfinfo"_s, {file}));
        QVERIFY(info.contains(u"不予受理决定书"_s));
        QVERIFY(info.contains(u"1.4"_s)); // PDF/A-1 rests on PDF 1.4
        const QByteArray metadata = tools::run(u"pdfinfo"_s, {u"-meta"_s, file});
        QVERIFY(metadata.contains("pdfaid:part=\"1\""));
        QVERIFY(metadata.contains("pdfaid:conformance=\"B\""));
    }
};

QTEST_MAIN(PdfTextTest)
#include "tst_pdf_text.moc"
