// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_test.h"
#include "core/policy/wording.h"

#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

/// A sound register of the made-up steps as one file.
QByteArray soundRegister()
{
    const Folder folder;
    {
        const auto connection = opened(folder.file(u"a.db"_s));
        fill(*connection, 500);
        connection->checkpoint();
    }
    return contentOf(folder.file(u"a.db"_s));
}

QByteArray with(QByteArray content, qsizetype at, const QByteArray& bytes)
{
    return content.replace(at, bytes.size(), bytes);
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray otherDatabase(const QByteArray& script)
{
    const Folder folder;
    {
        const auto connection = Connection::open(folder.file(u"o.db"_s), Connection::Mode::Create);
        connection->execute(script);
        connection->checkpoint();
    }
    return contentOf(folder.file(u"o.db"_s));
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator dice(7);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(dice.bounded(256));
    return bytes;
}

/// Places in the header of an SQLite file.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;

} // namespace

class RefusedFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<ProblemCode>>("codes");
        const QByteArray good = soundRegister();
        const auto row = [](const char* name, const QByteArray& content, const QList<ProblemCode>& codes) {
            QTest::newRow(name) << content << codes;
        };
        const QList foreign {ProblemCode::DatabaseForeign};
        const QList damagedOnly {ProblemCode::DatabaseDamaged};
        const QList either {ProblemCode::DatabaseForeign, ProblemCode::DatabaseDamaged};
        row("nothing in it", {}, damagedOnly);
        row("one byte", "x", either);
        row("15 bytes", "SQLite format 3", either);
        row("16 bytes of a head", good.first(16), either);
        row("half a head", good.first(50), either);
        row("a head alone", good.first(100), either);
        row("zeros", QByteArray(65536, '\0'), either);
        row("one zero page", QByteArray(4096, '\0'), either);
        row("ones", QByteArray(65536, '\xFF'), either);
        row("noise", noise(65536), foreign);
        row("text", u"关于申报技能人才的通知\n"_s.repeated(500).toUtf8(), foreign);
        row("text in GB 18030", QByteArray("\xB9\xD8\xD3\xDA\xC9\xEA\xB1\xA8").repeated(500), foreign);
        row("UTF-16", QByteArray("\xFF\xFE").append(QByteArray("\x4B\x6D\xD5\x8B").repeated(500)), foreign);
        row("CSV", QByteArray("姓名,身份证号\n王小明,210202199001011230\n").repeated(300), foreign);
        row("JSON", "{\"database\": []}" + QByteArray(2000, ' '), foreign);
        row("XML", "<?xml version=\"1.0\"?>" + QByteArray(2000, ' '), foreign);
        row("spreadsheet", "PK\x03\x04" + noise(5000), foreign);
        row("PDF", "%PDF-1.7\n" + noise(5000), foreign);
        row("PNG", "\x89PNG\r\n\x1A\n" + noise(5000), foreign);
        row("old Word", QByteArray::fromHex("D0CF11E0A1B11AE1") + noise(5000), foreign);
        row("program", "\x7F" "ELF" + noise(5000), foreign);
        row("locked backup", "JCBACKUP" + noise(5000), foreign);
        row("settings", "[backup]\nfolder=/media/usb\n" + QByteArray(1000, '\n'), foreign);
        row("SQL dump", "BEGIN TRANSACTION;\n" + QByteArray(3000, '-'), foreign);
        row("head of version 2", with(good, 13, "2"), foreign);
        row("other database", otherDatabase("CREATE TABLE a (b); INSERT INTO a VALUES (1)"), foreign);
        row("empty database", otherDatabase("VACUUM"), either);
        row("other application", otherDatabase("PRAGMA application_id = 252006673; CREATE TABLE a (b)"), foreign);
        row("our number alone", otherDatabase("PRAGMA application_id = 1245925957; CREATE TABLE a (b)"), damagedOnly);
        row("our number and a version",
            otherDatabase("PRAGMA application_id = 1245925957; PRAGMA user_version = 5; CREATE TABLE a (b)"), damagedOnly);
        row("application number lost", with(good, applicationAt, number(0)), foreign);
        row("newer", with(good, versionAt, number(6)), {ProblemCode::DatabaseNewer});
        row("much newer", with(good, versionAt, number(0x7FFFFFFF)), {ProblemCode::DatabaseNewer});
        row("version 0", with(good, versionAt, number(0)), damagedOnly);
        row("negative version", with(good, versionAt, number(0xFFFFFFFF)), damagedOnly);
        row("no page size", with(good, pageSizeAt, QByteArray(2, '\0')), either);
        row("odd page size", with(good, pageSizeAt, "\x10\x01"), either);
        row("cut to a page", good.first(4096), damagedOnly);
        row("cut to half", good.first(good.size() / 2), damagedOnly);
        row("cut by one page", good.chopped(4096), damagedOnly);
        row("cut by one byte", good.chopped(1), damagedOnly);
        row("schema page zeroed", with(good, 100, QByteArray(3996, '\0')), damagedOnly);
        row("schema page noise", with(good, 100, noise(3996)), damagedOnly);
        row("first page doubled", with(good, 0, good.mid(4096, 4096)), either);
    }

    void refusedAndUntouched()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QList<ProblemCode>, codes);
        const Folder folder;
        const QString file = folder.file(u"register.db"_s);
        write(file, content);
        const QDateTime then(QDate(2026, 1, 2), QTime(3, 4, 5));
        {
            QFile old(file);
            QVERIFY(old.open(QIODevice::ReadWrite));
            QVERIFY(old.setFileTime(then, QFile::FileModificationTime));
        }
        const FixedClock clock(QDate(2026, 3, 5));
        const auto opening = openDatabase(file, threeSteps(), clock);
        const auto reading = openForReading(file, threeSteps());
        QVERIFY(!opening && !reading);
        for (const Problem& problem : {opening.error(), reading.error()}) {
            QVERIFY2(codes.contains(problem.code), qPrintable(problemCodeName(problem.code)));
            const QString said = Wording::english().sentence(problem);
            QVERIFY2(said.contains("not touched"_L1) || said.contains("not changed"_L1), qPrintable(said));
            QVERIFY2(!said.contains("start over"_L1) && !said.contains("delete"_L1), qPrintable(said));
        }
        QCOMPARE(contentOf(file), content);
        QCOMPARE(QFileInfo(file).lastModified(), then);
        QCOMPARE(folder.files(), QStringList {u"register.db"_s});
    }

    void aFolderIsNoDatabase()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.file(u"register.db/inside"_s)));
        const FixedClock clock(QDate(2026, 3, 5));
        QCOMPARE(openDatabase(folder.file(u"register.db"_s), threeSteps(), clock).error().code, ProblemCode::DatabaseForeign);
        QVERIFY(folder.files().isEmpty());
    }

    void anOlderFileIsUntouchedUntilItsBackupIsMade()
    {
        const Folder folder;
        const QString file = folder.file(u"register.db"_s);
        opened(file, threeSteps().first(2)).reset();
        const QByteArray before = contentOf(file);
        const auto reading = openForReading(file, threeSteps());
        QCOMPARE(reading.error().code, ProblemCode::DatabaseOlder);
        const FixedClock clock(QDate(2026, 3, 5));
        const auto opening = openDatabase(file, threeSteps(), clock,
            [](Connection&, int, int) { return Outcome<void>(fail(ProblemCode::DiskFull)); });
        QCOMPARE(opening.error().code, ProblemCode::DiskFull);
        QCOMPARE(contentOf(file), before);
        QCOMPARE(folder.files(), QStringList {u"register.db"_s});
    }

    void aSoundFileIsNotRefused()
    {
        const Folder folder;
        const QString file = folder.file(u"register.db"_s);
        write(file, soundRegister());
        QVERIFY(opened(file));
    }
};

QTEST_GUILESS_MAIN(RefusedFilesTest)
#include "tst_refused_files.moc"
