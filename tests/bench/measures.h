// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/aims.h"

#include <QtCore/QString>

/// What is measured; each reports one aim or more.
namespace jiangce::bench {

/// Each window in a process of its own: this program, called with --child empty and --child list.
void measureWindows(Report& report, const Scale& scale, const QString& database);
/// The child's part: shows the window, says how long it took and how much memory it holds, and ends.
int showEmptyWindow();
int showMainWindow(const QString& database);

void measureLists(Report& report, const Scale& scale, const QString& database);
void measureSummary(Report& report, const Scale& scale, const QString& database);
void measureSpreadsheets(Report& report, const Scale& scale);
void measureLetters(Report& report, const Scale& scale, const QString& database);
void measureRules(Report& report, const Scale& scale);

} // namespace jiangce::bench
