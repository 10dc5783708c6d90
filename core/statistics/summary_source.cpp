// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/summary_source.h"

#include "core/base/fault.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr char inDistrict[] = " AND (?2 = '' OR c.district = ?2)";

QByteArray hasStep(const QByteArray& action)
{
    return "EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id AND s.action = '" + action
        + "' AND s.is_taken_back = 0)";
}

/// Decided within the period with this outcome. An archived case no longer says in its state how it was decided.
QByteArray decided(const QByteArray& states, const QByteArray& whenArchived)
{
    return "c.programme = ?1 AND c.decided_on BETWEEN ?4 AND ?3" + QByteArray(inDistrict) + " AND (c.state IN ("
        + states + ") OR c.state = 'archived' AND (" + whenArchived + "))";
}

/// Of old cases entered as archived, those with an approved amount.
QByteArray approvedCases()
{
    return decided("'approved', 'payment_requested', 'paid'",
        hasStep("approve") + " OR c.approved_fen IS NOT NULL AND " + hasStep("enter_old_case"));
}

QByteArray byDay(const QByteArray& column)
{
    return "FROM case_file c WHERE c.programme = ?1 AND c." + column + " BETWEEN ?4 AND ?3" + inDistrict;
}

constexpr char openStates[] =
    "('submitted', 'returned_for_correction', 'accepted', 'first_reviewed', 'second_reviewed')";

/// Three walks along indexes instead of one over the whole past: open now, decided later, withdrawn later.
QByteArray inHand()
{
    return "FROM (SELECT id, district FROM case_file WHERE programme = ?1 AND state IN " + QByteArray(openStates)
        + " AND handed_in <= ?3"
          " UNION ALL SELECT id, district FROM case_file WHERE programme = ?1 AND decided_on > ?3 AND handed_in <= ?3"
          " AND state NOT IN " + openStates
        + " UNION ALL SELECT f.id, f.district FROM case_step s CROSS JOIN case_file f ON f.id = s.case_id"
          " WHERE s.action = 'withdraw' AND s.is_taken_back = 0 AND s.on_day > ?3 AND f.programme = ?1"
          " AND f.handed_in <= ?3) c WHERE (?2 = '' OR c.district = ?2)";
}

QByteArray commonSource(CommonMeasure measure)
{
    switch (measure) {
    case CommonMeasure::Received: return byDay("handed_in") + " AND c.state <> 'draft'";
    case CommonMeasure::Accepted: return byDay("accepted_on");
    case CommonMeasure::Returned: return byDay("correction_asked_on");
    case CommonMeasure::NotAccepted:
        return "FROM case_file c WHERE " + decided("'not_accepted'", hasStep("decline_acceptance"));
    case CommonMeasure::Refused: return "FROM case_file c WHERE " + decided("'refused'", hasStep("refuse"));
    case CommonMeasure::Approved: return "FROM case_file c WHERE " + approvedCases();
    case CommonMeasure::Withdrawn:
        return "FROM case_step s CROSS JOIN case_file c ON c.id = s.case_id WHERE s.action = 'withdraw'"
               " AND s.is_taken_back = 0 AND s.on_day BETWEEN ?4 AND ?3 AND c.programme = ?1"
               " AND c.handed_in IS NOT NULL" + QByteArray(inDistrict);
    case CommonMeasure::InHand: return inHand();
    case CommonMeasure::Overdue:
        return "FROM case_file c WHERE c.programme = ?1 AND c.state IN " + QByteArray(openStates)
            + " AND c.due_on < ?4 AND c.handed_in <= ?3" + inDistrict;
    case CommonMeasure::AverageDays: return decidedSource();
    }
    return {};
}

QByteArray amountColumn(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Claimed: return "coalesce(sum(l.claimed_fen), 0)";
    case AmountKind::Cut: return "coalesce(sum(max(coalesce(l.claimed_fen, l.approved_fen) - l.approved_fen, 0)), 0)";
    case AmountKind::Approved: return "coalesce(sum(l.approved_fen), 0)";
    case AmountKind::None: break;
    }
    throw Fault(FaultKind::Bug, u"a measure of amounts says which amount"_s);
}

QByteArray distinctColumn(const Measure& measure, const QByteArray& personColumn)
{
    if (measure.unit == MeasureUnit::Persons)
        return personColumn;
    return measure.unit == MeasureUnit::Organisations ? QByteArray("c.organisation_id") : QByteArray();
}

