// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gather_facts.h"
#include "core/casework/honours/honour.h"
#include "core/casework/merges.h"
#include "core/casework/operations/keep_appraisal_bodies.h"
#include "core/casework/operations/keep_fund_pooling.h"
#include "core/casework/operations/keep_register.h"
#include "core/casework/operations/merge_parties.h"
#include "core/casework/operations/recover.h"
#include "core/casework/queries/find.h"
#include "core/casework/verify.h"
#include "core/register/certificate_store.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/values/id_number.h"
#include "tests/support/casework_desk.h"
#include "tests/support/table_dump.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// What a merge and its undoing leave behind: their own record, the audit trail, counters that only grow.
const QStringList grows {u"audit"_s, u"register_merge"_s, u"register_merge_item"_s, u"person.version"_s,
    u"organisation.version"_s, u"search_document.id"_s};

/// A made-up number that checks: born on 1 January of the year.
QString idNumber(int year, int serial)
{
    return IdNumber::fromLegacy(u"210202"_s + QString::number(year) + u"0101"_s + QString::number(serial).rightJustified(3, u'0'));
}

} // namespace

/// Two records that are one: everything hangs on the surviving one, and undoing it leaves no trace in any other table.
class TestMerges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void mergeAndUndoLeaveEveryTableAsItWas_data();
    void mergeAndUndoLeaveEveryTableAsItWas();
    void unitsMergeAndComeApartAgain();
    void oldNumbersAndLinksLeadOn();
    void fieldsAreExchanged();
    void openPaymentsForbid();
    void openRecoveriesForbid();
    void aCertificateOfBothStaysOnce();
    void whatCameSinceGoesByItsNumber();
    void correctionsSinceAreKept();
    void undoneFromTheLastOn();
    void takenNumbersForbidUndoing();
    void foundToBeTwoIsNotMerged();
    void likelyOnesAreNotNamedOnceFoundToBeTwo();
    void staleRecordsAreNotMerged();
    void nobodyMergesHisOwn();
    void everyRole_data();
    void everyRole();
    void grantsUnderTheOtherNumberCount();
    void theDatabaseHangsNothingOnAPointer();
    void honoursAndBodiesGoOverAndBack();
    void everyReferenceIsThoughtOf();

private:
    Connection& db() { return m_office->db(); }
    PersonId addPerson(const QString& name, const QString& number, const QString& phone = {})
    {
        return m_office->database().write([&] {
            auto added = PersonStore(db()).add({.name = name, .idNumber = number, .phone = phone});
            return added->id;
        });
    }
    void addCertificate(PersonId person, const QString& number, CertificateLevel level = CertificateLevel::Three)
    {
        m_office->database().write([&] {
            (void)CertificateStore(db()).add({.person = person, .number = number, .level = level, .occupationName = u"焊工"_s});
        });
    }
    /// An application for a mark by this person.
    CaseId apply(const QString& name, const QString& number, bool isHandedIn = true)
    {
        FormData form = sample::markForm();
        form.setValue(u"name"_s, name);
        form.setValue(u"id_number"_s, number);
        const CaseId id = m_office->open(sample::mark, form);
        if (isHandedIn)
            m_office->act("intake", id, Action::Submit);
        return id;
    }
    /// A claim whose roster names these numbers.
    CaseId claimFor(const QStringList& numbers, CaseState state = CaseState::Submitted)
    {
        FormData form = sample::grantForm();
        QList<FormRow> rows = form.rows(u"people"_s);
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (i >= rows.size())
                rows.append({u"r%1"_s.arg(i + 1), rows.first().values});
            rows[i].values[u"name"_s] = u"示例%1"_s.arg(i);
            rows[i].values[u"id_number"_s] = numbers[i];
        }
        form.setRows(u"people"_s, rows);
        const CaseId id = m_office->open(sample::grant, form);
        m_office->carry(id, state);
        return id;
    }
    PersonId holder(const QString& number)
    {
        const QList<Person> found = PersonStore(db()).findByNumber(number);
        return found.isEmpty() ? PersonId() : found.first().id;
    }
    MergeInput input(PersonId kept, PersonId merged, const QStringList& groups = {})
    {
        return {PartyKind::Person, kept.value(), readParty(db(), PartyKind::Person, kept.value())->version, merged.value(),
            readParty(db(), PartyKind::Person, merged.value())->version, groups, u"同一人，号码录错"_s};
    }
    Outcome<ChangeReport> merge(PersonId kept, PersonId merged, const QStringList& groups = {}, const char* who = "approval")
    {
        return mergeParties(m_office->as(who), input(kept, merged, groups));
    }
    Outcome<ChangeReport> undo(qint64 id, const char* who = "approval")
    {
        return undoMerge(m_office->as(who), id, u"合并有误"_s);
    }
    QMap<QString, QStringList> dump() { return dumpTables(db(), grows); }
    qint64 count(const QByteArray& sql)
    {
        Statement row = db().preparedText(sql);
        return row.next() ? row.integer(0) : -1;
    }

    std::unique_ptr<OfficeDesk> m_office;
};

