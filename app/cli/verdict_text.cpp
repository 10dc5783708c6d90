// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict_text.h"

#include "app/cli/output.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

void appendFindings(QStringList& lines, const Findings& findings, const Wording& wording)
{
    for (const Finding& finding : findings.all())
        lines.append(u"  [%1] %2 (%3 %4)"_s.arg(wording.word(finding.state), wording.sentence(finding),
            clauseId(finding.condition->clause), wording.word(finding.condition->label)));
}

QString amountText(std::optional<Money> amount, const Output& out)
{
    return amount ? amount->display() : out.words(QT_TRANSLATE_NOOP("cli", "not determined"));
}

} // namespace

QStringList verdictLines(const Decision& decision, const Output& out)
{
    const Wording& wording = out.wording();
    QStringList lines {wording.word(decision.verdict())};
    appendFindings(lines, decision.findings(), wording);
    for (const DecisionLine& line : decision.lines()) {
        lines.append(out.words(QT_TRANSLATE_NOOP("cli", "Row %1: %2")).arg(QString::number(line.row + 1),
            wording.word(line.standing())));
        appendFindings(lines, line.findings, wording);
    }
    if (decision.paysMoney())
        lines.append(out.words(QT_TRANSLATE_NOOP("cli", "Amount (yuan): %1")).arg(amountText(decision.amount(), out)));
    if (const QStringList missing = decision.missing(); !missing.isEmpty())
        lines.append(out.words(QT_TRANSLATE_NOOP("cli", "Missing: %1")).arg(missing.join(u", ")));
    return lines;
}

QString findingLine(const QJsonObject& finding)
{
    return u"  [%1] %2 (%3)"_s.arg(
        finding.value(u"state").toString(), finding.value(u"sentence").toString(), finding.value(u"clause").toString());
}

} // namespace jiangce::cli
