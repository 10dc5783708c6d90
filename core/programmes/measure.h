// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jiangce {

/// What one number of the annual summary counts. Figures every programme has (received, accepted, refused …) are in
/// core/statistics; a programme declares what is its own.
enum class MeasureUnit { Cases, Rows, Persons, Organisations, Amount, Sum };
/// Which cases: by day of hand-in, of approval, of conferral, or by the day a filing was put on file or received.
enum class MeasureBasis { Received, Approved, Honoured, OnFile };
enum class AmountKind { None, Claimed, Cut, Approved };

struct Measure {
    const char* key;
    const char* label;              ///< English source, in the programme's context
    const char* definition;         ///< 口径 in one sentence, same context
    MeasureUnit unit;
    MeasureBasis basis = MeasureBasis::Approved;
    AmountKind amount = AmountKind::None;
    const char* roster = "";        ///< rows of this roster; empty: the case itself
    const char* personField = "";   ///< column that tells persons apart (ID number)
    const char* levelField = "";    ///< column to break down by level; empty: not broken down
    const char* occupationField = "";
    const char* sexField = "";      ///< column to break down by sex
    const char* unitField = "";     ///< column to break down by unit
    const char* sumField = "";      ///< Sum: the whole number of every row that is added up
};

} // namespace jiangce
