// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_file.h"

#include "core/casework/audit_trail.h"
#include "core/exchange/paste.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/app_context.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/save_file.h"
#include "ui/print/table_pdf.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("jiangce::ExportFile", source);
}

QByteArray bytesOf(const Export& made, ExportFormat format, QDate today)
{
    return format == ExportFormat::Workbook ? tableWorkbook(made.table, today)
        : format == ExportFormat::Csv       ? tableCsv(made.table)
                                            : tablesToPdf(made.table.title, {made.table}, made.charts);
}

/// Figures of nobody need no right; that they went out is noted all the same.
std::optional<Message> saveFigures(
    QWidget* parent, AppContext& context, ExportFormat format, const QString& file, const Export& made)
{
    return saveFile(parent, context, words(QT_TRANSLATE_NOOP("jiangce::ExportFile", "Save the list")), file, [&] {
        const QByteArray bytes = bytesOf(made, format, context.today());
        noteAccess(context.desk(), u"export"_s, {}, made.table.title);
        return bytes;
    });
}

/// Through the gate; `done` is said when it went through.
std::optional<Message> letOut(AppContext& context, const ExportPass& pass, const QByteArray& bytes,
    const std::function<Outcome<void>()>& put, const QString& done)
{
    std::optional<Problem> refused;
    const auto trouble = context.guard([&] {
        if (const auto out = takeOut(context.desk(), pass, exportDigest(bytes), put); !out)
            refused = out.error();
    });
    if (trouble)
        return trouble;
    return refused ? messageFor(*refused, context.wording()) : Message {Message::Kind::Done, done};
}

} // namespace

QString endingOf(ExportFormat format)
{
    return format == ExportFormat::Workbook ? u"xlsx"_s : format == ExportFormat::Csv ? u"csv"_s : u"pdf"_s;
}

std::optional<Message> exportFile(
    QWidget* parent, AppContext& context, ExportFormat format, const QString& name, const std::function<Export()>& make)
{
    const QString proposed = name + u'.' + endingOf(format);
    Export made;
    if (auto trouble = context.guard([&] { made = make(); }))
        return trouble;
    if (!holdsPersons(made.table))
        return saveFigures(parent, context, format, proposed, made);
    ExportDialog dialog(context, askFor(made.table, endingOf(format)),
        words(QT_TRANSLATE_NOOP("jiangce::ExportFile", "Choose a file…")), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = askFileName(
        parent, context, words(QT_TRANSLATE_NOOP("jiangce::ExportFile", "Save the list")), proposed);
    if (file.isEmpty())
        return {};
    made.table = narrowed(made.table, dialog.columns());
    QByteArray bytes;
    if (auto trouble = context.guard([&] { bytes = bytesOf(made, format, context.today()); }))
        return trouble;
    return letOut(context, dialog.pass(), bytes, [&] { return saveFile(file, bytes); },
        QCoreApplication::translate("jiangce::SaveFile", "Saved as %1.").arg(file));
}

bool areFewLines(qsizetype chosen, qsizetype all)
{
    constexpr qsizetype few = 20;
    constexpr qsizetype fewOfAll = 5;
    return chosen <= fewOfAll || (chosen <= few && chosen < all);
}

std::optional<Message> exportToClipboard(QWidget* parent, AppContext& context, const ExportTable& table)
{
    ExportDialog dialog(context, askFor(table, u"clipboard"_s),
        words(QT_TRANSLATE_NOOP("jiangce::ExportFile", "Copy the lines")), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const ExportTable taken = narrowed(table, dialog.columns());
    QStringList heads;
    for (const ExportColumn& column : taken.columns)
        heads.append(column.head);
    QList<QStringList> lines {heads};
    for (const ExportRow& row : taken.rows) {
        QStringList cells;
        for (const ExportCell& cell : row.cells)
            cells.append(cell.text);
        lines.append(cells);
    }
    const QString text = pasteText(lines);
    return letOut(context, dialog.pass(), text.toUtf8(),
        [&text]() -> Outcome<void> {
            QGuiApplication::clipboard()->setText(text);
            return {};
        },
        words(QT_TRANSLATE_NOOP("jiangce::ExportFile", "Copied.")));
}

} // namespace jiangce
