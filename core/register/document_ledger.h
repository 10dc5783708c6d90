// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/strong_id.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

class Connection;

enum class LedgerStatus { ToBeDrawnUp, Issued, Repealed };

/// A supporting document: measures the policy asks for (2.1h, 2.4g, 3.1g), and documents figures are taken from.
struct LedgerDocument {
    DocumentId id {};
    int version = 1;
    QString number {};          ///< 大人社发〔2026〕1号; empty while it is to be drawn up
    QString title {};
    QString issuer {};
    QString clause {};          ///< the clause that asks for it; empty: none
    LedgerStatus status = LedgerStatus::Issued;
    QDate issuedOn {};
    QDate effectiveFrom {};
    QDate repealedOn {};
    QString note {};
};

/// By status (to be drawn up first), then the latest issue.
[[nodiscard]] QList<LedgerDocument> loadLedger(Connection& connection);
[[nodiscard]] std::optional<LedgerDocument> findInLedger(Connection& connection, const QString& number);
/// Adds (id not set) or changes a document. Required (title, number unless to be drawn up), DuplicateNumber, DateOrder,
/// RecordChanged.
[[nodiscard]] Outcome<LedgerDocument> saveInLedger(Connection& connection, LedgerDocument document);

} // namespace jiangce
