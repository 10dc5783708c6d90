// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"

#include <QtCore/QList>

#include <functional>

namespace jiangce {

class OfficeDesk;

namespace promises {

/// One operation as an officer sets it off: whole, or not at all.
struct Operation {
    const char* name;
    std::function<Outcome<ChangeReport>(OfficeDesk& office)> carryOut;
};

/// The work of a year in little, on a fresh office with fees set: applications entered and saved, with a long roster too,
/// materials, a scan, a letter, reviews, approval, payment as a batch, a recovery, a corrected record. Every operation
/// succeeds when those before it have. What it works on is found in the database, so any of them can be tried again.
[[nodiscard]] QList<Operation> workOfAYear();

/// The office before that work: fee and days of notice are in force.
void prepare(OfficeDesk& office);

} // namespace promises
} // namespace jiangce
