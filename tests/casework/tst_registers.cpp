// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/operations/keep_fund_pooling.h"
#include "core/casework/verdict_store.h"
#include "core/casework/verify.h"
#include "core/exchange/json_record.h"
#include "core/programmes/migrations.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/upskill_subsidy/programme.h"
#include "core/register/certificate_store.h"
#include "core/register/organisation_store.h"
#include "tests/support/casework_desk.h"

#include <QtCore/QFile>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

FormData example(const Programme& programme)
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/%1/example.json")
                   .arg(QString::fromLatin1(programme.key)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    const auto record = readJsonRecord(programme, file.readAll());
    if (!record)
        qFatal("the example cannot be read");
    return record->form;
}

const QString roster = u"roster"_s;
const QString certificateNumber = u"2606020001300123"_s;

} // namespace

/// What cases leave in the registers, and what the registers tell the rules.
class TestRegisters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 7, 1);
    }
    void handInEntersCertificates();
    void aDraftEntersNone();
    void certificatesAreEnteredOnce();
    void correctionsFollowUntilSomebodyLooked();
    void oldCasesEnterTheirCertificates();
    void anotherHolderIsJudgedAndNotRefused();
    void turnedDownClaimsAreNotNamed();
    void pooledFundsAskForAJudgement();
    void pooledFundsByDay_data();
    void pooledFundsByDay();
    void poolingNeedsItsDocument_data();
    void poolingNeedsItsDocument();
    void onlyTheRuleAdministratorKeepsPooling();

private:
    CaseId handIn(const Programme& programme, const FormData& form)
    {
        const CaseId id = m_office->open(programme, form);
        m_office->act("intake", id, Action::Submit);
        return id;
    }
    [[nodiscard]] QList<Certificate> registered(const QString& number = certificateNumber)
    {
        return CertificateStore(m_office->db()).findByNumber(number);
    }
    [[nodiscard]] int certificates()
    {
        Statement row = m_office->db().prepared("SELECT count(*) FROM certificate");
        return row.next() ? row.number(0) : -1;
    }
    /// What the rules find today: state by code, of the whole and of the first row.
    [[nodiscard]] QMap<QString, FindingState> found(CaseId id)
    {
        const Assessment assessment = assessCase(m_office->db(), m_office->file(id), m_office->clock().today());
        QMap<QString, FindingState> states;
        for (const Finding& finding : assessment.decision.findings().all())
            states.insert(QString::fromLatin1(finding.condition->code), finding.state);
        for (const Finding& finding : assessment.decision.lines().front().findings.all())
            states.insert(QString::fromLatin1(finding.condition->code), finding.state);
        return states;
    }
    [[nodiscard]] OrganisationId enterprise(CaseId id) { return m_office->file(id).organisation; }
    [[nodiscard]] FundPooling pooling(OrganisationId organisation, QDate from, QDate to = {})
    {
        return {.organisation = organisation, .from = from, .to = to, .document = u"示府发〔2025〕8号"_s,
            .documentOn = QDate(2025, 12, 20), .note = u"示例"_s};
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestRegisters::handInEntersCertificates()
{
    (void)handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    QCOMPARE(certificates(), 2);
    const QList<Certificate> found = registered();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].level, CertificateLevel::Three);
    QCOMPARE(found[0].occupationName, u"电工"_s);
    QCOMPARE(found[0].occupationCode, u"6-31-01-03"_s);
    QCOMPARE(found[0].issuedOn, QDate(2026, 6, 3));
    QCOMPARE(found[0].isAppraisedLocally, YesNo::Unknown);
    Statement holder = m_office->db().prepared("SELECT id_number FROM person WHERE id = ?");
    holder.with(found[0].person);
    QVERIFY(holder.next());
    QCOMPARE(holder.text(0), u"210202198802290011"_s);
    holder.reset();

    (void)handIn(talent_settlement::programme, example(talent_settlement::programme));
    const QList<Certificate> settled = registered(u"1106020001400123"_s);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled[0].level, CertificateLevel::Four);
    QCOMPARE(settled[0].occupationName, u"焊工"_s);
    QCOMPARE(settled[0].occupationCode, u"6-18-02-04"_s);
    QCOMPARE(settled[0].issuedOn, QDate(2011, 6, 1));
    QCOMPARE(settled[0].person, found[0].person); // one person, all his certificates
    QCOMPARE(CertificateStore(m_office->db()).ofPerson(found[0].person).size(), 2);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

