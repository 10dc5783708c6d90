// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/letter_press.h"

namespace jiangce {

class CaseDesk;
struct LetterKind;

/// One letter of the case that is open: composed from what is stored, then issued through the one renderer, then printed.
class CaseLetter final {
public:
    CaseLetter(CaseDesk& desk, const LetterKind& kind);

    /// Marked as a preview, without number.
    [[nodiscard]] Outcome<LetterDocument> preview() const;
    /// The letter as issued, with its number.
    [[nodiscard]] std::expected<PaperLetter, Message> issue() const;
    [[nodiscard]] std::expected<PaperLetter, Message> reissue(DocumentId letter) const;
    /// An issued letter, made again; empty when it would come out differently than its stored PDF.
    [[nodiscard]] std::optional<PaperLetter> standing(const IssuedLetter& letter) const;

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] LetterRenderer renderer(LetterDocument& document) const;
    [[nodiscard]] PaperLetter onPaper(const LetterDocument& document, DocumentId id, bool isAgain) const;

    CaseDesk& m_desk;
    const LetterKind& m_kind;
};

} // namespace jiangce
