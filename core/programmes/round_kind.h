// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/figure.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <span>

namespace jiangce {

struct Programme;

/// One title of a commendation: its nominations are applications of one programme.
struct RoundTitle {
    const char* programme;              ///< key
    const char16_t* title;              ///< as it is conferred: 大连市技术能手
    const char16_t* shortTitle;         ///< in lists: 技术能手
    const FigureDeclaration* places;    ///< how many a round awards, exactly
    const FigureDeclaration* bonus;     ///< what each receives; null: nothing
};

/// A group of which a round's notice may ask for a least number of places: those whose field has the value.
struct RoundGroup {
    const char* field;                  ///< key of a field every programme of the round has
    const char* value;                  ///< canonical; empty: chosen by whoever enters it (a district)
    const char* label;                  ///< English source, context "nomination"
};

/// A commendation activity that comes round, as data: casework interprets it and knows no programme.
struct RoundKind {
    const char* key;                    ///< stored: honours
    const char* label;                  ///< English source, context "nomination"
    const char16_t* chinese;
    const char16_t* conferredBy;        ///< the body that decides; the bureau drafts the request and the decision
    Clause clause;
    std::span<const RoundTitle> titles;
    std::span<const RoundGroup> groups {};
    /// Keys of the fields that say who recommended: kind, district code, name.
    const char* recommenderDistrict = "";
    const char* recommenderName = "";
    int firstYear = 0;                  ///< of the cycle; 0: the policy names none
    int cycleYears = 0;
};

/// Every kind that a programme names, each once, in the order of the policy.
[[nodiscard]] QList<const RoundKind*> allRoundKinds();
/// Null when there is none.
[[nodiscard]] const RoundKind* roundKindByKey(QStringView key);
/// Null when the programme is none of its titles.
[[nodiscard]] const RoundTitle* titleOf(const RoundKind& kind, QStringView programme);
[[nodiscard]] const Programme& programmeOf(const RoundTitle& title);

} // namespace jiangce
