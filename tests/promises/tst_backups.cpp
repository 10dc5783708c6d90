// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/promises/ledger.h"
#include "tests/promises/office_work.h"
#include "tests/store/backup_test.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;
using namespace jiangce::storetest;

/// P7: every backup can be restored, and is then the register it was made of: each table, the references, the audit.
class TestBackups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keys.desk.add(m_key);
        m_office = std::make_unique<OfficeDesk>();
        prepare(*m_office);
        m_office->on(2026, 3, 5);
    }
    void cleanupTestCase() { m_office.reset(); }

    /// After every operation of a year's work, in turn locked and open.
    void everyBackupIsTheRegister()
    {
        const int backups = times(50);
        const QList<Operation> work = workOfAYear();
        int wrong = 0;
        for (int i = 0; i < backups; ++i) {
            if (i < work.size())
                QVERIFY2(work[i].carryOut(*m_office), work[i].name);
            else
                m_office->open(sample::grant, sample::grantForm());
            const DatabaseDigest source = digestOf(m_office->db());
            const QString backup = made(i);
            if (backup.isEmpty() || !isTheSame(backup, source))
                ++wrong;
        }
        enterInLedger({u"P7"_s, u"backups restored and compared"_s, backups, wrong, seed()});
        QCOMPARE(wrong, 0);
    }

    /// Control: a backup of the moment before is another register.
    void anEarlierBackupIsFoundOut()
    {
        const QString backup = made(1);
        m_office->open(sample::grant, sample::grantForm());
        QVERIFY(!isTheSame(backup, digestOf(m_office->db())));
    }

private:
    QString made(int number)
    {
        BackupOrder order {.database = m_office->database().file(), .target = m_folder.file(u"made.backup"_s), .madeAt = halfPastTwo};
        if (number % 2 != 0)
            order.key = m_key;
        QFile::remove(order.target);
        return makeBackup(m_office->db(), order) ? order.target : QString();
    }

    bool isTheSame(const QString& backup, const DatabaseDigest& source)
    {
        const QString target = m_folder.file(u"restored.db"_s);
        for (const auto& tail : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(target + tail);
        if (!restoreBackup(backup, target, m_keys, sample::migrations().back().version))
            return false;
        const auto db = openForReading(target, sample::migrations());
        return db && digestOf(**db) == source && verifyDatabase(**db).isEmpty();
    }

    Folder m_folder;
    BackupKey m_key = BackupKey::make(RecoveryKey::random());
    RestoreKeys m_keys;
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
