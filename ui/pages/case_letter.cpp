// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_letter.h"

#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "ui/pages/case_desk.h"
#include "ui/print/letter_printer.h"

namespace jiangce {

CaseLetter::CaseLetter(CaseDesk& desk, const LetterKind& kind)
    : m_desk(desk)
    , m_kind(kind)
{
}

Outcome<LetterDocument> CaseLetter::compose(const QString& number) const
{
    const AppContext& context = m_desk.context();
    return letterFor(m_desk.context().db(), m_desk.file(), QString::fromLatin1(m_kind.key),
        {.day = context.today(), .officer = context.session().displayName, .number = number, .isPreview = true});
}

LetterRenderer CaseLetter::renderer(LetterDocument& document) const
{
    return [this, &document](const QString& number) -> Outcome<QByteArray> {
        const AppContext& context = m_desk.context();
        auto made = letterFor(m_desk.context().db(), m_desk.file(), QString::fromLatin1(m_kind.key),
            {.day = context.today(), .officer = context.session().displayName, .number = number, .isPreview = false});
        if (!made)
            return fail(made.error());
        document = std::move(*made);
        return letterToPdf(document);
    };
}

std::expected<LetterDocument, Message> CaseLetter::issue() const
{
    LetterDocument document;
    const QString key = QString::fromLatin1(m_kind.key);
    const auto report = m_desk.operate([&](Desk& at, CaseId id, int version) {
        return issueLetter(at, id, version, {.kind = key, .kindCode = letterKindCode(key), .render = renderer(document)});
    });
    if (!report)
        return std::unexpected(report.error());
    return document;
}

std::expected<LetterDocument, Message> CaseLetter::reissue(DocumentId letter) const
{
    LetterDocument document;
    const auto report = m_desk.operate([&](Desk& at, CaseId id, int version) {
        return reissueLetter(at, id, version, letter, renderer(document));
    });
    if (!report)
        return std::unexpected(report.error());
    return document;
}

} // namespace jiangce
