// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_dialog.h"

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "ui/app_context.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtGui/QShowEvent>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

QString defaultBackupFolder(AppContext& context)
{
    return QFileInfo(context.databaseFile()).absoluteDir().filePath(u"backup"_s);
}

QString backupFolderOf(AppContext& context)
{
    const QString chosen = context.settings().value(setting::backupFolder).toString();
    return chosen.isEmpty() ? defaultBackupFolder(context) : chosen;
}

BackupDialog::BackupDialog(AppContext& context, When when, QWidget* parent)
    : DialogFrame(tr("Backup"), parent)
    , m_context(context)
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"backup_dialog"_s);
    setMinimumWidth(rhythm(64));
    const QDir folder(backupFolderOf(context));
    m_target = folder.filePath(u"%1-%2.%3"_s.arg(QFileInfo(context.databaseFile()).completeBaseName(),
        context.clock().now().toOffsetFromUtc(8 * 3600).toString(u"yyyyMMdd-HHmmss"_s),
        QFileInfo(context.databaseFile()).suffix()));
    setHeading(when == When::Closing ? tr("Backing up before closing") : tr("Backing up"));
    auto* file = makeNote(QDir::toNativeSeparators(m_target), this);
    file->setObjectName(u"backup_file"_s);
    file->setSelectable(true);
    content()->addWidget(file);
    m_progress->setObjectName(u"backup_progress"_s);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_progress->setRange(0, 100);
    content()->addWidget(m_progress);
    content()->addWidget(makeNote(tr("The copy is opened and checked row by row before it is kept."), this));
    m_skip = addButton(when == When::Closing ? tr("Skip the backup and close") : tr("Stop"), u"skip"_s);
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
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
    if (!QDir().mkpath(QFileInfo(m_target).absolutePath()))
        return finish(Problem {ProblemCode::FileNotWritable, {QFileInfo(m_target).fileName()}}, {});
    const auto work = [this, source = m_context.databaseFile(), target = m_target] {
        std::optional<Problem> problem;
        QString fault;
        try {
            const auto reader = Connection::open(source, Connection::Mode::ReadOnly);
            const auto report = backUp(*reader, target, [this](int percent) {
                QMetaObject::invokeMethod(m_progress, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
                return !m_isSkipped.load();
            });
            if (!report)
                problem = report.error();
        } catch (const Fault& trouble) {
            fault = trouble.detail();
        }
        QMetaObject::invokeMethod(this, [this, problem, fault] { finish(problem, fault); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create(work);
    m_thread->setParent(this);
    m_thread->start();
}

void BackupDialog::finish(const std::optional<Problem>& problem, const QString& fault)
{
    if (m_thread != nullptr)
        m_thread->wait();
    if (m_isSkipped)
        return;
    if (!problem && fault.isEmpty()) {
        m_file = m_target;
        m_progress->setValue(100);
        m_context.setLastBackup(m_context.clock().now());
        return accept();
    }
    m_skip->setText(tr("Close"));
    if (problem)
        say(*problem, m_context.wording());
    else
        say(messageFor(Fault(FaultKind::InputOutput, fault), m_context.wording()));
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
    return {Message::Kind::Done, BackupDialog::tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(dialog.file()))};
}

void backUpOnClosing(AppContext& context, QWidget* parent)
{
    if (!context.settings().value(setting::backupOnClose, true).toBool())
        return;
    BackupDialog dialog(context, BackupDialog::When::Closing, parent);
    dialog.exec();
}

} // namespace jiangce
