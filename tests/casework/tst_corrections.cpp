// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/keep_register.h"
#include "core/casework/queries/find.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/values/id_number.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QJsonDocument>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Records of the register put right: every field with what stood there before, checked as on a form.
class TestCorrections final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_person = m_office->database().write([&] {
            auto added = PersonStore(m_office->db()).add({.name = u"王伟"_s, .idNumber = number, .phone = u"13800138000"_s});
            return added->id;
        });
        m_unit = m_office->database().write([&] {
            auto added = OrganisationStore(m_office->db()).add({.name = u"渤海示例有限公司"_s, .creditCode = code,
                .bankAccount = u"21250100040012345"_s});
            return added->id;
        });
    }

    void everyFieldKeepsWhatItWas();
    void numbersAreChecked_data();
    void numbersAreChecked();
    void whatFollowsTheNumberFollows();
    void aFailingCheckDigitNeedsItsReason();
    void contradictionsAreNamed();
    void reasonAndDifferenceAreNeeded();
    void anotherSaverIsNoticed();
    void takenNumbersAreRefused();
    void casesSayWhatTheySaid();
    void oldNumbersAreStillFound();
    void auditHidesNumbers();
    void nobodyCorrectsHimself();
    void unitsToo();

private:
    Outcome<ChangeReport> correct(const QMap<QString, QString>& changes, const QString& reason = u"原件核对"_s)
    {
        return correctParty(m_office->as("intake"), {PartyKind::Person, m_person.value(), person().version, changes, reason});
    }
    Outcome<ChangeReport> correctUnit(const QMap<QString, QString>& changes)
    {
        return correctParty(m_office->as("intake"), {PartyKind::Organisation, m_unit.value(),
            readParty(m_office->db(), PartyKind::Organisation, m_unit.value())->version, changes, u"执照变更"_s});
    }
    Person person() { return *PersonStore(m_office->db()).find(m_person); }
    QList<Correction> history() { return readCorrections(m_office->db(), PartyKind::Person, m_person.value()); }

    const QString number = IdNumber::fromLegacy(u"210202900101001");    // man or woman by the 17th digit: 1, a man
    const QString right = IdNumber::fromLegacy(u"210202910203004");     // 4, a woman, 3 February 1991
    const QString code = u"91210200MA0DEMA17P"_s;
    std::unique_ptr<OfficeDesk> m_office;
    PersonId m_person;
    OrganisationId m_unit;
};

void TestCorrections::everyFieldKeepsWhatItWas()
{
    QVERIFY(correct({{u"phone"_s, u"139 0013 9000"_s}, {u"address"_s, u"示例路2号"_s}}, u"本人来电"_s));
    m_office->on(2026, 3, 9);
    QVERIFY(correct({{u"name"_s, u"王玮"_s}}, u"户口簿"_s));
    QCOMPARE(person().phone, u"13900139000"_s);
    QCOMPARE(person().name, u"王玮"_s);
    const QList<Correction> found = history();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].fields, (QList<CorrectedField> {{u"name"_s, u"王伟"_s, u"王玮"_s}}));
    QCOMPARE(found[0].reason, u"户口簿"_s);
    QCOMPARE(found[0].officer, u"李受理"_s);
    QCOMPARE(found[0].at.addSecs(8 * 3600).date(), QDate(2026, 3, 9));
    QCOMPARE(found[1].fields, (QList<CorrectedField> {{u"phone"_s, u"13800138000"_s, u"13900139000"_s},
        {u"address"_s, {}, u"示例路2号"_s}}));
    QCOMPARE(PersonStore(m_office->db()).formerNames(m_person), QStringList {u"王伟"_s});
}

