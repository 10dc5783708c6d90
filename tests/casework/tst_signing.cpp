// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/casework/signing/batch_approval.h"
#include "core/casework/signing/print_job.h"
#include "core/casework/steps.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Paper that says no more than its number.
LetterWorkshop plainWorkshop()
{
    return {[](const QString&) { return u"收"_s; },
        [](const CaseFile& file, const QString& kind, const QString& number, QDate day,
            const QString& officer) -> Outcome<MadeLetter> {
            return MadeLetter {QStringList {file.number, kind, number, day.toString(Qt::ISODate), officer}.join(u'|').toUtf8(), 1,
                QString(64, u'a')};
        },
        [](const QByteArray& one, const QByteArray& other) { return one == other; }};
}

} // namespace

/// The day the pile is signed and printed.
class TestSigning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void cleanup() { QCOMPARE(verifyDatabase(m_office->db()), QStringList()); }

    void checkIsTheApprovalItself()
    {
        m_office->setAllowance(80000);
        const CaseId good = m_office->claimIn(CaseState::SecondReviewed);
        const CaseId early = m_office->claimIn(CaseState::FirstReviewed);
        const int entries = rows("audit");
        const int verdicts = rows("verdict");
        const ApprovalCheck check = checkApproval(m_office->as("approval"), good);
        QVERIFY(check.isPossible());
        QCOMPARE(check.amount->fen(), 160000); // two rows of 800 yuan
        QCOMPARE(check.number, m_office->file(good).number);
        QCOMPARE(code(checkApproval(m_office->as("approval"), early)), ProblemCode::ActionNotPermitted);
        QCOMPARE(code(checkApproval(m_office->as("second"), good)), ProblemCode::RoleMissing);
        QCOMPARE(code(checkApproval(m_office->as("approval"), CaseId(99999))), ProblemCode::CaseNotFound);
        QCOMPARE(rows("audit"), entries);
        QCOMPARE(rows("verdict"), verdicts);
        QCOMPARE(m_office->file(good).state, CaseState::SecondReviewed);
        QCOMPARE(m_office->file(good).version, check.version);
    }

    void missingFigureAndOpenLinesAreSaid()
    {
        const CaseId unset = m_office->claimIn(CaseState::SecondReviewed);
        QCOMPARE(code(checkApproval(m_office->as("approval"), unset)), ProblemCode::AmountUnset);
        m_office->setAllowance(80000);
        QCOMPARE(code(checkApproval(m_office->as("approval"), unset)), ProblemCode::LinesUnsettled);
    }

    void ownStepIsSaid()
    {
        m_office->setAllowance(80000);
        const CaseId id = m_office->claimIn(CaseState::FirstReviewed);
        m_office->settle(id, "many");
        m_office->act("many", id, Action::PassSecondReview);
        QCOMPARE(code(checkApproval(m_office->as("many"), id)), ProblemCode::SamePersonStep);
        QVERIFY(checkApproval(m_office->as("approval"), id).isPossible());
    }

    void mixedCasesEachOnItsOwn()
    {
        m_office->setAllowance(80000);
        const CaseId first = m_office->claimIn(CaseState::SecondReviewed);
        const CaseId changed = m_office->claimIn(CaseState::SecondReviewed);
        const CaseId early = m_office->claimIn(CaseState::FirstReviewed);
        const CaseId mark = m_office->markIn(CaseState::SecondReviewed);
        const Desk desk = m_office->as("approval");
        QList<ApprovalCheck> checks;
        for (const CaseId id : {first, changed, early, mark})
            checks.append(checkApproval(desk, id));
        m_office->must(tickMaterial(m_office->as("intake"), changed, m_office->file(changed).version,
            QString::fromLatin1(sample::grant.materials.front().key), MaterialTick::OriginalSeen));
        const auto batch = BatchApproval::begin(desk, u"同意。"_s, testPassword);
        QVERIFY(batch);
        QVERIFY(batch->approve(checks[0]));
        const auto stale = batch->approve(checks[1]);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ProblemCode::CaseChangedMeanwhile);
        QCOMPARE(stale.error().arguments.value(0), u"李受理"_s);
        QVERIFY(!batch->approve(checks[2]));
        QVERIFY(batch->approve(checks[3]));
        QCOMPARE(m_office->file(first).state, CaseState::Approved);
        QCOMPARE(m_office->file(first).approved->fen(), 160000);
        QCOMPARE(readSteps(m_office->db(), first).last().opinion, u"同意。"_s);
        QCOMPARE(m_office->file(changed).state, CaseState::SecondReviewed);
        QCOMPARE(m_office->file(early).state, CaseState::FirstReviewed);
        QCOMPARE(m_office->file(mark).state, CaseState::Approved);
        QVERIFY(!batch->approve(checks[0])); // not twice
    }

    void opinionAndPasswordAreAskedFor()
    {
        const Desk desk = m_office->as("approval");
        const auto silent = BatchApproval::begin(desk, u"  "_s, testPassword);
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ProblemCode::OpinionRequired);
        const auto wrong = BatchApproval::begin(desk, u"同意。"_s, u"not the password"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ProblemCode::SignInFailed);
    }

    /// Killed while the second of three is being approved: the first is, the others are as they were.
    void killedInTheMiddleOfApprovals()
    {
        m_office->setAllowance(80000);
        QList<CaseId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(m_office->claimIn(CaseState::SecondReviewed));
        inKilledProcess("approval", [&ids](const Desk& desk) {
            const auto batch = BatchApproval::begin(desk, u"同意。"_s, testPassword);
            (void)batch->approve(checkApproval(desk, ids[0]));
            const Transaction open(desk.db);
            desk.db.prepared("UPDATE case_file SET state = 'approved' WHERE id = ?").run(ids[1]);
            ::raise(SIGKILL);
        });
        QCOMPARE(m_office->file(ids[0]).state, CaseState::Approved);
        QCOMPARE(m_office->file(ids[1]).state, CaseState::SecondReviewed);
        QCOMPARE(m_office->file(ids[2]).state, CaseState::SecondReviewed);
    }

    void jobNumbersInItsOrder()
    {
        const QList<CaseId> ids = submitted(3);
        const PrintJobId job = openJob(ids, {u"receipt_slip"_s});
        finish(job);
        const QList<PrintItem> items = readPrintItems(m_office->db(), job);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(items[i].caseId, ids[i]);
            QCOMPARE(items[i].state, PrintState::Issued);
            QCOMPARE(items[i].number, u"示人社收〔2026〕%1号"_s.arg(i + 1));
        }
        finish(job); // again: nothing waits
        QCOMPARE(readSeries(m_office->db(), u"示人社收"_s, 2026).size(), 3);
    }

    /// Killed with the third number given and its letter being made, then once more between two letters.
    void killedJobGoesOnWithoutGapOrDouble()
    {
        const QList<CaseId> ids = submitted(6);
        const PrintJobId job = openJob(ids, {u"receipt_slip"_s});
        inKilledProcess("intake", [&](const Desk& desk) {
            LetterWorkshop deadly = plainWorkshop();
            deadly.make = [make = deadly.make, made = 0](const auto&... of) mutable -> Outcome<MadeLetter> {
                if (++made == 3)
                    ::raise(SIGKILL);
                return make(of...);
            };
            for (int position = 1; position <= 6; ++position)
                (void)takeOnLetter(desk, job, position, deadly);
        });
        QCOMPARE(readSeries(m_office->db(), u"示人社收"_s, 2026).size(), 2);
        inKilledProcess("intake", [&](const Desk& desk) {
            (void)takeOnLetter(desk, job, 3, plainWorkshop());
            ::raise(SIGKILL);
        });
        QCOMPARE(readPrintJob(m_office->db(), job).waiting, 3);
        finish(job);
        const QList<IssuedLetter> series = readSeries(m_office->db(), u"示人社收"_s, 2026);
        QCOMPARE(series.size(), 6);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(series[i].number, u"示人社收〔2026〕%1号"_s.arg(i + 1));
            QCOMPARE(series[i].caseId, ids[i]);
        }
    }

    void whatCannotBeIssuedIsLeftOutAndUsesNoNumber()
    {
        const QList<CaseId> ids = submitted(3);
        const PrintJobId job = openJob(ids, {u"receipt_slip"_s});
        const auto issued = issueLetter(m_office->as("intake"), ids[1], m_office->file(ids[1]).version,
            {u"receipt_slip"_s, u"收"_s, [](const QString& number) -> Outcome<QByteArray> { return number.toUtf8(); }});
        m_office->must(printLetter(
            m_office->as("intake"), ids[1], DocumentId(m_office->must(issued).id), {.put = [] { return true; }}));
        finish(job);
        const QList<PrintItem> items = readPrintItems(m_office->db(), job);
        QCOMPARE(items[1].state, PrintState::LeftOut);
        QCOMPARE(items[1].why->code, ProblemCode::LetterAlreadyIssued);
        QCOMPARE(items[1].why->arguments, QStringList {u"示人社收〔2026〕1号"_s});
        QCOMPARE(items[0].number, u"示人社收〔2026〕2号"_s);
        QCOMPARE(items[2].number, u"示人社收〔2026〕3号"_s);
    }

    /// Issued by itself and never printed: the job prints it for the first time, under the number it has.
    void whatWasIssuedAndNeverPrintedIsTakenUp()
    {
        const QList<CaseId> ids = submitted(2);
        finish(openJob({ids[0]}, {u"receipt_slip"_s}));     // issued there, and not printed yet
        m_office->must(issueLetter(m_office->as("intake"), ids[1], m_office->file(ids[1]).version,
            {u"receipt_slip"_s, u"收"_s, [&](const QString& number) -> Outcome<QByteArray> {
                 return plainWorkshop().make(m_office->file(ids[1]), u"receipt_slip"_s, number, {2026, 3, 5}, u"李受理"_s)->pdf;
             }}));
        const QList<PrintChoice> choices = only(printChoices(m_office->db(), ids), {u"receipt_slip"_s});
        QCOMPARE(choices, (QList<PrintChoice> {{ids[0], u"receipt_slip"_s, true}, {ids[1], u"receipt_slip"_s, false}}));
        const PrintJobId job = openJob({ids[1]}, {u"receipt_slip"_s});
        finish(job);
        const PrintItem item = readPrintItems(m_office->db(), job).constFirst();
        QCOMPARE(item.state, PrintState::Issued);
        QCOMPARE(item.number, u"示人社收〔2026〕2号"_s);
        QCOMPARE(readSeries(m_office->db(), u"示人社收"_s, 2026).size(), 2);
        m_office->must(markPrinted(m_office->as("intake"), job, {1}));
        QVERIFY(readLetters(m_office->db(), ids[1]).constFirst().printedOn.isValid());
        QCOMPARE(readLetters(m_office->db(), ids[1]).constFirst().reprints, 0);
    }

    /// Printed by itself while a job waited to print it: the job does not print a second first copy.
    void printedByItselfIsNoMoreForTheJob()
    {
        const QList<CaseId> ids = submitted(2);
        const PrintJobId job = openJob(ids, {u"receipt_slip"_s});
        finish(job);
        m_office->must(printLetter(m_office->as("intake"), ids[0], readLetters(m_office->db(), ids[0]).constFirst().id,
            {.put = [] { return true; }}));
        QCOMPARE(readPrintItems(m_office->db(), job)[0].state, PrintState::Printed);
        QCOMPARE(readPrintItems(m_office->db(), job)[1].state, PrintState::Issued);
    }

    void missingGlyphsLeaveALetterOut()
    {
        const QList<CaseId> ids = submitted(2);
        const PrintJobId job = openJob(ids, {u"receipt_slip"_s});
        LetterWorkshop workshop = plainWorkshop();
        const auto make = workshop.make;
        workshop.make = [make, rare = ids[0]](const CaseFile& file, const QString& kind, const QString& number, QDate day,
                            const QString& officer) -> Outcome<MadeLetter> {
            auto made = make(file, kind, number, day, officer);
            if (made && file.id == rare)
                made->missing = {u"𬭊"_s};
            return made;
        };
        for (const int position : {1, 2})
            m_office->must(takeOnLetter(m_office->as("intake"), job, position, workshop));
        const QList<PrintItem> items = readPrintItems(m_office->db(), job);
        QCOMPARE(items[0].state, PrintState::LeftOut);
        QCOMPARE(*items[0].why, (Problem {ProblemCode::GlyphMissing, {u"𬭊"_s}}));
        QCOMPARE(items[1].number, u"示人社收〔2026〕1号"_s);   // and no number is used up
    }

    void lettersThatStandArePrintedAgainWithAReason()
    {
        const QList<CaseId> ids = submitted(2);
        finish(openJob(ids, {u"receipt_slip"_s}));
        const QList<PrintChoice> choices = only(printChoices(m_office->db(), ids), {u"receipt_slip"_s});
        QCOMPARE(choices, (QList<PrintChoice> {{ids[0], u"receipt_slip"_s, true}, {ids[1], u"receipt_slip"_s, true}}));
        const auto silent = openPrintJob(m_office->as("intake"), u"示例"_s, choices, {});
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ProblemCode::ReasonRequired);
        const PrintJobId job(m_office->must(openPrintJob(m_office->as("intake"), u"示例"_s, choices, u"当事人遗失"_s)).id);
        LetterWorkshop other = plainWorkshop();
        m_office->must(takeOnLetter(m_office->as("intake"), job, 1, other));
        other.isSame = [](const QByteArray&, const QByteArray&) { return false; };
        m_office->must(takeOnLetter(m_office->as("intake"), job, 2, other));
        const QList<PrintItem> items = readPrintItems(m_office->db(), job);
        QCOMPARE(items[0].state, PrintState::Issued);
        QCOMPARE(items[0].number, u"示人社收〔2026〕1号"_s);
        QCOMPARE(readLetters(m_office->db(), ids[0]).last().reprints, 1);
        QCOMPARE(items[1].state, PrintState::LeftOut);
        QVERIFY(items[1].isDifferent);
        QCOMPARE(readLetters(m_office->db(), ids[1]).last().reprints, 0);
    }

    void printedThenHandedOut()
    {
        const PrintJobId job = openJob(submitted(3), {u"receipt_slip"_s});
        const Desk desk = m_office->as("intake");
        m_office->must(takeOnLetter(desk, job, 1, plainWorkshop()));
        m_office->must(takeOnLetter(desk, job, 2, plainWorkshop()));
        m_office->must(markPrinted(desk, job, {1, 2, 3}));
        QCOMPARE(readPrintJob(m_office->db(), job).printed, 2);
        QCOMPARE(readPrintJob(m_office->db(), job).waiting, 1);
        m_office->must(markHandedOut(desk, job));
        QCOMPARE(readPrintJob(m_office->db(), job).handedOut, 2);
        QVERIFY(!markHandedOut(desk, job));
        m_office->must(endPrintJob(desk, job));
        QVERIFY(!endPrintJob(desk, job));
        finish(job); // ended: the third is not issued any more
        QCOMPARE(readSeries(m_office->db(), u"示人社收"_s, 2026).size(), 2);
        QVERIFY(!openPrintJob(m_office->as("rules"), u"示例"_s, {{CaseId(1), u"receipt_slip"_s, false}}, {}));
    }

