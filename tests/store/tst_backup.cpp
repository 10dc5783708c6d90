// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/transaction.h"
#include "store_test.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

void fill(Connection& connection, int rows)
{
    Transaction transaction(connection);
    for (int i = 0; i < rows; ++i)
        connection.prepared("INSERT INTO box (label) VALUES (?)").run(u"箱 %1"_s.arg(i));
    transaction.commit();
}

} // namespace

class BackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsOneFileEqualToItsSource()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        fill(*connection, 5000);
        QList<int> told;
        const auto report = backUp(*connection, folder.file(u"b.db"_s), [&](int percent) { told.append(percent); return true; });
        QVERIFY(report);
        QCOMPARE(report->tables.value(u"box"_s).rows, 5002);
        QCOMPARE(report->rows(), 5002 + 3);
        QCOMPARE(report->version, 5);
        QCOMPARE(report->bytes, QFileInfo(folder.file(u"b.db"_s)).size());
        QCOMPARE(report->tables, digestOf(*connection));
        QCOMPARE(told.last(), 100);
        const QByteArray before = hashOf(folder.file(u"b.db"_s));
        QVERIFY(verifyBackup(folder.file(u"b.db"_s)));
        QCOMPARE(hashOf(folder.file(u"b.db"_s)), before);
        QVERIFY(!folder.files().contains(u"b.db-wal"_s) && !folder.files().contains(u"b.db.part"_s));
        QVERIFY(opened(folder.file(u"b.db"_s)));
    }

    void aReaderCanBackUpWhileTheWriterWrites()
    {
        const Folder folder;
        const auto writer = opened(folder.file(u"a.db"_s));
        fill(*writer, 20000);
        auto reader = openForReading(folder.file(u"a.db"_s), threeSteps());
        QVERIFY(reader);
        bool written = false;
        const auto report = backUp(**reader, folder.file(u"b.db"_s), [&](int) {
            if (!std::exchange(written, true))
                fill(*writer, 1);
            return true;
        });
        QVERIFY(report);
        QCOMPARE(report->tables.value(u"box"_s).rows, 20002);
        QCOMPARE(count(*writer, "SELECT count(*) FROM box"), 20003);
    }

    void cancellingLeavesTheOlderBackup()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QVERIFY(backUp(*connection, folder.file(u"b.db"_s)));
        const QByteArray before = hashOf(folder.file(u"b.db"_s));
        fill(*connection, 10);
        const auto report = backUp(*connection, folder.file(u"b.db"_s), [](int) { return false; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ProblemCode::Cancelled);
        QCOMPARE(hashOf(folder.file(u"b.db"_s)), before);
        QVERIFY(!folder.files().contains(u"b.db.part"_s));
        QVERIFY(!connection->isInTransaction());
        QVERIFY(backUp(*connection, folder.file(u"b.db"_s)));
        QCOMPARE(verifyBackup(folder.file(u"b.db"_s))->tables.value(u"box"_s).rows, 12);
    }

    void aPlaceThatCannotBeWrittenIsAProblem()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QCOMPARE(backUp(*connection, folder.file(u"none/b.db"_s)).error().code, ProblemCode::FileNotWritable);
        QVERIFY(QDir().mkdir(folder.file(u"b.db"_s)));
        QCOMPARE(backUp(*connection, folder.file(u"b.db"_s)).error().code, ProblemCode::FileNotWritable);
        QCOMPARE(verifyBackup(folder.file(u"c.db"_s)).error().code, ProblemCode::DatabaseMissing);
    }

    void nobodyElseReadsTheDatabaseOrItsCopies()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const Folder folder;
        {
            const auto connection = opened(folder.file(u"a.db"_s));
            fill(*connection, 10);
            QVERIFY(backUp(*connection, folder.file(u"b.db"_s)));
            for (const QString& name : folder.files())
                QVERIFY2(!(QFile::permissions(folder.file(name)) & others), qPrintable(name));
        }
        QVERIFY(QFile::setPermissions(folder.file(u"a.db"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(opened(folder.file(u"a.db"_s)));
        QVERIFY(!(QFile::permissions(folder.file(u"a.db"_s)) & others));
    }

    void aDamagedBackupIsNotBelieved()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        fill(*connection, 5000);
        const QString backup = folder.file(u"b.db"_s);
        QVERIFY(backUp(*connection, backup));
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4096 / 2 * 4096));
        file.write(QByteArray(4096, '\x7F'));
        file.close();
        const auto report = verifyBackup(backup);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ProblemCode::BackupFailed);
    }

    void digestsSeeOneChangedValueAndItsKind()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        const DatabaseDigest before = digestOf(*connection);
        connection->execute("UPDATE box SET label = 'semi:colon' WHERE id = 1");
        QVERIFY(digestOf(*connection).value(u"box"_s) != before.value(u"box"_s));
        connection->execute("UPDATE box SET label = 'semi;colon' WHERE id = 1");
        QCOMPARE(digestOf(*connection), before);
        const auto loose = Connection::open(folder.file(u"c.db"_s), Connection::Mode::Create);
        QList<QByteArray> digests;
        for (const char* values : {"'a','bc'", "'ab','c'", "NULL,'abc'", "'','abc'", "1,'abc'", "'1','abc'", "x'31','abc'"}) {
            loose->execute(QByteArray("DROP TABLE IF EXISTS t; CREATE TABLE t (a, b); INSERT INTO t VALUES (") + values + ')');
            digests.append(digestOf(*loose).value(u"t"_s).digest);
        }
        QCOMPARE(QSet<QByteArray>(digests.begin(), digests.end()).size(), digests.size());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
