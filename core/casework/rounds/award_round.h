// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/notices/notice.h"
#include "core/programmes/round_kind.h"

#include <QtCore/QMap>

namespace jiangce {

using MemberId = StrongId<struct PanelMemberTag>;
using CriterionId = StrongId<struct CriterionTag>;
using AwardNoticeId = StrongId<struct AwardNoticeTag>;

/// Where a round stands.
enum class RoundState {
    Draft,          ///< what the notice says is being entered
    Open,           ///< nominations are taken and checked
    Review,         ///< the panel scores
    Listed,         ///< ranked and cut; not on notice yet
    Noticed,        ///< on public notice
    Requested,      ///< the conferring body has been asked
    Conferred,      ///< the decision came back: only now the honours count
    Abandoned,
};
[[nodiscard]] QString roundStateKey(RoundState state);
/// English, context "casework".
[[nodiscard]] const char* roundStateLabel(RoundState state);

/// The parts of a round's calendar, from call to commendation.
enum class RoundStage { Call, Deadline, Check, Review, Notice, Request, Commendation };
inline constexpr RoundStage roundStages[] {RoundStage::Call, RoundStage::Deadline, RoundStage::Check, RoundStage::Review,
    RoundStage::Notice, RoundStage::Request, RoundStage::Commendation};
[[nodiscard]] QString roundStageKey(RoundStage stage);
/// English, context "casework".
[[nodiscard]] const char* roundStageLabel(RoundStage stage);

/// How many nominations a district (its code) or a department (its name) may make.
struct NominationQuota {
    QString programme {};
    QString unit {};
    int places = 0;
    friend bool operator==(const NominationQuota&, const NominationQuota&) = default;
};

/// Places that a group has to have at least: those whose field has the value.
struct MinimumPlaces {
    QString programme {};
    QString field {};       ///< of a RoundGroup of the kind
    QString value {};
    int least = 0;
    friend bool operator==(const MinimumPlaces&, const MinimumPlaces&) = default;
};

/// What a round's notice says. What is empty is not decided yet, which is never "no".
struct RoundPaper {
    std::optional<int> session {};              ///< 届次, as the notice writes it
    std::optional<int> year {};
    QString cycleReason {};                     ///< why the year is not the one the cycle would have
    QString noticeNumber {};                    ///< 评选通知
    QDate noticeOn {};
    QString approvalNumber {};                  ///< of the commendation project (表彰项目批准文号)
    QDate from {};                              ///< nominations are taken from … to …, both inclusive
    QDate to {};
    std::optional<bool> needsUnionOpinion {};
    std::optional<bool> needsInternalNotice {};
    std::optional<bool> mayStandForBoth {};
    std::optional<int> dropHighest {};          ///< sheets left out of a candidate's average, from the top …
    std::optional<int> dropLowest {};           ///< … and from the bottom
    std::optional<int> averagePlaces {};        ///< decimals an average is rounded to, half up, and ranked by
    QString tieRule {};                         ///< how ties are broken; empty: by a vote
    QMap<QString, int> reserves {};             ///< programme → reserve places; absent: not decided
    QList<NominationQuota> quotas {};
    QList<MinimumPlaces> minimums {};
    friend bool operator==(const RoundPaper&, const RoundPaper&) = default;
};

/// A title of one round.
struct TitleInRound {
    const RoundTitle* title = nullptr;
    std::optional<int> places {};       ///< by the figure in force on the day of the notice; kept once the round is open
    QString placesSource {};
    std::optional<Money> bonus {};      ///< by the figure in force on the day of the decision, or today
    QString fewerDecision {};           ///< number of the decision to award fewer; empty: none
    QString minimumDecision {};         ///< of the decision that lets a minimum pass
    int nominated = 0;                  ///< not refused, declined or withdrawn
    int qualified = 0;                  ///< of these, checked: stand or stood for selection
    int proposed = 0;                   ///< on the list now, or honoured
    int reserved = 0;
    int honoured = 0;                   ///< conferred, revoked ones included

