// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/programmes/talent_settlement/policy.h"

/// The seven tests of clause 五, its dependants, and the wider rule. A code names the trouble that is looked for.
namespace jiangce::talent_settlement::conditions {

// Clause 五

inline constexpr auto employerNotEnterprise = Condition::text("talent_settlement", "employer_not_enterprise", hiredHere,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Hired by an enterprise"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The credit code %1 is that of an enterprise."),
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the credit code of the employer."),
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "The credit code %1 is not of the class of enterprises "
                                                            "(91). Decide whether the employer is an enterprise.")});
inline constexpr auto employerNotInDalian = Condition::interpretation("talent_settlement", "employer_not_in_dalian",
    hiredHere,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "An enterprise of Dalian"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The employer belongs to %1."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The employer belongs to %1, which is not in Dalian."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the district of the employer.")},
    QT_TRANSLATE_NOOP("talent_settlement", "An enterprise of Dalian is one registered in Dalian, pilot zones and "
                                           "branches included."));
inline constexpr auto employerExcluded = Condition::text("talent_settlement", "employer_excluded", excludedFirms,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Neither HR service nor labour dispatch"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The employer is neither an HR service nor a dispatch firm."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The employer is %1, which the clause excludes."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the employer's line of business."),
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "The employer has several lines of business, HR "
                                                            "services or dispatch among them. Decide from what it "
                                                            "really does.")});
inline constexpr auto postNotInCatalogue = Condition::interpretation("talent_settlement", "post_not_in_catalogue",
    inCatalogue,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Hired for a shortage occupation"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "%1 is in the catalogue in force on %3 (%2)."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "%1 is not a shortage occupation in the catalogue in force "
                                                         "on %3 (%2)."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Still to be entered: %1.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The catalogue in force on the day of hiring counts, and the occupation "
                                           "of the post; only rows marked as shortage belong to it."));
inline constexpr auto noCatalogue = Condition::interpretation("talent_settlement", "no_catalogue", inCatalogue,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "A catalogue in force on the day of hiring"),
        .met = "",
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "No edition of the catalogue in force on %1 is imported; ask policy "
                                                          "management to import it.")},
    QT_TRANSLATE_NOOP("talent_settlement", "Without the edition of that day nobody can tell whether the occupation is short; "
                                           "nothing is refused for it."));
inline constexpr auto certificateOfOther = Condition::hint("talent_settlement", "certificate_of_other", inCatalogue,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "The certificate is for the post"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Certificate and post are both %1."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The certificate is for %1, the post for %2."),
        .unknown = ""});
inline constexpr auto contractTooShort = Condition::text("talent_settlement", "contract_too_short", contractTerm,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "A contract of one year or more"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The contract runs %1; at least %2 is required."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The contract runs %1; at least %2 is required, %3 are "
                                                         "missing."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the kind of contract and its dates."),
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "The contract runs until a task is done. Decide whether "
                                                            "it amounts to one year or more.")});
inline constexpr auto contractElsewhere = Condition::interpretation("talent_settlement", "contract_elsewhere",
    contractTerm,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "The contract is with this employer"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The contract is with this employer."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The contract is with another unit than the employer "
                                                         "entered."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter with whom the contract was concluded.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The term of one year is that of the contract with the enterprise that "
                                           "hires, over its whole length."));
inline constexpr auto tooCloseToRetirement = Condition::interpretation("talent_settlement",
    "too_close_to_retirement", yearsToRetirement,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Fifteen years to retirement"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "%1 to statutory retirement on %4 (born %5, %6); at least %2 "
                                                      "are required."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "%1 to statutory retirement on %4 (born %5, %6); at least "
                                                         "%2 are required, %3 short."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter birth date and sex, and for a woman the kind of "
                                                          "post.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The day of hand-in plus 15 years must not lie after the day of "
                                           "statutory retirement, which is the birthday in the month of retirement "
                                           "by the rules in force on the day of hand-in. Early retirement for "
                                           "special work does not count."));
inline constexpr auto tenYearsUnknown = Condition::text("talent_settlement", "ten_years_unknown", ageRelaxation,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Ten years in enterprises of Dalian"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "%3 short of fifteen years to retirement, but %1 of continuous work "
                                                      "in enterprises of Dalian; with %2 the age may be relaxed."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "%1 of continuous work in enterprises of Dalian; only with %2 "
                                                         "may the age be relaxed."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "%3 short of fifteen years to retirement. Enter since when the "
                                                          "person has worked in enterprises of Dalian without a break: "
                                                          "with %2 the age may be relaxed.")});
inline constexpr auto relaxationExceeded = Condition::text("talent_settlement", "relaxation_exceeded", ageRelaxation,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Within the relaxation of age"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "%1 short; the relaxation set by the bureau is %2 months "
                                                         "(%3)."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "%1 short; the relaxation set by the bureau is %2 months (%3). Only "
                                                          "a collective decision may use it: enter its number and its day."),
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "%1 short; the relaxation set by the bureau is %2 months (%3). "
                                                            "Record what the collective decision %4 of %5 says.")});
