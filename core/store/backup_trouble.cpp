// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_trouble.h"

#include "core/policy/wording.h"

namespace jiangce {

namespace {

using Kind = BackupTrouble::Kind;

const char* keySource(Kind kind)
{
    switch (kind) {
    case Kind::KeyLength:
        return QT_TRANSLATE_NOOP("backup", "A recovery key has %2 characters; %1 were typed. Type all eight groups from the printed "
                                           "sheet.");
    case Kind::KeyGroup:
        return QT_TRANSLATE_NOOP("backup", "Group %1 (“%2”) is not as on the sheet: its last character checks the four before it. "
                                           "Compare it with the printed sheet.");
    case Kind::KeyWrong:
        return QT_TRANSLATE_NOOP("backup", "This is a recovery key, but not the one this backup was locked with. Take the sheet "
                                           "whose number is that of the backup.");
    case Kind::KeyNeeded:
        return QT_TRANSLATE_NOOP("backup", "“%1” is locked with a key this desk does not have. Type the recovery key from the "
                                           "printed sheet.");
    case Kind::KeyFile:
        return QT_TRANSLATE_NOOP("backup", "The backup key of this desk (“%1”) is missing or cannot be read. The system administrator "
                                           "types the recovery key once (File → Backups and recovery key).");
    default: return nullptr;
    }
}

const char* fileSource(Kind kind)
{
    switch (kind) {
    case Kind::NotABackup:
        return QT_TRANSLATE_NOOP("backup", "“%1” is not a backup of this program. Choose another file; it was not touched.");
    case Kind::FormatNewer:
        return QT_TRANSLATE_NOOP("backup", "“%1” was made by a newer program, in a form this one does not know. Update the program; "
                                           "the file was not touched.");
    case Kind::SchemaNewer:
        return QT_TRANSLATE_NOOP("backup", "This backup was made by a newer program (version %1; this program knows version %2). "
                                           "Update the program; the file was not touched.");
    case Kind::Broken:
        return QT_TRANSLATE_NOOP("backup", "“%1” was changed or cut short since it was made, so nothing of it was restored. Take the "
                                           "backup before it.");
    case Kind::Differs:
        return QT_TRANSLATE_NOOP("backup", "Read back, the backup differs from the register in “%1”. It was not kept; the older "
                                           "backups are untouched. Choose another folder and repeat.");
    case Kind::Unsound:
        return QT_TRANSLATE_NOOP("backup", "The backup was opened and is not sound: %1. Take the backup before it.");
    case Kind::TargetThere:
        return QT_TRANSLATE_NOOP("backup", "“%1” is there already, and a backup is never restored over a file. Give another name.");
    case Kind::NotReadable:
        return QT_TRANSLATE_NOOP("backup", "“%1” cannot be read. Check that the disk it lies on is connected.");
    case Kind::NotWritable:
        return QT_TRANSLATE_NOOP("backup", "“%1” cannot be written. Check that the disk is connected, has space and may be written to.");
    default: return nullptr;
    }
}

const char* restSource(Kind kind)
{
    switch (kind) {
    case Kind::DiskFull:
        return QT_TRANSLATE_NOOP("backup", "The disk is full. Free some space and repeat; what was backed up before is still there.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("backup", "Another backup of this register is being made. Wait until it has ended and repeat.");
    case Kind::Cancelled: return QT_TRANSLATE_NOOP("backup", "Stopped; nothing was left behind.");
    case Kind::NoBackup:
        return QT_TRANSLATE_NOOP("backup", "There is no backup in “%1”. Choose the folder or the file.");
    default:
        return QT_TRANSLATE_NOOP("backup", "The backup was checked and is not usable: %1. It was not kept; the older ones are "
                                           "untouched. Choose another folder and repeat.");
    }
}

} // namespace

BackupTrouble troubleOf(const Problem& problem, const QString& file)
{
    switch (problem.code) {
    case ProblemCode::DiskFull: return {Kind::DiskFull};
    case ProblemCode::Cancelled: return {Kind::Cancelled};
    case ProblemCode::FileNotWritable: return {Kind::NotWritable, {file}};
    case ProblemCode::FileNotReadable:
    case ProblemCode::DatabaseMissing: return {Kind::NotReadable, {file}};
    case ProblemCode::DatabaseForeign: return {Kind::NotABackup, {file}};
    case ProblemCode::DatabaseNewer: return {Kind::SchemaNewer, problem.arguments};
    case ProblemCode::DatabaseDamaged: return {Kind::Broken, {file}};
    default: return {Kind::Failed, problem.arguments};
    }
}

QString troubleName(Kind kind)
{
    static constexpr const char* names[] {"key_length", "key_group", "key_wrong", "key_needed", "key_file", "not_a_backup",
        "format_newer", "schema_newer", "backup_broken", "backup_differs", "backup_unsound", "target_there", "not_readable",
        "not_writable", "disk_full", "busy", "cancelled", "no_backup", "backup_failed"};
    static_assert(std::size(names) == size_t(Kind::Failed) + 1);
    return QString::fromLatin1(names[size_t(kind)]);
}

QString sentence(const BackupTrouble& trouble, const Wording& wording)
{
    const char* source = keySource(trouble.kind);
    if (source == nullptr)
        source = fileSource(trouble.kind);
    if (source == nullptr)
        source = restSource(trouble.kind);
    QString text = wording.label("backup", source);
    // All at once: a file may be named "%2".
    return trouble.arguments.size() == 2 ? text.arg(trouble.arguments[0], trouble.arguments[1])
        : trouble.arguments.size() == 1  ? text.arg(trouble.arguments[0])
                                         : text;
}

} // namespace jiangce
