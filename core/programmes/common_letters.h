// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/letter_kind.h"

#include <QtCore/QtGlobal>

#include <array>

/// Letters that every application for a decision has, whatever its programme.
namespace jiangce::letters {

inline constexpr std::array inHand {CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Accepted,
    CaseState::FirstReviewed, CaseState::SecondReviewed, CaseState::Approved, CaseState::Refused,
    CaseState::PaymentRequested, CaseState::Paid};
inline constexpr std::array accepted {CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
    CaseState::Approved, CaseState::Refused, CaseState::PaymentRequested, CaseState::Paid};
inline constexpr std::array returned {CaseState::ReturnedForCorrection};
inline constexpr std::array notAccepted {CaseState::NotAccepted};
inline constexpr std::array approved {CaseState::Approved, CaseState::PaymentRequested, CaseState::Paid};
inline constexpr std::array refused {CaseState::Refused};

inline constexpr LetterKind receiptSlip {
    "receipt_slip", QT_TRANSLATE_NOOP("letters", "Receipt slip"), u"收件凭证", "common/receipt_slip", inHand};
inline constexpr LetterKind acceptanceNotice {"acceptance_notice", QT_TRANSLATE_NOOP("letters", "Acceptance notice"),
    u"受理通知书", "common/acceptance_notice", accepted};
inline constexpr LetterKind correctionNotice {"correction_notice",
    QT_TRANSLATE_NOOP("letters", "One-time correction notice"), u"一次性补正告知书", "common/correction_notice", returned};
inline constexpr LetterKind nonAcceptance {"non_acceptance", QT_TRANSLATE_NOOP("letters", "Non-acceptance decision"),
    u"不予受理决定书", "common/non_acceptance", notAccepted};
inline constexpr LetterKind approvalSheet {"approval_sheet", QT_TRANSLATE_NOOP("letters", "Approval sheet"), u"审批表",
    "common/approval_sheet", accepted, false};

} // namespace jiangce::letters
