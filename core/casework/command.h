// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

#include <QtCore/QUuid>

#include <functional>
#include <optional>

namespace jiangce {

/// One wish of an officer, known by its identity however often it is sent: made when a sheet opens, kept until the sheet
/// closes. A second click, a second try after a failure and a second run of a script are the same wish.
class Command final {
public:
    [[nodiscard]] static Command fresh() { return Command(QUuid::createUuid()); }
    /// Null id: no command, and nothing is remembered of it.
    explicit Command(const QUuid& id)
        : m_id(id)
    {
    }
    [[nodiscard]] const QUuid& id() const { return m_id; }

private:
    QUuid m_id;
};

/// Carries the operation out unless this command was carried out before; then says what it did. The mark is written in the
/// first transaction of the operation that leaves an entry in the history beyond sign-in and looking, so there is never
/// the one without the other. For operations of one transaction: one that goes on after its first counts as done with it.
/// The same problems as the operation. report.version is 0 when the report is an earlier one that this program no longer
/// holds.
[[nodiscard]] Outcome<ChangeReport> once(
    const Desk& desk, const Command& command, const std::function<Outcome<ChangeReport>(const Desk&)>& operation);

/// What the command did, if it was carried out.
[[nodiscard]] std::optional<ChangeReport> whatCommandDid(Connection& db, const Command& command);

} // namespace jiangce
