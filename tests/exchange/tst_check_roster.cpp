// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_import.h"
#include "core/exchange/json_record.h"
#include "core/exchange/json_verdict.h"

#include "tests/exchange/roster_fixture.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

const QDate handInDay(2026, 11, 6);

Circumstances circumstances(const QByteArray& figures)
{
    Circumstances all;
    all.dates = {handInDay, handInDay};
    all.figures = Figures(*readJsonFigures(figures));
    all.catalogues = Catalogues({*readCatalogueFile(samplePath(u"catalogue-sample.xlsx"_s))});
    return all;
}

/// Made-up amounts: they only show that sums are right.
const QByteArray madeUpFigures = R"([{"key": "training_fee", "value": "1000"}, {"key": "appraisal_fee", "value": "100"},
    {"key": "later_certificates_count", "value": "on"}, {"key": "once_per_level", "value": "off"}, {"key": "not_above_invoice", "value": "off"}])";

QJsonObject checked(const QByteArray& figures, const QString& file = u"roster-2026.xlsx"_s)
{
    const auto import = readRoster(sampleSheet(file), roster(), {handInDay});
    return checkRoster(upskill(), roster(), *import, circumstances(figures), Wording::english());
}

QMap<int, QString> expectedKinds()
{
    QFile file(samplePath(u"roster-2026.expected.json"_s));
    QMap<int, QString> kinds;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue row : QJsonDocument::fromJson(file.readAll())[u"rows"].toArray())
            kinds.insert(row[u"row"].toInt(), row[u"kind"].toString());
    return kinds;
}

/// Issue 2, 1.4: what each kind of trouble comes to.
QString expectedState(const QString& kind)
{
    static const QStringList rejected {u"precision_lost"_s, u"impossible_date"_s, u"bad_id"_s, u"sex_mismatch"_s};
    if (rejected.contains(kind))
        return u"rejected"_s;
    if (kind == u"ok")
        return u"eligible"_s;
    return kind == u"other_occupation" ? u"undetermined"_s : u"refused"_s;
}

QStringList codesWith(const QJsonValue& row, const QStringList& states)
{
    QStringList codes;
    for (const QJsonValue finding : row[u"findings"].toArray())
        if (states.contains(finding[u"state"].toString()))
            codes.append(finding[u"code"].toString());
    return codes;
}

} // namespace

class TestCheckRoster final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("as sent") << u"roster-2026.xlsx"_s;
        QTest::newRow("saved by another program") << u"roster-2026-resaved.xlsx"_s;
    }
    void everyRow()
    {
        QFETCH(QString, file);
        const auto kinds = expectedKinds();
        const QJsonArray rows = checked(madeUpFigures, file)[u"rows"].toArray();
        QCOMPARE(rows.size(), kinds.size());
        for (const QJsonValue row : rows) {
            const QString kind = kinds.value(row[u"row"].toInt());
            const QString state = row[u"state"].toString();
            const QString codes = codesWith(row, {u"not_met"_s, u"unknown"_s, u"judgement"_s}).join(u',');
            const QByteArray text = u"row %1 %2: %3 %4"_s.arg(row[u"row"].toInt()).arg(kind, state, codes).toUtf8();
            const char* where = text.constData();
            QVERIFY2(state == expectedState(kind), where);
            if (state == u"rejected")
                QVERIFY2(row[u"problems"][0][u"code"] == kind, where);
            else if (state == u"refused")
                QVERIFY2(codesWith(row, {u"not_met"_s}) == QStringList {kind}, where);
            else if (state == u"undetermined")
                QVERIFY2(codesWith(row, {u"judgement"_s}) == QStringList {kind}, where);
        }
    }
    void withoutFiguresNothingIsEligible()
    {
        const QJsonObject answer = checked("[]");
        QVERIFY(answer[u"amount_fen"].isNull());
        for (const QJsonValue row : answer[u"rows"].toArray())
            QVERIFY(row[u"state"] != u"eligible"_s);
    }
    void sumOfTheEligibleRows()
    {
        // Rows that an officer still has to judge leave the sum open; without them it is 1,100 yuan for each `ok`.
        Sheet sheet = sampleSheet(u"roster-2026.xlsx"_s);
        const auto kinds = expectedKinds();
        sheet.rows.removeIf([&](const SheetRow& row) { return kinds.value(row.number) == u"other_occupation"; });
        const auto import = readRoster(sheet, roster(), {handInDay});
        const QJsonObject answer = checkRoster(upskill(), roster(), *import, circumstances(madeUpFigures), Wording::english());
        const auto good = std::ranges::count(kinds, u"ok"_s);
        QCOMPARE(answer[u"amount_fen"].toInteger(-1), good * 110'000);
        QVERIFY(checked(madeUpFigures)[u"amount_fen"].isNull());
    }
    void shapeOfTheAnswer()
    {
        const QJsonObject row = checked(madeUpFigures)[u"rows"][0].toObject();
        QCOMPARE(row.keys(), (QStringList {u"findings"_s, u"name"_s, u"problems"_s, u"row"_s, u"state"_s}));
        QCOMPARE(row[u"name"].toString(), u"熊桂建"_s);
        const QStringList findingKeys {u"clause"_s, u"code"_s, u"fact"_s, u"label"_s, u"sentence"_s, u"state"_s, u"threshold"_s};
        for (const QJsonValue finding : row[u"findings"].toArray())
            QCOMPARE(finding.toObject().keys(), findingKeys);
        const QJsonArray problems = checked(madeUpFigures)[u"rows"][1][u"problems"].toArray();
        QCOMPARE(problems[0].toObject().keys(), (QStringList {u"code"_s, u"field"_s, u"sentence"_s}));
        QCOMPARE(problems[0][u"code"].toString(), u"duplicate"_s);
        QVERIFY(problems[0][u"sentence"].toString().contains(u'4'));
    }
    void decisionOfOneApplication()
    {
        FormData form;
        form.setRows(u"roster"_s, {{u"r1"_s, {{u"level"_s, u"4"_s}}}});
        const Decision decision = upskill().assess(form, circumstances("[]"));
        const QJsonObject json = jsonOfDecision(decision, Wording::english());
        QCOMPARE(json.keys(), (QStringList {u"amount_fen"_s, u"findings"_s, u"lines"_s, u"missing"_s, u"verdict"_s}));
        QCOMPARE(json[u"verdict"].toString(), u"refused"_s);
        QCOMPARE(json[u"lines"][0][u"state"].toString(), u"refused"_s);
        QCOMPARE(json[u"lines"][0][u"row"].toInt(-1), 0);
        QVERIFY(codesWith(json[u"lines"][0], {u"not_met"_s}).contains(u"below_level"_s));
        QVERIFY(codesWith(json, {u"unknown"_s}).contains(u"fund_not_used"_s));
        QVERIFY(json[u"missing"].isArray());
    }
};

QTEST_GUILESS_MAIN(TestCheckRoster)
#include "tst_check_roster.moc"
