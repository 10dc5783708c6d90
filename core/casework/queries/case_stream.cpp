// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_stream.h"

#include <compare>
#include <map>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The plus keeps the planner from walking along a filter instead of the order.
constexpr QByteArrayView filters
    = " AND (?3 = '' OR district = ?3) AND (?4 = 0 OR officer_id = ?4) AND +handed_in_key BETWEEN ?5 AND ?6 "
      "AND +due_key BETWEEN ?7 AND ?8 AND (?9 < 0 OR coalesce(approved_fen, claimed_fen) >= ?9) "
      "AND (?10 < 0 OR coalesce(approved_fen, claimed_fen) <= ?10)";

const QString beforeAll = u""_s;
const QString afterAll = u"\U0010FFFF"_s;
constexpr qint64 nobody = -1;

struct Days {
    QString from;
    QString to;
};

/// A case without the day stands under the last day there is, which a range with an end or a beginning leaves out.
Days daysOf(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {beforeAll, afterAll};
    return {from.isValid() ? from.toString(Qt::ISODate) : beforeAll,
        to.isValid() ? to.toString(Qt::ISODate) : u"9999-12-30"_s};
}

Days dueDays(const Desk& desk, const CaseFilter& filter)
{
    QDate to = filter.dueTo;
    if (filter.queue == Queue::DueSoon) {
        const QDate soon = desk.clock.today().addDays(dueSoonDays);
        to = to.isValid() ? std::min(to, soon) : soon;
    }
    return daysOf(filter.dueFrom, to);
}

/// The part of the order that can hold a case of the filter.
Days rangeOf(const Desk& desk, const CaseFilter& filter, CaseSort sort)
{
    switch (sort) {
    case CaseSort::HandedIn: return daysOf(filter.handedInFrom, filter.handedInTo);
    case CaseSort::Due: return dueDays(desk, filter);
    default: return {beforeAll, afterAll};
    }
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

bool belongs(const Programme& programme, CaseState state, const CaseFilter& filter)
{
    if (!filter.programme.isEmpty() && filter.programme != QLatin1StringView(programme.key))
        return false;
    return !filter.queue || queueHolds(*filter.queue, programme, state);
}

bool groups(CaseSort sort)
{
    return sort == CaseSort::Programme || sort == CaseSort::State || sort == CaseSort::Verdict;
}

constexpr int mostInGroup = 1000;
/// As they are stored, in the order in which they stand.
constexpr const char* verdicts[] {"", "eligible", "undetermined", "refused"};

int rankOf(const CaseOrder& groups, int programme, CaseState state, int verdict)
{
    int rank = 0;
    for (const CaseSortPart& part : groups) {
        const int place = part.by == CaseSort::Programme ? programme : part.by == CaseSort::State ? int(state) : verdict;
        rank = rank * mostInGroup + (part.isDescending ? mostInGroup - 1 - place : place);
    }
    return rank;
}

/// How a stream begins: at its first case, after the key of the last one shown, or among the cases of that key.
enum class Begin { First, AfterKey, AtKey };

/// What tells the statements of streams apart.
struct StreamKind {
    CaseSort sort;
    bool isDescending;
    bool isByVerdict;
    Begin begin;
    friend auto operator<=>(const StreamKind&, const StreamKind&) = default;
};

QByteArray makeStreamSql(const StreamKind& kind)
{
    const auto& [sort, descending, isByVerdict, begin] = kind;
    const char* const from = begin == Begin::AtKey ? "%1 = ?11 AND id %3 ?12 ORDER BY id%6"
        : begin == Begin::AfterKey                 ? "%1 %3 ?11 AND %1 %4 ?12 ORDER BY %1%6, id%6"
                                                   : "%1 %5 ?11 AND %1 %4 ?12 ORDER BY %1%6, id%6";
    return QByteArray("SELECT %1, id FROM case_file WHERE programme = ?1 AND state = ?2%2 AND ")
        .append(isByVerdict ? "verdict = ?14 AND " : "")
        .append(from)
        .append(" LIMIT ?13")
        .replace("%1", sortColumn(sort))
        .replace("%2", filters.toByteArray())
        .replace("%3", descending ? "<" : ">")
        .replace("%4", descending ? ">=" : "<=")
        .replace("%5", descending ? "<=" : ">=")
        .replace("%6", descending ? " DESC" : "");
}

QByteArray streamText(const StreamKind& kind)
{
    static const auto made = [] {
        std::map<StreamKind, QByteArray> all;
        const auto add = [&all](CaseSort by, bool isByVerdict) {
            for (const bool isDescending : {false, true})
                for (const Begin at : {Begin::First, Begin::AfterKey, Begin::AtKey}) {
                    const StreamKind one {by, isDescending, isByVerdict, at};
                    all.emplace(one, makeStreamSql(one));
                }
        };
        for (const CaseSort by : {CaseSort::HandedIn, CaseSort::Due, CaseSort::Changed, CaseSort::Number,
                 CaseSort::Applicant, CaseSort::Amount})
            add(by, false);
        add(CaseSort::HandedIn, true);
        return all;
    }();
    return made.at(kind);
}

} // namespace

