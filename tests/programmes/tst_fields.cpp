// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme.h"
#include "resources/resources.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr Clause clause {documents::dzf2011_46, "2.1b"};

struct AllKinds {
    std::optional<QString> text;
    std::optional<LongText> longText;
    std::optional<Name> name;
    std::optional<int> integer;
    std::optional<Money> money;
    std::optional<QDate> date;
    std::optional<Month> month;
    std::optional<OpenDate> openDate;
    std::optional<bool> yesNo;
    std::optional<ChoiceKey> choice;
    std::optional<Sex> sex;
    std::optional<CertificateLevel> level;
    std::optional<IdNumber> idNumber;
    std::optional<CreditCode> creditCode;
    std::optional<CertificateNumber> certificate;
    std::optional<OccupationCode> occupationCode;
    std::optional<Phone> phone;
    std::optional<BankAccount> account;
    std::optional<AdminUnitCode> district;
};

constexpr Choice choices[] {{"self", "by itself", u"企业自办"}, {"commissioned", "commissioned", u"委托培训"}};

constexpr std::array fields {
    field<&AllKinds::text>("text", "Text", clause, {.maxLength = 10}),
    field<&AllKinds::longText>("long_text", "Long text", clause, {.privacy = Privacy::Personal}),
    field<&AllKinds::name>("name", "Name", clause, {.need = Need::OnSubmit}),
    field<&AllKinds::integer>("integer", "Integer", clause),
    field<&AllKinds::money>("money", "Money", clause),
    field<&AllKinds::date>("date", "Date", clause, {.privacy = Privacy::Sensitive}),
    field<&AllKinds::month>("month", "Month", clause),
    field<&AllKinds::openDate>("open_date", "Open date", clause),
    field<&AllKinds::yesNo>("yes_no", "Yes or no", clause),
    field<&AllKinds::choice>("choice", "Choice", clause, {.choices = choices}),
    field<&AllKinds::sex>("sex", "Sex", clause, {.sexFrom = "id_number"}),
    field<&AllKinds::level>("level", "Level", clause),
    field<&AllKinds::idNumber>("id_number", "ID number", clause, {.privacy = Privacy::Personal}),
    field<&AllKinds::creditCode>("credit_code", "Credit code", clause),
    field<&AllKinds::certificate>("certificate", "Certificate", clause),
    field<&AllKinds::occupationCode>("occupation_code", "Occupation code", clause),
    field<&AllKinds::phone>("phone", "Phone", clause, {.privacy = Privacy::Personal}),
    field<&AllKinds::account>("account", "Account", clause, {.privacy = Privacy::Sensitive}),
    field<&AllKinds::district>("district", "District", clause, {.need = Need::OnSubmit, .shownWhen = "choice", .shownFor = "self"}),
};

const FieldDef& fieldOf(const QString& key)
{
    return *fieldByKey(fields, key);
}

Programme smallProgramme()
{
    Programme programme {};
    programme.key = "small";
    programme.fields = fields;
    return programme;
}

} // namespace

class FieldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void textIsReadCanonicallyAndShown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* key, const QString& typed, const QString& stored, const QString& shown) {
            QTest::newRow(key) << QString::fromLatin1(key) << typed << stored << shown;
        };
        row("text", u"  大连（示例） 路 "_s, u"大连（示例） 路"_s, u"大连（示例） 路"_s);
        row("name", u"阿迪力•买买提"_s, u"阿迪力·买买提"_s, u"阿迪力·买买提"_s);
        row("integer", u"１，２３４"_s, u"1234"_s, u"1234"_s);
        row("money", u"1,409.5元"_s, u"1409.50"_s, u"1,409.50"_s);
        row("date", u"2026年3月5日"_s, u"2026-03-05"_s, u"2026-03-05"_s);
        row("month", u"2022.9"_s, u"2022-09"_s, u"2022-09"_s);
        row("open_date", u"无固定期限"_s, u"open"_s, u"无固定期限"_s);
        row("yes_no", u"是"_s, u"true"_s, u"是"_s);
        row("choice", u"委托培训"_s, u"commissioned"_s, u"委托培训"_s);
        row("sex", u"女"_s, u"female"_s, u"女"_s);
        row("level", u"高级工（三级）"_s, u"3"_s, u"三级（高级工）"_s);
        row("id_number", u"11010519491231002x"_s, u"11010519491231002X"_s, u"11010519491231002X"_s);
        row("credit_code", u"9121 0211 ma0te5t16b"_s, u"91210211MA0TE5T16B"_s, u"91210211MA0TE5T16B"_s);
        row("certificate", u"s000 021001001263001001"_s, u"S000021001001263001001"_s, u"S000021001001263001001"_s);
        row("occupation_code", u"６－１８－０１－０１"_s, u"6-18-01-01"_s, u"6-18-01-01"_s);
        row("phone", u"13800000000"_s, u"13800000000"_s, u"13800000000"_s);
        row("district", u"大连市甘井子区"_s, u"210211"_s, u"甘井子区"_s);
    }
    void textIsReadCanonicallyAndShown()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const auto canonical = canonicalText(fieldOf(key), typed);
        QVERIFY(canonical.has_value());
        QCOMPARE(*canonical, stored);
        QCOMPARE(displayText(fieldOf(key), stored), shown);
        QCOMPARE(canonicalText(fieldOf(key), stored).value(), stored); // reading again changes nothing
    }

    void whatCannotBeReadIsSaidAndKept()
    {
        QCOMPARE(canonicalText(fieldOf(u"date"_s), u"2026-02-30").error().code, ProblemCode::ImpossibleDate);
        QCOMPARE(canonicalText(fieldOf(u"choice"_s), u"别的").error().code, ProblemCode::UnknownChoice);
        QCOMPARE(canonicalText(fieldOf(u"integer"_s), u"许多").error().code, ProblemCode::NotAnInteger);
        QCOMPARE(canonicalText(fieldOf(u"district"_s), u"火星区").error().code, ProblemCode::UnknownChoice);
        QCOMPARE(displayText(fieldOf(u"money"_s), u"很多钱"_s), u"很多钱"_s);
    }

    /// 999,999,999,999.99 yuan in two rows can be kept; one fen more cannot, and is said before anything is stored.
    void aRosterThatAddsUpToTooMuchIsSaid()
    {
        static constexpr std::array amounts {field<&AllKinds::money>("money", "Money", clause)};
        static constexpr RosterDef rosters[] {{.key = "rows", .label = "Rows", .chinese = u"清单", .fields = amounts}};
        Programme programme {};
        programme.key = "small";
        programme.rosters = rosters;
        FormData form;
        const auto row = [](const QString& id, const QString& amount) { return FormRow {id, {{u"money"_s, amount}}, {}}; };
        form.setRows(u"rows"_s, {row(u"a"_s, u"999999999999.98"_s), row(u"b"_s, u"0.01"_s)});
        QVERIFY(checkFields(programme, form, QDate(2026, 3, 5)).isEmpty());
        form.setRows(u"rows"_s, {row(u"a"_s, u"999999999999.98"_s), row(u"b"_s, u"0.02"_s)});
        const Problems problems = checkFields(programme, form, QDate(2026, 3, 5));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst(), Problem {ProblemCode::AmountTooLarge}.at(u"money"_s, 1));
        // However many rows: never a wrong sum, never a fault.
        QList<FormRow> many(100'000, row(u"a"_s, u"999999999999.99"_s));
        form.setRows(u"rows"_s, many);
        QCOMPARE(checkFields(programme, form, QDate(2026, 3, 5)).size(), 1);
    }

    void personalValuesAreMasked()
    {
        QCOMPARE(maskedText(fieldOf(u"id_number"_s), u"210202198802290011"_s), u"2102**********0011"_s);
        QCOMPARE(maskedText(fieldOf(u"phone"_s), u"13800001234"_s), u"138****1234"_s);
        QCOMPARE(maskedText(fieldOf(u"date"_s), u"1988-02-29"_s), u"1988-**-**"_s);
        QCOMPARE(maskedText(fieldOf(u"money"_s), u"1500.00"_s), u"1,500.00"_s);
        QCOMPARE(maskedText(fieldOf(u"long_text"_s), u"辽宁省大连市中山区示例路1号"_s), u"辽宁省大连市********"_s);
        QCOMPARE(maskedText(fieldOf(u"long_text"_s), u"沈阳市示例区"_s), u"沈阳市***"_s);
    }

    void problemsComeAllAtOnce()
    {
        FormData form;
        form.setValue(u"date"_s, u"2026-02-30"_s);
        form.setValue(u"text"_s, u"一二三四五六七八九十十一"_s);
        form.setValue(u"id_number"_s, u"210202198802290011"_s);
        form.setValue(u"sex"_s, u"female"_s);
        const Programme programme = smallProgramme();
        const Problems problems = checkFields(programme, form, {2026, 11, 22});
        QStringList found;
        for (const Problem& problem : problems)
            found.append(problem.field + u' ' + problemCodeName(problem.code));
        QCOMPARE(found,
            (QStringList {u"text too_long"_s, u"name required"_s, u"date impossible_date"_s, u"sex id_sex_mismatch"_s}));
    }

    void hiddenFieldsAreNotAskedFor()
    {
        FormData form;
        form.setValue(u"name"_s, u"王示例"_s);
        const Programme programme = smallProgramme();
        QVERIFY(checkFields(programme, form, {2026, 11, 22}).isEmpty());
        form.setValue(u"choice"_s, u"self"_s);
        QCOMPARE(checkFields(programme, form, {2026, 11, 22}).value(0).field, u"district"_s);
    }

    void anOverrideLetsACheckDigitPassButNotAForm()
    {
        FormData form;
        form.setValue(u"name"_s, u"王示例"_s);
        form.setValue(u"id_number"_s, u"210202198802290012"_s);
        const Programme programme = smallProgramme();
        QCOMPARE(checkFields(programme, form, {2026, 11, 22}).value(0).code, ProblemCode::IdCheckDigit);
        form.setOverride(u"id_number"_s, u"身份证原件如此"_s);
        QVERIFY(checkFields(programme, form, {2026, 11, 22}).isEmpty());
        form.setValue(u"id_number"_s, u"21020219880229001"_s);
        QCOMPARE(checkFields(programme, form, {2026, 11, 22}).value(0).code, ProblemCode::IdLength);
    }

    void bornTomorrowIsAProblem()
    {
        FormData form;
        form.setValue(u"name"_s, u"王示例"_s);
        form.setValue(u"id_number"_s, u"210202198802290011"_s);
        const Programme programme = smallProgramme();
        QVERIFY(checkFields(programme, form, {1988, 2, 29}).isEmpty());
        QCOMPARE(checkFields(programme, form, {1988, 2, 28}).value(0).code, ProblemCode::DateInFuture);
    }

    void theNumberFillsSex()
    {
        FormData form;
        form.setValue(u"id_number"_s, u"２１０２１１１９７５０１０１００２２"_s);
        const Programme programme = smallProgramme();
        completeForm(programme, form);
        QCOMPARE(form.value(u"id_number"_s), u"210211197501010022"_s);
        QCOMPARE(form.value(u"sex"_s), u"female"_s);
    }

    void aRecordHoldsWhatCanBeRead()
    {
        QMap<QString, QString> values {{u"money"_s, u"1500.00"_s}, {u"date"_s, u"2026-02-30"_s},
            {u"open_date"_s, u"open"_s}};
        Problems problems;
        const auto record = readRecord<AllKinds>(fields, values, {}, &problems, 4);
        QCOMPARE(record.money, std::optional(Money::fromFen(150000)));
        QVERIFY(record.openDate && record.openDate->isOpenEnded() && record.openDate->reaches({2999, 1, 1}));
        QVERIFY(!record.date);
        QCOMPARE(problems, (Problems {Problem {ProblemCode::ImpossibleDate, {u"2026-02-30"_s}, u"date"_s, 4}}));
    }

    void theDayAskedOnIsNoPartOfTheApplication()
    {
        FormData one;
        one.setValue(u"name"_s, u"王示例"_s);
        FormData other = one;
        other.setAskedOn({2022, 6, 1});
        QCOMPARE(one, other);
        other.setValue(u"name"_s, u"李示例"_s);
        QVERIFY(!(one == other));
    }

    void rowIdsAreNeverReused()
    {
        FormData form;
        form.editRows(u"roster"_s) = {FormRow {u"r2"_s}, FormRow {u"r10"_s}};
        QCOMPARE(form.nextRowId(), u"r11"_s);
        form.setRows(u"other"_s, {{u"r12"_s}});
        QCOMPARE(form.nextRowId(), u"r13"_s);
    }
};

QTEST_APPLESS_MAIN(FieldsTest)
#include "tst_fields.moc"
