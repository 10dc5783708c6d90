// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/programmes/form_data.h"
#include "core/programmes/programme.h"
#include "core/values/money.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

/// An old paper case with its real days and number. It is marked as such, gets no letters and no payment, and its verdict is
/// stored for information only.
struct OldCase {
    FormData form {};
    QString number {};                  ///< as on paper: unique, never given again. Required, DuplicateNumber.
    CaseState outcome = CaseState::Archived;    ///< NotAccepted, Approved, Refused, Paid, Archived or Withdrawn
    QDate handedIn {};                  ///< Required, DateInFuture, DateOrder
    QDate acceptedOn {};
    QDate decidedOn {};
    QDate paidOn {};                    ///< Required when the outcome is Paid; OutcomeContradicts when nothing was granted
    std::optional<Money> approved {};   ///< as decided on paper; AmountNegative; OutcomeContradicts when nothing was granted
    QString reason {};                  ///< where the paper file lies: ReasonRequired
};

[[nodiscard]] Outcome<ChangeReport> enterOldCase(const Desk& desk, const Programme& programme, const OldCase& old);

} // namespace jiangce
