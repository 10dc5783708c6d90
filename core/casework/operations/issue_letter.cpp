// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"

#include "core/casework/case_store.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/stored_files.h"
#include "core/register/office.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A letter about to be stored: what tells it from others of its series.
struct NewLetter {
    QString kind {};
    QString templateFile {};
    QString series {};
    int year = 0;
    int serial = 0;             ///< 0: a kind without number
    QString number {};
    DocumentId replaces {};
};

const LetterKind* letterByKey(const Programme& programme, const QString& key)
{
    for (const LetterKind& letter : programme.letters)
        if (key == QLatin1StringView(letter.key))
            return &letter;
    return nullptr;
}

Outcome<std::unique_ptr<CaseWork>> beginPapers(const Desk& desk, CaseId id, int expectedVersion)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return begun;
    if (const auto allowed = mayHandlePapers(desk, (*begun)->file()); !allowed)
        return fail(allowed.error());
    return begun;
}

Outcome<const LetterKind*> availableKind(const CaseFile& file, const QString& key)
{
    const LetterKind* kind = letterByKey(*file.programme, key);
    if (kind == nullptr)
        return fail(ProblemCode::UnknownChoice, {key});
    if (std::ranges::find(kind->states, file.state) == kind->states.end() || file.isBackEntry)
        return fail(ProblemCode::LetterNotAvailable,
            {QString::fromUtf16(kind->chinese), QString::fromLatin1(stateLabel(file.state))});
    return kind;
}

/// A decision goes out under one number: the applicant's time for remedies runs from one letter.
Outcome<void> checkNotStanding(CaseWork& work, const QString& kind)
{
    Statement row = work.db().prepared("SELECT number FROM issued_document WHERE case_id = ? AND kind = ? AND is_void = 0");
    if (row.with(work.file().id, kind).next())
        return fail(ProblemCode::LetterAlreadyIssued, {row.text(0)});
    return {};
}

/// 机关代字 and the word of the kind, 〔year〕, number without leading zeros, 号 (GB/T 9704-2012).
QString numberText(const QString& series, int year, int serial)
{
    return u"%1〔%2〕%3号"_s.arg(series).arg(year).arg(serial);
}

Outcome<ChangeReport> render(
    CaseWork& work, const NewLetter& letter, const LetterRenderer& renderer, const QString& action)
{
    const auto pdf = renderer(letter.number);
    if (!pdf)
        return fail(pdf.error());
    const QString hash = keepFile(work.db(), *pdf);
    work.db()
        .prepared("INSERT INTO issued_document (case_id, kind, series, year, serial, number, hash, issued_on, issued_at, "
                  "officer_id, officer_name, replaces, template_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "(SELECT coalesce(max(version), 0) FROM letter_template WHERE file = ?))")
        .run(work.file().id, letter.kind, letter.series, letter.year,
            letter.serial > 0 ? std::optional(letter.serial) : std::nullopt, letter.number, hash, work.today(),
            work.desk().clock.now(), work.desk().session.account, work.desk().session.displayName, letter.replaces, letter.templateFile);
    work.setId(work.db().lastInsertId());
    work.after().insert(u"letter"_s, letter.kind);
    work.after().insert(u"letter_number"_s, letter.number);
    work.after().insert(u"hash"_s, hash);
    work.touch(Subject::Letters);
    return work.finish(action);
}

Outcome<ChangeReport> issueIn(CaseWork& work, const IssueInput& input)
{
    const auto kind = availableKind(work.file(), input.kind);
    if (!kind)
        return fail(kind.error());
    NewLetter letter {.kind = input.kind, .templateFile = QString::fromLatin1((*kind)->templateFile), .year = work.today().year()};
    if ((*kind)->isNumbered) {
        if (const auto isNew = checkNotStanding(work, input.kind); !isNew)
            return fail(isNew.error());
        const QString code = loadOffice(work.db()).agencyCode;
        if (code.isEmpty())
            return fail(ProblemCode::OfficeIncomplete, {u"机关代字"_s});
        letter.series = code + input.kindCode;
        letter.serial = nextNumber(work.db(), u"letter/"_s + letter.series, letter.year);
        letter.number = numberText(letter.series, letter.year, letter.serial);
    }
    return render(work, letter, input.render, u"issue_letter"_s);
}

/// Writes down within the caller's transaction that a letter that stands came out of a printer.
Outcome<ChangeReport> noteWithin(
    const Desk& desk, CaseId id, DocumentId letter, Sql statement, const AuditNote& note)
{
    const auto file = readCase(desk.db, id);
    if (!file)
        return fail(file.error());
    if (const auto allowed = mayHandlePapers(desk, *file); !allowed)
        return fail(allowed.error());
    if (desk.db.prepared(statement).run(letter, id, desk.clock.today()) != 1)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"void_letter"_s))});
    ChangeReport report {.cases = {id}, .subjects = {Subject::Letters}, .version = file->version, .id = letter.value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, note);
    return report;
}

} // namespace

