// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/extend_limit.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/steps.h"
#include "core/register/figure_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> extendLimit(const Desk& desk, CaseId id, int expectedVersion, const QString& reason)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    CaseFile& file = work.file();
    const QString verb = QString::fromLatin1(auditLabel(u"extend_limit"_s));
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return fail(allowed.error());
    if (const auto notOwn = mayHandlePapers(desk, file); !notOwn)
        return fail(notOwn.error());
    const auto taken = stepOf(desk.db, id, desk.session.account);
    if (taken && *taken != Step::Approval)
        return fail(ProblemCode::SamePersonStep, {QString::fromLatin1(stepLabel(*taken))});
    if (isSettled(file.state) || !file.acceptedOn.isValid() || file.isBackEntry)
        return fail(ProblemCode::ActionNotPermitted, {verb, QString::fromLatin1(stateLabel(file.state))});
    if (file.extendedOn.isValid())
        return fail(ProblemCode::AlreadyDone, {verb});
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (!Figures(loadFigures(desk.db)).count(limits::extension, work.today()))
        return fail(ProblemCode::AmountUnset, {QString::fromLatin1(limits::extension.key)});
    file.extendedOn = work.today();
    work.claimStep(u"extend_limit"_s, Step::Approval);
    return work.finish(u"extend_limit"_s, reason);
}

} // namespace jiangce
