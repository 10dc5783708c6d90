// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/programmes/field.h"

namespace jiangce {

/// What a cell holds for a field, ready to be read by the field's kind.
struct CellText {
    QString text {};
    std::optional<Problem> problem {}; ///< the cell cannot be right whatever its text: nothing is taken over
};

/// Identifiers (numbers of persons, certificates, accounts, telephones) never come from a rounded number:
/// IdPrecisionLost. Days come from date cells as ISO text; a serial number that is no day is ImpossibleDate. Other
/// numbers are read as the spreadsheet program shows them. An error cell (#REF!) is UnexpectedCharacter.
[[nodiscard]] CellText cellText(const FieldDef& field, const Cell& cell);

} // namespace jiangce