void TestMerges::mergeAndUndoLeaveEveryTableAsItWas_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestMerges::mergeAndUndoLeaveEveryTableAsItWas()
{
    QFETCH(int, seed);
    QRandomGenerator dice {quint32(seed)};
    QList<PersonId> people;
    QStringList numbers;
    for (int i = 0; i < 3; ++i) {
        numbers.append(idNumber(80 + i, 100 + seed));
        people.append(addPerson(u"示例甲%1"_s.arg(i), numbers.last(), i == 1 ? QString() : u"1380013800%1"_s.arg(i)));
        for (int one = 0; one < 3; ++one)
            if (dice.bounded(2) == 0)
                addCertificate(people.last(), u"260602000130010"_s + QString::number(one));
        if (dice.bounded(3) > 0)
            (void)apply(u"示例甲%1"_s.arg(i), numbers.last(), dice.bounded(2) == 0);
    }
    (void)claimFor({numbers[0], numbers[1]});
    (void)claimFor({numbers[1]}, CaseState::Draft);
    (void)claimFor({numbers[1], numbers[2]}, CaseState::Accepted);
    QStringList groups;
    for (const PartyField& field : partyFields(PartyKind::Person))
        if (QLatin1StringView(field.key) == QLatin1StringView(field.group) && dice.bounded(2) == 0)
            groups.append(QString::fromLatin1(field.key));

    const QMap<QString, QStringList> before = dump();
    const auto merged = merge(people[0], people[1], groups);
    QVERIFY(merged);
    QVERIFY(dump() != before);
    for (const char* where : {"case_file", "case_party"})
        QCOMPARE(count(QByteArray("SELECT count(*) FROM ") + where + " WHERE person_id = " + QByteArray::number(people[1].value())), 0);
    QCOMPARE(verifyDatabase(db()), QStringList());
    QVERIFY(undo(merged->id));
    QCOMPARE(dumpDifference(before, dump()), QString());
    QCOMPARE(verifyDatabase(db()), QStringList());

    // A second one on the first, and both undone in turn.
    const auto first = merge(people[0], people[1], groups);
    const QMap<QString, QStringList> between = dump();
    const auto second = merge(people[2], people[0], groups);
    QVERIFY(first && second);
    QCOMPARE(holder(numbers[1]), people[2]);
    QVERIFY(undo(second->id));
    QCOMPARE(dumpDifference(between, dump()), QString());
    QVERIFY(undo(first->id));
    QCOMPARE(dumpDifference(before, dump()), QString());
}

