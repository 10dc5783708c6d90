// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/certificate_level.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// A fee already granted for a person, in any case of any year.
struct EarlierGrant {
    QString personNumber;       ///< canonical ID number
    QString occupationCode;
    QString level;              ///< canonical level
    QString figure;             ///< training_fee, appraisal_fee …
    QString certificateNumber;
    QString caseNumber;
    QDate approvedOn;
};

/// An honour a person holds, of whatever government or contest.
struct HeldHonour {
    QString title;              ///< as it reads: 大连市技术能手
    QString kind;               ///< key of HonourKind: conferred, of_government, contest
    QString body;               ///< who granted it
    QDate grantedOn;
    QString document;           ///< number of the decision
    bool isRevoked = false;
};

/// What the notice of a round says of nominations. Empty: not decided yet, which is not "no".
struct RoundTerms {
    QString name {};            ///< empty: no round takes or took this nomination
    QString notice {};          ///< number of the notice (评选通知)
    QDate from {};              ///< first and last day on which nominations are taken
    QDate to {};
    std::optional<bool> needsUnionOpinion {};
    std::optional<bool> needsInternalNotice {};
    std::optional<bool> mayStandForBoth {};
};

/// The honour from which an application follows.
struct HonourBehind {
    QString programme {};       ///< key of the title's programme; empty: follows from no honour
    QString title {};
    QDate grantedOn {};
    QString document {};
    bool isRevoked = false;
};

/// A certificate in the register.
struct HeldCertificate {
    QString occupationCode;
    QString occupation;
    CertificateLevel level = CertificateLevel::Five;
};

/// Something an appraisal body may appraise, as the register of these bodies has it.
struct AppraisalScope {
    QString occupationCode;     ///< empty: not stated, the name tells
    QString occupation;
    QString level;              ///< canonical level; empty: every one
    QDate from;
    QDate to {};                ///< last day; null: it goes on
    friend bool operator==(const AppraisalScope&, const AppraisalScope&) = default;
};

/// What rules need from the registers. Empty optional: not known (a dry run without a database); an empty list: known
/// that there is none. Gathered by casework/gather_facts, read by exchange/json_record; a rule never asks by itself.
struct Facts {
    std::optional<QList<EarlierGrant>> earlierGrants {};
    /// Claims for the same certificates in other cases that were not turned down, whoever is said to hold them.
    std::optional<QList<EarlierGrant>> otherClaims {};
    /// The enterprise's education fund is pooled by the government (2011/46 6.2e).
    std::optional<bool> fundIsPooled {};
    /// Certificate numbers the bureau's own register holds as appraised by its bodies.
    std::optional<QList<QString>> certificatesAppraisedHere {};
    /// Case number of an earlier approved settlement of the applicant; empty text: none.
    std::optional<QString> earlierSettlement {};
    /// Honours of the applicant that are on record, oldest first.
    std::optional<QList<HeldHonour>> honours {};
    /// The round a nomination stands in, or would be handed in to.
    std::optional<RoundTerms> round {};
    /// Case number of the applicant's nomination for another title of the same round; empty text: none.
    std::optional<QString> otherNomination {};
    std::optional<HonourBehind> honourBehind {};
    /// Certificates of the applicant in the register.
    std::optional<QList<HeldCertificate>> certificates {};
    /// Certificate numbers the register has under another holder than the application.
    std::optional<QList<QString>> certificatesOfOthers {};
    /// The body that files is on the register of appraisal bodies on the last day of the term.
    std::optional<bool> isAppraisalBody {};
    /// What the body that files may appraise, for whatever days.
    std::optional<QList<AppraisalScope>> appraisalScope {};
    /// Last day, inclusive, of the term the filing is owed in.
    std::optional<QDate> dueOn {};
    /// Number of another filing of the same body, kind and year that stands; empty text: none.
    std::optional<QString> otherFiling {};
};

/// The days a rule may choose from; which one selects a rule is part of the rule.
struct Dates {
    QDate handedIn;         ///< day of hand-in: kept through correction, new after a non-acceptance
    QDate assessedOn;       ///< today, or the day the stored verdict was made
};

} // namespace jiangce
