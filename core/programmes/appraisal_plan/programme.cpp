// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_plan/programme.h"

#include "core/programmes/appraisal_plan/conditions.h"
#include "core/programmes/appraisal_plan/fields.h"
#include "core/programmes/appraisal_plan/rules.h"
#include "core/programmes/common_letters.h"
#include "core/programmes/filing_rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::appraisal_plan {

namespace {

constexpr SectionDef sections[] {
    {"body", QT_TRANSLATE_NOOP("appraisal_plan", "Appraisal body"), u"鉴定机构"},
    {"plan", QT_TRANSLATE_NOOP("appraisal_plan", "Plan"), u"鉴定计划"},
};

constexpr int mostHeads = 1000000;

Problems checkLine(const FormRow& row, const FormData& form)
{
    Problems problems = filing_rules::monthOutsideYear(row, "month", form, obligation.yearField);
    const auto line = readRecord<PlanLine>(lineFields, row.values, row.overrides);
    filing_rules::checkRange(problems, line.heads, 1, mostHeads, "heads");
    filing_rules::checkRange(problems, line.examiners, 0, mostHeads, "examiners");
    return problems;
}

constexpr RosterDef rosters[] {
    {.key = "lines", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Planned appraisals"), .chinese = u"年度职业技能鉴定计划表",
        .fields = lineFields, .distinctBy = "occupation|level|month|place", .check = checkLine},
};

constexpr MaterialDef materials[] {
    {.key = "plan_form", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Plan of the year, sealed"), .chinese = u"年度鉴定计划表",
        .clause = planFiled, .standard = u"填写完整，加盖单位公章，负责人签字",
        .proves = "body_name|credit_code|head_of_body|contact_name|contact_phone|plan_year|plan_kind|plan_remarks|"
                  "lines/occupation|lines/occupation_code|lines/level|lines/month|lines/heads|lines/place|lines/examiners|"
                  "lines/remarks"},
    {.key = "approval", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Document that made it an appraisal body"),
        .chinese = u"鉴定机构批准文件", .clause = planFiled, .standard = u"首次备案或者内容变更时提供复印件", .isRequired = false,
        .proves = "approved_by|address|district"},
    {.key = "fees", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Basis of the fees"), .chinese = u"收费依据",
        .clause = planFiled, .standard = u"收费的，提供收费文件复印件", .isRequired = false, .proves = "fee_basis"},
};

constexpr LetterKind programmeLetters[] {
    letters::receiptSlip, letters::completionNotice, letters::filingReceipt, letters::rosterForm, letters::serviceReceipt,
};

constexpr Measure measures[] {
    {.key = "planned_lines", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Appraisals planned"),
        .definition = QT_TRANSLATE_NOOP("appraisal_plan", "Lines of the plans put on file in the period, amended plans beside "
                                                            "those they replace."),
        .unit = MeasureUnit::Rows, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation"},
    {.key = "planned_heads", .label = QT_TRANSLATE_NOOP("appraisal_plan", "Heads planned"),
        .definition = QT_TRANSLATE_NOOP("appraisal_plan", "Heads of the lines of plans put on file in the period, amended "
                                                            "plans beside those they replace."),
        .unit = MeasureUnit::Sum, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation", .sumField = "heads"},
};

Problems check(const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    const auto record = readRecord<AppraisalPlan>(fields, form.values(), form.overrides());
    filing_rules::checkRange(problems, record.planYear, filing_rules::firstYear, filing_rules::lastYear, "plan_year");
    return problems;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    const auto record = readRecord<AppraisalPlan>(fields, form.values(), form.overrides());
    QList<IdentifiedLine> lines;
    for (const FormRow& row : form.rows(u"lines"_s))
        lines.append({row.id, readRecord<PlanLine>(lineFields, row.values, row.overrides)});
    return assess2011(record, lines, circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "appraisal_plan",
    .label = QT_TRANSLATE_NOOP("appraisal_plan", "Annual appraisal plan"),
    .chinese = u"鉴定机构年度鉴定计划备案",
    .shortName = u"鉴计",
    .pinyin = "jdjh",
    .procedure = ProcedureKind::Filing,
    .applicant = ApplicantKind::Organisation,
    .clauses = clauses,
    .sections = sections,
    .fields = fields,
    .rosters = rosters,
    .materials = materials,
    .letters = programmeLetters,
    .figures = figures,
    .conditions = conditions::all,
    .measures = measures,
    .widerRule = nullptr,
    .obligation = &obligation,
    .migration = "1020_appraisal_plan.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::appraisal_plan
