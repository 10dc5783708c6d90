// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_dialog.h"

#include "core/base/clock.h"
#include "core/policy/wording.h"
#include "core/programmes/migrations.h"
#include "core/store/backup_records.h"
#include "ui/app_context.h"
#include "ui/backup_status.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/models/case_words.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

RestoreDialog::RestoreDialog(const QString& database, Why why, const QSettings& settings, const Wording& wording,
    const Clock& clock, QWidget* parent)
    : DialogFrame(tr("Restore the register"), parent)
    , m_database(database)
    , m_place(BackupPlace::of(database, settings.value(setting::backupFolder).toString()))
    , m_wording(wording)
    , m_clock(clock)
    , m_choice(new QComboBox(this))
    , m_what(makeNote({}, this))
    , m_keyNote(makeNote({}, this))
    , m_typed(makeRecoveryEdit(u"typed_key"_s, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"restore_dialog"_s);
    setMinimumWidth(rhythm(84));
    if (m_place.folder.isEmpty())
        m_place.folder = defaultBackupFolder(database);
    if (auto keys = DeskKeys::load(DeskKeys::fileFor(database)))
        m_keys.desk = *keys;
    setHeading(why == Why::Damaged ? tr("The register is damaged") : tr("The register is not there"));
    const QString name = QDir::toNativeSeparators(database);
    content()->addWidget(makeNote(why == Why::Damaged
            ? tr("%1 cannot be read any more. It stays as it is. The newest verified backup is restored beside it under a new name, "
                 "and work goes on with that.").arg(name)
            : tr("%1 is gone, but there are backups of it. The newest is restored under a new name, and work goes on with that.")
                  .arg(name), this));
    m_choice->setObjectName(u"choice"_s);
    m_choice->setAccessibleName(tr("Backup to restore"));
    content()->addWidget(m_choice);
    m_what->setObjectName(u"what"_s);
    m_what->setTone(Tone::Text);
    content()->addWidget(m_what);
    m_keyNote->setObjectName(u"key_note"_s);
    content()->addWidget(m_keyNote);
    content()->addWidget(m_typed);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress of the restore"));
    m_progress->setRange(0, 100);
    m_progress->hide();
    content()->addWidget(m_progress);
    content()->addStretch(1);
    connect(addButton(tr("Choose another &file…"), u"choose_file"_s, true), &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    m_main = addMainButton(tr("&Restore and go on"), u"restore"_s);
    connect(m_main, &QPushButton::clicked, this, &RestoreDialog::restore);
    addCancelButton(tr("Close the program"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RestoreDialog::describe);
    addOffers();
}

RestoreDialog::~RestoreDialog()
{
    m_isStopped = true;
    if (m_thread != nullptr)
        m_thread->wait();
}

void RestoreDialog::addOffers()
{
    for (const BackupFile& backup : listBackups(m_place))
        offer(backup);
    if (m_offers.isEmpty())
        say({Message::Kind::Warning, sentence({BackupTrouble::Kind::NoBackup, {QDir::toNativeSeparators(m_place.folder)}}, m_wording)});
    m_choice->setCurrentIndex(m_offers.isEmpty() ? -1 : 0);
    describe();
}

void RestoreDialog::offer(const BackupFile& file)
{
    m_offers.append({file, file.isSealed && !keyFor(file.path, m_keys)});
    const QString mark = m_offers.size() == 1 ? tr("Newest: %1") : tr("%1");
    m_choice->addItem(mark.arg(tr("%1, %2").arg(localTime(file.madeAt), QFileInfo(file.path).fileName())));
}

QString RestoreDialog::missing(const BackupFile& backup) const
{
    // What the program wrote last; the file itself cannot be asked any more.
    QDateTime last = QFileInfo(m_database).lastModified();
    if (const QFileInfo wal(m_database + u"-wal"_s); wal.exists() && wal.lastModified() > last)
        last = wal.lastModified();
    if (!last.isValid() || last <= backup.madeAt)
        return tr("Nothing was written after it.");
    return tr("Missing will be what was entered after it, until %1: enter that again from the papers.").arg(localTime(last));
}

void RestoreDialog::describe()
{
    const int at = m_choice->currentIndex();
    m_main->setEnabled(at >= 0 && m_thread == nullptr);
    m_keyNote->setVisible(at >= 0 && m_offers[at].needsKey);
    m_typed->setVisible(at >= 0 && m_offers[at].needsKey);
    if (at < 0)
        return m_what->clear();
    Offer& chosen = m_offers[at];
    if (chosen.cases < 0)
        chosen.cases = casesIn(chosen.file.path, m_keys).value_or(-1);
    const QString cases = chosen.cases >= 0 ? tr("%n case(s).", "", int(chosen.cases)) : QString();
    m_what->setText(tr("Made on %1. %2 %3").arg(localTime(chosen.file.madeAt), cases, missing(chosen.file)));
    if (chosen.needsKey) {
        const auto header = readSealedHeader(chosen.file.path);
        m_keyNote->setText(tr("It is locked. Type the recovery key from the printed sheet with the number %1:")
                               .arg(header ? QString::fromLatin1(header->keyId) : QString()));
        m_typed->setFocus();
    }
}

void RestoreDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a backup"), m_place.folder,
        tr("Backups (*.jcbackup *.db *.backup);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto header = readSealedHeader(path);
    offer({path, 0, header ? header->madeAt : QFileInfo(path).lastModified().toUTC(), header.has_value()});
    m_choice->setCurrentIndex(int(m_offers.size()) - 1);
}

void RestoreDialog::restore()
{
    messageBar()->clear();
    const Offer chosen = m_offers[m_choice->currentIndex()];
    RestoreKeys keys = m_keys;
    if (chosen.needsKey) {
        const auto typed = RecoveryKey::parse(m_typed->text());
        if (!typed)
            return say({Message::Kind::Warning, sentence(typed.error(), m_wording)});
        keys.typed = *typed;
        m_keys.typed = *typed;
    }
    const QString target = restoredName(m_database, m_clock.now());
    m_progress->show();
    m_main->setEnabled(false);
    m_thread = QThread::create([this, file = chosen.file, target, keys, version = allMigrations().back().version] {
        const auto report = [&]() -> BackupOutcome<BackupReport> {
            try {
                return restoreBackup(file.path, target, keys, version, [this](int percent) {
                    QMetaObject::invokeMethod(
                        m_progress, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
                    return !m_isStopped.load();
                });
            } catch (const Fault& fault) {
                return trouble(BackupTrouble::Kind::Unsound, {fault.detail()});
            }
        }();
        QMetaObject::invokeMethod(this, [this, report, file, target] { finish(report, file, target); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void RestoreDialog::finish(const BackupOutcome<BackupReport>& report, const BackupFile& backup, const QString& target)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_progress->hide();
    describe();
    if (m_isStopped)
        return;
    if (!report) {
        say({Message::Kind::Warning, sentence(report.error(), m_wording)});
        using Kind = BackupTrouble::Kind;
        const bool isBackupsFault = report.error().kind == Kind::Broken || report.error().kind == Kind::Unsound;
        if (isBackupsFault)
            holdBackups(m_place, HoldReason::Damaged, m_clock.now());
        if (isBackupsFault && m_choice->currentIndex() + 1 < m_choice->count())
            m_choice->setCurrentIndex(m_choice->currentIndex() + 1);
        return;
    }
    holdBackups(m_place, HoldReason::Restored, m_clock.now());
    // The key that opened it is this desk's from now on; where it cannot be kept, the next backup asks for it.
    static_cast<void>(keepKeyOf(backup.path, m_keys, target));
    if (!putInPlaceOf(m_database, target))
        return say({Message::Kind::Warning, tr("The backup was restored as %1, but that could not be noted beside the damaged file. "
                                               "Start the program with --database and this file.").arg(QDir::toNativeSeparators(target))});
    m_restored = target;
    m_backup = backup;
    accept();
}

void RestoreDialog::done(int result)
{
    if (result == QDialog::Rejected)
        m_isStopped = true;
    DialogFrame::done(result);
}

} // namespace jiangce
