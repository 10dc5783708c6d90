// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/drafts.h"
#include "core/casework/operations/keep_backups.h"
#include "core/casework/verify.h"
#include "core/store/restore.h"
#include "tests/support/casework_desk.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using Kind = BackupTrouble::Kind;

class KeepBackupsTest final : public QObject {
    Q_OBJECT

    [[nodiscard]] static RestoreKeys deskKeys(OfficeDesk& office)
    {
        return {*DeskKeys::load(DeskKeys::fileFor(office.database().file())), {}};
    }
    static BackupKey setUpKey(OfficeDesk& office)
    {
        const BackupKey key = BackupKey::make(RecoveryKey::random());
        DeskKeys keys;
        keys.add(key);
        if (!keys.save(DeskKeys::fileFor(office.database().file())))
            qFatal("no desk key");
        office.must(setRecoveryKey(office.as("system"), key));
        return key;
    }

private Q_SLOTS:
    void onlyTheSystemAdministratorDecides()
    {
        OfficeDesk office;
        const BackupKey key = BackupKey::make(RecoveryKey::random());
        for (const char* who : {"intake", "security", "audit", "many"}) {
            QCOMPARE(setRecoveryKey(office.as(who), key).error().code, ProblemCode::RoleMissing);
            QCOMPARE(changeKeepRule(office.as(who), {}).error().code, ProblemCode::RoleMissing);
            QCOMPARE(noteThinningAgain(office.as(who), u"示例理由"_s).error().code, ProblemCode::RoleMissing);
        }
        QVERIFY(!recoveryRecord(office.db()));
        QCOMPARE(noteThinningAgain(office.as("system"), u" "_s).error().code, ProblemCode::ReasonRequired);
        office.must(noteThinningAgain(office.as("system"), u"已核对"_s));
        QCOMPARE(readAudit(office.db(), {}, 1).first().action, u"thin_backups_again"_s);
    }

    void theRuleIsStoredWithinBoundsAndVersions()
    {
        OfficeDesk office;
        QCOMPARE(loadKeepRule(office.db()), KeepRule());
        office.must(changeKeepRule(office.as("system"), {0, 3, 30, 12, 36}));
        QCOMPARE(loadKeepRule(office.db()), (KeepRule {1, 3, 30, 12, 36}));
        QCOMPARE(changeKeepRule(office.as("system"), {0, 3, 30, 12, 36}).error().code, ProblemCode::RecordChanged);
        const auto wrong = changeKeepRule(office.as("system"), {1, 0, 30, 12, 36});
        QCOMPARE(wrong.error().code, ProblemCode::OutOfRange);
        QCOMPARE(wrong.error().field, u"all_days"_s);
        QCOMPARE(changeKeepRule(office.as("system"), {1, 1, 30, 12, 241}).error().field, u"months"_s);
        const AuditEntry entry = readAudit(office.db(), {}, 1).first();
        QCOMPARE(entry.action, u"change_keep_rule"_s);
        QCOMPARE(entry.before.value(u"days").toInt(), 14);
        QCOMPARE(entry.after.value(u"days").toInt(), 30);
    }

    void backupsAreLockedFromTheKeyOn()
    {
        OfficeDesk office;
        const QString folder = office.database().path(u"backup"_s);
        const auto open = backUpRegister(office.db(), office.database().file(), folder, office.clock().now());
        QVERIFY(open && !open->file.isSealed);
        const BackupKey key = setUpKey(office);
        QCOMPARE(readAudit(office.db(), {}, 1).first().after.value(u"key").toString(), QString::fromLatin1(key.id));
        const auto locked = backUpRegister(office.db(), office.database().file(), folder, office.clock().now().addSecs(60));
        QVERIFY(locked && locked->file.isSealed);
        QCOMPARE(readSealedHeader(locked->file.path)->office, u"示例市人社局"_s);
        const QString restored = restoredName(office.database().file(), office.clock().now());
        QVERIFY(restoreBackup(locked->file.path, restored, deskKeys(office), locked->version));
        const auto db = openForReading(restored, sample::migrations());
        QVERIFY(db);
        QVERIFY(verifyDatabase(**db).isEmpty());
        // The restored register is backed up under the same name and with the same key.
        const auto again = backUpRegister(**db, restored, folder, office.clock().now().addSecs(120));
        QVERIFY(again && again->file.isSealed);
        QCOMPARE(listBackups(BackupPlace::of(office.database().file(), folder)).first().path, again->file.path);
    }