bool isServed(const CaseOrder& order)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bool isLast = i + 1 == order.size();
        const bool isRepeated = std::any_of(
            order.begin(), order.begin() + i, [&](const CaseSortPart& part) { return part.by == order[i].by; });
        if (isRepeated || (!groups(order[i].by) && !isLast))
            return false;
    }
    const bool isByVerdict = std::ranges::find(order, CaseSort::Verdict, &CaseSortPart::by) != order.end();
    return !isByVerdict || groups(order.last().by) || order.last().by == CaseSort::HandedIn;
}

ListOrder listOrder(const CaseFilter& filter, const CaseOrder& order)
{
    if (!isServed(order))
        throw Fault(FaultKind::Bug, u"no index serves this order"_s);
    if (filter.queue == Queue::DueSoon)
        return {{}, CaseSort::Due, !order.isEmpty() && order.last() == CaseSortPart {CaseSort::Due, true}};
    ListOrder list {order};
    if (!order.isEmpty() && !groups(order.last().by)) {
        list.sort = order.last().by;
        list.isDescending = order.last().isDescending;
        list.groups.removeLast();
    }
    list.isByVerdict = std::ranges::find(list.groups, CaseSort::Verdict, &CaseSortPart::by) != list.groups.end();
    return list;
}

QList<CasePlace> placesOf(const Desk& desk, const CaseFilter& filter, const ListOrder& order)
{
    const auto peopled = inhabited(desk.db);
    const QList<CaseState> states = statesOf(filter);
    QList<CasePlace> places;
    int index = 0;
    const int parts = order.isByVerdict ? int(std::size(verdicts)) : 1;
    for (const Programme* programme : allProgrammes()) {
        const QString key = QString::fromLatin1(programme->key);
        for (const CaseState state : states)
            if (belongs(*programme, state, filter) && peopled.contains({key, stateKey(state)}))
                for (int part = 0; part < parts; ++part)
                    places.append({programme, state, rankOf(order.groups, index, state, part),
                        QString::fromLatin1(verdicts[part])});
        ++index;
    }
    std::ranges::stable_sort(places, {}, &CasePlace::group);
    return places;
}

bool CaseStream::advance()
{
    if (!m_read.isEmpty() && ++m_at < m_read.size())
        return true;
    if (m_isAtEnd)
        return false;
    readMore();
    return !m_read.isEmpty();
}

