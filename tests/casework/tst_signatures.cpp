// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/bulk/copy_case.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/sign_ins/reset_code.h"
#include "core/casework/signatures/case_signature.h"
#include "core/casework/signatures/check_signatures.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/casework/signing/batch_approval.h"
#include "core/casework/verify.h"
#include "core/policy/wording.h"
#include "tests/support/casework_desk.h"
#include "tests/support/tampered.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestSignatures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDecisionCarriesItsOfficersSignature();
    void whoHasNoKeyYetSignsNothing();
    void whoHasAKeyTakesNoStepWithoutIt();
    void theKeyOpensWithThePasswordOnly();
    void aChangedPasswordKeepsTheKey();
    void aResetGivesAnotherKeyAndTheOldOneStillProves();
    void theFirstPasswordOfOnesOwnMakesTheKey();
    void batchesAreSigned();
    void takenBackAndTakenAgain();
    void copiesAreSigned();
    void theDatabaseKeepsSignaturesAsTheyAre();
    void forgeriesAreFound_data();
    void forgeriesAreFound();
    void anApprovalForgedWithAnotherKeyIsFound();
    void aHistoryWrittenAnewIsFoundWithoutAnchor();
    void aKeyGivenByOneAloneIsFound();
    void sentencesNameWhatTheyAreAbout();

private:
    /// Everybody signs in to stay, and so has a key.
    void giveKeys()
    {
        for (const char* who : {"intake", "first", "second", "approval", "finance", "system", "security"})
            signInToStay(who);
    }
    void signInToStay(const char* who, const QString& password = testPassword)
    {
        const auto session = beginSignIn(
            m_office->db(), m_office->clock(), QString::fromLatin1(who), password, u"desk-1"_s, Elsewhere::End);
        if (!session)
            qFatal("cannot sign in");
        m_office->session(who) = *session;
    }
    [[nodiscard]] int count(const QByteArray& sql)
    {
        Statement row = m_office->db().preparedText(sql);
        row.with();
        return row.next() ? row.number(0) : -1;
    }
    [[nodiscard]] SignatureReport report() { return checkSignatures(m_office->db()); }
    [[nodiscard]] std::unique_ptr<Connection> tampered(const QByteArray& script) { return jiangce::tampered(*m_office, script); }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestSignatures::init()
{
    m_office = std::make_unique<OfficeDesk>();
    m_office->setAllowance(100000);
}

void TestSignatures::everyDecisionCarriesItsOfficersSignature()
{
    giveKeys();
    (void)m_office->claimIn(CaseState::Archived);
    (void)m_office->claimIn(CaseState::Paid);
    FormData branch = sample::grantForm();
    branch.setValue(u"is_branch"_s, u"true"_s);
    const CaseId refused = m_office->open(sample::grant, branch);
    m_office->carry(refused, CaseState::Refused);
    // Two claims with both reviews, approval, request and payment each; a refused one with both reviews and the refusal.
    QCOMPARE(count("SELECT count(*) FROM case_signature"), 2 * 5 + 3);
    QCOMPARE(count("SELECT count(DISTINCT action) FROM case_signature"), 6);
    QCOMPARE(count("SELECT count(*) FROM case_signature s JOIN case_step t ON t.id = s.step_id JOIN signature_key k "
                   "ON k.id = s.key_id WHERE k.account_id <> t.officer_id"), 0);
    QCOMPARE(report().signedSteps, 13);
    QCOMPARE(report().unsignedSteps, 0);
    QCOMPARE(report().findings, QList<SignatureFinding>());
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    QCOMPARE(count("SELECT count(*) FROM case_signature WHERE action = 'approve' AND amount_fen IS NULL"), 0);
    QCOMPARE(count("SELECT count(*) FROM case_signature WHERE action = 'refuse' AND amount_fen IS NOT NULL"), 0);
}

