// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

int lastVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

void removeWithCompanions(const QString& file)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

/// Identity numbers and accounts are inside: of the users of this computer only its owner reads them. What the engine
/// writes beside the file takes over the file's permissions.
void keepToOwner(const QString& file)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        if (QFile::exists(file + suffix))
            QFile::setPermissions(file + suffix, QFile::ReadOwner | QFile::WriteOwner);
}

/// Built under another name, so that no kill or power cut leaves half a database where a whole one is looked for.
Outcome<void> create(const QString& file, std::span<const Migration> steps, const Clock& clock, const QString& vfs)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail(ProblemCode::FileNotWritable, {file});
    const QString growing = file + u".new"_s;
    removeWithCompanions(growing);
    {
        if (QFile empty(growing); !empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(ProblemCode::FileNotWritable, {file});
        keepToOwner(growing);
        const auto connection = Connection::open(growing, Connection::Mode::Create, vfs);
        if (auto done = migrate(*connection, steps, clock); !done)
            return done;
    }
    if (!engine::synchronise(growing) || !QFile::rename(growing, file)
        || !engine::synchronise(folder.absoluteFilePath()))
        return fail(ProblemCode::FileNotWritable, {file});
    return {};
}

} // namespace

Outcome<std::unique_ptr<Connection>> openDatabase(const QString& file, std::span<const Migration> steps,
    const Clock& clock, const BeforeMigration& before, const QString& vfs)
{
    const auto probe = probeDatabase(file, lastVersion(steps), vfs);
    if (!probe)
        return fail(probe.error());
    if (probe->state == FileState::Missing) {
        if (auto made = create(file, steps, clock, vfs); !made)
            return fail(made.error());
    } else if (!QFileInfo(file).isWritable() || !QFileInfo(QFileInfo(file).absolutePath()).isWritable()) {
        return fail(ProblemCode::DatabaseReadOnly, {file});
    }
    keepToOwner(file);
    auto connection = Connection::open(file, Connection::Mode::ReadWrite, vfs);
    if (probe->state == FileState::Older && !quickCheck(*connection).isEmpty())
        return fail(ProblemCode::DatabaseDamaged, {file});
    if (auto migrated = migrate(*connection, steps, clock, before); !migrated)
        return fail(migrated.error());
    connection->lockDown();
    return connection;
}

Outcome<std::unique_ptr<Connection>> openForReading(const QString& file, std::span<const Migration> steps,
    const QString& vfs)
{
    const auto probe = probeDatabase(file, lastVersion(steps), vfs);
    if (!probe)
        return fail(probe.error());
    if (probe->state == FileState::Missing)
        return fail(ProblemCode::DatabaseMissing, {file});
    if (probe->state == FileState::Older)
        return fail(ProblemCode::DatabaseOlder, {file});
    auto connection = Connection::open(file, Connection::Mode::ReadOnly, vfs);
    connection->lockDown();
    return connection;
}

} // namespace jiangce
