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
    bool isByVerdict = false;   ///< the verdict is one of the groups
};
/// Fault(Bug) for an order that is not served.
[[nodiscard]] ListOrder listOrder(const CaseFilter& filter, const CaseOrder& order);

/// Cases of one programme in one state, or those of them with one verdict, and the rank of the group they stand in.
struct CasePlace {
    const Programme* programme = nullptr;
    CaseState state = CaseState::Draft;
    int group = 0;
    QString verdict {};         ///< counts where the order goes by verdicts
};
/// Places of the filter that hold a case at all, in the order of their groups.
[[nodiscard]] QList<CasePlace> placesOf(const Desk& desk, const CaseFilter& filter, const ListOrder& order);

/// What a list asks for: where and by whom, which cases, in which order. Outlives its streams.
struct ListAsk {
    const Desk& desk;
    const CaseFilter& filter;
    const ListOrder& order;
    qsizetype atFirst = 8;      ///< cases a stream reads at first
};

/// Cases of one place in order, read from an index alone. A list of several places merges several streams, so that no
/// order ever needs sorting. Read a few at a time, so that all streams of a list share one statement.
class CaseStream final {
public:
    /// Begins after a case of the same order, or at its first.
    CaseStream(const ListAsk& ask, const CasePlace& place, const std::optional<PageKey>& after)
        : m_ask(ask)
        , m_place(place)
        , m_last(after)
    {
    }
    /// Steps to the next case; false at the end.
    [[nodiscard]] bool advance();
    [[nodiscard]] const QString& key() const { return m_read[m_at].value; }
    [[nodiscard]] qint64 id() const { return m_read[m_at].id; }

private:
    void readMore();
    void read(const QByteArray& sql, const QString& from, const std::optional<qint64>& id, const QString& to);

    const ListAsk& m_ask;
    const CasePlace& m_place;
    std::optional<PageKey> m_last;
    QList<PageKey> m_read;
    qsizetype m_at = 0;
    qsizetype m_wanted = 0;
    bool m_isAtEnd = false;
};
using CaseStreams = std::vector<std::unique_ptr<CaseStream>>;

/// One stream for each of the places that has a case left, each on its first case.
[[nodiscard]] CaseStreams openStreams(
    const ListAsk& ask, std::span<const CasePlace> places, const std::optional<PageKey>& after);

/// Binds what every statement below asks for: programme ?1, state ?2, and the filters ?3 to ?10.
void bindFilter(Statement& statement, const Desk& desk, const CaseFilter& filter, const CasePlace& place);
/// Names the column an order walks along, or what an index keeps of several.
[[nodiscard]] const char* sortColumn(CaseSort sort);

/// What a stream runs from its beginning, or from after a key, ?11, up to and with the last key, ?12; at most ?13. By
/// verdict: only the cases with the verdict ?14.
[[nodiscard]] QByteArray streamSql(CaseSort sort, bool descending, bool isContinued = false, bool isByVerdict = false);
/// The cases of the key, ?11, that come after an id, ?12; at most ?13. Apart from the others because a key may stand for half of the
/// register (nothing due), and an index is entered by one comparison of keys, not by that of a pair.
[[nodiscard]] QByteArray tiesSql(CaseSort sort, bool descending, bool isByVerdict = false);
/// Count and sums of one place.
[[nodiscard]] QByteArray totalsSql();
/// One candidate, ?11, if it passes the filters: programme, state, key, claimed and approved sum, verdict.
[[nodiscard]] QByteArray candidateSql(CaseSort sort);

} // namespace jiangce
