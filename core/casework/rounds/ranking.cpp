// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"

#include "core/base/fault.h"
#include "core/store/connection.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Totals are whole numbers: hundredths of a per cent point times the common multiple of the points, so that no division
/// happens before the one rounding that the round's rule states.
struct Scale {
    qint64 multiple = 1;
    qint64 power = 1;   ///< ten to the places an average is rounded to
};

Scale scaleOf(const AwardRound& round, QStringView programme)
{
    Scale scale;
    for (const Criterion& one : round.criteria)
        if (one.programme == programme)
            scale.multiple = std::lcm(scale.multiple, qint64(one.points));
    for (int i = 0; i < round.paper.averagePlaces.value_or(0); ++i)
        scale.power *= 10;
    return scale;
}

/// One total for each sheet that counts.
QMap<CaseId, QList<qint64>> totals(Connection& db, const AwardRound& round, QStringView programme, const Scale& scale)
{
    QMap<CaseId, QMap<qint64, qint64>> byMember;
    Statement row = db.prepared(
        "SELECT s.case_id, s.member_id, s.score, k.points, k.weight FROM award_score s JOIN award_criterion k ON k.id = "
        "s.criterion_id JOIN award_member m ON m.id = s.member_id WHERE k.round_id = ? AND k.programme = ? AND m.handed_in_on "
        "IS NOT NULL AND NOT EXISTS (SELECT 1 FROM award_recusal r WHERE r.member_id = s.member_id AND r.case_id = s.case_id)");
    row.with(round.head.id, programme.toString());
    while (row.next())
        byMember[row.id<CaseId>(0)][row.integer(1)]
            += row.integer(2) * row.integer(4) * (scale.multiple / row.integer(3));
    QMap<CaseId, QList<qint64>> result;
    for (auto it = byMember.cbegin(); it != byMember.cend(); ++it)
        result.insert(it.key(), it->values());
    return result;
}

/// Half up, in units of the last place.
qint64 average(const QList<qint64>& sheets, const Scale& scale)
{
    const qint64 sum = std::accumulate(sheets.begin(), sheets.end(), qint64(0));
    const qint64 divisor = 100 * scale.multiple * sheets.size();
    return (2 * sum * scale.power + divisor) / (2 * divisor);
}

QString averageText(qint64 average, const Scale& scale, int places)
{
    if (places == 0)
        return QString::number(average);
    return u"%1.%2"_s.arg(average / scale.power).arg(average % scale.power, places, 10, QLatin1Char('0'));
}

struct BrokenTie {
    QList<CaseId> order {};
    QMap<CaseId, QString> grounds {};
};

QList<BrokenTie> brokenTies(Connection& db, RoundId round, QStringView programme)
{
    QList<BrokenTie> ties;
    Statement tie = db.prepared("SELECT t.id, t.way, t.ground, t.present, p.case_id, p.votes_for, p.votes_against FROM "
                                "award_tie t JOIN award_tie_place p ON p.tie_id = t.id WHERE t.round_id = ? AND t.programme = "
                                "? ORDER BY t.id DESC, p.position");
    tie.with(round, programme.toString());
    qint64 last = 0;
    while (tie.next()) {
        if (tie.integer(0) != last)
            ties.emplaceBack();
        last = tie.integer(0);
        const CaseId candidate = tie.id<CaseId>(4);
        ties.last().order.append(candidate);
        ties.last().grounds.insert(candidate,
            tie.text(1) == u"vote" ? u"%1（到会%2人，同意%3票，反对%4票）"_s.arg(tie.text(2)).arg(tie.number(3)).arg(tie.number(5)).arg(
                tie.number(6))
                                   : tie.text(2));
    }
    return ties;
}

/// Applies the latest breaking of exactly this tie, or marks it.
void settleGroup(QList<Ranked>& list, qsizetype from, qsizetype to, const QList<BrokenTie>& ties)
{
    QList<CaseId> group;
    for (qsizetype i = from; i < to; ++i)
        group.append(list[i].nominee.id);
    for (const BrokenTie& tie : ties) {
        if (!std::ranges::is_permutation(tie.order, group))
            continue;
        std::sort(list.begin() + from, list.begin() + to, [&tie](const Ranked& a, const Ranked& b) {
            return tie.order.indexOf(a.nominee.id) < tie.order.indexOf(b.nominee.id);
        });
        for (qsizetype i = from; i < to; ++i) {
            list[i].rank = int(i) + 1;
            list[i].brokenBy = tie.grounds.value(list[i].nominee.id);
        }
        return;
    }
    for (qsizetype i = from; i < to; ++i) {
        list[i].rank = int(from) + 1;
        list[i].isTied = to - from > 1;
    }
}

bool isCandidate(const Nominee& one, QStringView programme)
{
    return one.programme == programme
        && (one.state == CaseState::Qualified || (one.rank && one.state != CaseState::Draft));
}

Outcome<void> checkSheets(const AwardRound& round)
{
    const auto out = std::ranges::count(round.panel, false, &PanelMember::isHandedIn);
    if (out > 0 || round.panel.isEmpty())
        return fail(ProblemCode::SheetsOut, {QString::number(std::max<qsizetype>(out, 1))});
    if (!round.paper.dropHighest || !round.paper.dropLowest || !round.paper.averagePlaces)
        return fail(ProblemCode::RoundMissing,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Rule for extremes and averages"))});
    return {};
}

} // namespace

Outcome<QList<Ranked>> rankedList(Connection& db, const AwardRound& round, QStringView programme)
{
    if (const auto ready = checkSheets(round); !ready)
        return fail(ready.error());
    const Scale scale = scaleOf(round, programme);
    const auto sheets = totals(db, round, programme, scale);
    const qsizetype dropped = *round.paper.dropHighest + *round.paper.dropLowest;
    QList<Ranked> list;
    for (const Nominee& one : round.nominees) {
        if (!isCandidate(one, programme))
            continue;
        QList<qint64> counted = sheets.value(one.id);
        if (counted.size() <= dropped)
            return fail(ProblemCode::SheetsTooFew,
                {one.name, QString::number(counted.size()), QString::number(dropped + 1)});
        std::ranges::sort(counted);
        counted = counted.sliced(*round.paper.dropLowest, counted.size() - dropped);
        Ranked ranked {.nominee = one, .average = average(counted, scale), .sheets = int(counted.size())};
        ranked.averageText = averageText(ranked.average, scale, *round.paper.averagePlaces);
        list.append(ranked);
    }
    std::ranges::stable_sort(list, std::ranges::greater {}, &Ranked::average);
    const QList<BrokenTie> ties = brokenTies(db, round.head.id, programme);
    for (qsizetype from = 0; from < list.size();) {
        qsizetype to = from + 1;
        while (to < list.size() && list[to].average == list[from].average)
            ++to;
        settleGroup(list, from, to, ties);
        from = to;
    }
    return list;
}

} // namespace jiangce
