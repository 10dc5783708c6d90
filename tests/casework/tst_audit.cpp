// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachments.h"
#include "core/casework/audit_trail.h"
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/operations/extend_limit.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/casework/rulings.h"
#include "core/casework/passwords/password_policy.h"
#include "core/casework/sign_ins/reset_code.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestAudit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void everyOperationLeavesAnEntry();
    void everyVerbHasItsLabel();
    void entriesSayBeforeAndAfter();
    void refusalsLeaveNone();
    void entriesAreAppendOnly();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void filtersByAccountVerbAndDay();
    void aSoundRegisterHasNoFindings();
    void oldCasesKeepTheirDays();
    void oldCasesAreChecked();

private:
    [[nodiscard]] qint64 count()
    {
        Statement row = m_office->db().prepared("SELECT count(*) FROM audit");
        row.with();
        return row.next() ? row.integer(0) : 0;
    }
    /// The operation writes exactly one entry, with its verb and its officer.
    void expect(const Outcome<ChangeReport>& outcome, const char* verb, const char* who, qint64 before)
    {
        QVERIFY2(outcome.has_value(), verb);
        QCOMPARE(count(), before + 1);
        const AuditEntry entry = readAudit(m_office->db(), {}, 1).first();
        QCOMPARE(entry.action, QString::fromLatin1(verb));
        QCOMPARE(entry.seq, outcome->auditSeq);
        QCOMPARE(entry.displayName, m_office->session(who).displayName);
        QCOMPARE(entry.at, m_office->clock().now());
        if (!outcome->cases.isEmpty()) {
            QCOMPARE(entry.caseId, outcome->cases.first());
            QCOMPARE(outcome->version, m_office->file(entry.caseId).version);
        }
    }
    [[nodiscard]] OldCase oldCase()
    {
        return {.form = sample::grantForm(), .number = u"技培补2011-07"_s, .outcome = CaseState::Paid,
            .handedIn = QDate(2011, 6, 1), .acceptedOn = QDate(2011, 6, 3), .decidedOn = QDate(2011, 7, 1),
            .paidOn = QDate(2011, 8, 1), .approved = Money::fromFen(500000), .reason = u"档案室 2011-3 盒"_s};
    }
    std::unique_ptr<OfficeDesk> m_office;
};

