// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/wording.h"
#include "core/policy/working_days.h"

#include <QtCore/QMap>

namespace jiangce {

/// What one of the small calculations answers to what was typed.
struct Calculation {
    QString answer {};          ///< what is copied; empty: nothing typed, or a problem
    QString note {};            ///< what else it tells; for a problem the sentence
    bool isProblem = false;
};

/// What a calculation looks at besides what is typed.
struct CalculationContext {
    const Wording& wording;
    const HolidayTable& holidays;
    QDate today;
};

/// The calculations of `jiangce-cli calc`, by the same functions of core, worded for the screen. Keys of `typed`: those
/// of the inputs below. A required input that is empty answers nothing.
using Calculate = Calculation (*)(const QMap<QString, QString>& typed, const CalculationContext& context);

/// "from", "add" (0 to 5000): the day that many working days later.
[[nodiscard]] Calculation workingDayAfter(const QMap<QString, QString>& typed, const CalculationContext& context);
/// "from", "until": how many working days lie after the first up to and with the second.
[[nodiscard]] Calculation workingDaysBetween(const QMap<QString, QString>& typed, const CalculationContext& context);
/// "born", "group" (male, female55, female50), "on" (empty: by the law of 2025): the statutory day and age.
[[nodiscard]] Calculation retirementDay(const QMap<QString, QString>& typed, const CalculationContext& context);
/// "number".
[[nodiscard]] Calculation checkedIdNumber(const QMap<QString, QString>& typed, const CalculationContext& context);
/// "number".
[[nodiscard]] Calculation checkedCreditCode(const QMap<QString, QString>& typed, const CalculationContext& context);
/// "amount" in yuan.
[[nodiscard]] Calculation capitalAmount(const QMap<QString, QString>& typed, const CalculationContext& context);

} // namespace jiangce
