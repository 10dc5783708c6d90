// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_letter.h"
#include "ui/pages/case_letters_tab.h"
#include "ui/reason_button.h"

#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

const IssuedLetter* CaseLettersTab::meant() const
{
    const LetterKind* kind = kindChosen();
    if (kind == nullptr || m_table->hasFocus())
        return chosen();
    for (const IssuedLetter& letter : m_letters)
        if (!letter.isVoid && letter.kind == QLatin1StringView(kind->key))
            return &letter;
    return nullptr;
}

void CaseLettersTab::look()
{
    if (const IssuedLetter* letter = meant())
        return lookAt(*letter, {});
    if (!m_preview->reason().isEmpty())
        return Q_EMIT said({Message::Kind::Note, m_preview->reason()});
    preview();
}

void CaseLettersTab::printNow()
{
    if (const IssuedLetter* letter = meant())
        return printDirectly(*letter);
    if (!m_issueAndPrint->reason().isEmpty())
        return Q_EMIT said({Message::Kind::Note, m_issueAndPrint->reason()});
    issueAndPrint();
}

void CaseLettersTab::lookAtIssued()
{
    if (const IssuedLetter* letter = chosen())
        lookAt(*letter, {});
}

void CaseLettersTab::printIssued()
{
    if (const IssuedLetter* letter = chosen())
        printDirectly(*letter);
}

void CaseLettersTab::lookAt(const LetterKind& kind, const QString& first)
{
    attemptRead([&] {
        const CaseLetter letter(desk(), kind);
        PrintLetterDialog(desk().context(),
            {.kind = QString::fromLatin1(kind.key), .name = QString::fromUtf16(kind.chinese),
                .about = desk().file().applicantName, .compose = [&letter] { return letter.preview(); },
                .issue = [&letter] { return letter.issue(); }, .first = first},
            this)
            .exec();
    });
}

void CaseLettersTab::lookAt(const IssuedLetter& issued, const QString& first)
{
    const LetterKind* kind = kindOf(issued.kind);
    if (kind == nullptr || issued.isVoid)
        return openStored();
    attemptRead([&, letter = issued] {
        auto standing = CaseLetter(desk(), *kind).standing(letter);
        if (!standing)
            return printStored(letter);
        PrintLetterDialog(desk().context(),
            {.kind = letter.kind, .name = QString::fromUtf16(kind->chinese), .about = desk().file().applicantName,
                .standing = std::move(standing), .first = first},
            this)
            .exec();
    });
}

void CaseLettersTab::issueAndPrint()
{
    const LetterKind* kind = kindChosen();
    if (kind == nullptr)
        return;
    attemptRead([&] {
        const CaseLetter letter(desk(), *kind);
        const LetterPress press(desk().context(), this);
        const auto document = letter.preview();
        const QString why = press.whyNotDirectly(QString::fromLatin1(kind->key));
        // The number is given last: what stands in the way of printing is shown before.
        if (!document || !why.isEmpty() || !LetterPrinter(*document).missingGlyphs().isEmpty())
            return lookAt(*kind, why);
        auto issued = letter.issue();
        if (!issued)
            return Q_EMIT said(issued.error());
        if (const auto message = press.printDirectly(*issued))
            Q_EMIT said(message->kind == Message::Kind::Done
                    ? *message
                    : Message {message->kind, tr("Issued, but not printed.") + u'\n' + message->text, message->detail});
    });
}

void CaseLettersTab::printDirectly(const IssuedLetter& issued)
{
    const LetterKind* kind = kindOf(issued.kind);
    if (!m_direct->reason().isEmpty() && &issued == chosen())
        return Q_EMIT said({Message::Kind::Note, m_direct->reason()});
    if (kind == nullptr)
        return openStored();
    attemptRead([&, letter = issued] {
        auto standing = CaseLetter(desk(), *kind).standing(letter);
        if (!standing)
            return printStored(letter);
        const LetterPress press(desk().context(), this);
        const QString why = press.whyNotDirectly(letter.kind);
        if (!why.isEmpty() || !LetterPrinter(standing->document).missingGlyphs().isEmpty())
            return lookAt(letter, why);
        if (const auto message = press.printDirectly(*standing))
            Q_EMIT said(*message);
    });
}

void CaseLettersTab::printStored(const IssuedLetter& letter)
{
    QString reason;
    const QString changed = tr("The case, a template or a font has changed since %1 was issued, and it would come out "
                               "differently. The stored PDF is opened instead, to be printed from there.")
                                .arg(letter.number.isEmpty() ? tr("the letter") : letter.number);
    if (!letter.wasPrinted()) {
        if (!confirmStep(this, tr("Print the stored PDF"), changed, tr("Open it")))
            return;
    } else if (reason = askReason(this, tr("Print again"), changed + u'\n' + tr("Why is it printed again?"), tr("Open it"));
               reason.isEmpty()) {
        return;
    }
    std::optional<Problem> trouble;
    const auto recorded = desk().operate([&](Desk& at, CaseId id, int) {
        return printLetter(at, id, letter.id, {.reason = reason, .put = [&] {
                               const QString name = (letter.number.isEmpty() ? letter.kind : letter.number) + u".pdf"_s;
                               trouble = openOutside(name, readLetterPdf(at.db, letter.id));
                               return !trouble;
                           }});
    });
    if (trouble)
        Q_EMIT said(messageFor(*trouble, desk().context().wording()));
    else if (!recorded)
        Q_EMIT said(recorded.error());
}

} // namespace jiangce
