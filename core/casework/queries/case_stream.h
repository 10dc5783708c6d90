// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

#include <memory>
#include <vector>

namespace jiangce {

/// Cases of one programme in one state, in order, read from an index alone as far as the list needs them. A list of
/// several states merges several streams, so that no order ever needs sorting.
class CaseStream final {
public:
    explicit CaseStream(Statement&& rows)
        : m_rows(std::move(rows))
    {
    }
    /// Steps to the next case; false at the end.
    [[nodiscard]] bool advance();
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] QString district() const { return m_rows.text(2); }
    [[nodiscard]] AccountId officer() const { return m_rows.id<AccountId>(3); }
    [[nodiscard]] QDate handedIn() const { return m_rows.date(4); }
    [[nodiscard]] Money claimed() const { return m_rows.money(5); }
    [[nodiscard]] Money approved() const { return m_rows.money(6); }

private:
    Statement m_rows;
    QString m_key;
    qint64 m_id = 0;
};

using CaseStreams = std::vector<std::unique_ptr<CaseStream>>;

/// One stream for each programme and state of the filter that has a case left, each on its first case.
[[nodiscard]] CaseStreams openStreams(const Desk& desk, const CaseFilter& filter, CaseSort sort, bool descending,
    const std::optional<PageKey>& after);

/// The statement a stream runs: programme, state, the key and id to begin after, the last key.
[[nodiscard]] Sql streamSql(CaseSort sort, bool descending);

} // namespace jiangce
