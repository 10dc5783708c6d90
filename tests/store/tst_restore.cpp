// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_test.h"
#include "core/store/backup_records.h"
#include "core/store/integrity.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;
using Kind = BackupTrouble::Kind;

namespace {

struct State {
    QByteArray content;
    QDateTime changed;
    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const QString& path)
{
    return {hashOf(path), QFileInfo(path).lastModified()};
}

void clear(const Folder& folder, const QString& beginning)
{
    for (const QString& name : folder.files())
        if (name.startsWith(beginning))
            QFile::remove(folder.file(name));
}

} // namespace

class RestoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverOverAFile()
    {
        Register desk(50);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const QString there = desk.folder.file(u"there.db"_s);
        write(there, "somebody's");
        QCOMPARE(restoreBackup(made->file.path, there, desk.deskKeys(), 5).error().kind, Kind::TargetThere);
        QCOMPARE(contentOf(there), QByteArray("somebody's"));
        QVERIFY(QFile::link(desk.folder.file(u"nowhere"_s), desk.folder.file(u"link.db"_s)));
        QCOMPARE(restoreBackup(made->file.path, desk.folder.file(u"link.db"_s), desk.deskKeys(), 5).error().kind,
            Kind::TargetThere);
        QCOMPARE(restoreBackup(made->file.path, desk.folder.file(u"no/such/r.db"_s), desk.deskKeys(), 5).error().kind,
            Kind::NotWritable);
    }

    void openBackupsRestoreToo()
    {
        Register desk(50);
        BackupOrder order = desk.order();
        order.key.reset();
        const auto made = desk.backUp(order);
        QVERIFY(made);
        QCOMPARE(desk.backups(), QStringList {u"register-20261128-143000-0001.db"_s});
        const State before = stateOf(made->file.path);
        const auto restored = restoreBackup(made->file.path, desk.folder.file(u"r.db"_s), {}, 5);
        QVERIFY(restored);
        QCOMPARE(restored->tables, made->tables);
        QVERIFY(stateOf(made->file.path) == before);
        QCOMPARE(restoreBackup(made->file.path, desk.folder.file(u"s.db"_s), {}, 4).error().kind, Kind::SchemaNewer);
    }

    void brokenOnesArePassedOver()
    {
        Register desk(50);
        BackupOrder order = desk.order();
        QList<MadeBackup> made;
        for (int i = 0; i < 4; ++i) {
            order.madeAt = halfPastTwo.addSecs(1800 * i);
            made.append(*desk.backUp(order));
            fill(*desk.connection, 1);
        }
        for (const int i : {2, 3}) {
            QByteArray content = contentOf(made[i].file.path);
            content.chop(1);
            write(made[i].file.path, content);
        }
        QStringList passed;
        const auto restored = restoreNewest(desk.place, desk.folder.file(u"r.db"_s), desk.deskKeys(), 5, &passed);
        QVERIFY(restored);
        QCOMPARE(restored->path, made[1].file.path);
        QCOMPARE(passed, (QStringList {made[3].file.path, made[2].file.path}));
        // A missing key is not the backup's fault: no older one is taken for it.
        passed.clear();
        QCOMPARE(restoreNewest(desk.place, desk.folder.file(u"s.db"_s), {}, 5, &passed).error().kind, Kind::KeyNeeded);
        QVERIFY(passed.isEmpty());
        QCOMPARE(restoreNewest({desk.folder.file(u"none"_s), u"register"_s}, desk.folder.file(u"s.db"_s), {}, 5).error().kind,
            Kind::NoBackup);
    }

    void aLineSaysWhatTookTheFilesPlace()
    {
        const Folder folder;
        const QString one = folder.file(u"register.db"_s);
        QCOMPARE(databaseInPlaceOf(one), one);
        write(one, "damaged");
        const QString two = restoredName(one, halfPastTwo);
        QCOMPARE(QFileInfo(two).fileName(), u"register-restored-20261128-1430.db"_s);
        write(two, "restored");
        QVERIFY(putInPlaceOf(one, two));
        QCOMPARE(databaseInPlaceOf(one), two);
        const QString three = restoredName(two, halfPastTwo);
        QCOMPARE(QFileInfo(three).fileName(), u"register-restored-20261128-1430-2.db"_s);
        QVERIFY(putInPlaceOf(two, three));
        QCOMPARE(databaseInPlaceOf(one), three); // also before it is there: never back to a damaged one
        QVERIFY(!putInPlaceOf(one, u"/elsewhere/register.db"_s));
        write(three + u".continued-as"_s, "../../etc/passwd\n");
        QCOMPARE(databaseInPlaceOf(one), three);
        write(three + u".continued-as"_s, "register.db\n"); // a circle ends
        QVERIFY(!databaseInPlaceOf(one).isEmpty());
    }

    /// A register damaged in every way: it is noticed or nothing changed, the file stays as it is, and the newest backup is
    /// a register again.
    void everyDamageIsNoticedOrHarmless()
    {
        Register desk(400);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const DatabaseDigest before = digestOf(*desk.connection);
        const auto manifest = readSealedManifest(made->file.path, desk.key);
        QVERIFY(manifest);
        QVERIFY(desk.connection->checkpoint());
        const QByteArray good = contentOf(desk.file);
        int refused = 0;
        int unsound = 0;
        int againstBackup = 0;
        int harmless = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const QString file = desk.folder.file(u"d.db"_s);
            clear(desk.folder, u"d.db"_s);
            clear(desk.folder, u"r.db"_s);
            write(file, damaged(good, seed, 4096));
            const State state = stateOf(file);
            const QByteArray name = "seed " + QByteArray::number(seed);
            const auto kind = faultOf([&] {
                const auto reader = openForReading(file, threeSteps());
                if (!reader) {
                    ++refused;
                    return;
                }
                if (!quickCheck(**reader).isEmpty())
                    ++unsound;
                else if (!changedSilently(**reader, *manifest).isEmpty())
                    ++againstBackup;
                else {
                    QVERIFY2(digestOf(**reader) == before, name.constData());
                    ++harmless;
                }
            });
            if (kind) {
                QVERIFY2(*kind == FaultKind::Damaged || *kind == FaultKind::InputOutput || *kind == FaultKind::Bug, name.constData());
                ++unsound;
            }
            QVERIFY2(stateOf(file) == state, name.constData());
            const auto restored = restoreNewest(desk.place, desk.folder.file(u"r.db"_s), desk.deskKeys(), 5);
            QVERIFY2(restored, name.constData());
            const auto again = openForReading(desk.folder.file(u"r.db"_s), threeSteps());
            QVERIFY2(again && digestOf(**again) == before, name.constData());
        }
        QCOMPARE(refused + unsound + againstBackup + harmless, 200);
        // Every kind was met, or the damage was none.
        QVERIFY(refused > 20 && unsound > 20 && againstBackup > 5);
        qInfo("damaged registers: %d refused, %d unsound, %d differ from the backup alone, %d unchanged in content", refused,
            unsound, againstBackup, harmless);
    }

    void everyDamagedBackupIsRefused()
    {
        Register desk(400);
        const auto made = desk.backUp(desk.order());
        QVERIFY(made);
        const QByteArray good = contentOf(made->file.path);
        const QString bad = desk.folder.file(u"bad.jcbackup"_s);
        int refused = 0;
        for (quint32 seed = 0; refused < 200; ++seed) {
            const QByteArray content = damaged(good, seed, 512);
            if (content == good)
                continue;
            write(bad, content);
            const State state = stateOf(bad);
            QVERIFY2(!restoreBackup(bad, desk.folder.file(u"r.db"_s), desk.deskKeys(), 5), qPrintable(QString::number(seed)));
            QVERIFY(!QFile::exists(desk.folder.file(u"r.db"_s)));
            QVERIFY(stateOf(bad) == state);
            ++refused;
        }
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
