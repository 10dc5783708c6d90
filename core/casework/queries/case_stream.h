// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

#include <memory>
#include <span>
#include <vector>

namespace jiangce {

/// An order as it is carried out: groups one after another, and within each the cases of all its programmes and states
/// merged along one index.
struct ListOrder {
    CaseOrder groups;
    CaseSort sort = CaseSort::HandedIn;
    bool isDescending = true;
};
/// Fault(Bug) for an order that is not served.
[[nodiscard]] ListOrder listOrder(const CaseFilter& filter, const CaseOrder& order);

/// Cases of one programme in one state, and the rank of the group they stand in.
struct CasePlace {
    const Programme* programme = nullptr;
    CaseState state = CaseState::Draft;
    int group = 0;
};
/// Places of the filter that hold a case at all, in the order of their groups.
[[nodiscard]] QList<CasePlace> placesOf(const Desk& desk, const CaseFilter& filter, const ListOrder& order);

/// Cases of one place in order, read from an index alone. A list of several places merges several streams, so that no
/// order ever needs sorting.
class CaseStream final {
public:
    /// `ties` are read before `rows`: what is left of the key at which the page begins.
    CaseStream(std::optional<Statement> ties, Statement rows)
        : m_ties(std::move(ties))
        , m_rows(std::move(rows))
    {
    }
    /// Steps to the next case; false at the end.
    [[nodiscard]] bool advance();
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] qint64 id() const { return m_id; }

private:
    std::optional<Statement> m_ties;
    Statement m_rows;
    QString m_key;
    qint64 m_id = 0;
};
using CaseStreams = std::vector<std::unique_ptr<CaseStream>>;

/// One stream for each of the places that has a case left, each on its first case.
[[nodiscard]] CaseStreams openStreams(const Desk& desk, const CaseFilter& filter, const ListOrder& order,
    std::span<const CasePlace> places, const std::optional<PageKey>& after);

/// Binds what filterSql asks for: programme ?1, state ?2, and the filters ?3 to ?10.
void bindFilter(Statement& statement, const Desk& desk, const CaseFilter& filter, const CasePlace& place);
/// Names the column an order walks along.
[[nodiscard]] const char* sortColumn(CaseSort sort);

/// What a stream runs from its beginning, or from after a key, ?11, up to and with the last key, ?12.
[[nodiscard]] QByteArray streamSql(CaseSort sort, bool descending, bool isContinued = false);
/// The cases of the key, ?11, that come after an id, ?12. Apart from the others because a key may stand for half of the
/// register (nothing due), and an index is entered by one comparison of keys, not by that of a pair.
[[nodiscard]] QByteArray tiesSql(CaseSort sort, bool descending);
/// Count and sums of one place.
[[nodiscard]] QByteArray totalsSql();
/// One candidate, ?11, if it passes the filters: programme, state, key, claimed and approved sum.
[[nodiscard]] QByteArray candidateSql(CaseSort sort);

} // namespace jiangce
