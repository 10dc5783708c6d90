// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printers.h"

#include <QtCore/QRegularExpression>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintEngine>
#include <QtPrintSupport/QPrinterInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

Printers::Printers(QObject* parent)
    : QObject(parent)
{
}

Printers& Printers::of(QObject& context)
{
    auto* found = context.findChild<Printers*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new Printers(&context);
}

QStringList Printers::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString Printers::usual() const
{
    return QPrinterInfo::defaultPrinterName();
}

QList<QPrinter::PaperSource> Printers::trays(const QString& name) const
{
    QList<QPrinter::PaperSource> trays {QPrinter::Auto};
    if (const auto printer = open(name))
        for (const QVariant& number : printer->printEngine()->property(QPrintEngine::PPK_PaperSources).toList())
            if (const auto tray = QPrinter::PaperSource(number.toInt()); !trays.contains(tray))
                trays.append(tray);
    return trays;
}

std::unique_ptr<QPrinter> Printers::open(const QString& name) const
{
    if (name.isEmpty())
        return std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    return info.isNull() ? nullptr : std::make_unique<QPrinter>(info, QPrinter::HighResolution);
}

QString Printers::nameOf(const QPrinter& printer) const
{
    return printer.printerName();
}

bool Printers::ask(QPrinter& printer, QWidget* parent) const
{
    QPrintDialog dialog(&printer, parent);
    // A letter is printed whole.
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted;
}

bool Printers::writesPdf(const QPrinter& printer) const
{
    if (printer.outputFormat() == QPrinter::PdfFormat)
        return true;
    return isPdfPrinter(printer.printerName(), QPrinterInfo(printer).makeAndModel());
}

bool isPdfPrinter(const QString& name, const QString& model)
{
    // A real printer may understand PDF and say so in its model: "PostScript, PCL, PDF", "IPP Everywhere, PDF".
    static const QRegularExpression language(
        u"postscript|pcl|\\bps\\b|ipp|driverless"_s, QRegularExpression::CaseInsensitiveOption);
    return name.contains("pdf"_L1, Qt::CaseInsensitive)
        || (model.contains("pdf"_L1, Qt::CaseInsensitive) && !language.match(model).hasMatch());
}

} // namespace jiangce
