// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_press.h"

#include "ui/app_context.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/save_file.h"
#include "ui/paper/printers.h"
#include "ui/print/fonts.h"
#include "ui/print/job_letters.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString roleName(letter::FontRole role)
{
    switch (role) {
    case letter::FontRole::Body: return u"仿宋"_s;
    case letter::FontRole::Kai: return u"楷体"_s;
    case letter::FontRole::Hei: return u"黑体"_s;
    case letter::FontRole::Title: return u"小标宋"_s;
    case letter::FontRole::Song: return u"宋体"_s;
    }
    return {};
}

} // namespace

QStringList fontTroubles(const QStringList& missingGlyphs, const Wording& wording)
{
    QStringList sentences;
    if (!missingGlyphs.isEmpty())
        sentences.append(wording.sentence(Problem {ProblemCode::GlyphMissing, {missingGlyphs.join(u' ')}}));
    QStringList roles;
    QStringList used;
    for (const print::Substitute& missing : print::missingRoles()) {
        roles.append(roleName(missing.role));
        used.append(missing.used);
    }
    used.removeDuplicates();
    if (!roles.isEmpty())
        sentences.append(wording.sentence(Problem {ProblemCode::FontMissing, {roles.join(u'、'), used.join(u'、')}}));
    return sentences;
}

PaperSettings chosenPaper(const Printers& printers, const QPrinter& printer, const PaperSettings& before)
{
    PaperSettings paper = before;
    paper.printer = printers.nameOf(printer);
    paper.tray = printer.paperSource();
    paper.copies = std::clamp(printer.copyCount(), 1, mostCopies);
    paper.duplex = printer.duplex();
    return paper;
}

QString LetterPress::whyNotDirectly(const QString& kind) const
{
    const QString name = paperSettings(m_context.settings(), kind).printer;
    if (name.isEmpty())
        return tr("No printer was chosen for this kind of letter yet. Choose one in the print settings, or print once from "
                  "the preview: it is then remembered.");
    if (!Printers::of(m_context).names().contains(name))
        return tr("The printer %1 is not there any more. Switch it on, or choose another one in the print settings.").arg(name);
    return {};
}

std::optional<Message> LetterPress::printDirectly(PaperLetter& letter) const
{
    if (const QString why = whyNotDirectly(letter.kind); !why.isEmpty())
        return Message {Message::Kind::Warning, why};
    const PaperSettings paper = paperSettings(m_context.settings(), letter.kind);
    const auto printer = Printers::of(m_context).open(paper.printer);
    if (printer == nullptr)
        return Message {Message::Kind::Warning, tr("The printer %1 could not be started. Check that it is on and try again.")
                                                    .arg(paper.printer)};
    applyTo(*printer, paper);
    if (Printers::of(m_context).writesPdf(*printer))
        return intoFile(letter, printer->outputFileName());
    return onPaper(letter, *printer, paper);
}

std::optional<Message> LetterPress::print(PaperLetter& letter) const
{
    const Printers& printers = Printers::of(m_context);
    const PaperSettings before = paperSettings(m_context.settings(), letter.kind);
    auto printer = printers.open(before.printer);
    if (printer == nullptr)
        printer = printers.open({});
    applyTo(*printer, before);
    printer->setDocName(letter.name);
    if (!printers.ask(*printer, m_parent))
        return {};
    if (printers.writesPdf(*printer))
        return intoFile(letter, printer->outputFileName());
    const PaperSettings paper = chosenPaper(printers, *printer, before);
    keepPaperSettings(m_context.settings(), letter.kind, paper);
    return onPaper(letter, *printer, paper);
}

std::optional<Message> LetterPress::onPaper(PaperLetter& letter, QPrinter& printer, const PaperSettings& paper) const
{
    printer.setDocName(letter.name);
    const Message done {Message::Kind::Done, tr("Sent to %1, %n copy(ies).", nullptr, paper.copies).arg(paper.printer)};
    const Message failed {Message::Kind::Failure,
        tr("The printer %1 could not be started. Check that it is on and try again.").arg(paper.printer)};
    return put(letter, paper.copies, done, failed,
        [&](const LetterPrinter& painted) { return painted.printTo(printer, paper.offset); });
}

std::optional<Message> LetterPress::intoFile(PaperLetter& letter, const QString& asked) const
{
    const QString file
        = asked.isEmpty() ? askFileName(m_parent, m_context, tr("Save as PDF"), letter.name + u".pdf"_s) : asked;
    if (file.isEmpty())
        return {};
    const Message done {Message::Kind::Done, tr("Saved as %1.").arg(file)};
    Message failed = messageFor(whyNotWritten(file, 0), m_context.wording());
    return put(letter, 1, done, failed, [&](const LetterPrinter& painted) {
        const QByteArray pdf = painted.toPdf();
        if (pdf.isEmpty() || !letter.scan)
            return !pdf.isEmpty() && writeWhole(file, pdf);
        const auto kept = saveNotice(file, pdf, letter.scan);
        if (!kept)
            failed = messageFor(kept.error(), m_context.wording());
        return kept.has_value();
    });
}

std::optional<Message> LetterPress::put(PaperLetter& letter, int copies, const Message& done, const Message& failed,
    const std::function<bool(const LetterPrinter&)>& onto) const
{
    QString reason;
    LetterDocument document = letter.document;
    if (letter.isAgain) {
        reason = askReason(m_parent, tr("Print again"),
            tr("%1 was printed before. Why is it printed again? The copy says 补打.").arg(letter.name), tr("Print"));
        if (reason.isEmpty())
            return {};
        markReprint(document, m_context.today());
    }
    const LetterPrinter painted(document);
    bool isTried = false;
    const auto recorded = letter.record({.reason = reason, .copies = copies, .put = [&] {
                                             isTried = true;
                                             return onto(painted);
                                         }});
    if (!recorded)
        return isTried && recorded.error().problem == Problem {ProblemCode::Cancelled} ? failed : recorded.error();
    letter.isAgain = true;
    return done;
}

} // namespace jiangce
