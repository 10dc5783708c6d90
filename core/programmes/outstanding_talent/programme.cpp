// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/outstanding_talent/programme.h"

#include "core/programmes/honours_round.h"
#include "core/programmes/nomination_conditions.h"
#include "core/programmes/nomination_fields.h"

namespace jiangce::outstanding_talent {

namespace {

constexpr Clause clauses[] {
    honours::outstanding, honours::commendation, honours::adjusted, honours::promotion, honours::allowance};
constexpr const FigureDeclaration* figures[] {&honours::outstandingPlaces};

constexpr Consequence consequences[] {
    {"honour_bonus", honours::outstanding},
    {"level_promotion", honours::promotion},
    {"allowance_nomination", honours::allowance},
};

} // namespace

constinit const Programme programme {
    .key = "outstanding_talent",
    .label = QT_TRANSLATE_NOOP("outstanding_talent", "Outstanding skilled talents"),
    .chinese = u"有杰出贡献高技能人才评选",
    .shortName = u"杰出",
    .pinyin = "jc",
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
    .migration = "1010_outstanding_talent.sql",
    .check = [](const FormData& form, QDate day) { return nomination::check(programme, form, day); },
    .assess = nomination::assess,
};

} // namespace jiangce::outstanding_talent
