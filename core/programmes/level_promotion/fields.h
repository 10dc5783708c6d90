// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/honours_policy.h"
#include "core/programmes/level_promotion/record.h"
#include "core/programmes/programme.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::level_promotion {

using honours::promotion;

inline constexpr Choice outcomeChoices[] {
    {"direct", QT_TRANSLATE_NOOP("level_promotion", "promoted directly"), u"直接晋升"},
    {"priority", QT_TRANSLATE_NOOP("level_promotion", "priority in the assessment"), u"优先参加考评"},
    {"not_applicable", QT_TRANSLATE_NOOP("level_promotion", "not applicable: level one already"), u"不适用（已为一级）"},
};

inline constexpr std::array fields {
    field<&LevelPromotion::name>("name", QT_TRANSLATE_NOOP("nomination", "Name"), promotion,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "person", .maxLength = 50}),
    field<&LevelPromotion::idNumber>("id_number", QT_TRANSLATE_NOOP("nomination", "ID number"), promotion,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "person"}),
    field<&LevelPromotion::sex>("sex", QT_TRANSLATE_NOOP("nomination", "Sex"), promotion,
        {.section = "person", .sexFrom = "id_number", .isComputed = true}),
    field<&LevelPromotion::phone>("phone", QT_TRANSLATE_NOOP("nomination", "Telephone"), promotion,
        {.privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "person"}),
    field<&LevelPromotion::employerName>("employer_name", QT_TRANSLATE_NOOP("nomination", "Employer"), promotion,
        {.party = Party::EmployerName, .section = "person", .maxLength = 120}),
    field<&LevelPromotion::employerCode>("employer_code", QT_TRANSLATE_NOOP("nomination", "Credit code"), promotion,
        {.party = Party::EmployerNumber, .section = "person"}),
    field<&LevelPromotion::employerDistrict>("employer_district",
        QT_TRANSLATE_NOOP("nomination", "District of the employer"), promotion,
        {.party = Party::District, .section = "person"}),
    field<&LevelPromotion::honourTitle>("honour_title", QT_TRANSLATE_NOOP("nomination", "Honour"), promotion,
        {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&LevelPromotion::honourDocument>("honour_document", QT_TRANSLATE_NOOP("nomination", "Number of the decision"),
        promotion, {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&LevelPromotion::honourOn>("honour_on", QT_TRANSLATE_NOOP("nomination", "Day of the decision"), promotion,
        {.need = Need::OnSubmit, .section = "honour"}),
    field<&LevelPromotion::occupation>("occupation", QT_TRANSLATE_NOOP("nomination", "Occupation"), promotion,
        {.need = Need::OnSubmit, .section = "level", .maxLength = 60}),
    field<&LevelPromotion::occupationCode>("occupation_code", QT_TRANSLATE_NOOP("nomination", "Code of the occupation"),
        promotion, {.section = "level"}),
    field<&LevelPromotion::level>("level", QT_TRANSLATE_NOOP("level_promotion", "Present level"), promotion,
        {.need = Need::OnSubmit, .section = "level"}),
    field<&LevelPromotion::certificate>("certificate", QT_TRANSLATE_NOOP("nomination", "Certificate number"), promotion,
        {.need = Need::OnSubmit, .party = Party::CertificateNumber, .section = "level"}),
    field<&LevelPromotion::outcome>("outcome", QT_TRANSLATE_NOOP("level_promotion", "Outcome"), promotion,
        {.need = Need::OnSubmit, .choices = outcomeChoices, .section = "level",
            .help = QT_TRANSLATE_NOOP("level_promotion", "Priority in the assessment is no promotion: the level stays until "
                                                         "the assessment is passed.")}),
    field<&LevelPromotion::newLevel>("new_level", QT_TRANSLATE_NOOP("level_promotion", "Level promoted to"), promotion,
        {.need = Need::OnSubmit, .section = "level", .shownWhen = "outcome", .shownFor = "direct"}),
    field<&LevelPromotion::newCertificate>("new_certificate",
        QT_TRANSLATE_NOOP("level_promotion", "Number of the new certificate"), promotion,
        {.section = "level", .shownWhen = "outcome", .shownFor = "direct"}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::level_promotion
