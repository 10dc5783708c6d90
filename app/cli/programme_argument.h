// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/programmes/programme.h"

namespace jiangce::cli {

/// The programme a word names; UsageError when there is none.
[[nodiscard]] inline const Programme& programmeArgument(const QString& key)
{
    const Programme* programme = programmeByKey(key);
    if (programme == nullptr)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no programme “%1”; “programmes” lists them."), key};
    return *programme;
}

} // namespace jiangce::cli