void TestRegisters::aDraftEntersNone()
{
    (void)m_office->open(upskill_subsidy::programme, example(upskill_subsidy::programme));
    QCOMPARE(certificates(), 0);
}

void TestRegisters::certificatesAreEnteredOnce()
{
    const CaseId id = handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    const CertificateId first = registered()[0].id;
    m_office->act("intake", id, Action::ReturnForCorrection);
    m_office->act("intake", id, Action::Resubmit);
    (void)handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    QCOMPARE(certificates(), 2);
    QCOMPARE(registered()[0].id, first);
    QCOMPARE(registered()[0].version, 1); // nothing new was said, nothing was written
}

void TestRegisters::correctionsFollowUntilSomebodyLooked()
{
    FormData form = example(upskill_subsidy::programme);
    const CaseId id = handIn(upskill_subsidy::programme, form);
    m_office->act("intake", id, Action::ReturnForCorrection);
    const auto correct = [&](const QString& day) {
        form.editRows(roster)[0].values.insert(u"issued"_s, day);
        m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    };
    correct(u"2026-06-10"_s);
    m_office->act("intake", id, Action::Resubmit);
    QCOMPARE(registered()[0].issuedOn, QDate(2026, 6, 10));
    {
        Transaction transaction(m_office->db());
        Certificate looked = registered()[0];
        looked.isAppraisedLocally = YesNo::Yes;
        QVERIFY(CertificateStore(m_office->db()).update(looked));
        transaction.commit();
    }
    m_office->tickAll(id);
    m_office->act("intake", id, Action::Accept);
    m_office->act("first", id, Action::SendBack);
    correct(u"2026-06-12"_s);
    m_office->act("intake", id, Action::Accept);
    QCOMPARE(registered()[0].issuedOn, QDate(2026, 6, 10));
    QCOMPARE(registered()[0].isAppraisedLocally, YesNo::Yes);
}

void TestRegisters::oldCasesEnterTheirCertificates()
{
    m_office->must(enterOldCase(m_office->as("intake"), upskill_subsidy::programme,
        {.form = example(upskill_subsidy::programme), .number = u"旧1"_s, .outcome = CaseState::Approved,
            .handedIn = QDate(2026, 6, 15), .acceptedOn = {}, .decidedOn = QDate(2026, 6, 20), .paidOn = {}, .approved = {},
            .reason = u"档案室"_s}));
    QCOMPARE(certificates(), 2);
}

void TestRegisters::anotherHolderIsJudgedAndNotRefused()
{
    const CaseId first = handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    QVERIFY(!found(first).contains(u"certificate_of_other"_s));
    FormData form = example(upskill_subsidy::programme);
    QList<FormRow> rows = form.rows(roster).first(1);
    rows[0].values.insert(u"name"_s, u"何示例"_s);
    rows[0].values.insert(u"id_number"_s, u"210202199303030025"_s); // somebody else, the same certificate
    rows[0].values.remove(u"sex"_s);
    form.setRows(roster, rows);
    form.setValue(u"claimed_total"_s, u"1780.00"_s);
    const CaseId second = handIn(upskill_subsidy::programme, form);

    const Assessment assessment = assessCase(m_office->db(), m_office->file(second), m_office->clock().today());
    const QList<Finding>& findings = assessment.decision.lines().front().findings.all();
    const auto other = std::ranges::find_if(
        findings, [](const Finding& finding) { return qstrcmp(finding.condition->code, "certificate_of_other") == 0; });
    QVERIFY(other != findings.end());
    QCOMPARE(other->state, FindingState::Judgement);
    QVERIFY(!other->refuses());
    QVERIFY(other->leavesOpen()); // nothing is paid before an officer has decided whose it is
    QCOMPARE(assessment.decision.lines().front().verdict(), Verdict::Undetermined);
    QVERIFY(lastVerdict(m_office->db(), second)->json.contains(m_office->file(first).number.toUtf8()));
    QCOMPARE(found(first).value(u"certificate_of_other"_s), FindingState::Judgement); // and the other way round
    QCOMPARE(registered().size(), 2); // both holders stand in the register, each with his own
}

