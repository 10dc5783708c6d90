// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtCore/QStringList>

#include <expected>

namespace jiangce {

class Wording;

/// What stands in the way of making, opening or restoring a backup; each kind has one sentence.
struct BackupTrouble {
    enum class Kind {
        KeyLength,      ///< characters typed, characters needed
        KeyGroup,       ///< number of the group from 1, what was typed there
        KeyWrong,
        KeyNeeded,      ///< file
        KeyFile,        ///< file
        NotABackup,     ///< file
        FormatNewer,    ///< file
        SchemaNewer,    ///< version of the backup, version of the program
        Broken,         ///< file
        Differs,        ///< table
        Unsound,        ///< what was found
        TargetThere,    ///< file
        NotReadable,    ///< file
        NotWritable,    ///< file
        DiskFull,
        Busy,
        Cancelled,
        NoBackup,       ///< folder
        Failed,         ///< what was found
    };
    Kind kind;
    QStringList arguments {};
    friend bool operator==(const BackupTrouble&, const BackupTrouble&) = default;
};

template <class T>
using BackupOutcome = std::expected<T, BackupTrouble>;

[[nodiscard]] inline std::unexpected<BackupTrouble> trouble(BackupTrouble::Kind kind, QStringList arguments = {})
{
    return std::unexpected(BackupTrouble {kind, std::move(arguments)});
}

/// The same said of a problem of the store. `file`: what it was about.
[[nodiscard]] BackupTrouble troubleOf(const Problem& problem, const QString& file);

/// Stable snake_case name of a kind, as it appears in JSON and in logs: `key_wrong`.
[[nodiscard]] QString troubleName(BackupTrouble::Kind kind);
/// What is wrong and what to do.
[[nodiscard]] QString sentence(const BackupTrouble& trouble, const Wording& wording);

} // namespace jiangce
