// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/party_lookup.h"

#include <span>

namespace jiangce {

/// Whether something can be offered while the field is typed in. `fields` are those it stands among: of the form, or of
/// the row. A trade's name and code are one pair, by their keys: post and post_code.
[[nodiscard]] bool isLookedUp(const FieldDef& field, std::span<const FieldDef> fields);

/// What is offered for what was typed; nothing for less than two letters or one Han character.
[[nodiscard]] QList<PartySuggestion> suggestionsFor(
    PartyLookup& lookup, const FieldDef& field, std::span<const FieldDef> fields, const QString& typed);

/// Field key → text to take over when the suggestion is chosen in `field`: without what the register does not hold.
[[nodiscard]] QMap<QString, QString> valuesFor(
    const PartySuggestion& suggestion, const FieldDef& field, std::span<const FieldDef> fields);

/// Whether the chosen value stands over what is typed in that field already: the field itself, and a trade's other half.
[[nodiscard]] bool replacesTyped(const PartySuggestion& suggestion, const FieldDef& field, const QString& key);

} // namespace jiangce