void TestCorrections::numbersAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const QString& field, const QString& typed, ProblemCode problem) {
        QTest::newRow(name) << field << typed << int(problem);
    };
    row("check digit", u"id_number"_s, u"210202199001010011"_s, ProblemCode::IdCheckDigit);
    row("length", u"id_number"_s, u"21020219900101001"_s, ProblemCode::IdLength);
    row("no such day", u"id_number"_s, u"210202199002300010"_s, ProblemCode::IdBirthDate);
    row("telephone", u"phone"_s, u"12"_s, ProblemCode::PhoneForm);
    row("day", u"birth_date"_s, u"2026-02-30"_s, ProblemCode::ImpossibleDate);
    row("future", u"birth_date"_s, u"2026-12-30"_s, ProblemCode::DateInFuture);
    row("15 digits", u"legacy_number"_s, u"2102029001010"_s, ProblemCode::IdLength);
    row("sex", u"sex"_s, u"maybe"_s, ProblemCode::UnknownChoice);
    row("kind", u"id_kind"_s, u"library"_s, ProblemCode::UnknownChoice);
    row("name", u"name"_s, u"  "_s, ProblemCode::Required);
    row("long name", u"name"_s, QString(76, u'王'), ProblemCode::TooLong);
    row("not a field", u"id_twin"_s, u"1"_s, ProblemCode::UnknownField);
}

void TestCorrections::numbersAreChecked()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    const auto refused = correct({{field, typed}});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), problem);
    if (ProblemCode(problem) != ProblemCode::UnknownField)
        QCOMPARE(refused.error().field, field);
    QVERIFY(history().isEmpty());
}

void TestCorrections::whatFollowsTheNumberFollows()
{
    QCOMPARE(person().sex, Sex::Male);
    QVERIFY(correct({{u"id_number"_s, right}}));
    QCOMPARE(person().idNumber, right);
    QCOMPARE(person().sex, Sex::Female);
    QCOMPARE(person().birthDate, QDate(1991, 2, 3));
    // What follows is part of the correction.
    QStringList keys;
    const QList<Correction> found = history();
    for (const CorrectedField& field : found[0].fields)
        keys.append(field.key);
    QCOMPARE(keys, (QStringList {u"id_number"_s, u"sex"_s, u"birth_date"_s}));
}

void TestCorrections::aFailingCheckDigitNeedsItsReason()
{
    const QString failing = number.chopped(1) + (number.endsWith(u'5') ? u'6' : u'5');
    QCOMPARE(correct({{u"id_number"_s, failing}}).error().code, ProblemCode::IdCheckDigit);
    QVERIFY(correct({{u"id_number"_s, failing}, {u"id_override_reason"_s, u"原件如此"_s}}));
    QCOMPARE(person().idNumber, failing);
    QCOMPARE(person().idOverrideReason, u"原件如此"_s);
    // A number that checks needs no reason to pass, and loses it.
    QVERIFY(correct({{u"id_number"_s, number}}));
    QVERIFY(person().idOverrideReason.isEmpty());
}

void TestCorrections::contradictionsAreNamed()
{
    const auto sex = correct({{u"sex"_s, u"female"_s}});
    QCOMPARE(sex.error().code, ProblemCode::IdSexMismatch);
    QCOMPARE(sex.error().field, u"sex"_s);
    const auto born = correct({{u"birth_date"_s, u"1991-01-01"_s}});
    QCOMPARE(born.error().code, ProblemCode::IdBirthMismatch);
    QCOMPARE(born.error().field, u"birth_date"_s);
}

void TestCorrections::reasonAndDifferenceAreNeeded()
{
    const auto withoutReason = correct({{u"phone"_s, u"13900139000"_s}}, u"  "_s);
    QCOMPARE(withoutReason.error().code, ProblemCode::ReasonRequired);
    QCOMPARE(withoutReason.error().field, u"reason"_s);
    QCOMPARE(correct({{u"phone"_s, u"138-0013-8000"_s}}).error().code, ProblemCode::NothingCorrected);
    QCOMPARE(correct({}).error().code, ProblemCode::NothingCorrected);
    QCOMPARE(person().version, 1);
}