void TestRegisters::turnedDownClaimsAreNotNamed()
{
    const CaseId first = handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    FormData form = example(upskill_subsidy::programme);
    form.editRows(roster)[0].values.insert(u"id_number"_s, u"210202199303030025"_s);
    form.editRows(roster)[0].values.remove(u"sex"_s);
    const CaseId second = handIn(upskill_subsidy::programme, form);
    QVERIFY(found(second).contains(u"certificate_of_other"_s));
    m_office->act("intake", first, Action::Withdraw);
    QVERIFY(!found(second).contains(u"certificate_of_other"_s));
    m_office->act("intake", first, Action::Archive);
    QVERIFY(!found(second).contains(u"certificate_of_other"_s));
}

void TestRegisters::pooledFundsAskForAJudgement()
{
    OfficeDesk& office = *m_office;
    const CaseId id = handIn(upskill_subsidy::programme, example(upskill_subsidy::programme));
    QVERIFY(!found(id).contains(u"fund_pooled"_s)); // nobody entered anything: not known, and nothing is held against it
    const ChangeReport report
        = office.must(enterFundPooling(office.as("rules"), pooling(enterprise(id), QDate(2026, 1, 1))));
    QVERIFY(report.subjects.contains(Subject::Register));
    QCOMPARE(found(id).value(u"fund_pooled"_s), FindingState::Judgement);
    const QList<FundPooling> entries = readFundPooling(office.db(), enterprise(id));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].id.value(), report.id);
    QCOMPARE(entries[0].document, u"示府发〔2025〕8号"_s);
    QCOMPARE(entries[0].documentOn, QDate(2025, 12, 20));
    QCOMPARE(entries[0].enteredBy, u"冯政策"_s);
    const AuditEntry audit = readAudit(office.db(), {.action = u"enter_fund_pooling"_s}, 5).constFirst();
    QCOMPARE(audit.account, office.session("rules").account);
    QCOMPARE(audit.after.value("document"_L1).toString(), u"示府发〔2025〕8号"_s);

    const FundPoolingId entry(report.id);
    QCOMPARE(endFundPooling(office.as("rules"), entry, QDate(2025, 12, 31)).error().code, ProblemCode::DateOrder);
    office.must(endFundPooling(office.as("rules"), entry, QDate(2026, 6, 30))); // the day before the hand-in
    QCOMPARE(found(id).value(u"fund_pooled"_s), FindingState::Met);
    QCOMPARE(dropFundPooling(office.as("rules"), entry, u" "_s).error().code, ProblemCode::ReasonRequired);
    office.must(dropFundPooling(office.as("rules"), entry, u"文件所列企业有误"_s));
    QVERIFY(!found(id).contains(u"fund_pooled"_s));
    QCOMPARE(readFundPooling(office.db(), enterprise(id))[0].withdrawnReason, u"文件所列企业有误"_s); // still visible
    QCOMPARE(endFundPooling(office.as("rules"), entry, {}).error().code, ProblemCode::RecordChanged);
    Transaction transaction(office.db());
    QVERIFY_THROWS_EXCEPTION(Fault, office.db().prepared("DELETE FROM fund_pooling").run());
    QVERIFY_THROWS_EXCEPTION(Fault, office.db().prepared("UPDATE fund_pooling SET document = '别的'").run());
}

