// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/honours_round.h"

#include "core/programmes/honours_policy.h"

namespace jiangce {

namespace {

constexpr RoundTitle titles[] {
    {.programme = "outstanding_talent", .title = u"大连市有杰出贡献高技能人才", .shortTitle = u"有杰出贡献高技能人才",
        .places = &honours::outstandingPlaces, .bonus = &honours::outstandingBonus},
    {.programme = "technical_expert", .title = u"大连市技术能手", .shortTitle = u"技术能手",
        .places = &honours::expertPlaces, .bonus = &honours::expertBonus},
};

constexpr RoundGroup groups[] {
    {"front_line", "true", QT_TRANSLATE_NOOP("nomination", "front-line workers")},
    {"sex", "female", QT_TRANSLATE_NOOP("nomination", "women")},
    {"employer_district", "", QT_TRANSLATE_NOOP("nomination", "a district")},
};

} // namespace

constinit const RoundKind honoursRound {
    .key = "honours",
    .label = QT_TRANSLATE_NOOP("nomination", "Commendation of outstanding skilled talents and technical experts"),
    .chinese = u"全市有杰出贡献高技能人才和技术能手评选表彰",
    .conferredBy = u"大连市人民政府",
    .clause = honours::commendation,
    .titles = titles,
    .groups = groups,
    .recommenderDistrict = "recommender_district",
    .recommenderName = "recommender_name",
    .firstYear = 2011,
    .cycleYears = 2,
};

} // namespace jiangce
