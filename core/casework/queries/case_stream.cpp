// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_stream.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr Sql handedInUp {
    "SELECT handed_in_key, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
    "WHERE programme = ? AND state = ? AND (handed_in_key, id) > (?, ?) AND handed_in_key <= ? "
    "ORDER BY handed_in_key, id"};
constexpr Sql handedInDown {
    "SELECT handed_in_key, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
    "WHERE programme = ? AND state = ? AND (handed_in_key, id) < (?, ?) AND handed_in_key >= ? "
    "ORDER BY handed_in_key DESC, id DESC"};
constexpr Sql dueUp {"SELECT due_key, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
                     "WHERE programme = ? AND state = ? AND (due_key, id) > (?, ?) AND due_key <= ? "
                     "ORDER BY due_key, id"};
constexpr Sql dueDown {"SELECT due_key, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
                       "WHERE programme = ? AND state = ? AND (due_key, id) < (?, ?) AND due_key >= ? "
                       "ORDER BY due_key DESC, id DESC"};
constexpr Sql changedUp {
    "SELECT changed_at, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
    "WHERE programme = ? AND state = ? AND (changed_at, id) > (?, ?) AND changed_at <= ? ORDER BY changed_at, id"};
constexpr Sql changedDown {
    "SELECT changed_at, id, district, officer_id, handed_in, claimed_fen, approved_fen FROM case_file "
    "WHERE programme = ? AND state = ? AND (changed_at, id) < (?, ?) AND changed_at >= ? "
    "ORDER BY changed_at DESC, id DESC"};

const QString beforeAll = u""_s;
const QString afterAll = u"~"_s;

/// The part of the order that can hold a case of the filter: from after `begin` up to and with `end`.
struct Range {
    PageKey begin;
    QString end;
};

Range rangeOf(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending)
{
    QString low = beforeAll;
    QString high = afterAll;
    if (sort == CaseSort::HandedIn && filter.handedInFrom.isValid())
        low = filter.handedInFrom.toString(Qt::ISODate);
    if (sort == CaseSort::HandedIn && filter.handedInTo.isValid())
        high = filter.handedInTo.toString(Qt::ISODate);
    if (filter.queue == Queue::DueSoon)
        high = desk.clock.today().addDays(dueSoonDays).toString(Qt::ISODate);
    if (descending)
        return {{high, std::numeric_limits<qint64>::max()}, low};
    return {{low, 0}, high};
}

QList<CaseState> statesOf(const CaseFilter& filter)
{
    QList<CaseState> states = filter.states;
    if (filter.queue)
        states = queueStates(*filter.queue);
    else if (states.isEmpty())
        for (int i = 0; i <= int(CaseState::Withdrawn); ++i)
            states.append(CaseState(i));
    return states;
}

/// Programmes and states that have a case at all.
QSet<std::pair<QString, QString>> inhabited(Connection& db)
{
    QSet<std::pair<QString, QString>> places;
    Statement row = db.prepared("SELECT programme, state FROM case_count WHERE cases > 0");
    row.with();
    while (row.next())
        places.insert({row.text(0), row.text(1)});
    return places;
}

bool belongs(const Programme& programme, const CaseFilter& filter)
{
    if (!filter.programme.isEmpty() && filter.programme != QLatin1StringView(programme.key))
        return false;
    return filter.queue != Queue::ToPay || programme.procedure == ProcedureKind::SubsidyClaim;
}

} // namespace

bool CaseStream::advance()
{
    if (!m_rows.next())
        return false;
    m_key = m_rows.text(0);
    m_id = m_rows.integer(1);
    return true;
}

Sql streamSql(CaseSort sort, bool descending)
{
    switch (sort) {
    case CaseSort::HandedIn: return descending ? handedInDown : handedInUp;
    case CaseSort::Due: return descending ? dueDown : dueUp;
    case CaseSort::Changed: return descending ? changedDown : changedUp;
    }
    return handedInUp;
}

CaseStreams openStreams(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending,
    const std::optional<PageKey>& after)
{
    const CaseSort order = filter.queue == Queue::DueSoon ? CaseSort::Due : sort;
    const Range range = rangeOf(desk, filter, order, descending);
    const PageKey begin = after.value_or(range.begin);
    const auto places = inhabited(desk.db);
    CaseStreams streams;
    for (const Programme* programme : allProgrammes()) {
        const QString key = QString::fromLatin1(programme->key);
        for (const CaseState state : statesOf(filter)) {
            if (!belongs(*programme, filter) || !places.contains({key, stateKey(state)}))
                continue;
            Statement rows = desk.db.prepared(streamSql(order, descending));
            rows.with(key, stateKey(state), begin.value, begin.id, range.end);
            auto stream = std::make_unique<CaseStream>(std::move(rows));
            if (stream->advance())
                streams.push_back(std::move(stream));
        }
    }
    return streams;
}

} // namespace jiangce