Outcome<ChangeReport> issueLetter(const Desk& desk, CaseId id, int expectedVersion, const IssueInput& input)
{
    auto begun = beginPapers(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    return issueIn(**begun, input);
}

Outcome<ChangeReport> issueLetterWithin(const Desk& desk, CaseId id, const IssueInput& input)
{
    auto begun = CaseWork::beginWithin(desk, id);
    if (!begun)
        return fail(begun.error());
    if (const auto allowed = mayHandlePapers(desk, (*begun)->file()); !allowed)
        return fail(allowed.error());
    return issueIn(**begun, input);
}

Outcome<ChangeReport> voidLetter(
    const Desk& desk, CaseId id, int expectedVersion, DocumentId letter, const QString& reason)
{
    auto begun = beginPapers(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const int voided = desk.db
                           .prepared("UPDATE issued_document SET is_void = 1, void_reason = ? WHERE id = ? "
                                     "AND case_id = ? AND is_void = 0")
                           .run(reason.trimmed(), letter, id);
    if (voided != 1)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"void_letter"_s))});
    work.setId(letter.value());
    work.after().insert(u"void"_s, letter.value());
    work.touch(Subject::Letters);
    return work.finish(u"void_letter"_s, reason);
}

Outcome<ChangeReport> reissueLetter(
    const Desk& desk, CaseId id, int expectedVersion, DocumentId letter, const LetterRenderer& renderer)
{
    auto begun = beginPapers(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    NewLetter again {.replaces = letter};
    {
        Statement row = desk.db.prepared(
            "SELECT kind, series, year, serial, number FROM issued_document WHERE id = ? AND case_id = ? AND is_void = 1 "
            "AND NOT EXISTS (SELECT 1 FROM issued_document n WHERE n.replaces = issued_document.id)");
        row.with(letter, id);
        if (!row.next())
            return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"reissue_letter"_s))});
        again.kind = row.text(0);
        again.series = row.text(1);
        again.year = row.number(2);
        again.serial = row.number(3);
        again.number = row.text(4);
    }
    const auto kind = availableKind(work.file(), again.kind);
    if (!kind)
        return fail(kind.error());
    again.templateFile = QString::fromLatin1((*kind)->templateFile);
    return render(work, again, renderer, u"reissue_letter"_s);
}

Outcome<ChangeReport> noteReprintWithin(const Desk& desk, CaseId id, DocumentId letter, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    return noteWithin(desk, id, letter, "UPDATE issued_document SET reprints = reprints + 1, "
                                        "printed_on = coalesce(printed_on, ?3) WHERE id = ?1 AND case_id = ?2 AND is_void = 0",
        {id, u"reprint_letter"_s, reason, {}, {{u"letter"_s, letter.value()}}});
}

Outcome<ChangeReport> printLetter(const Desk& desk, CaseId id, DocumentId letter, const PrintOut& out)
{
    Transaction transaction(desk.db);
    bool wasPrinted = false;
    {
        Statement row = desk.db.prepared("SELECT printed_on IS NOT NULL FROM issued_document WHERE id = ? AND case_id = ?");
        if (!row.with(letter, id).next())
            return fail(ProblemCode::UnknownChoice, {QString::number(letter.value())});
        wasPrinted = row.boolean(0);
    }
    auto report = wasPrinted
        ? noteReprintWithin(desk, id, letter, out.reason)
        : noteWithin(desk, id, letter, "UPDATE issued_document SET printed_on = ?3 WHERE id = ?1 AND case_id = ?2 AND is_void = 0",
              {id, u"print"_s, {}, {}, {{u"letter"_s, letter.value()}, {u"copies"_s, out.copies}}});
    if (!report)
        return report;
    // A job that waits to print it need not any more.
    desk.db.prepared("UPDATE print_job_item SET state = 'printed' WHERE letter_id = ? AND state = 'issued'").run(letter);
    if (!out.put())
        return fail(ProblemCode::Cancelled);
    transaction.commit();
    return report;
}

QStringList availableLetters(const Programme& programme, CaseState state)
{
    QStringList keys;
    for (const LetterKind& letter : programme.letters)
        if (std::ranges::find(letter.states, state) != letter.states.end())
            keys.append(QString::fromLatin1(letter.key));
    return keys;
}

} // namespace jiangce
