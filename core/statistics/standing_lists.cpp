// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/standing_lists.h"

#include "core/base/text.h"
#include "core/policy/wording.h"
#include "core/register/calendar_store.h"
#include "core/register/corrections.h"
#include "core/store/connection.h"
#include "core/statistics/standing_audit.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

// Each takes ?1 first day, ?2 last day, ?3 district (empty: all); those by programme ?4.
#define JIANGCE_CASE "c.id, c.number, c.programme, c.applicant_name"
#define JIANGCE_DISTRICT " AND (?3 = '' OR c.district = ?3)"

constexpr char passedStatement[] = "SELECT " JIANGCE_CASE ", c.handed_in, o.roster, o.field, o.reason FROM case_file c "
    "CROSS JOIN case_override o ON o.case_id = c.id WHERE c.programme = ?4 AND c.handed_in BETWEEN ?1 AND ?2"
    JIANGCE_DISTRICT;
constexpr char judgedStatement[] = "SELECT " JIANGCE_CASE ", r.on_day, r.code, r.ruling, r.reason, r.officer_name "
    "FROM ruling r CROSS JOIN case_file c ON c.id = r.case_id WHERE r.on_day BETWEEN ?1 AND ?2 AND r.ruling <> 'dropped'"
    JIANGCE_DISTRICT " ORDER BY r.on_day, r.id";
constexpr char backEntryStatement[] = "SELECT " JIANGCE_CASE ", c.handed_in, c.created_at, a.display_name "
    "FROM case_file c CROSS JOIN account a ON a.id = c.created_by WHERE c.is_back_entry = 1 AND c.handed_in BETWEEN ?1 AND ?2"
    JIANGCE_DISTRICT " ORDER BY c.handed_in, c.id";
constexpr char voidedStatement[] = "SELECT " JIANGCE_CASE ", d.issued_on, d.kind, d.number, d.void_reason, d.officer_name "
    "FROM issued_document d CROSS JOIN case_file c ON c.id = d.case_id WHERE d.is_void = 1 AND d.issued_on BETWEEN ?1 AND ?2"
    JIANGCE_DISTRICT " ORDER BY d.issued_on, d.id";
/// Documents of payment batches: of no single case, and of no district.
constexpr char voidedBatchStatement[] = "SELECT 0, '〔' || b.year || '〕' || b.serial, b.programme, b.title, d.issued_on, d.kind, "
    "d.number, d.void_reason, d.officer_name FROM batch_document d CROSS JOIN payment_batch b ON b.id = d.batch_id "
    "WHERE d.is_void = 1 AND d.issued_on BETWEEN ?1 AND ?2 AND ?3 = '' ORDER BY d.issued_on, d.id";
constexpr char overdueStatement[] = "SELECT " JIANGCE_CASE ", c.handed_in, c.due_on, a.display_name FROM case_file c "
    "CROSS JOIN account a ON a.id = c.officer_id WHERE c.due_on > ?1 AND c.due_on < ?2 AND c.state IN ('submitted', "
    "'returned_for_correction', 'accepted', 'first_reviewed', 'second_reviewed')" JIANGCE_DISTRICT
    " ORDER BY c.due_on, c.id";
constexpr char lateStatement[] = "SELECT " JIANGCE_CASE ", c.handed_in, s.on_day, s.reason, s.officer_name FROM case_step s "
    "CROSS JOIN case_file c ON c.id = s.case_id WHERE s.action = 'submit' AND s.is_taken_back = 0 "
    "AND s.on_day BETWEEN ?1 AND ?2 AND c.handed_in < s.on_day" JIANGCE_DISTRICT
    " ORDER BY s.on_day, s.case_id";

#define JIANGCE_RENAMES(alias) \
    "EXISTS (SELECT 1 FROM register_correction_field f WHERE f.correction_id = " alias ".id AND f.field = 'name')"
