// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/award_round.h"
#include "ui/entry_grid.h"

namespace jiangce {

/// What a round's notice says, as it is typed: text by key, and two tables. Keys are those of the problems of saveRoundPaper;
/// reserve places of a title are "reserves_" and its programme.
struct RoundForm {
    QMap<QString, QString> texts {};
    QList<EntryRow> quotas {};      ///< title, district or department, places
    QList<EntryRow> minimums {};    ///< title, group, district, least
    friend bool operator==(const RoundForm&, const RoundForm&) = default;
};
[[nodiscard]] RoundForm roundForm(const AwardRound& round);
/// Reads it again; each problem at its key.
[[nodiscard]] RoundPaper readRoundForm(const RoundForm& form, const AwardRound& round, Problems& problems);

/// Titles of the round as choices of a grid.
[[nodiscard]] QList<std::pair<QString, QString>> titleChoices(const AwardRound& round);
/// Key of a group of least places: its field and value.
[[nodiscard]] QString groupKey(const RoundGroup& group);

/// 92.5 for 9250; empty for none.
[[nodiscard]] QString scoreText(std::optional<int> hundredths);
/// Points with at most two decimals as hundredths. Required, NotANumber.
[[nodiscard]] Outcome<int> parseScore(const QString& text);

} // namespace jiangce
