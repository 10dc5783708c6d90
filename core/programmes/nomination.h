// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

/// A nomination for an honour, the same for every title of a round. Its texts stand in context "nomination".
namespace jiangce::nomination {

struct Nomination {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<QDate> birthDate;
    std::optional<QString> ethnicity;
    std::optional<QString> affiliation;
    std::optional<QString> education;
    std::optional<Month> workSince;
    std::optional<Phone> phone;
    std::optional<Name> employerName;
    std::optional<CreditCode> employerCode;
    std::optional<AdminUnitCode> employerDistrict;
    std::optional<QString> post;
    std::optional<bool> frontLine;
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<int> yearsInOccupation;
    std::optional<CertificateLevel> level;
    std::optional<CertificateNumber> certificate;
    std::optional<QDate> issued;
    std::optional<ChoiceKey> recommendedBy;     ///< district, department
    std::optional<AdminUnitCode> recommenderDistrict;
    std::optional<QString> recommenderName;
    std::optional<LongText> recommendation;
    std::optional<QDate> internalNoticeFrom;
    std::optional<QDate> internalNoticeTo;
    std::optional<ChoiceKey> internalNoticeResult;  ///< none, unfounded, founded
    std::optional<ChoiceKey> unionOpinion;      ///< agrees, disagrees
    std::optional<LongText> deeds;
    std::optional<LongText> innovations;
    std::optional<LongText> apprentices;
    std::optional<LongText> awards;
};

/// The policy sets no criteria of its own; what is held against the day and the level only warns or follows the notice.
struct Thresholds {
    CertificateLevel highSkill = CertificateLevel::Three;   ///< 高技能人才, inclusive
};

[[nodiscard]] Problems check(const Programme& programme, const FormData& form, QDate day);
[[nodiscard]] Decision assessBy(const Nomination& form, const Circumstances& circumstances, const Thresholds& thresholds);
[[nodiscard]] Decision assess(const FormData& form, const Circumstances& circumstances);

} // namespace jiangce::nomination
