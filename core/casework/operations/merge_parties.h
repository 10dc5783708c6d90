// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/register/party_record.h"

#include <QtCore/QStringList>

namespace jiangce {

/// Two records of one person or organisation: which of them stays, and what it takes over from the other.
struct MergeInput {
    PartyKind kind = PartyKind::Person;
    qint64 kept = 0;
    int keptVersion = 0;
    qint64 merged = 0;
    int mergedVersion = 0;
    /// Groups of fields (PartyField::group) in which the other record is right. The two change values: nothing is lost.
    QStringList fromMerged {};
    QString reason {};
};

/// Whether these two may be merged now, by an officer of the role for approval. RoleMissing, OwnCase; MergedWithItself;
/// RecordChanged when there is no such record; MergedAlready (name); DeclaredDistinct (who, day); PaymentOpen, RecoveryOpen
/// (case number) while money of a case of either is on its way.
[[nodiscard]] Outcome<void> mayMerge(const Desk& desk, PartyKind kind, qint64 one, qint64 other);

/// Makes two records one, in one transaction: cases, parties, certificates and pooled funds of the one hang on the other
/// from now on, and it stays as a pointer, so that old numbers and links lead on. A certificate both have stays once.
/// Cases say what they said. Problems of mayMerge; ReasonRequired, RecordChanged. report.id is the merge, report.cases
/// what was hung over.
[[nodiscard]] Outcome<ChangeReport> mergeParties(const Desk& desk, const MergeInput& input);

/// Whether a merge can be undone now: RoleMissing, OwnCase; RecordChanged when it was undone; MergedLater (day) when one of
/// the two was merged again since; PaymentOpen, RecoveryOpen; DuplicateNumber when somebody else has got the number.
[[nodiscard]] Outcome<void> mayUndoMerge(const Desk& desk, qint64 merge);

/// Takes a merge back as a whole: exactly what it hung over goes back, and both records say what they said, but for fields
/// corrected since. A case begun since goes by the number it names; a certificate entered since stays where it was entered.
/// Problems of mayUndoMerge; ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> undoMerge(const Desk& desk, qint64 merge, const QString& reason);

} // namespace jiangce
