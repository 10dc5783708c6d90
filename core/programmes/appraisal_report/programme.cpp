// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_report/programme.h"

#include "core/programmes/appraisal_report/conditions.h"
#include "core/programmes/appraisal_report/fields.h"
#include "core/programmes/appraisal_report/rules.h"
#include "core/programmes/common_letters.h"
#include "core/programmes/filing_rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::appraisal_report {

namespace {

constexpr SectionDef sections[] {
    {"body", QT_TRANSLATE_NOOP("appraisal_report", "Appraisal body"), u"鉴定机构"},
    {"report", QT_TRANSLATE_NOOP("appraisal_report", "Report"), u"开展鉴定情况"},
};

constexpr int mostHeads = 1000000;

/// No more pass than took part, no more are certified than passed.
void checkParts(const ReportLine& line, Problems& problems)
{
    const auto demand = [&](std::optional<int> part, const QString& name, std::optional<int> whole, const QString& of,
                            const char* field) {
        if (part && whole && *part > *whole)
            problems.append(Problem {ProblemCode::MoreThan, {name, QString::number(*part), of, QString::number(*whole)}}.at(
                QString::fromLatin1(field)));
    };
    demand(line.passed, u"合格人数"_s, line.sat, u"参加人数"_s, "passed");
    demand(line.certified, u"发证人数"_s, line.passed, u"合格人数"_s, "certified");
}

Problems checkLine(const FormRow& row, const FormData& form)
{
    Problems problems = filing_rules::monthOutsideYear(row, "month", form, obligation.yearField);
    const auto line = readRecord<ReportLine>(lineFields, row.values, row.overrides);
    filing_rules::checkRange(problems, line.planned, 0, mostHeads, "planned");
    filing_rules::checkRange(problems, line.sat, 0, mostHeads, "sat");
    checkParts(line, problems);
    if (line.planned && line.sat && *line.planned != *line.sat && !line.differenceReason)
        problems.append(Problem {ProblemCode::DifferenceUnexplained,
            {QString::number(*line.planned), QString::number(*line.sat)}}.at(u"difference_reason"_s));
    return problems;
}

constexpr RosterDef rosters[] {
    {.key = "lines", .label = QT_TRANSLATE_NOOP("appraisal_report", "Appraisals held"), .chinese = u"年度开展职业技能鉴定情况表",
        .fields = lineFields, .distinctBy = "occupation|level|month|place", .check = checkLine},
    {.key = "holders", .label = QT_TRANSLATE_NOOP("appraisal_report", "Names of those certified"), .chinese = u"取得证书人员名单",
        .fields = holderFields, .distinctBy = "certificate"},
};

constexpr MaterialDef materials[] {
    {.key = "report_form", .label = QT_TRANSLATE_NOOP("appraisal_report", "Report of the year, sealed"),
        .chinese = u"年度开展鉴定情况表", .clause = reportSent, .standard = u"填写完整，加盖单位公章，负责人签字",
        .proves = "body_name|credit_code|district|address|head_of_body|contact_name|contact_phone|report_year|report_kind|"
                  "cut_off|complaints|report_remarks|lines/occupation|lines/occupation_code|lines/level|lines/month|"
                  "lines/place|lines/planned|lines/sat|lines/passed|lines/certified|lines/difference_reason|lines/remarks"},
    {.key = "supervision", .label = QT_TRANSLATE_NOOP("appraisal_report", "Record of quality supervision"),
        .chinese = u"质量督导情况", .clause = reportSent, .standard = u"有督导的，附督导记录", .isRequired = false,
        .proves = "supervision"},
    {.key = "names", .label = QT_TRANSLATE_NOOP("appraisal_report", "List of those certified"), .chinese = u"取得证书人员名单",
        .clause = reportSent, .standard = u"附电子表格，逐人载明证书编号", .isRequired = false,
        .proves = "holders/name|holders/id_number|holders/held_occupation|holders/held_code|holders/held_level|"
                  "holders/certificate|holders/issued|holders/issuer"},
};

constexpr LetterKind programmeLetters[] {
    letters::receiptSlip, letters::completionNotice, letters::reportReceipt, letters::rosterForm, letters::privacyNotice,
    letters::serviceReceipt,
};

constexpr Measure measures[] {
    {.key = "held", .label = QT_TRANSLATE_NOOP("appraisal_report", "Appraisals held"),
        .definition = QT_TRANSLATE_NOOP("appraisal_report", "Lines of reports received in the period, supplements included."),
        .unit = MeasureUnit::Rows, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation"},
    {.key = "sat", .label = QT_TRANSLATE_NOOP("appraisal_report", "Took part"),
        .definition = QT_TRANSLATE_NOOP("appraisal_report", "Heads that took part, by the lines of reports received in the "
                                                              "period; who sat twice counts twice."),
        .unit = MeasureUnit::Sum, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation", .sumField = "sat"},
    {.key = "passed", .label = QT_TRANSLATE_NOOP("appraisal_report", "Passed"),
        .definition = QT_TRANSLATE_NOOP("appraisal_report", "Heads that passed, by the lines of reports received in the period."),
        .unit = MeasureUnit::Sum, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation", .sumField = "passed"},
    {.key = "certified", .label = QT_TRANSLATE_NOOP("appraisal_report", "Certified"),
        .definition = QT_TRANSLATE_NOOP("appraisal_report", "Certificates given, by the lines of reports received in the "
                                                              "period."),
        .unit = MeasureUnit::Sum, .basis = MeasureBasis::OnFile, .roster = "lines", .levelField = "level",
        .occupationField = "occupation", .sumField = "certified"},
};

Problems check(const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    const auto record = readRecord<AppraisalReport>(fields, form.values(), form.overrides());
    filing_rules::checkRange(problems, record.reportYear, filing_rules::firstYear, filing_rules::lastYear, "report_year");
    if (record.cutOff && record.reportYear && record.cutOff->year() != *record.reportYear)
        problems.append(Problem {ProblemCode::OutsideYear,
            {record.cutOff->toString(Qt::ISODate), QString::number(*record.reportYear)}}.at(u"cut_off"_s));
    else if (record.cutOff && *record.cutOff > day)
        problems.append(Problem {ProblemCode::DateInFuture, {record.cutOff->toString(Qt::ISODate)}}.at(u"cut_off"_s));
    return problems;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    const auto record = readRecord<AppraisalReport>(fields, form.values(), form.overrides());
    QList<IdentifiedLine> lines;
    for (const FormRow& row : form.rows(u"lines"_s))
        lines.append({row.id, readRecord<ReportLine>(lineFields, row.values, row.overrides)});
    QList<IdentifiedHolder> holders;
    for (const FormRow& row : form.rows(u"holders"_s))
        holders.append({row.id, readRecord<Holder>(holderFields, row.values, row.overrides)});
    return assess2011(record, lines, holders, circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "appraisal_report",
    .label = QT_TRANSLATE_NOOP("appraisal_report", "Annual appraisal report"),
    .chinese = u"鉴定机构年度开展鉴定情况报送",
    .shortName = u"鉴情",
    .pinyin = "jdqk",
    .procedure = ProcedureKind::Reporting,
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
    .migration = "1021_appraisal_report.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::appraisal_report
