// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/bench/measures.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/jiangce/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of the sample roster over and over.
QList<FormRow> manyRows(const RosterDef& roster, int count)
{
    const auto workbook = readWorkbook(resource(u"roster-2026.xlsx"_s));
    const auto sheet = workbook->sheet(0);
    const auto import = readRoster(*sheet, roster);
    FormData form;
    (void)appendAccepted(form, roster, *import);
    const QList<FormRow>& sample = form.rows(QString::fromLatin1(roster.key));
    QList<FormRow> rows;
    for (int i = 0; i < count; ++i) {
        FormRow row = sample[i % sample.size()];
        row.id = u"r%1"_s.arg(i + 1);
        rows.append(row);
    }
    return rows;
}

/// The same cells by the library alone.
void writeBare(const QByteArray& file, const RosterDef& roster, const QList<FormRow>& rows)
{
    lxw_workbook* workbook = workbook_new(file.constData());
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_row_t line = 0;
    for (const FormRow& row : rows) {
        lxw_col_t column = 0;
        for (const FieldDef& field : roster.fields)
            worksheet_write_string(sheet, line, column++, row.values.value(field.keyText()).toUtf8().constData(), nullptr);
        ++line;
    }
    workbook_close(workbook);
}

} // namespace

void measureSpreadsheets(Report& report, const Scale& scale)
{
    const Programme& programme = *programmeByKey(u"upskill_subsidy");
    const RosterDef& roster = programme.rosters.front();
    const QList<FormRow> rows = manyRows(roster, scale.rosterRows);
    QByteArray file;
    const double ours = median(scale.runs, [&] { file = rosterFile(programme, roster, rows); });
    const QTemporaryDir folder;
    const QByteArray bare = QFile::encodeName(folder.filePath(u"bare.xlsx"_s));
    report.compare("spreadsheet", ours, median(scale.runs, [&] { writeBare(bare, roster, rows); }));

    const auto read = [&file] { return *readWorkbook(file)->sheet(0); };
    const double reading = median(scale.runs, [&] { (void)read(); });
    const double importing = median(scale.runs, [&] {
        const auto import = readRoster(read(), roster);
        FormData form;
        (void)appendAccepted(form, roster, *import);
        (void)programme.assess(form, {.dates = {QDate(2026, 11, 20), QDate(2026, 11, 20)}});
    });
    report.compare("roster", importing, reading);
}

} // namespace jiangce::bench
