// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/issue_letter.h"
#include "core/exchange/notice_files.h"
#include "core/letters/letter_document.h"
#include "ui/message_bar.h"
#include "ui/paper/paper_settings.h"

#include <QtCore/QCoreApplication>

#include <expected>

namespace jiangce {

class AppContext;
class LetterPrinter;
class Printers;

/// A letter that was issued, on its way to paper.
struct PaperLetter {
    QString kind {};            ///< what its printer, tray and offset are remembered by
    QString name {};            ///< of the printer's job, and proposed for a file
    LetterDocument document {};
    NoticeScan scan {};         ///< of a public notice: a file of it is read again and kept only when nothing is found
    bool isAgain = false;       ///< it was printed before: a reason is asked for, and it says 补打
    /// Records that it is printed, with the printing in its middle (printLetter, printBatchDocument).
    std::function<std::expected<ChangeReport, Message>(const PrintOut&)> record {};
};

/// Puts letters on paper and has every copy recorded. What would only become a PDF file is written by the program itself,
/// so that text copied from it is exact.
class LetterPress final {
    Q_DECLARE_TR_FUNCTIONS(jiangce::LetterPress)
public:
    LetterPress(AppContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    /// Why nothing of this kind can be printed without asking; empty: it can.
    [[nodiscard]] QString whyNotDirectly(const QString& kind) const;
    /// On the printer remembered for the kind, asking for nothing but the reason for a further copy. Empty: given up.
    [[nodiscard]] std::optional<Message> printDirectly(PaperLetter& letter) const;
    /// By the print dialog, whose choice is remembered for the kind. Empty: given up.
    [[nodiscard]] std::optional<Message> print(PaperLetter& letter) const;

private:
    [[nodiscard]] std::optional<Message> onPaper(PaperLetter& letter, QPrinter& printer, const PaperSettings& paper) const;
    [[nodiscard]] std::optional<Message> intoFile(PaperLetter& letter, const QString& asked) const;
    [[nodiscard]] std::optional<Message> put(PaperLetter& letter, int copies, const Message& done, const Message& failed,
        const std::function<bool(const LetterPrinter&)>& onto) const;

    AppContext& m_context;
    QWidget* m_parent;
};

/// What the dialog left in the printer, to be remembered; the offset stays what it was.
[[nodiscard]] PaperSettings chosenPaper(const Printers& printers, const QPrinter& printer, const PaperSettings& before);

/// What the fonts of this desk cannot do, to be said before printing: characters without glyph, families that are missing.
[[nodiscard]] QStringList fontTroubles(const QStringList& missingGlyphs, const Wording& wording);

} // namespace jiangce
