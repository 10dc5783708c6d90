// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/take_out.h"

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/print/table_pdf.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

QByteArray tableFile(const QString& ending, const ExportTable& table, QDate madeOn)
{
    if (ending == u"csv")
        return tableCsv(table);
    if (ending == u"pdf")
        return tablesToPdf(table.title, {table}, {});
    return tableWorkbook(table, madeOn);
}

Exit takeOutTable(
    const CommandLine& line, const Desk& desk, const ExportTable& table, const QString& file, const Output& out)
{
    const auto purpose = purposeByKey(line.required("purpose"));
    if (!purpose)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is no purpose; see the help of the command."), line.value("purpose")};
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        if (carries(*purpose, dataOf(table.columns[column])))
            columns.append(column);
    const ExportTable taken = narrowed(table, columns);
    const QString ending = QFileInfo(file).suffix().toLower();
    ExportAsk ask = askFor(taken, ending);
    ask.purpose = purpose;
    ask.text = line.value("for");
    const auto pass = checkExport(desk, ask);
    if (!pass)
        return out.problem(pass.error());
    const QByteArray bytes = tableFile(ending, taken, desk.clock.today());
    const auto done = takeOut(desk, *pass, exportDigest(bytes), [&] { return saveFile(file, bytes); });
    if (!done)
        return out.problem(done.error());
    out.json({{u"file"_s, file}, {u"rows"_s, qint64(ask.rows)}, {u"columns"_s, columns.size()}});
    out.line(file);
    return Exit::Yes;
}

} // namespace jiangce::cli
