// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/support/filing_desk.h"
#include "tests/support/round_office.h"
#include "tests/support/signature_forgeries.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// A round from nominations to a revocation, an honour of others, a plan put on file: each signed, each forgery found.
class TestSignedHonours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void honoursAndFilingsAreSigned();
    void forgeriesAreFound_data();
    void forgeriesAreFound();

private:
    std::unique_ptr<RoundOffice> m_rounds;
};

void TestSignedHonours::initTestCase()
{
    m_rounds = std::make_unique<RoundOffice>();
    OfficeDesk& office = m_rounds->office();
    giveKeys(office);
    office.on(2026, 3, 2);
    const CaseId plan = filing::handedIn(office, filing::plan(), filing::planForm(2026));
    office.tickAll(plan);
    office.act("first", plan, Action::File);
    m_rounds->conferred();
    const Honour first = m_rounds->honours().first();
    office.must(revokeHonour(office.as("approval"), first.id, first.version,
        {.document = u"示政发〔2027〕1号"_s, .reason = u"弄虚作假"_s, .password = testPassword}));
    office.must(enterHonour(office.as("intake"),
        {.name = u"钱多"_s, .idNumber = RoundOffice::number(901), .kind = HonourKind::Contest, .title = u"技术能手"_s,
            .body = u"示例竞赛组委会"_s, .level = GrantLevel::City, .grantedOn = QDate(2026, 1, 5)}));
}

void TestSignedHonours::honoursAndFilingsAreSigned()
{
    Connection& db = m_rounds->db();
    QCOMPARE(count(db, "SELECT count(*) FROM case_signature WHERE action = 'confer_honour'"), 5);
    QCOMPARE(count(db, "SELECT count(*) FROM case_signature WHERE action = 'revoke_honour'"), 1);
    QCOMPARE(count(db, "SELECT count(*) FROM case_signature WHERE action = 'file' AND record_kind = 'filing'"), 1);
    for (const char* action : {"cut_list", "request_conferral", "record_conferral", "enter_honour", "revoke_honour"})
        QCOMPARE(count(db, "SELECT count(*) FROM act_signature WHERE action = '" + QByteArray(action) + '\''), 1);
    QCOMPARE(checkSignatures(db).findings, QList<SignatureFinding>());
    QCOMPARE(verifyDatabase(db), QStringList());
}

void TestSignedHonours::forgeriesAreFound_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char* action : {"file", "confer_honour", "propose", "reserve", "not_selected"})
        addStepForgeries(action, false);
    for (const char* action : {"cut_list", "request_conferral", "record_conferral", "enter_honour"})
        addActForgeries(action);
    const auto add = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
    add("title of an honour", "UPDATE honour SET title = '别的称号' WHERE kind = 'conferred'");
    add("decision of an honour", "UPDATE honour SET document = '示政发〔2026〕99号' WHERE kind = 'conferred'");
    add("an honour of others changed", "UPDATE honour SET granted_on = '2026-01-04' WHERE kind = 'contest'");
    add("level of an honour of others", "UPDATE honour SET level = 'nation' WHERE kind = 'contest'");
    add("an honour of others nobody entered",
        "INSERT INTO honour (person_id, kind, title, body, granted_on, entered_by, entered_name, entered_at) SELECT person_id, kind, "
        "'全国技术能手', body, granted_on, entered_by, entered_name, entered_at FROM honour WHERE kind = 'contest'");
    add("revocation undone", "UPDATE honour SET revoked_on = NULL, revoked_document = '', revoked_reason = ''");
    add("reason of a revocation", "UPDATE honour SET revoked_reason = '自愿' WHERE revoked_on IS NOT NULL");
    add("a revocation nobody recorded", "UPDATE honour SET revoked_on = '2026-04-10', revoked_document = 'x' WHERE revoked_on IS NULL");
    add("signatures of a revocation gone",
        "DELETE FROM act_signature WHERE action = 'revoke_honour'; DELETE FROM case_signature WHERE action = 'revoke_honour'");
    add("signature of a revocation gone from the honour", "DELETE FROM act_signature WHERE action = 'revoke_honour'");
    add("signature of a revocation gone from the case", "DELETE FROM case_signature WHERE action = 'revoke_honour'");
    add("number of a filing", "UPDATE filing SET number = '示人社鉴备〔2026〕9号'");
    add("decision of a round", "UPDATE award_round SET decision_number = '示政发〔2026〕21号'");
    add("request of a round", "UPDATE award_round SET request_number = 'x'");
}

void TestSignedHonours::forgeriesAreFound()
{
    QFETCH(const QByteArray, script);
    QCOMPARE(checkSignatures(*tampered(m_rounds->office(), {})).findings, QList<SignatureFinding>());
    const auto db = tampered(m_rounds->office(), script);
    QVERIFY(!checkSignatures(*db).findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestSignedHonours)
#include "tst_signed_honours.moc"
