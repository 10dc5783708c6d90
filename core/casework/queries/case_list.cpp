// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_list.h"

#include "core/casework/queries/case_stream.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Whether `one` stands before `other` in the wanted order; the id settles equal days.
bool comesBefore(const CaseStream& one, const CaseStream& other, bool descending)
{
    const auto left = std::pair(one.key(), one.id());
    const auto right = std::pair(other.key(), other.id());
    return descending ? right < left : left < right;
}

bool passes(const CaseStream& stream, const CaseFilter& filter, AccountId me)
{
    const QDate day = stream.handedIn();
    return (filter.district.isEmpty() || stream.district() == filter.district)
        && (!filter.officer.isValid() || stream.officer() == filter.officer)
        && (filter.queue != Queue::MyDrafts || stream.officer() == me)
        && (!filter.handedInFrom.isValid() || (day.isValid() && day >= filter.handedInFrom))
        && (!filter.handedInTo.isValid() || (day.isValid() && day <= filter.handedInTo));
}

} // namespace

CaseRow caseRow(Connection& db, CaseId id)
{
    Statement row = db.prepared(
        "SELECT c.id, c.version, c.number, c.programme, c.state, c.applicant_name, c.district, c.handed_in, c.due_on, "
        "c.changed_at, a.display_name, c.verdict, c.claimed_fen, c.approved_fen, c.is_back_entry, c.sent_back_from "
        "FROM case_file c JOIN account a ON a.id = c.officer_id WHERE c.id = ?");
    row.with(id);
    if (!row.next())
        throw Fault(FaultKind::Damaged, u"a listed case is gone"_s);
    return {row.id<CaseId>(0), row.number(1), row.text(2), row.text(3), stateFromKey(row.text(4)), row.text(5),
        row.text(6), row.date(7), row.date(8), row.instant(9), row.text(10), row.text(11), row.optionalMoney(12),
        row.optionalMoney(13), row.boolean(14), !row.text(15).isEmpty()};
}

CasePage casePage(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending, int limit,
    const std::optional<PageKey>& after)
{
    CaseStreams streams = openStreams(desk, filter, sort, descending, after);
    CasePage page;
    std::optional<PageKey> last;
    while (!streams.empty()) {
        const auto next = std::ranges::min_element(
            streams, [descending](const auto& a, const auto& b) { return comesBefore(*a, *b, descending); });
        CaseStream& stream = **next;
        if (passes(stream, filter, desk.session.account)) {
            if (page.rows.size() == limit) {
                page.next = last;
                break;
            }
            page.rows.append(caseRow(desk.db, CaseId(stream.id())));
            last = PageKey {stream.key(), stream.id()};
        }
        if (!stream.advance())
            streams.erase(next);
    }
    return page;
}

CaseTotals caseTotals(const Desk& desk, const CaseFilter& filter)
{
    CaseTotals totals;
    for (const auto& stream : openStreams(desk, filter, CaseSort::HandedIn, false, {}))
        do {
            if (!passes(*stream, filter, desk.session.account))
                continue;
            ++totals.cases;
            totals.claimed += stream->claimed();
            totals.approved += stream->approved();
        } while (stream->advance());
    return totals;
}

} // namespace jiangce
