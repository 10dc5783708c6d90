// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/claim_lines.h"

#include "core/casework/line_book.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/verdict_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr const char* settlementKeys[] {"open", "as_claimed", "cut", "refused"};

LineSettlement settlementFromKey(const QString& key)
{
    for (int i = 0; i < 4; ++i)
        if (key == QLatin1StringView(settlementKeys[i]))
            return LineSettlement(i);
    throw Fault(FaultKind::Damaged, u"no settlement is called "_s + key);
}

/// Rows the last stored verdict refuses, with the first sentence that does.
QMap<QString, QJsonObject> refusedRows(Connection& db, CaseId id)
{
    QMap<QString, QJsonObject> rows;
    const auto stored = lastVerdict(db, id);
    if (!stored)
        return rows;
    const QJsonObject verdict = QJsonDocument::fromJson(stored->json).object();
    for (const QJsonValue& value : verdict.value("lines"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        if (line.value("state"_L1).toString() != u"refused")
            continue;
        QJsonObject ground;
        for (const QJsonValue& finding : line.value("findings"_L1).toArray())
            if (ground.isEmpty() && finding["state"_L1].toString() == u"not_met" && finding["label"_L1].toString() != u"hint")
                ground = finding.toObject();
        rows.insert(line.value("row_id"_L1).toString(), ground);
    }
    return rows;
}

Outcome<Money> approvedFor(const ClaimLine& line, const LineInput& input, const QMap<QString, QJsonObject>& refused)
{
    if (input.settlement == LineSettlement::Open || input.settlement == LineSettlement::Refused)
        return Money();
    if (refused.contains(line.rowId))
        return fail(ProblemCode::VerdictRefused, {refused.value(line.rowId).value("citation"_L1).toString()});
    if (!line.standard)
        return fail(ProblemCode::AmountUnset, {line.figureKey});
    const bool isWhole = input.settlement == LineSettlement::AsClaimed;
    const Money wanted = isWhole ? std::max(line.claimed.value_or(Money()), *line.standard) : input.approved;
    if (wanted > *line.standard || wanted.isNegative())
        return fail(ProblemCode::AmountExceedsClaim, {wanted.display(), line.standard->display()});
    return wanted;
}

Outcome<void> settle(CaseWork& work, const ClaimLine& line, const LineInput& input,
    const QMap<QString, QJsonObject>& refused)
{
    const bool needsReason = input.settlement == LineSettlement::Cut || input.settlement == LineSettlement::Refused;
    if (needsReason && input.reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, line.figure, line.position});
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

LineSums sumsOf(const QList<ClaimLine>& lines)
{
    LineSums sums;
    for (const ClaimLine& line : lines) {
        sums.claimed += line.claimed.value_or(Money());
        sums.approved += line.approved;
        if (line.settlement == LineSettlement::Open)
            ++sums.open;
        else if (line.claimed && *line.claimed > line.approved)
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
    const QList<ClaimLine> lines = readClaimLines(desk.db, id);
    const auto refused = refusedRows(desk.db, id);
    for (const LineInput& input : inputs) {
        bool isFound = false;
        for (const ClaimLine& line : lines) {
            if (line.rowId != input.rowId || (!input.figure.isEmpty() && input.figure != line.figure))
                continue;
            isFound = true;
            if (const auto settled = settle(work, line, input, refused); !settled)
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
    const auto refused = refusedRows(db, id);
    QList<LineInput> proposed;
    for (const ClaimLine& line : readClaimLines(db, id)) {
        if (line.settlement != LineSettlement::Open)
            continue;
        if (refused.contains(line.rowId))
            proposed.append({line.rowId, line.figure, LineSettlement::Refused, {},
                refused.value(line.rowId).value("sentence"_L1).toString()});
        else if (line.standard && line.claimed.value_or(Money()) <= *line.standard)
            proposed.append({line.rowId, line.figure, LineSettlement::AsClaimed, *line.standard, {}});
        else if (line.standard)
            proposed.append({line.rowId, line.figure, LineSettlement::Cut, *line.standard,
                u"超出补贴标准部分核减"_s});
    }
    return proposed;
}

} // namespace jiangce
