// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace jiangce {

class AppContext;

enum class Calculator { WorkingDays, WorkingDayCount, Retirement, IdNumber, CreditCode, Amount };

/// Opens the small calculations, or brings the open window to the front, at one of them. They answer while one types,
/// stay beside the work, and keep nothing. objectName "calculators".
void showCalculators(AppContext& context, Calculator first, QWidget* window);

/// A command for each calculation, for the Tools menu. objectNames "calculate_working_days", ….
void addCalculators(QMenu& menu, AppContext& context, QWidget* window);

} // namespace jiangce
