// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "tests/support/memory.h"
#include "ui/print/letter_job.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

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
        QCOMPARE(writeJob(small, u"示例"_s, letters(100)), JobEnd::Done);
        const qint64 before = peakMemory();
        QCOMPARE(writeJob(large, u"示例"_s, letters(1000)), JobEnd::Done);
        const qint64 grown = (peakMemory() - before) / 1024;
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
        QCOMPARE(writeJob(file, u"不"_s, letters(3)), JobEnd::Done);
        QVERIFY(!QFile::exists(file + u".part"_s));
        QFile job(file);
        QVERIFY(job.open(QIODevice::ReadOnly));
        const QByteArray pdf = job.readAll();
        const NextLetter next = letters(3);
        for (int page = 0; page < 3; ++page)
            QCOMPARE(tools::pdfPicture(pdf, page, 60), tools::pdfPicture(LetterPrinter(*next()).toPdf(), 0, 60));
        QCOMPARE(writeJob(file, u"不"_s, letters(1)), JobEnd::Done); // over an older one
        QVERIFY(QString::fromUtf8(tools::run(u"pdfinfo"_s, {file})).contains(u"不"_s));
    }

    /// A file that is given up is not there at all, whether letters were being painted or the text layer was being made.
    void aFileGivenUpIsNotThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"job.pdf"_s);
        for (const int after : {0, 4, 13}) {    // ten letters: the last of these falls into the text layer
            int asked = 0;
            int made = 0;
            QCOMPARE(writeJob(file, {}, letters(10, &made), {.goesOn = [&] { return asked++ < after; }}), JobEnd::GivenUp);
            QCOMPARE(made, std::min(after, 10));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        }
        QCOMPARE(writeJob(folder.filePath(u"none.pdf"_s), {}, letters(0)), JobEnd::Failed);
        QVERIFY(!QFile::exists(folder.filePath(u"none.pdf"_s)));
        QCOMPARE(writeJob(folder.filePath(u"no/such/folder.pdf"_s), {}, letters(1)), JobEnd::Failed);
    }

    /// On paper the letters painted before it was given up come out whole.
    void paperGivenUpHoldsWhatWasPainted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"device.pdf"_s);
        {
            QPdfWriter device(file);
            int asked = 0;
            QCOMPARE(printJob(device, letters(10), {.goesOn = [&] { return asked++ < 4; }}), JobEnd::GivenUp);
        }
        QVERIFY(tools::run(u"pdfinfo"_s, {file}).contains("Pages:           4"));
        QPdfWriter untouched(folder.filePath(u"untouched.pdf"_s));
        int made = 0;
        QCOMPARE(printJob(untouched, letters(10, &made), {.goesOn = [] { return false; }}), JobEnd::GivenUp);
        QCOMPARE(made, 0);
    }

    /// Whoever waits is asked often enough to be answered within a tenth of a second.
    void whoWaitsIsAskedOften()
    {
        const QTemporaryDir folder;
        QElapsedTimer clock;
        QList<qint64> gaps;
        clock.start();
        QCOMPARE(writeJob(folder.filePath(u"job.pdf"_s), {}, letters(300), {.goesOn = [&] {
                     gaps.append(clock.restart());
                     return true;
                 }}),
            JobEnd::Done);
        std::ranges::sort(gaps);
        qInfo("asked %lld times; longest wait %lld ms, 99 of 100 within %lld ms", static_cast<long long>(gaps.size()),
            static_cast<long long>(gaps.last()), static_cast<long long>(gaps.at(gaps.size() * 99 / 100)));
        QVERIFY(gaps.size() > 600); // letters and text layer
        QVERIFY(gaps.at(gaps.size() * 99 / 100) <= 100);
    }

    void printsOnADevice()
    {
        const QTemporaryDir folder;
        QPdfWriter device(folder.filePath(u"device.pdf"_s));
        QCOMPARE(printJob(device, letters(2)), JobEnd::Done);
        QCOMPARE(printJob(device, letters(0)), JobEnd::Failed);
    }
};

QTEST_MAIN(LetterJobTest)
#include "tst_letter_job.moc"
