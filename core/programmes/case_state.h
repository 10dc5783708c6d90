// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// How an application is handled. The machines are core/casework/procedures/<kind>.h.
enum class ProcedureKind {
    SubsidyClaim,
    Determination,
    AwardRound,         ///< a nomination in a selection round with a quota
    Filing,             ///< 备案: put on file under a number; nothing is approved or refused
    Reporting,          ///< 报送: received under a number, as above
};

/// Where a case stands. Stored by name.
enum class CaseState {
    Draft,              ///< being entered; may have gaps
    Submitted,          ///< handed in, waiting to be accepted
    ReturnedForCorrection, ///< one-time correction asked for, before acceptance
    NotAccepted,        ///< out of scope or competence (不予受理)
    Accepted,           ///< waiting for first review
    FirstReviewed,      ///< waiting for second review
    SecondReviewed,     ///< waiting for approval
    Approved,
    Refused,
    PaymentRequested,
    Paid,
    // A nomination, moved by its round
    Qualified,          ///< 资格审查通过
    Proposed,           ///< 拟表彰
    Reserve,            ///< 候补
    NotSelected,        ///< 未入选
    Removed,            ///< 取消资格: after an objection, or withdrawn from the list
    Honoured,           ///< 已表彰
    Revoked,            ///< 已撤销
    Filed,              ///< 已备案
    Received,           ///< 已接收
    Archived,
    Withdrawn,
};

/// What an officer can do with a case. One verb, one operation, one file in core/casework/operations.
enum class Action {
    Submit,
    Accept,
    ReturnForCorrection,
    Resubmit,           ///< after correction
    DeclineAcceptance,  ///< 不予受理
    PassFirstReview,
    PassSecondReview,
    Approve,
    Refuse,             ///< at approval
    Qualify,            ///< 资格审查通过: a nomination stands for selection
    SendBack,           ///< internal return to an earlier step, with a reason; the clock pauses
    RequestPayment,
    ConfirmPayment,
    File,               ///< 备案: gives the filing number
    Receive,            ///< 接收: gives the incoming number
    Archive,
    Withdraw,
    TakeBack,           ///< one's own last step, until the next officer acts
};

/// What a person may be allowed to do. Casework roles can be combined; the three administrators exclude each other and
/// all casework.
enum class Role {
    Intake,             ///< 受理
    FirstReview,        ///< 初审
    SecondReview,       ///< 复审
    Approval,           ///< 审批
    Finance,            ///< 拨付
    Rules,              ///< 政策管理
    Statistics,         ///< 统计
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
};

/// The steps that one person may take only one of in one case.
enum class Step { Intake, FirstReview, SecondReview, Approval, Payment };

[[nodiscard]] QString stateKey(CaseState state);    ///< draft, returned_for_correction, …
[[nodiscard]] CaseState stateFromKey(const QString& key); ///< throws Fault on an unknown key
[[nodiscard]] QString actionKey(Action action);     ///< submit, pass_first_review, …
[[nodiscard]] QString roleKey(Role role);           ///< intake, system_administrator, …
[[nodiscard]] std::optional<Role> roleFromKey(const QString& key);
[[nodiscard]] QString stepKey(Step step);

/// Labels in English, marked for translation in context "casework"; word them with Wording::label("casework", …).
[[nodiscard]] const char* stateLabel(CaseState state);
[[nodiscard]] const char* actionLabel(Action action);
[[nodiscard]] const char* roleLabel(Role role);
[[nodiscard]] const char* stepLabel(Step step);

} // namespace jiangce
