// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/casework/session.h"

namespace jiangce::cli {

class Output;

/// Signs in the account of --as. The password comes from --password-fd, else from the terminal, where it is not shown.
/// SignInFailed, AccountLocked; UsageError when no account is named or there is no way to ask for the password.
[[nodiscard]] Outcome<Session> signInAs(const CommandLine& line, Connection& db, const Clock& clock, const Output& out);

/// One line that nobody is to see: from the file descriptor the option names, else from the terminal after `question`, where it
/// is not shown. UsageError (`otherwise`) when there is no terminal.
[[nodiscard]] QString readSecret(
    const CommandLine& line, const char* descriptorOption, const char* question, const char* otherwise, const Output& out);

/// RoleMissing unless the session has one of the roles.
[[nodiscard]] Outcome<void> needOneOf(const Session& session, std::initializer_list<Role> roles);

/// Roles that see cases.
inline constexpr std::initializer_list<Role> caseRoles {Role::Intake, Role::FirstReview, Role::SecondReview,
    Role::Approval, Role::Finance, Role::Rules, Role::Statistics};

} // namespace jiangce::cli
