// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/add_note.h"

#include "core/base/text.h"
#include "core/casework/audit_trail.h"
#include "core/casework/case_store.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// As typed, with its lines, without what cannot be seen.
QString cleaned(const QString& typed)
{
    QStringList lines;
    for (const QString& line : typed.split(u'\n'))
        lines.append(text::withoutInvisible(line).trimmed());
    return lines.join(u'\n').trimmed();
}

} // namespace

QList<CaseNote> readNotes(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, at, officer_name, text FROM case_note WHERE case_id = ? ORDER BY id DESC");
    row.with(id);
    QList<CaseNote> notes;
    while (row.next())
        notes.append({row.integer(0), row.instant(1), row.text(2), row.text(3)});
    return notes;
}

Outcome<ChangeReport> addNote(const Desk& desk, CaseId id, const QString& typed)
{
    const QString note = cleaned(typed);
    if (note.isEmpty())
        return std::unexpected(Problem {ProblemCode::Required}.at(u"note"_s));
    if (const qsizetype length = text::characterCount(note); length > longestNote)
        return std::unexpected(
            Problem {ProblemCode::TooLong, {QString::number(longestNote), QString::number(length)}}.at(u"note"_s));
    Transaction transaction(desk.db);
    const auto file = readCase(desk.db, id);
    if (!file)
        return fail(file.error());
    if (const auto allowed = mayHandlePapers(desk, *file); !allowed)
        return fail(allowed.error());
    desk.db.prepared("INSERT INTO case_note (case_id, at, officer_id, officer_name, text) VALUES (?, ?, ?, ?, ?)")
        .run(id, desk.clock.now(), desk.session.account, desk.session.displayName, note);
    ChangeReport report {.cases = {id}, .subjects = {Subject::Cases}, .version = file->version};
    report.id = desk.db.lastInsertId();
    report.auditSeq
        = writeAudit(desk.db, desk.clock, desk.session, {.caseId = id, .action = u"add_note"_s, .after = {{u"note"_s, note}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
