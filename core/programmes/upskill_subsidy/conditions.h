// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/programmes/upskill_subsidy/policy.h"

/// The conditions of 2.1b–c in the order of the policy. A code names the trouble that the condition looks for.
namespace jiangce::upskill_subsidy::conditions {

// The unit

inline constexpr auto notInDalian = Condition::interpretation("upskill_subsidy", "not_in_dalian", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "An enterprise of Dalian"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The enterprise belongs to %1."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The enterprise belongs to %1, which is not in Dalian."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the district the enterprise belongs to.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "The policy addresses enterprises without saying of where; read as enterprises "
                                         "registered in Dalian, pilot zones included."));
inline constexpr auto notEnterprise = Condition::text("upskill_subsidy", "not_enterprise", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The applicant is an enterprise"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The credit code %1 is that of an enterprise."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The applicant is not an enterprise; the policy grants the "
                                                        "subsidy to enterprises."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the credit code of the applicant."),
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "The credit code %1 is not of the class of enterprises (91). "
                                                          "Decide whether the applicant is an enterprise.")});
inline constexpr auto fundNotUsed = Condition::text("upskill_subsidy", "fund_not_used", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The education fund is drawn and used"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 yuan were drawn and %2 yuan used."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 yuan were drawn and %2 yuan used; the policy asks that the "
                                                        "fund is both drawn and used."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the amounts drawn and used, as the audit report, the "
                                                        "account pages or the union's opinion show them.")});
inline constexpr auto fundNotAsPrescribed = Condition::text("upskill_subsidy", "fund_not_as_prescribed", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The fund is drawn and used as prescribed"),
        .met = "", .notMet = "",
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "Drawn: %1 yuan (%2 of the wages), used: %3 yuan. The policy "
                                                          "sets no rate of its own; decide whether this is as prescribed.")});
inline constexpr auto fundPooled = Condition::interpretation("upskill_subsidy", "fund_pooled", pooledFund,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The education fund is not pooled"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The register holds no pooling of this enterprise's fund."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The enterprise's fund is pooled by the government."),
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "The enterprise's fund is pooled by the government, which then "
                                                          "organises the training. Decide whether it uses its fund "
                                                          "as prescribed.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "Pooling does not by itself exclude a claim; an officer decides."));
inline constexpr auto noRows = Condition::text("upskill_subsidy", "no_rows", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Employees are listed"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 rows are listed."),
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Fill in the roster of employees.")});
inline constexpr auto totalDiffers = Condition::hint("upskill_subsidy", "total_differs", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The amount claimed is the sum of the roster"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The amount claimed, %1 yuan, is the sum of the roster."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The amount claimed is %1 yuan, but the roster adds up to %2 yuan."),
        .unknown = ""});
inline constexpr auto accountOfOther = Condition::hint("upskill_subsidy", "account_of_other", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The account is the enterprise's own"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The account is in the name of %1."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The account is in the name of %1, but the enterprise is %2."),
        .unknown = ""});

// Each row

inline constexpr auto contractGap = Condition::interpretation("upskill_subsidy", "contract_gap", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "An employee during training and at the certificate"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The contract runs %1 and covers %2."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The contract runs %1 and does not cover %2 (start of training to "
                                                        "issue of the certificate)."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the labour contract, the start of training and the date "
                                                        "of issue.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "An employee is who has a labour contract with the enterprise from the first day "
                                         "of training to the day of issue of the certificate."));
inline constexpr auto notInCatalogue = Condition::interpretation("upskill_subsidy", "not_in_catalogue", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "An item of the shortage catalogue"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 is in the catalogue in force on %3 (%2)."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 is not a shortage occupation of this level in the catalogue in "
                                                        "force on %3 (%2)."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Still to be entered: %1.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "The edition in force on the day the class was filed counts, if that was not after "
                                         "the first day of training, else that of this day; only rows marked as shortage "
                                         "belong to it."));
inline constexpr auto noCatalogue = Condition::interpretation("upskill_subsidy", "no_catalogue", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "A catalogue in force on that day"),
        .met = "",
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "No edition of the catalogue in force on %1 is imported; ask policy "
                                                        "management to import it.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "Without the edition of that day nobody can tell whether the occupation is short; "
                                         "nothing is refused for it."));
inline constexpr auto catalogueDiffers = Condition::hint("upskill_subsidy", "catalogue_differs", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Code and name agree with the catalogue"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "Entered %1, but the catalogue has %2. Check both."),
        .unknown = ""});
inline constexpr auto belowLevel = Condition::text("upskill_subsidy", "below_level", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Level three or higher"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate is of %1; at least %2 is required."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate is of %1; at least %2 is required."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the level of the certificate.")});
inline constexpr auto noEarlierCertificate = Condition::interpretation("upskill_subsidy", "no_earlier_certificate",
    eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "An earlier certificate to rise from"),
        .met = "", .notMet = "",
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "No earlier level or occupation is entered. Decide whether this "
                                                          "was training for a promotion.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "Promotion is within the same or a related occupation; without an earlier "
                                         "certificate an officer decides."));
inline constexpr auto notPromotion = Condition::text("upskill_subsidy", "not_promotion", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Higher than the earlier level"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "Risen to %1 from %2."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 is not above the earlier %2, so it is no promotion."),
        .unknown = ""});
inline constexpr auto otherOccupation = Condition::interpretation("upskill_subsidy", "other_occupation", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Promoted within the occupation"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The earlier certificate is for the same occupation, %1."),
        .notMet = "",
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "The earlier certificate is for %2, the new one for %1. Decide "
                                                          "whether the occupations are related.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "Promotion is within the same or a related occupation."));
