// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/level_promotion/programme.h"

#include "core/programmes/common_letters.h"
#include "core/programmes/level_promotion/fields.h"
#include "core/programmes/level_promotion/rules.h"

namespace jiangce::level_promotion {

namespace {

constexpr Clause clauses[] {honours::promotion, honours::contests};

constexpr SectionDef sections[] {
    {"person", QT_TRANSLATE_NOOP("level_promotion", "Person honoured"), u"获奖人"},
    {"honour", QT_TRANSLATE_NOOP("level_promotion", "Decision"), u"表彰决定"},
    {"level", QT_TRANSLATE_NOOP("level_promotion", "Level"), u"等级晋升"},
};
constexpr MaterialDef materials[] {
    {.key = "decision", .label = QT_TRANSLATE_NOOP("level_promotion", "Decision of commendation"), .chinese = u"表彰决定",
        .clause = promotion, .standard = u"复印件，载明姓名和称号", .proves = "honour_title|honour_document|honour_on|outcome"},
    {.key = "certificate", .label = QT_TRANSLATE_NOOP("nomination", "Vocational certificate"), .chinese = u"职业资格证书",
        .clause = promotion, .standard = u"查验原件，留存复印件",
        .proves = "name|id_number|occupation|occupation_code|level|certificate"},
};
constexpr LetterKind letterKinds[] {
    letters::receiptSlip, letters::correctionNotice, letters::nonAcceptance,
    {"promotion_approval", QT_TRANSLATE_NOOP("letters", "Promotion approval"), u"技术等级晋升核准通知书",
        "level_promotion/promotion_approval", letters::approved},
    {"refusal", QT_TRANSLATE_NOOP("letters", "Refusal"), u"不予晋升决定书", "common/refusal", letters::refused},
    letters::approvalSheet, letters::applicationForm, letters::privacyNotice, letters::serviceReceipt,
};
constexpr Measure measures[] {
    {.key = "promotions", .label = QT_TRANSLATE_NOOP("level_promotion", "Promotions"),
        .definition = QT_TRANSLATE_NOOP("level_promotion", "Promotions, priorities and findings of not applicable approved "
                                                           "within the period, by the level held before."),
        .unit = MeasureUnit::Cases, .levelField = "level", .occupationField = "occupation", .sexField = "sex"},
};

Problems check(const FormData& form, QDate day)
{
    return checkFields(programme, form, day);
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    return assessBy(readRecord<LevelPromotion>(fields, form.values(), form.overrides()), circumstances);
}

} // namespace

constinit const Programme programme {
    .key = "level_promotion",
    .label = QT_TRANSLATE_NOOP("level_promotion", "Level promotion"),
    .chinese = u"获奖者晋升职业资格等级",
    .shortName = u"晋升",
    .pinyin = "js",
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
    .migration = "1013_level_promotion.sql",
    .check = check,
    .assess = assess,
};

} // namespace jiangce::level_promotion
