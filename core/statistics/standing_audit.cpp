// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/standing_audit.h"

#include "core/base/text.h"
#include "core/casework/audit_trail.h"
#include "core/casework/trail/office_hours.h"
#include "core/policy/wording.h"
#include "core/register/calendar_store.h"
#include "core/register/corrections.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int sameDeskSeconds = 30 * 60;

// Each takes ?1 first day, ?2 last day, ?3 district (empty: all).
#define JIANGCE_CASE "c.id, c.number, c.programme, c.applicant_name"
#define JIANGCE_DISTRICT " AND (?3 = '' OR c.district = ?3)"

/// A step and the last one before it that another officer took for another step of the case.
constexpr char sameDeskStatement[] = "SELECT " JIANGCE_CASE ", b.on_day, a.action, a.at, a.officer_name, b.action, b.at, "
    "b.officer_name FROM case_step b CROSS JOIN case_step a ON a.id = (SELECT max(x.id) FROM case_step x "
    "WHERE x.case_id = b.case_id AND x.id < b.id AND x.step IS NOT NULL AND x.step <> b.step AND x.officer_id <> b.officer_id) "
    "CROSS JOIN case_file c ON c.id = b.case_id WHERE b.on_day BETWEEN ?1 AND ?2 AND b.step IS NOT NULL "
    "AND b.is_back_entry = 0" JIANGCE_DISTRICT " ORDER BY b.on_day, b.id";
/// A payment to an account to which money was asked for somebody else as well.
constexpr char sharedStatement[] = "SELECT " JIANGCE_CASE ", p.requested_on, p.account, p.payee, p.requested_name, "
    "(SELECT count(DISTINCT o.applicant_number) FROM payment q JOIN case_file o ON o.id = q.case_id "
    "WHERE q.account = p.account AND q.state <> 'cancelled') FROM payment p CROSS JOIN case_file c ON c.id = p.case_id "
    "WHERE p.requested_on BETWEEN ?1 AND ?2 AND p.state <> 'cancelled' AND p.resends IS NULL" JIANGCE_DISTRICT
    " AND EXISTS (SELECT 1 FROM payment q JOIN case_file o ON o.id = q.case_id WHERE q.account = p.account "
    "AND q.state <> 'cancelled' AND o.applicant_number <> c.applicant_number) ORDER BY p.requested_on, p.id";
constexpr char afterHoursStatement[] = "SELECT " JIANGCE_CASE ", s.on_day, s.action, s.at, s.officer_name FROM case_step s "
    "CROSS JOIN case_file c ON c.id = s.case_id WHERE s.on_day BETWEEN ?1 AND ?2 AND s.step IS NOT NULL "
    "AND s.step IN ('approval', 'payment') AND s.is_back_entry = 0" JIANGCE_DISTRICT " ORDER BY s.on_day, s.id";
/// ?1 and ?2 are instants here.
constexpr char looksStatement[] = "SELECT a.at, a.action, a.display_name, a.case_id, json_extract(a.after, '$.what'), a.reason "
    "FROM audit a INDEXED BY audit_looks WHERE a.action IN ('view', 'unmask', 'export', 'export_audit', 'search', 'print') AND a.at >= ?1 AND a.at < ?2 "
    "AND a.account_id IS NOT NULL ORDER BY a.at, a.seq";
constexpr char lookedAtStatement[] = "SELECT number, programme, applicant_name, district FROM case_file WHERE id = ?";

StandingEntry entryOf(const Statement& row)
{
    StandingEntry entry {row.id<CaseId>(0)};
    entry.number = row.text(1);
    entry.programme = row.text(2);
    entry.applicant = row.text(3);
    entry.day = row.date(4);
    return entry;
}

QString verb(const QString& action, const Wording& wording)
{
    const char* label = auditLabel(action);
    return *label == '\0' ? action : wording.label("casework", label);
}

QString clockText(const QDateTime& at)
{
    return at.toOffsetFromUtc(8 * 3600).toString(u"HH:mm"_s);
}

QList<StandingEntry> readSameDesk(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    QList<StandingEntry> entries;
    Statement row = db.prepared(sameDeskStatement);
    row.with(ask.period.from, ask.period.to, ask.district);
    while (row.next()) {
        const qint64 apart = row.instant(6).secsTo(row.instant(9));
        if (apart < 0 || apart > sameDeskSeconds)
            continue;
        StandingEntry entry = entryOf(row);
        entry.what = u"%1 %2（%3） → %4 %5（%6）"_s.arg(clockText(row.instant(6)), verb(row.text(5), wording), row.text(7),
            clockText(row.instant(9)), verb(row.text(8), wording), row.text(10));
        entry.officer = row.text(10);
        entries.append(entry);
    }
    return entries;
}