void TestSignatures::whoHasNoKeyYetSignsNothing()
{
    (void)m_office->claimIn(CaseState::Approved);
    QCOMPARE(count("SELECT count(*) FROM case_signature"), 0);
    QCOMPARE(report().unsignedSteps, 3);
    QCOMPARE(report().findings, QList<SignatureFinding>());
    giveKeys(); // what was done before stays as it is
    QCOMPARE(report().findings, QList<SignatureFinding>());
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestSignatures::whoHasAKeyTakesNoStepWithoutIt()
{
    giveKeys();
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    m_office->session("approval").key = nullptr;
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::SignatureKeyMissing);
    m_office->session("approval").key = m_office->session("finance").key; // somebody else's
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::SignatureKeyMissing);
    m_office->session("approval").key = SigningKey::fresh(); // one nobody knows
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::SignatureKeyMissing);
    QCOMPARE(m_office->file(id).state, CaseState::SecondReviewed);
    signInToStay("approval");
    m_office->act("approval", id, Action::Approve);
    // A command signs as well: its sign-in opens the key.
    m_office->session("finance") = *signIn(m_office->db(), m_office->clock(), u"finance"_s, testPassword);
    m_office->act("finance", id, Action::RequestPayment);
    QCOMPARE(report().signedSteps, 4);
    QCOMPARE(report().findings, QList<SignatureFinding>());
}

void TestSignatures::theKeyOpensWithThePasswordOnly()
{
    giveKeys();
    Connection& db = m_office->db();
    const AccountId approval = m_office->session("approval").account;
    const auto key = unlockSigningKey(db, approval, testPassword);
    QVERIFY(key);
    QCOMPARE(key->publicKey(), m_office->session("approval").key->publicKey());
    QVERIFY(!unlockSigningKey(db, approval, u"correct horse 13"_s));
    QVERIFY(isSignedBy(key->publicKey(), "what", key->sign("what")));
    QVERIFY(!isSignedBy(key->publicKey(), "else", key->sign("what")));
    // The same box under another account does not open with that one's password.
    const auto raw = Connection::open(m_office->database().file(), Connection::Mode::ReadWrite);
    dropTriggers(*raw);
    raw->execute("CREATE TABLE kept AS SELECT * FROM signature_key");
    const AccountId finance = m_office->session("finance").account;
    raw->prepared("UPDATE signature_key SET (salt, nonce, box) = (SELECT salt, nonce, box FROM kept WHERE account_id = ?) "
                "WHERE account_id = ?").run(finance, approval);
    QVERIFY(!unlockSigningKey(db, approval, testPassword));
    QVERIFY(unlockSigningKey(db, finance, testPassword));
}

void TestSignatures::aChangedPasswordKeepsTheKey()
{
    giveKeys();
    const QByteArray before = m_office->session("approval").key->publicKey();
    m_office->must(changePassword(m_office->as("approval"), testPassword, u"drei Wellen am Kai 7"_s, PasswordCost::least()));
    QVERIFY(!unlockSigningKey(m_office->db(), m_office->session("approval").account, testPassword));
    const auto key = unlockSigningKey(m_office->db(), m_office->session("approval").account, u"drei Wellen am Kai 7"_s);
    QVERIFY(key);
    QCOMPARE(key->publicKey(), before);
    QCOMPARE(count("SELECT count(*) FROM signature_key WHERE ended_at IS NOT NULL"), 0);
    QCOMPARE(report().findings, QList<SignatureFinding>());
}

void TestSignatures::aResetGivesAnotherKeyAndTheOldOneStillProves()
{
    giveKeys();
    const CaseId first = m_office->claimIn(CaseState::Approved);
    const QByteArray before = m_office->session("approval").key->publicKey();
    const Session old = m_office->session("approval");
    const auto issued = issueResetCode(m_office->as("security"), old.account, u"本人到场"_s);
    QVERIFY(issued);
    m_office->must(confirmResetCode(m_office->as("system"), issued->report.id));
    m_office->must(redeemResetCode(m_office->db(), m_office->clock(), u"approval"_s, issued->code, u"drei Wellen am Kai 7"_s,
        PasswordCost::least()));
    const CaseId second = m_office->claimIn(CaseState::SecondReviewed);
    QVERIFY(!m_office->attempt("approval", second, Action::Approve)); // the old sign-in is over
    signInToStay("approval", u"drei Wellen am Kai 7"_s);
    QVERIFY(m_office->session("approval").key->publicKey() != before);
    const ActionInput input {.step = {u"同意"_s, {}, u"drei Wellen am Kai 7"_s}};
    m_office->must(perform(m_office->as("approval"), second, m_office->file(second).version, Action::Approve, input));
    QCOMPARE(count("SELECT count(*) FROM signature_key WHERE account_id = " + QByteArray::number(old.account.value())), 2);
    QCOMPARE(count("SELECT count(DISTINCT key_id) FROM case_signature WHERE action = 'approve'"), 2);
    QCOMPARE(report().findings, QList<SignatureFinding>());
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    QVERIFY(first.isValid());
}