constexpr char identityStatement[] = "SELECT c.id, c.person_id, c.organisation_id, c.on_day, c.reason, c.officer_name "
    "FROM register_correction c WHERE c.on_day BETWEEN ?1 AND ?2 AND (c.changes_identity = 1 OR c.changes_account = 1) "
    "AND EXISTS (SELECT 1 FROM register_correction o WHERE o.officer_id = c.officer_id "
    "AND (o.person_id = c.person_id OR o.organisation_id = c.organisation_id) "
    "AND (c.changes_identity = 1 AND (o.changes_account = 1 OR " JIANGCE_RENAMES("o") ") "
    "OR c.changes_account = 1 AND o.changes_identity = 1)) AND (?3 = '' OR EXISTS (SELECT 1 FROM organisation g "
    "WHERE g.id = c.organisation_id AND g.district = ?3)) ORDER BY c.on_day, c.id";

StandingEntry entryOf(const Statement& row)
{
    StandingEntry entry {row.id<CaseId>(0)};
    entry.number = row.text(1);
    entry.programme = row.text(2);
    entry.applicant = row.text(3);
    entry.day = row.date(4);
    return entry;
}

/// "Roster: Field" in the reader's words; the key where the programme has no such field any more.
QString fieldWords(const QString& programmeKey, const QString& roster, const QString& field, const Wording& wording)
{
    const Programme* programme = programmeByKey(programmeKey);
    if (programme == nullptr)
        return field;
    const RosterDef* table = rosterByKey(*programme, roster);
    const FieldDef* found = fieldByKey(table != nullptr ? table->fields : programme->fields, field);
    const QString label = found != nullptr ? wording.label(programme->key, found->label) : field;
    return table == nullptr ? label : u"%1 · %2"_s.arg(wording.label(programme->key, table->label), label);
}

QString conditionWords(const QString& programmeKey, const QString& code, bool isMet, const Wording& wording)
{
    QString title = code;
    if (const Programme* programme = programmeByKey(programmeKey))
        for (const Condition* condition : programme->conditions)
            if (code == QLatin1StringView(condition->code))
                title = wording.title(*condition);
    return u"%1 · %2"_s.arg(title, wording.word(isMet ? FindingState::Met : FindingState::NotMet));
}

QString letterWords(const QString& programmeKey, const QString& kind, const Wording& wording)
{
    if (const Programme* programme = programmeByKey(programmeKey))
        for (const LetterKind& letter : programme->letters)
            if (kind == QLatin1StringView(letter.key))
                return wording.isChinese() ? QString::fromUtf16(letter.chinese) : wording.label("letters", letter.label);
    // Documents of payment batches are named by their papers, in Chinese as printed.
    return kind == u"public_notice" ? u"公示"_s : kind == u"payment_request" ? u"资金拨付函"_s : kind;
}

template <class Fill>
QList<StandingEntry> readRows(Connection& db, Sql sql, QDate from, QDate to, const QString& district, const Fill& fill)
{
    QList<StandingEntry> entries;
    Statement row = db.prepared(sql);
    row.with(from, to, district);
    while (row.next()) {
        entries.append(entryOf(row));
        fill(entries.last(), row);
    }
    return entries;
}

QList<StandingEntry> readOverrides(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    QList<StandingEntry> entries = readRows(db, judgedStatement, ask.period.from, ask.period.to, ask.district,
        [&](StandingEntry& entry, const Statement& row) {
            entry.what = conditionWords(entry.programme, row.text(5), row.text(6) == u"met"_s, wording);
            entry.reason = row.text(7);
            entry.officer = row.text(8);
        });
    Statement row = db.prepared(passedStatement);
    for (const Programme* programme : allProgrammes()) {
        row.with(ask.period.from, ask.period.to, ask.district, QLatin1StringView(programme->key));
        while (row.next()) {
            StandingEntry entry = entryOf(row);
            entry.what = fieldWords(entry.programme, row.text(5), row.text(6), wording);
            entry.reason = row.text(7);
            entries.append(entry);
        }
    }
    std::ranges::stable_sort(entries, {}, &StandingEntry::day);
    return entries;
}

QList<StandingEntry> readOverdue(Connection& db, const SummaryAsk& ask)
{
    const HolidayTable holidays = loadCalendar(db);
    return readRows(db, overdueStatement, QDate(1900, 1, 1), ask.today, ask.district,
        [&](StandingEntry& entry, const Statement& row) {
            entry.otherDay = row.date(5);
            entry.officer = row.text(6);
            if (const auto days = holidays.workingDaysBetween(entry.otherDay, ask.today))
                entry.days = *days;
        });
}

