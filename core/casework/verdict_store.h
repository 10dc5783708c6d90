// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/session.h"
#include "core/policy/decision.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

/// A verdict as it was: findings with their Chinese sentences, facts, figures used, clause ids, the day. Never assessed
/// again; the bytes read back are the bytes stored.
struct StoredVerdict {
    qint64 id = 0;
    QString occasion;           ///< submit, resubmit, pass_first_review, pass_second_review, approve, refuse
    QDateTime at {};
    QDate day {};
    QString officer {};
    Verdict verdict = Verdict::Undetermined;
    std::optional<Money> amount {};
    QByteArray json;
};

/// Oldest first.
[[nodiscard]] QList<StoredVerdict> readVerdicts(Connection& db, CaseId id);
[[nodiscard]] std::optional<StoredVerdict> lastVerdict(Connection& db, CaseId id);

/// The JSON of a decision: {"verdict","day","handed_in","findings":[{"clause","label","state","code","title","sentence",
/// "field","figure","source","ruling"?}],"lines":[{"row","row_id","state","findings","grants":[{"figure","key",
/// "amount_fen","source","sample"}],"amount_fen"}],"amount_fen","missing","facts":{}}. Sentences are Chinese.
[[nodiscard]] QByteArray verdictJson(const Programme& programme, const Decision& decision, const Circumstances& circumstances);

/// A finding that two verdicts of one case see differently.
struct VerdictDifference {
    QString rowId {};           ///< empty: the whole case
    QString code;               ///< of the condition; empty: the verdict or the amount itself
    QString before;             ///< state name, or sentence where only the sentence differs
    QString after;
};
[[nodiscard]] QList<VerdictDifference> differences(const QByteArray& earlierJson, const QByteArray& laterJson);

/// Assesses the case as it is stored, with everything gathered from the database, on the day. Stores nothing.
struct Assessment {
    FormData form;
    Circumstances circumstances;
    Decision decision;
};
[[nodiscard]] Assessment assessCase(Connection& db, const CaseFile& file, QDate day);

} // namespace jiangce