void TestSignatures::theFirstPasswordOfOnesOwnMakesTheKey()
{
    m_office->must(addAccount(m_office->as("system"), {u"neu"_s, u"钱进"_s, u"handed over once 1"_s, {}, {}}, PasswordCost::least()));
    const auto given = beginSignIn(m_office->db(), m_office->clock(), u"neu"_s, u"handed over once 1"_s, u"desk-1"_s);
    QVERIFY(given);
    QVERIFY(!given->key); // whoever made the account knows this password
    QVERIFY(!hasSigningKey(m_office->db(), given->account));
    m_office->must(changePassword({m_office->db(), m_office->clock(), *given}, u"handed over once 1"_s, testPassword, PasswordCost::least()));
    QVERIFY(unlockSigningKey(m_office->db(), given->account, testPassword));
    QCOMPARE(report().findings, QList<SignatureFinding>());
}

void TestSignatures::batchesAreSigned()
{
    giveKeys();
    QList<CaseId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_office->claimIn(CaseState::SecondReviewed));
    QList<ApprovalCheck> checks;
    for (const CaseId id : ids)
        checks.append(checkApproval(m_office->as("approval"), id));
    const int before = count("SELECT count(*) FROM case_signature");
    QCOMPARE(before, 6); // trying out leaves none
    const Desk desk = m_office->as("approval");
    const auto batch = BatchApproval::begin(desk, u"同意"_s, testPassword);
    QVERIFY(batch);
    for (const ApprovalCheck& check : checks) {
        QVERIFY(check.isPossible());
        m_office->must(batch->approve(check));
    }
    QCOMPARE(report().signedSteps, 9);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestSignatures::takenBackAndTakenAgain()
{
    giveKeys();
    const CaseId id = m_office->claimIn(CaseState::Approved);
    m_office->act("approval", id, Action::TakeBack);
    m_office->act("approval", id, Action::Approve);
    QCOMPARE(count("SELECT count(*) FROM case_signature WHERE action = 'approve'"), 2);
    QCOMPARE(report().findings, QList<SignatureFinding>());
}

void TestSignatures::copiesAreSigned()
{
    giveKeys();
    const CaseId model = m_office->claimIn(CaseState::Paid);
    Signers signers;
    for (const char* who : {"first", "second", "approval", "finance"})
        signers.insert(m_office->session(who).account.value(), m_office->session(who).key);
    {
        Transaction transaction(m_office->db());
        (void)CaseCopier(m_office->db(), signers).copy(model, sample::grantForm());
        transaction.commit();
    }
    QCOMPARE(report().signedSteps, 10);
    QCOMPARE(report().findings, QList<SignatureFinding>());
    {
        Transaction transaction(m_office->db());
        (void)CaseCopier(m_office->db()).copy(model, sample::grantForm());
        transaction.commit();
    }
    QCOMPARE(report().findings.size(), 5); // nobody's hand signed these
}

void TestSignatures::theDatabaseKeepsSignaturesAsTheyAre()
{
    giveKeys();
    (void)m_office->claimIn(CaseState::Approved);
    Connection& db = m_office->db();
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE case_signature SET amount_fen = 1").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("DELETE FROM case_signature").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("DELETE FROM signature_key").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE signature_key SET public_key = lower(hex(randomblob(32)))").run());
    QVERIFY_THROWS_EXCEPTION(Fault, db.prepared("UPDATE signature_key SET account_id = 1 WHERE account_id <> 1").run());
    // Somebody else's key under a step.
    QVERIFY_THROWS_EXCEPTION(Fault,
        db.prepared("INSERT INTO case_signature SELECT NULL, case_id, (SELECT min(id) FROM case_step), 1, key_id, number, action, "
                    "to_state, amount_fen, verdict_id, submission_id, digest, signature FROM case_signature LIMIT 1").run());
}

