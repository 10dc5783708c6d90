// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/award_round.h"

#include "core/base/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Name {
    const char* key;
    const char* label;
};

constexpr Name states[] {
    {"draft", QT_TRANSLATE_NOOP("casework", "Being prepared")},
    {"open", QT_TRANSLATE_NOOP("casework", "Taking nominations")},
    {"review", QT_TRANSLATE_NOOP("casework", "In review by the panel")},
    {"listed", QT_TRANSLATE_NOOP("casework", "List cut")},
    {"noticed", QT_TRANSLATE_NOOP("casework", "Proposed list on public notice")},
    {"requested", QT_TRANSLATE_NOOP("casework", "Conferral asked for")},
    {"conferred", QT_TRANSLATE_NOOP("casework", "Conferred")},
    {"abandoned", QT_TRANSLATE_NOOP("casework", "Abandoned")},
};
static_assert(std::size(states) == size_t(RoundState::Abandoned) + 1);

constexpr Name stages[] {
    {"call", QT_TRANSLATE_NOOP("casework", "Call for nominations")},
    {"deadline", QT_TRANSLATE_NOOP("casework", "Last day of nominations")},
    {"check", QT_TRANSLATE_NOOP("casework", "Qualification check")},
    {"review", QT_TRANSLATE_NOOP("casework", "Panel review")},
    {"notice", QT_TRANSLATE_NOOP("casework", "Public notice of the list")},
    {"request", QT_TRANSLATE_NOOP("casework", "Request to the conferring body")},
    {"commendation", QT_TRANSLATE_NOOP("casework", "Commendation")},
};
static_assert(std::size(stages) == size_t(RoundStage::Commendation) + 1);

} // namespace

QString roundStateKey(RoundState state) { return QString::fromLatin1(states[size_t(state)].key); }
const char* roundStateLabel(RoundState state) { return states[size_t(state)].label; }
QString roundStageKey(RoundStage stage) { return QString::fromLatin1(stages[size_t(stage)].key); }
const char* roundStageLabel(RoundStage stage) { return stages[size_t(stage)].label; }

const TitleInRound& AwardRound::title(QStringView programme) const
{
    for (const TitleInRound& one : titles)
        if (programme == QLatin1StringView(one.title->programme))
            return one;
    throw Fault(FaultKind::Bug, u"the round has no title of %1"_s.arg(programme));
}

const Nominee* AwardRound::nominee(CaseId id) const
{
    const auto found = std::ranges::find(nominees, id, &Nominee::id);
    return found == nominees.end() ? nullptr : &*found;
}

QList<Nominee> AwardRound::nomineesIn(QStringView programme, CaseState state) const
{
    QList<Nominee> found;
    for (const Nominee& one : nominees)
        if (one.programme == programme && one.state == state)
            found.append(one);
    std::ranges::stable_sort(found, {}, [](const Nominee& one) { return one.rank.value_or(1'000'000); });
    return found;
}

bool AwardRound::isNoticeOver(CaseId id, QDate today) const
{
    bool isShown = false;
    for (const AwardNotice& notice : notices)
        if (notice.cases.contains(id)) {
            isShown = true;
            if (today <= notice.period.to)
                return false;
        }
    return isShown;
}

void order(QList<Nominee>& nominees, NomineeOrder by, NameLess surnameLess)
{
    const auto rank = [](const Nominee& one) { return one.rank.value_or(1'000'000); };
    std::ranges::stable_sort(nominees, {}, rank);
    if (by == NomineeOrder::Surname && surnameLess != nullptr)
        std::ranges::stable_sort(
            nominees, [surnameLess](const Nominee& a, const Nominee& b) { return surnameLess(a.name, b.name); });
    else if (by != NomineeOrder::Rank)
        std::ranges::stable_sort(nominees, {}, &Nominee::district);
}

} // namespace jiangce
