// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/policy.h"
#include "core/programmes/talent_settlement/record.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::talent_settlement {

inline constexpr Choice appliedByChoices[] {
    {"person", QT_TRANSLATE_NOOP("talent_settlement", "the person"), u"本人申请"},
    {"employer", QT_TRANSLATE_NOOP("talent_settlement", "the employer"), u"用人单位申请"},
};
inline constexpr Choice postKindChoices[] {
    {"cadre", QT_TRANSLATE_NOOP("talent_settlement", "cadre or technical post"), u"管理（技术）岗位"},
    {"worker", QT_TRANSLATE_NOOP("talent_settlement", "worker's post"), u"工人岗位"},
};
inline constexpr Choice maritalChoices[] {
    {"single", QT_TRANSLATE_NOOP("talent_settlement", "single"), u"未婚"},
    {"married", QT_TRANSLATE_NOOP("talent_settlement", "married"), u"已婚"},
    {"widowed", QT_TRANSLATE_NOOP("talent_settlement", "widowed"), u"丧偶"},
    {"divorced", QT_TRANSLATE_NOOP("talent_settlement", "divorced"), u"离婚"},
};
inline constexpr Choice appraisalChoices[] {
    {"here", QT_TRANSLATE_NOOP("talent_settlement", "appraised by the Dalian bureau"), u"经大连市人社部门鉴定"},
    {"filed", QT_TRANSLATE_NOOP("talent_settlement", "appraised elsewhere, filed here"), u"外地鉴定，在本市备案"},
    {"elsewhere", QT_TRANSLATE_NOOP("talent_settlement", "appraised elsewhere"), u"外地鉴定"},
    {"later_body", QT_TRANSLATE_NOOP("talent_settlement", "by an evaluation body of the later system"), u"职业技能等级评价机构评价"},
};
inline constexpr Choice employerKindChoices[] {
    {"ordinary", QT_TRANSLATE_NOOP("talent_settlement", "neither HR service nor dispatch"), u"非人力资源服务、劳务派遣企业"},
    {"hr_service", QT_TRANSLATE_NOOP("talent_settlement", "HR management services"), u"人力资源管理服务企业"},
    {"dispatch", QT_TRANSLATE_NOOP("talent_settlement", "labour dispatch"), u"劳务派遣企业"},
    {"mixed", QT_TRANSLATE_NOOP("talent_settlement", "several lines of business, one of these among them"), u"兼营"},
};
inline constexpr Choice contractKindChoices[] {
    {"fixed", QT_TRANSLATE_NOOP("talent_settlement", "fixed term"), u"固定期限"},
    {"open", QT_TRANSLATE_NOOP("talent_settlement", "open-ended"), u"无固定期限"},
    {"task", QT_TRANSLATE_NOOP("talent_settlement", "until a task is done"), u"以完成一定工作任务为期限"},
};
inline constexpr Choice settleKindChoices[] {
    {"own_home", QT_TRANSLATE_NOOP("talent_settlement", "own home"), u"自有住房"},
    {"collective", QT_TRANSLATE_NOOP("talent_settlement", "collective household of the employer"), u"单位集体户"},
    {"relatives", QT_TRANSLATE_NOOP("talent_settlement", "with relatives or friends"), u"投靠亲友"},
    {"public_collective", QT_TRANSLATE_NOOP("talent_settlement", "public collective household"), u"公共集体户"},
};
inline constexpr Choice relationChoices[] {
    {"spouse", QT_TRANSLATE_NOOP("talent_settlement", "spouse"), u"配偶"},
    {"child", QT_TRANSLATE_NOOP("talent_settlement", "child"), u"子女"},
};

namespace heads {
inline constexpr const char16_t* relation[] {u"与申请人关系", u"关系"};
inline constexpr const char16_t* name[] {u"姓名", u"随迁人员姓名"};
inline constexpr const char16_t* idNumber[] {u"公民身份号码", u"身份证号", u"身份证号码"};
inline constexpr const char16_t* sex[] {u"性别"};
inline constexpr const char16_t* birthDate[] {u"出生日期", u"出生年月日"};
inline constexpr const char16_t* formerResidence[] {u"原户籍地", u"户籍所在地"};
inline constexpr const char16_t* consents[] {u"本人（监护人）同意随迁", u"同意随迁"};
} // namespace heads

