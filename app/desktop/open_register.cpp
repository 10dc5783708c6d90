// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_register.h"

#include "core/casework/sign_ins/live_sign_in.h"
#include "core/policy/wording.h"
#include "core/programmes/migrations.h"
#include "core/store/backup_records.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

LockRecord deskRecord()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME", u"jiangce"_s);
    return {user, QSysInfo::machineHostName()};
}

/// Stays until somebody removes it: the way back to the version before.
Outcome<void> backUpBefore(Connection& db, const QString& file, int version, const Clock& clock)
{
    const QString target = u"%1.version-%2.backup"_s.arg(file).arg(version);
    auto made = backUpRegisterTo(db, file, target, clock.now());
    // A desk that has not got the key yet, as after a restore on another computer: the copy lies beside the open register
    // and is no more readable than that, and the key can only be typed once the program has started.
    if (!made && made.error().kind == BackupTrouble::Kind::KeyFile)
        made = makeBackup(db, {.database = file, .target = target, .madeAt = clock.now()});
    if (made)
        return {};
    switch (made.error().kind) {
    case BackupTrouble::Kind::DiskFull: return fail(ProblemCode::DiskFull);
    case BackupTrouble::Kind::NotWritable: return fail(ProblemCode::FileNotWritable, {file});
    default: return fail(ProblemCode::BackupFailed, {sentence(made.error(), Wording::forLocaleName(QLocale().name()))});
    }
}

/// Above this, looking at every page would keep the officer waiting before there is a window; each backup does it then.
constexpr qint64 checkedAtStart = qint64(1) << 30;

/// Looked at before anything may write to it: what is damaged stays as it is. While a WAL holds pages only both together
/// are the register; a journal left by a power cut is first put right by the engine.
bool isSound(const QString& file)
{
    if (QFileInfo(file).size() > checkedAtStart || QFileInfo(file + u"-journal"_s).size() > 0)
        return true;
    const bool hasWal = QFileInfo(file + u"-wal"_s).size() > 0;
    const auto db = Connection::open(file, hasWal ? Connection::Mode::ReadOnly : Connection::Mode::Unchanging);
    return quickCheck(*db).isEmpty();
}

/// What the engine finds damaged only while it reads is the same to the officer as what it refuses at once.
Outcome<std::unique_ptr<Connection>> openSound(const QString& file, const Clock& clock)
{
    const auto steps = allMigrations();
    const auto probe = probeDatabase(file, steps.back().version);
    if (!probe)
        return fail(probe.error());
    try {
        if (probe->state != FileState::Missing && !isSound(file))
            return fail(ProblemCode::DatabaseDamaged, {file});
        return openDatabase(file, steps, clock,
            [&](Connection& connection, int version, int) { return backUpBefore(connection, file, version, clock); });
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        return fail(ProblemCode::DatabaseDamaged, {file});
    }
}

} // namespace

Outcome<OpenRegister> openRegister(const DesktopOptions& options, const Clock& clock)
{
    const QFileInfo file(options.database);
    if (file.absoluteFilePath() != options.asked && !file.exists())
        return fail(ProblemCode::DatabaseMissing, {options.database});
    if (options.isDemonstration && !file.exists())
        return fail(ProblemCode::DatabaseMissing, {options.database});
    const bool isNewFolder = !QFileInfo::exists(file.absolutePath());
    // Only the program's own folder is made: any other that is not there was there once, and its disk is not connected.
    const QString own = QFileInfo(defaultDatabase()).absolutePath();
    if (isNewFolder && (file.absolutePath() != own || !QDir().mkpath(own)))
        return fail(ProblemCode::FolderGone, {QDir::toNativeSeparators(file.absolutePath())});
    // Asked of the system: whether a disk may only be read is not in the rights of the folder. Signing in leaves an entry,
    // so a register that cannot be written is not opened.
    if (::access(QFile::encodeName(file.absolutePath()).constData(), W_OK) != 0)
        return fail(ProblemCode::FolderReadOnly, {QDir::toNativeSeparators(file.absolutePath())});
    if (isNewFolder)
        QFile::setPermissions(file.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = FileLock::acquire(options.database, deskRecord(), clock);
    if (!lock)
        return fail(lock.error());
    auto db = openSound(options.database, clock);
    if (!db)
        return fail(db.error());
    // The lock is ours: whoever was signed in through another program is not any more.
    endEarlierRuns(**db, clock);
    return OpenRegister {*std::move(lock), *std::move(db)};
}

} // namespace jiangce
