// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"
#include "store_test.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

const FixedClock clock_(QDate(2026, 3, 5));
constexpr qint64 ext4 = 0xEF53;

Outcome<FileLock> acquire(const QString& file, qint64 type = ext4)
{
    return FileLock::acquire(file, {u"张三"_s, u"PC-07\nx"_s}, clock_, [type](const QString&) { return type; });
}

} // namespace

class FileLockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondLearnsWhoWhereSince()
    {
        const Folder folder;
        auto first = acquire(folder.file(u"a.db"_s));
        QVERIFY(first);
        const auto second = acquire(folder.file(u"a.db"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ProblemCode::DatabaseInUse);
        QCOMPARE(second.error().arguments, (QStringList {u"张三"_s, u"PC-07 x"_s, u"2026-03-05 09:00"_s}));
        QVERIFY(!QFileInfo::exists(folder.file(u"a.db"_s)));
    }

    void droppedWithItsHolderAndNeverByTheFileAlone()
    {
        const Folder folder;
        {
            auto first = acquire(folder.file(u"a.db"_s));
            QVERIFY(first);
            const FileLock moved = std::move(*first);
            QVERIFY(!acquire(folder.file(u"a.db"_s)));
        }
        QVERIFY(QFileInfo::exists(folder.file(u"a.db.lock"_s)));
        QVERIFY(acquire(folder.file(u"a.db"_s)));
    }

    void aLinkIsTheSameDatabase()
    {
        const Folder folder;
        QVERIFY(opened(folder.file(u"a.db"_s)));
        QVERIFY(QFile::link(folder.file(u"a.db"_s), folder.file(u"link.db"_s)));
        auto first = acquire(folder.file(u"a.db"_s));
        QVERIFY(first);
        const auto second = acquire(folder.file(u"link.db"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ProblemCode::DatabaseInUse);
        QVERIFY(!QFileInfo::exists(folder.file(u"link.db.lock"_s)));
    }

    void aSecondNameIsRefused()
    {
        const Folder folder;
        QVERIFY(opened(folder.file(u"a.db"_s)));
        QCOMPARE(::link(QFile::encodeName(folder.file(u"a.db"_s)).constData(),
                     QFile::encodeName(folder.file(u"b.db"_s)).constData()), 0);
        const auto lock = acquire(folder.file(u"b.db"_s));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ProblemCode::DatabaseLinked);
    }

    void sharesAreRefused_data()
    {
        QTest::addColumn<qint64>("type");
        QTest::addColumn<bool>("refused");
        QTest::newRow("NFS") << qint64(0x6969) << true;
        QTest::newRow("SMB2") << qint64(0xFE534D42) << true;
        QTest::newRow("SMB2 signed") << qint64(qint32(0xFE534D42)) << true;
        QTest::newRow("CIFS") << qint64(0xFF534D42) << true;
        QTest::newRow("FUSE") << qint64(0x65735546) << true;
        QTest::newRow("ext4") << ext4 << false;
        QTest::newRow("tmpfs") << qint64(0x01021994) << false;
        QTest::newRow("XFS") << qint64(0x58465342) << false;
        QTest::newRow("Btrfs") << qint64(0x9123683E) << false;
    }
    void sharesAreRefused()
    {
        QFETCH(qint64, type);
        QFETCH(bool, refused);
        const Folder folder;
        const auto lock = acquire(folder.file(u"a.db"_s), type);
        QCOMPARE(!lock.has_value(), refused);
        if (!refused)
            return;
        QCOMPARE(lock.error().code, ProblemCode::DatabaseOnShare);
        QVERIFY(folder.files().isEmpty());
    }

    void aFolderThatIsNotThereIsAProblem()
    {
        const Folder folder;
        QCOMPARE(acquire(folder.file(u"none/a.db"_s)).error().code, ProblemCode::FileNotWritable);
    }

    void theRealFileSystemIsAsked()
    {
        QVERIFY(fileSystemType(QDir::tempPath()) != 0);
        QVERIFY(!isNetworkFileSystem(fileSystemType(QDir::tempPath())));
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_file_lock.moc"