inline constexpr std::array dependantFields {
    field<&Dependant::relation>("relation", QT_TRANSLATE_NOOP("talent_settlement", "Relation"), dependants,
        {.need = Need::OnSubmit, .choices = relationChoices, .heads = heads::relation}),
    field<&Dependant::name>("name", QT_TRANSLATE_NOOP("talent_settlement", "Name"), dependants,
        {.need = Need::OnSubmit, .party = Party::PersonName, .heads = heads::name, .maxLength = 50}),
    field<&Dependant::idNumber>("id_number", QT_TRANSLATE_NOOP("talent_settlement", "ID number"), dependants,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::PersonNumber, .heads = heads::idNumber}),
    field<&Dependant::sex>("sex", QT_TRANSLATE_NOOP("talent_settlement", "Sex"), dependants,
        {.heads = heads::sex, .sexFrom = "id_number"}),
    field<&Dependant::birthDate>("birth_date", QT_TRANSLATE_NOOP("talent_settlement", "Birth date"), dependants,
        {.need = Need::OnSubmit, .privacy = Privacy::Sensitive, .heads = heads::birthDate, .sexFrom = "id_number"}),
    field<&Dependant::formerResidence>("former_residence",
        QT_TRANSLATE_NOOP("talent_settlement", "Present household"), dependants,
        {.privacy = Privacy::Personal, .heads = heads::formerResidence}),
    field<&Dependant::consents>("consents", QT_TRANSLATE_NOOP("talent_settlement", "Consents to the move"), dependants,
        {.heads = heads::consents,
            .help = QT_TRANSLATE_NOOP("talent_settlement", "Signed by the spouse; for a child by the guardian, which for "
                                                            "children under 14 the law asks for.")}),
};
static_assert(keysAreUnique(dependantFields));

