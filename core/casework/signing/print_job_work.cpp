// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signing/print_job.h"

#include "core/casework/audit_trail.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Any officer who handles cases: what each letter needs besides is asked when it is issued.
Outcome<void> mayPrint(const Desk& desk)
{
    Outcome<void> last = fail(ProblemCode::RoleMissing);
    for (const Role role : {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance})
        if (last = mayDo(desk, role); last)
            return last;
    return last;
}

struct Waiting {
    CaseId caseId;
    QString kind;
    bool isReprint = false;
    QString reason;
};

std::optional<Waiting> waitingLetter(Connection& db, PrintJobId job, int position)
{
    Statement row = db.prepared("SELECT i.case_id, i.kind, i.is_reprint, j.reprint_reason FROM print_job_item i JOIN print_job j "
                                "ON j.id = i.job_id WHERE i.job_id = ? AND i.position = ? AND i.state = 'waiting' AND j.is_ended = 0");
    if (!row.with(job, position).next())
        return {};
    return Waiting {row.id<CaseId>(0), row.text(1), row.boolean(2), row.text(3)};
}

/// The letter of this kind that stands; not valid when it was voided since.
IssuedLetter standingLetter(Connection& db, const Waiting& wanted)
{
    IssuedLetter found {};
    for (const IssuedLetter& letter : readLetters(db, wanted.caseId))
        if (letter.kind == wanted.kind && !letter.isVoid)
            found = letter;
    return found;
}

/// What became of a letter within the transaction. Not an outcome: it cannot be made again as it was issued.
struct Done {
    ChangeReport report {};
    MadeLetter made {};
    bool isDifferent = false;
};

/// A letter that stands, made again. Nothing: it would come out differently.
Outcome<std::optional<MadeLetter>> madeAgain(
    const Desk& desk, const CaseFile& file, const IssuedLetter& letter, const LetterWorkshop& workshop)
{
    auto made = workshop.make(file, letter.kind, letter.number, letter.issuedOn, letter.officer);
    if (made && !made->missing.isEmpty())
        return fail(ProblemCode::GlyphMissing, {made->missing.join(u' ')});
    if (!made || !workshop.isSame(made->pdf, readLetterPdf(desk.db, letter.id)))
        return std::optional<MadeLetter>();
    return std::optional(std::move(*made));
}

Outcome<Done> printAgain(const Desk& desk, const Waiting& wanted, const CaseFile& file, const LetterWorkshop& workshop)
{
    const IssuedLetter letter = standingLetter(desk.db, wanted);
    if (!letter.id.isValid())
        return fail(ProblemCode::LetterNotAvailable, {wanted.kind, QString::fromLatin1(stateLabel(file.state))});
    const auto made = madeAgain(desk, file, letter, workshop);
    if (!made)
        return fail(made.error());
    if (!*made)
        return Done {.isDifferent = true};
    auto report = noteReprintWithin(desk, wanted.caseId, letter.id, wanted.reason);
    if (!report)
        return fail(report.error());
    return Done {*report, **made};
}

/// A letter that was issued by itself and never came out of a printer.
Outcome<Done> takeUp(const Desk& desk, const CaseFile& file, const IssuedLetter& letter, const LetterWorkshop& workshop)
{
    if (letter.wasPrinted() || isInPrintJob(desk.db, letter.id))
        return fail(ProblemCode::LetterAlreadyIssued, {letter.number});
    const auto made = madeAgain(desk, file, letter, workshop);
    if (!made)
        return fail(made.error());
    if (!*made)
        return Done {.isDifferent = true};
    return Done {{.cases = {file.id}, .subjects = {Subject::Letters}, .version = file.version, .id = letter.id.value()}, **made};
}

Outcome<Done> issueFirst(const Desk& desk, const Waiting& wanted, const CaseFile& file, const LetterWorkshop& workshop)
{
    if (const IssuedLetter letter = standingLetter(desk.db, wanted); letter.id.isValid())
        return takeUp(desk, file, letter, workshop);
    Done done;
    auto report = issueLetterWithin(desk, wanted.caseId,
        {.kind = wanted.kind, .kindCode = workshop.kindCode(wanted.kind),
            .render = [&](const QString& number) -> Outcome<QByteArray> {
                auto made = workshop.make(file, wanted.kind, number, desk.clock.today(), desk.session.displayName);
                if (!made)
                    return fail(made.error());
                if (!made->missing.isEmpty())
                    return fail(ProblemCode::GlyphMissing, {made->missing.join(u' ')});
                done.made = *made;
                return done.made.pdf;
            }});
    if (!report)
        return fail(report.error());
    done.report = *report;
    return done;
}

Outcome<Done> takeOn(const Desk& desk, const Waiting& wanted, const LetterWorkshop& workshop)
{
    const auto file = readCase(desk.db, wanted.caseId);
    if (!file)
        return fail(file.error());
    return wanted.isReprint ? printAgain(desk, wanted, *file, workshop) : issueFirst(desk, wanted, *file, workshop);
}

Outcome<ChangeReport> leaveOut(const Desk& desk, PrintJobId job, int position, CaseId id, const QString& code,
    const QStringList& arguments)
{
    Transaction transaction(desk.db);
    desk.db.prepared("UPDATE print_job_item SET state = 'left_out', problem = ?, arguments = ? WHERE job_id = ? AND position = ? "
                     "AND state = 'waiting'")
        .run(code, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact)), job,
            position);
    transaction.commit();
    return ChangeReport {.cases = {id}, .id = job.value()};
}

