// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/policy/figure.h"
#include "core/values/certificate_level.h"

#include <QtCore/QtGlobal>

#include <array>

/// The clauses this programme carries out and the figures the bureau enters for it.
namespace jiangce::upskill_subsidy {

inline constexpr Clause eligible {documents::dzf2011_46, "2.1b"};   ///< who, for what, from which level
inline constexpr Clause sameYear {documents::dzf2011_46, "2.1c"};   ///< claimed in the year of the certificate
inline constexpr Clause pooledFund {documents::dzf2011_46, "6.2e"}; ///< education fund pooled by the government
inline constexpr Clause fundDuty {documents::dzf2011_46, "6.2d"};
inline constexpr std::array clauses {eligible, sameYear, fundDuty, pooledFund};

/// What the clause fixes. Rules take it as an argument so that a test can move it by one and see a case turn.
struct Thresholds {
    CertificateLevel level = CertificateLevel::Three;   ///< 2.1b, inclusive
    int yearsAfterIssue = 0;                            ///< 2.1c: calendar years between certificate and claim
    int daysContractMayEndBeforeIssue = 0;              ///< reading of "employee"
    int daysIssueMayPrecedeEnd = 0;                     ///< reading of "after": the day itself is early enough
};

inline constexpr FigureDeclaration trainingFee {.key = "training_fee", .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Training fee standard"), .kind = FigureKind::Money,
    .clause = eligible, .byLevel = true, .byOccupation = true,
    .unit = QT_TRANSLATE_NOOP("upskill_subsidy", "yuan per person")};
inline constexpr FigureDeclaration appraisalFee {.key = "appraisal_fee", .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Appraisal fee standard"), .kind = FigureKind::Money,
    .clause = eligible, .byLevel = true, .byOccupation = true,
    .unit = QT_TRANSLATE_NOOP("upskill_subsidy", "yuan per person")};
inline constexpr FigureDeclaration oncePerLevel {.key = "once_per_level", .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Same person, occupation, level and fee are paid only once"),
    .kind = FigureKind::Switch, .clause = eligible};
inline constexpr FigureDeclaration notAboveInvoice {.key = "not_above_invoice", .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "A fee is not granted above its invoice"),
    .kind = FigureKind::Switch, .clause = eligible};
inline constexpr FigureDeclaration laterCertificatesCount {.key = "later_certificates_count",
    .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Certificates of the later skill-level system count as qualifications"),
    .kind = FigureKind::Switch, .clause = eligible};

inline constexpr FigureDeclaration yearBudget {.key = "upskill_budget", .context = "upskill_subsidy",
    .label = QT_TRANSLATE_NOOP("upskill_subsidy", "Budget of the year"), .kind = FigureKind::Money,
    .clause = Clause(documents::dzf2011_46, "6.2b"), .unit = QT_TRANSLATE_NOOP("upskill_subsidy", "yuan")};

inline constexpr std::array figures {
    &trainingFee, &appraisalFee, &oncePerLevel, &notAboveInvoice, &laterCertificatesCount};

} // namespace jiangce::upskill_subsidy
