// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_file.h"

#include "core/casework/audit_trail.h"
#include "ui/app_context.h"
#include "ui/dialogs/save_file.h"
#include "ui/print/table_pdf.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

QString endingOf(ExportFormat format)
{
    return format == ExportFormat::Workbook ? u"xlsx"_s : format == ExportFormat::Csv ? u"csv"_s : u"pdf"_s;
}

std::optional<Message> exportFile(
    QWidget* parent, AppContext& context, ExportFormat format, const QString& name, const std::function<Export()>& make)
{
    const QString file = name + u'.' + endingOf(format);
    return saveFile(parent, context, QCoreApplication::translate("jiangce::ExportFile", "Save the list"), file, [&] {
        const Export made = make();
        const QByteArray bytes = format == ExportFormat::Workbook ? tableWorkbook(made.table, context.today())
            : format == ExportFormat::Csv                         ? tableCsv(made.table)
                                          : tablesToPdf(made.table.title, {made.table}, made.charts);
        noteAccess(context.desk(), u"export"_s, {}, made.table.title);
        return bytes;
    });
}

} // namespace jiangce
