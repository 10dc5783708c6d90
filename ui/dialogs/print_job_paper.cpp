// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_context.h"
#include "ui/dialogs/print_job.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/case_words.h"
#include "ui/paper/letter_press.h"
#include "ui/paper/printers.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace jiangce {

/// Lets the window live between two letters; what it is told meanwhile counts for the next.
bool PrintJobDialog::goesOn(int painted)
{
    m_progress->setText(painted < m_head.issued ? tr("Printing %1 of %2").arg(painted + 1).arg(m_head.issued)
                                                : tr("Finishing…"));
    QCoreApplication::processEvents();
    return !m_isStopped;
}

void PrintJobDialog::put(const QString& printed, const PaperSettings& paper, const Write& write)
{
    PutOut out;
    JobEnd end = JobEnd::Failed;
    m_isPainting = true;
    m_isStopped = false;
    showState();
    m_stop->setFocus(Qt::OtherFocusReason);
    const JobWatch watch {.goesOn = [&] { return goesOn(int(out.positions.size()) + out.different); },
        .offset = [&] { return offsetWithin(m_context.settings(), paper, out.kind); }};
    const auto trouble
        = m_context.guard([&] { end = write(jobLetters(m_context.db(), m_head, m_items, out), watch); });
    m_isPainting = false;
    if (trouble || end == JobEnd::Failed) {
        read();
        return say(trouble ? *trouble
                           : Message {Message::Kind::Failure,
                                 tr("The letters could not be put out. Nothing is marked as printed; try again.")});
    }
    if (end == JobEnd::GivenUp && paper.printer.isEmpty()) {
        read();
        return say({Message::Kind::Note, tr("Stopped. No file was written and nothing is marked as printed.")});
    }
    const auto marked = m_context.perform([&](Desk& desk) { return markPrinted(desk, m_id, out.positions); });
    read();
    if (!marked)
        return say(marked.error());
    QStringList sentences {end == JobEnd::Done
            ? printed
            : tr("Stopped. %n letter(s) went to the printer and are marked as printed; the others can be printed later.",
                  nullptr, int(out.positions.size()))};
    if (out.different > 0)
        sentences.append(tr("%n letter(s) changed since; a sheet stands in their place.", nullptr, out.different));
    say({sentences.size() > 1 ? Message::Kind::Warning : Message::Kind::Done, sentences.join(u'\n')});
}

void PrintJobDialog::printOn(QPrinter& printer, const PaperSettings& paper)
{
    printer.setDocName(m_head.title);
    put(tr("Sent to the printer and marked as printed."), paper,
        [&printer](const NextLetter& next, const JobWatch& watch) { return printJob(printer, next, watch); });
}

void PrintJobDialog::printDirectly()
{
    if (const QString why = LetterPress(m_context, this).whyNotDirectly(printJobKind); !why.isEmpty())
        return say({Message::Kind::Warning, why});
    const PaperSettings paper = paperSettings(m_context.settings(), printJobKind);
    const auto printer = Printers::of(m_context).open(paper.printer);
    if (printer == nullptr || Printers::of(m_context).writesPdf(*printer))
        return printer == nullptr ? print() : save();
    applyTo(*printer, paper);
    printOn(*printer, paper);
}

void PrintJobDialog::print()
{
    const Printers& printers = Printers::of(m_context);
    const PaperSettings before = paperSettings(m_context.settings(), printJobKind);
    auto printer = printers.open(before.printer);
    if (printer == nullptr)
        printer = printers.open({});
    applyTo(*printer, before);
    printer->setDocName(m_head.title);
    if (!printers.ask(*printer, this))
        return;
    if (printers.writesPdf(*printer))
        return printer->outputFileName().isEmpty() ? save() : putInto(printer->outputFileName());
    const PaperSettings paper = chosenPaper(printers, *printer, before);
    keepPaperSettings(m_context.settings(), printJobKind, paper);
    printOn(*printer, paper);
}

void PrintJobDialog::save()
{
    const QString file = askFileName(this, m_context, tr("Save the letters"), m_head.title + u".pdf"_s);
    if (!file.isEmpty())
        putInto(file);
}

void PrintJobDialog::putInto(const QString& file)
{
    put(tr("Saved as %1 and marked as printed.").arg(file), {},
        [this, &file](const NextLetter& next, const JobWatch& watch) { return writeJob(file, m_head.title, next, watch); });
}

} // namespace jiangce