/// What who writes to the file may try, each with the chain of the history put right again.
void TestSignatures::forgeriesAreFound_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto add = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
    const QByteArray approval = "(SELECT id FROM account WHERE name = 'approval')";
    const QByteArray signature = "UPDATE case_signature SET ";
    // Case 1 is paid, case 2 approved, case 3 passed second review.
    add("signature gone", "DELETE FROM case_signature WHERE case_id = 2 AND action = 'approve'");
    add("all signatures gone", "DELETE FROM case_signature");
    add("signature of zeros", signature + "signature = '" + QByteArray(128, '0') + "' WHERE case_id = 2 AND action = 'approve'");
    add("signature of another step", signature + "signature = (SELECT signature FROM case_signature WHERE action = 'refuse' OR action = "
                                                 "'pass_first_review' LIMIT 1) WHERE case_id = 2 AND action = 'approve'");
    add("signature of another case", signature + "signature = (SELECT signature FROM case_signature WHERE case_id = 1 AND action = "
                                                 "'approve') WHERE case_id = 2 AND action = 'approve'");
    add("half a signature", signature + "signature = substr(signature, 1, 64) || substr(signature, 1, 64) WHERE case_id = 2");
    add("another amount", signature + "amount_fen = amount_fen + 1 WHERE case_id = 2 AND action = 'approve'");
    add("no amount", signature + "amount_fen = NULL WHERE case_id = 2 AND action = 'approve'");
    add("another state", signature + "to_state = 'refused' WHERE case_id = 2 AND action = 'approve'");
    add("another action", signature + "action = 'refuse' WHERE case_id = 2 AND action = 'approve'");
    add("another number", signature + "number = number || 'x' WHERE case_id = 2 AND action = 'approve'");
    add("another digest", signature + "digest = '" + QByteArray(64, 'a') + "' WHERE case_id = 2 AND action = 'approve'");
    add("another verdict", signature + "verdict_id = (SELECT min(id) FROM verdict) WHERE case_id = 2 AND action = 'approve'");
    add("no verdict", signature + "verdict_id = NULL WHERE case_id = 2 AND action = 'approve'");
    add("no application", signature + "submission_id = NULL WHERE case_id = 2 AND action = 'approve'");
    add("another key", signature + "key_id = (SELECT id FROM signature_key WHERE account_id = (SELECT id FROM account WHERE name = "
                                   "'finance')) WHERE case_id = 2 AND action = 'approve'");
    add("moved to another case", signature + "case_id = 3 WHERE case_id = 2 AND action = 'approve'");
    add("moved to another step", signature + "step_id = (SELECT max(id) + 1 FROM case_step) WHERE case_id = 2 AND action = 'approve'");
    add("moved to another entry", signature + "audit_seq = 1 WHERE case_id = 2 AND action = 'approve'");
    // What was signed, changed behind it.
    add("number of the case", "UPDATE case_file SET number = '示补〔2026〕000099', number_order = '示补〔2026〕000099' WHERE id = 2");
    add("state of the step", "UPDATE case_step SET to_state = 'refused' WHERE case_id = 2 AND action = 'approve'");
    add("officer of the step", "UPDATE case_step SET officer_id = (SELECT id FROM account WHERE name = 'first') WHERE case_id = 2 AND "
                               "action = 'approve'");
    add("officer of step and entry",
        "UPDATE case_step SET officer_id = (SELECT id FROM account WHERE name = 'first') WHERE case_id = 2 AND action = 'approve';"
        "UPDATE audit SET account_id = (SELECT id FROM account WHERE name = 'first') WHERE case_id = 2 AND action = 'approve'");
    add("step gone", "DELETE FROM case_step WHERE case_id = 2 AND action = 'approve'");
    add("step of another case", "UPDATE case_step SET case_id = 3 WHERE case_id = 2 AND action = 'approve'");
    add("entry: opinion", "UPDATE audit SET after = json_set(after, '$.opinion', '不同意') WHERE case_id = 2 AND action = 'approve'");
    add("entry: amount", "UPDATE audit SET after = json_set(after, '$.approved_fen', 1) WHERE case_id = 2 AND action = 'approve'");
    add("entry: reason", "UPDATE audit SET reason = '补记' WHERE case_id = 2 AND action = 'pass_second_review'");
    add("entry: time", "UPDATE audit SET at = '2026-03-04T01:00:00.000Z' WHERE case_id = 2 AND action = 'approve'");
    add("entry: name", "UPDATE audit SET display_name = '别人' WHERE case_id = 2 AND action = 'approve'");
    add("entry: verb", "UPDATE audit SET action = 'refuse' WHERE case_id = 2 AND action = 'approve'");
    add("entry: case", "UPDATE audit SET case_id = 3 WHERE case_id = 2 AND action = 'approve'");
    add("entry gone", "DELETE FROM audit WHERE case_id = 1 AND action = 'confirm_payment'");
    add("an earlier entry", "UPDATE audit SET reason = 'x' WHERE seq = 3");
    add("verdict", "UPDATE verdict SET packing = 'plain', json = CAST('{}' AS BLOB), words_id = NULL WHERE case_id = 2");
    add("application as handed in", "UPDATE case_submission SET packing = 'plain', form = CAST('{}' AS BLOB) WHERE case_id = 2");
    // Steps that nobody took.
    const QByteArray step = "INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, on_day, "
                            "opinion, reason, head_before, letters_before) SELECT 3, 'approve', 'approval', 'second_reviewed', "
                            "'approved', officer_id, officer_name, at, on_day, opinion, reason, head_before, letters_before FROM "
                            "case_step WHERE case_id = 2 AND action = 'approve';";
    const QByteArray entry = "INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), at, account_id, account_name, display_name, 3, "
                             "action, reason, before, after, prev_hash, row_hash FROM audit WHERE case_id = 2 AND action = 'approve';";
    const QByteArray early = "INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), '2026-01-01T01:00:00.000Z', account_id, "
                             "account_name, display_name, 3, action, reason, before, after, prev_hash, row_hash FROM audit WHERE "
                             "case_id = 2 AND action = 'approve';";
    const QByteArray copied = "INSERT INTO case_signature (case_id, step_id, audit_seq, key_id, number, action, to_state, amount_fen, "
                              "verdict_id, submission_id, digest, signature) SELECT 3, (SELECT max(id) FROM case_step), (SELECT "
                              "max(seq) FROM audit), key_id, (SELECT number FROM case_file WHERE id = 3), action, to_state, "
                              "amount_fen, verdict_id, submission_id, digest, signature FROM case_signature WHERE case_id = 2 AND "
                              "action = 'approve';";
    add("approval: step alone", step);
    add("approval: entry alone", entry);
    add("approval: step and entry", step + entry);
    add("approval: step and entry of another day", step + early);
    add("approval: with another's signature", step + entry + copied);
    add("approval: as a back entry",
        step + entry + "UPDATE case_step SET is_back_entry = 1 WHERE id = (SELECT max(id) FROM case_step)");
    add("approval: in the name of one of the reviewers", step + entry
            + "UPDATE case_step SET officer_id = (SELECT id FROM account WHERE name = 'second') WHERE id = (SELECT max(id) FROM "
              "case_step);UPDATE audit SET account_id = (SELECT id FROM account WHERE name = 'second') WHERE seq = (SELECT max(seq) "
              "FROM audit)");
    // Keys.
    add("key gone", "DELETE FROM case_signature; DELETE FROM signature_key WHERE account_id = " + approval);
    add("all keys gone", "DELETE FROM case_signature; DELETE FROM signature_key");
    add("key of another", "UPDATE signature_key SET public_key = lower(hex(randomblob(32))) WHERE account_id = " + approval);
    add("key begun later", "UPDATE signature_key SET start_seq = (SELECT max(seq) FROM audit) WHERE account_id = " + approval);
    add("key ended", "UPDATE signature_key SET end_seq = start_seq + 1, ended_at = made_at WHERE account_id = " + approval);
    add("key given to another account", "UPDATE signature_key SET account_id = 999 WHERE account_id = " + approval);
    add("entry of the key gone",
        "UPDATE audit SET action = 'view' WHERE action = 'start_signature_key' AND account_id = " + approval);
    add("entry of the key changed",
        "UPDATE audit SET after = json_set(after, '$.public_key', lower(hex(randomblob(32)))) WHERE action = 'start_signature_key' "
        "AND account_id = " + approval);
}