inline constexpr auto belowLevelFour = Condition::text("talent_settlement", "below_level_four", levelAppraised,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Level four or higher"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The certificate is of %1; at least %2 is required."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The certificate is of %1; at least %2 is required."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the level of the certificate.")});
inline constexpr auto notAppraisedHere = Condition::interpretation("talent_settlement", "not_appraised_here",
    levelAppraised,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Appraised by the Dalian bureau"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "The certificate was appraised by the Dalian bureau."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The certificate was %1, not appraised by the Dalian "
                                                         "bureau."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Look the certificate up in the appraisal records and "
                                                          "enter where it was appraised."),
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "The certificate is of an evaluation body of the later "
                                                            "system. Decide whether it stands for an appraisal "
                                                            "here.")},
    QT_TRANSLATE_NOOP("talent_settlement", "A filing of a certificate from elsewhere is not an appraisal by the "
                                           "Dalian bureau; for certificates of the later system an officer decides."));
inline constexpr auto otherDistrict = Condition::hint("talent_settlement", "other_district", place,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Settles where the employer is"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Employer and household are both in %1."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The employer is in %1, the household is to be in %2."),
        .unknown = ""});
inline constexpr auto settledBefore = Condition::hint("talent_settlement", "settled_before", hiredHere,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Not settled before"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The person was already approved in %1."),
        .unknown = ""});
inline constexpr auto housingReferral = Condition::hint("talent_settlement", "housing_referral", housing,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Public rental housing"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The applicant asks about public rental housing; other "
                                                         "rules decide. Refer to the housing office."),
        .unknown = ""});

// 大政发〔2022〕17号, for papers handed in on or after 2022-06-01

inline constexpr auto widerRule = Condition::interpretation("talent_settlement", "wider_rule", openSettlement,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "The wider rule applies"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Handed in on %1, on or after %2: the wider rule applies, "
                                                      "without tests of level, age, catalogue or dispatch."),
        .notMet = "",
        .unknown = ""},
    QT_TRANSLATE_NOOP("talent_settlement", "The notice is known from public reports; confirm it with the original."));
inline constexpr auto noContract = Condition::interpretation("talent_settlement", "no_contract", openSettlement,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "A lawful labour contract"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "A labour contract is in force (%1)."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The labour contract (%1) is not in force on %2."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the labour contract.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The contract has to be in force on the day of hand-in."));
inline constexpr auto notInsured = Condition::interpretation("talent_settlement", "not_insured", openSettlement,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Insured in Dalian"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Social insurance is paid in Dalian."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "Social insurance is not paid in Dalian."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter whether social insurance is paid in Dalian.")},
    QT_TRANSLATE_NOOP("talent_settlement", "Insured on the day of hand-in; the reports name no length of time."));

// Each dependant

inline constexpr auto notFamily = Condition::text("talent_settlement", "not_family", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Spouse or child"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Moves along as %1."),
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the relation to the applicant.")});
inline constexpr auto secondSpouse = Condition::text("talent_settlement", "second_spouse", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "One spouse"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "A spouse is already listed."),
        .unknown = ""});
inline constexpr auto notMarried = Condition::hint("talent_settlement", "not_married", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Married"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "A spouse is listed, but the applicant is entered as %1."),
        .unknown = ""});
inline constexpr auto childOfAge = Condition::interpretation("talent_settlement", "child_of_age", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Under 18 on the day of hand-in"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "%1 old on %2; 18 on %3."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "%1 old on %2; 18 since %3."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter the child's birth date.")},
    QT_TRANSLATE_NOOP("talent_settlement", "A minor child is under 18 on the day the papers are handed in, so that "
                                           "the length of the handling harms nobody."));
inline constexpr auto turnsEighteen = Condition::hint("talent_settlement", "turns_eighteen", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Still a minor at the transfer"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The child turns 18 on %1. The household transfer should "
                                                         "be done before."),
        .unknown = ""});
inline constexpr auto adultChild = Condition::interpretation("talent_settlement", "adult_child", openSettlement,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "A child under the wider rule"),
        .met = "",
        .notMet = "",
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("talent_settlement", "The child is of age on the day of hand-in. Decide "
                                                            "whether the wider rule covers it.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The reports speak of children without an age; for children of age an "
                                           "officer decides."));
inline constexpr auto noConsent = Condition::interpretation("talent_settlement", "no_consent", dependants,
    {.title = QT_TRANSLATE_NOOP("talent_settlement", "Consent to the move"),
        .met = QT_TRANSLATE_NOOP("talent_settlement", "Consent is given."),
        .notMet = QT_TRANSLATE_NOOP("talent_settlement", "The spouse or guardian has not consented."),
        .unknown = QT_TRANSLATE_NOOP("talent_settlement", "Enter whether the spouse or guardian consents.")},
    QT_TRANSLATE_NOOP("talent_settlement", "The clause has no word on consent; \"may move along\" is read as: nobody is moved "
                                           "who, or whose guardian, does not agree."));

inline constexpr std::array all {&employerNotEnterprise, &employerNotInDalian, &employerExcluded, &postNotInCatalogue, &noCatalogue, &certificateOfOther,
    &contractTooShort, &contractElsewhere, &tooCloseToRetirement, &tenYearsUnknown, &relaxationExceeded,
    &belowLevelFour, &notAppraisedHere, &otherDistrict, &settledBefore, &housingReferral, &widerRule,
    &noContract, &notInsured, &notFamily, &secondSpouse, &notMarried, &childOfAge, &turnsEighteen, &adultChild,
    &noConsent};

} // namespace jiangce::talent_settlement::conditions
