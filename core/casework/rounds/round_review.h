// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/round_operations.h"

namespace jiangce {

/// What one member gave one candidate. Scores are hundredths of a point.
struct SheetLine {
    CaseId candidate;
    bool isRecused = false;
    QString recusalReason {};
    QMap<CriterionId, int> scores {};   ///< hundredths; empty while they are hidden from who asks
    bool isComplete = false;            ///< a score for every criterion, or out
};

struct ScoreSheet {
    MemberId member;
    QString memberName {};
    QDate handedInOn {};
    bool isHidden = false;              ///< somebody else's, and not all are in
    QList<SheetLine> lines {};
};

/// A sheet for each member. Scores entered by others stay hidden until every sheet is handed in.
[[nodiscard]] QList<ScoreSheet> readSheets(const Desk& desk, RoundId id);

/// A member is out (回避) for a candidate: what he gave him no longer counts, and nothing more can be entered.
/// ReasonRequired, AlreadyDone. Until the list is cut.
[[nodiscard]] Outcome<ChangeReport> declareRecusal(const Desk& desk, RoundId id, int expectedVersion, MemberId member,
    CaseId candidate, const QString& reason);
/// What a member gave for each criterion, hundredths of a point; empty takes back what was entered.
using ScoreEntries = QMap<CriterionId, std::optional<int>>;
/// Scores of one member for one candidate, until the sheet is handed in. The figures stay on the sheet; the audit trail says
/// how many were entered and how many taken back. MemberRecused, SheetHandedIn, OutOfRange (field: the
/// criterion's name). By the member's own account where he has one, else by second review.
[[nodiscard]] Outcome<ChangeReport> recordScores(const Desk& desk, RoundId id, int expectedVersion, MemberId member,
    CaseId candidate, const ScoreEntries& scores);
/// SheetGaps, SheetHandedIn.
[[nodiscard]] Outcome<ChangeReport> handInSheet(const Desk& desk, RoundId id, int expectedVersion, MemberId member);

/// A candidate on the ranked list of a title.
struct Ranked {
    Nominee nominee;
    int rank = 0;               ///< from 1; those tied have the same
    qint64 average = 0;         ///< in units of the last decimal the round ranks by
    QString averageText {};     ///< 92.35
    int sheets = 0;             ///< that count, extremes left out
    bool isTied = false;        ///< the tie is not broken
    QString brokenBy {};        ///< the rule or the vote that broke it; empty: there was none
};

/// The candidates of a title, best first. SheetsOut, SheetsTooFew, RoundMissing (scoring rule). Averages are made of whole
/// numbers, without any rounding but the one the round's rule states.
[[nodiscard]] Outcome<QList<Ranked>> rankedList(Connection& db, const AwardRound& round, QStringView programme);

/// Those tied, best first, and on what it rests.
struct TieBreak {
    QString programme {};
    bool isVote = false;
    QString ground {};          ///< the rule as recorded, or where the vote is on record: ReasonRequired
    int present = 0;            ///< of a vote
    struct Place {
        CaseId candidate;
        int votesFor = 0;
        int votesAgainst = 0;
    };
    QList<Place> places {};
};
/// TieOther, TieNotBroken (equal votes), VotesAbovePresent, RoundMissing (a rule is claimed and none is recorded).
[[nodiscard]] Outcome<ChangeReport> breakTie(const Desk& desk, RoundId id, int expectedVersion, const TieBreak& tie);

/// What the cut needs beside the ranking, by programme.
struct CutInput {
    QMap<QString, int> awards {};               ///< fewer than the places; absent: all of them
    QMap<QString, QString> fewerDecisions {};   ///< number of the decision to award fewer
    QMap<QString, QString> minimumDecisions {}; ///< of the decision that lets a minimum pass
    QString password {};
};
/// Who would be proposed and who in reserve, and everything that stands in the way; nothing is changed.
struct CutPreview {
    QMap<QString, QList<Ranked>> proposed {};
    QMap<QString, QList<Ranked>> reserve {};
    QMap<QString, QList<Ranked>> others {};
    Problems problems {};
};
[[nodiscard]] CutPreview previewCut(Connection& db, const AwardRound& round, const CutInput& input);
/// Cuts both lists at their places: 拟表彰, 候补, 未入选. TieStands, PlacesTaken, FewerUndecided, MinimumUnmet, RoundMissing
/// (reserve places), and what rankedList says.
[[nodiscard]] Outcome<ChangeReport> cutList(const Desk& desk, RoundId id, int expectedVersion, const CutInput& input);

} // namespace jiangce
