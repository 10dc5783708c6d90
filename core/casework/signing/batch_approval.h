// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/case_file.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

namespace jiangce {

/// A case laid before the officer who signs, and what approving it would do now.
struct ApprovalCheck {
    CaseId id;
    int version = 0;                    ///< of the case as it was looked at
    QString number {};
    QString applicant {};
    const Programme* programme = nullptr;
    std::optional<Money> amount {};     ///< what would be approved; empty where the programme pays nothing
    std::optional<Problem> why {};      ///< what stands in the way, as `approve` would say it

    [[nodiscard]] bool isPossible() const { return !why; }
};

/// Goes through the whole approval and takes it back, so that it never differs from the real one. Writes nothing.
[[nodiscard]] ApprovalCheck checkApproval(const Desk& desk, CaseId id);

/// Several approvals under one opinion, the password given once. Each case is approved in a transaction of its own: a
/// program that is ended in the middle leaves every case either approved or as it was.
class BatchApproval final {
public:
    /// OpinionRequired; SignInFailed and AccountLocked for the password.
    [[nodiscard]] static Outcome<BatchApproval> begin(const Desk& desk, const QString& opinion, const QString& password);

    /// CaseChangedMeanwhile when the case is no longer as it was checked; else what `approve` says.
    [[nodiscard]] Outcome<ChangeReport> approve(const ApprovalCheck& checked) const;

private:
    BatchApproval(const Desk& desk, const QString& opinion)
        : m_desk(&desk)
        , m_opinion(opinion)
    {
    }

    const Desk* m_desk;
    QString m_opinion;
};

} // namespace jiangce
