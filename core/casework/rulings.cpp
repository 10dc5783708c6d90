// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rulings.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isCondition(const Programme& programme, const QString& code)
{
    return std::ranges::any_of(programme.conditions,
        [&code](const Condition* condition) { return code == QLatin1StringView(condition->code); });
}

bool hasRow(CaseWork& work, const QString& rowId)
{
    if (rowId.isEmpty())
        return true;
    const FormData form = readForm(work.db(), work.programme(), work.file().id);
    return std::ranges::any_of(work.programme().rosters, [&](const RosterDef& roster) {
        return std::ranges::any_of(form.rows(QString::fromLatin1(roster.key)),
            [&rowId](const FormRow& row) { return row.id == rowId; });
    });
}

struct Entry {
    QString action;
    QString code;
    QString rowId;
    QString ruling;     ///< met, not_met, dropped
    QString reason;
};

Outcome<ChangeReport> enter(const Desk& desk, CaseId id, int expectedVersion, const Entry& entry)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    Step step {};
    if (const auto allowed = mayReview(desk, work.file(), &step); !allowed)
        return fail(allowed.error());
    if (entry.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (!isCondition(work.programme(), entry.code))
        return fail(ProblemCode::UnknownChoice, {entry.code});
    if (entry.ruling != u"dropped" && !hasRow(work, entry.rowId))
        return fail(ProblemCode::UnknownChoice, {entry.rowId});
    for (const Ruling& ruling : readRulings(desk.db, id))
        if (ruling.code == entry.code && ruling.rowId == entry.rowId)
            work.before().insert(u"ruling"_s, ruling.isMet ? u"met"_s : u"not_met"_s);
    desk.db
        .prepared("INSERT INTO ruling (case_id, code, row_id, ruling, reason, officer_id, officer_name, at, on_day) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, entry.code, entry.rowId, entry.ruling, entry.reason, desk.session.account, desk.session.displayName,
            desk.clock.now(), work.today());
    work.after().insert(u"condition"_s, entry.code);
    work.after().insert(u"row"_s, entry.rowId);
    work.after().insert(u"ruling"_s, entry.ruling);
    work.claimStep(entry.action, step);
    work.touch(Subject::Rulings);
    return work.finish(entry.action, entry.reason);
}

} // namespace

QList<Ruling> readRulings(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT code, row_id, ruling, reason, officer_name, on_day FROM ruling r "
                                "WHERE case_id = ?1 AND id = (SELECT max(id) FROM ruling WHERE case_id = ?1 "
                                "AND code = r.code AND row_id = r.row_id) ORDER BY id");
    row.with(id);
    QList<Ruling> rulings;
    while (row.next())
        if (row.text(2) != u"dropped")
            rulings.append({row.text(0), row.text(1), row.text(2) == u"met", row.text(3), row.text(4), row.date(5)});
    return rulings;
}

Outcome<ChangeReport> recordRuling(const Desk& desk, CaseId id, int expectedVersion, const Ruling& ruling)
{
    return enter(desk, id, expectedVersion,
        {u"record_ruling"_s, ruling.code, ruling.rowId, ruling.isMet ? u"met"_s : u"not_met"_s, ruling.reason});
}

Outcome<ChangeReport> dropRuling(
    const Desk& desk, CaseId id, int expectedVersion, const QString& code, const QString& rowId, const QString& reason)
{
    return enter(desk, id, expectedVersion, {u"drop_ruling"_s, code, rowId, u"dropped"_s, reason});
}

} // namespace jiangce
