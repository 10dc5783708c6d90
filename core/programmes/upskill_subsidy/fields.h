// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/programmes/upskill_subsidy/policy.h"
#include "core/programmes/upskill_subsidy/record.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::upskill_subsidy {

namespace heads {
inline constexpr const char16_t* name[] {u"姓名", u"职工姓名", u"人员姓名"};
inline constexpr const char16_t* sex[] {u"性别"};
inline constexpr const char16_t* idNumber[] {u"公民身份号码", u"身份证号", u"身份证号码", u"身份证", u"证件号码"};
inline constexpr const char16_t* post[] {u"岗位", u"人员类别", u"工作岗位", u"岗位类别"};
inline constexpr const char16_t* occupation[] {u"职业（工种）", u"职业（工种）名称", u"职业工种", u"工种", u"职业名称",
    u"晋级职业（工种）"};
inline constexpr const char16_t* occupationCode[] {u"职业编码", u"职业代码", u"工种编码"};
inline constexpr const char16_t* earlierOccupation[] {u"原职业（工种）", u"原职业工种", u"原工种", u"原职业"};
inline constexpr const char16_t* earlierLevel[] {u"原等级", u"原证书等级", u"原级别"};
inline constexpr const char16_t* earlierCertificate[] {u"原证书编号", u"原证书号", u"原证书号码"};
inline constexpr const char16_t* earlierIssued[] {u"原发证日期", u"原证书日期"};
inline constexpr const char16_t* level[] {u"晋级等级", u"等级", u"证书等级", u"级别", u"取得等级"};
inline constexpr const char16_t* certificate[] {u"证书编号", u"证书号", u"证书号码", u"新证书编号"};
inline constexpr const char16_t* issued[] {u"发证日期", u"取证日期", u"证书日期", u"发证时间"};
inline constexpr const char16_t* issuer[] {u"发证机构", u"发证机关", u"发证单位", u"评价机构"};
inline constexpr const char16_t* contractStart[] {u"劳动合同起", u"合同起始日期", u"劳动合同开始日期", u"合同起"};
inline constexpr const char16_t* contractEnd[] {u"劳动合同止", u"合同终止日期", u"劳动合同结束日期", u"合同止"};
inline constexpr const char16_t* insuredSince[] {u"参保起始", u"参保起始年月", u"参保时间", u"社保起始"};
inline constexpr const char16_t* trainingStart[] {u"培训开始", u"培训开始日期", u"培训起", u"开班日期"};
inline constexpr const char16_t* trainingEnd[] {u"培训结束", u"培训结束日期", u"培训止", u"结业日期"};
inline constexpr const char16_t* trainingHours[] {u"培训学时", u"学时", u"课时"};
inline constexpr const char16_t* trainingFee[] {u"培训费（元）", u"培训费", u"培训费发票金额", u"培训费金额"};
inline constexpr const char16_t* appraisalFee[] {u"鉴定费（元）", u"鉴定费", u"鉴定费发票金额", u"评价费", u"鉴定费金额"};
inline constexpr const char16_t* phone[] {u"联系电话", u"电话", u"手机", u"手机号码"};
inline constexpr const char16_t* remarks[] {u"备注"};
} // namespace heads

