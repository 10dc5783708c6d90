// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signing/batch_approval.h"

#include "core/casework/accounts.h"
#include "core/casework/operations/approve.h"
#include "core/casework/operations/case_work.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

ApprovalCheck checkApproval(const Desk& desk, CaseId id)
{
    ApprovalCheck check {.id = id};
    const Transaction takenBack(desk.db);
    const auto file = readCase(desk.db, id);
    if (!file) {
        check.why = file.error();
        return check;
    }
    check.version = file->version;
    check.number = file->display();
    check.applicant = file->applicantName;
    check.programme = file->programme;
    // Any opinion will do: it is asked for once, later.
    if (const auto tried = approveWithin(desk, id, {.opinion = u"—"_s}); !tried) {
        check.why = tried.error();
        return check;
    }
    if (const auto after = readCase(desk.db, id))
        check.amount = after->approved;
    return check;
}

Outcome<BatchApproval> BatchApproval::begin(const Desk& desk, const QString& opinion, const QString& password)
{
    if (opinion.trimmed().isEmpty())
        return fail(ProblemCode::OpinionRequired);
    if (const auto confirmed = confirmPassword(desk, password); !confirmed)
        return fail(confirmed.error());
    return BatchApproval(desk, opinion.trimmed());
}

Outcome<ChangeReport> BatchApproval::approve(const ApprovalCheck& checked) const
{
    Transaction transaction(m_desk->db);
    const auto file = readCase(m_desk->db, checked.id);
    if (!file)
        return fail(file.error());
    if (file->version != checked.version)
        return fail(changedMeanwhile(m_desk->db, checked.id));
    auto report = approveWithin(*m_desk, checked.id, {.opinion = m_opinion});
    if (report)
        transaction.commit();
    return report;
}

} // namespace jiangce
