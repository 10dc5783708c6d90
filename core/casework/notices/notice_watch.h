// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/number_finder.h"

namespace jiangce {

class Connection;

/// What may not stand whole in a notice about these cases: numbers, accounts, telephones, days of birth and addresses of
/// whoever is named in them or paid by them. The office's own particulars, the numbers of the cases and units' credit codes
/// may. `day`: of the notice.
[[nodiscard]] NumberWatch noticeWatch(Connection& db, const QList<CaseId>& cases, QDate day);

} // namespace jiangce