inline constexpr std::array rosterFields {
    field<&RosterRow::name>("name", QT_TRANSLATE_NOOP("upskill_subsidy", "Name"), eligible,
        {.need = Need::OnSubmit, .party = Party::PersonName, .heads = heads::name, .maxLength = 50}),
    field<&RosterRow::sex>("sex", QT_TRANSLATE_NOOP("upskill_subsidy", "Sex"), eligible,
        {.heads = heads::sex, .sexFrom = "id_number"}),
    field<&RosterRow::idNumber>("id_number", QT_TRANSLATE_NOOP("upskill_subsidy", "ID number"), eligible,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::PersonNumber, .heads = heads::idNumber}),
    field<&RosterRow::post>("post", QT_TRANSLATE_NOOP("upskill_subsidy", "Post"), eligible, {.heads = heads::post}),
    field<&RosterRow::occupation>("occupation", QT_TRANSLATE_NOOP("upskill_subsidy", "Occupation (trade)"), eligible,
        {.need = Need::OnSubmit, .heads = heads::occupation, .maxLength = 60}),
    field<&RosterRow::occupationCode>("occupation_code", QT_TRANSLATE_NOOP("upskill_subsidy", "Occupation code"),
        eligible, {.need = Need::OnSubmit, .heads = heads::occupationCode}),
    field<&RosterRow::earlierOccupation>("earlier_occupation",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier occupation (trade)"), eligible,
        {.heads = heads::earlierOccupation, .maxLength = 60}),
    field<&RosterRow::earlierLevel>("earlier_level", QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier level"), eligible,
        {.heads = heads::earlierLevel}),
    field<&RosterRow::earlierCertificate>("earlier_certificate",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier certificate number"), eligible,
        {.heads = heads::earlierCertificate}),
    field<&RosterRow::earlierIssued>("earlier_issued", QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier certificate issued"),
        eligible, {.heads = heads::earlierIssued}),
    field<&RosterRow::level>("level", QT_TRANSLATE_NOOP("upskill_subsidy", "Level reached"), eligible,
        {.need = Need::OnSubmit, .heads = heads::level}),
    field<&RosterRow::certificate>("certificate", QT_TRANSLATE_NOOP("upskill_subsidy", "Certificate number"), eligible,
        {.need = Need::OnSubmit, .party = Party::CertificateNumber, .heads = heads::certificate}),
    field<&RosterRow::issued>("issued", QT_TRANSLATE_NOOP("upskill_subsidy", "Certificate issued"), sameYear,
        {.need = Need::OnSubmit, .heads = heads::issued,
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "The date of issue printed on the certificate. The claim has to "
                                                          "be handed in within the same calendar year.")}),
    field<&RosterRow::issuer>("issuer", QT_TRANSLATE_NOOP("upskill_subsidy", "Issued by"), eligible,
        {.heads = heads::issuer}),
    field<&RosterRow::contractStart>("contract_start", QT_TRANSLATE_NOOP("upskill_subsidy", "Labour contract from"),
        eligible, {.need = Need::OnSubmit, .heads = heads::contractStart}),
    field<&RosterRow::contractEnd>("contract_end", QT_TRANSLATE_NOOP("upskill_subsidy", "Labour contract until"),
        eligible, {.need = Need::OnSubmit, .heads = heads::contractEnd}),
    field<&RosterRow::insuredSince>("insured_since", QT_TRANSLATE_NOOP("upskill_subsidy", "Insured since"), eligible,
        {.heads = heads::insuredSince}),
    field<&RosterRow::trainingStart>("training_start", QT_TRANSLATE_NOOP("upskill_subsidy", "Training from"), eligible,
        {.need = Need::OnSubmit, .heads = heads::trainingStart}),
    field<&RosterRow::trainingEnd>("training_end", QT_TRANSLATE_NOOP("upskill_subsidy", "Training until"), eligible,
        {.need = Need::OnSubmit, .heads = heads::trainingEnd}),
    field<&RosterRow::trainingHours>("training_hours", QT_TRANSLATE_NOOP("upskill_subsidy", "Training hours"), eligible,
        {.heads = heads::trainingHours}),
    field<&RosterRow::trainingFee>("training_fee", QT_TRANSLATE_NOOP("upskill_subsidy", "Training fee (yuan)"), eligible,
        {.need = Need::OnSubmit, .heads = heads::trainingFee,
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "What the invoice for this person's training shows.")}),
    field<&RosterRow::appraisalFee>("appraisal_fee", QT_TRANSLATE_NOOP("upskill_subsidy", "Appraisal fee (yuan)"),
        eligible,
        {.need = Need::OnSubmit, .heads = heads::appraisalFee,
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "What the invoice for this person's appraisal shows.")}),
    field<&RosterRow::phone>("phone", QT_TRANSLATE_NOOP("upskill_subsidy", "Telephone"), eligible,
        {.privacy = Privacy::Personal, .heads = heads::phone}),
    field<&RosterRow::remarks>("remarks", QT_TRANSLATE_NOOP("upskill_subsidy", "Remarks"), eligible,
        {.heads = heads::remarks, .maxLength = 500}),
};
static_assert(keysAreUnique(rosterFields));

inline constexpr Choice trainedByChoices[] {
    {"self", QT_TRANSLATE_NOOP("upskill_subsidy", "by the enterprise itself"), u"企业自办"},
    {"commissioned", QT_TRANSLATE_NOOP("upskill_subsidy", "commissioned"), u"委托培训"},
};