void TestRegisters::pooledFundsByDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isPooled");
    QTest::newRow("the day before the first") << QDate(2025, 12, 31) << false;
    QTest::newRow("the first day") << QDate(2026, 1, 1) << true;
    QTest::newRow("the last day") << QDate(2026, 6, 30) << true;
    QTest::newRow("the day after") << QDate(2026, 7, 1) << false;
    QTest::newRow("again, without end") << QDate(2030, 1, 1) << true;
}

void TestRegisters::pooledFundsByDay()
{
    QFETCH(const QDate, day);
    QFETCH(const bool, isPooled);
    OfficeDesk& office = *m_office;
    const OrganisationId unit
        = enterprise(office.open(upskill_subsidy::programme, example(upskill_subsidy::programme)));
    QCOMPARE(fundIsPooled(office.db(), unit, day), std::nullopt);
    office.must(enterFundPooling(office.as("rules"), pooling(unit, QDate(2026, 1, 1), QDate(2026, 6, 30))));
    office.must(enterFundPooling(office.as("rules"), pooling(unit, QDate(2028, 1, 1))));
    QCOMPARE(fundIsPooled(office.db(), unit, day), std::optional(isPooled));
    QCOMPARE(fundIsPooled(office.db(), unit, QDate()), std::nullopt);
}

void TestRegisters::poolingNeedsItsDocument_data()
{
    QTest::addColumn<FundPooling>("entry");
    QTest::addColumn<Problem>("problem");
    const auto add = [this](const char* name, const std::function<void(FundPooling&)>& spoil, const Problem& problem) {
        FundPooling entry = pooling(OrganisationId(1), QDate(2026, 1, 1));
        spoil(entry);
        QTest::newRow(name) << entry << problem;
    };
    add("no first day", [](auto& entry) { entry.from = {}; }, {ProblemCode::Required, {}, u"from"_s});
    add("ends before it begins", [](auto& entry) { entry.to = QDate(2025, 12, 31); },
        {ProblemCode::DateOrder, {u"2026-01-01"_s, u"2025-12-31"_s}, u"to"_s});
    add("no number", [](auto& entry) { entry.document = u" "_s; }, {ProblemCode::Required, {}, u"document"_s});
    add("no day of the document", [](auto& entry) { entry.documentOn = {}; }, {ProblemCode::Required, {}, u"document_on"_s});
    add("a document of tomorrow", [](auto& entry) { entry.documentOn = QDate(2026, 7, 2); },
        {ProblemCode::DateInFuture, {u"2026-07-02"_s}, u"document_on"_s});
}

void TestRegisters::poolingNeedsItsDocument()
{
    QFETCH(FundPooling, entry);
    QFETCH(const Problem, problem);
    entry.organisation = enterprise(m_office->open(upskill_subsidy::programme, example(upskill_subsidy::programme)));
    const auto refused = enterFundPooling(m_office->as("rules"), entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), problem);
    QVERIFY(readFundPooling(m_office->db(), entry.organisation).isEmpty());
}

void TestRegisters::onlyTheRuleAdministratorKeepsPooling()
{
    OfficeDesk& office = *m_office;
    const OrganisationId unit
        = enterprise(office.open(upskill_subsidy::programme, example(upskill_subsidy::programme)));
    const FundPooling entry = pooling(unit, QDate(2026, 1, 1));
    const FundPoolingId made(office.must(enterFundPooling(office.as("rules"), entry)).id);
    for (const char* who : {"intake", "first", "second", "approval", "finance", "statistics", "system", "security", "audit"}) {
        QCOMPARE(enterFundPooling(office.as(who), entry).error().code, ProblemCode::RoleMissing);
        QCOMPARE(endFundPooling(office.as(who), made, QDate(2026, 2, 1)).error().code, ProblemCode::RoleMissing);
        QCOMPARE(dropFundPooling(office.as(who), made, u"示例"_s).error().code, ProblemCode::RoleMissing);
    }
    QCOMPARE(readFundPooling(office.db(), unit).size(), 1);
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
