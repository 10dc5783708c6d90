// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/register/person_store.h"
#include "tests/support/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

Person zhang()
{
    Person person;
    person.name = u" 张 伟 "_s;
    person.idNumber = u"21020219880229001１"_s;
    person.phone = u"13800138000"_s;
    return person;
}

QStringList namesOf(const QList<Person>& persons)
{
    QStringList names;
    for (const Person& person : persons)
        names.append(person.name);
    return names;
}

} // namespace

class PersonStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonComesBackWhole()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        Person person = zhang();
        person.idOverrideReason = u"原件核对"_s;
        person.legacyNumber = u"210202880229001"_s;
        person.address = u"大连市中山区人民路1号"_s;
        person.note = u"<b>备注</b>"_s;
        const auto added = database.write([&] { return store.add(person); });
        QVERIFY(added);
        database.reopen();
        const auto found = PersonStore(database.connection()).find(added->id);
        QVERIFY(found);
        QCOMPARE(found->name, u"张伟"_s);
        QCOMPARE(found->nameRaw, u" 张 伟 "_s);
        QCOMPARE(found->idNumber, u"210202198802290011"_s);
        QCOMPARE(found->sex, Sex::Male);
        QCOMPARE(found->birthDate, QDate(1988, 2, 29));
        QCOMPARE(found->phone, person.phone);
        QCOMPARE(found->legacyNumber, person.legacyNumber);
        QCOMPARE(found->idOverrideReason, person.idOverrideReason);
        QCOMPARE(found->address, person.address);
        QCOMPARE(found->note, person.note);
        QCOMPARE(found->version, 1);
    }

    void everyKindOfDocumentComesBack()
    {
        TestDatabase database;
        for (int kind = 0; kind <= int(PersonIdKind::Passport); ++kind) {
            Person person {{}, 1, u"某人"_s, {}, PersonIdKind(kind), u"X%1"_s.arg(kind)};
            const auto added = database.write([&] { return PersonStore(database.connection()).add(person); });
            QVERIFY(added);
            QCOMPARE(PersonStore(database.connection()).find(added->id)->idKind, PersonIdKind(kind));
            QCOMPARE(*parsePersonIdKind(chineseName(PersonIdKind(kind))), PersonIdKind(kind));
        }
        QCOMPARE(parsePersonIdKind(u"军官证").error().code, ProblemCode::UnknownChoice);
    }

    void problemsAreSaid()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        database.write([&] {
            Person nameless = zhang();
            nameless.name = u" \u200B "_s;
            QCOMPARE(store.add(nameless).error(), Problem {ProblemCode::Required}.at(u"name"_s));
            Person longName = zhang();
            longName.name = QString(76, u'王');
            QCOMPARE(store.add(longName).error().code, ProblemCode::TooLong);
            longName.name = u"\U0002CB4A"_s.repeated(75);
            QVERIFY(store.add(longName));
            QCOMPARE(store.add(zhang()).error(), (Problem {ProblemCode::DuplicateNumber, {u"210202198802290011"_s}}.at(u"id_number"_s)));
            Person twin = zhang();
            twin.idTwin = 1;
            QVERIFY(store.add(twin));
        });
        QCOMPARE(store.findByNumber(u"210202198802290011"_s).size(), 2);
    }

    void writingNeedsATransaction()
    {
        TestDatabase database;
        QVERIFY_THROWS_EXCEPTION(Fault, (void)PersonStore(database.connection()).add(zhang()));
    }

    void theSameNumberIsTheSamePerson()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        Person again = zhang();
        again.name = u"张玮"_s;
        again.phone = u"13900139000"_s;
        again.address = u"大连"_s;
        database.write([&] {
            const auto first = store.findOrCreate(zhang());
            const auto second = store.findOrCreate(again);
            QVERIFY(first && second);
            QCOMPARE(second->id, first->id);
            QCOMPARE(second->name, u"张伟"_s);
            QCOMPARE(second->phone, u"13800138000"_s);
            QCOMPARE(second->address, u"大连"_s);
            QCOMPARE(second->version, 2);
            QCOMPARE(store.findOrCreate(again)->version, 2);
            Person unknown;
            unknown.name = u"李娜"_s;
            QVERIFY(store.findOrCreate(unknown)->id != store.findOrCreate(unknown)->id);
        });
    }

    void someoneElsesChangeIsNotOverwritten()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        const auto added = database.write([&] { return store.add(zhang()); });
        Person mine = *added;
        Person theirs = *added;
        theirs.phone = u"13900139000"_s;
        mine.phone = u"13700137000"_s;
        database.write([&] {
            QCOMPARE(store.update(theirs, database.clock())->version, 2);
            const auto refused = store.update(mine, database.clock());
            QVERIFY(!refused);
            QCOMPARE(refused.error(), (Problem {ProblemCode::RecordChanged, {u"张伟"_s}}));
        });
        QCOMPARE(store.find(added->id)->phone, u"13900139000"_s);
    }

    void aNewNameKeepsTheOldOne()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        auto person = *database.write([&] { return store.add(zhang()); });
        person.name = u"张伟强"_s;
        database.write([&] { QVERIFY(store.update(person, database.clock(), u"户口簿更名"_s)); });
        QCOMPARE(store.formerNames(person.id), QStringList {u"张伟"_s});
        QCOMPARE(store.find(person.id)->nameRaw, u"张伟强"_s);
        QCOMPARE(namesOf(store.findWhileTyping(u"zwq", 10)), QStringList {u"张伟强"_s});
        QCOMPARE(namesOf(store.findWhileTyping(u"张伟", 10)), QStringList {u"张伟强"_s});
        QVERIFY_THROWS_EXCEPTION(Fault, database.connection().prepared("UPDATE person_name SET name = 'x'").run());
        QVERIFY_THROWS_EXCEPTION(Fault, database.connection().prepared("DELETE FROM person_name").run());
    }

    void foundWhileTyping_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t* text : {u"张", u"张伟", u"zw", u"zhangw", u"880229", u"0011", u"138001", u"2102 zw"})
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
    }
    void foundWhileTyping()
    {
        QFETCH(QString, text);
        TestDatabase database;
        PersonStore store(database.connection());
        Person other;
        other.name = u"李娜"_s;
        other.idNumber = u"210211197501010022"_s;
        database.write([&] { QVERIFY(store.add(zhang()) && store.add(other)); });
        QCOMPARE(namesOf(store.findWhileTyping(text, 10)), QStringList {u"张伟"_s});
    }

    void likelyDuplicatesAreShown()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        Person sameNameOtherDay = zhang();
        sameNameOtherDay.idNumber = u"210281196501010019"_s;
        Person legacy;
        legacy.name = u"王强"_s;
        legacy.legacyNumber = u"210202880229001"_s;
        database.write([&] { QVERIFY(store.add(zhang()) && store.add(sameNameOtherDay) && store.add(legacy)); });
        Person typed;
        typed.name = u"张伟"_s;
        QCOMPARE(store.likelyDuplicates(typed).size(), 2);
        typed.birthDate = QDate(1988, 2, 29);
        QCOMPARE(store.likelyDuplicates(typed).size(), 1);
        typed.name = u"别人"_s;
        QVERIFY(store.likelyDuplicates(typed).isEmpty());
        typed.legacyNumber = u"210202880229001"_s;
        QCOMPARE(namesOf(store.likelyDuplicates(typed)).first(), u"王强"_s);
        const Person stored = store.findByNumber(u"210202198802290011"_s).first();
        QVERIFY(!namesOf(store.likelyDuplicates(stored)).contains(u"张伟"_s));
    }

    void lookUpsUseIndexes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("number") << QByteArray("SELECT id FROM person WHERE id_number = ?");
        QTest::newRow("legacy") << QByteArray("SELECT id FROM person WHERE legacy_number = ? AND legacy_number <> ''");
        QTest::newRow("name") << QByteArray("SELECT id FROM person WHERE name_key = ? ORDER BY birth_date, id LIMIT 50");
        QTest::newRow("history") << QByteArray("SELECT name FROM person_name WHERE person_id = ? ORDER BY id");
    }
    void lookUpsUseIndexes()
    {
        QFETCH(QByteArray, sql);
        TestDatabase database;
        const QString plan = database.planOf(sql).join(u'\n');
        QVERIFY2(plan.startsWith(u"SEARCH"_s) && !plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

    void hostileTextStaysText()
    {
        TestDatabase database;
        PersonStore store(database.connection());
        for (const QString& name : {u"<img src=x>"_s, u"'; DROP TABLE person; --"_s, u"阿迪力·买买提"_s, u"李\U0002CB4A"_s, u"=1+1"_s}) {
            Person person;
            person.name = name;
            const auto added = database.write([&] { return store.add(person); });
            QVERIFY(added);
            QCOMPARE(store.find(added->id)->name, name);
        }
        Person withNul;
        withNul.name = u"王"_s + QChar(0) + u"伟"_s;
        withNul.nameRaw = u"王伟"_s;
        QCOMPARE(database.write([&] { return store.add(withNul); })->name, u"王伟"_s);
    }
};

QTEST_GUILESS_MAIN(PersonStoreTest)
#include "tst_person_store.moc"
