// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/session.h"
#include "core/base/outcome.h"

#include <QtCore/QString>

namespace jiangce {

/// What an officer says when taking a step. Which parts are needed is in the transition (and in Permission).
struct StepInput {
    QString opinion {};     ///< 意见, printed on the approval sheet
    QString reason {};      ///< why a case is returned, declined, refused, sent back, withdrawn
    QString password {};    ///< asked again for approval, refusal and payment
};

} // namespace jiangce
