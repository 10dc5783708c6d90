// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/appraisal_plan/policy.h"
#include "core/programmes/appraisal_plan/record.h"
#include "core/programmes/programme.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::appraisal_plan {

namespace heads {
inline constexpr const char16_t* occupation[] {u"职业（工种）", u"职业（工种）名称", u"职业工种", u"工种", u"职业名称", u"鉴定职业"};
inline constexpr const char16_t* occupationCode[] {u"职业编码", u"职业代码", u"工种编码"};
inline constexpr const char16_t* level[] {u"等级", u"鉴定等级", u"级别", u"技能等级"};
inline constexpr const char16_t* month[] {u"计划月份", u"月份", u"鉴定月份", u"计划时间", u"鉴定时间"};
inline constexpr const char16_t* heads[] {u"计划人数", u"人数", u"拟鉴定人数", u"计划鉴定人数"};
inline constexpr const char16_t* place[] {u"鉴定地点", u"地点", u"考场"};
inline constexpr const char16_t* examiners[] {u"考评员人数", u"考评员数", u"考评人员", u"考评员"};
inline constexpr const char16_t* remarks[] {u"备注"};
} // namespace heads

inline constexpr std::array lineFields {
    field<&PlanLine::occupation>("occupation", QT_TRANSLATE_NOOP("appraisal_plan", "Occupation (trade)"), planFiled,
        {.need = Need::OnSubmit, .heads = heads::occupation, .maxLength = 60}),
    field<&PlanLine::occupationCode>("occupation_code", QT_TRANSLATE_NOOP("appraisal_plan", "Occupation code"), planFiled,
        {.heads = heads::occupationCode}),
    field<&PlanLine::level>("level", QT_TRANSLATE_NOOP("appraisal_plan", "Level"), planFiled,
        {.need = Need::OnSubmit, .heads = heads::level}),
    field<&PlanLine::month>("month", QT_TRANSLATE_NOOP("appraisal_plan", "Month"), planFiled,
        {.need = Need::OnSubmit, .heads = heads::month,
            .help = QT_TRANSLATE_NOOP("appraisal_plan", "The month in which the appraisal is to be held, with its year: "
                                                          "2026-05.")}),
    field<&PlanLine::heads>("heads", QT_TRANSLATE_NOOP("appraisal_plan", "Heads planned"), planFiled,
        {.need = Need::OnSubmit, .heads = heads::heads}),
    field<&PlanLine::place>("place", QT_TRANSLATE_NOOP("appraisal_plan", "Place"), planFiled,
        {.need = Need::OnSubmit, .heads = heads::place, .maxLength = 120}),
    field<&PlanLine::examiners>("examiners", QT_TRANSLATE_NOOP("appraisal_plan", "Examiners"), planFiled,
        {.heads = heads::examiners}),
    field<&PlanLine::remarks>("remarks", QT_TRANSLATE_NOOP("appraisal_plan", "Remarks"), planFiled,
        {.heads = heads::remarks, .maxLength = 500}),
};
static_assert(keysAreUnique(lineFields));

inline constexpr Choice planKinds[] {
    {"annual", QT_TRANSLATE_NOOP("appraisal_plan", "plan of the year"), u"年度计划"},
    {"amended", QT_TRANSLATE_NOOP("appraisal_plan", "amended plan, in place of the earlier one"), u"调整计划"},
};

inline constexpr std::array fields {
    field<&AppraisalPlan::bodyName>("body_name", QT_TRANSLATE_NOOP("appraisal_plan", "Appraisal body"), planFiled,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "body", .maxLength = 120}),
    field<&AppraisalPlan::creditCode>("credit_code", QT_TRANSLATE_NOOP("appraisal_plan", "Credit code"), planFiled,
        {.need = Need::OnSubmit, .party = Party::ApplicantNumber, .section = "body",
            .help = QT_TRANSLATE_NOOP("appraisal_plan", "The unified social credit code of the body, or of the unit it "
                                                          "belongs to.")}),
    field<&AppraisalPlan::district>("district", QT_TRANSLATE_NOOP("appraisal_plan", "District"), planFiled,
        {.need = Need::OnSubmit, .party = Party::District, .section = "body"}),
    field<&AppraisalPlan::address>("address", QT_TRANSLATE_NOOP("appraisal_plan", "Address"), planFiled,
        {.party = Party::ApplicantAddress, .section = "body"}),
    field<&AppraisalPlan::approvedBy>("approved_by", QT_TRANSLATE_NOOP("appraisal_plan", "Approved by document"), planFiled,
        {.section = "body", .maxLength = 60}),
    field<&AppraisalPlan::headOfBody>("head_of_body", QT_TRANSLATE_NOOP("appraisal_plan", "Head of the body"), planFiled,
        {.section = "body", .maxLength = 50}),
    field<&AppraisalPlan::contactName>("contact_name", QT_TRANSLATE_NOOP("appraisal_plan", "Contact"), planFiled,
        {.need = Need::OnSubmit, .section = "body", .maxLength = 50}),
    field<&AppraisalPlan::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("appraisal_plan", "Contact telephone"), planFiled,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "body"}),
    field<&AppraisalPlan::planYear>("plan_year", QT_TRANSLATE_NOOP("appraisal_plan", "Year of the plan"), planFiled,
        {.need = Need::OnSubmit, .section = "plan",
            .help = QT_TRANSLATE_NOOP("appraisal_plan", "The year the plan is for. It is due by 31 March of that year.")}),
    field<&AppraisalPlan::planKind>("plan_kind", QT_TRANSLATE_NOOP("appraisal_plan", "Kind of plan"), planFiled,
        {.need = Need::OnSubmit, .choices = planKinds, .section = "plan"}),
    field<&AppraisalPlan::feeBasis>("fee_basis", QT_TRANSLATE_NOOP("appraisal_plan", "Basis of the fees"), planFiled,
        {.section = "plan"}),
    field<&AppraisalPlan::remarks>("plan_remarks", QT_TRANSLATE_NOOP("appraisal_plan", "Remarks on the plan"), planFiled,
        {.section = "plan", .maxLength = 1000}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::appraisal_plan
