// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin_fixture.h"
#include "core/casework/audit_trail.h"
#include "core/casework/operations/keep_backups.h"
#include "core/store/restore.h"
#include "file_printers.h"
#include "ui/backup_keeper.h"
#include "ui/backup_status.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/main_window_status.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLockFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

class tst_backups final : public QObject {
    Q_OBJECT

    [[nodiscard]] AppContext& context() { return m_seat->context(); }
    [[nodiscard]] QString file() const { return m_path; }
    [[nodiscard]] QList<BackupFile> backups() { return listBackups(BackupPlace::of(file(), backupFolderOf(context()))); }
    [[nodiscard]] QString status()
    {
        QStatusBar bar;
        MainStatus(context(), bar).refresh();
        return find<QLabel>(bar, "status_backup")->text();
    }
    bool backUpAndWait()
    {
        auto* keeper = BackupKeeper::of(context());
        QSignalSpy finished(keeper, &BackupKeeper::finished);
        keeper->backUp();
        return finished.wait(20'000) && finished.first().first().toBool();
    }
    RecoveryKey setUpKey()
    {
        const RecoveryKey recovery = RecoveryKey::random();
        const BackupKey key = BackupKey::make(recovery);
        DeskKeys keys;
        keys.add(key);
        if (!keys.save(DeskKeys::fileFor(file())) || !context().perform([&](Desk& desk) { return setRecoveryKey(desk, key); }))
            qFatal("no key");
        return recovery;
    }
    /// As the dialog of the start sees it: the program is not running any more.
    void leave()
    {
        m_seat->context().db().checkpoint();
        m_settings = std::make_unique<QSettings>(file() + u".ini"_s, QSettings::IniFormat);
        m_seat.reset();
        m_office.reset();
    }
    void damage(const QString& path)
    {
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::ReadWrite));
        QVERIFY(broken.seek(100));
        broken.write(QByteArray(3996, '\x5A'));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        // A folder that outlives the office's.
        const QString copy = m_folder->filePath(u"register.db"_s);
        m_office->db().checkpoint();
        QVERIFY(QFile::copy(m_office->database().file(), copy));
        m_path = copy;
        m_seat = std::make_unique<Seat>(copy);
        m_seat->signInAs(u"system"_s);
        new BackupKeeper(context());
    }
    void cleanup()
    {
        m_seat.reset();
        m_settings.reset();
        m_office.reset();
        m_folder.reset();
    }

    void theStatusSaysHowItStands()
    {
        QCOMPARE(status(), u"从未备份"_s);
        QVERIFY(backUp());
        QVERIFY2(status().contains(u"09:00"_s) && status().contains(u"未加密"_s), qPrintable(status()));
        QVERIFY(!backupWords(context()).isWarning);
        m_seat->clock.advanceSeconds(25 * 3600);
        QVERIFY(backupWords(context()).isWarning);
        QVERIFY(backupWords(context()).more.contains(u"超过一天"_s));
        m_seat->clock.advanceSeconds(-25 * 3600);
        QVERIFY(QFile::rename(backupStatus(context()).file, m_folder->filePath(u"away"_s)));
        QVERIFY(backupWords(context()).isWarning);
        QVERIFY(backupWords(context()).text.contains(u"找不到"_s));
    }

    void aFailureIsSaidWithItsReason()
    {
        QVERIFY(backUp());
        const QString blocked = m_folder->filePath(u"a file"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_seat->settings().setValue(setting::backupFolder, blocked);
        QSignalSpy said(BackupKeeper::of(context()), &BackupKeeper::said);
        QVERIFY(!backUp());
        QCOMPARE(said.size(), 1);
        QVERIFY(!backUp()); // for the same reason: not said again
        QCOMPARE(said.size(), 1);
        const BackupWords words = backupWords(context());
        QVERIFY(words.isWarning);
        QVERIFY2(words.text.contains(u"未成功"_s) && words.more.contains(u"无法写入"_s), qPrintable(words.more));
        QVERIFY(words.more.contains(u"最近一份"_s));
        m_seat->settings().remove(setting::backupFolder);
        QVERIFY(backUp());
        QVERIFY(!backupWords(context()).isWarning);
    }

    void itIsMadeByTheClockWhenSomethingChanged()
    {
        auto* keeper = BackupKeeper::of(context());
        QSignalSpy finished(keeper, &BackupKeeper::finished);
        keeper->start(30);
        QVERIFY(finished.wait(20'000));
        QTRY_COMPARE(backups().size(), 1);
        QTest::qWait(300);
        QCOMPARE(backups().size(), 1); // nothing changed since
        QVERIFY(!hasChangedSinceBackup(context()));
        QVERIFY(context().perform([](Desk& desk) { return changeKeepRule(desk, {0, 3, 14, 8, 24}); }));
        QVERIFY(hasChangedSinceBackup(context()));
        QTRY_COMPARE(backups().size(), 2);
    }

    void theWindowDoesNotWaitForIt()
    {
        setUpKey();
        auto* keeper = BackupKeeper::of(context());
        QSignalSpy finished(keeper, &BackupKeeper::finished);
        QElapsedTimer began;
        began.start();
        keeper->backUp();
        QVERIFY2(began.elapsed() < 50, qPrintable(QString::number(began.elapsed())));
        QVERIFY(keeper->isBusy());
        qint64 longest = 0;
        QElapsedTimer turn;
        turn.start();
        while (finished.isEmpty() && began.elapsed() < 20'000) {
            QCoreApplication::processEvents();
            longest = qMax(longest, turn.restart());
            QThread::msleep(1);
        }
        QVERIFY(finished.first().first().toBool());
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        QVERIFY(backups().first().isSealed);
    }

    void leavingInTheMiddleLeavesNothing()
    {
        BackupKeeper::of(context())->backUp();
        m_seat.reset();
        const QStringList left = QDir(m_folder->path()).entryList(QDir::Files).filter(QRegularExpression(u"scratch|part"_s));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void theKeyIsShownTypedBackAndOnlyThenUsed()
    {
        auto* printers = new FilePrinters(&context(), m_folder->path());
        printers->answer = [](QPrinter&) { return true; };
        RecoveryKeyDialog dialog(context());
        dialog.show();
        const QString shown = find<QLabel>(dialog, "recovery_key")->text();
        QVERIFY(RecoveryKey::parse(shown));
        press(dialog, "go_on");
        QVERIFY(find<QLabel>(dialog, "recovery_key")->isVisible()); // not printed yet: said once
        press(dialog, "print_sheet");
        QCOMPARE(printers->sheets.size(), 1);
        QVERIFY(QFileInfo(printers->sheets.first()).size() > 5000);
        press(dialog, "go_on");
        QVERIFY(!find<QLabel>(dialog, "recovery_key")->isVisible());
        type(dialog, "typed_key", shown.left(20));
        press(dialog, "go_on");
        QVERIFY(dialog.isVisible() && !recoveryRecord(context().db()));
        type(dialog, "typed_key", RecoveryKey::random().text());
        press(dialog, "go_on");
        QVERIFY(dialog.isVisible() && !recoveryRecord(context().db()));
        QVERIFY(!QFile::exists(DeskKeys::fileFor(file())));
        type(dialog, "typed_key", shown.toLower());
        press(dialog, "go_on");
        QVERIFY2(!dialog.isVisible(), qPrintable(dialog.messageBar()->message().text));
        QVERIFY(backUp());
        QVERIFY(backups().first().isSealed);
        QVERIFY(!status().contains(u"未加密"_s));
        const auto key = RecoveryKey::parse(shown);
        QVERIFY(restoreBackup(backups().first().path, m_folder->filePath(u"elsewhere.db"_s), {{}, *key}, 100000));
    }

    void aFilePrinterGetsNoKey()
    {
        auto* printers = new FilePrinters(&context(), m_folder->path());
        printers->answer = [](QPrinter&) { return true; };
        printers->pdfOnly = printers->there;
        RecoveryKeyDialog dialog(context());
        dialog.show();
        press(dialog, "print_sheet");
        QVERIFY(!QFile::exists(printers->sheets.value(0)));
        QCOMPARE(dialog.messageBar()->message().kind, Message::Kind::Warning);
    }

    void aDeskWithoutItsKeyGetsItFromTheSheet()
    {
        const RecoveryKey recovery = setUpKey();
        QVERIFY(QFile::remove(DeskKeys::fileFor(file())));
        QVERIFY(!backUp());
        QVERIFY(backups().isEmpty());
        BackupsDialog overview(context());
        QVERIFY(find<QLabel>(overview, "standing")->text().contains(u"本机没有密钥"_s));
        DeskKeyDialog dialog(context());
        dialog.show();
        type(dialog, "typed_key", RecoveryKey::random().text());
        press(dialog, "keep");
        QVERIFY(dialog.isVisible());
        type(dialog, "typed_key", recovery.text());
        press(dialog, "keep");
        QVERIFY(!dialog.isVisible());
        QVERIFY(backUp());
    }

    void theOverviewListsAndKeepsTheRule()
    {
        setUpKey();
        QVERIFY(backUp());
        QVERIFY(holdBackups(BackupPlace::of(file(), backupFolderOf(context())), HoldReason::Restored, m_seat->clock.now()));
        BackupsDialog dialog(context());
        dialog.show();
        auto* table = find<QTableView>(dialog, "backups");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, 1), u"是"_s);
        QVERIFY(find<QLabel>(dialog, "hold")->isVisible());
        find<QSpinBox>(dialog, "days")->setValue(30);
        press(dialog, "save_rule");
        QCOMPARE(loadKeepRule(context().db()).days, 30);
        whenUp("ask_reason", [](QDialog& asked) {
            find<QPlainTextEdit>(asked, "reason")->setPlainText(u"已核对"_s);
            press(asked, "confirm");
        });
        press(dialog, "thin_again");
        QVERIFY(!backupHold(BackupPlace::of(file(), backupFolderOf(context()))));
        QVERIFY(!find<QLabel>(dialog, "hold")->isVisible());
        m_seat->signInAs(u"intake"_s);
        BackupsDialog reader(context());
        reader.show();
        press(reader, "change_key");
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(reader.messageBar()->message().text.contains(u"系统管理员"_s));
    }

    void anImportIsPrecededByOneBackup()
    {
        QVERIFY(backUpBeforeImport(context(), nullptr));
        QCOMPARE(backups().size(), 1);
        QVERIFY(backUpBeforeImport(context(), nullptr)); // nothing changed since
        QCOMPARE(backups().size(), 1);
        // While it cannot be made, the officer decides.
        QVERIFY(context().perform([](Desk& desk) { return changeKeepRule(desk, {0, 3, 14, 8, 24}); }));
        QLockFile other(file() + u".backup-lock"_s);
        QVERIFY(other.lock());
        for (const char* button : {"skip", "cancel"}) {
            whenUp("backup_dialog", [button](QDialog& dialog) {
                auto* bar = static_cast<DialogFrame&>(dialog).messageBar();
                QTRY_VERIFY(!bar->message().isEmpty());
                if (QByteArray(button) == "skip")
                    press(dialog, button);
                else
                    dialog.reject();
            });
            QCOMPARE(backUpBeforeImport(context(), nullptr), QByteArray(button) == "skip");
        }
    }

    void aDamagedRegisterIsReplacedInTwoClicks()
    {
        setUpKey();
        QVERIFY(backUp());
        const QString path = file();
        const FixedClock later(QDate(2026, 11, 23));
        leave();
        damage(path);
        const QByteArray before = contentOf(path);
        RestoreDialog dialog(path, RestoreDialog::Why::Damaged, *m_settings, Wording::chinese(), later);
        dialog.show();
        const QString said = find<QLabel>(dialog, "what")->text();
        QVERIFY2(said.contains(u"0 件"_s) && said.contains(u"2026-11-22 09:00"_s), qPrintable(said));
        QVERIFY(!find<QLineEdit>(dialog, "typed_key")->isVisible());
        press(dialog, "restore");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(databaseInPlaceOf(path), dialog.restored());
        QVERIFY(dialog.restored() != path);
        const auto db = openDatabase(dialog.restored(), allMigrations(), later);
        QVERIFY(db);
        QVERIFY(signIn(**db, later, u"system"_s, testPassword));
        QVERIFY(backupHold(BackupPlace::of(path, defaultBackupFolder(path))));
    }

    void onAnotherComputerTheSheetIsEnough()
    {
        const RecoveryKey recovery = setUpKey();
        QVERIFY(backUp());
        const QString path = file();
        const FixedClock later(QDate(2026, 11, 23));
        leave();
        QVERIFY(QFile::remove(DeskKeys::fileFor(path)));
        QVERIFY(QFile::remove(path));
        RestoreDialog dialog(path, RestoreDialog::Why::Missing, *m_settings, Wording::chinese(), later);
        dialog.show();
        QVERIFY(find<QLineEdit>(dialog, "typed_key")->isVisible());
        press(dialog, "restore");
        QVERIFY(dialog.isVisible() && dialog.restored().isEmpty());
        type(dialog, "typed_key", RecoveryKey::random().text());
        press(dialog, "restore");
        QTRY_VERIFY(dialog.messageBar()->message().text.contains(u"不是本备份"_s));
        QVERIFY(dialog.restored().isEmpty());
        type(dialog, "typed_key", recovery.text());
        press(dialog, "restore");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!QFile::exists(path));
    }

    void aBrokenBackupLeadsToTheOneBefore()
    {
        setUpKey();
        QVERIFY(backUp());
        m_seat->clock.advanceSeconds(3600);
        QVERIFY(backUp());
        const QString path = file();
        const auto there = backups();
        QCOMPARE(there.size(), 2);
        const FixedClock later(QDate(2026, 11, 23));
        leave();
        damage(path);
        QFile newest(there[0].path);
        QVERIFY(newest.resize(newest.size() - 10));
        RestoreDialog dialog(path, RestoreDialog::Why::Damaged, *m_settings, Wording::chinese(), later);
        dialog.show();
        press(dialog, "restore");
        QTRY_COMPARE(find<QComboBox>(dialog, "choice")->currentIndex(), 1);
        QVERIFY(dialog.messageBar()->message().text.contains(u"前一份"_s));
        press(dialog, "restore");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.backup().path, there[1].path);
    }

    void withoutAnyBackupNothingIsOfferedAnew()
    {
        const QString path = file();
        const FixedClock later(QDate(2026, 11, 23));
        leave();
        RestoreDialog dialog(path, RestoreDialog::Why::Damaged, *m_settings, Wording::chinese(), later);
        dialog.show();
        QVERIFY(!find<QPushButton>(dialog, "restore")->isEnabled());
        QVERIFY(find<QPushButton>(dialog, "choose_file")->isEnabled());
        QStringList words;
        for (const auto* label : dialog.findChildren<QLabel*>())
            words.append(label->text());
        for (const auto* button : dialog.findChildren<QPushButton*>())
            words.append(button->text());
        for (const QString& word : {u"新建"_s, u"重新开始"_s, u"清空"_s, u"删除"_s})
            QVERIFY2(!words.join(u' ').contains(word), qPrintable(word));
    }

private:
    bool backUp() { return backUpAndWait(); }
    static QByteArray contentOf(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<QSettings> m_settings;
    QString m_path;
};

QTEST_MAIN(tst_backups)
#include "tst_backups.moc"
