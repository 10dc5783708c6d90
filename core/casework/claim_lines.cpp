// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/claim_lines.h"

#include "core/casework/line_book.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/verdict_store.h"
#include "core/policy/wording.h"

#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr const char* settlementKeys[] {"open", "as_claimed", "cut", "refused", "closed"};

LineSettlement settlementFromKey(const QString& key)
{
    for (int i = 0; i <= int(LineSettlement::Closed); ++i)
        if (key == QLatin1StringView(settlementKeys[i]))
            return LineSettlement(i);
    throw Fault(FaultKind::Damaged, u"no settlement is called "_s + key);
}

/// Rows the rules refuse, with the first finding that does.
using RefusedRows = QMap<QString, const Finding*>;

RefusedRows refusedRows(const Decision& decision)
{
    RefusedRows rows;
    for (const DecisionLine& line : decision.lines()) {
        const QList<Finding>& findings = line.findings.all();
        const auto ground = std::ranges::find_if(findings, &Finding::refuses);
        if (ground != findings.end())
            rows.insert(line.rowId, &*ground);
    }
    return rows;
}

/// What the row says that does not refuse it, but leaves one of its fees unpaid.
QString whyNothingIsDue(const Decision& decision, const QString& rowId)
{
    for (const DecisionLine& line : decision.lines())
        for (const Finding& finding : line.findings.all())
            if (line.rowId == rowId && finding.state == FindingState::NotMet)
                return Wording::chinese().sentence(finding);
    return u"按规定无应付金额"_s;
}

bool isOpen(const Decision& decision, const QString& rowId)
{
    return std::ranges::any_of(decision.lines(), [&rowId](const DecisionLine& line) {
        return line.rowId == rowId && line.verdict() == Verdict::Undetermined;
    });
}

Outcome<Money> approvedFor(const ClaimLine& line, const LineInput& input, const RefusedRows& refused)
{
    if (input.settlement == LineSettlement::Open || input.settlement == LineSettlement::Refused)
        return Money();
    if (refused.contains(line.rowId))
        return fail(ProblemCode::VerdictRefused, {citation(refused.value(line.rowId)->condition->clause)});
    if (!line.standard)
        return fail(ProblemCode::AmountUnset, {line.figureKey});
    const bool isWhole = input.settlement == LineSettlement::AsClaimed;
    const Money wanted = isWhole ? line.claimed.value_or(*line.standard) : input.approved;
    if (wanted > *line.standard || wanted.isNegative())
        return fail(ProblemCode::AmountExceedsClaim, {wanted.display(), line.standard->display()});
    if (!isWhole && line.claimed && wanted > *line.claimed)
        return fail(ProblemCode::CutAboveClaim, {wanted.display(), line.claimed->display()});
    return wanted;
}

/// What the rules grant is refused only on a provision that the applicant can look up.
bool hasGround(const ClaimLine& line, const LineInput& input, const Decision& decision, const RefusedRows& refused)
{
    const bool isNothingDue = line.standard && line.standard->isZero();
    return input.settlement != LineSettlement::Refused || isNothingDue || !provisionIn(input.reason).isEmpty()
        || decision.findings().verdict() == Verdict::Refused || refused.contains(line.rowId);
}

Outcome<void> settle(CaseWork& work, const ClaimLine& line, const LineInput& input, const Decision& decision,
    const RefusedRows& refused)
{
    if (input.settlement == LineSettlement::Closed)
        return fail(ProblemCode::UnknownChoice, {QString::fromLatin1(settlementKeys[int(input.settlement)])});
    const bool needsReason = input.settlement == LineSettlement::Cut || input.settlement == LineSettlement::Refused;
    if (needsReason && input.reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, line.figure, line.position});
    if (!hasGround(line, input, decision, refused))
        return fail(Problem {ProblemCode::RefusalNeedsProvision, {}, line.figure, line.position});
    const auto approved = approvedFor(line, input, refused);
    if (!approved)
        return fail(approved.error().at(line.figure, line.position));
    work.db()
        .prepared("UPDATE claim_line SET settlement = ?, approved_fen = ?, reason = ?, officer_name = ?, on_day = ? "
                  "WHERE case_id = ? AND row_id = ? AND figure = ?")
        .run(QString::fromLatin1(settlementKeys[int(input.settlement)]), *approved, input.reason,
            work.desk().session.displayName, work.today(), work.file().id, line.rowId, line.figure);
    const QString place = line.rowId + u'/' + line.figure;
    work.before().insert(place, line.approved.fen());
    work.after().insert(place, QJsonObject {{u"settlement"_s, QString::fromLatin1(settlementKeys[int(input.settlement)])},
                                   {u"approved_fen"_s, approved->fen()}, {u"reason"_s, input.reason}});
    return {};
}

} // namespace

