// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/catalogue.h"

namespace jiangce {

/// What a later edition of the catalogue makes of an occupation.
enum class CatalogueChange {
    Added,
    Removed,
    Renamed,        ///< same code, another name
    Recoded,        ///< same name, another code
    Regraded,       ///< another shortage grade, or one where none was
    Relevelled,     ///< other levels
};

/// One occupation that two editions see differently. Added has no earlier item, Removed no later one; the others may be
/// several changes at once.
struct CatalogueDifference {
    QList<CatalogueChange> changes {};
    std::optional<CatalogueItem> before {};
    std::optional<CatalogueItem> after {};
};

/// The later edition's order, then what it left out. Items belong together by code and name; among those left over by their
/// code where only one on each side has it (an empty code belongs to nothing), then by their name in the same way.
[[nodiscard]] QList<CatalogueDifference> catalogueDifferences(
    const QList<CatalogueItem>& before, const QList<CatalogueItem>& after);

} // namespace jiangce
