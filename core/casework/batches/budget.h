// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/values/money.h"

namespace jiangce {

class Connection;

/// What a programme may pay in a year, and what of it is gone.
struct BudgetBalance {
    FigureAnswer<Money> budget {};  ///< unset until the bureau enters it
    Money paid {};                  ///< transferred in the year less what came back in it
    Money asked {};                 ///< asked for and not transferred yet, whenever it was
    Money approved {};              ///< approved and not asked for yet, whenever it was
    Money recovered {};             ///< came in in the year by recoveries; not added to what may be paid

    /// Budget less paid, asked and approved; empty while the budget is unset. Negative when more is promised than there is.
    [[nodiscard]] std::optional<Money> left() const;
};

/// A budget counts for the year its first day lies in.
[[nodiscard]] BudgetBalance budgetBalance(Connection& db, const Programme& programme, int year);

} // namespace jiangce
