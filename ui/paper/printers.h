// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace jiangce {

/// The printers of this desk. Belongs to the context (see `of`), so that another one, printing into files, can take its
/// place there.
class Printers : public QObject {
    Q_OBJECT
public:
    explicit Printers(QObject* parent);

    /// Those of a context: the ones it owns, else the system's, which it then owns.
    [[nodiscard]] static Printers& of(QObject& context);

    [[nodiscard]] virtual QStringList names() const;
    /// The one the system prints on; empty: none.
    [[nodiscard]] virtual QString usual() const;
    /// Its paper sources; at least Auto.
    [[nodiscard]] virtual QList<QPrinter::PaperSource> trays(const QString& name) const;
    /// Ready to be set up; null when there is no printer of this name, and for no name the system's own choice.
    [[nodiscard]] virtual std::unique_ptr<QPrinter> open(const QString& name) const;
    /// What it is called here.
    [[nodiscard]] virtual QString nameOf(const QPrinter& printer) const;
    /// The print dialog; false: given up.
    [[nodiscard]] virtual bool ask(QPrinter& printer, QWidget* parent) const;
    /// Nothing but PDF files comes out of it: the program writes those itself, and better.
    [[nodiscard]] virtual bool writesPdf(const QPrinter& printer) const;
};

/// By its name or model: a printer that stands for a program which writes PDF files.
[[nodiscard]] bool isPdfPrinter(const QString& name, const QString& model);

} // namespace jiangce
