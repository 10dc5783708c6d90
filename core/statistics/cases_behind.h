// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/case_state.h"
#include "core/statistics/tabulate.h"
#include "core/values/money.h"

namespace jiangce {

/// One case behind a figure, and what it adds to it.
struct CaseBehind {
    CaseId id;
    /// Cases, rows or fen that this case adds; tenths of working days in an average (empty: calendar unknown). A person or
    /// an enterprise met in several cases is added by the first of them.
    std::optional<qint64> share {};
    QString number {};
    QString applicant {};
    CaseState state = CaseState::Draft;
    QDate handedIn {};
    QDate decidedOn {};
    std::optional<Money> approved {};
};

/// The cases of one cell, ascending, and the cell's value made again from their shares: their sum, or for an average
/// their mean. Equal to what `tabulate` says of the same cell in the same state of the database.
struct CellBehind {
    QList<CaseBehind> cases {};
    std::optional<qint64> value {};
};

[[nodiscard]] CellBehind cellBehind(Connection& db, const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const QString& key, const SummaryAsk& ask);

/// The statements behind `cellBehind`, for tests of their plans.
[[nodiscard]] QList<QByteArray> behindStatements(
    const Programme& programme, const SummaryMeasure& measure, Breakdown by);

} // namespace jiangce