void TestMerges::unitsMergeAndComeApartAgain()
{
    const CaseId claim = claimFor({idNumber(80, 1), idNumber(81, 2)});
    const OrganisationId kept = m_office->file(claim).organisation;
    const OrganisationId other = m_office->database().write([&] {
        auto added = OrganisationStore(db()).add({.name = u"渤海示例公司"_s, .creditCode = u"91210211MA0TE5T16B"_s,
            .registrationNumber = u"210200000123456"_s, .bankAccount = u"21250100040099999"_s});
        return added->id;
    });
    const FundPooling entry {.organisation = other, .from = {2025, 1, 1}, .document = u"示府发〔2025〕8号"_s,
        .documentOn = {2024, 12, 20}};
    m_office->must(enterFundPooling(m_office->as("rules"), entry));
    const auto withdrawn = enterFundPooling(m_office->as("rules"), entry);
    m_office->must(dropFundPooling(m_office->as("rules"), FundPoolingId(withdrawn->id), u"重复"_s));

    const QMap<QString, QStringList> before = dump();
    const auto done = mergeParties(m_office->as("approval"), {PartyKind::Organisation, kept.value(), 1, other.value(), 1,
        {u"bank_account"_s, u"registration_number"_s, u"credit_code"_s}, u"同一单位"_s});
    if (!done)
        QFAIL(qPrintable(problemCodeName(done.error().code)));
    QCOMPARE(readFundPooling(db(), kept).size(), 2);
    QCOMPARE(fundIsPooled(db(), kept, QDate(2026, 1, 1)), true);
    const auto after = OrganisationStore(db()).find(kept);
    QCOMPARE(after->creditCode, u"91210211MA0TE5T16B"_s);
    QCOMPARE(after->bankAccount, u"21250100040099999"_s);
    QCOMPARE(after->registrationNumber, u"210200000123456"_s);
    // By either code, and by the name of the other.
    for (const QString& code : {u"91210200MA0DEMA17P"_s, u"91210211MA0TE5T16B"_s})
        QCOMPARE(OrganisationStore(db()).findByCode(code).value(0).id, kept);
    QCOMPARE(OrganisationStore(db()).findWhileTyping(u"渤海示例公司", 5).value(0).id, kept);
    QVERIFY(undo(done->id));
    QCOMPARE(dumpDifference(before, dump()), QString());
}

void TestMerges::oldNumbersAndLinksLeadOn()
{
    const QString right = idNumber(80, 1);
    const QString wrong = idNumber(80, 2);
    const PersonId kept = addPerson(u"王伟"_s, right);
    const PersonId other = addPerson(u"王玮"_s, wrong);
    QVERIFY(merge(kept, other));
    QCOMPARE(holder(wrong), kept);
    QCOMPARE(holder(right), kept);
    QCOMPARE(readSurviving(db(), PartyKind::Person, other.value())->id, kept.value());
    QCOMPARE(PersonStore(db()).formerNames(kept), QStringList {u"王玮"_s});
    for (const QString& typed : {wrong, u"王玮"_s, right}) {
        const QList<FindHit> hits = find(db(), typed);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].id, kept.value());
    }
    // An application under the old number is his.
    const CaseId id = apply(u"王玮"_s, wrong);
    QCOMPARE(m_office->file(id).person, kept);
    QCOMPARE(m_office->file(id).applicantName, u"王玮"_s);
    QCOMPARE(count("SELECT count(*) FROM person"), 2);
}

void TestMerges::fieldsAreExchanged()
{
    const PersonId kept = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId other = addPerson(u"王玮"_s, idNumber(81, 2), u"13800138000"_s);
    QVERIFY(merge(kept, other, {u"id_number"_s, u"phone"_s, u"birth_date"_s}));
    const auto after = PersonStore(db()).find(kept);
    QCOMPARE(after->name, u"王伟"_s);
    QCOMPARE(after->idNumber, idNumber(81, 2));
    QCOMPARE(after->phone, u"13800138000"_s);
    QCOMPARE(after->birthDate, QDate(1981, 1, 1));
    QCOMPARE(PersonStore(db()).find(other)->idNumber, idNumber(80, 1));
    QCOMPARE(holder(idNumber(80, 1)), kept);
}

void TestMerges::openPaymentsForbid()
{
    m_office->setAllowance(80000);
    const QStringList numbers {idNumber(80, 1), idNumber(81, 2)};
    const CaseId claim = claimFor(numbers, CaseState::Approved);
    const PersonId other = addPerson(u"示例0"_s, idNumber(80, 9));
    QVERIFY(mayMerge(m_office->as("approval"), PartyKind::Person, holder(numbers[0]).value(), other.value()));
    m_office->act("finance", claim, Action::RequestPayment);
    for (const auto& pair : {std::pair(holder(numbers[0]), other), std::pair(other, holder(numbers[0]))}) {
        const auto refused = merge(pair.first, pair.second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::PaymentOpen);
        QCOMPARE(refused.error().arguments, QStringList {m_office->file(claim).number});
    }
    m_office->act("finance", claim, Action::ConfirmPayment);
    QVERIFY(merge(holder(numbers[0]), other));
}

