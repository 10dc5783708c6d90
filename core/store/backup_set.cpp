// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_set.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int officeOffset = 8 * 3600;
const QString stampForm = u"yyyyMMdd-HHmmss"_s;

QString holdFile(const BackupPlace& place)
{
    return QDir(place.folder).filePath(place.base + u".keep-all"_s);
}

std::optional<BackupFile> readName(const BackupPlace& place, const QString& name)
{
    static const QRegularExpression form(u"^-(\\d{8}-\\d{6})(?:-(\\d{4,12}))?\\.(jcbackup|db|backup)$"_s);
    if (!name.startsWith(place.base))
        return {};
    const auto match = form.match(QStringView(name).sliced(place.base.size()));
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.captured(1), stampForm);
    if (!at.isValid())
        return {};
    at = QDateTime(at.date(), at.time(), Qt::OffsetFromUTC, officeOffset).toUTC();
    return BackupFile {QDir(place.folder).filePath(name), match.captured(2).toLongLong(), at,
        match.captured(3) == "jcbackup"_L1};
}

QDate dayOf(const BackupFile& backup)
{
    return backup.madeAt.toOffsetFromUtc(officeOffset).date();
}

QString weekOf(const BackupFile& backup)
{
    int year = 0;
    const int week = dayOf(backup).weekNumber(&year);
    return u"%1/%2"_s.arg(year).arg(week);
}

/// The first backup of each of the first `count` spans met.
template <class SpanOf>
void keepOneEach(const QList<BackupFile>& backups, int count, const SpanOf& spanOf, QSet<QString>& kept)
{
    QSet<decltype(spanOf(backups.first()))> met;
    for (const BackupFile& backup : backups) {
        const auto span = spanOf(backup);
        if (met.contains(span))
            continue;
        if (met.size() == count)
            return;
        met.insert(span);
        kept.insert(backup.path);
    }
}

} // namespace

QString registerName(const QString& database)
{
    return QFileInfo(database).completeBaseName().section(restoredMark, 0, 0);
}

BackupPlace BackupPlace::of(const QString& database, const QString& folder)
{
    return {folder, registerName(database)};
}

QList<BackupFile> listBackups(const BackupPlace& place)
{
    QList<BackupFile> found;
    for (const QString& name : QDir(place.folder).entryList(QDir::Files))
        if (auto backup = readName(place, name))
            found.append(*backup);
    std::ranges::sort(found, [](const BackupFile& one, const BackupFile& other) {
        return std::tie(one.number, one.madeAt, one.path) > std::tie(other.number, other.madeAt, other.path);
    });
    return found;
}

QString nextBackup(const BackupPlace& place, const QList<BackupFile>& there, const QDateTime& now, bool isSealed)
{
    const qint64 number = there.isEmpty() ? 1 : there.first().number + 1;
    return QDir(place.folder)
        .filePath(place.base + u'-' + now.toOffsetFromUtc(officeOffset).toString(stampForm) + u'-'
            + QString::number(number).rightJustified(4, u'0') + (isSealed ? u".jcbackup"_s : u".db"_s));
}

QList<BackupFile> surplusOf(const QList<BackupFile>& backups, const KeepRule& rule)
{
    if (backups.isEmpty())
        return {};
    QSet<QString> kept;
    for (const BackupFile& backup : backups.first(qMin<qsizetype>(alwaysKept, backups.size())))
        kept.insert(backup.path);
    // Whatever the clock said of it: as far before the newest as after it.
    for (const BackupFile& backup : backups)
        if (qAbs(backup.madeAt.secsTo(backups.first().madeAt)) < qint64(rule.allDays) * 86400)
            kept.insert(backup.path);
    keepOneEach(backups, rule.days, dayOf, kept);
    keepOneEach(backups, rule.weeks, weekOf, kept);
    keepOneEach(backups, rule.months, [](const BackupFile& backup) { return dayOf(backup).toString(u"yyyyMM"_s); }, kept);
    QList<BackupFile> surplus = backups;
    surplus.removeIf([&kept](const BackupFile& backup) { return kept.contains(backup.path); });
    return surplus;
}

std::optional<BackupHold> backupHold(const BackupPlace& place)
{
    QFile file(holdFile(place));
    if (!file.exists())
        return {};
    // A file nobody can read holds as well.
    const QStringList parts = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)).split(u' ') : QStringList();
    return BackupHold {parts.value(0) == "restored"_L1 ? HoldReason::Restored : HoldReason::Damaged,
        QDateTime::fromString(parts.value(1).trimmed(), Qt::ISODate)};
}

bool holdBackups(const BackupPlace& place, HoldReason reason, const QDateTime& now)
{
    QFile file(holdFile(place));
    const QByteArray text = (reason == HoldReason::Restored ? "restored " : "damaged ")
        + now.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool releaseBackups(const BackupPlace& place)
{
    return !QFile::exists(holdFile(place)) || QFile::remove(holdFile(place));
}

int thinOut(const BackupPlace& place, const KeepRule& rule)
{
    if (backupHold(place))
        return 0;
    int gone = 0;
    for (const BackupFile& backup : surplusOf(listBackups(place), rule))
        gone += QFile::remove(backup.path) ? 1 : 0;
    return gone;
}

} // namespace jiangce
