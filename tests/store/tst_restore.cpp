// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_test.h"

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
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
