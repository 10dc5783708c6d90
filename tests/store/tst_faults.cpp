// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation on the disk fails once, and for ever, during work on a register; whatever was said to be saved is
// there afterwards, whatever was refused is not, and nothing is half done.
#include "core/store/backup.h"
#include "core/store/integrity.h"
#include "core/store/transaction.h"
#include "fault_vfs.h"
#include "store_test.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

const FixedClock clock_(QDate(2026, 3, 5));

/// Work as the program does it: one row here, one there, in one transaction. Tells how many were acknowledged.
struct Work {
    QSet<int> acknowledged {};
    QSet<int> refused {};       ///< certainly not saved
    bool threw = false;
};

void writePair(Connection& connection, int number)
{
    Transaction transaction(connection);
    connection.prepared("INSERT INTO box (id, label) VALUES (?, ?)").run(number, QString(40, u'x'));
    connection.prepared("INSERT INTO thing (box_id) VALUES (?)").run(number);
    transaction.commit();
}

void attempt(Connection& connection, int number, Work& work)
{
    try {
        writePair(connection, number);
        work.acknowledged.insert(number);
    } catch (const Fault&) {
        work.threw = true;
        if (connection.isUsable())
            work.refused.insert(number);
    }
}

Work work(const QString& file)
{
    Work done;
    try {
        const auto connection = openDatabase(file, threeSteps(), clock_, {}, u"faulty"_s);
        for (int number = 10; connection && number < 16 && (*connection)->isUsable(); ++number) {
            attempt(**connection, number, done);
            if (number == 12 && (*connection)->isUsable())
                (*connection)->checkpoint();
        }
    } catch (const Fault&) {
        done.threw = true;
    }
    return done;
}

QSet<int> savedIn(Connection& connection)
{
    QSet<int> saved;
    Statement statement = connection.prepared("SELECT id FROM box WHERE id >= 10");
    while (statement.next())
        saved.insert(statement.number(0));
    return saved;
}

} // namespace

class FaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { faulty::install(); }
    void cleanup() { faulty::plan = {}; }

    void everyPointOfFailure_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forEver");
        QTest::newRow("write error once") << SQLITE_IOERR_WRITE << false;
        QTest::newRow("write error for ever") << SQLITE_IOERR_WRITE << true;
        QTest::newRow("sync error once") << SQLITE_IOERR_FSYNC << false;
        QTest::newRow("sync error for ever") << SQLITE_IOERR_FSYNC << true;
        QTest::newRow("full once") << SQLITE_FULL << false;
        QTest::newRow("full for ever") << SQLITE_FULL << true;
    }
    void everyPointOfFailure()
    {
        QFETCH(int, code);
        QFETCH(bool, forEver);
        int points = 0;
        int thrown = 0;
        for (bool reached = true; reached; ++points) {
            const Folder folder;
            const QString file = folder.file(u"a.db"_s);
            opened(file).reset();
            faulty::plan = {points, code, forEver};
            const Work done = work(file);
            reached = faulty::plan.failures > 0;
            faulty::plan = {};
            thrown += done.threw ? 1 : 0;
            const auto reader = opened(file);
            QVERIFY2(reader, qPrintable(u"point %1"_s.arg(points)));
            const QSet<int> saved = savedIn(*reader);
            QVERIFY2(saved.contains(done.acknowledged), qPrintable(u"lost at point %1"_s.arg(points)));
            QVERIFY2(!saved.intersects(done.refused), qPrintable(u"kept though refused at point %1"_s.arg(points)));
            QCOMPARE(count(*reader, "SELECT count(*) FROM thing"), qint64(saved.size()));
            QVERIFY(integrityCheck(*reader).isEmpty() && foreignKeyCheck(*reader).isEmpty());
        }
        QVERIFY2(points > 20 && thrown > 5, qPrintable(u"%1 points, %2 thrown"_s.arg(points).arg(thrown)));
    }

    void migrationsFinishOrLeaveTheFileAsItWas()
    {
        int points = 0;
        for (bool reached = true; reached; ++points) {
            const Folder folder;
            const QString file = folder.file(u"a.db"_s);
            opened(file, threeSteps().first(1)).reset();
            const QByteArray before = hashOf(file);
            faulty::plan = {points, SQLITE_FULL, true};
            try {
                (void)openDatabase(file, threeSteps(), clock_, {}, u"faulty"_s);
            } catch (const Fault& fault) {
                QVERIFY(fault.kind() == FaultKind::DiskFull || fault.kind() == FaultKind::InputOutput);
            }
            reached = faulty::plan.failures > 0;
            faulty::plan = {};
            const auto probe = probeDatabase(file, 5);
            QVERIFY(probe && (probe->version == 5 || (probe->version == 1 && hashOf(file) == before)));
            const auto connection = opened(file);
            QVERIFY(connection);
            QCOMPARE(count(*connection, "SELECT count(*) FROM box WHERE colour = 'white'"), 2);
        }
        QVERIFY(points > 10);
    }

    void aFailedCommitOfUnknownOutcomeClosesTheConnection()
    {
        const Folder folder;
        opened(folder.file(u"a.db"_s)).reset();
        const auto connection = openDatabase(folder.file(u"a.db"_s), threeSteps(), clock_, {}, u"faulty"_s);
        Transaction transaction(**connection);
        (*connection)->execute("INSERT INTO box (label) VALUES ('x')");
        faulty::plan = {0, SQLITE_IOERR_FSYNC, true};
        QCOMPARE(faultOf([&] { transaction.commit(); }), FaultKind::InputOutput);
        QVERIFY(!(*connection)->isUsable());
    }

    void aTransactionLeftIsRolledBack()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        {
            const Transaction transaction(*connection);
            connection->execute("DELETE FROM box");
        }
        QCOMPARE(count(*connection, "SELECT count(*) FROM box"), 2);
        QVERIFY(!connection->isInTransaction());
    }

    void oneInsideAnotherIsABug()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        Transaction transaction(*connection);
        QCOMPARE(faultOf([&] { const Transaction inner(*connection); }), FaultKind::Bug);
        QCOMPARE(faultOf([&] { const Snapshot inner(*connection); }), FaultKind::Bug);
        transaction.commit();
        QCOMPARE(faultOf([&] { transaction.commit(); }), FaultKind::Bug);
    }

    void writingBeginsAtOnce()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        const auto other = Connection::open(folder.file(u"a.db"_s), Connection::Mode::ReadWrite);
        sqlite3_busy_timeout(other->handle(), 10);
        const Transaction transaction(*connection);
        QCOMPARE(faultOf([&] { const Transaction second(*other); }), FaultKind::Busy);
    }

    void aSnapshotSeesOneState()
    {
        const Folder folder;
        const auto writer = opened(folder.file(u"a.db"_s));
        const auto reader = openForReading(folder.file(u"a.db"_s), threeSteps());
        {
            const Snapshot snapshot(**reader);
            QCOMPARE(count(**reader, "SELECT count(*) FROM box"), 2);
            writer->execute("DELETE FROM box");
            QCOMPARE(count(**reader, "SELECT count(*) FROM box"), 2);
            QVERIFY(!writer->checkpoint());
        }
        QCOMPARE(count(**reader, "SELECT count(*) FROM box"), 0);
        QVERIFY(writer->checkpoint());
    }

    void theWalIsKeptSmall()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        for (int i = 0; i < 40; ++i) {
            Transaction transaction(*connection);
            for (int row = 0; row < 5000; ++row)
                connection->prepared("INSERT INTO box (label) VALUES (?)").run(QString(49, u'x'));
            transaction.commit();
        }
        QVERIFY2(QFileInfo(folder.file(u"a.db-wal"_s)).size() < 16'000'000,
            qPrintable(QString::number(QFileInfo(folder.file(u"a.db-wal"_s)).size())));
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
