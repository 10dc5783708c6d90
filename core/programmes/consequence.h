// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"

namespace jiangce {

/// What follows from a decision: an application of another programme, made from the decision, filled in beforehand and
/// linked both ways. Fields of the same key are carried over; fields called honour_… are filled from the honour.
/// At most one of each follows from one honour.
struct Consequence {
    const char* programme;      ///< key of the programme that carries it out
    Clause clause;              ///< what promises it
};

} // namespace jiangce
