// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiangce {

class Connection;
class Wording;

enum class SignatureFault {
    StepUnsigned,       ///< whoever took it had a key, and it carries no signature
    SignatureWrong,     ///< not over this case, step, amount, verdict and entry, or not by this officer's key
    StepUntold,         ///< a step of which the history does not tell
    EntryUnfounded,     ///< an entry that tells of a step which is not there
    SignatureLoose,     ///< a signature that belongs to no such step or act
    ActUnsigned,        ///< an act that is no step: whoever did it had a key, and its entry is not signed
    ActWrong,           ///< its signature is not over this entry, amount and record, or not by this officer's key
    RecordUntold,       ///< a row of money, or a step marked as taken back, of which the history does not tell
    HonourUntold,       ///< an honour entered or revoked of which the history does not tell
    KeyUntold,          ///< a key that is not the one the history tells of, or is there no more
    KeyUnvouched,       ///< a second key of an account that no two administrators gave the way to
};

struct SignatureFinding {
    SignatureFault fault {};
    qint64 caseId = 0;      ///< 0: about a key, or no single case
    qint64 seq = 0;         ///< entry of the history; 0: none
    qint64 account = 0;     ///< whose key, or who entered the honour
    friend bool operator==(const SignatureFinding&, const SignatureFinding&) = default;
};

struct SignatureReport {
    qint64 signedSteps = 0;     ///< and other acts, rightly signed
    qint64 unsignedSteps = 0;   ///< taken by accounts that had no key then, or before such steps were signed
    QList<SignatureFinding> findings {};
};

/// Every step and act that is to be signed against its signature, its entry and the record it left, every key against the
/// history. What was done after the first key of its officer has to be signed rightly; actions that are signed since
/// firstWidened() only, after that entry as well. Read-only; not within reach: who forges a first key for somebody who never
/// signed in, and what somebody without a key did.
[[nodiscard]] SignatureReport checkSignatures(Connection& db);

/// Context "trail"; %1 case, %2 entry, %3 account.
[[nodiscard]] const char* signatureSource(SignatureFault fault);
[[nodiscard]] QString signatureSentence(const SignatureFinding& finding, const Wording& wording);

} // namespace jiangce