void CaseStream::readMore()
{
    constexpr qsizetype atMost = 256;
    m_wanted = m_wanted == 0 ? m_ask.atFirst : std::max(m_wanted, std::min(m_wanted * 4, atMost));
    m_read.clear();
    m_at = 0;
    const ListOrder& order = m_ask.order;
    const Days range = rangeOf(m_ask.desk, m_ask.filter, order.sort);
    const QString& first = order.isDescending ? range.to : range.from;
    const QString& end = order.isDescending ? range.from : range.to;
    if (m_last)
        read(tiesSql(order.sort, order.isDescending, order.isByVerdict), m_last->value, m_last->id, {});
    if (m_read.size() < m_wanted)
        read(streamSql(order.sort, order.isDescending, m_last.has_value(), order.isByVerdict),
            m_last ? m_last->value : first, {}, end);
    m_isAtEnd = m_read.size() < m_wanted;
    if (!m_read.isEmpty())
        m_last = m_read.back();
}

void CaseStream::read(
    const QByteArray& sql, const QString& from, const std::optional<qint64>& id, const QString& to)
{
    Statement rows = m_ask.desk.db.preparedText(sql);
    bindFilter(rows, m_ask.desk, m_ask.filter, m_place);
    rows.bind(11, from);
    if (id)
        rows.bind(12, *id);
    else
        rows.bind(12, to);
    rows.bind(13, m_wanted - m_read.size());
    if (m_ask.order.isByVerdict)
        rows.bind(14, m_place.verdict);
    while (rows.next())
        m_read.append({rows.text(0), rows.integer(1)});
}

void bindFilter(Statement& statement, const Desk& desk, const CaseFilter& filter, const CasePlace& place)
{
    const Days handedIn = daysOf(filter.handedInFrom, filter.handedInTo);
    const Days due = dueDays(desk, filter);
    AccountId officer = filter.officer;
    if (filter.queue == Queue::MyDrafts)
        officer = officer.isValid() && officer != desk.session.account ? AccountId(nobody) : desk.session.account;
    const auto amount = [](const std::optional<Money>& limit) { return limit ? limit->fen() : qint64(-1); };
    statement.bind(1, QString::fromLatin1(place.programme->key))
        .bind(2, stateKey(place.state))
        .bind(3, filter.district)
        .bind(4, officer.value())
        .bind(5, handedIn.from)
        .bind(6, handedIn.to)
        .bind(7, due.from)
        .bind(8, due.to)
        .bind(9, amount(filter.amountFrom))
        .bind(10, amount(filter.amountTo));
}

const char* sortColumn(CaseSort sort)
{
    switch (sort) {
    case CaseSort::Due: return "due_key";
    case CaseSort::Changed: return "changed_at";
    case CaseSort::Number: return "number_order";
    case CaseSort::Applicant: return "applicant_name";
    case CaseSort::Amount: return "printf('%015d', coalesce(approved_fen, claimed_fen, -1))";
    default: return "handed_in_key";
    }
}

QByteArray streamSql(CaseSort sort, bool descending, bool isContinued, bool isByVerdict)
{
    return streamText({sort, descending, isByVerdict, isContinued ? Begin::AfterKey : Begin::First});
}

QByteArray tiesSql(CaseSort sort, bool descending, bool isByVerdict)
{
    return streamText({sort, descending, isByVerdict, Begin::AtKey});
}

QByteArray totalsSql()
{
    return "SELECT count(*), coalesce(sum(claimed_fen), 0), coalesce(sum(approved_fen), 0) FROM case_file "
           "WHERE programme = ?1 AND state = ?2 AND handed_in_key BETWEEN ?5 AND ?6"
        + filters.toByteArray();
}

QByteArray candidateSql(CaseSort sort)
{
    return QByteArray("SELECT programme, state, %1, claimed_fen, approved_fen, verdict FROM case_file "
                      "WHERE id = ?11")
               .replace("%1", sortColumn(sort))
        + filters.toByteArray();
}

CaseStreams openStreams(
    const ListAsk& ask, std::span<const CasePlace> places, const std::optional<PageKey>& after)
{
    CaseStreams streams;
    for (const CasePlace& place : places) {
        auto stream = std::make_unique<CaseStream>(ask, place, after);
        if (stream->advance())
            streams.push_back(std::move(stream));
    }
    return streams;
}

} // namespace jiangce
