// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/talent_settlement/programme.h"

#include "core/programmes/common_letters.h"
#include "core/programmes/talent_settlement/conditions.h"
#include "core/programmes/talent_settlement/fields.h"
#include "core/programmes/talent_settlement/rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::talent_settlement {

namespace {

constexpr SectionDef sections[] {
    {"person", QT_TRANSLATE_NOOP("talent_settlement", "Applicant"), u"申请人"},
    {"certificate", QT_TRANSLATE_NOOP("talent_settlement", "Vocational qualification"), u"职业资格"},
    {"employer", QT_TRANSLATE_NOOP("talent_settlement", "Employer and contract"), u"用人单位与劳动合同"},
    {"place", QT_TRANSLATE_NOOP("talent_settlement", "Place of settlement"), u"拟落户地"},
};

constexpr RosterDef rosters[] {
    {.key = "dependants", .label = QT_TRANSLATE_NOOP("talent_settlement", "Dependants"), .chinese = u"随迁人员名单",
        .fields = dependantFields},
};

constexpr MaterialDef materials[] {
    {.key = "application_form", .label = QT_TRANSLATE_NOOP("talent_settlement", "Application form"),
        .chinese = u"引进人才落户申请表", .clause = hiredHere, .standard = u"填写完整，本人签字，用人单位盖章",
        .proves = "applied_by|earlier_rule|phone|settle_district|settle_kind|settle_address|police_station|asks_for_housing|"
                  "dependants/consents"},
    {.key = "id_card", .label = QT_TRANSLATE_NOOP("talent_settlement", "ID card"), .chinese = u"居民身份证",
        .clause = yearsToRetirement, .standard = u"查验原件，留存复印件", .proves = "name|id_number|sex|birth_date"},
    {.key = "household_book", .label = QT_TRANSLATE_NOOP("talent_settlement", "Household booklet"), .chinese = u"户口簿",
        .clause = place, .standard = u"申请人及随迁人员所在页；集体户另附集体户证明",
        .proves = "name|former_residence|dependants/name|dependants/id_number|dependants/sex|dependants/birth_date|"
                  "dependants/former_residence"},
    {.key = "licence", .label = QT_TRANSLATE_NOOP("talent_settlement", "Employer's business licence"),
        .chinese = u"用人单位营业执照", .clause = hiredHere, .standard = u"加盖单位公章的复印件",
        .neededBefore = openSettlementFrom,
        .proves = "employer_name|employer_code|employer_district|employer_place|employer_kind"},
    {.key = "contract", .label = QT_TRANSLATE_NOOP("talent_settlement", "Labour contract"), .chinese = u"劳动合同",
        .clause = contractTerm, .standard = u"查验原件，留存复印件，载明期限和岗位",
        .proves = "post_kind|post|post_code|hired_on|contract_kind|contract_with_employer|contract_start|contract_end|"
                  "continuous_since"},
    {.key = "insurance", .label = QT_TRANSLATE_NOOP("talent_settlement", "Social insurance record"),
        .chinese = u"社会保险参保证明", .clause = openSettlement, .standard = u"载明参保单位和起止年月",
        .proves = "insured_here|insured_since|continuous_since|contract_with_employer"},
    {.key = "certificate", .label = QT_TRANSLATE_NOOP("talent_settlement", "Vocational qualification certificate"),
        .chinese = u"职业资格证书", .clause = levelAppraised, .standard = u"查验原件，核对鉴定记录",
        .neededBefore = openSettlementFrom,
        .proves = "occupation|occupation_code|level|certificate|issued|issuer|appraisal"},
    {.key = "marriage", .label = QT_TRANSLATE_NOOP("talent_settlement", "Proof of marriage"), .chinese = u"婚姻证明",
        .clause = dependants, .standard = u"结婚证；离婚的提供离婚证及抚养权文书", .isRequired = false,
        .neededWhen = "marital_status", .neededFor = "married|divorced", .proves = "marital_status|dependants/relation|dependants/name"},
    {.key = "children", .label = QT_TRANSLATE_NOOP("talent_settlement", "Proof of parentage"),
        .chinese = u"子女出生医学证明或亲子关系证明", .clause = dependants, .standard = u"有子女随迁的逐名提供", .isRequired = false,
        .proves = "dependants/relation|dependants/name|dependants/birth_date"},
    {.key = "home", .label = QT_TRANSLATE_NOOP("talent_settlement", "Proof of home or collective household"),
        .chinese = u"住房证明或集体户接收证明", .clause = place, .standard = u"自有住房提供产权证明；投靠的附户主同意书",
        .proves = "settle_district|settle_kind|settle_address"},
};

constexpr LetterKind programmeLetters[] {
    letters::receiptSlip, letters::acceptanceNotice, letters::correctionNotice, letters::nonAcceptance,
    {"settlement_confirmation", QT_TRANSLATE_NOOP("letters", "Settlement confirmation"), u"落户资格审核确认函",
        "talent_settlement/settlement_confirmation", letters::approved},
    {"refusal", QT_TRANSLATE_NOOP("letters", "Refusal"), u"不予审核通过决定书", "talent_settlement/refusal",
        letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::rosterForm, letters::privacyNotice, letters::serviceReceipt,
};

constexpr Measure measures[] {
    {.key = "principals", .label = QT_TRANSLATE_NOOP("talent_settlement", "Principals"),
        .definition = QT_TRANSLATE_NOOP("talent_settlement", "Applicants whose settlement was approved in the period; "
                                                              "dependants are not among them."),
        .unit = MeasureUnit::Cases, .levelField = "level", .occupationField = "post"},
    {.key = "dependants", .label = QT_TRANSLATE_NOOP("talent_settlement", "Dependants"),
        .definition = QT_TRANSLATE_NOOP("talent_settlement", "Spouses and children listed in cases approved in the period."),
        .unit = MeasureUnit::Rows, .roster = "dependants"},
};

Problems check(const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    const auto record = readRecord<TalentSettlement>(fields, form.values(), form.overrides());
    const bool isFixed = record.contractKind && record.contractKind->key == "fixed"_L1;
    if (isFixed && record.contractStart && record.contractEnd && !record.contractEnd->reaches(*record.contractStart))
        problems.append(Problem {ProblemCode::DateOrder, {u"劳动合同起"_s, u"劳动合同止"_s}}.at(u"contract_end"_s));
    return problems;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    const auto record = readRecord<TalentSettlement>(fields, form.values(), form.overrides());
    QList<IdentifiedDependant> family;
    for (const FormRow& row : form.rows(u"dependants"_s))
        family.append({row.id, readRecord<Dependant>(dependantFields, row.values, row.overrides)});
    return assessByDay(record, family, circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "talent_settlement",
    .label = QT_TRANSLATE_NOOP("talent_settlement", "Settlement of scarce skilled talent"),
    .chinese = u"紧缺技能人才引进落户",
    .shortName = u"落户",
    .pinyin = "lh",
    .procedure = ProcedureKind::Determination,
    .applicant = ApplicantKind::Person,
    .clauses = clauses,
    .sections = sections,
    .fields = fields,
    .rosters = rosters,
    .materials = materials,
    .letters = programmeLetters,
    .figures = figures,
    .conditions = conditions::all,
    .measures = measures,
    .widerRule = &conditions::widerRule,
    .migration = "1001_talent_settlement.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::talent_settlement
