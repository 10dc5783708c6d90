// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "store_test.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

const FixedClock clock_(QDate(2026, 3, 5));

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file that one kind of refusal is about.
void makeRefused(const QString& kind, const QString& path)
{
    if (kind == u"text"_s)
        writeFile(path, QByteArray("name,number\n").repeated(200));
    else if (kind == u"short text"_s)
        writeFile(path, "hello");
    else if (kind == u"zero bytes"_s)
        writeFile(path, {});
    else if (kind == u"another application"_s)
        Connection::open(path, Connection::Mode::Create)->execute("PRAGMA application_id=7; PRAGMA user_version=3; CREATE TABLE t (a)");
    else if (kind == u"no application"_s)
        Connection::open(path, Connection::Mode::Create)->execute("CREATE TABLE t (a)");
    else
        opened(path).reset();

    if (kind == u"newer"_s)
        Connection::open(path, Connection::Mode::ReadWrite)->execute("PRAGMA user_version=99");
    else if (kind == u"cut short"_s)
        QFile::resize(path, 4096 * 2);
    else if (kind == u"schema destroyed"_s)
        writeFile(path, contentOf(path).replace(100, 3900, QByteArray(3900, '\x5A')));
    else if (kind == u"no history"_s)
        Connection::open(path, Connection::Mode::ReadWrite)->execute("DROP TABLE schema_history");
}

} // namespace

class MigratorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileWalksFromTheFirstStep()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QVERIFY(connection);
        QCOMPARE(count(*connection, "PRAGMA user_version"), 5);
        QCOMPARE(count(*connection, "PRAGMA application_id"), 0x4A435245);
        QCOMPARE(count(*connection, "SELECT count(*) FROM box WHERE label = 'semi;colon' AND colour = 'white'"), 1);
        Statement history = connection->prepared("SELECT version, name, checksum, applied_at FROM schema_history ORDER BY version");
        for (const Migration& step : threeSteps()) {
            QVERIFY(history.next());
            QCOMPARE(history.number(0), step.version);
            QCOMPARE(history.text(1), step.name);
            QCOMPARE(history.text(2), QString::fromLatin1(step.checksum()));
            QCOMPARE(history.text(3), u"2026-03-05T01:00:00.000Z"_s);
        }
        QVERIFY(!history.next());
        QCOMPARE(folder.files(), (QStringList {u"a.db"_s, u"a.db-shm"_s, u"a.db-wal"_s}));
    }

    void everyOlderVersionIsBroughtForward_data()
    {
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("version");
        QTest::newRow("from 1") << 1 << 1;
        QTest::newRow("from 2") << 2 << 2;
        QTest::newRow("from 5") << 3 << 5;
    }
    void everyOlderVersionIsBroughtForward()
    {
        QFETCH(int, taken);
        QFETCH(int, version);
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        QVERIFY(opened(file, threeSteps().first(taken)));
        int from = 0;
        int to = 0;
        const auto connection = openDatabase(file, threeSteps(), clock_, [&](Connection&, int fileVersion, int programVersion) -> Outcome<void> {
            from = fileVersion;
            to = programVersion;
            return {};
        });
        QVERIFY(connection);
        QCOMPARE(from, version == 5 ? 0 : version);
        QCOMPARE(to, version == 5 ? 0 : 5);
        QCOMPARE(count(**connection, "PRAGMA user_version"), 5);
        QCOMPARE(count(**connection, "SELECT count(*) FROM box WHERE colour = 'white'"), 2);
        QCOMPARE(count(**connection, "PRAGMA foreign_keys"), 1);
    }

    void aBackupThatFailsStopsEverything()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        opened(file, threeSteps().first(1)).reset();
        const QByteArray before = hashOf(file);
        const auto connection = openDatabase(file, threeSteps(), clock_,
            [](Connection&, int, int) -> Outcome<void> { return fail(ProblemCode::BackupFailed, {u"x"_s}); });
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ProblemCode::BackupFailed);
        QCOMPARE(hashOf(file), before);
    }

    void aStepThatBreaksLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("wrong SQL at the end") << QByteArray("CREATE TABLE extra (a INTEGER) STRICT; DELETE FROM box; SELECT nonsense FROM nowhere;");
        QTest::newRow("broken reference") << QByteArray("INSERT INTO thing (box_id) VALUES (77);");
        QTest::newRow("constraint") << QByteArray("DELETE FROM box; INSERT INTO box (label) VALUES (NULL);");
    }
    void aStepThatBreaksLeavesTheFileAsItWas()
    {
        QFETCH(QByteArray, sql);
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        opened(file).reset();
        const QByteArray before = hashOf(file);
        QList<Migration> steps = threeSteps();
        steps.append({6, u"fine"_s, "ALTER TABLE box ADD COLUMN size INTEGER;"});
        steps.append({7, u"broken"_s, sql});
        QVERIFY(faultOf([&] { (void)openDatabase(file, steps, clock_); }).has_value());
        QCOMPARE(hashOf(file), before);
        QCOMPARE(folder.files(), QStringList {u"a.db"_s});
        const auto connection = opened(file);
        QVERIFY(connection);
        QCOMPARE(count(*connection, "PRAGMA user_version"), 5);
        QCOMPARE(count(*connection, "SELECT max(version) FROM schema_history"), 5);
        QCOMPARE(count(*connection, "SELECT count(*) FROM box"), 2);
        QCOMPARE(count(*connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"), 0);
        QCOMPARE(count(*connection, "PRAGMA foreign_keys"), 1);
    }

    void aNewFileThatCannotBeFinishedIsNotThere()
    {
        const Folder folder;
        QList<Migration> steps = threeSteps();
        steps.append({7, u"broken"_s, "SELECT nonsense FROM nowhere"});
        QVERIFY(faultOf([&] { (void)openDatabase(folder.file(u"a.db"_s), steps, clock_); }).has_value());
        QVERIFY(!QFileInfo::exists(folder.file(u"a.db"_s)));
        QVERIFY(opened(folder.file(u"a.db"_s)));
    }

    void aStepMayConvertInCode()
    {
        const Folder folder;
        QList<Migration> steps = threeSteps();
        steps.append({6, u"convert"_s, "ALTER TABLE box ADD COLUMN length INTEGER;", [](Connection& connection) {
            connection.prepared("UPDATE box SET length = length(label)").run();
        }});
        const auto connection = opened(folder.file(u"a.db"_s), steps);
        QCOMPARE(count(*connection, "SELECT sum(length) FROM box"), 16);
    }

    void aReleasedStepMayNotChange()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        opened(file).reset();
        QList<Migration> changed = threeSteps();
        changed[1].sql += ' ';
        QCOMPARE(faultOf([&] { (void)openDatabase(file, changed, clock_); }), FaultKind::Bug);
        QList<Migration> inserted = threeSteps();
        inserted.insert(2, {3, u"late"_s, "SELECT 1"});
        QCOMPARE(faultOf([&] { (void)openDatabase(file, inserted, clock_); }), FaultKind::Bug);
    }

    void historyIsAppendOnly()
    {
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s));
        QCOMPARE(faultOf([&] { connection->execute("UPDATE schema_history SET checksum = replace(checksum, 'a', 'b')"); }), FaultKind::Constraint);
        QCOMPARE(faultOf([&] { connection->execute("DELETE FROM schema_history"); }), FaultKind::Constraint);
    }

    void refusedFilesAreUntouched_data()
    {
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("text") << ProblemCode::DatabaseForeign;
        QTest::newRow("short text") << ProblemCode::DatabaseForeign;
        QTest::newRow("another application") << ProblemCode::DatabaseForeign;
        QTest::newRow("no application") << ProblemCode::DatabaseForeign;
        QTest::newRow("zero bytes") << ProblemCode::DatabaseDamaged;
        QTest::newRow("newer") << ProblemCode::DatabaseNewer;
        QTest::newRow("cut short") << ProblemCode::DatabaseDamaged;
        QTest::newRow("schema destroyed") << ProblemCode::DatabaseDamaged;
        QTest::newRow("no history") << ProblemCode::DatabaseDamaged;
    }
    void refusedFilesAreUntouched()
    {
        QFETCH(ProblemCode, code);
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        makeRefused(QString::fromUtf8(QTest::currentDataTag()), file);
        const QByteArray before = hashOf(file);
        const QDateTime changed = QFileInfo(file).lastModified();
        const auto writing = openDatabase(file, threeSteps(), clock_);
        QVERIFY(!writing);
        QCOMPARE(writing.error().code, code);
        if (code == ProblemCode::DatabaseNewer)
            QCOMPARE(writing.error().arguments, (QStringList {u"99"_s, u"5"_s}));
        const auto reading = openForReading(file, threeSteps());
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
        QCOMPARE(hashOf(file), before);
        QCOMPARE(QFileInfo(file).lastModified(), changed);
        QCOMPARE(folder.files(), QStringList {u"a.db"_s});
    }

    void aFolderIsForeignAndAMissingOneIsNotMade()
    {
        const Folder folder;
        QVERIFY(QDir().mkdir(folder.file(u"a.db"_s)));
        QCOMPARE(openDatabase(folder.file(u"a.db"_s), threeSteps(), clock_).error().code, ProblemCode::DatabaseForeign);
        QCOMPARE(openDatabase(folder.file(u"none/a.db"_s), threeSteps(), clock_).error().code, ProblemCode::FileNotWritable);
        QCOMPARE(openForReading(folder.file(u"b.db"_s), threeSteps()).error().code, ProblemCode::DatabaseMissing);
        QVERIFY(folder.files().isEmpty());
    }

    void readersDoNotMigrate()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        opened(file, threeSteps().first(2)).reset();
        const QByteArray before = hashOf(file);
        QCOMPARE(openForReading(file, threeSteps()).error().code, ProblemCode::DatabaseOlder);
        QCOMPARE(hashOf(file), before);
    }

    void aNewerVersionThatOnlyTheWalHoldsIsSeen()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const auto connection = opened(file);
        const auto newer = Connection::open(file, Connection::Mode::ReadWrite);
        newer->execute("PRAGMA user_version=99");
        QCOMPARE(openForReading(file, threeSteps()).error().code, ProblemCode::DatabaseNewer);
    }

    void readersSeeWhatWasCommitted()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        const auto writer = opened(file);
        const auto reader = openForReading(file, threeSteps());
        QVERIFY(reader);
        writer->execute("INSERT INTO box (label) VALUES ('third')");
        QCOMPARE(count(**reader, "SELECT count(*) FROM box"), 3);
    }

    void sharedStepsAreInOrderAndBuildASoundFile()
    {
        const QList<Migration> steps = sharedMigrations();
        QVERIFY(steps.size() >= 4);
        QCOMPARE(steps.first().version, 1);
        QCOMPARE(steps.first().name, u"register"_s);
        const Folder folder;
        const auto connection = opened(folder.file(u"a.db"_s), steps);
        QVERIFY(connection);
        QCOMPARE(migrationFromResource(u"0001_register.sql"_s).checksum(), steps.first().checksum());
        QCOMPARE(faultOf([] { (void)migrationFromResource(u"9999_none.sql"_s); }), FaultKind::Bug);
        QCOMPARE(faultOf([&] { (void)mergedMigrations(steps, steps); }), FaultKind::Bug);
        QCOMPARE(mergedMigrations({{9, u"b"_s}, {2, u"a"_s}}, {{5, u"c"_s}})[1].version, 5);
    }

    void everyForeignKeyHasAnIndexAndEveryTableIsStrict()
    {
        const Folder folder;
        opened(folder.file(u"a.db"_s), sharedMigrations()).reset();
        const auto connection = Connection::open(folder.file(u"a.db"_s), Connection::Mode::ReadOnly);
        QCOMPARE(count(*connection, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                                    "AND name NOT LIKE 'sqlite%'"), 0);
        // Only deleting a parent looks for its children, so tables that refuse deletion need none.
        Statement keys = connection->prepared(
            "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' "
            "AND NOT EXISTS (SELECT 1 FROM sqlite_schema r WHERE r.type = 'trigger' AND r.name = f.\"table\" || '_no_delete') "
            "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f.\"from\" AND c.pk = 1) "
            "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")");
        QStringList without;
        while (keys.next())
            without.append(keys.text(0) + u'.' + keys.text(1));
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
        QCOMPARE(count(*connection, "SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE f.on_delete = 'CASCADE'"), 0);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
