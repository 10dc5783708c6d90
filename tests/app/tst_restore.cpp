// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"
#include "core/casework/accounts.h"
#include "core/casework/operations/keep_backups.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"
#include "resources/resources.h"

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace jiangce::clitest;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(const Answer& answer)
{
    return answer.json().value(u"problems")[0][u"code"].toString();
}

} // namespace

class TestRestore final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    RecoveryKey m_recovery = RecoveryKey::random();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// As on a computer that has never seen the register: the key comes from the standard input.
    [[nodiscard]] Answer restoreElsewhere(const QString& backup, const QString& target, const QString& key)
    {
        QProcess process;
        process.start(program(), {u"--json"_s, u"--database"_s, path(u"elsewhere/register.db"_s), u"restore"_s, backup, target,
                                     u"--recovery-key-fd"_s, u"0"_s});
        process.write(key.toUtf8() + '\n');
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_file = path(u"register.db"_s);
        const Answer made = run({u"demo"_s, u"--cases"_s, u"6"_s, u"--out"_s, m_file});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QVERIFY(QDir(m_folder.path()).mkdir(u"elsewhere"_s));
    }

    void openBackupsSaySo()
    {
        const Answer made = runAs(u"xitong"_s, m_file, {u"backup"_s, path(u"open.db"_s)});
        QCOMPARE(made.exit, 0);
        QVERIFY(!made.json().value(u"locked").toBool(true));
        QVERIFY2(made.err.contains(u"未加密"_s), qPrintable(made.err));
        const Answer restored = runJson({u"--database"_s, m_file, u"restore"_s, path(u"open.db"_s), path(u"from-open.db"_s)});
        QVERIFY2(restored.exit == 0, qPrintable(restored.out));
        QCOMPARE(runJson({u"--database"_s, path(u"from-open.db"_s), u"verify"_s}).exit, 0);
    }

    void lockedBackupsOpenWithTheDeskOrTheSheet()
    {
        const BackupKey key = BackupKey::make(m_recovery);
        DeskKeys keys;
        keys.add(key);
        QVERIFY(keys.save(DeskKeys::fileFor(m_file)));
        {
            const FixedClock clock(QDate(2026, 11, 28));
            const auto db = openDatabase(m_file, allMigrations(), clock);
            QVERIFY(db);
            const auto session = signIn(**db, clock, u"xitong"_s, u"xitong-demo-2026"_s);
            QVERIFY(session);
            QVERIFY(setRecoveryKey({**db, clock, *session}, key));
        }
        const QString backup = path(u"copy.jcbackup"_s);
        const Answer made = runAs(u"xitong"_s, m_file, {u"backup"_s, backup});
        QVERIFY2(made.exit == 0, qPrintable(made.out));
        QVERIFY(made.json().value(u"locked").toBool());
        QVERIFY(!contentOf(backup).contains("SQLite format"));
        QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, backup}).exit, 0); // replaces its own older copy

        const Answer here = runJson({u"--database"_s, m_file, u"restore"_s, backup, path(u"here.db"_s)});
        QVERIFY2(here.exit == 0, qPrintable(here.out));
        QCOMPARE(runJson({u"--database"_s, path(u"here.db"_s), u"verify"_s}).exit, 0);

        const QString there = path(u"elsewhere/register.db"_s);
        QCOMPARE(codeOf(restoreElsewhere(backup, there, RecoveryKey::random().text())), u"key_wrong"_s);
        QCOMPARE(codeOf(restoreElsewhere(backup, there, m_recovery.text().replace(0, 1, u"*"_s))), u"key_length"_s);
        QVERIFY(!QFile::exists(there));
        const Answer elsewhere = restoreElsewhere(backup, there, m_recovery.text().toLower());
        QVERIFY2(elsewhere.exit == 0, qPrintable(elsewhere.out));
        QVERIFY(elsewhere.json().value(u"cases").toInt() >= 6);
        QCOMPARE(runJson({u"--database"_s, there, u"verify"_s}).exit, 0);
        QCOMPARE(runJson({u"--database"_s, m_file, u"verify"_s, u"--against"_s, backup}).exit, 0);
        // The key that opened it is kept there, readable for its owner alone: backups go on being locked.
        const QString kept = path(u"elsewhere/register.backup-key"_s);
        QVERIFY(QFile::exists(kept));
        QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(runJson({u"--database"_s, there, u"verify"_s, u"--against"_s, backup}).exit, 0);
        QVERIFY(QFile::remove(kept));
        QCOMPARE(codeOf(runJson({u"--database"_s, there, u"verify"_s, u"--against"_s, backup})), u"key_file"_s);
        // Without it nothing is backed up openly.
        QCOMPARE(codeOf(runAs(u"xitong"_s, there, {u"backup"_s, path(u"elsewhere/copy.jcbackup"_s)})), u"key_file"_s);
        QVERIFY(!QFile::exists(path(u"elsewhere/copy.jcbackup"_s)));
    }

    /// Killed at any moment: what has a name is whole, and the next run clears away what is left.
    void killedInTheMiddle()
    {
        QRandomGenerator dice(20261128);
        const QString good = path(u"copy.jcbackup"_s);
        const QString backup = path(u"killed.jcbackup"_s);
        const QString restored = path(u"killed.db"_s);
        int killed = 0;
        int whole = 0;
        for (int i = 0; i < 40; ++i) {
            const bool isBackup = i % 2 == 0;
            QFile::remove(backup);
            for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
                QFile::remove(restored + suffix);
            QProcess process;
            const QStringList words = isBackup ? QStringList {u"--as"_s, u"xitong"_s, u"--password-fd"_s, u"0"_s, u"backup"_s, backup}
                                               : QStringList {u"restore"_s, good, restored};
            process.start(program(), QStringList {u"--json"_s, u"--database"_s, m_file} + words);
            process.write("xitong-demo-2026\n");
            process.closeWriteChannel();
            if (!process.waitForFinished(int(dice.bounded(20, isBackup ? 900 : 250)))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            if (isBackup && QFile::exists(backup)) {
                ++whole;
                QVERIFY(QFile::remove(path(u"check.db"_s)) || !QFile::exists(path(u"check.db"_s)));
                QCOMPARE(runJson({u"--database"_s, m_file, u"restore"_s, backup, path(u"check.db"_s)}).exit, 0);
            }
            if (!isBackup && QFile::exists(restored)) {
                // Killed while the restore was noted in it: the first program that may write puts right what a journal holds.
                if (QFileInfo(restored + u"-journal"_s).size() > 0)
                    QVERIFY(openDatabase(restored, allMigrations(), FixedClock(QDate(2026, 11, 28))).has_value());
                const Answer verified = runJson({u"--database"_s, restored, u"verify"_s});
                QVERIFY2(verified.exit == 0, qPrintable(verified.out + verified.err));
            }
            QCOMPARE(runJson({u"--database"_s, m_file, u"verify"_s}).exit, 0);
        }
        QVERIFY2(killed > 10 && whole < 20, qPrintable(u"%1 killed, %2 whole"_s.arg(killed).arg(whole)));
        QFile::remove(backup);
        QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, backup}).exit, 0);
        QVERIFY(QDir(m_folder.path()).entryList({u"*scratch*"_s}, QDir::Files | QDir::Hidden).isEmpty());
        qInfo("%d programs killed while backing up or restoring, %d backups whole, none broken", killed, whole);
    }

    void neverOverAFileAndNeverFromABrokenOne()
    {
        const QString backup = path(u"copy.jcbackup"_s);
        const QByteArray before = contentOf(m_file);
        QCOMPARE(codeOf(runJson({u"--database"_s, m_file, u"restore"_s, backup, m_file})), u"target_there"_s);
        QCOMPARE(contentOf(m_file), before);
        QByteArray content = contentOf(backup);
        content[content.size() / 3] = char(content[content.size() / 3] ^ 4);
        QFile broken(path(u"broken.jcbackup"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(content);
        broken.close();
        QCOMPARE(codeOf(runJson({u"--database"_s, m_file, u"restore"_s, broken.fileName(), path(u"no.db"_s)})), u"backup_broken"_s);
        QCOMPARE(codeOf(runJson({u"--database"_s, m_file, u"restore"_s, path(u"none"_s), path(u"no.db"_s)})), u"not_readable"_s);
        QCOMPARE(codeOf(runJson({u"--database"_s, m_file, u"restore"_s, m_folder.path(), path(u"no.db"_s)})), u"no_backup"_s);
        QVERIFY(!QFile::exists(path(u"no.db"_s)));
        // Without a terminal and without a descriptor there is no way to ask.
        QCOMPARE(run({u"--database"_s, path(u"elsewhere/x/register.db"_s), u"restore"_s, backup, path(u"no.db"_s)}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