void TestMerges::openRecoveriesForbid()
{
    m_office->setAllowance(80000);
    const QStringList numbers {idNumber(80, 1), idNumber(81, 2)};
    const CaseId claim = claimFor(numbers, CaseState::Paid);
    const PersonId other = addPerson(u"示例0"_s, idNumber(80, 9));
    const auto ordered = orderRecovery(m_office->as("approval"), claim, m_office->file(claim).version,
        {.password = testPassword, .amount = Money::fromFen(50000), .reason = u"多付"_s, .document = u"示追〔2026〕1号"_s});
    QVERIFY(ordered);
    const auto refused = merge(holder(numbers[0]), other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::RecoveryOpen);
    QCOMPARE(refused.error().arguments, QStringList {m_office->file(claim).number});
    m_office->must(recordRecovered(m_office->as("finance"), claim, m_office->file(claim).version,
        {.recovery = RecoveryId(ordered->id), .amount = Money::fromFen(50000), .voucher = u"示例凭证"_s}));
    QVERIFY(merge(holder(numbers[0]), other));
}

void TestMerges::aCertificateOfBothStaysOnce()
{
    const PersonId kept = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId other = addPerson(u"王玮"_s, idNumber(80, 2));
    addCertificate(kept, u"2606020001300123"_s, CertificateLevel::Three);
    addCertificate(other, u"2606020001300123"_s, CertificateLevel::Two);
    addCertificate(other, u"2606020001300124"_s);
    QCOMPARE(certificatesOfBoth(db(), kept.value(), other.value()), QStringList {u"2606020001300123"_s});
    const auto done = merge(kept, other);
    QVERIFY(done);
    const QList<Certificate> held = CertificateStore(db()).ofPerson(kept);
    QCOMPARE(held.size(), 2);
    for (const Certificate& certificate : held)
        if (certificate.number == u"2606020001300123"_s)
            QCOMPARE(certificate.level, CertificateLevel::Three);
    QCOMPARE(count("SELECT count(*) FROM certificate"), 3);
}

void TestMerges::whatCameSinceGoesByItsNumber()
{
    const QString right = idNumber(80, 1);
    const QString wrong = idNumber(80, 2);
    const PersonId kept = addPerson(u"王伟"_s, right);
    const PersonId other = addPerson(u"王玮"_s, wrong);
    const CaseId before = apply(u"王玮"_s, wrong);
    const auto done = merge(kept, other);
    QVERIFY(done);
    QCOMPARE(m_office->file(before).person, kept);
    const CaseId underOld = apply(u"王玮"_s, wrong);
    const CaseId underNew = apply(u"王伟"_s, right);
    const CaseId inRoster = claimFor({right, wrong});
    QVERIFY(undo(done->id));
    QCOMPARE(m_office->file(before).person, other);
    QCOMPARE(m_office->file(underOld).person, other);
    QCOMPARE(m_office->file(underNew).person, kept);
    Statement row = db().prepared("SELECT row_id, person_id FROM case_party WHERE case_id = ? AND role = 'person' ORDER BY row_id");
    row.with(inRoster);
    QMap<QString, PersonId> named;
    while (row.next())
        named.insert(row.text(0), row.id<PersonId>(1));
    QCOMPARE(named.value(u"people/r1"_s), kept);
    QCOMPARE(named.value(u"people/r2"_s), other);
}

void TestMerges::correctionsSinceAreKept()
{
    const PersonId kept = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId other = addPerson(u"王玮"_s, idNumber(80, 2), u"13800138000"_s);
    const auto done = merge(kept, other, {u"phone"_s, u"name"_s});
    QVERIFY(done);
    const CorrectionInput correction {PartyKind::Person, kept.value(),
        readParty(db(), PartyKind::Person, kept.value())->version, {{u"phone"_s, u"13900139000"_s}}, u"换号"_s};
    QVERIFY(correctParty(m_office->as("intake"), correction));
    QVERIFY(undo(done->id));
    QCOMPARE(PersonStore(db()).find(kept)->phone, u"13900139000"_s);    // corrected since
    QCOMPARE(PersonStore(db()).find(kept)->name, u"王伟"_s);             // taken back
    QCOMPARE(PersonStore(db()).find(other)->phone, u"13800138000"_s);
}

void TestMerges::undoneFromTheLastOn()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王玮"_s, idNumber(80, 2));
    const PersonId c = addPerson(u"汪伟"_s, idNumber(80, 3));
    const auto first = merge(a, b);
    m_office->on(2026, 3, 9);
    const auto second = merge(c, a);
    QVERIFY(first && second);
    const auto refused = undo(first->id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::MergedLater);
    QCOMPARE(refused.error().arguments, QStringList {u"2026-03-09"_s});
    QCOMPARE(merge(b, c).error().code, ProblemCode::MergedAlready);
    QVERIFY(undo(second->id));
    QVERIFY(undo(first->id));
    const auto twice = undo(first->id);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ProblemCode::RecordChanged);
}

