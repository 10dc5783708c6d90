// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_test.h"
#include "core/policy/wording.h"

#include <QtCore/QLockFile>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;
using Kind = BackupTrouble::Kind;

class SealedBackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockedBackupRestoresToTheSame()
    {
        Register desk;
        QList<int> told;
        BackupOrder order = desk.order();
        order.progress = [&told](int percent) { told.append(percent); return true; };
        const auto made = desk.backUp(order);
        QVERIFY(made);
        QCOMPARE(desk.backups(), QStringList {u"register-20261128-143000-0001.jcbackup"_s});
        QCOMPARE(told.last(), 100);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(made->tables, digestOf(*desk.connection));
        for (const auto& keys : {desk.deskKeys(), RestoreKeys {{}, desk.recovery}}) {
            const QString target = desk.folder.file(u"restored.db"_s);
            const auto restored = restoreBackup(made->file.path, target, keys, 5);
            QVERIFY(restored);
            QCOMPARE(restored->tables, made->tables);
            QCOMPARE(restored->tables.value(u"box"_s).rows, 2002);
            QVERIFY(opened(target));
            for (const QString& name : desk.folder.files().filter(u"restored"_s))
                QFile::remove(desk.folder.file(name));
        }
        // Neither the scratch copies nor anything of the content in clear is left.
        for (const QString& name : desk.folder.files())
            QVERIFY2(!name.contains("scratch"_L1) && !name.contains("part"_L1), qPrintable(name));
        const QByteArray content = contentOf(made->file.path);
        QVERIFY(content.startsWith("JCBACKUP"));
        QVERIFY(!content.contains("SQLite format") && !content.contains("210202199001011230"));
        QVERIFY((contentOf(desk.file) + contentOf(desk.file + u"-wal"_s)).contains("210202199001011230")); // where it would be seen
        QCOMPARE(QFile::permissions(made->file.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theHeadSaysWhatIsNeededAndNoMore()
    {
        Register desk(10);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const auto header = readSealedHeader(made->file.path);
        QVERIFY(header);
        QCOMPARE(header->schema, 5);
        QCOMPARE(header->office, u"示例市人社局"_s);
        QCOMPARE(header->madeAt, halfPastTwo);
        QCOMPARE(header->keyId, desk.key.id);
        const auto manifest = readSealedManifest(made->file.path, desk.key);
        QVERIFY(manifest);
        QCOMPARE(manifest->tables, made->tables);
        QVERIFY(!contentOf(made->file.path).contains("\"box\"")); // the manifest is locked
    }

    void theWrongKeyIsRefused()
    {
        Register desk(10);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const QString target = desk.folder.file(u"restored.db"_s);
        QCOMPARE(restoreBackup(made->file.path, target, {}, 5).error().kind, Kind::KeyNeeded);
        QCOMPARE(restoreBackup(made->file.path, target, {{}, RecoveryKey::random()}, 5).error().kind, Kind::KeyWrong);
        // Another key under the same name opens nothing.
        BackupKey other = BackupKey::make(RecoveryKey::random());
        other.id = desk.key.id;
        RestoreKeys keys;
        keys.desk.add(other);
        QCOMPARE(restoreBackup(made->file.path, target, keys, 5).error().kind, Kind::Broken);
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".part"_s));
    }

    void everyChangedByteIsRefused()
    {
        Register desk(300);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const QByteArray good = contentOf(made->file.path);
        const QString bad = desk.folder.file(u"bad.jcbackup"_s);
        const QString target = desk.folder.file(u"restored.db"_s);
        int refused = 0;
        // Every byte of the head and the first messages, then some two hundred anywhere.
        for (qsizetype at = 0; at < good.size(); at += at < 600 ? 1 : qMax<qsizetype>(1, good.size() / 200)) {
            QByteArray content = good;
            content[at] = char(content[at] ^ 0x10);
            write(bad, content);
            const auto restored = restoreBackup(bad, target, {desk.deskKeys().desk, desk.recovery}, 5);
            QVERIFY2(!restored, qPrintable(QString::number(at)));
            QVERIFY2(!QFile::exists(target) && !QFile::exists(target + u".part"_s), qPrintable(QString::number(at)));
            QVERIFY(!sentence(restored.error(), Wording::english()).isEmpty());
            ++refused;
        }
        QVERIFY(refused > 700);
        for (const QByteArray& content : {good + 'x', good.chopped(1), good + good, good.first(good.size() / 2), good.first(8),
                 good.first(20), QByteArray("JCBACKUP")}) {
            write(bad, content);
            QCOMPARE(restoreBackup(bad, target, desk.deskKeys(), 5).error().kind, Kind::Broken);
        }
        write(bad, good);
        QVERIFY(restoreBackup(bad, target, desk.deskKeys(), 5)); // the bytes themselves were not the reason
    }

    void aDiskThatChangesAByteGetsNoBackup()
    {
        Register desk(500);
        BackupOrder order = desk.order();
        order.beforeReadingBack = [](const QString& file) {
            QByteArray content = contentOf(file);
            content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
            write(file, content);
        };
        const auto made = desk.backUp(order);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Broken);
        QVERIFY(desk.backups().isEmpty());
        QVERIFY(desk.backUp(desk.order()));
    }

    void aCopyThatDiffersIsNoBackup()
    {
        Register desk(500);
        // What is locked is sound and belongs to the key, but it is not this register: whatever it says of itself.
        Register other(499);
        const auto mine = jiangce::backUp(*desk.connection, desk.folder.file(u"mine.db"_s));
        const auto theirs = jiangce::backUp(*other.connection, desk.folder.file(u"theirs.db"_s));
        QVERIFY(mine && theirs);
        struct Lie {
            BackupReport content;
            DatabaseDigest said;
        };
        for (const Lie& lie : {Lie {*theirs, theirs->tables}, Lie {*theirs, mine->tables}, Lie {*mine, theirs->tables}}) {
            BackupOrder order = desk.order();
            order.beforeReadingBack = [&](const QString& file) {
                QFile::remove(file);
                QVERIFY(sealFile(lie.content.file, file, {5, {}, halfPastTwo, desk.key.id, desk.key.wrapped},
                    {lie.content.bytes, lie.said}, desk.key));
            };
            const auto made = desk.backUp(order);
            QVERIFY(!made);
            QCOMPARE(made.error(), (BackupTrouble {Kind::Differs, {u"box"_s}}));
            QVERIFY(desk.backups().isEmpty());
        }
    }

    /// A file whose manifest was made for other content is not restored, though every byte of it belongs to the key.
    void aManifestThatLiesIsNotBelieved()
    {
        Register desk(20);
        const auto report = jiangce::backUp(*desk.connection, desk.folder.file(u"plain.db"_s));
        QVERIFY(report);
        DatabaseDigest said = report->tables;
        said[u"box"_s].digest[0] = char(said[u"box"_s].digest[0] ^ 1);
        const QString backup = desk.folder.file(u"lie.jcbackup"_s);
        QVERIFY(sealFile(report->file, backup, {5, {}, halfPastTwo, desk.key.id, desk.key.wrapped}, {report->bytes, said}, desk.key));
        QCOMPARE(restoreBackup(backup, desk.folder.file(u"r.db"_s), desk.deskKeys(), 5).error().kind, Kind::Broken);
        QVERIFY(!QFile::exists(desk.folder.file(u"r.db"_s)));
    }

    void stoppingLeavesNothing()
    {
        for (const int at : {1, 40, 60, 90}) {
            Register desk(200);
            BackupOrder order = desk.order();
            order.progress = [at](int percent) { return percent < at; };
            QCOMPARE(desk.backUp(order).error().kind, Kind::Cancelled);
            QVERIFY(desk.backups().isEmpty());
            QVERIFY(desk.folder.files().filter(u"scratch"_s).isEmpty());
        }
    }

    /// A disk that takes no more at any point: said, and nothing left behind.
    void aFullDiskLeavesNothing()
    {
        Register desk(3000);
        QVERIFY(desk.connection->checkpoint());
        const auto size = QFileInfo(desk.file).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        int failed = 0;
        for (const qint64 limit : {qint64(1), qint64(4096), size / 4, size / 2, size - 4096, size * 2}) {
            rlimit small = before;
            small.rlim_cur = rlim_t(limit);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            std::optional<BackupOutcome<MadeBackup>> made;
            const auto fault = faultOf([&] { made = desk.backUp(desk.order()); });
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
            QVERIFY(!fault);
            if (*made) {
                QCOMPARE(limit, size * 2);
                continue;
            }
            ++failed;
            QVERIFY2(desk.backups().isEmpty(), qPrintable(desk.backups().join(u' ')));
            QVERIFY(desk.folder.files().filter(u"scratch"_s).isEmpty());
            QVERIFY(!sentence(made->error(), Wording::english()).isEmpty());
        }
        QCOMPARE(failed, 5);
        QCOMPARE(desk.backups().size(), 1);
    }

    void whatAKilledProgramLeftIsClearedAway()
    {
        Register desk(50);
        write(desk.file + u".scratch-copy"_s, "left over");
        write(desk.file + u".scratch-check"_s, "left over");
        // The next backup never has the name of one before.
        QVERIFY(QDir().mkpath(desk.place.folder));
        write(QDir(desk.place.folder).filePath(u"register-20261127-090000-0007.db.part"_s), "left over, and open");
        write(QDir(desk.place.folder).filePath(u"notes-of-somebody.part"_s), "not of a backup");
        QVERIFY(desk.backUp(desk.order()));
        QVERIFY(desk.folder.files().filter(u"scratch"_s).isEmpty());
        QCOMPARE(desk.backups().filter(u".part"_s), QStringList {u"notes-of-somebody.part"_s});
    }

    void oneAtATime()
    {
        Register desk(50);
        QLockFile other(desk.file + u".backup-lock"_s);
        QVERIFY(other.lock());
        QCOMPARE(desk.backUp(desk.order()).error().kind, Kind::Busy);
        other.unlock();
        QVERIFY(desk.backUp(desk.order()));
    }

    void aNewerSchemaIsNotRestored()
    {
        Register desk(50);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const auto restored = restoreBackup(made->file.path, desk.folder.file(u"r.db"_s), desk.deskKeys(), 4);
        QCOMPARE(restored.error(), (BackupTrouble {Kind::SchemaNewer, {u"5"_s, u"4"_s}}));
        QVERIFY(!QFile::exists(desk.folder.file(u"r.db"_s)));
    }
};

QTEST_GUILESS_MAIN(SealedBackupTest)
#include "tst_sealed_backup.moc"
