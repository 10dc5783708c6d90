// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/imports.h"

#include "core/casework/drafts.h"
#include "core/casework/stored_files.h"
#include "core/store/connection.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

#define JIANGCE_IMPORT_COLUMNS \
    "SELECT i.id, i.kind, i.file_name, i.digest, i.rows, i.case_id, c.number, c.applicant_name, i.roster, i.edition_id, " \
    "i.year, i.title, i.officer_name, i.at, i.undone_at, i.undone_name, i.undone_reason FROM import_record i " \
    "LEFT JOIN case_file c ON c.id = i.case_id"

ImportKind kindFrom(const QString& key)
{
    return key == u"roster"_s ? ImportKind::Roster : key == u"catalogue"_s ? ImportKind::Catalogue : ImportKind::Calendar;
}

ImportRecord read(const Statement& row)
{
    return {row.integer(0), kindFrom(row.text(1)), row.text(2), row.text(3), row.number(4), row.id<CaseId>(5), row.text(6),
        row.text(7), row.text(8), row.id<EditionId>(9), row.number(10), row.text(11), row.text(12), row.instant(13),
        row.instant(14), row.text(15), row.text(16)};
}

struct NewImport {
    const char* kind;
    int rows;
    CaseId caseId {};
    QString roster {};
    EditionId edition {};
    std::optional<int> year {};
    QString title {};
    QString before {};
};

/// What was typed has no file: its title stands for the name, and its own lines for the bytes.
void insert(const Desk& desk, const NewImport& made, const ImportSource& source)
{
    const QString name = source.fileName.isEmpty() ? made.title : source.fileName;
    const QString digest = source.digest.isEmpty() ? fileHash((made.title + made.before).toUtf8()) : source.digest;
    desk.db
        .prepared("INSERT INTO import_record (kind, file_name, digest, rows, case_id, roster, edition_id, year, title, "
                  "before, last_verdict, officer_id, officer_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "(SELECT coalesce(max(id), 0) FROM verdict), ?, ?, ?)")
        .run(QString::fromLatin1(made.kind), name.left(200), digest, made.rows, made.caseId, made.roster, made.edition,
            made.year, made.title.left(300), made.before, desk.session.account, desk.session.displayName, desk.clock.now());
}

} // namespace

const char* importKindLabel(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Roster: return QT_TRANSLATE_NOOP("casework", "Roster");
    case ImportKind::Catalogue: return QT_TRANSLATE_NOOP("casework", "Catalogue edition");
    case ImportKind::Calendar: return QT_TRANSLATE_NOOP("casework", "Working-day calendar");
    }
    return "";
}

QList<ImportRecord> readImports(Connection& db, int limit)
{
    Statement row = db.prepared(JIANGCE_IMPORT_COLUMNS " ORDER BY i.id DESC LIMIT ?");
    row.with(limit);
    QList<ImportRecord> imports;
    while (row.next())
        imports.append(read(row));
    return imports;
}

std::optional<ImportRecord> readImport(Connection& db, qint64 id)
{
    Statement row = db.prepared(JIANGCE_IMPORT_COLUMNS " WHERE i.id = ?");
    return row.with(id).next() ? std::optional(read(row)) : std::nullopt;
}

ImportSource importSource(const QString& name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return {QFileInfo(name).fileName(), isRead ? QString::fromLatin1(hash.result().toHex()) : QString()};
}

QString rowDigest(const QString& roster, const FormRow& row)
{
    FormData one;
    one.setRows(roster, {row});
    return fileHash(formToJson(one));
}

void keepRosterImport(const Desk& desk, CaseId id, const FormData& form, const RosterImportNote& note)
{
    QList<FormRow> there;
    for (const FormRow& row : form.rows(note.roster))
        if (note.rows.contains(row.id))
            there.append(row);
    if (there.isEmpty())
        return;
    insert(desk, {"roster", int(there.size()), id, note.roster}, note.source);
    const qint64 import = desk.db.lastInsertId();
    for (const FormRow& row : std::as_const(there))
        desk.db.prepared("INSERT INTO import_row (import_id, row_id, digest) VALUES (?, ?, ?)")
            .run(import, row.id, rowDigest(note.roster, row));
}

void keepCatalogueImport(const Desk& desk, EditionId edition, int items, const QString& title, const ImportSource& source)
{
    insert(desk, {.kind = "catalogue", .rows = items, .edition = edition, .title = title}, source);
}

void keepCalendarImport(
    const Desk& desk, int year, int days, const QString& title, const ImportSource& source, const QString& before)
{
    insert(desk, {.kind = "calendar", .rows = days, .year = year, .title = title, .before = before}, source);
}

} // namespace jiangce
