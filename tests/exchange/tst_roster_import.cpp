// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/roster_fixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

const QDate entryDay(2026, 11, 6);
const QStringList rejectedKinds {u"precision_lost"_s, u"impossible_date"_s, u"bad_id"_s, u"sex_mismatch"_s};

QJsonArray expectedRows()
{
    QFile file(samplePath(u"roster-2026.expected.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"rows"].toArray() : QJsonArray();
}

RosterImport importOf(const Sheet& sheet, const RosterOptions& options = {entryDay})
{
    return readRoster(sheet, roster(), options).value_or(RosterImport {});
}

/// What an expected row and what was read disagree about; empty when nothing.
QString difference(const QJsonObject& expected, const ImportedRow* row)
{
    if (row == nullptr)
        return u"row not read"_s;
    const QString kind = expected[u"kind"].toString();
    const QString name = row->row.values.value(u"name"_s);
    if (name != expected[u"name"].toString())
        return u"name "_s + name;
    if (rejectedKinds.contains(kind))
        return row->isRejected() && troubles(*row) == QStringList {kind} ? QString() : troubles(*row).join(u',') + u" instead of "_s + kind;
    if (row->isRejected())
        return u"rejected: "_s + troubles(*row).join(u',');
    if ((row->duplicateOf > 0) != (kind == u"duplicate"))
        return u"duplicate of %1"_s.arg(row->duplicateOf);
    const QMap<QString, QString> texts {{u"id_number"_s, expected[u"id"].toString()},
        {u"level"_s, QString::number(expected[u"level"].toInt())}, {u"certificate"_s, expected[u"cert"].toString()},
        {u"issued"_s, expected[u"issued"].toString()}};
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        if (row->row.values.value(text.key()) != text.value())
            return text.key() + u' ' + row->row.values.value(text.key());
    return {};
}

QStringList differences(const RosterImport& import)
{
    QStringList found;
    for (const QJsonValue expected : expectedRows()) {
        const int number = expected[u"row"].toInt();
        if (const QString text = difference(expected.toObject(), rowOf(import, number)); !text.isEmpty())
            found.append(u"row %1: %2"_s.arg(number).arg(text));
    }
    return found;
}

QStringList line(const QString& id, const QString& sex = {}, const QString& certificate = u"S000021001001263001001"_s)
{
    return {u"张三"_s, sex, id, certificate};
}

const QStringList shortHead {u"姓名"_s, u"性别"_s, u"公民身份号码"_s, u"证书编号"_s};
const QString goodId = u"210224199906103092"_s; // a man's, from the sample

} // namespace

class TestRosterImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("as sent") << u"roster-2026.xlsx"_s;
        QTest::newRow("saved by another program") << u"roster-2026-resaved.xlsx"_s;
    }
    void samples()
    {
        QFETCH(QString, file);
        const RosterImport import = importOf(sampleSheet(file));
        QCOMPARE(import.rows.size(), expectedRows().size());
        QCOMPARE(import.rows.size(), 60);
        const QStringList found = differences(import);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(import.problems.isEmpty());
        QCOMPARE(import.head.firstHeadRow, 3);
        QCOMPARE(import.head.firstDataRow, 4);
        QCOMPARE(import.skipped.size(), 2);
        QCOMPARE(import.skipped[0].sheetRow, 69);
        QCOMPARE(import.skipped[0].text, u"合计"_s);
        QCOMPARE(import.skipped[1].sheetRow, 70);
        QVERIFY(rowOf(import, 5)->duplicateOf == 4);
        QVERIFY(rowOf(import, 39)->duplicateOf == 36);
    }
    /// A test that cannot fail says nothing: each of these changes to a good row has to be noticed.
    void changedRowsAreNoticed_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Cell>("cell");
        QTest::newRow("digit of the ID") << 4 << Cell {Cell::Kind::Text, false, 4, u"210204199606221551"_s};
        QTest::newRow("ID as number") << 4 << Cell {Cell::Kind::Number, false, 4, u"210204199606221550"_s};
        QTest::newRow("sex") << 3 << Cell {Cell::Kind::Text, false, 3, u"女"_s};
        QTest::newRow("day") << 14 << Cell {Cell::Kind::Text, false, 14, u"2026年5月4日"_s};
        QTest::newRow("impossible day") << 14 << Cell {Cell::Kind::Text, false, 14, u"2026-06-31"_s};
        QTest::newRow("certificate of another row") << 13 << Cell {Cell::Kind::Text, false, 13, u"S000021001001263001001"_s};
        QTest::newRow("name") << 2 << Cell {Cell::Kind::Text, false, 2, u"萧涛"_s};
    }
    void changedRowsAreNoticed()
    {
        QFETCH(Cell, cell);
        Sheet sheet = sampleSheet(u"roster-2026.xlsx"_s);
        setCell(sheet, 6, cell);
        const QStringList found = differences(importOf(sheet));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().startsWith(u"row 6: "), qPrintable(found.front()));
    }
    void otherValuesOfARow()
    {
        const RosterImport import = importOf(sampleSheet(u"roster-2026.xlsx"_s));
        const QMap<QString, QString> values = rowOf(import, 15)->row.values; // 许军娜
        QCOMPARE(values.value(u"id_number"_s), u"210283198402094298"_s);
        QCOMPARE(values.value(u"contract_end"_s), u"open"_s);
        QCOMPARE(values.value(u"insured_since"_s), u"2022-01"_s);
        QCOMPARE(values.value(u"training_fee"_s), u"1800.50"_s);
        QCOMPARE(values.value(u"earlier_level"_s), u"4"_s);
        QCOMPARE(values.value(u"earlier_issued"_s), u"2023-05-09"_s); // 45055
        QCOMPARE(values.value(u"occupation"_s), u"制冷空调系统安装维修工"_s);
        QCOMPARE(values.value(u"training_hours"_s), u"120"_s);
        QCOMPARE(rowOf(import, 13)->row.values.value(u"certificate"_s), u"S000021001001263001010"_s);
        QCOMPARE(rowOf(import, 10)->row.values.value(u"name"_s), u"阿迪力·买买提"_s);
        QCOMPARE(rowOf(import, 47)->cells.value(u"id_number"_s), u"2.10211197010185e+17"_s);
        QVERIFY(!rowOf(import, 47)->row.values.contains(u"id_number"_s));
    }
    void overrides()
    {
        const Sheet sheet = sampleSheet(u"roster-2026.xlsx"_s);
        const RosterOptions options {.day = entryDay,
            .overrides = {{27, {{u"id_number"_s, u"经核验身份证原件"_s}}}, {30, {{u"sex"_s, u"按户口簿"_s}}},
                {47, {{u"id_number"_s, u"无效"_s}}}, {25, {{u"issued"_s, u"无效"_s}}}}};
        const RosterImport import = importOf(sheet, options);
        QVERIFY(!rowOf(import, 27)->isRejected());
        QCOMPARE(rowOf(import, 27)->row.values.value(u"id_number"_s), u"210282198302094430"_s);
        QCOMPARE(rowOf(import, 27)->row.overrides.value(u"id_number"_s), u"经核验身份证原件"_s);
        QVERIFY(!rowOf(import, 30)->isRejected());
        QCOMPARE(rowOf(import, 30)->row.values.value(u"sex"_s), u"female"_s);
        QVERIFY(rowOf(import, 47)->isRejected()); // lost digits cannot be wished back
        QVERIFY(rowOf(import, 25)->isRejected());
        QVERIFY(rowOf(import, 45)->isRejected());
    }
    void identifierCells_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("trouble");
        const auto number = [](const QString& text) { return Cell {Cell::Kind::Number, false, 4, text}; };
        const auto word = [](const QString& text) { return Cell {Cell::Kind::Text, false, 4, text}; };
        QTest::newRow("16 digits") << number(u"1234567890123456"_s) << u"precision_lost"_s;
        QTest::newRow("16-digit number of an old certificate") << number(u"0621001003300123"_s) << u""_s;
        QTest::newRow("15 digits") << number(u"123456789012345"_s) << u""_s;
        QTest::newRow("rounded") << number(u"6.21001003300123E15"_s) << u"precision_lost"_s;
        QTest::newRow("scientific text") << word(u"1.10101E+17"_s) << u"precision_lost"_s;
        QTest::newRow("18 digits as text") << word(u"062100100330012345"_s) << u""_s;
        QTest::newRow("error") << Cell {Cell::Kind::Error, false, 4, u"#REF!"_s} << u"unexpected_character"_s;
        QTest::newRow("dash") << word(u"——"_s) << u"required"_s;
    }
    void identifierCells()
    {
        QFETCH(Cell, cell);
        QFETCH(QString, trouble);
        Sheet sheet = sheetOfTexts({shortHead, line(goodId)});
        setCell(sheet, 2, cell);
        const RosterImport import = importOf(sheet);
        QStringList expected {trouble};
        expected.removeAll(QString());
        QCOMPARE(troubles(import.rows.front()), expected);
    }
    void dateCells()
    {
        Sheet sheet = sheetOfTexts({{u"姓名"_s, u"公民身份号码"_s, u"发证日期"_s, u"参保起始"_s}, {u"甲"_s, goodId, u"x"_s, u"x"_s}});
        const auto read = [&](const Cell& issued, const Cell& insured) {
            setCell(sheet, 2, issued);
            setCell(sheet, 2, insured);
            return importOf(sheet).rows.front();
        };
        const Cell day {Cell::Kind::Number, true, 3, u"46174"_s, QDate(2026, 6, 1)};
        const Cell month {Cell::Kind::Number, true, 4, u"44805"_s, QDate(2022, 9, 1)};
        QCOMPARE(read(day, month).row.values.value(u"issued"_s), u"2026-06-01"_s);
        QCOMPARE(read(day, month).row.values.value(u"insured_since"_s), u"2022-09"_s);
        const Cell noDay {Cell::Kind::Number, true, 3, u"60"_s, QDate()};
        QCOMPARE(troubles(read(noDay, month)), QStringList {u"impossible_date"_s});
        const Cell plainSerial {Cell::Kind::Number, false, 3, u"46174"_s};
        QCOMPARE(troubles(read(plainSerial, month)), QStringList {u"not_a_date"_s});
        const Cell digits {Cell::Kind::Number, false, 3, u"20260601"_s};
        QCOMPARE(read(digits, month).row.values.value(u"issued"_s), u"2026-06-01"_s);
        const Cell october {Cell::Kind::Number, false, 4, u"2022.1"_s};
        QCOMPARE(troubles(read(day, october)), QStringList {u"not_a_date"_s});
    }
    void rowsThatAreNone()
    {
        Sheet sheet = sheetOfTexts({shortHead, line(goodId), {u"第二车间"_s}, {}, {u"小计"_s, {}, {}, u"12"_s}, shortHead,
            line(goodId, u"男"_s, u"S000021001001263001002"_s), {u"本页合计："_s}, {u"单位负责人：李四"_s, {}, u""_s},
            {u"注：以上人员均已取得证书"_s}});
        sheet.merged.append({3, 1, 3, 4});
        const RosterImport import = importOf(sheet);
        QCOMPARE(import.rows.size(), 2);
        QCOMPARE(import.rows[1].sheetRow, 7);
        QCOMPARE(import.skipped.size(), 6);
    }
    void aPersonWithOnlyANameIsARow()
    {
        const RosterImport import = importOf(sheetOfTexts({shortHead, {u"合一"_s}}));
        QCOMPARE(import.rows.size(), 1);
        QCOMPARE(troubles(import.rows.front()), (QStringList {u"required"_s, u"required"_s}));
        QVERIFY(!import.rows.front().isRejected());
    }
    void duplicatesCountOnlyWhatGoesIn()
    {
        const QString bad = u"210224199906103093"_s;
        const RosterImport import = importOf(sheetOfTexts({shortHead, line(bad), line(goodId), line(goodId), line(bad)}));
        QVERIFY(import.rows[0].isRejected());
        QCOMPARE(import.rows[1].duplicateOf, 0);
        QCOMPARE(import.rows[2].duplicateOf, 3);
        QCOMPARE(import.rows[2].problems.back().code, ProblemCode::DuplicateRow);
        QCOMPARE(import.rows[2].problems.back().arguments, QStringList {u"3"_s});
        QVERIFY(!import.rows[2].isRejected());
        QVERIFY(!troubles(import.rows[3]).contains(u"duplicate"_s));
    }
    void correctedColumns()
    {
        const Sheet sheet = sheetOfTexts({{u"甲列"_s, u"公民身份号码"_s, u"证书编号"_s}, {u"张三"_s, goodId, u"S000021001001263001001"_s}});
        auto head = findTableHead(sheet, wantedColumns(roster()));
        QVERIFY(head);
        QVERIFY(head->columns[0].key.isEmpty());
        head->columns[0].key = u"name"_s;
        const auto import = readRoster(sheet, roster(), *head);
        QCOMPARE(import->rows.front().row.values.value(u"name"_s), u"张三"_s);
        QVERIFY(std::ranges::none_of(import->problems, [](const Problem& problem) { return problem.field == u"name"; }));
        QVERIFY(std::ranges::any_of(import->problems, [](const Problem& problem) {
            return problem.code == ProblemCode::ColumnMissing && problem.arguments == QStringList {u"发证日期"_s};
        }));
    }
    void acceptedRowsGetIds()
    {
        FormData form;
        form.setRows(u"roster"_s, {{u"r7"_s}});
        const RosterImport import = importOf(sheetOfTexts({shortHead, line(goodId), line(u"1"_s), line(goodId, {}, u"S000021001001263001009"_s)}));
        QCOMPARE(appendAccepted(form, roster(), import), (QStringList {u"r8"_s, QString(), u"r9"_s}));
        QCOMPARE(form.rows(u"roster"_s).size(), 3);
        QCOMPARE(form.rows(u"roster"_s)[2].values.value(u"certificate"_s), u"S000021001001263001009"_s);
    }
    void hostileTexts()
    {
        const QString name = u"<b>李𬭊</b>"_s + QChar(u'\0') + u"·x"_s;
        const RosterImport import = importOf(sheetOfTexts({shortHead, {name, u"男"_s, goodId, u"S000021001001263001001"_s}}));
        QCOMPARE(import.rows.front().row.values.value(u"name"_s), u"<b>李𬭊</b>·x"_s);
    }
    void noTable()
    {
        const auto read = readRoster(sheetOfTexts({{u"备忘"_s}, {u"明天开会"_s}}), roster());
        QCOMPARE(read.error().code, ProblemCode::SpreadsheetNoTable);
        QVERIFY(read.error().arguments.front().startsWith(u"姓名、性别、公民身份号码"));
    }
    void cancelling()
    {
        const Sheet sheet = sampleSheet(u"roster-2026.xlsx"_s);
        const auto read = readRoster(sheet, roster(), {}, [](int permille) { return permille < 500; });
        QCOMPARE(read.error().code, ProblemCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestRosterImport)
#include "tst_roster_import.moc"