QList<StandingEntry> readShared(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    QList<StandingEntry> entries;
    Statement row = db.prepared(sharedStatement);
    row.with(ask.period.from, ask.period.to, ask.district);
    while (row.next()) {
        StandingEntry entry = entryOf(row);
        entry.what = wording.label("statistics", QT_TRANSLATE_NOOP("statistics", "%1, payee %2; %3 applicants use it"))
                         .arg(text::masked(row.text(5), 4, 4), row.text(6), row.text(8));
        entry.officer = row.text(7);
        entries.append(entry);
    }
    return entries;
}

QList<StandingEntry> readAfterHours(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    const HolidayTable holidays = loadCalendar(db);
    const OfficeHours hours = officeHours(db);
    QList<StandingEntry> entries;
    Statement row = db.prepared(afterHoursStatement);
    row.with(ask.period.from, ask.period.to, ask.district);
    while (row.next()) {
        const QDateTime at = row.instant(6);
        const QDate day = at.toOffsetFromUtc(8 * 3600).date();
        const bool isRest = !holidays.isWorkingDay(day).value_or(day.dayOfWeek() < Qt::Saturday);
        if (!isRest && hours.contain(at))
            continue;
        StandingEntry entry = entryOf(row);
        entry.day = day;
        entry.what = u"%1 %2"_s.arg(clockText(at), verb(row.text(5), wording));
        entry.reason = wording.label("statistics", isRest ? QT_TRANSLATE_NOOP("statistics", "a day of rest")
                                                          : QT_TRANSLATE_NOOP("statistics", "outside office hours"));
        entry.officer = row.text(7);
        entries.append(entry);
    }
    return entries;
}

/// "persons/12/id_number" or "correct_party/0/12": whose record, and what of it.
void nameRecord(Connection& db, const QString& what, StandingEntry& entry)
{
    const QStringList parts = what.split(u'/');
    const bool isNumbered = parts[0] == u"merge_parties" || parts[0] == u"correct_party";
    const bool isPerson = isNumbered ? parts.value(1).toInt() == int(PartyKind::Person) : parts[0].startsWith(u"person");
    if (!isNumbered && !isPerson && !parts[0].startsWith(u"organisation"))
        return;
    const PartyKind kind = isPerson ? PartyKind::Person : PartyKind::Organisation;
    if (const auto record = readParty(db, kind, parts.value(isNumbered ? 2 : 1).toLongLong())) {
        entry.number = text::masked(record->number(), 4, 4);
        entry.applicant = record->name();
    }
}

QList<StandingEntry> readLooks(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    const auto beginOf = [](QDate day) { return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-8 * 3600); };
    QList<StandingEntry> entries;
    Statement row = db.prepared(looksStatement);
    row.with(beginOf(ask.period.from), beginOf(ask.period.to.addDays(1)));
    while (row.next()) {
        StandingEntry entry {row.id<CaseId>(3)};
        QString district;
        if (entry.caseId.isValid()) {
            Statement file = db.prepared(lookedAtStatement);
            file.with(entry.caseId);
            if (file.next()) {
                entry.number = file.text(0);
                entry.programme = file.text(1);
                entry.applicant = file.text(2);
                district = file.text(3);
            }
        } else {
            nameRecord(db, row.text(4), entry);
        }
        if (!ask.district.isEmpty() && ask.district != district)
            continue;
        entry.day = row.instant(0).toOffsetFromUtc(8 * 3600).date();
        entry.what = u"%1 %2 %3"_s.arg(clockText(row.instant(0)), verb(row.text(1), wording), row.text(4)).trimmed();
        entry.reason = row.text(5);
        entry.officer = row.text(2);
        entries.append(entry);
    }
    return entries;
}

} // namespace

QList<StandingEntry> readAuditList(Connection& db, StandingList list, const SummaryAsk& ask, const Wording& wording)
{
    switch (list) {
    case StandingList::SameDesk: return readSameDesk(db, ask, wording);
    case StandingList::SharedAccounts: return readShared(db, ask, wording);
    case StandingList::AfterHours: return readAfterHours(db, ask, wording);
    default: return readLooks(db, ask, wording);
    }
}

QList<QByteArray> auditListStatements(StandingList list)
{
    switch (list) {
    case StandingList::SameDesk: return {sameDeskStatement};
    case StandingList::SharedAccounts: return {sharedStatement};
    case StandingList::AfterHours: return {afterHoursStatement};
    default: return {looksStatement, lookedAtStatement};
    }
}

} // namespace jiangce
