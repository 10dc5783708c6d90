// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/technical_expert/programme.h"

#include "core/programmes/honours_round.h"
#include "core/programmes/nomination_conditions.h"
#include "core/programmes/nomination_fields.h"

namespace jiangce::technical_expert {

namespace {

constexpr Clause clauses[] {
    honours::expert, honours::commendation, honours::adjusted, honours::promotion, honours::contests};
constexpr const FigureDeclaration* figures[] {&honours::expertPlaces};

constexpr Consequence consequences[] {
    {"honour_bonus", honours::expert},
    {"level_promotion", honours::promotion},
};

} // namespace

constinit const Programme programme {
    .key = "technical_expert",
    .label = QT_TRANSLATE_NOOP("technical_expert", "Technical experts"),
    .chinese = u"技术能手评选",
    .shortName = u"能手",
    .pinyin = "ns",
    .procedure = ProcedureKind::AwardRound,
    .applicant = ApplicantKind::Person,
    .clauses = clauses,
    .sections = nomination::sections,
    .fields = nomination::fields,
    .rosters = {},
    .materials = nomination::materials,
    .letters = nomination::letterKinds,
    .figures = figures,
    .conditions = nomination::conditions::all,
    .measures = nomination::measures,
    .widerRule = nullptr,
    .consequences = consequences,
    .round = &honoursRound,
    .migration = "1011_technical_expert.sql",
    .check = [](const FormData& form, QDate day) { return nomination::check(programme, form, day); },
    .assess = nomination::assess,
};

} // namespace jiangce::technical_expert
