// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases_behind.h"

#include "core/statistics/ask_binding.h"
#include "core/statistics/average_days.h"
#include "core/statistics/summary_source.h"
#include "core/store/transaction.h"

namespace jiangce {

namespace {

constexpr char headStatement[] =
    "SELECT number, applicant_name, state, handed_in, decided_on, approved_fen FROM case_file WHERE id = ?";

struct Texts {
    QByteArray shares {};   ///< case, share
    QByteArray firsts {};   ///< first case of each person or enterprise counted once; empty: nothing is counted so
};

Texts textsFor(const SummarySource& source, Breakdown by)
{
    const QByteArray where = source.from + keyCondition(source.from, keyColumn(source, by));
    if (source.distinct.isEmpty())
        return {"SELECT c.id, " + source.value + ' ' + where + " GROUP BY c.id ORDER BY c.id", {}};
    return {"SELECT DISTINCT c.id, 0 " + where + " ORDER BY c.id",
        "SELECT min(c.id), " + source.distinct + ' ' + where + " GROUP BY 2"};
}

void readShares(Connection& db, const CellAsk& cell, CellBehind& behind)
{
    const Texts texts = textsFor(summarySource(cell.programme, cell.measure), cell.by);
    QHash<CaseId, qsizetype> places;
    Statement shares = db.preparedText(texts.shares);
    bindAsk(shares, texts.shares, cell);
    while (shares.next()) {
        places.insert(shares.id<CaseId>(0), behind.cases.size());
        behind.cases.append({shares.id<CaseId>(0), shares.integer(1)});
    }
    if (!texts.firsts.isEmpty()) {
        Statement firsts = db.preparedText(texts.firsts);
        bindAsk(firsts, texts.firsts, cell);
        while (firsts.next())
            if (!firsts.isNull(1))
                ++*behind.cases[places.value(firsts.id<CaseId>(0))].share;
    }
    behind.value = 0;
    for (const CaseBehind& one : std::as_const(behind.cases))
        *behind.value += *one.share;
}

void readDays(Connection& db, const CellAsk& cell, CellBehind& behind)
{
    qint64 days = 0;
    bool isKnown = true;
    for (const CaseDays& one : daysOfCases(db, cell.programme, cell.by, cell.key, cell.ask)) {
        behind.cases.append({one.id, one.days ? std::optional<qint64>(*one.days * 10) : std::nullopt});
        isKnown = isKnown && one.days;
        days += one.days.value_or(0);
    }
    const qint64 count = behind.cases.size();
    if (count > 0 && isKnown)
        behind.value = (days * 10 + count / 2) / count;
}

void readHeads(Connection& db, QList<CaseBehind>& cases)
{
    Statement head = db.prepared(headStatement);
    for (CaseBehind& one : cases) {
        head.with(one.id);
        if (!head.next())
            continue;
        one.number = head.text(0);
        one.applicant = head.text(1);
        one.state = stateFromKey(head.text(2));
        one.handedIn = head.date(3);
        one.decidedOn = head.date(4);
        one.approved = head.optionalMoney(5);
    }
}

} // namespace

CellBehind cellBehind(Connection& db, const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const QString& key, const SummaryAsk& ask)
{
    const Snapshot oneState(db);
    const CellAsk cell {programme, measure, by, key, ask};
    CellBehind behind;
    if (isAverage(measure))
        readDays(db, cell, behind);
    else
        readShares(db, cell, behind);
    readHeads(db, behind.cases);
    return behind;
}

QList<QByteArray> behindStatements(const Programme& programme, const SummaryMeasure& measure, Breakdown by)
{
    if (isAverage(measure))
        return {daysStatement(by), headStatement};
    const Texts texts = textsFor(summarySource(programme, measure), by);
    QList<QByteArray> all {texts.shares, headStatement};
    if (!texts.firsts.isEmpty())
        all.append(texts.firsts);
    return all;
}

} // namespace jiangce
