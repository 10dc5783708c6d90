// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_list.h"

#include "core/casework/queries/case_narrow.h"
#include "core/casework/queries/case_stream.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Whether `one` stands before `other` in the wanted order; the id settles equal keys.
bool comesBefore(const PageKey& one, const PageKey& other, bool descending)
{
    if (one.group != other.group)
        return one.group < other.group;
    return descending ? std::pair(other.value, other.id) < std::pair(one.value, one.id)
                      : std::pair(one.value, one.id) < std::pair(other.value, other.id);
}

CaseRow rowOf(const Statement& row)
{
    return {row.id<CaseId>(0), row.number(1), row.text(2), row.text(3), stateFromKey(row.text(4)), row.text(5),
        row.text(6), row.date(7), row.date(8), row.instant(9), row.text(10), row.text(11), row.optionalMoney(12),
        row.optionalMoney(13), row.boolean(14), row.boolean(15), row.text(16)};
}

/// Reads lines one after another by one statement.
class RowReader final {
public:
    explicit RowReader(Connection& db)
        : m_row(db.prepared(
            "SELECT c.id, c.version, c.number, c.programme, c.state, c.applicant_name, c.district, c.handed_in, "
            "c.due_on, c.changed_at, a.display_name, c.verdict, c.claimed_fen, c.approved_fen, c.is_back_entry, "
            "c.sent_back_from <> '', h.display_name FROM case_file c JOIN account a ON a.id = c.officer_id "
            "LEFT JOIN account h ON h.id = c.assigned_to WHERE c.id = ?"))
    {
    }
    [[nodiscard]] CaseRow read(qint64 id)
    {
        m_row.with(id);
        if (!m_row.next())
            throw Fault(FaultKind::Damaged, u"a listed case is gone"_s);
        return rowOf(m_row);
    }

private:
    Statement m_row;
};

/// Takes cases in order until a page is full.
class PageTaker final {
public:
    PageTaker(Connection& db, int limit)
        : m_reader(db)
        , m_limit(limit)
    {
    }
    /// False once one more than a page was offered.
    [[nodiscard]] bool take(const PageKey& key)
    {
        if (m_page.rows.size() == m_limit) {
            m_page.next = m_last;
            return false;
        }
        m_page.rows.append(m_reader.read(key.id));
        m_last = key;
        return true;
    }
    [[nodiscard]] CasePage page() && { return std::move(m_page); }

private:
    RowReader m_reader;
    int m_limit;
    CasePage m_page;
    std::optional<PageKey> m_last;
};

/// Merges the streams of one group. False once the page is full.
bool takeGroup(CaseStreams streams, int group, bool descending, const CaseNarrowing& narrowing, PageTaker& taker)
{
    const auto keyOf = [group](const std::unique_ptr<CaseStream>& stream) {
        return PageKey {stream->key(), stream->id(), group};
    };
    while (!streams.empty()) {
        const auto next = std::ranges::min_element(
            streams, [descending](const PageKey& a, const PageKey& b) { return comesBefore(a, b, descending); }, keyOf);
        if ((!narrowing.isThere() || narrowing.fits((*next)->id())) && !taker.take(keyOf(*next)))
            return false;
        if (!(*next)->advance())
            streams.erase(next);
    }
    return true;
}

CasePage walk(const Desk& desk, const CaseFilter& filter, const ListOrder& order, const CaseNarrowing& narrowing,
    int limit, const std::optional<PageKey>& after)
{
    const QList<CasePlace> places = placesOf(desk, filter, order);
    const ListAsk ask {desk, filter, order, std::max<qsizetype>(8, limit / std::max<qsizetype>(1, places.size()) + 1)};
    PageTaker taker(desk.db, limit);
    for (auto begin = places.begin(); begin != places.end();) {
        const int group = begin->group;
        const auto end = std::find_if(begin, places.end(), [group](const CasePlace& place) { return place.group != group; });
        const std::span<const CasePlace> together(begin, end);
        begin = end;
        if (after && group < after->group)
            continue;
        const auto from = after && group == after->group ? after : std::nullopt;
        if (!takeGroup(openStreams(ask, together, from), group, order.isDescending, narrowing, taker))
            break;
    }
    return std::move(taker).page();
}

/// A case among those that may fit what was typed.
struct Candidate {
    PageKey key;
    Money claimed;
    Money approved;
};

