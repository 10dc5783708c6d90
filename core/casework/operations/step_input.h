// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/session.h"
#include "core/base/outcome.h"

#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// Why an application is not accepted; no other reason will do (as 行政许可法 art. 32 has it, followed by analogy).
enum class DeclineGround {
    NotCompetent,   ///< another body decides
    NotNeeded,      ///< nothing has to be applied for
    NotCorrected,   ///< a correction was asked for and did not come
};

/// What an officer says when taking a step. Which parts are needed is in the transition (and in Permission).
struct StepInput {
    QString opinion {};     ///< 意见, printed on the approval sheet
    QString reason {};      ///< why a case is returned, declined, refused, sent back, withdrawn
    QString password {};    ///< asked again for approval, refusal and payment
    std::optional<DeclineGround> ground {};     ///< DeclineAcceptance
};

} // namespace jiangce
