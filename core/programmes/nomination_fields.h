// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/common_letters.h"
#include "core/programmes/honours_policy.h"
#include "core/programmes/nomination.h"

/// The form of a nomination (推荐表). The order here is the order on screen, in print, in import and in export.
namespace jiangce::nomination {

inline constexpr SectionDef sections[] {
    {"person", QT_TRANSLATE_NOOP("nomination", "Candidate"), u"人选"},
    {"work", QT_TRANSLATE_NOOP("nomination", "Work and qualification"), u"工作与职业资格"},
    {"recommendation", QT_TRANSLATE_NOOP("nomination", "Recommendation"), u"推荐"},
    {"deeds", QT_TRANSLATE_NOOP("nomination", "Deeds"), u"主要事迹"},
};

inline constexpr Choice recommendedByChoices[] {
    {"district", QT_TRANSLATE_NOOP("nomination", "a district or pilot zone"), u"区市县（先导区）推荐"},
    {"department", QT_TRANSLATE_NOOP("nomination", "a department, industry or group"), u"部门、行业或集团推荐"},
};
inline constexpr Choice noticeResultChoices[] {
    {"none", QT_TRANSLATE_NOOP("nomination", "no objection"), u"无异议"},
    {"unfounded", QT_TRANSLATE_NOOP("nomination", "objection found wrong"), u"异议不成立"},
    {"founded", QT_TRANSLATE_NOOP("nomination", "objection found right"), u"异议成立"},
};
inline constexpr Choice unionChoices[] {
    {"agrees", QT_TRANSLATE_NOOP("nomination", "agrees"), u"同意"},
    {"disagrees", QT_TRANSLATE_NOOP("nomination", "does not agree"), u"不同意"},
};

inline constexpr std::array fields {
    field<&Nomination::name>("name", QT_TRANSLATE_NOOP("nomination", "Name"), honours::commendation,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "person", .maxLength = 50}),
    field<&Nomination::idNumber>("id_number", QT_TRANSLATE_NOOP("nomination", "ID number"), honours::commendation,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "person"}),
    field<&Nomination::sex>("sex", QT_TRANSLATE_NOOP("nomination", "Sex"), honours::commendation,
        {.section = "person", .sexFrom = "id_number", .isComputed = true}),
    field<&Nomination::birthDate>("birth_date", QT_TRANSLATE_NOOP("nomination", "Birth date"), honours::commendation,
        {.privacy = Privacy::Personal, .section = "person", .sexFrom = "id_number", .isComputed = true}),
    field<&Nomination::ethnicity>("ethnicity", QT_TRANSLATE_NOOP("nomination", "Ethnic group"), honours::commendation,
        {.section = "person", .maxLength = 20}),
    field<&Nomination::affiliation>("affiliation", QT_TRANSLATE_NOOP("nomination", "Political affiliation"),
        honours::commendation, {.section = "person", .maxLength = 30}),
    field<&Nomination::education>("education", QT_TRANSLATE_NOOP("nomination", "Education"), honours::commendation,
        {.section = "person", .maxLength = 30}),
    field<&Nomination::workSince>("work_since", QT_TRANSLATE_NOOP("nomination", "At work since"), honours::commendation,
        {.section = "person"}),
    field<&Nomination::phone>("phone", QT_TRANSLATE_NOOP("nomination", "Telephone"), honours::commendation,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "person"}),

    field<&Nomination::employerName>("employer_name", QT_TRANSLATE_NOOP("nomination", "Employer"), honours::commendation,
        {.need = Need::OnSubmit, .party = Party::EmployerName, .section = "work", .maxLength = 120}),
    field<&Nomination::employerCode>("employer_code", QT_TRANSLATE_NOOP("nomination", "Credit code"),
        honours::commendation, {.need = Need::OnSubmit, .party = Party::EmployerNumber, .section = "work"}),
    field<&Nomination::employerDistrict>("employer_district", QT_TRANSLATE_NOOP("nomination", "District of the employer"),
        honours::commendation, {.need = Need::OnSubmit, .party = Party::District, .section = "work"}),
    field<&Nomination::post>("post", QT_TRANSLATE_NOOP("nomination", "Post"), honours::commendation,
        {.section = "work", .maxLength = 60}),
    field<&Nomination::frontLine>("front_line", QT_TRANSLATE_NOOP("nomination", "On the front line of production or service"),
        honours::commendation, {.section = "work"}),
    field<&Nomination::occupation>("occupation", QT_TRANSLATE_NOOP("nomination", "Occupation"), honours::commendation,
        {.need = Need::OnSubmit, .section = "work", .maxLength = 60}),
    field<&Nomination::occupationCode>("occupation_code", QT_TRANSLATE_NOOP("nomination", "Code of the occupation"),
        honours::commendation, {.section = "work"}),
    field<&Nomination::yearsInOccupation>("years_in_occupation",
        QT_TRANSLATE_NOOP("nomination", "Years in the occupation"), honours::commendation, {.section = "work"}),
    field<&Nomination::level>("level", QT_TRANSLATE_NOOP("nomination", "Level"), honours::commendation,
        {.need = Need::OnSubmit, .section = "work"}),
    field<&Nomination::certificate>("certificate", QT_TRANSLATE_NOOP("nomination", "Certificate number"),
        honours::commendation, {.need = Need::OnSubmit, .party = Party::CertificateNumber, .section = "work"}),
    field<&Nomination::issued>("issued", QT_TRANSLATE_NOOP("nomination", "Issued"), honours::commendation,
        {.section = "work"}),

    field<&Nomination::recommendedBy>("recommended_by", QT_TRANSLATE_NOOP("nomination", "Recommended by"),
        honours::commendation, {.need = Need::OnSubmit, .choices = recommendedByChoices, .section = "recommendation"}),
    field<&Nomination::recommenderDistrict>("recommender_district",
        QT_TRANSLATE_NOOP("nomination", "Recommending district"), honours::commendation,
        {.need = Need::OnSubmit, .section = "recommendation", .shownWhen = "recommended_by", .shownFor = "district"}),
    field<&Nomination::recommenderName>("recommender_name",
        QT_TRANSLATE_NOOP("nomination", "Recommending department"), honours::commendation,
        {.need = Need::OnSubmit, .section = "recommendation", .maxLength = 120, .shownWhen = "recommended_by",
            .shownFor = "department"}),
    field<&Nomination::recommendation>("recommendation", QT_TRANSLATE_NOOP("nomination", "Opinion of the recommending unit"),
        honours::commendation, {.section = "recommendation", .maxLength = 500}),
    field<&Nomination::internalNoticeFrom>("internal_notice_from",
        QT_TRANSLATE_NOOP("nomination", "Internal notice from"), honours::commendation, {.section = "recommendation"}),
    field<&Nomination::internalNoticeTo>("internal_notice_to", QT_TRANSLATE_NOOP("nomination", "Internal notice until"),
        honours::commendation, {.section = "recommendation"}),
    field<&Nomination::internalNoticeResult>("internal_notice_result",
        QT_TRANSLATE_NOOP("nomination", "Came of the internal notice"), honours::commendation,
        {.choices = noticeResultChoices, .section = "recommendation"}),
    field<&Nomination::unionOpinion>("union_opinion", QT_TRANSLATE_NOOP("nomination", "Opinion of the union"),
        honours::commendation, {.choices = unionChoices, .section = "recommendation"}),

    field<&Nomination::deeds>("deeds", QT_TRANSLATE_NOOP("nomination", "Main deeds"), honours::commendation,
        {.need = Need::OnSubmit, .section = "deeds", .maxLength = 1500,
            .help = QT_TRANSLATE_NOOP("nomination", "About 1,500 characters; the panel reads them.")}),
    field<&Nomination::innovations>("innovations", QT_TRANSLATE_NOOP("nomination", "Technical innovations, patents"),
        honours::commendation, {.section = "deeds", .maxLength = 600}),
    field<&Nomination::apprentices>("apprentices", QT_TRANSLATE_NOOP("nomination", "Apprentices trained"),
        honours::commendation, {.section = "deeds", .maxLength = 400}),
    field<&Nomination::awards>("awards", QT_TRANSLATE_NOOP("nomination", "Awards, with day and granting body"),
        honours::commendation, {.section = "deeds", .maxLength = 600}),
};
static_assert(keysAreUnique(fields));

