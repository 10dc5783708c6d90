// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/engine.h"
#include "core/store/migrator.h"
#include "core/store/scratch_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Kind = BackupTrouble::Kind;

constexpr int mostSteps = 100;  // of files that took one another's place

BackupTrouble unsound(const Problem& problem, const QString& file)
{
    const BackupTrouble trouble = troubleOf(problem, file);
    return trouble.kind == Kind::Failed ? BackupTrouble {Kind::Unsound, trouble.arguments} : trouble;
}

BackupOutcome<std::optional<SealedManifest>> unlock(const QString& file, const QString& part, const RestoreKeys& keys,
    int programVersion, const BackupProgress& progress)
{
    const auto key = keyFor(file, keys);
    if (!key)
        return std::unexpected(key.error());
    // The head says so in clear, before anything is written; the manifest was bound to it.
    if (const auto header = readSealedHeader(file); header && header->schema > programVersion)
        return trouble(Kind::SchemaNewer, {QString::number(header->schema), QString::number(programVersion)});
    auto manifest = unsealFile(file, part, *key, progress);
    if (!manifest)
        return std::unexpected(manifest.error());
    return *manifest;
}

BackupOutcome<std::optional<SealedManifest>> copyPlain(const QString& file, const QString& part, int programVersion)
{
    const auto probe = probeDatabase(file, programVersion);
    if (!probe)
        return std::unexpected(troubleOf(probe.error(), file));
    if (probe->state == FileState::Missing)
        return trouble(Kind::NotReadable, {file});
    if (!QFile::copy(file, part) || !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
        return trouble(Kind::NotWritable, {part});
    return std::optional<SealedManifest>();
}

bool isThere(const QString& file)
{
    return QFileInfo::exists(file) || QFileInfo(file).isSymbolicLink();
}

} // namespace

BackupOutcome<BackupKey> keyFor(const QString& file, const RestoreKeys& keys)
{
    const auto header = readSealedHeader(file);
    if (!header)
        return std::unexpected(header.error());
    if (const BackupKey* key = keys.desk.byId(header->keyId))
        return *key;
    if (!keys.typed)
        return trouble(Kind::KeyNeeded, {file});
    return BackupKey::unwrap(header->keyId, header->wrapped, *keys.typed);
}

BackupOutcome<void> keepKeyOf(const QString& backup, const RestoreKeys& keys, const QString& database)
{
    if (!isSealed(backup))
        return {};
    const auto key = keyFor(backup, keys);
    if (!key)
        return std::unexpected(key.error());
    const QString file = DeskKeys::fileFor(database);
    auto desk = DeskKeys::load(file);
    if (!desk)
        return std::unexpected(desk.error());
    if (desk->byId(key->id) != nullptr)
        return {};
    desk->add(*key);
    return desk->save(file);
}

BackupOutcome<BackupReport> restoreBackup(const QString& file, const QString& target, const RestoreKeys& keys,
    int programVersion, const BackupProgress& progress)
{
    if (isThere(target))
        return trouble(Kind::TargetThere, {target});
    if (!QFileInfo(QFileInfo(target).absolutePath()).isWritable())
        return trouble(Kind::NotWritable, {target});
    const ScratchFile part(target + u".part"_s);
    const auto manifest = isSealed(file) ? unlock(file, part.name(), keys, programVersion, progress)
                                         : copyPlain(file, part.name(), programVersion);
    if (!manifest)
        return std::unexpected(manifest.error());
    auto report = verifyBackup(part.name());
    if (!report)
        return std::unexpected(unsound(report.error(), file));
    if (*manifest && (**manifest).tables != report->tables)
        return trouble(Kind::Broken, {file});
    // Qt's rename never replaces a file.
    if (!engine::synchronise(part.name()) || !QFile::rename(part.name(), target)
        || !engine::synchronise(QFileInfo(target).absolutePath()))
        return isThere(target) ? trouble(Kind::TargetThere, {target}) : trouble(Kind::NotWritable, {target});
    report->file = target;
    return *report;
}

BackupOutcome<BackupFile> restoreNewest(const BackupPlace& place, const QString& target, const RestoreKeys& keys,
    int programVersion, QStringList* passedOver, const BackupProgress& progress)
{
    BackupTrouble last {Kind::NoBackup, {place.folder}};
    for (const BackupFile& backup : listBackups(place)) {
        const auto report = restoreBackup(backup.path, target, keys, programVersion, progress);
        if (report)
            return backup;
        last = report.error();
        const bool isBackupsFault = last.kind == Kind::Broken || last.kind == Kind::Unsound || last.kind == Kind::NotABackup
            || last.kind == Kind::NotReadable;
        if (!isBackupsFault)
            break;
        if (passedOver != nullptr)
            passedOver->append(backup.path);
    }
    return std::unexpected(last);
}

std::optional<qint64> casesIn(const QString& file, const RestoreKeys& keys)
{
    if (isSealed(file)) {
        const auto key = keyFor(file, keys);
        if (!key)
            return {};
        const auto manifest = readSealedManifest(file, *key);
        return manifest ? std::optional(manifest->tables.value(u"case_file"_s).rows) : std::nullopt;
    }
    try {
        if (const auto probe = probeDatabase(file, std::numeric_limits<int>::max()); !probe || probe->state == FileState::Missing)
            return {};
        const auto db = Connection::open(file, Connection::Mode::Unchanging);
        Statement row = db->prepared("SELECT count(*) FROM case_file");
        return row.next() ? std::optional(row.integer(0)) : std::nullopt;
    } catch (const Fault&) {
        return {};
    }
}

namespace {

QString signpost(const QString& database)
{
    return database + u".continued-as"_s;
}

} // namespace

QString databaseInPlaceOf(const QString& database)
{
    QString current = database;
    for (int step = 0; step < mostSteps; ++step) {
        QFile file(signpost(current));
        if (!file.open(QIODevice::ReadOnly))
            return current;
        const QString name = QString::fromUtf8(file.read(1024)).trimmed();
        // Only a neighbour: a line somebody edited must not lead anywhere else.
        if (name.isEmpty() || name != QFileInfo(name).fileName())
            return current;
        current = QFileInfo(current).absoluteDir().filePath(name);
    }
    return current;
}

bool putInPlaceOf(const QString& database, const QString& restored)
{
    if (QFileInfo(restored).absolutePath() != QFileInfo(database).absolutePath())
        return false;
    QSaveFile file(signpost(database));
    const QByteArray text = QFileInfo(restored).fileName().toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

QString restoredName(const QString& database, const QDateTime& now)
{
    const QFileInfo file(database);
    const QString base = registerName(database);
    const QString stamp = now.toOffsetFromUtc(8 * 3600).toString(u"yyyyMMdd-HHmm"_s);
    QString name = file.absoluteDir().filePath(base + restoredMark + stamp + u".db"_s);
    for (int i = 2; isThere(name); ++i)
        name = file.absoluteDir().filePath(u"%1%2%3-%4.db"_s.arg(base, restoredMark, stamp).arg(i));
    return name;
}

} // namespace jiangce
