// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/appraisal_report/policy.h"
#include "core/programmes/appraisal_report/record.h"
#include "core/programmes/programme.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::appraisal_report {

namespace heads {
inline constexpr const char16_t* occupation[] {u"职业（工种）", u"职业（工种）名称", u"职业工种", u"工种", u"职业名称", u"鉴定职业"};
inline constexpr const char16_t* occupationCode[] {u"职业编码", u"职业代码", u"工种编码"};
inline constexpr const char16_t* level[] {u"等级", u"鉴定等级", u"级别", u"技能等级"};
inline constexpr const char16_t* month[] {u"鉴定月份", u"月份", u"计划月份", u"鉴定时间"};
inline constexpr const char16_t* place[] {u"鉴定地点", u"地点", u"考场"};
inline constexpr const char16_t* planned[] {u"计划人数", u"计划鉴定人数"};
inline constexpr const char16_t* sat[] {u"参加人数", u"实考人数", u"参加鉴定人数", u"鉴定人数"};
inline constexpr const char16_t* passed[] {u"合格人数", u"通过人数"};
inline constexpr const char16_t* certified[] {u"发证人数", u"发证数", u"取证人数"};
inline constexpr const char16_t* differenceReason[] {u"差异原因", u"与计划差异原因", u"差异说明", u"原因"};
inline constexpr const char16_t* remarks[] {u"备注"};
inline constexpr const char16_t* name[] {u"姓名", u"人员姓名"};
inline constexpr const char16_t* idNumber[] {u"公民身份号码", u"身份证号", u"身份证号码", u"身份证", u"证件号码"};
inline constexpr const char16_t* heldOccupation[] {u"职业（工种）", u"职业（工种）名称", u"职业工种", u"工种", u"职业名称"};
inline constexpr const char16_t* heldCode[] {u"职业编码", u"职业代码", u"工种编码"};
inline constexpr const char16_t* heldLevel[] {u"等级", u"证书等级", u"级别", u"技能等级"};
inline constexpr const char16_t* certificate[] {u"证书编号", u"证书号", u"证书号码"};
inline constexpr const char16_t* issued[] {u"发证日期", u"取证日期", u"证书日期", u"发证时间"};
inline constexpr const char16_t* issuer[] {u"发证机构", u"发证机关", u"发证单位", u"评价机构"};
} // namespace heads

inline constexpr std::array lineFields {
    field<&ReportLine::occupation>("occupation", QT_TRANSLATE_NOOP("appraisal_report", "Occupation (trade)"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::occupation, .maxLength = 60}),
    field<&ReportLine::occupationCode>("occupation_code", QT_TRANSLATE_NOOP("appraisal_report", "Occupation code"),
        reportSent, {.heads = heads::occupationCode}),
    field<&ReportLine::level>("level", QT_TRANSLATE_NOOP("appraisal_report", "Level"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::level}),
    field<&ReportLine::month>("month", QT_TRANSLATE_NOOP("appraisal_report", "Month"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::month}),
    field<&ReportLine::place>("place", QT_TRANSLATE_NOOP("appraisal_report", "Place"), reportSent,
        {.heads = heads::place, .maxLength = 120}),
    field<&ReportLine::planned>("planned", QT_TRANSLATE_NOOP("appraisal_report", "Heads planned"), reportSent,
        {.heads = heads::planned,
            .help = QT_TRANSLATE_NOOP("appraisal_report", "As the plan on file has it; empty for what was not planned.")}),
    field<&ReportLine::sat>("sat", QT_TRANSLATE_NOOP("appraisal_report", "Took part"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::sat}),
    field<&ReportLine::passed>("passed", QT_TRANSLATE_NOOP("appraisal_report", "Passed"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::passed}),
    field<&ReportLine::certified>("certified", QT_TRANSLATE_NOOP("appraisal_report", "Certified"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::certified}),
    field<&ReportLine::differenceReason>("difference_reason",
        QT_TRANSLATE_NOOP("appraisal_report", "Reason for the difference"), reportSent,
        {.heads = heads::differenceReason,
            .help = QT_TRANSLATE_NOOP("appraisal_report", "Needed where more or fewer took part than were planned.")}),
    field<&ReportLine::remarks>("remarks", QT_TRANSLATE_NOOP("appraisal_report", "Remarks"), reportSent,
        {.heads = heads::remarks, .maxLength = 500}),
};
static_assert(keysAreUnique(lineFields));