#define EXPECT(call, verb, who)                                                                                         \
    do {                                                                                                               \
        const qint64 before = count();                                                                                 \
        expect(call, verb, who, before);                                                                               \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

void TestAudit::everyOperationLeavesAnEntry()
{
    OfficeDesk& o = *m_office;
    const LetterRenderer paint = [](const QString& number) -> Outcome<QByteArray> { return number.toUtf8() + '.'; };
    o.setAllowance(100000);
    EXPECT(adoptLicensingLimits(o.as("rules"), QDate(2011, 1, 1)), "adopt_limits", "rules");
    for (const FigureHistory& value : FigureStore(o.db()).history())
        if (!value.record.isConfirmed)
            EXPECT(confirmFigure(o.as("rules2"), value.record.id), "confirm_figure", "rules2");
    const CatalogueEdition edition {{}, u"示例目录"_s, u"示例发〔2026〕2号"_s, QDate(2026, 1, 1), {}, true,
        {CatalogueItem {u"6-1"_s, u"电工"_s, {}, {}, {}}}};
    EXPECT(importCatalogue(o.as("rules"), edition), "import_catalogue", "rules");
    QVERIFY(!confirmCatalogue(o.as("rules"), CatalogueStore(o.db()).editions().first().id));
    EXPECT(confirmCatalogue(o.as("rules2"), CatalogueStore(o.db()).editions().first().id), "confirm_catalogue", "rules2");
    EXPECT(openCase(o.as("intake"), sample::grant, sample::grantForm()), "open_case", "intake");
    const CaseId id = readAudit(o.db(), {}, 1).first().caseId;
    const auto v = [&o, id] { return o.file(id).version; };
    EXPECT(saveForm(o.as("intake"), id, v(), sample::grantForm()), "save_form", "intake");
    EXPECT(o.attempt("intake", id, Action::Submit), "submit", "intake");
    EXPECT(o.attempt("intake", id, Action::ReturnForCorrection), "return_for_correction", "intake");
    EXPECT(o.attempt("intake", id, Action::Resubmit), "resubmit", "intake");
    EXPECT(tickMaterial(o.as("intake"), id, v(), u"form"_s, MaterialTick::CopyKept), "tick_material", "intake");
    EXPECT(attach(o.as("intake"), id, v(), u"a.pdf"_s, "%PDF-"), "attach", "intake");
    EXPECT(detach(o.as("intake"), id, v(), AttachmentId(1), u"错"_s), "detach", "intake");
    EXPECT(issueLetter(o.as("intake"), id, v(), {u"receipt_slip"_s, u"收"_s, paint}), "issue_letter", "intake");
    const PrintOut out {.reason = u"遗失"_s, .put = [] { return true; }};
    EXPECT(printLetter(o.as("intake"), id, DocumentId(1), out), "print", "intake");
    EXPECT(printLetter(o.as("intake"), id, DocumentId(1), out), "reprint_letter", "intake");
    EXPECT(voidLetter(o.as("intake"), id, v(), DocumentId(1), u"错"_s), "void_letter", "intake");
    EXPECT(reissueLetter(o.as("intake"), id, v(), DocumentId(1), paint), "reissue_letter", "intake");
    EXPECT(o.attempt("intake", id, Action::Accept), "accept", "intake");
    EXPECT(recordRuling(o.as("first"), id, v(), {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}),
        "record_ruling", "first");
    EXPECT(dropRuling(o.as("first"), id, v(), u"worthy"_s, {}, u"示例"_s), "drop_ruling", "first");
    EXPECT(o.attempt("first", id, Action::SendBack), "send_back", "first");
    EXPECT(o.attempt("intake", id, Action::Accept), "accept", "intake");
    EXPECT(o.attempt("first", id, Action::PassFirstReview), "pass_first_review", "first");
    EXPECT(o.attempt("first", id, Action::TakeBack), "take_back", "first");
    EXPECT(o.attempt("first", id, Action::PassFirstReview), "pass_first_review", "first");
    EXPECT(settleLines(o.as("second"), id, v(), proposedSettlement(o.db(), id)), "settle_lines", "second");
    EXPECT(o.attempt("second", id, Action::PassSecondReview), "pass_second_review", "second");
    EXPECT(extendLimit(o.as("approval"), id, v(), u"复杂"_s), "extend_limit", "approval");
    EXPECT(o.attempt("approval", id, Action::Approve), "approve", "approval");
    EXPECT(o.attempt("finance", id, Action::RequestPayment), "request_payment", "finance");
    EXPECT(o.attempt("finance", id, Action::ConfirmPayment), "confirm_payment", "finance");
    EXPECT(o.attempt("intake", id, Action::Archive), "archive", "intake");
    const CaseId declined = o.claimIn(CaseState::Submitted);
    EXPECT(o.attempt("intake", declined, Action::DeclineAcceptance), "decline_acceptance", "intake");
    const CaseId withdrawn = o.claimIn(CaseState::Submitted);
    EXPECT(o.attempt("intake", withdrawn, Action::Withdraw), "withdraw", "intake");
    FormData branch = sample::grantForm();
    branch.setValue(u"is_branch"_s, u"true"_s);
    const CaseId refused = o.open(sample::grant, branch);
    o.carry(refused, CaseState::SecondReviewed);
    EXPECT(o.attempt("approval", refused, Action::Refuse), "refuse", "approval");
    EXPECT(enterOldCase(o.as("intake"), sample::grant, oldCase()), "enter_old_case", "intake");
    const AccountId someone = o.session("statistics").account;
    EXPECT(addAccount(o.as("system"), {u"n"_s, u"新"_s, testPassword, {}, {}}, PasswordCost::least()), "add_account",
        "system");
    EXPECT(setAccountDisabled(o.as("system"), someone, true), "disable_account", "system");
    EXPECT(setAccountDisabled(o.as("system"), someone, false), "enable_account", "system");
    EXPECT(setRoles(o.as("security"), someone, {Role::Rules}), "set_roles", "security");
    EXPECT(changePassword(o.as("many"), testPassword, testPassword + u"!"_s, PasswordCost::least()),
        "change_password", "many");
    EXPECT(setPasswordPolicy(o.as("security"), {}, u"示例"_s, u"示例文件"_s), "set_password_policy", "security");
    std::optional<IssuedResetCode> code;
    const auto issue = [&]() -> Outcome<ChangeReport> {
        const auto issued = issueResetCode(o.as("security"), someone, u"示例"_s);
        if (!issued)
            return fail(issued.error());
        code = *issued;
        return issued->report;
    };
    EXPECT(issue(), "issue_reset_code", "security");
    EXPECT(confirmResetCode(o.as("system"), code->report.id), "confirm_reset_code", "system");
    EXPECT(redeemResetCode(o.db(), o.clock(), u"statistics"_s, code->code, u"drei Wellen am Kai 7"_s, PasswordCost::least()),
        "use_reset_code", "statistics");
    EXPECT(setStandingException(o.as("security"), u"示例"_s), "set_standing_exception", "security");
    QCOMPARE(verifyDatabase(o.db()), QStringList());
}

void TestAudit::everyVerbHasItsLabel()
{
    everyOperationLeavesAnEntry();
    Statement row = m_office->db().prepared("SELECT DISTINCT action FROM audit");
    row.with();
    while (row.next())
        QVERIFY2(*auditLabel(row.text(0)) != '\0', qPrintable(row.text(0)));
}

void TestAudit::entriesSayBeforeAndAfter()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    FormData form = sample::grantForm();
    form.setValue(u"remarks"_s, u"补充说明"_s);
    form.setValue(u"district"_s, u"210203"_s);
    m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    const AuditEntry saved = readHistory(m_office->db(), id).first();
    QCOMPARE(saved.before, (QJsonObject {{u"district"_s, u"210202"_s}}));
    QCOMPARE(saved.after, (QJsonObject {{u"district"_s, u"210203"_s}, {u"remarks"_s, u"补充说明"_s}}));
    m_office->act("intake", id, Action::Submit);
    const AuditEntry submitted = readHistory(m_office->db(), id).first();
    QCOMPARE(submitted.before.value("state"_L1).toString(), u"draft"_s);
    QCOMPARE(submitted.after.value("state"_L1).toString(), u"submitted"_s);
    QCOMPARE(submitted.after.value("number"_L1).toString(), u"示补〔2026〕000001"_s);
}