void TestMerges::takenNumbersForbidUndoing()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王玮"_s, idNumber(80, 3));
    const auto done = merge(a, b, {u"id_number"_s});
    QVERIFY(done);
    // The surviving record, which had taken the number, is corrected, and somebody else gets it.
    QVERIFY(correctParty(m_office->as("intake"), {PartyKind::Person, a.value(),
        readParty(db(), PartyKind::Person, a.value())->version, {{u"id_number"_s, idNumber(80, 5)}}, u"号码录错"_s}));
    (void)addPerson(u"赵敏"_s, idNumber(80, 3));
    const auto refused = undo(done->id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::DuplicateNumber);
}

void TestMerges::foundToBeTwoIsNotMerged()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王伟"_s, idNumber(80, 2));
    const auto found = declareDistinct(m_office->as("intake"), PartyKind::Person, b.value(), a.value(), u"孪生兄弟"_s);
    QVERIFY(found);
    const auto refused = merge(a, b);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::DeclaredDistinct);
    QCOMPARE(refused.error().arguments, (QStringList {u"李受理"_s, u"2026-03-05"_s}));
    const auto again = declareDistinct(m_office->as("first"), PartyKind::Person, a.value(), b.value(), u"再次"_s);
    QCOMPARE(again.error().code, ProblemCode::DeclaredDistinct);
    QVERIFY(withdrawDistinct(m_office->as("second"), found->id, u"原来是一人"_s));
    QVERIFY(!withdrawDistinct(m_office->as("second"), found->id, u"再次"_s));
    QVERIFY(merge(a, b));
}

void TestMerges::likelyOnesAreNotNamedOnceFoundToBeTwo()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王伟"_s, idNumber(80, 2));
    const PersonStore store(db());
    QCOMPARE(store.likelyDuplicates(*store.find(a)).size(), 1);
    const auto found = declareDistinct(m_office->as("intake"), PartyKind::Person, a.value(), b.value(), u"孪生"_s);
    QVERIFY(store.likelyDuplicates(*store.find(a)).isEmpty());
    // As typed into a new application: no id yet, but a number that is held.
    QVERIFY(store.likelyDuplicates({.name = u"王伟"_s, .idNumber = idNumber(80, 1)}).isEmpty());
    QVERIFY(withdrawDistinct(m_office->as("intake"), found->id, u"弄错了"_s));
    QCOMPARE(store.likelyDuplicates(*store.find(b)).size(), 1);
}

void TestMerges::staleRecordsAreNotMerged()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王玮"_s, idNumber(80, 2));
    const MergeInput looked = input(a, b);
    QVERIFY(correctParty(m_office->as("intake"), {PartyKind::Person, b.value(), 1, {{u"phone"_s, u"13900139000"_s}}, u"补录"_s}));
    const auto refused = mergeParties(m_office->as("approval"), looked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::RecordChanged);
    MergeInput withoutReason = input(a, b);
    withoutReason.reason = u" "_s;
    QCOMPARE(mergeParties(m_office->as("approval"), withoutReason).error().code, ProblemCode::ReasonRequired);
    QCOMPARE(merge(a, a).error().code, ProblemCode::MergedWithItself);
}

void TestMerges::nobodyMergesHisOwn()
{
    const PersonId a = addPerson(u"郑审批"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"郑审批"_s, idNumber(80, 2));
    (void)m_office->addOfficer(u"chief"_s, u"郑科长"_s, {Role::Approval, Role::Intake}, idNumber(80, 2));
    for (const auto& pair : {std::pair(a, b), std::pair(b, a)})
        QCOMPARE(merge(pair.first, pair.second, {}, "chief").error().code, ProblemCode::OwnCase);
    QCOMPARE(declareDistinct(m_office->as("chief"), PartyKind::Person, a.value(), b.value(), u"理由"_s).error().code,
        ProblemCode::OwnCase);
    const auto done = merge(a, b);
    QVERIFY(done);
    QCOMPARE(undo(done->id, "chief").error().code, ProblemCode::OwnCase);
    // The officer is named where his other number was: a case under it is still his own.
    const CaseId own = apply(u"郑审批"_s, idNumber(80, 1));
    QCOMPARE(m_office->attempt("chief", own, Action::Accept).error().code, ProblemCode::OwnCase);
}

