// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_keeper.h"

#include "core/store/backup_records.h"
#include "ui/app_context.h"
#include "ui/backup_status.h"

namespace jiangce {

struct BackupKeeper::Result {
    qint64 mark = 0;
    std::optional<BackupOutcome<MadeBackup>> made {};
};

BackupKeeper::BackupKeeper(AppContext& context)
    : QObject(&context)
    , m_context(context)
    , m_reader(std::make_unique<BackgroundReader>(context.databaseFile()))
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUpIfChanged);
}

BackupKeeper::~BackupKeeper()
{
    stop();
}

BackupKeeper* BackupKeeper::of(AppContext& context)
{
    return context.findChild<BackupKeeper*>(QString(), Qt::FindDirectChildrenOnly);
}

void BackupKeeper::start(int milliseconds)
{
    m_timer.start(milliseconds);
    // Whoever opens a register that has no backup of today gets one before the first half hour is over.
    if (backupWords(m_context).isWarning)
        QTimer::singleShot(milliseconds / minutes, this, &BackupKeeper::backUpIfChanged);
}

void BackupKeeper::backUpIfChanged()
{
    if (hasChangedSinceBackup(m_context))
        backUp();
}

bool BackupKeeper::isBusy() const
{
    return m_reader->isBusy();
}

void BackupKeeper::stop()
{
    if (m_isStopped)
        m_isStopped->store(true);
    m_reader->stop();
}

void BackupKeeper::backUp()
{
    if (isBusy())
        return;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_reader->ask<Result>(
        [database = m_context.databaseFile(), folder = backupFolderOf(m_context), now = m_context.clock().now(),
            isStopped = m_isStopped](Connection& db) {
            Result result {.mark = changeMark(db)};
            result.made = backUpRegister(db, database, folder, now, [isStopped](int) { return !isStopped->load(); });
            return result;
        },
        [this](const Result& result) { finish(result); },
        [this](const QString& detail) { fail(messageFor(Fault(FaultKind::InputOutput, detail), m_context.wording()).text); });
}

void BackupKeeper::finish(const Result& result)
{
    if (*result.made) {
        m_saidLast.clear();
        noteBackupMade(m_context, **result.made, result.mark);
        Q_EMIT finished(true);
        return;
    }
    using Kind = BackupTrouble::Kind;
    const BackupTrouble& trouble = result.made->error();
    // Another one is being made: that one tells.
    if (trouble.kind == Kind::Cancelled || trouble.kind == Kind::Busy) {
        Q_EMIT finished(false);
        return;
    }
    if (trouble.kind == Kind::Failed || trouble.kind == Kind::Unsound || trouble.kind == Kind::Broken)
        holdBackups(BackupPlace::of(m_context.databaseFile(), backupFolderOf(m_context)), HoldReason::Damaged,
            m_context.clock().now());
    fail(sentence(trouble, m_context.wording()));
}

void BackupKeeper::fail(const QString& sentence)
{
    noteBackupFailed(m_context, sentence);
    if (std::exchange(m_saidLast, sentence) != sentence)
        Q_EMIT said({Message::Kind::Warning, tr("No backup was made. %1").arg(sentence)});
    Q_EMIT finished(false);
}

} // namespace jiangce
