// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/casework/stored_files.h"

namespace jiangce {

namespace {

QList<IssuedLetter> lettersOf(Statement& row)
{
    QList<IssuedLetter> letters;
    while (row.next())
        letters.append({row.id<DocumentId>(0), row.id<CaseId>(1), row.text(2), row.text(3), row.date(4), row.text(5),
            row.boolean(6), row.text(7), row.id<DocumentId>(8), row.number(9), row.integer(10), row.text(11), row.number(12),
            row.date(13)});
    return letters;
}

} // namespace

QList<IssuedLetter> readLetters(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT d.id, d.case_id, d.kind, d.number, d.issued_on, d.officer_name, d.is_void, "
                                "d.void_reason, d.replaces, d.reprints, f.bytes, d.hash, d.template_version, d.printed_on FROM issued_document d "
                                "JOIN stored_file f ON f.hash = d.hash WHERE d.case_id = ? ORDER BY d.id");
    row.with(id);
    return lettersOf(row);
}

QList<IssuedLetter> readSeries(Connection& db, const QString& series, int year)
{
    Statement row = db.prepared("SELECT d.id, d.case_id, d.kind, d.number, d.issued_on, d.officer_name, d.is_void, "
                                "d.void_reason, d.replaces, d.reprints, f.bytes, d.hash, d.template_version, d.printed_on FROM issued_document d "
                                "JOIN stored_file f ON f.hash = d.hash WHERE d.series = ? AND d.year = ? AND d.serial IS NOT NULL "
                                "ORDER BY d.serial, d.id");
    row.with(series, year);
    return lettersOf(row);
}

QByteArray readLetterPdf(Connection& db, DocumentId id)
{
    Statement row = db.prepared("SELECT hash FROM issued_document WHERE id = ?");
    row.with(id);
    return readFile(db, row.next() ? row.text(0) : QString());
}

} // namespace jiangce