void TestMerges::everyRole_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("merges");
    QTest::addColumn<bool>("corrects");
    QTest::addColumn<bool>("tellsApart");
    QTest::newRow("intake") << u"intake"_s << false << true << true;
    QTest::newRow("first") << u"first"_s << false << false << true;
    QTest::newRow("second") << u"second"_s << false << false << true;
    QTest::newRow("approval") << u"approval"_s << true << false << true;
    for (const char* who : {"finance", "rules", "statistics", "system", "security", "audit"})
        QTest::newRow(who) << QString::fromLatin1(who) << false << false << false;
    QTest::newRow("many") << u"many"_s << true << true << true;
}

void TestMerges::everyRole()
{
    QFETCH(QString, who);
    QFETCH(bool, merges);
    QFETCH(bool, corrects);
    QFETCH(bool, tellsApart);
    const QByteArray name = who.toLatin1();
    const auto fits = [](const Outcome<ChangeReport>& outcome, bool isAllowed) {
        return isAllowed ? outcome.has_value() : !outcome && outcome.error().code == ProblemCode::RoleMissing;
    };
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王玮"_s, idNumber(80, 2));
    const Desk desk = m_office->as(name.constData());
    QVERIFY(fits(correctParty(desk, {PartyKind::Person, a.value(), 1, {{u"phone"_s, u"13900139000"_s}}, u"补录"_s}), corrects));
    const auto found = declareDistinct(desk, PartyKind::Person, a.value(), b.value(), u"孪生"_s);
    QVERIFY(fits(found, tellsApart));
    const qint64 finding = found ? found->id
                                 : declareDistinct(m_office->as("intake"), PartyKind::Person, a.value(), b.value(), u"孪生"_s)->id;
    QVERIFY(fits(withdrawDistinct(desk, finding, u"弄错了"_s), tellsApart));
    if (!tellsApart)
        QVERIFY(withdrawDistinct(m_office->as("intake"), finding, u"弄错了"_s));
    const auto done = mergeParties(desk, input(a, b));
    QVERIFY(fits(done, merges));
    const qint64 merged = done ? done->id : merge(a, b)->id;
    QVERIFY(fits(undoMerge(desk, merged, u"合并有误"_s), merges));
}

void TestMerges::grantsUnderTheOtherNumberCount()
{
    m_office->setAllowance(80000);
    const QString right = idNumber(80, 1);
    const QString wrong = idNumber(80, 2);
    const CaseId paid = claimFor({wrong, idNumber(81, 3)}, CaseState::Approved);
    const PersonId kept = addPerson(u"示例0"_s, right);
    FormData form = sample::grantForm();
    QList<FormRow> rows = form.rows(u"people"_s);
    rows[0].values[u"id_number"_s] = right;
    form.setRows(u"people"_s, {rows[0]});
    const auto grants = [&] { return gatherFacts(db(), sample::grant, form, {}, m_office->clock().today())
                                         .earlierGrants.value_or(QList<EarlierGrant>()); };
    QVERIFY(grants().isEmpty());
    const auto done = merge(kept, holder(wrong));
    QVERIFY(done);
    QCOMPARE(grants().size(), 1);
    QCOMPARE(grants()[0].personNumber, right);
    QCOMPARE(grants()[0].caseNumber, m_office->file(paid).number);
    QVERIFY(undo(done->id));
    QVERIFY(grants().isEmpty());
}

void TestMerges::theDatabaseHangsNothingOnAPointer()
{
    const PersonId a = addPerson(u"王伟"_s, idNumber(80, 1));
    const PersonId b = addPerson(u"王玮"_s, idNumber(80, 2));
    const CaseId id = apply(u"王伟"_s, idNumber(80, 1));
    QVERIFY(merge(a, b));
    const auto refuses = [this](const QByteArray& sql) {
        try {
            m_office->database().write([&] { db().execute(sql); });
        } catch (const Fault& fault) {
            return fault.kind() == FaultKind::Constraint;
        }
        return false;
    };
    const QByteArray pointer = QByteArray::number(b.value());
    QVERIFY(refuses("INSERT INTO certificate (person_id, number, level, occupation_name) VALUES (" + pointer + ", '1', '3', 'x')"));
    QVERIFY(refuses("INSERT INTO case_party (case_id, role, row_id, person_id) VALUES (" + QByteArray::number(id.value())
        + ", 'person', 'x', " + pointer + ')'));
    QVERIFY(refuses("UPDATE person SET phone = '1' WHERE id = " + pointer));
    QVERIFY(refuses("DELETE FROM register_merge"));
    QVERIFY(refuses("UPDATE register_merge SET reason = 'x'"));
}

