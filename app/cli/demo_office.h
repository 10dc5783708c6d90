// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/casework/accounts.h"
#include "core/casework/set_up_office.h"
#include "core/casework/signatures/case_signature.h"
#include "core/policy/catalogue.h"

namespace jiangce::cli {

/// Thrown when an operation of a demonstration is refused: the demonstration itself is wrong.
[[noreturn]] void failDemo(const Problem& problem, const char* what);

template <class T>
T must(Outcome<T> outcome, const char* what)
{
    if (!outcome)
        failDemo(outcome.error(), what);
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

/// A made-up office that says 示例 in its name, and everybody who works there.
[[nodiscard]] OfficeSetUp demoOffice();

/// Everybody of the office, signed in: by the name of the account.
class DemoStaff final {
public:
    /// Signs everybody in. Throws what failDemo throws.
    DemoStaff(Connection& db, const Clock& clock, const OfficeSetUp& office);
    [[nodiscard]] Connection& db() const { return m_db; }
    [[nodiscard]] const Session& session(const QString& account) const;
    [[nodiscard]] Desk desk(const QString& account) const { return {m_db, m_clock, session(account)}; }
    /// Everybody's keys, for copies of cases.
    [[nodiscard]] Signers signers() const;
    [[nodiscard]] QString password(const QString& account) const { return m_passwords.value(account); }

private:
    Connection& m_db;
    const Clock& m_clock;
    QMap<QString, Session> m_sessions;
    QMap<QString, QString> m_passwords;
};

/// Figures marked 示例, each entered by one and confirmed by another, and the sample catalogue, in force from `from`.
void enterDemoPolicy(const DemoStaff& staff, QDate from);

/// The sample catalogue the program carries.
[[nodiscard]] CatalogueEdition sampleCatalogue();

/// The accounts with their passwords, a line each.
[[nodiscard]] QStringList accountLines(const OfficeSetUp& office);

} // namespace jiangce::cli