inline constexpr std::array fields {
    field<&UpskillSubsidy::unitName>("unit_name", QT_TRANSLATE_NOOP("upskill_subsidy", "Enterprise"), eligible,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "unit", .maxLength = 120}),
    field<&UpskillSubsidy::creditCode>("credit_code", QT_TRANSLATE_NOOP("upskill_subsidy", "Credit code"), eligible,
        {.need = Need::OnSubmit, .party = Party::ApplicantNumber, .section = "unit",
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "The unified social credit code on the business licence.")}),
    field<&UpskillSubsidy::district>("district", QT_TRANSLATE_NOOP("upskill_subsidy", "District"), eligible,
        {.need = Need::OnSubmit, .party = Party::District, .section = "unit"}),
    field<&UpskillSubsidy::outsidePlace>("outside_place",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Place outside Dalian"), eligible,
        {.need = Need::OnSubmit, .section = "unit", .maxLength = 60, .shownWhen = "district", .shownFor = "OUTSIDE"}),
    field<&UpskillSubsidy::address>("address", QT_TRANSLATE_NOOP("upskill_subsidy", "Address"), eligible,
        {.party = Party::ApplicantAddress, .section = "unit"}),
    field<&UpskillSubsidy::legalRepresentative>("legal_representative",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Legal representative"), eligible, {.section = "unit", .maxLength = 50}),
    field<&UpskillSubsidy::contactName>("contact_name", QT_TRANSLATE_NOOP("upskill_subsidy", "Contact"), eligible,
        {.need = Need::OnSubmit, .section = "unit", .maxLength = 50}),
    field<&UpskillSubsidy::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("upskill_subsidy", "Contact telephone"),
        eligible,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "unit"}),
    field<&UpskillSubsidy::insuranceNumber>("insurance_number",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Social insurance number of the unit"), eligible,
        {.section = "unit", .maxLength = 30}),
    field<&UpskillSubsidy::employeeCount>("employee_count", QT_TRANSLATE_NOOP("upskill_subsidy", "Employees in post"),
        fundDuty, {.section = "fund"}),
    field<&UpskillSubsidy::fundYear>("fund_year", QT_TRANSLATE_NOOP("upskill_subsidy", "Year of the fund"), fundDuty,
        {.section = "fund"}),
    field<&UpskillSubsidy::wageTotal>("wage_total", QT_TRANSLATE_NOOP("upskill_subsidy", "Total wages of that year"),
        fundDuty, {.section = "fund"}),
    field<&UpskillSubsidy::fundDrawn>("fund_drawn", QT_TRANSLATE_NOOP("upskill_subsidy", "Education fund drawn"),
        eligible,
        {.need = Need::OnSubmit, .section = "fund",
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "As the audit report, the account pages or the union's opinion "
                                                          "show it.")}),
    field<&UpskillSubsidy::fundUsed>("fund_used", QT_TRANSLATE_NOOP("upskill_subsidy", "Education fund used"), eligible,
        {.need = Need::OnSubmit, .section = "fund"}),
    field<&UpskillSubsidy::fundFrontline>("fund_frontline",
        QT_TRANSLATE_NOOP("upskill_subsidy", "Of that for front-line employees"), fundDuty, {.section = "fund"}),
    field<&UpskillSubsidy::trainedBy>("trained_by", QT_TRANSLATE_NOOP("upskill_subsidy", "Training held"), eligible,
        {.choices = trainedByChoices, .section = "training"}),
    field<&UpskillSubsidy::trainingBody>("training_body", QT_TRANSLATE_NOOP("upskill_subsidy", "Training body"),
        eligible, {.section = "training", .shownWhen = "trained_by", .shownFor = "commissioned"}),
    field<&UpskillSubsidy::classFiled>("class_filed", QT_TRANSLATE_NOOP("upskill_subsidy", "Class filed on"), eligible,
        {.section = "training",
            .help = QT_TRANSLATE_NOOP("upskill_subsidy", "The day the class was filed before it began decides which "
                                                          "edition of the catalogue counts; without it, or for who "
                                                          "began earlier, the first day of training does.")}),
    field<&UpskillSubsidy::claimedTotal>("claimed_total", QT_TRANSLATE_NOOP("upskill_subsidy", "Amount claimed"),
        eligible, {.section = "account"}),
    field<&UpskillSubsidy::accountName>("account_name", QT_TRANSLATE_NOOP("upskill_subsidy", "Account holder"), eligible,
        {.need = Need::OnSubmit, .party = Party::PayeeName, .section = "account"}),
    field<&UpskillSubsidy::bankName>("bank_name", QT_TRANSLATE_NOOP("upskill_subsidy", "Bank"), eligible,
        {.need = Need::OnSubmit, .party = Party::PayeeBank, .section = "account"}),
    field<&UpskillSubsidy::accountNumber>("account_number", QT_TRANSLATE_NOOP("upskill_subsidy", "Account number"),
        eligible,
        {.need = Need::OnSubmit, .privacy = Privacy::Sensitive, .party = Party::PayeeAccount, .section = "account"}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::upskill_subsidy