QString provisionIn(const QString& reason)
{
    static const QRegularExpression provision(
        u"(《[^》]+》|[^\\s，。；：、（《]*〔\\d{4}〕\\d+号).{0,40}?(第[^，。；]{1,8}[条款项]|[一二三四五六七八九十]（[一二三四五六七八九十]）)"_s);
    return provision.match(reason).captured(0);
}

QList<ClaimLine> readClaimLines(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT row_id, figure, figure_key, position, claimed_fen, standard_fen, settlement, "
                                "approved_fen, reason, officer_name, on_day FROM claim_line WHERE case_id = ?");
    row.with(id);
    QList<ClaimLine> lines;
    while (row.next())
        lines.append({row.text(0), row.text(1), row.text(2), row.number(3), row.optionalMoney(4), row.optionalMoney(5),
            settlementFromKey(row.text(6)), row.money(7), row.text(8), row.text(9), row.date(10)});
    std::ranges::stable_sort(lines, {}, &ClaimLine::position);
    return lines;
}

void closeOpenLines(Connection& db, CaseId id)
{
    db.prepared("UPDATE claim_line SET settlement = 'closed', approved_fen = 0 WHERE case_id = ? AND settlement = 'open'")
        .run(id);
}

void reopenClosedLines(Connection& db, CaseId id)
{
    db.prepared("UPDATE claim_line SET settlement = 'open' WHERE case_id = ? AND settlement = 'closed'").run(id);
}

LineSums sumsOf(const QList<ClaimLine>& lines)
{
    LineSums sums;
    for (const ClaimLine& line : lines) {
        sums.claimed += line.claimed.value_or(Money());
        sums.approved += line.approved;
        if (line.settlement == LineSettlement::Open)
            ++sums.open;
        else if (line.settlement != LineSettlement::Closed && line.claimed
            && *line.claimed > line.approved)
            sums.cut += *line.claimed - line.approved;
    }
    return sums;
}

Outcome<ChangeReport> settleLines(const Desk& desk, CaseId id, int expectedVersion, const QList<LineInput>& inputs)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    Step step {};
    if (const auto allowed = mayReview(desk, work.file(), &step); !allowed)
        return fail(allowed.error());
    // A figure set or a ruling made or dropped since the last step counts here as it will when the case is approved.
    const Assessment assessment = assessCase(desk.db, work.file(), work.today());
    refreshLines(work, assessment);
    const QList<ClaimLine> lines = readClaimLines(desk.db, id);
    const RefusedRows refused = refusedRows(assessment.decision);
    for (const LineInput& input : inputs) {
        bool isFound = false;
        for (const ClaimLine& line : lines) {
            if (line.rowId != input.rowId || (!input.figure.isEmpty() && input.figure != line.figure))
                continue;
            isFound = true;
            if (const auto settled = settle(work, line, input, assessment.decision, refused); !settled)
                return fail(settled.error());
        }
        if (!isFound)
            return fail(ProblemCode::UnknownChoice, {input.rowId});
    }
    work.claimStep(u"settle_lines"_s, step);
    work.touch(Subject::ClaimLines);
    return work.finish(u"settle_lines"_s);
}

QList<LineInput> proposedSettlement(Connection& db, CaseId id)
{
    const auto file = readCase(db, id);
    if (!file)
        return {};
    // No rule looks at the day of assessment, only at the day of hand-in: stored verdicts repeat it.
    const Assessment assessment = assessCase(db, *file, file->handedIn);
    const RefusedRows refused = refusedRows(assessment.decision);
    QList<LineInput> proposed;
    for (const ClaimLine& line : refreshedLines(db, *file, assessment)) {
        if (line.settlement != LineSettlement::Open || isOpen(assessment.decision, line.rowId))
            continue;
        const Money claimed = line.claimed.value_or(Money());
        if (refused.contains(line.rowId))
            proposed.append({line.rowId, line.figure, LineSettlement::Refused, {},
                Wording::chinese().sentence(*refused.value(line.rowId))});
        else if (line.standard && claimed <= *line.standard)
            proposed.append({line.rowId, line.figure, LineSettlement::AsClaimed, claimed, {}});
        else if (line.standard && line.standard->isZero())
            proposed.append({line.rowId, line.figure, LineSettlement::Refused, {},
                whyNothingIsDue(assessment.decision, line.rowId)});
        else if (line.standard)
            proposed.append({line.rowId, line.figure, LineSettlement::Cut, *line.standard,
                u"超出补贴标准部分核减"_s});
    }
    return proposed;
}

} // namespace jiangce
