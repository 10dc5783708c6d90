// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/summary.h"

namespace jiangce {

/// One number of a summary on its own, named by keys alone, so that it can be stored and compared across years.
struct FigureCell {
    QString programme;      ///< key
    QString measure;        ///< key
    Breakdown by = Breakdown::Total;
    QString key {};
    std::optional<qint64> value {};
    ValueKind kind = ValueKind::Count;
    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

/// Every number that is told apart this way, in the order of the summary.
[[nodiscard]] QList<FigureCell> cellsOf(const QList<ProgrammeSummary>& summaries);

/// The same number of two summaries.
struct ComparedCell {
    QString programme;
    QString measure;
    Breakdown by = Breakdown::Total;
    QString key {};
    ValueKind kind = ValueKind::Count;
    std::optional<qint64> before {};
    std::optional<qint64> after {};

    [[nodiscard]] bool isDifferent() const { return before != after; }
    /// after − before; empty where one of them cannot be said.
    [[nodiscard]] std::optional<qint64> difference() const;
};

/// Cell by cell in the order of `after`, then what only `before` has. A district, level or occupation that one side does
/// not know is a zero there, unless that side does not count the measure at all or it is an average.
[[nodiscard]] QList<ComparedCell> compare(const QList<FigureCell>& before, const QList<FigureCell>& after);

/// Keys of breakdowns as they are stored: total, district, level, occupation.
[[nodiscard]] QString breakdownKey(Breakdown by);
[[nodiscard]] Breakdown breakdownFromKey(const QString& key);
/// count, fen, tenths.
[[nodiscard]] QString valueKindKey(ValueKind kind);
[[nodiscard]] ValueKind valueKindFromKey(const QString& key);

} // namespace jiangce
