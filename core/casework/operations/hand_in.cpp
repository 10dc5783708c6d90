// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/hand_in.h"

#include "core/casework/certificates.h"
#include "core/casework/drafts.h"
#include "core/casework/filings.h"
#include "core/casework/line_book.h"
#include "core/casework/packed.h"
#include "core/casework/parties.h"
#include "core/casework/permissions.h"
#include "core/casework/rounds/join_round.h"
#include "core/casework/store_verdict.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Assessment assessAndStore(CaseWork& work, const QString& occasion)
{
    Assessment assessment = assessCase(work.db(), work.file(), work.today());
    storeVerdict(work, occasion, assessment);
    refreshLines(work, assessment);
    return assessment;
}

Outcome<void> handIn(CaseWork& work, const QString& occasion)
{
    FormData form = readForm(work.db(), work.programme(), work.file().id);
    form.setAskedOn(work.file().handedIn);
    completeForm(work.programme(), form);
    if (const Problems problems = work.programme().check(form, work.today()); !problems.isEmpty())
        return fail(ProblemCode::FormIncomplete, {QString::number(problems.size())});
    writeForm(work.db(), work.programme(), work.file().id, form);
    const Packed submission = packed(formToJson(form));
    work.db()
        .prepared("INSERT INTO case_submission (case_id, at, officer_id, packing, form) VALUES (?, ?, ?, ?, ?)")
        .run(work.file().id, work.desk().clock.now(), work.desk().session.account, submission.packing, submission.bytes);
    linkParties(work.db(), work.file(), form, true);
    registerCertificates(work.db(), work.file(), form);
    noteFiling(work.db(), work.file(), form);
    work.touch(Subject::Register);
    // Only now is everybody in the rosters known: the officer may be one of them.
    if (const auto allowed = mayHandlePapers(work.desk(), work.file()); !allowed)
        return allowed;
    if (const auto stands = joinRound(work, form); !stands)
        return stands;
    assessAndStore(work, occasion);
    return {};
}

void endSendBack(CaseWork& work)
{
    work.file().sentBackFrom = CaseState::Draft;
    resumeClock(work);
}

int openConditions(const Assessment& assessment)
{
    const auto open = [](const Findings& findings) {
        return int(std::ranges::count_if(findings.all(), [](const Finding& finding) { return finding.leavesOpen(); }));
    };
    int count = open(assessment.decision.findings());
    for (const DecisionLine& line : assessment.decision.lines())
        count += open(line.findings);
    return count;
}

} // namespace jiangce