/// Occupation and code stand before the number, day and issuer behind it: so the certificate finds its way to its holder.
inline constexpr std::array holderFields {
    field<&Holder::name>("name", QT_TRANSLATE_NOOP("appraisal_report", "Name"), reportSent,
        {.need = Need::OnSubmit, .party = Party::PersonName, .heads = heads::name, .maxLength = 50}),
    field<&Holder::idNumber>("id_number", QT_TRANSLATE_NOOP("appraisal_report", "ID number"), reportSent,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::PersonNumber, .heads = heads::idNumber}),
    field<&Holder::heldOccupation>("held_occupation",
        QT_TRANSLATE_NOOP("appraisal_report", "Occupation of the certificate"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::heldOccupation, .maxLength = 60}),
    field<&Holder::heldCode>("held_code", QT_TRANSLATE_NOOP("appraisal_report", "Code of the occupation"), reportSent,
        {.heads = heads::heldCode}),
    field<&Holder::heldLevel>("held_level", QT_TRANSLATE_NOOP("appraisal_report", "Level of the certificate"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::heldLevel}),
    field<&Holder::certificate>("certificate", QT_TRANSLATE_NOOP("appraisal_report", "Certificate number"), reportSent,
        {.need = Need::OnSubmit, .party = Party::CertificateNumber, .heads = heads::certificate}),
    field<&Holder::issued>("issued", QT_TRANSLATE_NOOP("appraisal_report", "Certificate issued"), reportSent,
        {.need = Need::OnSubmit, .heads = heads::issued}),
    field<&Holder::issuer>("issuer", QT_TRANSLATE_NOOP("appraisal_report", "Issued by"), reportSent,
        {.heads = heads::issuer}),
};
static_assert(keysAreUnique(holderFields));

inline constexpr Choice reportKinds[] {
    {"annual", QT_TRANSLATE_NOOP("appraisal_report", "report of the year"), u"年度报告"},
    {"supplement", QT_TRANSLATE_NOOP("appraisal_report", "supplement for the days after the cut-off"), u"补充报告"},
};

inline constexpr std::array fields {
    field<&AppraisalReport::bodyName>("body_name", QT_TRANSLATE_NOOP("appraisal_report", "Appraisal body"), reportSent,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "body", .maxLength = 120}),
    field<&AppraisalReport::creditCode>("credit_code", QT_TRANSLATE_NOOP("appraisal_report", "Credit code"), reportSent,
        {.need = Need::OnSubmit, .party = Party::ApplicantNumber, .section = "body"}),
    field<&AppraisalReport::district>("district", QT_TRANSLATE_NOOP("appraisal_report", "District"), reportSent,
        {.need = Need::OnSubmit, .party = Party::District, .section = "body"}),
    field<&AppraisalReport::address>("address", QT_TRANSLATE_NOOP("appraisal_report", "Address"), reportSent,
        {.party = Party::ApplicantAddress, .section = "body"}),
    field<&AppraisalReport::headOfBody>("head_of_body", QT_TRANSLATE_NOOP("appraisal_report", "Head of the body"), reportSent,
        {.section = "body", .maxLength = 50}),
    field<&AppraisalReport::contactName>("contact_name", QT_TRANSLATE_NOOP("appraisal_report", "Contact"), reportSent,
        {.need = Need::OnSubmit, .section = "body", .maxLength = 50}),
    field<&AppraisalReport::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("appraisal_report", "Contact telephone"),
        reportSent,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "body"}),
    field<&AppraisalReport::reportYear>("report_year", QT_TRANSLATE_NOOP("appraisal_report", "Year of the report"),
        reportSent,
        {.need = Need::OnSubmit, .section = "report",
            .help = QT_TRANSLATE_NOOP("appraisal_report", "The year reported on. It is due by 31 December of that year.")}),
    field<&AppraisalReport::reportKind>("report_kind", QT_TRANSLATE_NOOP("appraisal_report", "Kind of report"), reportSent,
        {.need = Need::OnSubmit, .choices = reportKinds, .section = "report"}),
    field<&AppraisalReport::cutOff>("cut_off", QT_TRANSLATE_NOOP("appraisal_report", "Data up to"), reportSent,
        {.need = Need::OnSubmit, .section = "report",
            .help = QT_TRANSLATE_NOOP("appraisal_report", "The last day the numbers are of. What was held later in the year "
                                                            "comes in a supplement in the new year.")}),
    field<&AppraisalReport::supervision>("supervision", QT_TRANSLATE_NOOP("appraisal_report", "Quality supervision"),
        reportSent, {.section = "report", .maxLength = 1000}),
    field<&AppraisalReport::complaints>("complaints", QT_TRANSLATE_NOOP("appraisal_report", "Complaints received"),
        reportSent, {.section = "report"}),
    field<&AppraisalReport::remarks>("report_remarks", QT_TRANSLATE_NOOP("appraisal_report", "Remarks on the report"),
        reportSent, {.section = "report", .maxLength = 1000}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::appraisal_report
