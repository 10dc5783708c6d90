// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/case_state.h"

#include <QtCore/QList>
#include <QtCore/QSet>

namespace jiangce {

class Wording;

/// Casework roles in the order of the steps, then rules and statistics, then the three administrators.
[[nodiscard]] const QList<Role>& allRoles();
[[nodiscard]] bool isAdministrator(Role role);
[[nodiscard]] QString roleName(Role role, const Wording& wording);
/// For narrow columns: 受理, 初审, …, 系统.
[[nodiscard]] QString shortRoleName(Role role, const Wording& wording);
/// 受理、初审
[[nodiscard]] QString roleNames(const QSet<Role>& roles, const Wording& wording);

} // namespace jiangce
