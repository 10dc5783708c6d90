// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"

#include "tests/exchange/roster_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

Problems problemsOf(const QByteArray& json)
{
    const auto record = readJsonRecord(upskill(), json);
    return record ? Problems() : record.error();
}

} // namespace

class TestJsonRecord final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfValue()
    {
        const auto record = readJsonRecord(upskill(), R"({"programme": "upskill_subsidy", "handed_in": "2026年3月5日",
            "unit_name": "大连渤海重工示例有限公司", "fund_drawn": 1500.5, "fund_used": "1,000元", "employee_count": 120, "address": null,
            "roster": [{"name": "李𬭊", "id_number": "210224199906103092", "level": "三级", "issued": "2026.6.3",
                "contract_end": "无固定期限", "insured_since": "2022年9月", "overrides": {"sex": "按户口簿"}}],
            "facts": {"fund_is_pooled": false, "earlier_grants": [{"person_number": "210224199906103092", "level": "高级工",
                "approved_on": "2025-01-02"}], "earlier_settlement": ""},
            "rulings": [{"code": "other_occupation", "row": 0, "met": true, "reason": "相近职业"}]})");
        QVERIFY(record);
        QCOMPARE(record->handedIn, QDate(2026, 3, 5));
        QCOMPARE(record->form.value(u"fund_drawn"_s), u"1500.50"_s);
        QCOMPARE(record->form.value(u"fund_used"_s), u"1000.00"_s);
        QCOMPARE(record->form.value(u"employee_count"_s), u"120"_s);
        QVERIFY(!record->form.values().contains(u"address"_s));
        const FormRow row = record->form.rows(u"roster"_s).front();
        QCOMPARE(row.id, u"r1"_s);
        QCOMPARE(row.values.value(u"level"_s), u"3"_s);
        QCOMPARE(row.values.value(u"issued"_s), u"2026-06-03"_s);
        QCOMPARE(row.values.value(u"contract_end"_s), u"open"_s);
        QCOMPARE(row.values.value(u"insured_since"_s), u"2022-09"_s);
        QCOMPARE(row.overrides.value(u"sex"_s), u"按户口簿"_s);
        QCOMPARE(record->facts.fundIsPooled, std::optional(false));
        QCOMPARE(record->facts.earlierGrants->front().level, u"3"_s);
        QCOMPARE(record->facts.earlierGrants->front().approvedOn, QDate(2025, 1, 2));
        QCOMPARE(record->facts.earlierSettlement, std::optional(QString(u""_s)));
        QVERIFY(!record->facts.certificatesAppraisedHere);
        QCOMPARE(record->rulings.front().rowId, u"r1"_s);
        QVERIFY(record->rulings.front().isMet);
    }
    void absentFactsAreUnknown()
    {
        const auto record = readJsonRecord(upskill(), R"({"facts": {"earlier_grants": null}})");
        QVERIFY(record);
        QVERIFY(!record->facts.earlierGrants && !record->facts.fundIsPooled && !record->facts.earlierSettlement);
        QVERIFY(!record->handedIn.isValid());
    }
    void thereAndBack()
    {
        const QByteArray json = R"({"unit_name": "甲", "fund_drawn": "1.00", "roster": [{"name": "一"}, {"name": "二",
            "overrides": {"id_number": "原件"}}], "facts": {"fund_is_pooled": true, "certificates_appraised_here": ["A1"],
            "earlier_grants": [], "earlier_settlement": "x"}, "rulings": [{"code": "other_occupation", "row": 1, "met": false, "reason": "不相近"}], "handed_in": "2026-03-05"})";
        const auto record = readJsonRecord(upskill(), json);
        QVERIFY(record);
        const QJsonObject written = jsonOfRecord(upskill(), *record);
        QJsonObject expected = QJsonDocument::fromJson(json).object();
        expected.insert(u"programme"_s, u"upskill_subsidy"_s);
        QCOMPARE(written, expected);
        const auto again = readJsonRecord(upskill(), QJsonDocument(written).toJson());
        QVERIFY(again->form == record->form);
    }
    void factsOfRoundsThereAndBack()
    {
        const QByteArray json = R"({"facts": {"honours": [{"title": "技术能手", "kind": "contest", "body": "示例部", "on": "2024-05-01",
            "document": "1号", "revoked": true}], "round": {"name": "第8届", "notice": "2号", "from": "2026-03-02",
            "to": "2026-03-20", "union_opinion": true, "both_titles": false}, "other_nomination": "",
            "honour_behind": {"programme": "outstanding_talent", "title": "x", "on": "2026-04-10", "document": "3号",
            "revoked": false}, "certificates": [{"code": "6-18-02-04", "occupation": "焊工", "level": "2"}]}})";
        const auto record = readJsonRecord(upskill(), json);
        QVERIFY(record);
        const Facts& facts = record->facts;
        QCOMPARE(facts.honours->first().kind, u"contest"_s);
        QVERIFY(facts.honours->first().isRevoked);
        QCOMPARE(facts.round->to, QDate(2026, 3, 20));
        QCOMPARE(facts.round->needsUnionOpinion, std::optional(true));
        QCOMPARE(facts.round->needsInternalNotice, std::optional<bool>());      // not said is not "no"
        QCOMPARE(facts.round->mayStandForBoth, std::optional(false));
        QCOMPARE(facts.otherNomination, std::optional(QString(u""_s)));
        QCOMPARE(facts.honourBehind->document, u"3号"_s);
        QCOMPARE(facts.certificates->first().level, CertificateLevel::Two);
        QCOMPARE(jsonOfRecord(upskill(), *record).value(u"facts"), QJsonDocument::fromJson(json).object().value(u"facts"));
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto add = [](const char* name, const char* json, ProblemCode code, const QString& field) {
            QTest::newRow(name) << QByteArray(json) << problemCodeName(code) << field;
        };
        add("no JSON", "{\n  \"a\": ]", ProblemCode::JsonForm, {});
        add("empty", "", ProblemCode::JsonForm, {});
        add("array", "[]", ProblemCode::JsonForm, {});
        add("unknown field", R"({"unit_nme": "x"})", ProblemCode::UnknownField, u"unit_nme"_s);
        add("field of the roster above", R"({"sex": "男"})", ProblemCode::UnknownField, u"sex"_s);
        add("unknown field in a row", R"({"roster": [{"x": 1}]})", ProblemCode::UnknownField, u"x"_s);
        add("object for text", R"({"unit_name": {}})", ProblemCode::JsonField, u"unit_name"_s);
        add("roster no array", R"({"roster": {}})", ProblemCode::JsonField, u"roster"_s);
        add("row no object", R"({"roster": [1]})", ProblemCode::JsonField, u"roster"_s);
        add("ID as number", R"({"roster": [{"id_number": 210224199906103092}]})", ProblemCode::JsonField, u"id_number"_s);
        add("impossible day", R"({"roster": [{"issued": "2026-02-30"}]})", ProblemCode::ImpossibleDate, u"issued"_s);
        add("bad ID", R"({"roster": [{"id_number": "210224199906103093"}]})", ProblemCode::IdCheckDigit, u"id_number"_s);
        add("unknown choice", R"({"trained_by": "nobody"})", ProblemCode::UnknownChoice, u"trained_by"_s);
        add("unknown fact", R"({"facts": {"pooled": true}})", ProblemCode::UnknownField, u"pooled"_s);
        add("fact of the wrong kind", R"({"facts": {"fund_is_pooled": "no"}})", ProblemCode::JsonField, u"fund_is_pooled"_s);
        add("unknown part of a round", R"({"facts": {"round": {"form": "x"}}})", ProblemCode::UnknownField, u"round.form"_s);
        add("day of a round", R"({"facts": {"round": {"from": "2026-02-30"}}})", ProblemCode::ImpossibleDate, u"round.from"_s);
        add("undecided as text", R"({"facts": {"round": {"both_titles": "no"}}})", ProblemCode::JsonField, u"round.both_titles"_s);
        add("honour no object", R"({"facts": {"honours": [1]}})", ProblemCode::JsonField, u"honours"_s);
        add("level of a certificate", R"({"facts": {"certificates": [{"level": "9"}]}})", ProblemCode::UnknownLevel,
            u"certificates.level"_s);
        add("other programme", R"({"programme": "talent_settlement"})", ProblemCode::JsonField, u"programme"_s);
        add("ruling on nothing", R"({"rulings": [{"code": "x", "met": true}]})", ProblemCode::JsonField, u"rulings"_s);
        add("day of hand-in", R"({"handed_in": "soon"})", ProblemCode::NotADate, u"handed_in"_s);
    }
    void problems()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const Problems found = problemsOf(json);
        QCOMPARE(found.size(), 1);
        QCOMPARE(problemCodeName(found.front().code), code);
        QCOMPARE(found.front().field, field);
    }
    void allProblemsAtOnce()
    {
        QCOMPARE(problemsOf(R"({"x": 1, "fund_drawn": "viel", "roster": [{"issued": "x"}, {"issued": "y"}]})").size(), 4);
        QCOMPARE(problemsOf(R"({"roster": [{}, {"issued": "y"}]})").front().row, 1);
    }
    void placeOfTheError()
    {
        QVERIFY(problemsOf("{\n  \"a\": ]").front().arguments.front().startsWith(u"2:"));
    }
    void hostileSizes()
    {
        QCOMPARE(problemsOf(QByteArray(21 * 1024 * 1024, ' ')).front().code, ProblemCode::FileTooLarge);
        QCOMPARE(problemsOf(QByteArray(100'000, '[')).front().code, ProblemCode::JsonForm);
    }
    void figures()
    {
        const auto figures = readJsonFigures(R"({"figures": [
            {"key": "training_fee", "level": "高级工", "occupation": "6-31-01-03", "value": "1500", "effective_from": "2026-01-01",
             "effective_to": "2026-12-31", "document": "大人社发〔2026〕0号", "article": "第一条"},
            {"key": "appraisal_fee", "value": 280.5}, {"key": "later_certificates_count", "value": true}, {"key": "once_per_level", "value": "off"}]})");
        QVERIFY(figures);
        QCOMPARE(figures->size(), 4);
        QCOMPARE((*figures)[0].value, u"150000"_s);
        QCOMPARE((*figures)[0].dimensions, (QMap<QString, QString> {{u"level"_s, u"3"_s}, {u"occupation"_s, u"6-31-01-03"_s}}));
        QCOMPARE((*figures)[0].effectiveFrom, QDate(2026, 1, 1));
        QVERIFY((*figures)[0].isConfirmed);
        QCOMPARE((*figures)[1].value, u"28050"_s);
        QCOMPARE((*figures)[2].value, u"on"_s);
        QCOMPARE((*figures)[3].value, u"off"_s);
        QVERIFY((*figures)[1].effectiveFrom < QDate(1900, 1, 1));
    }
    void figureProblems_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto add = [](const char* name, const char* json, ProblemCode code, const QString& field) {
            QTest::newRow(name) << QByteArray(json) << problemCodeName(code) << field;
        };
        add("no list", "{}", ProblemCode::JsonForm, {});
        add("unknown figure", R"([{"key": "bonus", "value": 1}])", ProblemCode::FigureUnknown, u"figures[0].key"_s);
        add("no value", R"([{"key": "training_fee"}])", ProblemCode::Required, u"figures[0].value"_s);
        add("not money", R"([{"key": "training_fee", "value": "x"}])", ProblemCode::AmountForm, u"figures[0].value"_s);
        add("not a switch", R"([{"key": "once_per_level", "value": "maybe"}])", ProblemCode::JsonField, u"figures[0].value"_s);
        add("dimension not declared", R"([{"key": "once_per_level", "value": "on", "level": "3"}])", ProblemCode::FigureDimension, u"figures[0].level"_s);
        add("unknown level", R"([{"key": "training_fee", "value": 1, "level": "九级"}])", ProblemCode::UnknownLevel, u"figures[0].level"_s);
        add("no day", R"([{"key": "training_fee", "value": 1, "effective_from": "2026-02-30"}])", ProblemCode::ImpossibleDate, u"figures[0].effective_from"_s);
        add("misspelt", R"([{"key": "training_fee", "value": 1, "form": "2026"}])", ProblemCode::UnknownField, u"figures[0].form"_s);
    }
    void figureProblems()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto figures = readJsonFigures(json);
        QVERIFY(!figures);
        QCOMPARE(figures.error().size(), 1);
        QCOMPARE(problemCodeName(figures.error().front().code), code);
        QCOMPARE(figures.error().front().field, field);
    }
};

QTEST_APPLESS_MAIN(TestJsonRecord)
#include "tst_json_record.moc"
