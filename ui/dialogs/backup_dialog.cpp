// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_dialog.h"

#include "core/store/backup_records.h"
#include "core/store/connection.h"
#include "ui/app_context.h"
#include "ui/backup_keeper.h"
#include "ui/backup_status.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtGui/QShowEvent>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString headingOf(BackupDialog::When when)
{
    switch (when) {
    case BackupDialog::When::Closing: return BackupDialog::tr("Backing up before closing");
    case BackupDialog::When::BeforeImport: return BackupDialog::tr("Backing up before the import");
    case BackupDialog::When::Asked: return BackupDialog::tr("Backing up");
    }
    return {};
}

QString skippingOf(BackupDialog::When when)
{
    switch (when) {
    case BackupDialog::When::Closing: return BackupDialog::tr("Skip the backup and close");
    case BackupDialog::When::BeforeImport: return BackupDialog::tr("Import without a backup");
    case BackupDialog::When::Asked: return BackupDialog::tr("Stop");
    }
    return {};
}

} // namespace

BackupDialog::BackupDialog(AppContext& context, When when, QWidget* parent)
    : DialogFrame(tr("Backup"), parent)
    , m_context(context)
    , m_when(when)
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"backup_dialog"_s);
    setMinimumWidth(rhythm(64));
    setHeading(headingOf(when));
    auto* file = makeNote(QDir::toNativeSeparators(backupFolderOf(context)), this);
    file->setObjectName(u"backup_file"_s);
    file->setSelectable(true);
    content()->addWidget(file);
    m_progress->setObjectName(u"backup_progress"_s);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_progress->setRange(0, 100);
    content()->addWidget(m_progress);
    content()->addWidget(makeNote(tr("Before it is kept it is restored on trial, opened and compared table by table."), this));
    m_skip = addButton(skippingOf(when), u"skip"_s);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_goesOnWithout = true;
        reject();
    });
    if (when == When::BeforeImport)
        addCancelButton(tr("Do not import"));
}

BackupDialog::~BackupDialog()
{
    if (m_thread != nullptr) {
        m_isSkipped = true;
        m_thread->wait();
    }
}

void BackupDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    if (m_thread == nullptr && !event->spontaneous())
        start();
}

void BackupDialog::start()
{
    // The one in the background would be the same: this one can be watched.
    bool isOtherEnding = false;
    if (BackupKeeper* keeper = BackupKeeper::of(m_context)) {
        isOtherEnding = keeper->isBusy();
        keeper->stop();
    }
    const auto work = [this, isOtherEnding, database = m_context.databaseFile(), folder = backupFolderOf(m_context),
                          now = m_context.clock().now()] {
        std::optional<BackupOutcome<MadeBackup>> made;
        qint64 mark = 0;
        QString fault;
        try {
            const auto reader = Connection::open(database, Connection::Mode::ReadOnly);
            mark = changeMark(*reader);
            // It stops at its next step; until then this one waits.
            do
                made = backUpRegister(*reader, database, folder, now, [this](int percent) {
                    QMetaObject::invokeMethod(m_progress, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
                    return !m_isSkipped.load();
                });
            while (isOtherEnding && !*made && made->error().kind == BackupTrouble::Kind::Busy && !m_isSkipped.load());
        } catch (const Fault& trouble) {
            fault = trouble.detail();
        }
        QMetaObject::invokeMethod(this, [this, made, mark, fault] { finish(made, mark, fault); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create(work);
    m_thread->setParent(this);
    m_thread->start();
}

void BackupDialog::finish(const std::optional<BackupOutcome<MadeBackup>>& made, qint64 mark, const QString& fault)
{
    if (m_thread != nullptr)
        m_thread->wait();
    if (m_isSkipped)
        return;
    if (made && *made) {
        m_file = (*made)->file.path;
        m_progress->setValue(100);
        noteBackupMade(m_context, **made, mark);
        return accept();
    }
    const QString said = made ? sentence(made->error(), m_context.wording())
                              : messageFor(Fault(FaultKind::InputOutput, fault), m_context.wording()).text;
    noteBackupFailed(m_context, said);
    m_skip->setText(m_when == When::BeforeImport ? skippingOf(m_when) : tr("Close"));
    say({Message::Kind::Warning, said, fault});
}

void BackupDialog::done(int result)
{
    if (result == QDialog::Rejected)
        m_isSkipped = true;
    DialogFrame::done(result);
}

Message backUpNow(AppContext& context, QWidget* parent)
{
    BackupDialog dialog(context, BackupDialog::When::Asked, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = QDir::toNativeSeparators(dialog.file());
    return backupStatus(context).isSealed
        ? Message {Message::Kind::Done, BackupDialog::tr("Backed up, restored on trial and compared: %1").arg(file)}
        : Message {Message::Kind::Done, BackupDialog::tr("Backed up and checked, but not locked: %1").arg(file)};
}

void backUpOnClosing(AppContext& context, QWidget* parent)
{
    if (!context.settings().value(setting::backupOnClose, true).toBool())
        return;
    if (!hasChangedSinceBackup(context))
        return;
    BackupDialog dialog(context, BackupDialog::When::Closing, parent);
    dialog.exec();
}

bool backUpBeforeImport(AppContext& context, QWidget* parent)
{
    if (BackupKeeper::of(context) == nullptr || !hasChangedSinceBackup(context))
        return true;
    BackupDialog dialog(context, BackupDialog::When::BeforeImport, parent);
    return dialog.exec() == QDialog::Accepted || dialog.goesOnWithout();
}

} // namespace jiangce
