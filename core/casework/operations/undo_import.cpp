// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/undo_import.h"

#include "core/casework/audit_trail.h"
#include "core/casework/imports.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/permissions.h"
#include "core/register/calendar_store.h"
#include "core/register/catalogue_store.h"
#include "core/values/date_text.h"

#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QMap<QString, QString> digestsOf(Connection& db, qint64 import)
{
    Statement row = db.prepared("SELECT row_id, digest FROM import_row WHERE import_id = ?");
    row.with(import);
    QMap<QString, QString> digests;
    while (row.next())
        digests.insert(row.text(0), row.text(1));
    return digests;
}

Outcome<void> checkRoster(const Desk& desk, const ImportRecord& import)
{
    const auto file = readCase(desk.db, import.caseId);
    if (!file)
        return fail(file.error());
    if (file->state != CaseState::Draft && !file->number.isEmpty())
        return fail(ProblemCode::ImportHandedIn, {file->number});
    if (const auto allowed = mayEditForm(desk, *file); !allowed)
        return allowed;
    const QMap<QString, QString> digests = digestsOf(desk.db, import.id);
    int number = 0;
    const FormData form = readForm(desk.db, *file);
    for (const FormRow& row : form.rows(import.roster)) {
        ++number;
        if (digests.contains(row.id) && digests.value(row.id) != rowDigest(import.roster, row))
            return fail(ProblemCode::ImportRowChanged, {QString::number(number)});
    }
    return {};
}

/// A verdict may rest on the edition when it was stored since and the application is of its time.
Outcome<void> checkCatalogue(const Desk& desk, const ImportRecord& import)
{
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return allowed;
    Statement edition = desk.db.prepared("SELECT version FROM catalogue_edition WHERE id = ?");
    if (!edition.with(import.edition).next() || edition.number(0) != 1)
        return fail(ProblemCode::ImportBuiltOn);
    Statement used = desk.db.prepared(
        "SELECT c.number FROM import_record i JOIN catalogue_edition e ON e.id = i.edition_id JOIN verdict v "
        "ON v.id > i.last_verdict JOIN case_file c ON c.id = v.case_id WHERE i.id = ? AND c.handed_in >= e.effective_from "
        "AND c.handed_in <= coalesce(e.effective_to, '9999-12-31') ORDER BY v.id LIMIT 1");
    if (used.with(import.id).next())
        return fail(ProblemCode::ImportUsed, {used.text(0)});
    return {};
}

Outcome<void> checkCalendar(const Desk& desk, const ImportRecord& import)
{
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return allowed;
    Statement later = desk.db.prepared("SELECT 1 FROM import_record WHERE kind = 'calendar' AND id > ?1 AND undone_at IS NULL "
                                       "AND year BETWEEN ?2 - 1 AND ?2 + 1");
    return later.with(import.id, import.year).next() ? fail(ProblemCode::ImportBuiltOn) : Outcome<void>();
}

Outcome<void> check(const Desk& desk, const std::optional<ImportRecord>& import)
{
    if (!import)
        return fail(ProblemCode::RecordChanged, {u"?"_s});
    if (import->undoneAt.isValid())
        return fail(ProblemCode::ImportUndone, {import->undoneBy, isoDate(import->undoneAt.addSecs(8 * 3600).date())});
    switch (import->kind) {
    case ImportKind::Roster: return checkRoster(desk, *import);
    case ImportKind::Catalogue: return checkCatalogue(desk, *import);
    case ImportKind::Calendar: break;
    }
    return checkCalendar(desk, *import);
}

void mark(const Desk& desk, qint64 import, const QString& reason)
{
    desk.db.prepared("UPDATE import_record SET undone_at = ?, undone_name = ?, undone_reason = ? WHERE id = ?")
        .run(desk.clock.now(), desk.session.displayName, reason, import);
}

Outcome<ChangeReport> undoRoster(const Desk& desk, const ImportRecord& import, const QString& reason)
{
    const auto file = readCase(desk.db, import.caseId);
    if (!file)
        return fail(file.error());
    auto begun = CaseWork::begin(desk, import.caseId, file->version);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = check(desk, readImport(desk.db, import.id)); !allowed)
        return fail(allowed.error());
    const QMap<QString, QString> digests = digestsOf(desk.db, import.id);
    FormData form = readForm(desk.db, work.file());
    form.editRows(import.roster).removeIf([&digests](const FormRow& row) { return digests.contains(row.id); });
    storeForm(work, std::move(form));
    mark(desk, import.id, reason);
    work.after().insert(u"name"_s, import.fileName);
    work.claimStep(u"undo_import"_s, Step::Intake);
    work.setId(import.id);
    return work.finish(u"undo_import"_s, reason);
}

Outcome<ChangeReport> undoRecords(const Desk& desk, const ImportRecord& import, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = check(desk, readImport(desk.db, import.id)); !allowed)
        return fail(allowed.error());
    mark(desk, import.id, reason);
    if (import.kind == ImportKind::Catalogue) {
        CatalogueStore(desk.db).removeEdition(import.edition);
    } else {
        Statement before = desk.db.prepared("SELECT before FROM import_record WHERE id = ?");
        if (before.with(import.id).next())
            restoreCalendar(desk.db, import.year, before.text(0));
    }
    ChangeReport report {.subjects = {Subject::Figures}, .id = import.id};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"undo_import"_s, reason, {}, {{u"import"_s, import.id}, {u"name"_s, import.fileName}}});
    transaction.commit();
    return report;
}

} // namespace

Outcome<void> mayUndoImport(const Desk& desk, qint64 import)
{
    return check(desk, readImport(desk.db, import));
}

Outcome<ChangeReport> undoImport(const Desk& desk, qint64 id, const QString& reason)
{
    const auto import = readImport(desk.db, id);
    if (const auto allowed = check(desk, import); !allowed)
        return fail(allowed.error());
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    return import->kind == ImportKind::Roster ? undoRoster(desk, *import, reason.trimmed())
                                              : undoRecords(desk, *import, reason.trimmed());
}

} // namespace jiangce
