// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/decline_acceptance.h"

#include "core/casework/claim_lines.h"
#include "core/casework/materials.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/verdict_store.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Ground {
    const char* key;
    const char* label;
    const char16_t* words;
};

constexpr Ground grounds[declineGrounds] {
    {"not_competent", QT_TRANSLATE_NOOP("casework", "Another body is competent"), u"不属于本机关职权范围"},
    {"not_needed", QT_TRANSLATE_NOOP("casework", "Nothing has to be applied for"), u"依法不需要申请办理"},
    {"not_corrected", QT_TRANSLATE_NOOP("casework", "Not corrected as asked"), u"经一次性告知，未按要求补正"},
};

/// The first failed condition that the programme answers with a refusal after acceptance.
const Condition* refusedLater(const Programme& programme, const Findings& findings)
{
    for (const Finding& finding : findings.all())
        if (finding.state == FindingState::NotMet
            && std::ranges::find(programme.refusedNotDeclined, finding.condition) != programme.refusedNotDeclined.end())
            return finding.condition;
    return nullptr;
}

/// Such a condition of the whole, or one that stands against every row.
const Condition* wholeRefusedLater(const Programme& programme, const Decision& decision)
{
    const Condition* found = refusedLater(programme, decision.findings());
    if (found != nullptr || decision.lines().empty())
        return found;
    for (const DecisionLine& line : decision.lines())
        if (found = refusedLater(programme, line.findings); found == nullptr)
            return nullptr;
    return found;
}

bool lacksMaterial(CaseWork& work)
{
    const FormData form = readForm(work.db(), work.programme(), work.file().id);
    return std::ranges::any_of(readMaterials(work.db(), work.file(), form), [](const MaterialEntry& entry) {
        return entry.isNeeded && entry.material->isRequired
            && (entry.tick == MaterialTick::None || entry.tick == MaterialTick::Missing);
    });
}

bool widerRuleApplies(const Programme& programme, const Decision& decision)
{
    return std::ranges::any_of(decision.findings().all(), [&programme](const Finding& finding) {
        return finding.condition == programme.widerRule && finding.state == FindingState::Met;
    });
}

Outcome<void> checkDeclinable(CaseWork& work, DeclineGround ground)
{
    const Programme& programme = work.programme();
    const bool isUncorrected = ground == DeclineGround::NotCorrected;
    if (isUncorrected && !work.file().correctionAskedOn.isValid())
        return fail(Problem {ProblemCode::CorrectionNotAsked, {}, u"ground"_s});
    const Assessment assessment = assessCase(work.db(), work.file(), work.today());
    const Condition* late = wholeRefusedLater(programme, assessment.decision);
    const bool staysUncorrected = isUncorrected
        && (work.file().state == CaseState::ReturnedForCorrection || lacksMaterial(work));
    if (late != nullptr && !staysUncorrected)
        return fail(ProblemCode::RefusedNotDeclined, {citation(late->clause)});
    const bool isMet = assessment.decision.verdict() == Verdict::Eligible;
    if (!isUncorrected && isMet && widerRuleApplies(programme, assessment.decision))
        return fail(ProblemCode::RefusalLocked, {citation(programme.widerRule->clause)});
    return {};
}

/// The ground before the reason, unless the officer wrote it there.
StepInput withGround(StepInput input)
{
    if (!input.ground || input.reason.trimmed().isEmpty())
        return input;
    const QString words = groundWords(*input.ground);
    if (!input.reason.trimmed().startsWith(words))
        input.reason = words + u"："_s + input.reason.trimmed();
    return input;
}

} // namespace

const char* groundLabel(DeclineGround ground) { return grounds[int(ground)].label; }

QString groundWords(DeclineGround ground) { return QString::fromUtf16(grounds[int(ground)].words); }

Outcome<ChangeReport> declineAcceptance(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::DeclineAcceptance, withGround(input),
        [&input](CaseWork& work, CaseState&) -> Outcome<void> {
            if (!input.ground)
                return fail(Problem {ProblemCode::Required, {}, u"ground"_s});
            if (const auto declinable = checkDeclinable(work, *input.ground); !declinable)
                return declinable;
            work.after().insert(u"ground"_s, QString::fromLatin1(grounds[int(*input.ground)].key));
            closeOpenLines(work.db(), work.file().id);
            work.file().decidedOn = work.today();
            resumeClock(work);
            return {};
        });
}

} // namespace jiangce