QList<StandingEntry> readBackEntries(Connection& db, const SummaryAsk& ask)
{
    return readRows(db, backEntryStatement, ask.period.from, ask.period.to, ask.district,
        [](StandingEntry& entry, const Statement& row) {
            // The register's own time is that of China, whatever the clock of the desk says.
            entry.otherDay = row.instant(5).toOffsetFromUtc(8 * 3600).date();
            entry.officer = row.text(6);
        });
}

QList<StandingEntry> readVoided(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    const auto fill = [&](StandingEntry& entry, const Statement& row) {
        entry.what = u"%1 %2"_s.arg(letterWords(entry.programme, row.text(5), wording), row.text(6)).trimmed();
        entry.reason = row.text(7);
        entry.officer = row.text(8);
    };
    QList<StandingEntry> entries = readRows(db, voidedStatement, ask.period.from, ask.period.to, ask.district, fill);
    entries += readRows(db, voidedBatchStatement, ask.period.from, ask.period.to, ask.district, fill);
    std::ranges::stable_sort(entries, {}, &StandingEntry::day);
    return entries;
}

QList<StandingEntry> readLate(Connection& db, const SummaryAsk& ask)
{
    return readRows(db, lateStatement, ask.period.from, ask.period.to, ask.district,
        [](StandingEntry& entry, const Statement& row) {
            entry.otherDay = row.date(5);
            entry.reason = row.text(6);
            entry.officer = row.text(7);
            entry.days = int(entry.day.daysTo(entry.otherDay));
        });
}

QList<StandingEntry> readIdentityChanges(Connection& db, const SummaryAsk& ask, const Wording& wording)
{
    QList<StandingEntry> entries;
    Statement row = db.prepared(identityStatement);
    row.with(ask.period.from, ask.period.to, ask.district);
    while (row.next()) {
        const PartyKind kind = row.isNull(1) ? PartyKind::Organisation : PartyKind::Person;
        const qint64 id = row.integer(kind == PartyKind::Person ? 1 : 2);
        const auto record = readParty(db, kind, id);
        StandingEntry entry {CaseId()};
        if (record) {
            entry.number = text::masked(record->number(), 4, 4);
            entry.applicant = record->name();
        }
        entry.day = row.date(3);
        entry.reason = row.text(4);
        entry.officer = row.text(5);
        QStringList fields;
        for (const Correction& correction : readCorrections(db, kind, id))
            if (correction.id == row.integer(0))
                for (const CorrectedField& field : correction.fields)
                    if (const PartyField* known = partyField(kind, field.key))
                        fields.append(wording.label("register", known->label));
        entry.what = fields.join(u"、"_s);
        entries.append(entry);
    }
    return entries;
}

} // namespace

QList<StandingEntry> readStandingList(
    Connection& db, StandingList list, const SummaryAsk& ask, const Wording& wording)
{
    const Snapshot oneState(db);
    switch (list) {
    case StandingList::Overrides: return readOverrides(db, ask, wording);
    case StandingList::BackEntries: return readBackEntries(db, ask);
    case StandingList::VoidedNumbers: return readVoided(db, ask, wording);
    case StandingList::Overdue: return readOverdue(db, ask);
    case StandingList::LateHandIns: return readLate(db, ask);
    case StandingList::IdentityChanges: return readIdentityChanges(db, ask, wording);
    default: return readAuditList(db, list, ask, wording);
    }
}

QList<QByteArray> standingStatements(StandingList list)
{
    switch (list) {
    case StandingList::Overrides: return {passedStatement, judgedStatement};
    case StandingList::BackEntries: return {backEntryStatement};
    case StandingList::VoidedNumbers: return {voidedStatement, voidedBatchStatement};
    case StandingList::Overdue: return {overdueStatement};
    case StandingList::LateHandIns: return {lateStatement};
    case StandingList::IdentityChanges: return {identityStatement};
    default: return auditListStatements(list);
    }
}

} // namespace jiangce