void TestSignatures::forgeriesAreFound()
{
    QFETCH(const QByteArray, script);
    giveKeys();
    (void)m_office->claimIn(CaseState::Paid);
    (void)m_office->claimIn(CaseState::Approved);
    (void)m_office->claimIn(CaseState::SecondReviewed);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    const auto sound = tampered({});
    QCOMPARE(checkSignatures(*sound).findings, QList<SignatureFinding>()); // hashing anew what was not changed changes nothing
    const auto db = tampered(script);
    QVERIFY(!checkSignatures(*db).findings.isEmpty());
}

/// The strongest forgery short of the password: step, entry, chain, verdict and a right signature, with a key of the forger's own.
void TestSignatures::anApprovalForgedWithAnotherKeyIsFound()
{
    giveKeys();
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    const auto forger = SigningKey::fresh();
    const Session approval = m_office->session("approval");
    const auto db = tampered({});
    const LockedKey locked = lockKey(forger, approval.account, u"forged password 1"_s, PasswordCost::least());
    db->prepared("UPDATE signature_key SET public_key = ?, salt = ?, nonce = ?, box = ? WHERE account_id = ?")
        .run(publicName(locked), locked.salt, locked.nonce, locked.box, approval.account);
    Session session = approval;
    session.key = forger;
    session.signIn = 0;
    db->prepared("UPDATE account SET password = (SELECT password FROM account WHERE name = 'intake')").run();
    const ActionInput input {.step = {u"同意"_s, {}, testPassword}};
    const Desk desk {*db, m_office->clock(), session};
    m_office->workOn(db.get());
    const auto done = perform(desk, id, m_office->file(id).version, Action::Approve, input);
    m_office->workOn(nullptr);
    QVERIFY2(done, done ? "" : qPrintable(problemCodeName(done.error().code)));
    QVERIFY(!checkSignatures(*db).findings.isEmpty());
    // With the entry of the key changed as well and the chain put right, everything older falls.
    db->prepared("UPDATE audit SET after = json_set(after, '$.public_key', ?) WHERE action = 'start_signature_key' AND account_id = ?")
        .run(publicName(locked), approval.account);
    rehash(*db);
    QVERIFY(!checkSignatures(*db).findings.isEmpty());
}