    void withoutItsKeyTheDeskMakesNoOpenBackup()
    {
        OfficeDesk office;
        setUpKey(office);
        QVERIFY(QFile::remove(DeskKeys::fileFor(office.database().file())));
        const QString folder = office.database().path(u"backup"_s);
        const auto made = backUpRegister(office.db(), office.database().file(), folder, office.clock().now());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::KeyFile);
        QVERIFY(listBackups(BackupPlace::of(office.database().file(), folder)).isEmpty());
    }

    /// A register from before there were keys is backed up before it is brought up to date, and that backup is its old self.
    void anOlderRegisterIsBackedUpBeforeItIsMigrated()
    {
        initialiseResources();
        const QTemporaryDir folder;
        const FixedClock clock(QDate(2026, 11, 28));
        const QString file = folder.filePath(u"register.db"_s);
        QList<Migration> before = sharedMigrations();
        before.removeIf([](const Migration& step) { return step.version >= 300; });
        QVERIFY(before.size() < sharedMigrations().size());
        QVERIFY(openDatabase(file, before, clock));
        const QString copy = file + u".version-290.backup"_s;
        QString failed;
        const auto now = openDatabase(file, sharedMigrations(), clock, [&](Connection& db, int, int) -> Outcome<void> {
            const auto made = backUpRegisterTo(db, file, copy, clock.now());
            if (!made)
                failed = troubleName(made.error().kind);
            return made ? Outcome<void>() : fail(ProblemCode::BackupFailed);
        });
        QVERIFY2(now, qPrintable(failed));
        QCOMPARE(verifyBackup(copy)->version, before.last().version);
        QVERIFY(!verifyBackup(copy)->tables.contains(u"backup_key"_s));
        QVERIFY(!recoveryRecord(**now));
    }

    void aChangeWithoutARecordIsSeenAgainstTheBackup()
    {
        OfficeDesk office;
        const BackupKey key = setUpKey(office);
        const auto made = backUpRegister(
            office.db(), office.database().file(), office.database().path(u"backup"_s), office.clock().now());
        QVERIFY(made);
        const auto manifest = readSealedManifest(made->file.path, key);
        QVERIFY(manifest);
        QVERIFY(changedSilently(office.db(), *manifest).isEmpty());
        office.db().execute("UPDATE account SET display_name = '别人' WHERE name = 'intake'");
        QCOMPARE(changedSilently(office.db(), *manifest), QStringList {u"account"_s});
        office.must(noteThinningAgain(office.as("system"), u"示例"_s)); // something is on record since: nothing can be said
        QVERIFY(changedSilently(office.db(), *manifest).isEmpty());
    }

    void aRestoredRegisterSaysSo()
    {
        OfficeDesk office;
        const qint64 before = changeMark(office.db());
        noteRestored(office.db(), office.clock(), u"register-20260305-090000-0001.jcbackup"_s, office.clock().now());
        const qint64 noted = changeMark(office.db());
        QVERIFY(noted != before);
        QCOMPARE(changeMark(office.db()), noted);
        // Typing kept as a draft has no entry, and is worth a backup too.
        (void)keepDraft(office.as("intake"), {.programme = u"sample_grant"_s, .form = sample::grantForm()});
        QVERIFY(changeMark(office.db()) != noted);
        QCOMPARE(readAudit(office.db(), {}, 1).first().action, u"restore"_s);
        QVERIFY(!QString::fromLatin1(auditLabel(u"restore"_s)).isEmpty());
        QVERIFY(verifyDatabase(office.db()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeepBackupsTest)
#include "tst_keep_backups.moc"
