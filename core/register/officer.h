// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QString>

namespace jiangce {

/// Who enters or confirms a record: the account, and the name as it was that day (records keep both).
struct Officer {
    AccountId id;
    QString name;
};

} // namespace jiangce