    [[nodiscard]] QString programme() const { return QString::fromLatin1(title->programme); }
};

struct Criterion {
    CriterionId id {};
    QString programme {};       ///< title it is for
    QString name {};
    int points = 0;             ///< most that can be given
    int weight = 0;             ///< per cent of the whole; 100 for each title together
};

struct PanelMember {
    MemberId id {};
    QString name {};
    QString unit {};
    AccountId account {};       ///< who enters this sheet himself; not valid: an officer enters it from paper
    QDate handedInOn {};
    QString handedInBy {};

    [[nodiscard]] bool isHandedIn() const { return handedInOn.isValid(); }
};

/// A nomination of the round.
struct Nominee {
    CaseId id;
    QString number {};
    QString programme {};       ///< title it stands for
    QString name {};
    QString personNumber {};    ///< personal: mask it
    PersonId person {};
    QString unit {};            ///< employer
    QString district {};        ///< code
    CaseState state = CaseState::Draft;
    std::optional<int> rank {}; ///< as the list was cut
    std::optional<qint64> average {};   ///< the same, in units of the last decimal
    QDate calledUpOn {};        ///< moved up from the reserve
    QString removedReason {};
};

struct AwardNotice {
    AwardNoticeId id;
    NoticePeriod period {};
    QString officer {};
    QList<CaseId> cases {};
};

/// The head of a round, as lists show it.
struct RoundHead {
    RoundId id;
    int version = 0;
    const RoundKind* kind = nullptr;
    RoundState state = RoundState::Draft;
    QString name {};            ///< 第8届（2026年）; 未编届次 while it has no number
    std::optional<int> session {};
    std::optional<int> year {};
    QDate createdOn {};
    QString openedBy {};
    QDate decidedOn {};
};

struct AwardRound {
    RoundHead head {};
    RoundPaper paper {};
    QMap<RoundStage, QDate> plan {};
    QMap<RoundStage, QDate> done {};    ///< day each part was really done
    QList<TitleInRound> titles {};
    QList<Criterion> criteria {};
    QList<PanelMember> panel {};
    QList<Nominee> nominees {};
    QList<AwardNotice> notices {};
    QList<NoticeObjection> objections {};
    QString earlyReason {};             ///< why nominations ended before their last day
    QString requestNumber {};
    QDate requestedOn {};
    QString decisionNumber {};
    QDate decidedOn {};
    QString decidedBy {};
    QString abandonedReason {};

    [[nodiscard]] const TitleInRound& title(QStringView programme) const;   ///< Fault(Bug) when it has none
    [[nodiscard]] const Nominee* nominee(CaseId id) const;                  ///< null when it does not stand here
    /// In the order of the rank, then of the case.
    [[nodiscard]] QList<Nominee> nomineesIn(QStringView programme, CaseState state) const;
    /// Every notice that shows the nominee is over; false when there is none.
    [[nodiscard]] bool isNoticeOver(CaseId id, QDate today) const;
};

/// Latest first; every kind for a null one.
[[nodiscard]] QList<RoundHead> readRounds(Connection& db, const RoundKind* kind = nullptr);
/// Rounds are never deleted: Fault(Bug) when there is none.
[[nodiscard]] AwardRound readRound(Connection& db, RoundId id);
/// The round that takes nominations now; not valid when there is none.
[[nodiscard]] RoundId openRoundOf(Connection& db, const RoundKind& kind);
/// The round a nomination stands in; not valid before hand-in.
[[nodiscard]] RoundId roundOf(Connection& db, CaseId id);
/// What its notice says of nominations, for the rules. Empty name for a round that is not valid.
[[nodiscard]] RoundTerms roundTerms(Connection& db, RoundId id);

/// How candidates of one title stand on a list that is read out or posted.
enum class NomineeOrder { Rank, District, Surname };
/// `surnameLess` orders names by strokes of the surname; without it Surname falls back to District.
using NameLess = bool (*)(const QString&, const QString&);
void order(QList<Nominee>& nominees, NomineeOrder by, NameLess surnameLess = nullptr);

} // namespace jiangce
