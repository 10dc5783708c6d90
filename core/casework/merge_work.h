// SPDX-License-Identifier: GPL-3.0-or-later
// For merging alone: how rows are hung from one record to another, and back.
#pragma once

#include "core/casework/merges.h"
#include "core/base/outcome.h"
#include "core/base/strong_id.h"

namespace jiangce {

/// A row that was hung over.
struct MergeItem {
    enum class Place { CaseFile, CaseParty, Certificate, FundPooling, Honour, Filing, AppraisalBody, Pointer } place;
    qint64 row = 0;
    QString detail {};      ///< of a party: role/row
};
[[nodiscard]] QString placeKey(MergeItem::Place place);

/// Everything of `from` that can hang on `to`: not a certificate or an honour of a round that `to` has as well. Reminders stay
/// with whom they were written to.
[[nodiscard]] QList<MergeItem> itemsOf(Connection& db, PartyKind kind, qint64 from, qint64 to);
[[nodiscard]] QList<MergeItem> readItems(Connection& db, qint64 merge);
void keepItems(Connection& db, qint64 merge, const QList<MergeItem>& items);

/// Hangs the rows that hang on `from` on `to`; what hangs elsewhere by now stays.
void hangOver(Connection& db, PartyKind kind, const QList<MergeItem>& items, qint64 from, qint64 to);
/// Cases later than `lastCase` that hang on `kept` and name the number of `merged` go to `merged`. Answers them.
QList<CaseId> followNumber(Connection& db, PartyKind kind, qint64 kept, const PartyRecord& merged, qint64 lastCase);
/// Cases among the items.
[[nodiscard]] QList<CaseId> casesIn(const QList<MergeItem>& items);

/// PaymentOpen, RecoveryOpen (case number): money of a case that names the record is on its way.
[[nodiscard]] Outcome<void> checkNoMoneyOnItsWay(Connection& db, PartyKind kind, qint64 id);

/// Frees the number a record holds, so that it can be written into another.
void vacateNumber(Connection& db, PartyKind kind, qint64 id);

} // namespace jiangce