void TestAudit::refusalsLeaveNone()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const qint64 before = count();
    QVERIFY(!m_office->attempt("intake", id, Action::Accept));
    QVERIFY(!m_office->attempt("finance", id, Action::Accept));
    QCOMPARE(count(), before);
}

void TestAudit::entriesAreAppendOnly()
{
    Transaction transaction(m_office->db());
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("UPDATE audit SET reason = 'x' WHERE seq = 1").run());
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("DELETE FROM audit WHERE seq = 1").run());
    QVERIFY_THROWS_EXCEPTION(Fault,
        m_office->db().prepared("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1").run());
}

void TestAudit::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("reason") << QByteArray("UPDATE audit SET reason = 'other' WHERE seq = 5");
    QTest::newRow("officer") << QByteArray("UPDATE audit SET account_id = 2 WHERE seq = 5");
    QTest::newRow("gone") << QByteArray("DELETE FROM audit WHERE seq = 5");
    QTest::newRow("state") << QByteArray("UPDATE case_file SET state = 'paid' WHERE id = 1");
    QTest::newRow("approved") << QByteArray("UPDATE case_file SET approved_fen = 1 WHERE id = 1");
    QTest::newRow("line") << QByteArray("UPDATE claim_line SET approved_fen = approved_fen - 1 WHERE row_id = 'r1'");
    QTest::newRow("step") << QByteArray("UPDATE case_step SET officer_id = 1 WHERE case_id = 1");
    QTest::newRow("count") << QByteArray("UPDATE case_count SET cases = cases + 1");
    QTest::newRow("sum") << QByteArray("UPDATE case_count SET claimed_fen = claimed_fen + 1");
    QTest::newRow("verdict") << QByteArray("DELETE FROM verdict WHERE case_id = 1");
    QTest::newRow("file") << QByteArray("UPDATE stored_file SET content = x'00', bytes = 1");
    QTest::newRow("letter") << QByteArray("DELETE FROM issued_document");
}

