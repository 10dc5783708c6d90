// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_office.h"

#include <QtCore/QDir>
#include <QtCore/QStringList>

namespace jiangce::cli {

class Output;

/// A year of filings of 20 appraisal bodies: plans, reports, receipts, the letters to those who filed nothing, and the plan
/// against the report. Tells what is done, leaves its files in the folder and returns both.
struct FilingsTold {
    QStringList lines {};
    QStringList files {};
};
[[nodiscard]] FilingsTold walkThroughFilings(
    const DemoStaff& staff, FixedClock& clock, const QDir& folder, const Output& out);

} // namespace jiangce::cli