void TestSignatures::aHistoryWrittenAnewIsFoundWithoutAnchor()
{
    giveKeys();
    (void)m_office->claimIn(CaseState::Paid);
    const auto db = tampered("UPDATE audit SET reason = 'never happened' WHERE seq = 1");
    // The chain itself is sound: only the signatures tell.
    const SignatureReport found = checkSignatures(*db);
    QCOMPARE(found.findings.size(), 5);
    for (const SignatureFinding& finding : found.findings)
        QCOMPARE(finding.fault, SignatureFault::SignatureWrong);
}

void TestSignatures::aKeyGivenByOneAloneIsFound()
{
    giveKeys();
    const AccountId approval = m_office->session("approval").account;
    const auto issued = issueResetCode(m_office->as("security"), approval, u"理由"_s);
    QVERIFY(issued);
    m_office->must(confirmResetCode(m_office->as("system"), issued->report.id));
    m_office->must(redeemResetCode(m_office->db(), m_office->clock(), u"approval"_s, issued->code, u"drei Wellen am Kai 7"_s,
        PasswordCost::least()));
    QCOMPARE(report().findings, QList<SignatureFinding>());
    for (const QByteArray& script : {QByteArray("UPDATE audit SET action = 'view' WHERE action = 'confirm_reset_code'"),
             QByteArray("UPDATE audit SET action = 'view' WHERE action = 'issue_reset_code'"),
             QByteArray("UPDATE audit SET account_id = (SELECT account_id FROM audit WHERE action = 'issue_reset_code') WHERE action = "
                        "'confirm_reset_code'"),
             QByteArray("UPDATE audit SET after = json_remove(after, '$.signature') WHERE action = 'confirm_reset_code'"),
             QByteArray("UPDATE audit SET after = json_set(after, '$.signature', '00') WHERE action = 'issue_reset_code'"),
             QByteArray("UPDATE reset_code SET is_used = 0"), QByteArray("UPDATE reset_code SET digest = '" + QByteArray(64, 'b') + "'"),
             QByteArray("UPDATE reset_code SET account_id = 1"), QByteArray("DELETE FROM reset_code")}) {
        const auto db = tampered(script);
        const QList<SignatureFinding> found = checkSignatures(*db).findings;
        QVERIFY2(std::ranges::any_of(found, [](const SignatureFinding& one) { return one.fault == SignatureFault::KeyUnvouched; }),
            script.constData());
    }
}

void TestSignatures::sentencesNameWhatTheyAreAbout()
{
    const Wording& words = Wording::english();
    QVERIFY(signatureSentence({SignatureFault::StepUnsigned, 7, 81}, words).contains(u"7"_s));
    QVERIFY(signatureSentence({SignatureFault::StepUnsigned, 7, 81}, words).contains(u"81"_s));
    QVERIFY(signatureSentence({SignatureFault::KeyUnvouched, 0, 81, 5}, words).contains(u"5"_s));
    QSet<QString> all;
    for (int i = 0; i <= int(SignatureFault::KeyUnvouched); ++i)
        all.insert(QString::fromUtf8(signatureSource(SignatureFault(i))));
    QCOMPARE(all.size(), int(SignatureFault::KeyUnvouched) + 1);
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
