// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/honour_bonus/programme.h"

#include "core/programmes/common_letters.h"
#include "core/programmes/honour_bonus/fields.h"
#include "core/programmes/honour_bonus/rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::honour_bonus {

namespace {

constexpr Clause clauses[] {honours::commendation, honours::outstanding, honours::expert, honours::adjusted};
constexpr const FigureDeclaration* figures[] {&honours::outstandingBonus, &honours::expertBonus};
constexpr FigureDeclaration yearBudget {.key = "honour_bonus_budget", .context = "honour_bonus",
    .label = QT_TRANSLATE_NOOP("honour_bonus", "Budget of the year"), .kind = FigureKind::Money,
    .clause = Clause(documents::dzf2011_46, "6.2b"), .unit = QT_TRANSLATE_NOOP("honour_bonus", "yuan")};

constexpr SectionDef sections[] {
    {"person", QT_TRANSLATE_NOOP("honour_bonus", "Person honoured"), u"获奖人"},
    {"honour", QT_TRANSLATE_NOOP("honour_bonus", "Decision"), u"表彰决定"},
    {"account", QT_TRANSLATE_NOOP("honour_bonus", "Account"), u"收款账户"},
};
constexpr RosterDef rosters[] {
    {.key = "award", .label = QT_TRANSLATE_NOOP("honour_bonus", "Title"), .chinese = u"奖金明细", .fields = awardFields,
        .least = 1},
};
constexpr MaterialDef materials[] {
    {.key = "decision", .label = QT_TRANSLATE_NOOP("honour_bonus", "Decision of commendation"), .chinese = u"表彰决定",
        .clause = commendation, .standard = u"复印件，载明姓名和称号",
        .proves = "honour_title|honour_document|honour_on|honour_certificate|award/honour_programme"},
    {.key = "id_card", .label = QT_TRANSLATE_NOOP("nomination", "ID card"), .chinese = u"居民身份证", .clause = commendation,
        .standard = u"查验原件，留存复印件", .proves = "name|id_number"},
    {.key = "account_proof", .label = QT_TRANSLATE_NOOP("honour_bonus", "Proof of the account"), .chinese = u"银行账户信息",
        .clause = commendation, .standard = u"开户名称与本人姓名一致", .proves = "account_name|bank_name|account_number|phone"},
};
constexpr LetterKind letterKinds[] {
    letters::receiptSlip, letters::acceptanceNotice, letters::correctionNotice, letters::nonAcceptance,
    {"subsidy_decision", QT_TRANSLATE_NOOP("letters", "Bonus decision"), u"一次性奖金核定通知书",
        "honour_bonus/subsidy_decision", letters::approved},
    {"refusal", QT_TRANSLATE_NOOP("letters", "Refusal"), u"不予发放奖金决定书", "common/refusal", letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::rosterForm, letters::privacyNotice, letters::serviceReceipt,
};
constexpr Measure measures[] {
    {.key = "bonuses", .label = QT_TRANSLATE_NOOP("honour_bonus", "Bonuses"),
        .definition = QT_TRANSLATE_NOOP("honour_bonus", "Bonuses approved within the period; one for each person, title and "
                                                        "round."),
        .unit = MeasureUnit::Rows, .roster = "award"},
    {.key = "bonus_amount", .label = QT_TRANSLATE_NOOP("honour_bonus", "Bonuses (yuan)"),
        .definition = QT_TRANSLATE_NOOP("honour_bonus", "Sum of the bonuses approved within the period."),
        .unit = MeasureUnit::Amount, .amount = AmountKind::Approved, .roster = "award"},
};

Problems check(const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    if (form.rows(u"award"_s).size() > 1)
        problems.append(Problem {ProblemCode::OutOfRange, {u"1"_s, u"1"_s}}.at(u"award"_s));
    return problems;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    QList<IdentifiedAward> awards;
    for (const FormRow& row : form.rows(u"award"_s))
        awards.append({row.id, readRecord<Award>(awardFields, row.values, row.overrides)});
    return assessBy(awards, circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "honour_bonus",
    .label = QT_TRANSLATE_NOOP("honour_bonus", "Honour bonus"),
    .chinese = u"获奖者一次性奖金",
    .shortName = u"奖金",
    .pinyin = "jj",
    .procedure = ProcedureKind::SubsidyClaim,
    .applicant = ApplicantKind::Person,
    .clauses = clauses,
    .sections = sections,
    .fields = fields,
    .rosters = rosters,
    .materials = materials,
    .letters = letterKinds,
    .figures = figures,
    .budget = &yearBudget,
    .conditions = conditions::all,
    .measures = measures,
    .widerRule = nullptr,
    .migration = "1012_honour_bonus.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::honour_bonus
