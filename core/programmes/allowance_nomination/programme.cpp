// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/allowance_nomination/programme.h"

#include "core/programmes/allowance_nomination/rules.h"
#include "core/programmes/common_letters.h"

using namespace Qt::StringLiterals;

namespace jiangce::allowance_nomination {

namespace {

using honours::allowance;

constexpr Clause clauses[] {honours::allowance};

constexpr SectionDef sections[] {
    {"person", QT_TRANSLATE_NOOP("allowance_nomination", "Person honoured"), u"获奖人"},
    {"honour", QT_TRANSLATE_NOOP("allowance_nomination", "Decision"), u"表彰决定"},
};

constexpr std::array fields {
    field<&AllowanceNomination::name>("name", QT_TRANSLATE_NOOP("nomination", "Name"), allowance,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "person", .maxLength = 50}),
    field<&AllowanceNomination::idNumber>("id_number", QT_TRANSLATE_NOOP("nomination", "ID number"), allowance,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "person"}),
    field<&AllowanceNomination::sex>("sex", QT_TRANSLATE_NOOP("nomination", "Sex"), allowance,
        {.section = "person", .sexFrom = "id_number", .isComputed = true}),
    field<&AllowanceNomination::phone>("phone", QT_TRANSLATE_NOOP("nomination", "Telephone"), allowance,
        {.privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "person"}),
    field<&AllowanceNomination::employerName>("employer_name", QT_TRANSLATE_NOOP("nomination", "Employer"), allowance,
        {.party = Party::EmployerName, .section = "person", .maxLength = 120}),
    field<&AllowanceNomination::employerCode>("employer_code", QT_TRANSLATE_NOOP("nomination", "Credit code"), allowance,
        {.party = Party::EmployerNumber, .section = "person"}),
    field<&AllowanceNomination::employerDistrict>("employer_district",
        QT_TRANSLATE_NOOP("nomination", "District of the employer"), allowance,
        {.party = Party::District, .section = "person"}),
    field<&AllowanceNomination::occupation>("occupation", QT_TRANSLATE_NOOP("nomination", "Occupation"), allowance,
        {.section = "person", .maxLength = 60}),
    field<&AllowanceNomination::level>("level", QT_TRANSLATE_NOOP("nomination", "Level"), allowance, {.section = "person"}),
    field<&AllowanceNomination::honourTitle>("honour_title", QT_TRANSLATE_NOOP("nomination", "Honour"), allowance,
        {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&AllowanceNomination::honourDocument>("honour_document",
        QT_TRANSLATE_NOOP("nomination", "Number of the decision"), allowance,
        {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&AllowanceNomination::honourOn>("honour_on", QT_TRANSLATE_NOOP("nomination", "Day of the decision"), allowance,
        {.need = Need::OnSubmit, .section = "honour"}),
    field<&AllowanceNomination::deeds>("deeds", QT_TRANSLATE_NOOP("nomination", "Main deeds"), allowance,
        {.section = "honour", .maxLength = 1500}),
};
static_assert(keysAreUnique(fields));

constexpr MaterialDef materials[] {
    {.key = "decision", .label = QT_TRANSLATE_NOOP("allowance_nomination", "Decision of commendation"),
        .chinese = u"表彰决定", .clause = allowance, .standard = u"复印件，载明姓名和称号",
        .proves = "name|honour_title|honour_document|honour_on"},
};
constexpr LetterKind letterKinds[] {
    letters::receiptSlip, letters::nonAcceptance,
    {"pool_entry", QT_TRANSLATE_NOOP("letters", "Entry in the allowance pool"), u"纳入政府特殊津贴选拔范围通知书",
        "allowance_nomination/pool_entry", letters::approved},
    {"refusal", QT_TRANSLATE_NOOP("letters", "Refusal"), u"不予纳入通知书", "common/nomination_refusal", letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::serviceReceipt,
};
constexpr Measure measures[] {
    {.key = "entries", .label = QT_TRANSLATE_NOOP("allowance_nomination", "Entries in the pool"),
        .definition = QT_TRANSLATE_NOOP("allowance_nomination", "Persons taken into the selection for the government "
                                                                "allowance within the period."),
        .unit = MeasureUnit::Cases, .levelField = "level", .occupationField = "occupation", .sexField = "sex"},
};

Problems check(const FormData& form, QDate day)
{
    return checkFields(programme, form, day);
}

Decision assess(const FormData&, const Circumstances& circumstances)
{
    return assessBy(circumstances);
}

} // namespace

Decision assessBy(const Circumstances& circumstances)
{
    Decision decision(circumstances.rulings);
    const HonourBehind* honour = honour_behind::judge(
        conditions::notHonoured, conditions::honourRevoked, circumstances.facts, decision.findings());
    if (honour != nullptr)
        decision.findings().require(conditions::notOutstanding, honour->programme == "outstanding_talent"_L1,
            {honour->title}, "honour_title");
    return decision;
}

constinit const Programme programme {
    .key = "allowance_nomination",
    .label = QT_TRANSLATE_NOOP("allowance_nomination", "Government allowance pool"),
    .chinese = u"纳入政府特殊津贴选拔范围",
    .shortName = u"津贴",
    .pinyin = "jt",
    .procedure = ProcedureKind::Determination,
    .applicant = ApplicantKind::Person,
    .clauses = clauses,
    .sections = sections,
    .fields = fields,
    .rosters = {},
    .materials = materials,
    .letters = letterKinds,
    .figures = {},
    .conditions = conditions::all,
    .measures = measures,
    .widerRule = nullptr,
    .migration = "1014_allowance_nomination.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::allowance_nomination
