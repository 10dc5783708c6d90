// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/upskill_subsidy/programme.h"

#include "core/programmes/common_letters.h"
#include "core/programmes/upskill_subsidy/conditions.h"
#include "core/programmes/upskill_subsidy/fields.h"
#include "core/programmes/upskill_subsidy/rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::upskill_subsidy {

namespace {

constexpr SectionDef sections[] {
    {"unit", QT_TRANSLATE_NOOP("upskill_subsidy", "Applying unit"), u"申请单位"},
    {"fund", QT_TRANSLATE_NOOP("upskill_subsidy", "Employee education fund"), u"职工教育经费"},
    {"training", QT_TRANSLATE_NOOP("upskill_subsidy", "Training"), u"培训情况"},
    {"account", QT_TRANSLATE_NOOP("upskill_subsidy", "Amount and account"), u"申请金额与账户"},
};

constexpr RosterDef rosters[] {
    {.key = "roster", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Roster"),
        .chinese = u"企业职工技能提升培训补贴申请花名册", .fields = rosterFields, .least = 1},
};

constexpr MaterialDef materials[] {
    {.key = "application_form", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Application form, sealed"),
        .chinese = u"补贴申请表", .clause = eligible, .standard = u"填写完整，加盖单位公章，法定代表人签字",
        .proves = "contact_name|contact_phone|employee_count|claimed_total|trained_by"},
    {.key = "roster_form", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Roster, sealed"),
        .chinese = u"申请补贴人员花名册", .clause = eligible, .standard = u"纸质加盖公章，并附电子表格",
        .proves = "roster/name|roster/sex|roster/id_number|roster/post|roster/phone|roster/remarks"},
    {.key = "licence", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Business licence"), .chinese = u"营业执照副本",
        .clause = eligible, .standard = u"查验原件，留存加盖公章的复印件",
        .proves = "unit_name|credit_code|district|outside_place|address|legal_representative"},
    {.key = "fund_proof", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Proof of drawing and using the education fund"),
        .chinese = u"职工教育经费提取使用证明", .clause = eligible, .standard = u"审计报告、账页或工会意见之一，载明提取额和使用额",
        .proves = "fund_year|wage_total|fund_drawn|fund_used|fund_frontline"},
    {.key = "certificates", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier and new certificates"),
        .chinese = u"原证书与新取得的职业资格证书", .clause = sameYear, .standard = u"逐人提供，查验原件，留存复印件",
        .proves = "roster/occupation|roster/occupation_code|roster/level|roster/certificate|roster/issued|roster/issuer|"
                  "roster/earlier_occupation|roster/earlier_level|roster/earlier_certificate|roster/earlier_issued"},
    {.key = "contracts", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Labour contracts or insurance records"),
        .chinese = u"劳动合同或参保证明", .clause = eligible, .standard = u"覆盖培训开始至发证之日",
        .proves = "insurance_number|roster/contract_start|roster/contract_end|roster/insured_since"},
    {.key = "invoices", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Invoices for training and appraisal"),
        .chinese = u"培训费与鉴定费票据", .clause = eligible, .standard = u"逐人或附分摊明细，金额与花名册一致",
        .proves = "claimed_total|roster/training_fee|roster/appraisal_fee"},
    {.key = "training_plan", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Training plan and attendance"),
        .chinese = u"培训计划与考勤", .clause = eligible, .standard = u"载明培训起止时间、内容和学时",
        .proves = "class_filed|trained_by|roster/training_start|roster/training_end|roster/training_hours"},
    {.key = "commission_contract", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Contract with the training body"),
        .chinese = u"委托培训协议", .clause = eligible, .standard = u"双方盖章", .neededWhen = "trained_by",
        .neededFor = "commissioned", .proves = "trained_by|training_body"},
    {.key = "account_proof", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Proof of the account"),
        .chinese = u"银行账户信息", .clause = eligible, .standard = u"开户名称与申请单位名称一致",
        .proves = "account_name|bank_name|account_number"},
};

constexpr LetterKind programmeLetters[] {
    letters::receiptSlip, letters::acceptanceNotice, letters::correctionNotice, letters::nonAcceptance,
    {"subsidy_decision", QT_TRANSLATE_NOOP("letters", "Subsidy decision"), u"补贴核定通知书",
        "upskill_subsidy/subsidy_decision", letters::approved},
    {"refusal", QT_TRANSLATE_NOOP("letters", "Refusal"), u"不予补贴决定书", "upskill_subsidy/refusal", letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::rosterForm, letters::privacyNotice, letters::serviceReceipt,
};

constexpr Measure measures[] {
    {.key = "enterprises", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Enterprises"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Enterprises with at least one claim approved in the period, "
                                                            "each counted once."),
        .unit = MeasureUnit::Organisations},
    {.key = "heads", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Heads"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Rows granted in claims approved in the period; a person with "
                                                            "two certificates counts twice. Old cases entered from "
                                                            "paper have no rows and are left out."),
        .unit = MeasureUnit::Rows, .roster = "roster", .levelField = "level", .occupationField = "occupation"},
    {.key = "persons", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Persons"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Persons with at least one row granted in the period, told "
                                                            "apart by their ID number. Old cases entered from paper "
                                                              "have no rows and are left out."),
        .unit = MeasureUnit::Persons, .roster = "roster", .personField = "id_number", .levelField = "level",
        .occupationField = "occupation"},
    {.key = "claimed", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Claimed (yuan)"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Training and appraisal fees entered in the rosters of claims "
                                                            "approved in the period. Old cases entered from paper have "
                                                              "no rows and are left out."),
        .unit = MeasureUnit::Amount, .amount = AmountKind::Claimed, .roster = "roster", .levelField = "level",
        .occupationField = "occupation"},
    {.key = "cut", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Cut (yuan)"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Claimed less approved, over the same rows; a row approved "
                                                            "above its invoice counts as nothing cut. Old cases entered "
                                                          "from paper have no rows and are left out."),
        .unit = MeasureUnit::Amount, .amount = AmountKind::Cut, .roster = "roster", .levelField = "level",
        .occupationField = "occupation"},
    {.key = "approved", .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Approved (yuan)"),
        .definition = QT_TRANSLATE_NOOP("upskill_subsidy", "Amounts approved row by row in claims approved in the "
                                                               "period. Old cases entered from paper have no rows and are "
                                                               "left out."),
        .unit = MeasureUnit::Amount, .amount = AmountKind::Approved, .roster = "roster", .levelField = "level",
        .occupationField = "occupation"},
};