void TestAudit::tamperingIsFound()
{
    QFETCH(const QByteArray, script);
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::Approved);
    m_office->must(issueLetter(m_office->as("intake"), id, m_office->file(id).version,
        {u"receipt_slip"_s, u"收"_s, [](const QString& n) -> Outcome<QByteArray> { return n.toUtf8(); }}));
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    m_office->db().checkpoint();
    const QString copy = m_office->database().path(u"tampered.db"_s);
    QVERIFY(QFile::copy(m_office->database().file(), copy));
    const auto open = Connection::open(copy, Connection::Mode::ReadWrite);
    for (const char* trigger : {"audit_no_update", "audit_no_delete", "case_step_stays", "verdict_no_delete",
             "stored_file_no_update", "issued_document_no_delete"})
        open->execute(QByteArray("DROP TRIGGER ") + trigger);
    open->execute(script);
    QVERIFY(!verifyDatabase(*open).isEmpty());
}

void TestAudit::filtersByAccountVerbAndDay()
{
    const CaseId first = m_office->claimIn(CaseState::Submitted);
    m_office->on(2026, 4, 1);
    const CaseId second = m_office->claimIn(CaseState::Submitted);
    const auto found = [this](const AuditFilter& filter) { return readAudit(m_office->db(), filter, 100); };
    QCOMPARE(found({.action = u"submit"_s}).size(), 2);
    QCOMPARE(found({.from = QDate(2026, 4, 1), .action = u"submit"_s}).first().caseId, second);
    QCOMPARE(found({.to = QDate(2026, 3, 31), .action = u"submit"_s}).first().caseId, first);
    QCOMPARE(found({.account = m_office->session("intake").account, .action = u"submit"_s}).size(), 2);
    QCOMPARE(found({.account = m_office->session("first").account}).size(), 1); // signed in
    const qint64 last = found({}).first().seq;
    QCOMPARE(readAudit(m_office->db(), {}, 3, last).first().seq, last - 1);
}

void TestAudit::aSoundRegisterHasNoFindings()
{
    m_office->setAllowance(100000);
    for (const CaseState state : {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection,
             CaseState::NotAccepted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
             CaseState::Approved, CaseState::PaymentRequested, CaseState::Paid, CaseState::Archived,
             CaseState::Withdrawn})
        (void)m_office->claimIn(state);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestAudit::oldCasesKeepTheirDays()
{
    const ChangeReport report = m_office->must(enterOldCase(m_office->as("intake"), sample::grant, oldCase()));
    const CaseFile file = m_office->file(report.cases.first());
    QVERIFY(file.isBackEntry);
    QCOMPARE(file.number, u"技培补2011-07"_s);
    QCOMPARE(file.state, CaseState::Paid);
    QCOMPARE(file.handedIn, QDate(2011, 6, 1));
    QCOMPARE(file.paidOn, QDate(2011, 8, 1));
    QCOMPARE(file.approved, Money::fromFen(500000));
    QCOMPARE(findCase(m_office->db(), u"技培补2011-07"_s)->id, file.id);
    for (int i = 0; i <= int(Action::TakeBack); ++i)
        QVERIFY(!m_office->attempt("intake", file.id, Action(i)));
    QCOMPARE(enterOldCase(m_office->as("intake"), sample::grant, oldCase()).error(),
        (Problem {ProblemCode::DuplicateNumber, {u"技培补2011-07"_s}, u"number"_s}));
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestAudit::oldCasesAreChecked()
{
    const auto problem = [this](auto change, const char* who = "intake") {
        OldCase old = oldCase();
        change(old);
        return enterOldCase(m_office->as(who), sample::grant, old).error();
    };
    QCOMPARE(problem([](OldCase&) {}, "finance").code, ProblemCode::RoleMissing);
    QCOMPARE(problem([](OldCase& old) { old.number.clear(); }).field, u"number"_s);
    QCOMPARE(problem([](OldCase& old) { old.reason.clear(); }).code, ProblemCode::ReasonRequired);
    QCOMPARE(problem([](OldCase& old) { old.handedIn = {}; }).code, ProblemCode::Required);
    QCOMPARE(problem([](OldCase& old) { old.decidedOn = QDate(2011, 5, 1); }).code, ProblemCode::DateOrder);
    QCOMPARE(problem([](OldCase& old) { old.paidOn = QDate(2026, 3, 5); }).code, ProblemCode::BackEntryDate);
    QCOMPARE(problem([](OldCase& old) { old.outcome = CaseState::Accepted; }).code, ProblemCode::UnknownChoice);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