QByteArray aggregate(const Measure& measure, const QByteArray& distinct)
{
    if (measure.unit == MeasureUnit::Amount)
        return amountColumn(measure.amount);
    return distinct.isEmpty() ? QByteArray("count(*)") : "count(DISTINCT " + distinct + ")";
}

/// Tables joined to the case, and what holds a row of theirs back.
struct Joins {
    QByteArray tables {};
    QByteArray conditions {};
    QByteArray fieldTable {};   ///< alias that has the measure's columns
};

Joins joinsFor(const Programme& programme, const Measure& measure)
{
    const bool needsFields =
        *measure.levelField != '\0' || *measure.occupationField != '\0' || *measure.personField != '\0'
        || *measure.sexField != '\0' || *measure.unitField != '\0';
    if (*measure.roster == '\0') {
        if (!needsFields)
            return {};
        return {" CROSS JOIN " + tableName(programme) + " r ON r.case_id = c.id", {}, "r"};
    }
    const RosterDef* roster = rosterByKey(programme, QString::fromLatin1(measure.roster));
    if (roster == nullptr)
        throw Fault(FaultKind::Bug, u"a measure names a roster the programme has not"_s);
    const QByteArray table = tableName(programme, *roster);
    if (measure.unit == MeasureUnit::Amount)
        return {" CROSS JOIN claim_line l ON l.case_id = c.id CROSS JOIN " + table
                + " r ON r.case_id = l.case_id AND r.row_id = l.row_id", " AND l.settlement NOT IN ('open', 'closed')", "r"};
    Joins joins {" CROSS JOIN " + table + " r ON r.case_id = c.id", {}, "r"};
    if (programme.procedure == ProcedureKind::SubsidyClaim && measure.basis == MeasureBasis::Approved)
        joins.conditions = " AND EXISTS (SELECT 1 FROM claim_line l WHERE l.case_id = r.case_id AND l.row_id = r.row_id"
                           " AND l.approved_fen > 0)";
    return joins;
}

QByteArray column(const QByteArray& table, const char* key)
{
    return *key == '\0' ? QByteArray() : table + '.' + key;
}

QByteArray casesOf(MeasureBasis basis)
{
    switch (basis) {
    case MeasureBasis::Approved: return approvedCases();
    case MeasureBasis::Honoured: return decided("'honoured', 'revoked'", hasStep("confer_honour"));
    case MeasureBasis::Received: break;
    }
    return "c.programme = ?1 AND c.handed_in BETWEEN ?4 AND ?3 AND c.state <> 'draft'" + QByteArray(inDistrict);
}

SummarySource ownSource(const Programme& programme, const Measure& measure)
{
    const Joins joins = joinsFor(programme, measure);
    const QByteArray cases = casesOf(measure.basis);
    const QByteArray distinct = distinctColumn(measure, column(joins.fieldTable, measure.personField));
    return {"FROM case_file c" + joins.tables + " WHERE " + cases + joins.conditions,
        column(joins.fieldTable, measure.levelField), column(joins.fieldTable, measure.occupationField),
        aggregate(measure, distinct), distinct, column(joins.fieldTable, measure.sexField),
        column(joins.fieldTable, measure.unitField)};
}

} // namespace

QByteArray decidedSource()
{
    return "FROM case_file c WHERE c.programme = ?1 AND c.decided_on BETWEEN ?4 AND ?3" + QByteArray(inDistrict)
        + " AND c.accepted_on IS NOT NULL AND c.state IN ('approved', 'payment_requested', 'paid', 'refused', "
          "'archived')";
}

SummarySource summarySource(const Programme& programme, const SummaryMeasure& measure)
{
    if (measure.own != nullptr)
        return ownSource(programme, *measure.own);
    return {commonSource(measure.common), {}, {}, "count(*)", {}};
}

QByteArray keyColumn(const SummarySource& source, Breakdown by)
{
    switch (by) {
    case Breakdown::Total: return {};
    case Breakdown::District: return "c.district";
    case Breakdown::Level: return source.level;
    case Breakdown::Occupation: return source.occupation;
    case Breakdown::Sex: return source.sex;
    case Breakdown::Unit: return source.unit;
    }
    return {};
}

} // namespace jiangce
