// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_status.h"

#include "core/store/backup_records.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 longestSeconds = 24 * 3600;    // between backups before the status bar warns

QString keyOf(AppContext& context, const QString& name)
{
    const QByteArray path = QFileInfo(context.databaseFile()).absoluteFilePath().toUtf8();
    return u"backup/%1/%2"_s.arg(QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16)),
        name);
}

} // namespace

BackupStatus backupStatus(AppContext& context)
{
    const QSettings& settings = context.settings();
    return {.at = context.lastBackup(), .file = settings.value(keyOf(context, u"file"_s)).toString(),
        .isSealed = settings.value(keyOf(context, u"locked"_s)).toBool(),
        .mark = settings.value(keyOf(context, u"mark"_s), -1).toLongLong(),
        .failure = settings.value(keyOf(context, u"failure"_s)).toString(),
        .failedAt = settings.value(keyOf(context, u"failed_at"_s)).toDateTime()};
}

void noteBackupMade(AppContext& context, const MadeBackup& made, qint64 mark)
{
    QSettings& settings = context.settings();
    settings.setValue(keyOf(context, u"file"_s), made.file.path);
    settings.setValue(keyOf(context, u"locked"_s), made.file.isSealed);
    settings.setValue(keyOf(context, u"mark"_s), mark);
    settings.remove(keyOf(context, u"failure"_s));
    settings.remove(keyOf(context, u"failed_at"_s));
    context.setLastBackup(made.file.madeAt);
}

void noteBackupFailed(AppContext& context, const QString& sentence)
{
    QSettings& settings = context.settings();
    settings.setValue(keyOf(context, u"failure"_s), sentence);
    settings.setValue(keyOf(context, u"failed_at"_s), context.clock().now());
    qWarning("no backup was made");
    Q_EMIT context.backupMade();
}

bool hasChangedSinceBackup(AppContext& context)
{
    const BackupStatus status = backupStatus(context);
    if (!status.at.isValid() || !QFileInfo::exists(status.file))
        return true;
    qint64 mark = 0;
    // What cannot be read is backed up rather than not.
    return context.guard([&] { mark = changeMark(context.db()); }) || mark != status.mark;
}

QString defaultBackupFolder(const QString& database)
{
    return QFileInfo(database).absoluteDir().filePath(u"backup"_s);
}

QString backupFolderOf(AppContext& context)
{
    const QString chosen = context.settings().value(setting::backupFolder).toString();
    return chosen.isEmpty() ? defaultBackupFolder(context.databaseFile()) : chosen;
}

BackupWords backupWords(AppContext& context)
{
    const auto shortTime = [&context](const QDateTime& at) {
        const QString local = localTime(at);
        const QString today = localTime(context.clock().now());
        return local.section(u' ', 0, 0) == today.section(u' ', 0, 0) ? local.section(u' ', 1) : local;
    };
    const BackupStatus status = backupStatus(context);
    const QString where = QDir::toNativeSeparators(status.file);
    if (!status.failure.isEmpty())
        return {QCoreApplication::translate("jiangce::BackupStatus", "Backup failed %1").arg(shortTime(status.failedAt)),
            status.at.isValid() ? QCoreApplication::translate("jiangce::BackupStatus", "%1 The last verified backup is of %2: %3").arg(status.failure, localTime(status.at), where)
                                : status.failure,
            true};
    if (!status.at.isValid())
        return {QCoreApplication::translate("jiangce::BackupStatus", "Never backed up"), QCoreApplication::translate("jiangce::BackupStatus", "Nothing could be restored after a damage. Back up now (File → Back up now)."), true};
    if (!status.file.isEmpty() && !QFileInfo::exists(status.file))
        return {QCoreApplication::translate("jiangce::BackupStatus", "Backup of %1 not found").arg(shortTime(status.at)),
            QCoreApplication::translate("jiangce::BackupStatus", "The last verified backup was %1. Connect the disk it lies on, or back up now.").arg(where), true};
    if (qAbs(status.at.secsTo(context.clock().now())) > longestSeconds)
        return {QCoreApplication::translate("jiangce::BackupStatus", "Last backup %1").arg(localTime(status.at)),
            QCoreApplication::translate("jiangce::BackupStatus", "The last verified backup is more than a day old: %1. Back up now (File → Back up now).").arg(where), true};
    if (status.file.isEmpty() || status.isSealed)
        return {QCoreApplication::translate("jiangce::BackupStatus", "Backed up %1").arg(shortTime(status.at)), where, false};
    return {QCoreApplication::translate("jiangce::BackupStatus", "Backed up %1, not locked").arg(shortTime(status.at)),
        QCoreApplication::translate("jiangce::BackupStatus", "%1 is not locked: whoever has the file reads it. The system administrator sets up a recovery key (File → Backups and "
           "recovery key).").arg(where), false};
}

} // namespace jiangce
