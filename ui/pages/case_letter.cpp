// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_letter.h"

#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "ui/pages/case_desk.h"
#include "ui/print/job_letters.h"
#include "ui/print/letter_printer.h"

using namespace Qt::StringLiterals;

namespace jiangce {

CaseLetter::CaseLetter(CaseDesk& desk, const LetterKind& kind)
    : m_desk(desk)
    , m_kind(kind)
{
}

QString CaseLetter::key() const
{
    return QString::fromLatin1(m_kind.key);
}

QString CaseLetter::name() const
{
    return QString::fromUtf16(m_kind.chinese) + u'-' + m_desk.file().applicantName;
}

Outcome<LetterDocument> CaseLetter::preview() const
{
    const AppContext& context = m_desk.context();
    return letterFor(m_desk.context().db(), m_desk.file(), key(),
        {.day = context.today(), .officer = context.session().displayName, .isPreview = true});
}

LetterRenderer CaseLetter::renderer(LetterDocument& document) const
{
    return [this, &document](const QString& number) -> Outcome<QByteArray> {
        const AppContext& context = m_desk.context();
        auto made = letterFor(m_desk.context().db(), m_desk.file(), key(),
            {.day = context.today(), .officer = context.session().displayName, .number = number, .isPreview = false});
        if (!made)
            return fail(made.error());
        document = std::move(*made);
        return letterToPdf(document);
    };
}

PaperLetter CaseLetter::onPaper(const LetterDocument& document, DocumentId id, bool isAgain) const
{
    return {.kind = key(), .name = name(), .document = document, .isAgain = isAgain, .record = [&desk = m_desk, id](const PrintOut& out) {
                return desk.operate(
                    [&](Desk& at, CaseId caseId, int) { return printLetter(at, caseId, id, out); });
            }};
}

std::expected<PaperLetter, Message> CaseLetter::issue() const
{
    LetterDocument document;
    const auto report = m_desk.operate([&](Desk& at, CaseId id, int version) {
        return issueLetter(at, id, version, {.kind = key(), .kindCode = letterKindCode(key()), .render = renderer(document)});
    });
    if (!report)
        return std::unexpected(report.error());
    return onPaper(document, DocumentId(report->id), false);
}

std::expected<PaperLetter, Message> CaseLetter::reissue(DocumentId letter) const
{
    LetterDocument document;
    const auto report = m_desk.operate([&](Desk& at, CaseId id, int version) {
        return reissueLetter(at, id, version, letter, renderer(document));
    });
    if (!report)
        return std::unexpected(report.error());
    return onPaper(document, DocumentId(report->id), false);
}

std::optional<PaperLetter> CaseLetter::standing(const IssuedLetter& letter) const
{
    Connection& db = m_desk.context().db();
    const auto made = letterFor(db, m_desk.file(), letter.kind,
        {.day = letter.issuedOn, .officer = letter.officer, .number = letter.number, .isPreview = false});
    if (!made || !comesOutAs(*made, readLetterPdf(db, letter.id)))
        return {};
    return onPaper(*made, letter.id, letter.wasPrinted());
}

} // namespace jiangce