inline constexpr auto notQualification = Condition::text("upskill_subsidy", "not_qualification", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "A national vocational qualification"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "%1: %2."),
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the number of the certificate."),
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "The number %1 has none of the known forms. Decide from the "
                                                          "certificate whether it is a national qualification.")});
inline constexpr auto laterNotCounted = Condition::practice("upskill_subsidy", "later_not_counted", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Certificates of the later system"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 is of the later skill-level system, which by decision of the "
                                                        "bureau does not count (%2)."),
        .unknown = ""},
    laterCertificatesCount);
inline constexpr auto issuedBeforeEnd = Condition::interpretation("upskill_subsidy", "issued_before_end", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate comes after the training"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "Issued on %1, after the training ended on %2."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "Issued on %1, but the training only ended on %2."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the end of training and the date of issue.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate is obtained on its date of issue; the day the training ends is "
                                         "early enough."));
inline constexpr auto lastYear = Condition::text("upskill_subsidy", "last_year", sameYear,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Claimed in the year of the certificate"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "Issued on %1 and claimed on %2, the same calendar year."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "Issued on %1 but claimed on %2; the claim has to be handed in "
                                                        "within the calendar year of the certificate."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Enter the date of issue of the certificate.")});
inline constexpr auto issuedAfterClaim = Condition::interpretation("upskill_subsidy", "issued_after_claim", sameYear,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate exists when it is claimed for"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "Issued on %1, after the claim was handed in on %2."),
        .unknown = ""},
    QT_TRANSLATE_NOOP("upskill_subsidy", "The claim is made on the day the papers are handed in; a certificate of a later "
                                         "day cannot be part of it."));
inline constexpr auto duplicate = Condition::interpretation("upskill_subsidy", "duplicate", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate is claimed for once"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 is claimed for once."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 was already claimed for in %2."),
        .unknown = ""},
    QT_TRANSLATE_NOOP("upskill_subsidy", "One certificate is the ground for one subsidy; the first occurrence counts."));
inline constexpr auto alreadyGranted = Condition::practice("upskill_subsidy", "already_granted", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Occupation and level not paid before"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "Nothing was granted to this person for %1 before."),
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "Both fees for %1 were already granted to this person (%2)."),
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "Earlier grants are not known here; check the register.")},
    oncePerLevel);
inline constexpr auto feeGranted = Condition::hint("upskill_subsidy", "fee_granted", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Fee not paid before"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 for %2 was already granted to this person (%3) and is set to nothing "
                                                        "here by %4; the other fee is not touched."),
        .unknown = ""});
inline constexpr auto aboveInvoice = Condition::practice("upskill_subsidy", "above_invoice", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Not above the invoices"),
        .met = QT_TRANSLATE_NOOP("upskill_subsidy", "The invoices are entered: %1 yuan for training, %2 yuan for appraisal."),
        .notMet = "",
        .unknown = QT_TRANSLATE_NOOP("upskill_subsidy", "A fee is not granted above its invoice. Enter both invoices.")},
    notAboveInvoice);
inline constexpr auto cutToInvoice = Condition::hint("upskill_subsidy", "cut_to_invoice", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Standard within the invoices"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The standard of %1 yuan is cut to the invoice of %2 yuan by %3."),
        .unknown = ""});
inline constexpr auto noInvoice = Condition::hint("upskill_subsidy", "no_invoice", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "Invoices above nothing"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "An invoice of 0.00 yuan is entered (%1). Check whether there is one."),
        .unknown = ""});
inline constexpr auto certificateOfOther = Condition::interpretation("upskill_subsidy", "certificate_of_other", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate is claimed under one ID number"),
        .met = "",
        .notMet = "",
        .unknown = "",
        .judgement = QT_TRANSLATE_NOOP("upskill_subsidy", "%1 was also claimed under another ID number (%2). Check the "
                                                          "certificate and both ID numbers against the originals, and "
                                                          "decide whether this claim is the right one.")},
    QT_TRANSLATE_NOOP("upskill_subsidy", "A certificate is one person's. Claimed under two ID numbers, one of them is wrong, or "
                                         "the claim is; nothing is paid before an officer has decided which."));
inline constexpr auto numberDiffers = Condition::hint("upskill_subsidy", "number_differs", eligible,
    {.title = QT_TRANSLATE_NOOP("upskill_subsidy", "The certificate number fits level and year"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("upskill_subsidy", "The number %1 stands for another level or year than entered. "
                                                        "Check it against the certificate."),
        .unknown = ""});

inline constexpr std::array all {&notInDalian, &notEnterprise, &fundNotUsed, &fundNotAsPrescribed, &fundPooled, &noRows,
    &totalDiffers, &accountOfOther, &contractGap, &notInCatalogue, &noCatalogue, &catalogueDiffers, &belowLevel,
    &noEarlierCertificate, &notPromotion, &otherOccupation, &notQualification, &laterNotCounted, &issuedBeforeEnd, &lastYear,
    &issuedAfterClaim, &duplicate, &alreadyGranted, &feeGranted, &aboveInvoice, &cutToInvoice, &noInvoice,
    &certificateOfOther, &numberDiffers};

/// 2.1c limits what may be granted, not what may be claimed: a late claim is accepted, then refused.
inline constexpr std::array<const Condition*, 1> acceptedWhenNotMet {&lastYear};

} // namespace jiangce::upskill_subsidy::conditions
