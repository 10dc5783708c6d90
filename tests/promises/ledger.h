// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce::promises {

/// One line of the ledger: what a run of a test tried, and what was lost by it.
struct LedgerLine {
    QString promise {};     ///< P1 … P14
    QString what {};
    qint64 tried = 0;       ///< faults injected or inputs tried
    qint64 lost = 0;        ///< lost, half done, silent or let through
    quint32 seed = 0;
};

/// Appends it to ledger.tsv beside the build, or to the file JIANGCE_LEDGER names. packaging/ledger adds the lines up.
void enterInLedger(const LedgerLine& line);

/// JIANGCE_SEED, or 1: the same run every time. The soak goes on from another one.
[[nodiscard]] quint32 seed();
/// How many of something a run tries: `everyday`, or so many times more as JIANGCE_SOAK says.
[[nodiscard]] int times(int everyday);

} // namespace jiangce::promises