inline constexpr MaterialDef materials[] {
    {.key = "nomination_form", .label = QT_TRANSLATE_NOOP("nomination", "Nomination form"), .chinese = u"推荐表",
        .clause = honours::commendation, .standard = u"填写完整，所在单位、推荐单位盖章",
        .proves = "phone|ethnicity|affiliation|education|work_since|post|front_line|years_in_occupation|recommended_by|"
                  "recommender_district|recommender_name|recommendation"},
    {.key = "deeds", .label = QT_TRANSLATE_NOOP("nomination", "Account of deeds"), .chinese = u"主要事迹材料",
        .clause = honours::commendation, .standard = u"1500字左右，所在单位盖章", .proves = "deeds"},
    {.key = "id_card", .label = QT_TRANSLATE_NOOP("nomination", "ID card"), .chinese = u"居民身份证",
        .clause = honours::commendation, .standard = u"查验原件，留存复印件", .proves = "name|id_number|sex|birth_date"},
    {.key = "certificate", .label = QT_TRANSLATE_NOOP("nomination", "Vocational certificate"), .chinese = u"职业资格证书",
        .clause = honours::commendation, .standard = u"查验原件，留存复印件",
        .proves = "occupation|occupation_code|level|certificate|issued"},
    {.key = "proofs", .label = QT_TRANSLATE_NOOP("nomination", "Proofs of awards, patents and results"),
        .chinese = u"获奖、专利和成果证明", .clause = honours::commendation, .standard = u"复印件加盖所在单位公章",
        .isRequired = false, .proves = "innovations|apprentices|awards"},
    {.key = "unit_notice", .label = QT_TRANSLATE_NOOP("nomination", "Proof of the unit's internal notice"),
        .chinese = u"所在单位公示情况证明", .clause = honours::commendation, .standard = u"载明公示起止日期和有无异议",
        .isRequired = false, .proves = "internal_notice_from|internal_notice_to|internal_notice_result|employer_name|"
                                       "employer_code|employer_district"},
    {.key = "union_opinion", .label = QT_TRANSLATE_NOOP("nomination", "Opinion of the union"), .chinese = u"工会意见",
        .clause = honours::commendation, .standard = u"工会盖章", .isRequired = false, .proves = "union_opinion"},
};

inline constexpr LetterKind letterKinds[] {
    letters::receiptSlip, letters::correctionNotice, letters::nonAcceptance,
    {"refusal", QT_TRANSLATE_NOOP("letters", "Result of the qualification check"), u"资格审查结果告知书",
        "common/nomination_refusal", letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::privacyNotice, letters::serviceReceipt,
};

inline constexpr Measure measures[] {
    {.key = "nominations", .label = QT_TRANSLATE_NOOP("nomination", "Nominations"),
        .definition = QT_TRANSLATE_NOOP("nomination", "Nominations handed in within the period."),
        .unit = MeasureUnit::Cases, .basis = MeasureBasis::Received, .levelField = "level", .occupationField = "occupation",
        .sexField = "sex", .unitField = "employer_name"},
    {.key = "honours", .label = QT_TRANSLATE_NOOP("nomination", "Honours"),
        .definition = QT_TRANSLATE_NOOP("nomination", "Persons on whom the title was conferred within the period, by the day "
                                                      "of the decision; revoked ones included."),
        .unit = MeasureUnit::Cases, .basis = MeasureBasis::Honoured, .levelField = "level", .occupationField = "occupation",
        .sexField = "sex", .unitField = "employer_name"},
};

} // namespace jiangce::nomination
