// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/honour_bonus/record.h"
#include "core/programmes/honours_policy.h"
#include "core/programmes/programme.h"

/// The order here is the order on screen, in print, in import and in export.
namespace jiangce::honour_bonus {

using honours::commendation;

inline constexpr Choice titleChoices[] {
    {"outstanding_talent", QT_TRANSLATE_NOOP("honour_bonus", "outstanding skilled talent"), u"大连市有杰出贡献高技能人才"},
    {"technical_expert", QT_TRANSLATE_NOOP("honour_bonus", "technical expert"), u"大连市技术能手"},
};

namespace heads {
inline constexpr const char16_t* title[] {u"荣誉称号", u"称号"};
inline constexpr const char16_t* remarks[] {u"备注"};
} // namespace heads

inline constexpr std::array awardFields {
    field<&Award::title>("honour_programme", QT_TRANSLATE_NOOP("honour_bonus", "Title"), commendation,
        {.need = Need::OnSubmit, .choices = titleChoices, .heads = heads::title}),
    field<&Award::remarks>("remarks", QT_TRANSLATE_NOOP("honour_bonus", "Remarks"), commendation, {.heads = heads::remarks}),
};
static_assert(keysAreUnique(awardFields));

inline constexpr std::array fields {
    field<&HonourBonus::name>("name", QT_TRANSLATE_NOOP("nomination", "Name"), commendation,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "person", .maxLength = 50}),
    field<&HonourBonus::idNumber>("id_number", QT_TRANSLATE_NOOP("nomination", "ID number"), commendation,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "person"}),
    field<&HonourBonus::phone>("phone", QT_TRANSLATE_NOOP("nomination", "Telephone"), commendation,
        {.privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "person"}),
    field<&HonourBonus::employerName>("employer_name", QT_TRANSLATE_NOOP("nomination", "Employer"), commendation,
        {.party = Party::EmployerName, .section = "person", .maxLength = 120}),
    field<&HonourBonus::employerCode>("employer_code", QT_TRANSLATE_NOOP("nomination", "Credit code"), commendation,
        {.party = Party::EmployerNumber, .section = "person"}),
    field<&HonourBonus::employerDistrict>("employer_district", QT_TRANSLATE_NOOP("nomination", "District of the employer"),
        commendation, {.party = Party::District, .section = "person"}),
    field<&HonourBonus::honourTitle>("honour_title", QT_TRANSLATE_NOOP("nomination", "Honour"), commendation,
        {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&HonourBonus::honourDocument>("honour_document", QT_TRANSLATE_NOOP("nomination", "Number of the decision"),
        commendation, {.need = Need::OnSubmit, .section = "honour", .maxLength = 60}),
    field<&HonourBonus::honourOn>("honour_on", QT_TRANSLATE_NOOP("nomination", "Day of the decision"), commendation,
        {.need = Need::OnSubmit, .section = "honour"}),
    field<&HonourBonus::honourCertificate>("honour_certificate",
        QT_TRANSLATE_NOOP("nomination", "Number of the honour certificate"), commendation, {.section = "honour"}),
    field<&HonourBonus::accountName>("account_name", QT_TRANSLATE_NOOP("honour_bonus", "Account name"), commendation,
        {.party = Party::PayeeName, .section = "account", .maxLength = 50}),
    field<&HonourBonus::bankName>("bank_name", QT_TRANSLATE_NOOP("honour_bonus", "Bank"), commendation,
        {.party = Party::PayeeBank, .section = "account"}),
    field<&HonourBonus::accountNumber>("account_number", QT_TRANSLATE_NOOP("honour_bonus", "Account number"), commendation,
        {.need = Need::OnSubmit, .privacy = Privacy::Sensitive, .party = Party::PayeeAccount, .section = "account"}),
};
static_assert(keysAreUnique(fields));

} // namespace jiangce::honour_bonus
