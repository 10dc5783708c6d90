// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/letter_job.h"
#include "ui/print/letter_printer.h"

#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// Kibibytes of a line of /proc/self/status; 0 where there is none.
qint64 memory(const QByteArray& what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

/// Now and then with a radical, which shares its glyph with 大.
QString named(int letter)
{
    return (letter % 50 == 1 ? u"大⼤𬭊第%1号有限公司"_s : u"大𬭊第%1号有限公司"_s).arg(letter);
}

NextLetter letters(int count, int* made = nullptr)
{
    return [count, made, next = 0]() mutable -> std::optional<LetterDocument> {
        if (next == count)
            return {};
        ++next;
        if (made != nullptr)
            *made = next;
        return tools::letter(u"common/acceptance_notice"_s, sample::letterData(named(next)));
    };
}

} // namespace

class LetterJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    /// A thousand letters take hardly more memory than a hundred; all of them read as printed, in order.
    void thousandLettersInLittleMemory()
    {
        const QTemporaryDir folder;
        const QString small = folder.filePath(u"small.pdf"_s);
        const QString large = folder.filePath(u"large.pdf"_s);
        QVERIFY(writeJob(small, u"示例"_s, letters(100)));
        const qint64 before = memory("VmHWM:");
        QVERIFY(writeJob(large, u"示例"_s, letters(1000)));
        const qint64 grown = memory("VmHWM:") - before;
        // A sanitizer keeps what was freed, to find who still uses it: then this is not the program's own memory.
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(grown < 24 * 1024, qPrintable(u"%1 KiB more"_s.arg(grown)));
#else
        qInfo("%lld KiB more, with what the sanitizer keeps", static_cast<long long>(grown));
#endif
        const QString text
            = QString::fromUtf8(tools::run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, large, u"-"_s}));
        const QStringList pages = text.split(u'\f');
        QCOMPARE(pages.size() - 1, 1000);
        for (int i = 0; i < 1000; ++i)
            QVERIFY2(tools::withoutSpace(pages[i]).contains(named(i + 1)), qPrintable(QString::number(i)));
        const QList<QByteArray> fonts = tools::run(u"pdffonts"_s, {large}).split('\n');
        QVERIFY2(fonts.size() < 12, "fonts are embedded once"); // two lines of head, and the last is empty
    }

    void jobIsTheSameAsItsLetters()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"job.pdf"_s);
        QVERIFY(writeJob(file, u"不"_s, letters(3)));
        QVERIFY(!QFile::exists(file + u".part"_s));
        QFile job(file);
        QVERIFY(job.open(QIODevice::ReadOnly));
        const QByteArray pdf = job.readAll();
        const NextLetter next = letters(3);
        for (int page = 0; page < 3; ++page)
            QCOMPARE(tools::pdfPicture(pdf, page, 60), tools::pdfPicture(LetterPrinter(*next()).toPdf(), 0, 60));
        QVERIFY(writeJob(file, u"不"_s, letters(1))); // over an older one
        QVERIFY(QString::fromUtf8(tools::run(u"pdfinfo"_s, {file})).contains(u"不"_s));
    }

    /// A job that is cancelled holds what was made until then; without any letter there is no file.
    void endsWhereItIsTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"job.pdf"_s);
        int made = 0;
        const NextLetter all = letters(10, &made);
        QVERIFY(writeJob(file, {}, [&]() -> std::optional<LetterDocument> {
            return made == 4 ? std::nullopt : all();
        }));
        QVERIFY(tools::run(u"pdfinfo"_s, {file}).contains("Pages:           4"));
        QVERIFY(!writeJob(folder.filePath(u"none.pdf"_s), {}, letters(0)));
        QVERIFY(!QFile::exists(folder.filePath(u"none.pdf"_s)));
        QVERIFY(!writeJob(folder.filePath(u"no/such/folder.pdf"_s), {}, letters(1)));
    }

    void printsOnADevice()
    {
        const QTemporaryDir folder;
        QPdfWriter device(folder.filePath(u"device.pdf"_s));
        QVERIFY(printJob(device, letters(2)));
        QVERIFY(!printJob(device, letters(0)));
    }
};

QTEST_MAIN(LetterJobTest)
#include "tst_letter_job.moc"