void TestCorrections::anotherSaverIsNoticed()
{
    const int looked = person().version;
    QVERIFY(correct({{u"phone"_s, u"13900139000"_s}}));
    const auto refused = correctParty(
        m_office->as("many"), {PartyKind::Person, m_person.value(), looked, {{u"phone"_s, u"13700137000"_s}}, u"补录"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::RecordChanged);
    QCOMPARE(person().phone, u"13900139000"_s);
}

void TestCorrections::takenNumbersAreRefused()
{
    m_office->database().write([&] { (void)PersonStore(m_office->db()).add({.name = u"李娜"_s, .idNumber = right}); });
    const auto refused = correct({{u"id_number"_s, right}});
    QCOMPARE(refused.error().code, ProblemCode::DuplicateNumber);
    QCOMPARE(refused.error().field, u"id_number"_s);
}

void TestCorrections::casesSayWhatTheySaid()
{
    FormData form = sample::markForm();
    form.setValue(u"name"_s, u"王伟"_s);
    form.setValue(u"id_number"_s, number);
    const CaseId id = m_office->open(sample::mark, form);
    m_office->act("intake", id, Action::Submit);
    const int version = m_office->file(id).version;
    QVERIFY(correct({{u"name"_s, u"王玮"_s}, {u"id_number"_s, right}}));
    const CaseFile file = m_office->file(id);
    QCOMPARE(file.person, m_person);
    QCOMPARE(file.applicantName, u"王伟"_s);
    QCOMPARE(file.applicantNumber, number);
    QCOMPARE(file.version, version);
    QCOMPARE(readForm(m_office->db(), file).value(u"id_number"_s), number);
}

void TestCorrections::oldNumbersAreStillFound()
{
    QVERIFY(correct({{u"id_number"_s, right}}));
    QCOMPARE(find(m_office->db(), number).size(), 1);
    QCOMPARE(find(m_office->db(), right).size(), 1);
    // Until it is somebody else's.
    m_office->database().write([&] { (void)PersonStore(m_office->db()).add({.name = u"李娜"_s, .idNumber = number}); });
    QVERIFY(correct({{u"phone"_s, u"13900139000"_s}}));
    const QList<FindHit> hits = find(m_office->db(), number);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].title, u"李娜"_s);
}

void TestCorrections::auditHidesNumbers()
{
    QVERIFY(correct({{u"id_number"_s, right}, {u"address"_s, u"示例路2号"_s}}));
    const QList<AuditEntry> entries = readAudit(m_office->db(), {.action = u"correct_register"_s}, 5);
    QCOMPARE(entries.size(), 1);
    const QString text = QString::fromUtf8(QJsonDocument(entries[0].before).toJson())
        + QString::fromUtf8(QJsonDocument(entries[0].after).toJson());
    QVERIFY(!text.contains(number));
    QVERIFY(!text.contains(right));
    QVERIFY(text.contains(right.left(4)));
    QVERIFY(text.contains(u"示例路2号"_s));
}

void TestCorrections::nobodyCorrectsHimself()
{
    (void)m_office->addOfficer(u"self"_s, u"王本人"_s, {Role::Intake}, number);
    const auto refused = correctParty(
        m_office->as("self"), {PartyKind::Person, m_person.value(), 1, {{u"phone"_s, u"13900139000"_s}}, u"自己"_s});
    QCOMPARE(refused.error().code, ProblemCode::OwnCase);
    // Nor is a record made his own.
    (void)m_office->addOfficer(u"other"_s, u"李他人"_s, {Role::Intake}, right);
    const auto taken = correctParty(
        m_office->as("other"), {PartyKind::Person, m_person.value(), 1, {{u"id_number"_s, right}}, u"改成自己"_s});
    QCOMPARE(taken.error().code, ProblemCode::OwnCase);
    QCOMPARE(person().idNumber, number);
}

void TestCorrections::unitsToo()
{
    QCOMPARE(correctUnit({{u"credit_code"_s, u"91210200MA0DEMA17A"_s}}).error().code, ProblemCode::CreditCodeCheck);
    QCOMPARE(correctUnit({{u"bank_account"_s, u"x"_s}}).error().code, ProblemCode::BankAccountForm);
    QVERIFY(correctUnit({{u"credit_code"_s, u"91210211MA0TE5T16B"_s}, {u"district"_s, u"甘井子区"_s},
        {u"is_dispatch_agency"_s, u"yes"_s}, {u"bank_account"_s, u"21250100040099999"_s}}));
    const auto unit = OrganisationStore(m_office->db()).find(m_unit);
    QCOMPARE(unit->creditCode, u"91210211MA0TE5T16B"_s);
    QCOMPARE(unit->organisationCode, u"MA0TE5T16"_s);   // the ninth to seventeenth of the new code
    QCOMPARE(unit->district, u"210211"_s);
    QCOMPARE(unit->isDispatchAgency, YesNo::Yes);
    Statement row = m_office->db().prepared("SELECT changes_identity, changes_account FROM register_correction");
    QVERIFY(row.next());
    QVERIFY(row.boolean(0) && row.boolean(1));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
