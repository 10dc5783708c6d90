// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/ledger.h"
#include "tests/support/memory.h"
#include "tests/support/ui_fixture.h"
#include "ui/dialogs/attachment_viewer.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>
#include <QtGui/QDesktopServices>
#include <QtGui/QImageWriter>

#include <sys/inotify.h>
#include <unistd.h>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr qint64 longest = 5000;                        // milliseconds
constexpr qint64 mostMemory = 256LL * 1024 * 1024;      // bytes more than before

QByteArray big(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray body = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.constData()), uInt(body.size()));
    return big(quint32(data.size())) + body + big(quint32(sum));
}

QByteArray packed(const QByteArray& data)
{
    return qCompress(data, 9).sliced(4);
}

/// A PNG by its parts: what its head claims, and what its rows really hold.
QByteArray png(quint32 width, quint32 height, char depth, char colour, const QByteArray& rows, const QByteArray& before = {})
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", big(width) + big(height) + depth + colour + QByteArray(3, '\0')) + before
        + chunk("IDAT", packed(rows)) + chunk("IEND", {});
}

QByteArray jpeg(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    writer.write(image);
    return bytes;
}

/// The same with its last pass so many times more.
QByteArray withPasses(const QByteArray& picture, int times)
{
    const qsizetype last = picture.lastIndexOf("\xff\xda");
    const qsizetype end = picture.lastIndexOf("\xff\xd9");
    return picture.first(end) + picture.sliced(last, end - last).repeated(times) + picture.sliced(end);
}

Attachment named(const QString& name)
{
    Attachment attachment {};
    attachment.name = name;
    return attachment;
}

/// A file nobody has a reason to open; tells whether somebody did.
class Bait final {
public:
    Bait()
        : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(png(1, 1, 8, 0, QByteArray(2, '\0'))) < 0)
            qFatal("no bait");
        file.close();
        ::inotify_add_watch(m_watch, QFile::encodeName(path()).constData(), IN_OPEN | IN_ACCESS);
    }
    ~Bait() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(Bait)
    [[nodiscard]] QString path() const { return m_folder.filePath(u"bait.png"_s); }
    [[nodiscard]] bool wasTaken() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
};

} // namespace

