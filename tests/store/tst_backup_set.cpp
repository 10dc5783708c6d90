// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_set.h"
#include "store_test.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

const QDateTime start(QDate(2026, 11, 28), QTime(6, 30), Qt::UTC);

/// Backups as they would lie in the folder after so many, made so many minutes apart; newest first.
QList<BackupFile> madeEvery(int minutes, int count)
{
    QList<BackupFile> backups;
    for (int i = 0; i < count; ++i)
        backups.prepend({QString::number(i), i + 1, start.addSecs(60LL * minutes * i), true});
    return backups;
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class BackupSetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSayWhenAndCountUp()
    {
        const Folder folder;
        const BackupPlace place = BackupPlace::of(folder.file(u"register.db"_s), folder.file(u"backup"_s));
        QVERIFY(QDir().mkpath(place.folder));
        const QString first = nextBackup(place, {}, start, true);
        QCOMPARE(QFileInfo(first).fileName(), u"register-20261128-143000-0001.jcbackup"_s);
        touch(first);
        // The clock goes back by a year: the number still says which is newer.
        const QString second = nextBackup(place, listBackups(place), start.addYears(-1), false);
        QCOMPARE(QFileInfo(second).fileName(), u"register-20251128-143000-0002.db"_s);
        touch(second);
        for (const QString& other : {u"register-20261128-143000-0003.jcbackup.part"_s, u"register-20261128.db"_s,
                 u"registers-20261128-143000-0009.jcbackup"_s, u"other-20261128-143000-0009.jcbackup"_s, u"register.db"_s,
                 u"register-20269928-143000-0009.jcbackup"_s})
            touch(QDir(place.folder).filePath(other));
        touch(QDir(place.folder).filePath(u"register-20261201-080000.db"_s)); // of an earlier program
        const auto found = listBackups(place);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].path, second);
        QCOMPARE(found[1], (BackupFile {first, 1, start, true}));
        QCOMPARE(found[2].number, 0);
        QCOMPARE(BackupPlace::of(folder.file(u"register-restored-20261128-1430.db"_s), {}).base, u"register"_s);
    }

    void theRuleKeepsWhatItSays()
    {
        // Every half hour for 100 days: two days in full, then one of each day, week and month.
        const auto backups = madeEvery(30, 48 * 100);
        const auto gone = surplusOf(backups, {});
        QSet<QString> left;
        for (const BackupFile& backup : backups)
            left.insert(backup.path);
        for (const BackupFile& backup : gone)
            left.remove(backup.path);
        QSet<QDate> days;
        QSet<QString> months;
        int recent = 0;
        for (const BackupFile& backup : backups) {
            if (!left.contains(backup.path))
                continue;
            recent += backup.madeAt.secsTo(backups.first().madeAt) < 2 * 86400 ? 1 : 0;
            days.insert(backup.madeAt.addSecs(8 * 3600).date());
            months.insert(backup.madeAt.addSecs(8 * 3600).date().toString(u"yyyyMM"));
        }
        QCOMPARE(recent, 96);
        QCOMPARE(months.size(), 5); // November to March
        QVERIFY(days.size() >= 14 && days.size() <= 14 + 8 + 5);
        const QDate last = backups.first().madeAt.addSecs(8 * 3600).date();
        for (int i = 0; i < 14; ++i)
            QVERIFY2(days.contains(last.addDays(-i)), qPrintable(last.addDays(-i).toString()));
        QVERIFY(left.size() < 96 + 14 + 8 + 5);
        QVERIFY(surplusOf(madeEvery(30, 3), {0, 1, 1, 0, 0}).isEmpty());
    }

    void aHoldStopsTheThinning()
    {
        const Folder folder;
        const BackupPlace place {folder.file(u"backup"_s), u"register"_s};
        QVERIFY(QDir().mkpath(place.folder));
        for (int i = 0; i < 40; ++i)
            touch(nextBackup(place, listBackups(place), start.addDays(i), true));
        const KeepRule rule {0, 1, 5, 1, 1};
        QVERIFY(!backupHold(place));
        QVERIFY(holdBackups(place, HoldReason::Restored, start));
        QCOMPARE(backupHold(place)->reason, HoldReason::Restored);
        QCOMPARE(backupHold(place)->since, start);
        QCOMPARE(thinOut(place, rule), 0);
        QCOMPARE(listBackups(place).size(), 40);
        QVERIFY(releaseBackups(place));
        QVERIFY(thinOut(place, rule) > 30);
        QVERIFY(listBackups(place).size() >= 5);
        QCOMPARE(listBackups(place).first().number, 40);
    }

    /// Whatever is made, fails and whatever the clock does: the newest backup that was verified is there, and so are the two
    /// before it.
    void theNewestIsAlwaysThere()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator dice(seed);
            QList<BackupFile> there;
            QStringList verified;
            QDateTime clock = start;
            qint64 number = 0;
            const KeepRule rule {0, int(dice.bounded(1, 4)), int(dice.bounded(1, 10)), int(dice.bounded(0, 6)),
                int(dice.bounded(0, 6))};
            for (int step = 0; step < 120; ++step) {
                switch (dice.bounded(10)) {
                case 0: clock = clock.addDays(dice.bounded(4000)); break;       // jumps ahead
                case 1: clock = clock.addDays(-int(dice.bounded(4000))); break; // and back
                case 2: continue;                                               // a backup that failed leaves nothing
                default: clock = clock.addSecs(dice.bounded(86400)); break;
                }
                ++number;
                const QString path = QString::number(number);
                there.prepend({path, number, clock, true});
                verified.prepend(path);
                const auto gone = surplusOf(there, rule);
                there.removeIf([&gone](const BackupFile& backup) { return gone.contains(backup); });
                for (int i = 0; i < qMin(3, int(verified.size())); ++i)
                    QVERIFY2(there.size() > i && there[i].path == verified[i],
                        qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
            }
        }
    }

    /// The same with files, holds that come and go, and attempts that leave half a file.
    void theNewestFileIsAlwaysThere()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            QRandomGenerator dice(1000 + seed);
            const Folder folder;
            const BackupPlace place {folder.file(u"backup"_s), u"register"_s};
            QVERIFY(QDir().mkpath(place.folder));
            QDateTime clock = start;
            QStringList verified;
            int thinned = 0;
            for (int step = 0; step < 80; ++step) {
                const QByteArray where = "seed " + QByteArray::number(seed) + " step " + QByteArray::number(step);
                clock = clock.addSecs(qint64(dice.bounded(3)) * 86400 * (dice.bounded(12) == 0 ? -400 : 1) + dice.bounded(40000));
                const auto next = nextBackup(place, listBackups(place), clock, dice.bounded(2) == 0);
                switch (dice.bounded(8)) {
                case 0: touch(next + u".part"_s); break;
                case 1: QVERIFY(holdBackups(place, HoldReason::Damaged, clock)); break;
                case 2: QVERIFY(releaseBackups(place)); break;
                default:
                    QVERIFY2(!QFile::exists(next), where.constData());
                    touch(next);
                    verified.prepend(next);
                    const auto before = listBackups(place).size();
                    const int gone = thinOut(place, {0, 1, 4, 2, 2});
                    thinned += gone;
                    QCOMPARE(listBackups(place).size(), before - gone);
                    QVERIFY2(!backupHold(place) || gone == 0, where.constData());
                    break;
                }
                const auto there = listBackups(place);
                for (int i = 0; i < qMin(3, int(verified.size())); ++i)
                    QVERIFY2(there.size() > i && there[i].path == verified[i], where.constData());
            }
            QVERIFY(thinned > 5);
        }
    }

    /// A clock that is wrong for one backup costs no day its backup.
    void aJumpOfTheClockTakesNothingAway()
    {
        auto backups = madeEvery(24 * 60, 13);
        backups.prepend({u"jump"_s, 14, start.addYears(30), true});
        QVERIFY(surplusOf(backups, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupSetTest)
#include "tst_backup_set.moc"
