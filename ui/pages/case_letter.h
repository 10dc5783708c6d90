// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/issue_letter.h"
#include "core/letters/letter_document.h"
#include "ui/message_bar.h"

#include <expected>

namespace jiangce {

class CaseDesk;

/// One letter of the case that is open: composed from what is stored, then issued through the one renderer.
class CaseLetter final {
public:
    CaseLetter(CaseDesk& desk, const LetterKind& kind);

    /// `number` empty: a preview, marked as such.
    [[nodiscard]] Outcome<LetterDocument> compose(const QString& number) const;
    /// The letter as issued, with its number.
    [[nodiscard]] std::expected<LetterDocument, Message> issue() const;
    [[nodiscard]] std::expected<LetterDocument, Message> reissue(DocumentId letter) const;

private:
    [[nodiscard]] LetterRenderer renderer(LetterDocument& document) const;

    CaseDesk& m_desk;
    const LetterKind& m_kind;
};

} // namespace jiangce