QList<Candidate> fitting(const Desk& desk, const CaseFilter& filter, const ListOrder& order,
    const CaseNarrowing& narrowing, const QList<qint64>& ids)
{
    QMap<std::tuple<QString, QString, QString>, int> groups;
    const QList<CasePlace> places = placesOf(desk, filter, order);
    for (const CasePlace& place : places)
        groups.insert({QString::fromLatin1(place.programme->key), stateKey(place.state), place.verdict}, place.group);
    QList<Candidate> candidates;
    if (places.isEmpty())
        return candidates;
    Statement row = desk.db.preparedText(candidateSql(order.sort));
    bindFilter(row, desk, filter, places.front());
    for (const qint64 id : ids) {
        row.reset();
        row.bind(11, id);
        if (!row.next() || !narrowing.fits(id))
            continue;
        const auto group = groups.constFind({row.text(0), row.text(1), order.isByVerdict ? row.text(5) : QString()});
        if (group != groups.cend())
            candidates.append({{row.text(2), id, *group}, row.money(3), row.money(4)});
    }
    return candidates;
}

CasePage pageOf(const Desk& desk, QList<Candidate> candidates, bool descending, int limit,
    const std::optional<PageKey>& after)
{
    std::ranges::sort(
        candidates, [descending](const PageKey& a, const PageKey& b) { return comesBefore(a, b, descending); }, &Candidate::key);
    PageTaker taker(desk.db, limit);
    for (const Candidate& candidate : std::as_const(candidates))
        if ((!after || comesBefore(*after, candidate.key, descending)) && !taker.take(candidate.key))
            break;
    return std::move(taker).page();
}

} // namespace

CaseRow caseRow(Connection& db, CaseId id)
{
    return RowReader(db).read(id.value());
}

CasePage casePage(const Desk& desk, const CaseFilter& filter, const CaseOrder& wanted, int limit,
    const std::optional<PageKey>& after)
{
    const ListOrder order = listOrder(filter, wanted);
    // As long as it is being read, everything is read as of now, whatever is written meanwhile.
    Statement snapshot = desk.db.prepared("SELECT 1 FROM case_count LIMIT 2");
    (void)snapshot.next();
    const CaseNarrowing narrowing(desk, filter);
    if (narrowing.isThere())
        if (const auto ids = narrowing.candidates())
            return pageOf(desk, fitting(desk, filter, order, narrowing, *ids), order.isDescending, limit, after);
    return walk(desk, filter, order, narrowing, limit, after);
}

namespace {

bool isWholePlaces(const CaseFilter& filter)
{
    return filter.district.isEmpty() && !filter.officer.isValid() && !filter.handedInFrom.isValid()
        && !filter.handedInTo.isValid() && !filter.dueFrom.isValid() && !filter.dueTo.isValid() && !filter.amountFrom
        && !filter.amountTo && filter.queue != Queue::DueSoon && filter.queue != Queue::MyDrafts;
}

void add(CaseTotals& totals, const Statement& row)
{
    totals.cases += row.integer(0);
    totals.claimed += row.money(1);
    totals.approved += row.money(2);
}

CaseTotals totalsOf(const Desk& desk, const CaseFilter& filter)
{
    CaseTotals totals;
    const bool isWhole = isWholePlaces(filter);
    for (const CasePlace& place : placesOf(desk, filter, {})) {
        if (isWhole) {
            Statement row = desk.db.prepared(
                "SELECT cases, claimed_fen, approved_fen FROM case_count WHERE programme = ? AND state = ?");
            row.with(QString::fromLatin1(place.programme->key), stateKey(place.state));
            if (row.next())
                add(totals, row);
        } else {
            Statement row = desk.db.preparedText(totalsSql());
            bindFilter(row, desk, filter, place);
            if (row.next())
                add(totals, row);
        }
    }
    return totals;
}

} // namespace

CaseTotals caseTotals(const Desk& desk, const CaseFilter& filter)
{
    const CaseNarrowing narrowing(desk, filter);
    if (!narrowing.isThere())
        return totalsOf(desk, filter);
    const auto ids = narrowing.candidates();
    CaseTotals totals {.isAtLeast = !ids};
    if (!ids) {
        totals.cases = mostCandidates;
        return totals;
    }
    for (const Candidate& candidate : fitting(desk, filter, {}, narrowing, *ids)) {
        ++totals.cases;
        totals.claimed += candidate.claimed;
        totals.approved += candidate.approved;
    }
    return totals;
}

} // namespace jiangce