private:
    [[nodiscard]] int rows(const char* table)
    {
        Statement row = m_office->db().preparedText(QByteArray("SELECT count(*) FROM ") + table);
        return row.next() ? row.number(0) : -1;
    }
    static ProblemCode code(const ApprovalCheck& check) { return check.why ? check.why->code : ProblemCode::Cancelled; }
    QList<CaseId> submitted(int count)
    {
        QList<CaseId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_office->claimIn(CaseState::Submitted));
        return ids;
    }
    static QList<PrintChoice> only(const QList<PrintChoice>& choices, const QStringList& kinds)
    {
        QList<PrintChoice> some;
        for (const PrintChoice& choice : choices)
            if (kinds.contains(choice.kind))
                some.append(choice);
        return some;
    }
    PrintJobId openJob(const QList<CaseId>& ids, const QStringList& kinds)
    {
        return PrintJobId(m_office
                ->must(openPrintJob(m_office->as("intake"), u"示例"_s, only(printChoices(m_office->db(), ids), kinds), {})).id);
    }
    void finish(PrintJobId job)
    {
        for (const PrintItem& item : readPrintItems(m_office->db(), job))
            m_office->must(takeOnLetter(m_office->as("intake"), job, item.position, plainWorkshop()));
    }
    /// Runs on the file in a process that ends by SIGKILL.
    void inKilledProcess(const char* who, const std::function<void(const Desk&)>& act)
    {
        const Session session = m_office->session(who);
        m_office->db().close();
        const pid_t child = ::fork();
        if (child == 0) {
            auto db = openDatabase(m_office->database().file(), sample::migrations(), m_office->clock());
            if (db)
                act({**db, m_office->clock(), session});
            ::_exit(1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        m_office->database().reopen();
    }

    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
