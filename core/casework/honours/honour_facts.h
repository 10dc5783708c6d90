// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

namespace jiangce {

class Connection;

/// What rules about honours need: the round of a nomination, honours held, the honour an application follows from,
/// certificates. Only for programmes that have to do with honours; `number` is the applicant's, empty when unreadable.
void addHonourFacts(Connection& db, const Programme& programme, const QString& number, CaseId self, Facts& facts);

} // namespace jiangce
