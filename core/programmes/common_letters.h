// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/letter_kind.h"

#include <QtCore/QtGlobal>

#include <array>

/// Letters that every application for a decision has, whatever its programme.
namespace jiangce::letters {

inline constexpr std::array inHand {CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Accepted,
    CaseState::FirstReviewed, CaseState::SecondReviewed, CaseState::Approved, CaseState::Refused,
    CaseState::PaymentRequested, CaseState::Paid, CaseState::Qualified, CaseState::Proposed, CaseState::Reserve,
    CaseState::NotSelected, CaseState::Removed, CaseState::Honoured, CaseState::Revoked, CaseState::Filed,
    CaseState::Received};
inline constexpr std::array accepted {CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
    CaseState::Approved, CaseState::Refused, CaseState::PaymentRequested, CaseState::Paid, CaseState::Qualified,
    CaseState::Proposed, CaseState::Reserve, CaseState::NotSelected, CaseState::Removed, CaseState::Honoured,
    CaseState::Revoked};
inline constexpr std::array returned {CaseState::ReturnedForCorrection};
inline constexpr std::array notAccepted {CaseState::NotAccepted};
inline constexpr std::array given {CaseState::ReturnedForCorrection, CaseState::NotAccepted, CaseState::Accepted,
    CaseState::FirstReviewed, CaseState::SecondReviewed, CaseState::Approved, CaseState::Refused,
    CaseState::PaymentRequested, CaseState::Paid, CaseState::Qualified, CaseState::Proposed, CaseState::Reserve,
    CaseState::NotSelected, CaseState::Removed, CaseState::Honoured, CaseState::Revoked, CaseState::Filed,
    CaseState::Received};
inline constexpr std::array approved {CaseState::Approved, CaseState::PaymentRequested, CaseState::Paid};
inline constexpr std::array refused {CaseState::Refused};
inline constexpr std::array filed {CaseState::Filed};
inline constexpr std::array received {CaseState::Received};

inline constexpr LetterKind receiptSlip {
    "receipt_slip", QT_TRANSLATE_NOOP("letters", "Receipt slip"), u"收件凭证", "common/receipt_slip", inHand};
inline constexpr LetterKind acceptanceNotice {"acceptance_notice", QT_TRANSLATE_NOOP("letters", "Acceptance notice"),
    u"受理通知书", "common/acceptance_notice", accepted};
inline constexpr LetterKind correctionNotice {"correction_notice",
    QT_TRANSLATE_NOOP("letters", "One-time correction notice"), u"一次性补正告知书", "common/correction_notice", returned};
inline constexpr LetterKind nonAcceptance {"non_acceptance", QT_TRANSLATE_NOOP("letters", "Non-acceptance decision"),
    u"不予受理决定书", "common/non_acceptance", notAccepted};
inline constexpr LetterKind completionNotice {"completion_notice", QT_TRANSLATE_NOOP("letters", "Completion notice"),
    u"补正通知书", "common/completion_notice", returned};
inline constexpr LetterKind filingReceipt {"filing_receipt", QT_TRANSLATE_NOOP("letters", "Filing receipt"), u"备案回执",
    "common/filing_receipt", filed, false};
inline constexpr LetterKind reportReceipt {"report_receipt", QT_TRANSLATE_NOOP("letters", "Receipt of the report"),
    u"接收回执", "common/report_receipt", received, false};
inline constexpr LetterKind approvalSheet {"approval_sheet", QT_TRANSLATE_NOOP("letters", "Approval sheet"), u"审批表",
    "common/approval_sheet", accepted, false};

inline constexpr LetterKind applicationForm {"application_form", QT_TRANSLATE_NOOP("letters", "Application form"), u"申请表",
    "common/application_form", inHand, false};
inline constexpr LetterKind rosterForm {
    "roster_form", QT_TRANSLATE_NOOP("letters", "Roster"), u"花名册", "common/roster_form", inHand, false};
inline constexpr LetterKind privacyNotice {"privacy_notice", QT_TRANSLATE_NOOP("letters", "Personal information notice"),
    u"个人信息处理告知书", "common/privacy_notice", inHand, false};
inline constexpr LetterKind serviceReceipt {"service_receipt", QT_TRANSLATE_NOOP("letters", "Service receipt"), u"送达回证",
    "common/service_receipt", given, false};

} // namespace jiangce::letters