inline constexpr std::array fields {
    field<&TalentSettlement::appliedBy>("applied_by", QT_TRANSLATE_NOOP("talent_settlement", "Applied for by"), hiredHere,
        {.choices = appliedByChoices, .section = "person"}),
    field<&TalentSettlement::earlierRule>(earlierRuleKey,
        QT_TRANSLATE_NOOP("talent_settlement", "Handed in before 1 June 2022"), openSettlement,
        {.section = "person",
            .help = QT_TRANSLATE_NOOP("talent_settlement", "Only for papers of an earlier day: what clause 5 of the policy tests is "
                                                            "then asked for. The rule itself goes by the day of hand-in.")}),
    field<&TalentSettlement::name>("name", QT_TRANSLATE_NOOP("talent_settlement", "Name"), hiredHere,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "person", .maxLength = 50}),
    field<&TalentSettlement::idNumber>("id_number", QT_TRANSLATE_NOOP("talent_settlement", "ID number"), hiredHere,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "person"}),
    field<&TalentSettlement::sex>("sex", QT_TRANSLATE_NOOP("talent_settlement", "Sex"), yearsToRetirement,
        {.need = Need::OnSubmit, .section = "person", .sexFrom = "id_number", .isComputed = true}),
    field<&TalentSettlement::birthDate>("birth_date", QT_TRANSLATE_NOOP("talent_settlement", "Birth date"),
        yearsToRetirement,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .section = "person", .sexFrom = "id_number",
            .isComputed = true}),
    field<&TalentSettlement::postKind>("post_kind", QT_TRANSLATE_NOOP("talent_settlement", "Kind of post"),
        yearsToRetirement,
        {.need = Need::OnSubmit, .choices = postKindChoices, .section = "person",
            .help = QT_TRANSLATE_NOOP("talent_settlement", "A woman's statutory retirement age depends on whether her post "
                                                            "is a cadre or technical post or a worker's post."),
            .shownWhen = "sex", .shownFor = "female", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::maritalStatus>("marital_status", QT_TRANSLATE_NOOP("talent_settlement", "Marital status"),
        dependants, {.privacy = Privacy::Personal, .choices = maritalChoices, .section = "person"}),
    field<&TalentSettlement::phone>("phone", QT_TRANSLATE_NOOP("talent_settlement", "Telephone"), hiredHere,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "person"}),
    field<&TalentSettlement::formerResidence>("former_residence",
        QT_TRANSLATE_NOOP("talent_settlement", "Present household"), place,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantAddress, .section = "person"}),

    field<&TalentSettlement::occupation>("occupation", QT_TRANSLATE_NOOP("talent_settlement", "Occupation certified"),
        levelAppraised, {.need = Need::OnSubmit, .section = "certificate", .maxLength = 60,
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::occupationCode>("occupation_code",
        QT_TRANSLATE_NOOP("talent_settlement", "Code of that occupation"), levelAppraised, {.section = "certificate",
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::level>("level", QT_TRANSLATE_NOOP("talent_settlement", "Level"), levelAppraised,
        {.need = Need::OnSubmit, .section = "certificate", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::certificate>("certificate", QT_TRANSLATE_NOOP("talent_settlement", "Certificate number"),
        levelAppraised, {.need = Need::OnSubmit, .party = Party::CertificateNumber, .section = "certificate",
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::issued>("issued", QT_TRANSLATE_NOOP("talent_settlement", "Issued"), levelAppraised,
        {.need = Need::OnSubmit, .section = "certificate", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::issuer>("issuer", QT_TRANSLATE_NOOP("talent_settlement", "Issued by"), levelAppraised,
        {.section = "certificate", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::appraisal>("appraisal", QT_TRANSLATE_NOOP("talent_settlement", "Appraised"), levelAppraised,
        {.need = Need::OnSubmit, .choices = appraisalChoices, .section = "certificate",
            .help = QT_TRANSLATE_NOOP("talent_settlement", "Look the certificate up in the appraisal records; a filing of "
                                                            "a certificate from elsewhere is not an appraisal here."),
            .askedBefore = openSettlementFrom}),

    field<&TalentSettlement::employerName>("employer_name", QT_TRANSLATE_NOOP("talent_settlement", "Employer"), hiredHere,
        {.need = Need::OnSubmit, .party = Party::EmployerName, .section = "employer", .maxLength = 120}),
    field<&TalentSettlement::employerCode>("employer_code", QT_TRANSLATE_NOOP("talent_settlement", "Credit code"),
        hiredHere, {.need = Need::OnSubmit, .party = Party::EmployerNumber, .section = "employer"}),
    field<&TalentSettlement::employerDistrict>("employer_district",
        QT_TRANSLATE_NOOP("talent_settlement", "District of the employer"), place,
        {.need = Need::OnSubmit, .party = Party::District, .section = "employer"}),
    field<&TalentSettlement::employerPlace>("employer_place",
        QT_TRANSLATE_NOOP("talent_settlement", "Place outside Dalian"), place,
        {.need = Need::OnSubmit, .section = "employer", .maxLength = 60, .shownWhen = "employer_district",
            .shownFor = "OUTSIDE"}),
    field<&TalentSettlement::employerKind>("employer_kind", QT_TRANSLATE_NOOP("talent_settlement", "Line of business"),
        excludedFirms,
        {.need = Need::OnSubmit, .choices = employerKindChoices, .section = "employer",
            .help = QT_TRANSLATE_NOOP("talent_settlement", "What the firm really does; an industry code alone is no proof."),
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::post>("post", QT_TRANSLATE_NOOP("talent_settlement", "Occupation hired for"), inCatalogue,
        {.need = Need::OnSubmit, .section = "employer", .maxLength = 60, .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::postCode>("post_code", QT_TRANSLATE_NOOP("talent_settlement", "Code of the post"), inCatalogue,
        {.section = "employer", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::hiredOn>("hired_on", QT_TRANSLATE_NOOP("talent_settlement", "Hired on"), inCatalogue,
        {.need = Need::OnSubmit, .section = "employer", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::contractKind>("contract_kind", QT_TRANSLATE_NOOP("talent_settlement", "Contract"),
        contractTerm, {.need = Need::OnSubmit, .choices = contractKindChoices, .section = "employer"}),
    field<&TalentSettlement::contractWithEmployer>("contract_with_employer",
        QT_TRANSLATE_NOOP("talent_settlement", "Concluded with this employer"), contractTerm, {.section = "employer",
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::contractStart>("contract_start", QT_TRANSLATE_NOOP("talent_settlement", "Contract from"),
        contractTerm, {.need = Need::OnSubmit, .section = "employer"}),
    field<&TalentSettlement::contractEnd>("contract_end", QT_TRANSLATE_NOOP("talent_settlement", "Contract until"),
        contractTerm,
        {.need = Need::OnSubmit, .section = "employer", .shownWhen = "contract_kind", .shownFor = "fixed"}),
    field<&TalentSettlement::continuousSince>("continuous_since",
        QT_TRANSLATE_NOOP("talent_settlement", "In enterprises of Dalian without a break since"), ageRelaxation,
        {.section = "employer", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::relaxationDecision>("relaxation_decision",
        QT_TRANSLATE_NOOP("talent_settlement", "Number of the collective decision"), ageRelaxation,
        {.section = "employer", .maxLength = 60,
            .help = QT_TRANSLATE_NOOP("talent_settlement", "Only where the age is relaxed after ten years of work: the number "
                                                            "under which the collective decision is on record."),
            .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::relaxationDecidedOn>("relaxation_decided_on",
        QT_TRANSLATE_NOOP("talent_settlement", "Day of the collective decision"), ageRelaxation,
        {.section = "employer", .askedBefore = openSettlementFrom}),
    field<&TalentSettlement::insuredHere>("insured_here", QT_TRANSLATE_NOOP("talent_settlement", "Insured in Dalian"),
        openSettlement, {.need = Need::OnSubmit, .section = "employer"}),
    field<&TalentSettlement::insuredSince>("insured_since", QT_TRANSLATE_NOOP("talent_settlement", "Insured since"),
        openSettlement, {.section = "employer"}),

    field<&TalentSettlement::settleDistrict>("settle_district", QT_TRANSLATE_NOOP("talent_settlement", "Settles in"),
        place, {.need = Need::OnSubmit, .section = "place"}),
    field<&TalentSettlement::settleKind>("settle_kind", QT_TRANSLATE_NOOP("talent_settlement", "Household"), place,
        {.choices = settleKindChoices, .section = "place"}),
    field<&TalentSettlement::settleAddress>("settle_address", QT_TRANSLATE_NOOP("talent_settlement", "Address"), place,
        {.privacy = Privacy::Personal, .section = "place"}),
    field<&TalentSettlement::policeStation>("police_station", QT_TRANSLATE_NOOP("talent_settlement", "Police station"),
        place, {.need = Need::OnSubmit, .section = "place"}),
    field<&TalentSettlement::asksForHousing>("asks_for_housing",
        QT_TRANSLATE_NOOP("talent_settlement", "Asks about public rental housing"), housing, {.section = "place"}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::talent_settlement
