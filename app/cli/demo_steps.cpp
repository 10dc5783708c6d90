// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_steps.h"

#include "core/casework/materials.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/operations/perform.h"
#include "core/casework/rulings.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

CaseFile DemoSteps::read(CaseId id) const { return must(readCase(m_staff.db(), id), "read case"); }

void DemoSteps::take(const QString& account, CaseId id, Action action, const QString& words)
{
    m_clock.advanceSeconds(5);
    Desk desk = m_staff.desk(account);
    ActionInput input {.step = {words, words, m_staff.password(account)}};
    if (action == Action::SendBack)
        input.sendBackTo = CaseState::Accepted;
    if (action == Action::DeclineAcceptance)
        input.step.ground = read(id).correctionAskedOn.isValid() ? DeclineGround::NotCorrected : DeclineGround::NotCompetent;
    if (action == Action::ConfirmPayment)
        input.voucher = u"示例-%1"_s.arg(id.value(), 6, 10, QLatin1Char('0'));
    must(perform(desk, id, read(id).version, action, input), qPrintable(actionKey(action)));
}

void DemoSteps::tickMaterials(const QString& account, CaseId id, bool isOneMissing)
{
    const Desk desk = m_staff.desk(account);
    const CaseFile file = read(id);
    int version = file.version;
    bool isFirst = true;
    for (const MaterialEntry& entry : readMaterials(desk.db, file, readForm(desk.db, file))) {
        if (!entry.isNeeded || entry.tick == MaterialTick::OriginalAndCopy)
            continue;
        const MaterialTick tick = isOneMissing && isFirst ? MaterialTick::Missing : MaterialTick::OriginalAndCopy;
        isFirst = false;
        version = must(tickMaterial(desk, id, version, QString::fromLatin1(entry.material->key), tick), "tick").version;
    }
}

void DemoSteps::recordRulings(const QString& account, CaseId id)
{
    const Desk desk = m_staff.desk(account);
    const CaseFile file = read(id);
    int version = file.version;
    const Assessment assessment = assessCase(desk.db, file, m_clock.today());
    const auto rule = [&](const Findings& findings, const QString& rowId) {
        for (const Finding& finding : findings.all())
            if (finding.state == FindingState::Judgement)
                version = must(
                    recordRuling(desk, id, version,
                        {QString::fromLatin1(finding.condition->code), rowId, true, u"经核对材料，予以认定（示例）"_s}),
                    "ruling")
                              .version;
    };
    rule(assessment.decision.findings(), {});
    for (const DecisionLine& line : assessment.decision.lines())
        rule(line.findings, line.rowId);
}

void DemoSteps::settle(const QString& account, CaseId id, const std::function<void(QList<LineInput>&)>& edit)
{
    const Desk desk = m_staff.desk(account);
    QList<LineInput> lines = proposedSettlement(desk.db, id);
    if (lines.isEmpty())
        return;
    if (edit)
        edit(lines);
    must(settleLines(desk, id, read(id).version, lines), "settle");
}

} // namespace jiangce::cli