/// An honour follows the person, the entry of an appraisal body its organisation; withdrawn entries as well.
void TestMerges::honoursAndBodiesGoOverAndBack()
{
    const QString number = idNumber(81, 2);
    const PersonId kept = addPerson(u"王伟"_s, idNumber(80, 1));
    m_office->must(enterHonour(m_office->as("intake"),
        {.name = u"王玮"_s, .idNumber = number, .title = u"示例技术能手"_s, .body = u"示例省政府"_s, .grantedOn = {2015, 5, 1}}));
    const PersonId other = holder(number);
    const Organisation one {.name = u"示例鉴定所"_s, .creditCode = u"91210211MA0TE5T16B"_s};
    const AppraisalBody body {.from = {2015, 1, 1}, .firstYear = 2016};
    const auto entered = enterAppraisalBody(m_office->as("rules"), one, body);
    m_office->must(entered);
    m_office->must(dropAppraisalBody(m_office->as("rules"), AppraisalBodyId(entered->id), u"录错"_s));
    m_office->must(enterAppraisalBody(m_office->as("rules"), one, body));
    const OrganisationId its = OrganisationStore(db()).findByCode(one.creditCode).first().id;
    const OrganisationId survivor = m_office->database().write(
        [&] { return OrganisationStore(db()).add({.name = u"示例鉴定站"_s, .creditCode = u"91210200MA0DEMA17P"_s})->id; });

    const QMap<QString, QStringList> before = dump();
    const auto person = merge(kept, other);
    const auto organisation = mergeParties(m_office->as("approval"),
        {PartyKind::Organisation, survivor.value(), 1, its.value(), 1, {}, u"同一单位"_s});
    QVERIFY(person && organisation);
    QCOMPARE(readHonours(db(), {.person = kept}).size(), 1);
    QCOMPARE(appraisalBodiesOf(db(), survivor).size(), 1);
    QCOMPARE(count("SELECT count(DISTINCT organisation_id) FROM appraisal_body"), 1);
    QVERIFY(undo(person->id));
    QVERIFY(undo(organisation->id));
    QCOMPARE(dumpDifference(before, dump()), QString());
}

/// Whoever adds a table that names persons or organisations decides here whether its rows go over.
void TestMerges::everyReferenceIsThoughtOf()
{
    QStringList found;
    Statement row = db().prepared("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name");
    row.with();
    static const QRegularExpression column(u"(\\w+) INTEGER[^,]*REFERENCES (?:person|organisation) \\("_s);
    while (row.next())
        for (auto match = column.globalMatch(row.text(1)); match.hasNext();)
            found.append(row.text(0) + u'.' + match.next().captured(1));
    found.sort();
    const QStringList goOver {u"appraisal_body.organisation_id"_s, u"case_file.organisation_id"_s, u"case_file.person_id"_s,
        u"case_party.organisation_id"_s, u"case_party.person_id"_s, u"certificate.person_id"_s, u"filing.organisation_id"_s,
        u"fund_pooling.organisation_id"_s, u"honour.person_id"_s, u"organisation.merged_into"_s, u"person.merged_into"_s};
    // History of the record it is about, or a letter as it was sent.
    const QStringList stay {u"organisation_name.organisation_id"_s, u"person_name.person_id"_s,
        u"register_correction.organisation_id"_s, u"register_correction.person_id"_s,
        u"register_distinct.organisation_one"_s, u"register_distinct.organisation_other"_s,
        u"register_distinct.person_one"_s, u"register_distinct.person_other"_s, u"register_merge.organisation_kept"_s,
        u"register_merge.organisation_merged"_s, u"register_merge.person_kept"_s, u"register_merge.person_merged"_s,
        u"reminder_letter.organisation_id"_s};
    QStringList expected = goOver + stay;
    expected.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"
