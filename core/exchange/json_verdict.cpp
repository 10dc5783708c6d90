// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_verdict.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QJsonValue fenOrNull(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->fen()) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOfLine(const DecisionLine& line, const Wording& wording)
{
    return {{u"row"_s, line.row}, {u"row_id"_s, line.rowId}, {u"state"_s, verdictName(line.standing())},
        {u"findings"_s, jsonOfFindings(line.findings, wording)}, {u"amount_fen"_s, fenOrNull(line.amount())}};
}

} // namespace

QJsonArray jsonOfFindings(const Findings& findings, const Wording& wording)
{
    QJsonArray array;
    for (const Finding& finding : findings.all())
        array.append(QJsonObject {
            {u"clause"_s, clauseId(finding.condition->clause)},
            {u"label"_s, labelName(finding.condition->label)},
            {u"state"_s, stateName(finding.state)},
            {u"code"_s, QString::fromLatin1(finding.condition->code)},
            {u"sentence"_s, wording.sentence(finding)},
            {u"fact"_s, wording.fact(finding)},
            {u"threshold"_s, wording.threshold(finding)},
        });
    return array;
}

QJsonArray jsonOfProblems(const Problems& problems, const Wording& wording)
{
    QJsonArray array;
    for (const Problem& problem : problems)
        array.append(QJsonObject {{u"code"_s, troubleName(problem)}, {u"field"_s, problem.field},
            {u"sentence"_s, wording.sentence(problem)}});
    return array;
}

QJsonObject jsonOfDecision(const Decision& decision, const Wording& wording)
{
    QJsonArray lines;
    for (const DecisionLine& line : decision.lines())
        lines.append(jsonOfLine(line, wording));
    return {{u"verdict"_s, verdictName(decision.verdict())},
        {u"findings"_s, jsonOfFindings(decision.findings(), wording)}, {u"lines"_s, lines},
        {u"amount_fen"_s, fenOrNull(decision.amount())},
        {u"missing"_s, QJsonArray::fromStringList(decision.missing())}};
}

QJsonObject checkRoster(const Programme& programme, const RosterDef& roster, const RosterImport& import,
    const Circumstances& circumstances, const Wording& wording)
{
    FormData form;
    const QStringList ids = appendAccepted(form, roster, import);
    completeForm(programme, form);
    const Decision decision = programme.assess(form, circumstances);
    QHash<QString, const DecisionLine*> lines;
    for (const DecisionLine& line : decision.lines())
        lines.insert(line.rowId, &line);

    QJsonArray rows;
    for (qsizetype i = 0; i < import.rows.size(); ++i) {
        const ImportedRow& row = import.rows[i];
        const DecisionLine* line = lines.value(ids[i]);
        const QString state = row.isRejected() ? u"rejected"_s
            : line != nullptr                  ? verdictName(line->standing())
                                               : verdictName(Verdict::Undetermined);
        rows.append(QJsonObject {{u"row"_s, row.sheetRow}, {u"name"_s, row.name}, {u"state"_s, state},
            {u"problems"_s, jsonOfProblems(row.problems, wording)},
            {u"findings"_s, line != nullptr ? jsonOfFindings(line->findings, wording) : QJsonArray()}});
    }
    return {{u"rows"_s, rows}, {u"amount_fen"_s, fenOrNull(decision.amount())}};
}

} // namespace jiangce
