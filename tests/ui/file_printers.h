// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printers.h"

#include <QtCore/QDir>

#include <functional>

namespace jiangce {

/// Printers whose paper is a file: what was sent to them can be looked at, and no system of printers is needed.
class FilePrinters final : public Printers {
public:
    FilePrinters(QObject* context, const QString& folder)
        : Printers(context)
        , m_folder(folder)
    {
    }

    QStringList there {QStringLiteral("窗口打印机"), QStringLiteral("里间打印机")};
    QStringList pdfOnly {};
    std::function<bool(QPrinter&)> answer = [](QPrinter&) { return false; };    ///< of the dialog
    mutable int asked = 0;
    mutable QStringList sheets {};  ///< files, one for each time a printer was taken

    [[nodiscard]] QStringList names() const override { return there; }
    [[nodiscard]] QString usual() const override { return there.value(0); }
    [[nodiscard]] QList<QPrinter::PaperSource> trays(const QString&) const override
    {
        return {QPrinter::Auto, QPrinter::Upper, QPrinter::Lower};
    }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString& name) const override
    {
        if (!name.isEmpty() && !there.contains(name))
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        sheets.append(QDir(m_folder).filePath(QStringLiteral("paper-%1.pdf").arg(sheets.size())));
        printer->setOutputFileName(sheets.last());
        printer->setCreator(name.isEmpty() ? usual() : name);
        return printer;
    }
    [[nodiscard]] QString nameOf(const QPrinter& printer) const override { return printer.creator(); }
    [[nodiscard]] bool ask(QPrinter& printer, QWidget*) const override
    {
        ++asked;
        return answer(printer);
    }
    [[nodiscard]] bool writesPdf(const QPrinter& printer) const override { return pdfOnly.contains(nameOf(printer)); }

private:
    QString m_folder;
};

} // namespace jiangce
