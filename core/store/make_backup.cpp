// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/make_backup.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/scratch_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Kind = BackupTrouble::Kind;

constexpr int patience = 2000;  // milliseconds for the other one to end

/// The progress of one part within the whole.
BackupProgress partOf(const BackupProgress& whole, int from, int to)
{
    if (!whole)
        return {};
    return [&whole, from, to](int percent) { return whole(from + (to - from) * percent / 100); };
}

BackupOutcome<void> readBack(const QString& sealed, const QString& scratchName, const BackupOrder& order,
    const DatabaseDigest& source)
{
    const ScratchFile scratch(scratchName);
    const auto manifest = unsealFile(sealed, scratch.name(), *order.key, partOf(order.progress, 75, 99));
    if (!manifest)
        return std::unexpected(manifest.error());
    const auto restored = verifyBackup(scratch.name());
    if (!restored)
        return std::unexpected(troubleOf(restored.error(), order.target));
    if (const QString table = firstDifference(source, restored->tables); !table.isEmpty())
        return trouble(Kind::Differs, {table});
    if (const QString table = firstDifference(source, manifest->tables); !table.isEmpty())
        return trouble(Kind::Differs, {table});
    return {};
}

BackupOutcome<void> giveName(const QString& from, const QString& to)
{
    if (!engine::synchronise(from)
        || std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        || !engine::synchronise(QFileInfo(to).absolutePath()))
        return trouble(Kind::NotWritable, {to});
    return {};
}

BackupOutcome<BackupReport> makeSealed(Connection& connection, const BackupOrder& order)
{
    const ScratchFile copy(order.database + u".scratch-copy"_s);
    const auto report = backUp(connection, copy.name(), partOf(order.progress, 0, 50));
    if (!report)
        return std::unexpected(troubleOf(report.error(), order.target));
    const ScratchFile sealed(order.target + u".part"_s);
    const SealedHeader header {report->version, order.office, order.madeAt, order.key->id, order.key->wrapped};
    if (auto done = sealFile(copy.name(), sealed.name(), header, {report->bytes, report->tables}, *order.key,
            partOf(order.progress, 50, 75)); !done)
        return std::unexpected(done.error());
    copy.discard();
    if (order.beforeReadingBack)
        order.beforeReadingBack(sealed.name());
    if (auto done = readBack(sealed.name(), order.database + u".scratch-check"_s, order, report->tables); !done)
        return std::unexpected(done.error());
    if (auto done = giveName(sealed.name(), order.target); !done)
        return std::unexpected(done.error());
    return BackupReport {order.target, QFileInfo(order.target).size(), report->version, report->tables};
}

BackupOutcome<BackupReport> makePlain(Connection& connection, const BackupOrder& order)
{
    const auto report = backUp(connection, order.target, order.progress);
    if (!report)
        return std::unexpected(troubleOf(report.error(), order.target));
    return *report;
}

/// Parts of a backup that a killed program left: open copies of everything, under names that are never used again. Only while
/// nobody is making one.
void removeLeftovers(const QString& database, const BackupPlace& place)
{
    QLockFile alone(database + u".backup-lock"_s);
    alone.setStaleLockTime(0);
    if (!alone.tryLock(0))
        return;
    for (const QString& left : QDir(place.folder).entryList({place.base + u"-[12]*-*.part*"_s}, QDir::Files))
        QFile::remove(QDir(place.folder).filePath(left));
}

} // namespace

BackupOutcome<MadeBackup> makeBackup(Connection& connection, const BackupOrder& order)
{
    QLockFile alone(order.database + u".backup-lock"_s);
    alone.setStaleLockTime(0); // a big register takes long; only a dead program's lock is stale
    if (!alone.tryLock(patience))
        return alone.error() == QLockFile::LockFailedError ? trouble(Kind::Busy) : trouble(Kind::NotWritable, {order.database});
    const QFileInfo target(order.target);
    if (!QFileInfo(target.absolutePath()).isWritable() || target.isDir())
        return trouble(Kind::NotWritable, {order.target});
    const auto report = order.key ? makeSealed(connection, order) : makePlain(connection, order);
    if (!report)
        return std::unexpected(report.error());
    if (order.progress)
        order.progress(100);
    return MadeBackup {{order.target, 0, order.madeAt, order.key.has_value()}, report->bytes, report->version, report->tables};
}

BackupOutcome<MadeBackup> backUpInto(
    Connection& connection, const BackupPlace& place, BackupOrder order, const KeepRule& rule)
{
    // A folder somebody chose is there, or its disk is not: made anew it would lie on the wrong one.
    const bool isOwn = QFileInfo(place.folder).absolutePath() == QFileInfo(order.database).absolutePath();
    if (!QFileInfo(place.folder).isDir() && (!isOwn || !QDir().mkpath(place.folder)))
        return trouble(Kind::NotWritable, {place.folder});
    removeLeftovers(order.database, place);
    order.target = nextBackup(place, listBackups(place), order.madeAt, order.key.has_value());
    auto made = makeBackup(connection, order);
    if (made)
        thinOut(place, rule);
    return made;
}

} // namespace jiangce