/// Days of a row that cannot follow one another.
void checkOrder(const RosterRow& row, int index, Problems& problems)
{
    const auto demand = [&](bool isInOrder, const QString& first, const QString& second, const char* field) {
        if (!isInOrder)
            problems.append(Problem {ProblemCode::DateOrder, {first, second}}.at(QString::fromLatin1(field), index));
    };
    if (row.trainingStart && row.trainingEnd)
        demand(*row.trainingStart <= *row.trainingEnd, u"培训开始"_s, u"培训结束"_s, "training_end");
    if (row.earlierIssued && row.issued)
        demand(*row.earlierIssued <= *row.issued, u"原发证日期"_s, u"发证日期"_s, "earlier_issued");
    if (row.contractStart && row.contractEnd)
        demand(row.contractEnd->reaches(*row.contractStart), u"劳动合同起"_s, u"劳动合同止"_s, "contract_end");
}

Problems check(const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    const QList<FormRow>& rows = form.rows(u"roster"_s);
    for (int i = 0; i < rows.size(); ++i)
        checkOrder(readRecord<RosterRow>(rosterFields, rows[i].values, rows[i].overrides), i, problems);
    return problems;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    const auto record = readRecord<UpskillSubsidy>(fields, form.values(), form.overrides());
    QList<IdentifiedRow> roster;
    for (const FormRow& row : form.rows(u"roster"_s))
        roster.append({row.id, readRecord<RosterRow>(rosterFields, row.values, row.overrides)});
    return assess2011(record, roster, circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Enterprise upskilling subsidy"),
    .chinese = u"企业职工技能提升培训补贴",
    .shortName = u"技补",
    .pinyin = "jb",
    .procedure = ProcedureKind::SubsidyClaim,
    .applicant = ApplicantKind::Organisation,
    .clauses = clauses,
    .sections = sections,
    .fields = fields,
    .rosters = rosters,
    .materials = materials,
    .letters = programmeLetters,
    .figures = figures,
    .budget = &yearBudget,
    .conditions = conditions::all,
    .measures = measures,
    .widerRule = nullptr,
    .refusedNotDeclined = conditions::acceptedWhenNotMet,
    .migration = "1000_upskill_subsidy.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::upskill_subsidy