ChangeReport moveOn(const Desk& desk, PrintJobId job, const QList<int>& positions, const char* from, PrintState to,
    const QString& action)
{
    Transaction transaction(desk.db);
    ChangeReport report {.subjects = {Subject::Letters}, .id = job.value()};
    for (const int position : positions) {
        Statement row = desk.db.prepared("UPDATE print_job_item SET state = ? WHERE job_id = ? AND position = ? AND state = ? "
                                         "RETURNING case_id, letter_id");
        row.with(printStateKey(to), job, position, QString::fromLatin1(from));
        if (!row.next())
            continue;
        const auto id = row.id<CaseId>(0);
        const qint64 letter = row.integer(1);
        row.reset();
        report.cases.append(id);
        if (to == PrintState::Printed)
            desk.db.prepared("UPDATE issued_document SET printed_on = ? WHERE id = ? AND printed_on IS NULL")
                .run(desk.clock.today(), letter);
        report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
            {id, action, {}, {}, {{u"letter"_s, letter}, {u"print_job"_s, job.value()}}});
    }
    transaction.commit();
    return report;
}

} // namespace

Outcome<ChangeReport> openPrintJob(
    const Desk& desk, const QString& title, const QList<PrintChoice>& letters, const QString& reprintReason)
{
    if (const auto allowed = mayPrint(desk); !allowed)
        return fail(allowed.error());
    if (letters.isEmpty())
        return fail(ProblemCode::BatchEmpty);
    const bool hasReprints = std::ranges::any_of(letters, &PrintChoice::isReprint);
    if (hasReprints && reprintReason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    Transaction transaction(desk.db);
    desk.db.prepared("INSERT INTO print_job (title, made_on, officer_id, officer_name, reprint_reason) VALUES (?, ?, ?, ?, ?)")
        .run(title.trimmed(), desk.clock.today(), desk.session.account, desk.session.displayName,
            hasReprints ? reprintReason.trimmed() : QString());
    const PrintJobId job(desk.db.lastInsertId());
    Statement insert
        = desk.db.prepared("INSERT INTO print_job_item (job_id, position, case_id, kind, is_reprint) VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const PrintChoice& letter : letters)
        insert.run(job, ++position, letter.id, letter.kind, letter.isReprint);
    ChangeReport report {.subjects = {Subject::Letters}, .id = job.value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"open_print_job"_s, reprintReason.trimmed(), {}, {{u"print_job"_s, job.value()}, {u"letters"_s, position}}});
    transaction.commit();
    return report;
}

Outcome<ChangeReport> takeOnLetter(const Desk& desk, PrintJobId job, int position, const LetterWorkshop& workshop)
{
    if (const auto allowed = mayPrint(desk); !allowed)
        return fail(allowed.error());
    QString code;
    QStringList arguments;
    CaseId id;
    {
        Transaction transaction(desk.db);
        const auto wanted = waitingLetter(desk.db, job, position);
        if (!wanted)
            return ChangeReport {.id = job.value()};
        id = wanted->caseId;
        auto done = takeOn(desk, *wanted, workshop);
        if (done && !done->isDifferent) {
            desk.db.prepared("UPDATE print_job_item SET state = 'issued', letter_id = ?, pages = ?, digest = ? "
                             "WHERE job_id = ? AND position = ?")
                .run(done->report.id, done->made.pages, done->made.digest, job, position);
            transaction.commit();
            return done->report;
        }
        code = done ? u"differs"_s : problemCodeName(done.error().code);
        arguments = done ? QStringList() : done.error().arguments;
    }
    return leaveOut(desk, job, position, id, code, arguments);
}

Outcome<ChangeReport> markPrinted(const Desk& desk, PrintJobId job, const QList<int>& positions)
{
    if (const auto allowed = mayPrint(desk); !allowed)
        return fail(allowed.error());
    return moveOn(desk, job, positions, "issued", PrintState::Printed, u"print"_s);
}

Outcome<ChangeReport> markHandedOut(const Desk& desk, PrintJobId job)
{
    if (const auto allowed = mayPrint(desk); !allowed)
        return fail(allowed.error());
    QList<int> positions;
    for (const PrintItem& item : readPrintItems(desk.db, job))
        if (item.state == PrintState::Printed && !item.isVoid)
            positions.append(item.position);
    if (positions.isEmpty())
        return fail(ProblemCode::BatchEmpty);
    return moveOn(desk, job, positions, "printed", PrintState::HandedOut, u"hand_out_letter"_s);
}

Outcome<ChangeReport> endPrintJob(const Desk& desk, PrintJobId job)
{
    if (const auto allowed = mayPrint(desk); !allowed)
        return fail(allowed.error());
    Transaction transaction(desk.db);
    if (desk.db.prepared("UPDATE print_job SET is_ended = 1 WHERE id = ? AND is_ended = 0").run(job) != 1)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"close_print_job"_s))});
    ChangeReport report {.subjects = {Subject::Letters}, .id = job.value()};
    report.auditSeq = writeAudit(
        desk.db, desk.clock, desk.session, {{}, u"close_print_job"_s, {}, {}, {{u"print_job"_s, job.value()}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
