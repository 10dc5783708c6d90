// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/certificate_store.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "tests/support/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

Organisation works()
{
    Organisation organisation;
    organisation.name = u"大连 示例 重工有限公司"_s;
    organisation.creditCode = u"91210211ma0te5t16b"_s;
    organisation.registrationNumber = u"210200000012345"_s;
    organisation.taxNumber = u"T1"_s;
    organisation.insuranceNumber = u"S-77"_s;
    organisation.industryCode = u"3411"_s;
    organisation.district = u"210211"_s;
    organisation.address = u"甘井子区1号"_s;
    organisation.businessAddress = u"甘井子区2号"_s;
    organisation.legalRepresentative = u"赵敏"_s;
    organisation.contact = u"李娜"_s;
    organisation.phone = u"0411-39622988"_s;
    organisation.isDispatchAgency = YesNo::No;
    organisation.bankName = u"某银行大连分行"_s;
    organisation.bankAccount = u"3400-1234567890"_s;
    organisation.bankAccountName = u"大连示例重工有限公司"_s;
    organisation.note = u"备注"_s;
    organisation.codeOverrideReason = u"原件如此"_s;
    return organisation;
}

} // namespace

class OrganisationStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationComesBackWhole()
    {
        TestDatabase database;
        const auto added = database.write([&] { return OrganisationStore(database.connection()).add(works()); });
        QVERIFY(added);
        database.reopen();
        const auto found = OrganisationStore(database.connection()).find(added->id);
        QVERIFY(found);
        QCOMPARE(found->name, u"大连示例重工有限公司"_s);
        QCOMPARE(found->nameRaw, u"大连 示例 重工有限公司"_s);
        QCOMPARE(found->creditCode, u"91210211MA0TE5T16B"_s);
        QCOMPARE(found->organisationCode, u"MA0TE5T16"_s);
        const Organisation expected = works();
        for (const auto member : {&Organisation::registrationNumber, &Organisation::taxNumber, &Organisation::insuranceNumber,
                 &Organisation::industryCode, &Organisation::district, &Organisation::address, &Organisation::businessAddress,
                 &Organisation::legalRepresentative, &Organisation::contact, &Organisation::phone, &Organisation::bankName,
                 &Organisation::bankAccount, &Organisation::bankAccountName, &Organisation::note, &Organisation::codeOverrideReason})
            QCOMPARE(*found.*member, expected.*member);
        QCOMPARE(found->isDispatchAgency, YesNo::No);
        QCOMPARE(found->isHrService, YesNo::Unknown);
    }

    void oldAndNewCodesFindIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("credit code") << u"91210211MA0TE5T16B"_s;
        QTest::newRow("as typed") << u"9121 0211-MA0TE5T16b"_s;
        QTest::newRow("organisation code inside") << u"MA0TE5T1-6"_s;
        QTest::newRow("registration") << u"210200000012345"_s;
    }
    void oldAndNewCodesFindIt()
    {
        QFETCH(QString, code);
        TestDatabase database;
        OrganisationStore store(database.connection());
        database.write([&] { QVERIFY(store.add(works())); });
        QCOMPARE(store.findByCode(code).size(), 1);
        QVERIFY(store.findByCode(u"91210211MA0TE5T16C"_s).size() == 1);
        QVERIFY(store.findByCode(u"12345678-8"_s).isEmpty());
        QVERIFY(store.findByCode({}).isEmpty());
    }

    void problemsAreSaid()
    {
        TestDatabase database;
        OrganisationStore store(database.connection());
        database.write([&] {
            QVERIFY(store.add(works()));
            QCOMPARE(store.add(works()).error().code, ProblemCode::DuplicateNumber);
            Organisation nameless;
            QCOMPARE(store.add(nameless).error(), Problem {ProblemCode::Required}.at(u"name"_s));
            Organisation cut = works();
            cut.creditCode.chop(1);
            QCOMPARE(store.add(cut).error().code, ProblemCode::CreditCodeLength);
            Organisation longName;
            longName.name = QString(151, u'厂');
            QCOMPARE(store.add(longName).error().code, ProblemCode::TooLong);
        });
    }

    void gapsAreFilledAndTheRestStays()
    {
        TestDatabase database;
        OrganisationStore store(database.connection());
        Organisation bare;
        bare.name = u"大连示例重工有限公司"_s;
        bare.creditCode = u"91210211MA0TE5T16B"_s;
        bare.phone = u"12333"_s;
        database.write([&] {
            const auto first = store.findOrCreate(bare);
            Organisation renamed = works();
            renamed.name = u"大连另名有限公司"_s;
            const auto second = store.findOrCreate(renamed);
            QCOMPARE(second->id, first->id);
            QCOMPARE(second->name, bare.name);
            QCOMPARE(second->phone, u"12333"_s);
            QCOMPARE(second->bankAccount, works().bankAccount);
            QCOMPARE(second->isDispatchAgency, YesNo::No);
            QCOMPARE(second->version, 2);
            QCOMPARE(store.findOrCreate(renamed)->version, 2);
        });
    }

    void changesAreVersionedAndNamesKept()
    {
        TestDatabase database;
        OrganisationStore store(database.connection());
        const auto stored = database.write([&] { return store.add(works()); });
        Organisation renamed = *stored;
        renamed.name = u"大连新名集团"_s;
        database.write([&] {
            QVERIFY(store.update(renamed, database.clock(), u"工商变更"_s));
            QCOMPARE(store.update(renamed, database.clock()).error().code, ProblemCode::RecordChanged);
        });
        QCOMPARE(store.formerNames(stored->id), QStringList {u"大连示例重工有限公司"_s});
        for (const auto& text : {u"新名"_s, u"dlxm"_s, u"示例重工"_s, u"dlslzg"_s, u"MA0TE5"_s, u"210211ma"_s})
            QVERIFY2(store.findWhileTyping(text, 5).size() == 1, qPrintable(text));
    }

    void likelyDuplicatesAreShown()
    {
        TestDatabase database;
        OrganisationStore store(database.connection());
        const auto stored = database.write([&] { return store.add(works()); });
        Organisation typed;
        typed.name = u"大连示例重工有限公司"_s;
        QCOMPARE(store.likelyDuplicates(typed).size(), 1);
        typed.name = u"别的"_s;
        typed.organisationCode = u"MA0TE5T1-6"_s;
        QCOMPARE(store.likelyDuplicates(typed).size(), 1);
        QVERIFY(store.likelyDuplicates(*stored).isEmpty());
    }

    void certificatesBelongToPersons()
    {
        TestDatabase database;
        CertificateStore store(database.connection());
        database.write([&] {
            Person person;
            person.name = u"张伟"_s;
            const PersonId holder = PersonStore(database.connection()).add(person)->id;
            Certificate certificate {{}, 1, holder, u"1106-0200 1300123"_s, {}, CertificateLevel::Three, u"焊 工"_s,
                u"6-18-02-04"_s, QDate(2026, 1, 15), u"大连市职业技能鉴定中心"_s, YesNo::Yes, u"备注"_s};
            const auto added = store.add(certificate);
            QVERIFY(added);
            const auto found = store.find(added->id);
            QCOMPARE(found->number, u"110602001300123"_s);
            QCOMPARE(found->numberRaw, u"1106-0200 1300123"_s);
            QCOMPARE(found->level, CertificateLevel::Three);
            QCOMPARE(found->occupationName, u"焊工"_s);
            QCOMPARE(found->issuedOn, QDate(2026, 1, 15));
            QCOMPARE(found->isAppraisedLocally, YesNo::Yes);
            QCOMPARE(store.add(certificate).error().code, ProblemCode::DuplicateNumber);
            QCOMPARE(store.findOrCreate(certificate)->id, added->id);
            QCOMPARE(store.findByNumber(u"110602001300123"_s).size(), 1);
            QCOMPARE(store.ofPerson(holder).size(), 1);
            Certificate changed = *found;
            changed.issuer = u"另一机构"_s;
            QCOMPARE(store.update(changed)->version, 2);
            QCOMPARE(store.update(changed).error().code, ProblemCode::RecordChanged);
            certificate.number.clear();
            QCOMPARE(store.add(certificate).error().code, ProblemCode::Required);
        });
    }
};

QTEST_GUILESS_MAIN(OrganisationStoreTest)
#include "tst_organisation_store.moc"
