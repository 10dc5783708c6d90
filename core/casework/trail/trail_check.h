// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/trail/anchor_file.h"

namespace jiangce {

class Connection;
class Wording;

/// What is wrong with the audit trail or with what anchors it.
enum class TrailFault {
    EntryChanged,       ///< an entry does not carry the hash of its contents and of the one before
    EntryMissing,       ///< a number is left out
    TailCut,            ///< the trail ends before an entry that was signed
    Rewritten,          ///< an entry carries another hash than was signed; `other`: the last signed entry that still agrees
    OtherRegister,      ///< not even the first entry is the one the checkpoints speak of
    AnchorMissing,      ///< no file of that name, or it cannot be read
    AnchorEmpty,        ///< a file without a checkpoint
    LineDamaged,        ///< a line that is no checkpoint; seq: number of the line
    LineRemoved,        ///< a line that does not follow on the one before; seq: number of the line
    SignatureWrong,
    KeyUnknown,         ///< signed with a key of which the trail does not tell
    Fork,               ///< signed twice with different hashes, or signed after a later entry: an older state was put back
    CodeMalformed,      ///< not a code at all
    CodeDiffers,        ///< the entry of that number is not the one the paper was printed from
    CodeBeyond,         ///< the trail ends before it
};

struct TrailFinding {
    TrailFault fault {};
    qint64 seq = 0;
    QDateTime at {};        ///< of the entry or of the checkpoint; may be invalid
    QString about {};       ///< name of the file, or the code; empty: the trail itself
    qint64 other = 0;
    friend bool operator==(const TrailFinding&, const TrailFinding&) = default;
};

struct TrailReport {
    qint64 entries = 0;
    qint64 lastSeq = 0;
    QString lastHash {};
    QDateTime lastAt {};
    qint64 checkpoints = 0;     ///< in the files, right or wrong
    std::optional<Checkpoint> newest {};
    QList<TrailFinding> findings {};
};

/// Walks the whole chain once and holds it against files of checkpoints and codes from paper. Without either, a trail
/// cut off at its end or written anew from the beginning cannot be told from a sound one; nor, with them, what was
/// written after the newest of them. Read-only.
[[nodiscard]] TrailReport checkTrail(
    Connection& db, const QList<AnchorFile>& anchors = {}, const QStringList& codes = {});

/// What is wrong, naming entry and time, and what it means.
[[nodiscard]] QString trailSentence(const TrailFinding& finding, const Wording& wording);
/// Context "trail"; %1 seq, %2 time, %3 file or code, %4 the other entry.
[[nodiscard]] const char* trailSource(TrailFault fault);

/// Number, hash and time of the last entry; seq 0: there is none.
struct TrailEnd {
    qint64 seq = 0;
    QString hash {};
    QDateTime at {};
    [[nodiscard]] QString code() const { return seq == 0 ? QString() : trailCode(seq, hash); }
};
[[nodiscard]] TrailEnd trailEnd(Connection& db);

} // namespace jiangce