/// P9: no picture handed in crashes, freezes or spies. Each is answered within 5 s and 256 MiB; only PNG and JPEG are
/// decoded at all, as what they say they are.
class TestHostilePictures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fixture::initialise(); }

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ProblemCode>("code");
        const auto row = [](const char* name, const QByteArray& content, ProblemCode code = ProblemCode::FileKind) {
            QTest::newRow(name) << content << code;
        };
        row("huge dimensions", png(2'000'000'000, 2'000'000'000, 8, 6, "x"));
        row("large dimensions", png(60'000, 60'000, 8, 6, "x"), ProblemCode::ImageTooLarge);
        row("one pixel too many", png(40'000'001, 1, 8, 0, "x"), ProblemCode::FileKind);
        row("deep pixels", png(6000, 6000, 16, 6, QByteArray(1000, '\0')), ProblemCode::ImageTooLarge);
        row("no pixels", png(0, 0, 8, 6, {}));
        row("unknown depth", png(10, 10, 77, 6, "x"));
        row("text of 200 MB",
            png(4, 4, 8, 0, QByteArray(20, '\0'), chunk("zTXt", QByteArray("a\0\0", 3) + packed(QByteArray(200'000'000, ' ')))),
            ProblemCode::JsonForm);
        row("profile of 200 MB",
            png(4, 4, 8, 0, QByteArray(20, '\0'), chunk("iCCP", QByteArray("a\0\0", 3) + packed(QByteArray(200'000'000, ' ')))),
            ProblemCode::JsonForm);
        row("rows of 300 MB for four", png(4, 4, 8, 0, QByteArray(300'000'000, '\0')), ProblemCode::JsonForm);
        row("JPEG of a thousand passes", withPasses(jpeg({4000, 4000}), 1000));
        row("JPEG that claims 65,500 squared", jpeg({16, 16}).replace(QByteArray("\x08\x00\x10\x00\x10", 5), "\x08\xff\xdc\xff\xdc"),
            ProblemCode::ImageTooLarge);
        row("head of a JPEG", jpeg({100, 100}).first(40));
        row("mark of a PNG and no more", "\x89PNG\r\n\x1a\n");
        row("GIF", "GIF89a\xff\xff\xff\xff\x80");
        row("TIFF", QByteArray("II*\0\x08\0\0\0", 8));
        row("BMP", "BM" + QByteArray(60, '\xff'));
        row("XPM", "/* XPM */ static char* a[] = {\"9999999 9999999 1 1\", \"a c #000\"};");
    }
    /// JsonForm stands for: it is shown, within the limits.
    void pictures()
    {
        QFETCH(QByteArray, content);
        QFETCH(ProblemCode, code);
        forgetPeak();
        const qint64 before = peakMemory();
        QElapsedTimer timer;
        timer.start();
        const auto picture = readPicture(content, fileKindOf(content));
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(peakMemory() - before < mostMemory, qPrintable(QString::number((peakMemory() - before) >> 20)));
        const bool isShown = code == ProblemCode::JsonForm;
        if (picture) {
            QVERIFY(isShown);
            QCOMPARE(picture->size(), QSize(4, 4));
            return;
        }
        QVERIFY2(!isShown || picture.error().code == ProblemCode::FileKind, "refused for another reason");
        if (!isShown)
            QCOMPARE(problemCodeName(picture.error().code), problemCodeName(code));
    }

    /// Honest pictures with bytes changed by chance, the end cut off or a stretch doubled.
    void damagedPictures()
    {
        QRandomGenerator random(promises::seed());
        const QByteArray honest[] {png(40, 40, 8, 0, QByteArray(41 * 40, '\x55')), jpeg({64, 64})};
        const int files = promises::times(1000);
        int wrong = 0;
        int refused = 0;
        for (int i = 0; i < files; ++i) {
            QByteArray content = honest[i % 2];
            for (int hit = random.bounded(1, 6); hit > 0; --hit)
                content[random.bounded(int(content.size()))] = char(random.bounded(256));
            if (i % 5 == 0)
                content.truncate(random.bounded(int(content.size())));
            if (i % 7 == 0 && content.size() > 8)
                content.insert(random.bounded(int(content.size())), content.mid(content.size() / 2, 200));
            forgetPeak();
            const qint64 before = peakMemory();
            QElapsedTimer timer;
            timer.start();
            refused += readPicture(content, fileKindOf(content)) ? 0 : 1;
            const bool isBounded = timer.elapsed() < longest && peakMemory() - before < mostMemory;
            if (!isBounded)
                qWarning("picture %d: %lld ms, %lld MiB", i, timer.elapsed(), (peakMemory() - before) >> 20);
            wrong += isBounded ? 0 : 1;
        }
        promises::enterInLedger({u"P9"_s, u"damaged pictures"_s, files, wrong, promises::seed()});
        QCOMPARE(wrong, 0);
        QVERIFY(refused > files / 10);
    }

    void honestPicturesAreShown()
    {
        const auto shown = readPicture(jpeg({3000, 2000}), FileKind::Jpeg);
        QVERIFY(shown);
        QCOMPARE(shown->size(), QSize(3000, 2000));
        QVERIFY(readPicture(png(2, 2, 8, 0, QByteArray(6, '\0')), FileKind::Png));
    }

    void drawingsThatNameOtherFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("svg");
        const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>";
        QTest::newRow("image") << u"a.svg"_s << head + "<image xlink:href='BAIT' width='9' height='9'/></svg>";
        QTest::newRow("entity") << u"a.png"_s << "<!DOCTYPE svg [<!ENTITY x SYSTEM 'BAIT'>]>" + head + "<text>&x;</text></svg>";
        QTest::newRow("style") << u"a.jpg"_s << head + "<style>@import url('BAIT');</style></svg>";
        QTest::newRow("behind the mark of a PNG") << u"a.png"_s
            << QByteArray("\x89PNG\r\n\x1a\n") + head + "<image xlink:href='BAIT'/></svg>";
        QTest::newRow("a million ellipses") << u"a.svg"_s << head + QByteArray("<ellipse rx='9' ry='9'/>").repeated(1'000'000) + "</svg>";
    }
    void drawingsThatNameOtherFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, svg);
        const Bait bait;
        svg.replace("BAIT", (u"file://"_s + bait.path()).toUtf8());
        QElapsedTimer timer;
        timer.start();
        const auto trouble = showAttachment(named(name), svg, nullptr);
        QVERIFY(timer.elapsed() < longest);
        QVERIFY(trouble);
        QCOMPARE(problemCodeName(trouble->code), problemCodeName(ProblemCode::FileKind));
        QVERIFY(!bait.wasTaken());
        // The bait is one: opening it is noticed.
        QVERIFY(QFile(bait.path()).open(QIODevice::ReadOnly));
        QVERIFY(bait.wasTaken());
    }

    void documentsAreHandedOver()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        const QByteArray pdf = "%PDF-1.7\n1 0 obj<</OpenAction<</S/Launch/F(/bin/sh)>>>>endobj";
        QVERIFY(!showAttachment(named(u"../../../etc/a b;$(x).pdf"_s), pdf, nullptr));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY2(!QFileInfo(m_taken).fileName().contains(QRegularExpression(u"[^\\w.-]"_s)), qPrintable(m_taken));
        QVERIFY(m_taken.endsWith(u".pdf"_s) && m_taken.startsWith(QDir::tempPath()));
        QVERIFY(!(QFileInfo(m_taken).permissions() & (QFile::ExeOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)));
    }

public Q_SLOTS:
    void take(const QUrl& url) { m_taken = url.toLocalFile(); }

private:
    QString m_taken;
};

QTEST_MAIN(TestHostilePictures)
#include "tst_hostile_pictures.moc"
