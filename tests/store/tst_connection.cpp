// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"
#include "core/store/place.h"
#include "core/store/transaction.h"
#include "store_test.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

class ConnectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsReadBack_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("journal") << QByteArray("journal_mode") << u"wal"_s;
        QTest::newRow("synchronous EXTRA") << QByteArray("synchronous") << u"3"_s;
        QTest::newRow("foreign keys") << QByteArray("foreign_keys") << u"1"_s;
        QTest::newRow("recursive triggers") << QByteArray("recursive_triggers") << u"1"_s;
        QTest::newRow("trusted schema") << QByteArray("trusted_schema") << u"0"_s;
        QTest::newRow("cell size check") << QByteArray("cell_size_check") << u"1"_s;
        QTest::newRow("memory map") << QByteArray("mmap_size") << u"0"_s;
        QTest::newRow("temporary store") << QByteArray("temp_store") << u"2"_s;
        QTest::newRow("secure delete") << QByteArray("secure_delete") << u"1"_s;
        QTest::newRow("busy timeout") << QByteArray("busy_timeout") << u"5000"_s;
        QTest::newRow("own checkpoints") << QByteArray("wal_autocheckpoint") << u"0"_s;
    }
    void settingsReadBack()
    {
        QFETCH(QByteArray, pragma);
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::Create);
        Statement statement = connection->preparedText("PRAGMA " + pragma);
        QVERIFY(statement.next());
        QTEST(statement.text(0), "expected");
    }

    void engineIsLimited()
    {
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::Create);
        QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_ATTACHED, -1), 1);
        QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_VARIABLE_NUMBER, -1), 999);
        QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_LENGTH, -1), 32 * 1024 * 1024);
        for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
            int found = -1;
            sqlite3_db_config(connection->handle(), option, -1, &found);
            QCOMPARE(found, option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0);
        }
    }

    void valuesComeBackAsTheyWent()
    {
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"匠 册%20?.db"_s), Connection::Mode::Create);
        connection->execute("CREATE TABLE t (i INTEGER, s TEXT, b BLOB, d TEXT, at TEXT, m INTEGER, flag INTEGER, n TEXT, p INTEGER) STRICT");
        const QDateTime instant(QDate(2026, 3, 5), QTime(1, 2, 3, 4), Qt::UTC);
        QCOMPARE(connection->prepared("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").run(std::numeric_limits<qint64>::max(),
                     u"李\U0002CB4A·<b>'; DROP TABLE t"_s, QByteArray("\0\1", 2), QDate(2024, 2, 29), instant,
                     Money::fromFen(140950), true, std::nullopt, PersonId(7)), 1);
        Statement row = connection->prepared("SELECT i, s, b, d, at, m, flag, n, p FROM t");
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), std::numeric_limits<qint64>::max());
        QCOMPARE(row.text(1), u"李\U0002CB4A·<b>'; DROP TABLE t"_s);
        QCOMPARE(row.blob(2), QByteArray("\0\1", 2));
        QCOMPARE(row.date(3), QDate(2024, 2, 29));
        QCOMPARE(row.instant(4), instant);
        QCOMPARE(row.money(5), Money::fromFen(140950));
        QVERIFY(row.boolean(6));
        QVERIFY(row.isNull(7) && !row.optionalText(7) && row.text(7).isEmpty());
        QCOMPARE(row.id<PersonId>(8), PersonId(7));
        QVERIFY(!row.next());
    }

    void emptyTextIsNotNullAndNoDateIs()
    {
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::Create);
        Statement row = connection->prepared("SELECT ? IS NULL, ? IS NULL, ? IS NULL, ? IS NULL, ? IS NULL");
        QVERIFY(row.with(QString(), QByteArray(), QDate(), PersonId(), std::optional<Money>()).next());
        QVERIFY(!row.boolean(0));
        QVERIFY(!row.boolean(1));
        QVERIFY(row.boolean(2));
        QVERIFY(row.boolean(3));
        QVERIFY(row.boolean(4));
    }

    void oneTextIsPreparedOnceAndMayBeReadTwiceAtATime()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        const auto preparedStatements = [&] {
            int number = 0;
            for (auto* raw = sqlite3_next_stmt(connection->handle(), nullptr); raw; raw = sqlite3_next_stmt(connection->handle(), raw))
                number += QByteArrayView(sqlite3_sql(raw)) == "SELECT label FROM box ORDER BY id" ? 1 : 0;
            return number;
        };
        for (int i = 0; i < 100; ++i)
            QVERIFY(connection->prepared("SELECT label FROM box ORDER BY id").next());
        QCOMPARE(preparedStatements(), 1);
        Statement outer = connection->prepared("SELECT label FROM box ORDER BY id");
        QVERIFY(outer.next());
        {
            Statement inner = connection->preparedText("SELECT label FROM box ORDER BY id");
            QVERIFY(inner.next() && inner.next() && !inner.next());
        }
        QVERIFY(outer.next());
        QCOMPARE(outer.text(0), u"second"_s);
        QCOMPARE(preparedStatements(), 2);
    }

    void aLoanGivenBackHoldsNeitherReadNorValues()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QVERIFY(connection->prepared("SELECT label FROM box WHERE label <> ?").with(u"secret"_s).next());
        QVERIFY(sqlite3_get_autocommit(connection->handle()));
        for (auto* raw = sqlite3_next_stmt(connection->handle(), nullptr); raw; raw = sqlite3_next_stmt(connection->handle(), raw)) {
            QVERIFY(!sqlite3_stmt_busy(raw));
            char* const expanded = sqlite3_expanded_sql(raw);
            QVERIFY(!QByteArrayView(expanded).contains("secret"));
            sqlite3_free(expanded);
        }
    }

    void wrongNumberOfValuesIsABug()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QCOMPARE(faultOf([&] { connection->prepared("SELECT ? + ?").run(1); }), FaultKind::Bug);
    }

    void refusalsNameTheKindAndNeverTheValue()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        const QString secret = u"210202198802290011"_s;
        QString detail;
        QCOMPARE(faultOf([&] { connection->prepared("INSERT INTO box (label) VALUES (?)").run(QString(secret).repeated(3)); }, &detail),
            FaultKind::Constraint);
        QVERIFY2(detail.contains(u"CHECK"_s) && !detail.contains(secret), qPrintable(detail));
        QCOMPARE(faultOf([&] { connection->prepared("INSERT INTO box (id, label) VALUES (?, 'x')").run(secret + u"x"_s); }, &detail),
            FaultKind::Bug);
        QVERIFY2(!detail.contains(secret), qPrintable(detail));
        QCOMPARE(faultOf([&] { connection->prepared("INSERT INTO thing (box_id) VALUES (?)").run(99); }), FaultKind::Constraint);
        QCOMPARE(faultOf([&] { (void)connection->prepared("SELECT nothing FROM nowhere"); }, &detail), FaultKind::Bug);
    }

    void faultsHaveTheirKinds()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        QCOMPARE(faultOf([&] { (void)Connection::open(file, Connection::Mode::ReadWrite); }), FaultKind::InputOutput);
        const auto connection = opened(file);
        connection->execute("BEGIN IMMEDIATE");
        const auto other = Connection::open(file, Connection::Mode::ReadWrite);
        sqlite3_busy_timeout(other->handle(), 10);
        QCOMPARE(faultOf([&] { other->execute("BEGIN IMMEDIATE"); }), FaultKind::Busy);
        const auto reader = Connection::open(file, Connection::Mode::ReadOnly);
        QCOMPARE(faultOf([&] { reader->execute("DELETE FROM box"); }), FaultKind::ReadOnly);
        QFile text(folder.file(u"text.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("this is not a database\n").repeated(100));
        text.close();
        QCOMPARE(faultOf([&] { (void)count(*Connection::open(text.fileName(), Connection::Mode::Unchanging), "SELECT count(*) FROM sqlite_schema"); }),
            FaultKind::Damaged);
    }

    void aFullDatabaseIsAFullDisk()
    {
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::Create);
        connection->execute("CREATE TABLE t (b BLOB); PRAGMA max_page_count=10");
        QCOMPARE(faultOf([&] { connection->prepared("INSERT INTO t VALUES (?)").run(QByteArray(200'000, 'x')); }), FaultKind::DiskFull);
    }

    void lockedDownDenies_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : {"CREATE TABLE t (a)", "CREATE TEMP TABLE t (a)", "CREATE INDEX i ON box (label)", "DROP TABLE thing",
                 "DROP TRIGGER thing_no_update", "ALTER TABLE box RENAME TO crate", "ATTACH ':memory:' AS other", "VACUUM",
                 "PRAGMA foreign_keys=OFF", "PRAGMA ignore_check_constraints=ON", "PRAGMA journal_mode=OFF", "PRAGMA user_version=9",
                 "PRAGMA writable_schema=ON", "DELETE FROM sqlite_schema", "UPDATE sqlite_schema SET sql=''", "ANALYZE",
                 "CREATE VIRTUAL TABLE v USING fts5(a)", "PRAGMA synchronous=OFF"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void lockedDownDenies()
    {
        QFETCH(QByteArray, sql);
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QVERIFY(faultOf([&] { connection->execute(sql); }).has_value());
        QCOMPARE(count(*connection, "PRAGMA foreign_keys"), 1);
        QCOMPARE(count(*connection, "PRAGMA user_version"), 5);
    }

    void lockedDownStillWorksAndChecks()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QCOMPARE(connection->prepared("UPDATE box SET colour = ?").run(u"红"_s), 2);
        QCOMPARE(connection->prepared("DELETE FROM box WHERE id = ?").run(2), 1);
        QVERIFY(quickCheck(*connection).isEmpty());
        QVERIFY(integrityCheck(*connection).isEmpty());
        QVERIFY(foreignKeyCheck(*connection).isEmpty());
    }

    void replaceCannotPassAnAppendOnlyTrigger()
    {
        const Folder folder;
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::Create);
        connection->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT; INSERT INTO t VALUES (1, 'kept');"
                            "CREATE TRIGGER t_no_delete BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'append-only'); END;");
        QCOMPARE(faultOf([&] { connection->execute("INSERT OR REPLACE INTO t VALUES (1, 'lost')"); }), FaultKind::Constraint);
        Statement row = connection->prepared("SELECT a FROM t");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"kept"_s);
    }

    void ownFunctionsAndCollations()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        connection->registerFunction("doubled", 1, [](const QStringList& text) { return text.first() + text.first(); });
        connection->registerFunction("failing", 0, [](const QStringList&) -> QString { throw std::runtime_error("x"); });
        connection->registerCollation("backwards", [](const QString& a, const QString& b) { return QString::compare(b, a); });
        Statement row = connection->prepared("SELECT doubled(label) FROM box ORDER BY label COLLATE backwards LIMIT 1");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"semi;colonsemi;colon"_s);
        QVERIFY(faultOf([&] { (void)connection->prepared("SELECT failing()").next(); }).has_value());
    }

    void aClosedConnectionRefusesEverything()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        Statement reading = connection->prepared("SELECT label FROM box");
        QVERIFY(reading.next());
        connection->close();
        QVERIFY(!connection->isUsable());
        QCOMPARE(faultOf([&] { (void)reading.next(); }), FaultKind::InputOutput);
        QCOMPARE(faultOf([&] { (void)connection->prepared("SELECT 1"); }), FaultKind::InputOutput);
        QCOMPARE(faultOf([&] { connection->execute("SELECT 1"); }), FaultKind::InputOutput);
        QCOMPARE(faultOf([&] { (void)connection->checkpoint(); }), FaultKind::InputOutput);
        QCOMPARE(faultOf([&] { (void)connection->lastInsertId(); }), FaultKind::InputOutput);
        connection->interrupt();
        connection->close();
    }

    void aLostLogIsBroughtIn()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const auto connection = opened(file);
        paint(*connection, u"red"_s);
        QVERIFY(QFile::remove(file + u"-wal"_s));
        QCOMPARE(placeOf(*connection), Place::LogLost);
        QCOMPARE(faultOf([&] { paint(*connection, u"green"_s); }), FaultKind::InputOutput);
        QCOMPARE(placeOf(*connection), Place::LogBroughtIn);
        QCOMPARE(colourIn(file), u"red"_s);
        // It can be read, and nothing more is saved by it, whatever is put in the log's place.
        QCOMPARE(colourOf(*connection), u"red"_s);
        QCOMPARE(faultOf([&] { paint(*connection, u"green"_s); }), FaultKind::InputOutput);
        QVERIFY(QFile(file + u"-wal"_s).open(QIODevice::WriteOnly));
        QCOMPARE(faultOf([&] { paint(*connection, u"green"_s); }), FaultKind::InputOutput);
        connection->reopen();
        QCOMPARE(placeOf(*connection), Place::There);
        paint(*connection, u"green"_s);
        QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
        QCOMPARE(colourOf(*opened(file)), u"green"_s);
    }

    void aLostLogIsNotLeftWhileAReaderIsInTheWay()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const auto connection = opened(file);
        const auto reader = Connection::open(file, Connection::Mode::ReadOnly);
        paint(*connection, u"red"_s);
        {
            const Snapshot snapshot(*reader);
            QCOMPARE(colourOf(*reader), u"red"_s);
            paint(*connection, u"green"_s);
            QVERIFY(QFile::remove(file + u"-wal"_s));
            QCOMPARE(faultOf([&] { paint(*connection, u"blue"_s); }), FaultKind::InputOutput);
            QCOMPARE(placeOf(*connection), Place::LogLost);
            QCOMPARE(faultOf([&] { connection->reopen(); }), FaultKind::InputOutput);
            QVERIFY(connection->isUsable());
            QCOMPARE(colourOf(*connection), u"green"_s);
            QCOMPARE(colourOf(*reader), u"red"_s);
        }
        QCOMPARE(faultOf([&] { paint(*connection, u"blue"_s); }), FaultKind::InputOutput);
        QCOMPARE(placeOf(*connection), Place::LogBroughtIn);
        QCOMPARE(colourIn(file), u"green"_s);
        QCOMPARE(colourOf(*reader), u"green"_s);
        connection->reopen();
        paint(*connection, u"blue"_s);
        // Old pages never: the reader that was there before says that it cannot read, or reads what is.
        QString seen;
        if (!faultOf([&] { seen = colourOf(*reader); }))
            QCOMPARE(seen, u"blue"_s);
        QCOMPARE(colourOf(*Connection::open(file, Connection::Mode::ReadOnly)), u"blue"_s);
        QVERIFY(integrityCheck(*connection).isEmpty());
    }

    /// The program ends before anybody saves again, and while a reader still has the log open.
    void aLostLogIsBroughtInWhenClosed()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        auto connection = opened(file);
        const auto reader = Connection::open(file, Connection::Mode::ReadOnly);
        QCOMPARE(colourOf(*reader), u"white"_s);
        paint(*connection, u"red"_s);
        QVERIFY(QFile::remove(file + u"-wal"_s));
        connection.reset();
        QCOMPARE(colourIn(file), u"red"_s);
    }

    /// Where the register was moved away and another lies under its name, the log there is the other's.
    void theLogOfAnotherRegisterIsLeftAlone()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const QString away = folder.file(u"away.db"_s);
        const QString other = folder.file(u"other.db"_s);
        auto connection = opened(file);
        paint(*connection, u"red"_s);
        const auto another = opened(other);
        paint(*another, u"blue"_s);
        for (const auto& tail : {u""_s, u"-wal"_s}) {
            QVERIFY(QFile::rename(file + tail, away + tail));
            QVERIFY(QFile::copy(other + tail, file + tail));
        }
        const auto bytesOf = [](const QString& name) {
            QFile content(name);
            return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
        };
        const QByteArray log = bytesOf(file + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        connection.reset();
        QCOMPARE(bytesOf(file + u"-wal"_s), log);
        QCOMPARE(colourOf(*opened(file)), u"blue"_s);
        QCOMPARE(colourOf(*opened(away)), u"red"_s);
    }

    /// The last that closes takes the log away, and the next begins another.
    void aLogThatWasTakenAwayInOrderIsNotMissed()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const auto connection = opened(file);
        for (const auto& colour : {u"red"_s, u"green"_s}) {
            paint(*connection, colour);
            QVERIFY(connection->checkpoint());
            paint(*connection, colour);
            (void)Connection::open(file, Connection::Mode::ReadOnly);
            connection->close();
            QVERIFY(!QFile::exists(file + u"-wal"_s));
            connection->reopen();
        }
        QCOMPARE(colourOf(*connection), u"green"_s);
    }

    void brokenReferencesAreListed()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        opened(file).reset();
        const auto connection = Connection::open(file, Connection::Mode::ReadWrite);
        connection->execute("PRAGMA foreign_keys=OFF; INSERT INTO thing (id, box_id) VALUES (3, 99)");
        QCOMPARE(foreignKeyCheck(*connection), QStringList {u"thing 3 → box"_s});
    }

private:
    static void paint(Connection& connection, const QString& colour)
    {
        Transaction transaction(connection);
        connection.prepared("UPDATE box SET colour = ?").run(colour);
        transaction.commit();
    }
    static QString colourOf(Connection& connection)
    {
        Statement row = connection.prepared("SELECT colour FROM box WHERE id = 1");
        return row.next() ? row.text(0) : QString();
    }
    /// Of the file alone, as if nothing lay beside it.
    static QString colourIn(const QString& file) { return colourOf(*Connection::open(file, Connection::Mode::Unchanging)); }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
