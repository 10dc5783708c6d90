// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/policy/decision.h"
#include "core/statistics/period.h"

#include <functional>

namespace jiangce {

class Connection;

/// A decided case that would have come out otherwise.
struct PreviewedCase {
    CaseId id;
    QString number {};
    QString applicant {};
    QDate decidedOn {};
    Verdict verdictBefore = Verdict::Undetermined;
    Verdict verdictAfter = Verdict::Undetermined;
    std::optional<Money> before {};     ///< by the rules with what is confirmed; empty: open, or a fee is unset
    std::optional<Money> after {};      ///< the same with the draft
};

/// What a value that nobody has confirmed yet would have done to past cases.
struct FigurePreview {
    int assessed = 0;
    QList<PreviewedCase> changed {};
    Money difference {};        ///< after − before over the changed cases that have both amounts
    int newlyKnown = 0;         ///< changed cases that have an amount only with the draft …
    Money newlyKnownSum {};     ///< … and their sum
    int noLongerKnown = 0;
};

/// Assesses the stored application of every case decided within the period (not those declined before acceptance) twice:
/// with the figures confirmed today, and with the draft besides, as if it had held on the day of hand-in in place of the
/// confirmed value for the same level and occupation. Both times with what the registers know now, so that only the draft
/// makes the difference. Writes nothing: a read-only connection will do. `progress` gets thousandths; false stops.
/// FigureUnknown, AlreadyDone (confirmed or withdrawn), Cancelled.
[[nodiscard]] Outcome<FigurePreview> previewFigure(Connection& db, FigureValueId draft, const StatisticsPeriod& decided,
    const std::function<bool(int permille)>& progress = {});

/// The statement that finds the cases, for tests of its plan.
[[nodiscard]] QByteArray previewStatement();

} // namespace jiangce
