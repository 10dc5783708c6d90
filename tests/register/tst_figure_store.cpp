// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/register/figure_store.h"
#include "tests/support/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr FigureDeclaration fee {"sample_fee", "test", "Fee", FigureKind::Money, {documents::dzf2011_46, "2.1b"}, true, true};
constexpr FigureDeclaration days {"sample_days", "test", "Days", FigureKind::WorkingDays, {documents::dzf2011_46, "2.1b"}};
constexpr FigureDeclaration once {"sample_once", "test", "Only once", FigureKind::Switch, {documents::dzf2011_46, "2.1b"}};

FigureEntry entry(const QString& value, QDate from = QDate(2026, 1, 1), const QMap<QString, QString>& dimensions = {})
{
    return {dimensions, value, from, {}, u"大人社发〔2026〕1号"_s, u"第三条"_s};
}

} // namespace

class FigureStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueCountsOnceAnotherPersonConfirmedIt()
    {
        TestDatabase database;
        FigureStore store(database.connection());
        const FigurePoint welder {u"3"_s, u"6-18-02-04"_s, u"焊工"_s};
        const auto id = database.write([&] {
            return store.enter(fee, entry(u"150000"_s, QDate(2026, 1, 1), {{u"level"_s, u"3"_s}, {u"occupation"_s, u"6-18-02-04"_s}}),
                officerLi, database.clock());
        });
        QVERIFY(id);
        QVERIFY(!Figures(loadFigures(database.connection())).money(fee, welder, QDate(2026, 6, 1)));
        database.clock().set(QDate(2026, 3, 6));
        database.write([&] {
            QCOMPARE(store.confirm(*id, officerLi, database.clock()).error().code, ProblemCode::FigureOwnConfirmation);
            QVERIFY(store.confirm(*id, officerWang, database.clock()));
            QCOMPARE(store.confirm(*id, officerWang, database.clock()).error().code, ProblemCode::AlreadyDone);
            QCOMPARE(store.withdraw(*id, officerLi, database.clock(), u"x"_s).error().code, ProblemCode::AlreadyDone);
        });
        database.reopen();
        const Figures figures(loadFigures(database.connection()));
        const auto found = figures.money(fee, welder, QDate(2026, 6, 1));
        QCOMPARE(found.value, Money::fromFen(150000));
        QVERIFY(!figures.money(fee, welder, QDate(2025, 12, 31)));
        QVERIFY(!figures.money(fee, {u"2"_s, u"6-18-02-04"_s, {}}, QDate(2026, 6, 1)));

        const auto history = FigureStore(database.connection()).history(u"sample_fee"_s);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].record.document, u"大人社发〔2026〕1号"_s);
        QCOMPARE(history[0].record.article, u"第三条"_s);
        QCOMPARE(history[0].record.enteredBy, u"李政策"_s);
        QCOMPARE(history[0].record.confirmedBy, u"王政策"_s);
        QCOMPARE(history[0].enteredById, officerLi.id);
        QCOMPARE(history[0].confirmedById, officerWang.id);
        QCOMPARE(history[0].enteredAt.date(), QDate(2026, 3, 5));
        QCOMPARE(history[0].confirmedAt.date(), QDate(2026, 3, 6));
    }

    void aWrongValueIsWithdrawnNotEdited()
    {
        TestDatabase database;
        FigureStore store(database.connection());
        database.write([&] {
            const auto id = store.enter(days, entry(u"20"_s), officerLi, database.clock());
            QCOMPARE(store.enter(days, entry(u"25"_s), officerLi, database.clock()).error(),
                (Problem {ProblemCode::FigureDuplicate, {u"2026-01-01"_s}}.at(u"effective_from"_s)));
            QVERIFY(store.withdraw(*id, officerWang, database.clock(), u"录入有误"_s));
            QCOMPARE(store.confirm(*id, officerWang, database.clock()).error().code, ProblemCode::AlreadyDone);
            QVERIFY(store.enter(days, entry(u"25"_s), officerLi, database.clock()));
        });
        QCOMPARE(loadFigures(database.connection()).size(), 1);
        const auto history = store.history();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].withdrawnReason, u"录入有误"_s);
        QCOMPARE(history[1].withdrawnBy, u"王政策"_s);
        QVERIFY(history[1].isWithdrawn && !history[0].isWithdrawn);
        QCOMPARE(database.write([&] { return store.confirm(FigureValueId(99), officerLi, database.clock()); }).error().code,
            ProblemCode::FigureUnknown);
    }

    /// A confirmed value that was wrong from its first day: entered anew by one, confirmed by another, both kept.
    void aConfirmedValueIsCorrectedForItsOwnFirstDay()
    {
        TestDatabase database;
        FigureStore store(database.connection());
        const auto on = [&](QDate day) { return Figures(loadFigures(database.connection())).count(days, day).value; };
        database.write([&] {
            const auto wrong = store.enter(days, entry(u"20"_s), officerLi, database.clock());
            QVERIFY(store.confirm(*wrong, officerWang, database.clock()));
            QCOMPARE(store.enter(days, entry(u"20"_s), officerLi, database.clock()).error().code, ProblemCode::FigureDuplicate);
            FigureEntry until = entry(u"25"_s);
            until.effectiveTo = QDate(2026, 6, 30);
            const auto right = store.enter(days, until, officerWang, database.clock());
            QVERIFY(right.has_value());
            // Two corrections that wait would leave open which is meant.
            QCOMPARE(store.enter(days, entry(u"30"_s), officerLi, database.clock()).error().code, ProblemCode::FigureDuplicate);
            QCOMPARE(on(QDate(2026, 1, 1)), 20);
            QCOMPARE(store.confirm(*right, officerWang, database.clock()).error().code, ProblemCode::FigureOwnConfirmation);
            QVERIFY(store.confirm(*right, officerLi, database.clock()));
        });
        QCOMPARE(on(QDate(2026, 1, 1)), 25);
        QCOMPARE(on(QDate(2026, 6, 30)), 25);
        QVERIFY(!on(QDate(2026, 7, 1))); // the wrong one does not come back when the right one ends
        const auto history = store.history();
        QCOMPARE(history.size(), 2);
        QVERIFY(history[1].isCorrected && !history[0].isCorrected);
        QCOMPARE(history[1].record.value, u"20"_s);
        QCOMPARE(staleFigures(history, QDate(2027, 3, 5)), QSet<FigureValueId>());
    }

    void wrongEntriesAreRefused_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("at");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("not fen") << 0 << u"12.5"_s << QString() << QString() << ProblemCode::AmountForm;
        QTest::newRow("negative") << 0 << u"-1"_s << QString() << QString() << ProblemCode::AmountNegative;
        QTest::newRow("more than any table holds") << 0 << u"100000000000000"_s << QString() << QString() << ProblemCode::AmountTooLarge;
        QTest::newRow("nothing") << 0 << QString() << QString() << QString() << ProblemCode::Required;
        QTest::newRow("no level") << 0 << u"100"_s << u"level"_s << u"9"_s << ProblemCode::FigureDimension;
        QTest::newRow("level not canonical") << 0 << u"100"_s << u"level"_s << u"三级"_s << ProblemCode::FigureDimension;
        QTest::newRow("unknown dimension") << 0 << u"100"_s << u"colour"_s << u"x"_s << ProblemCode::FigureDimension;
        QTest::newRow("dimension it has not") << 1 << u"5"_s << u"level"_s << u"3"_s << ProblemCode::FigureDimension;
        QTest::newRow("not a count") << 1 << u"5d"_s << QString() << QString() << ProblemCode::NotAnInteger;
        QTest::newRow("below nothing") << 1 << u"-5"_s << QString() << QString() << ProblemCode::OutOfRange;
        QTest::newRow("not a switch") << 2 << u"yes"_s << QString() << QString() << ProblemCode::UnknownChoice;
    }
    void wrongEntriesAreRefused()
    {
        QFETCH(int, figure);
        QFETCH(QString, value);
        QFETCH(QString, dimension);
        QFETCH(QString, at);
        QFETCH(ProblemCode, code);
        TestDatabase database;
        const FigureDeclaration& declared = figure == 0 ? fee : figure == 1 ? days : once;
        const auto id = database.write([&] {
            return FigureStore(database.connection()).enter(declared,
                entry(value, QDate(2026, 1, 1), dimension.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString> {{dimension, at}}),
                officerLi, database.clock());
        });
        QVERIFY(!id);
        QCOMPARE(id.error().code, code);
    }

    void sourceAndDaysAreCompulsory()
    {
        TestDatabase database;
        FigureStore store(database.connection());
        database.write([&] {
            FigureEntry undated = entry(u"on"_s, QDate());
            QCOMPARE(store.enter(once, undated, officerLi, database.clock()).error().code, ProblemCode::Required);
            FigureEntry backwards = entry(u"on"_s);
            backwards.effectiveTo = QDate(2025, 12, 31);
            QCOMPARE(store.enter(once, backwards, officerLi, database.clock()).error().code, ProblemCode::DateOrder);
            backwards.effectiveTo = backwards.effectiveFrom;
            QVERIFY(store.enter(once, backwards, officerLi, database.clock()));
            FigureEntry unsourced = entry(u"on"_s, QDate(2026, 2, 1));
            unsourced.document = u" "_s;
            QCOMPARE(store.enter(once, unsourced, officerLi, database.clock()).error(),
                (Problem {ProblemCode::FigureSourceMissing}.at(u"document"_s)));
            unsourced.document = u"x"_s;
            unsourced.article.clear();
            QCOMPARE(store.enter(once, unsourced, officerLi, database.clock()).error(),
                (Problem {ProblemCode::FigureSourceMissing}.at(u"article"_s)));
        });
    }

    void theDatabaseItselfKeepsTheRules_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray confirm = "INSERT INTO figure_confirmation (figure_value_id, confirmed_by, confirmed_name, confirmed_at) VALUES (1, ";
        const QByteArray at = ", 'x', '2026-03-05T01:00:00.000Z')";
        QTest::newRow("changed value") << QByteArray("UPDATE figure_value SET value = '1'");
        QTest::newRow("deleted value") << QByteArray("DELETE FROM figure_value WHERE id = 2");
        QTest::newRow("own confirmation") << confirm + "1" + at;
        QTest::newRow("withdrawn, then confirmed") << QByteArray(confirm + "2" + at).replace("VALUES (1", "VALUES (2");
        QTest::newRow("confirmed, then withdrawn") << QByteArray(
            "INSERT INTO figure_withdrawal (figure_value_id, withdrawn_by, withdrawn_name, withdrawn_at) VALUES (3, 1, 'x', '2026-03-05T01:00:00.000Z')");
        QTest::newRow("confirmation changed") << QByteArray("UPDATE figure_confirmation SET confirmed_by = 1");
        QTest::newRow("confirmation deleted") << QByteArray("DELETE FROM figure_confirmation");
        QTest::newRow("withdrawal deleted") << QByteArray("DELETE FROM figure_withdrawal");
        QTest::newRow("replaced") << QByteArray("INSERT OR REPLACE INTO figure_confirmation (figure_value_id, confirmed_by, confirmed_name, "
                                                "confirmed_at) VALUES (3, 9, 'x', '2026-03-05T01:00:00.000Z')");
    }
    void theDatabaseItselfKeepsTheRules()
    {
        QFETCH(QByteArray, sql);
        TestDatabase database;
        FigureStore store(database.connection());
        database.write([&] {
            QCOMPARE(store.enter(once, entry(u"on"_s), officerLi, database.clock())->value(), 1);
            QCOMPARE(store.enter(days, entry(u"5"_s), officerLi, database.clock())->value(), 2);
            QCOMPARE(store.enter(fee, entry(u"5"_s), officerLi, database.clock())->value(), 3);
            QVERIFY(store.withdraw(FigureValueId(2), officerLi, database.clock(), {}));
            QVERIFY(store.confirm(FigureValueId(3), officerWang, database.clock()));
        });
        QVERIFY_THROWS_EXCEPTION(Fault, database.connection().execute(sql));
    }

    void switchesAreDecidedOnOffOrNot()
    {
        TestDatabase database;
        FigureStore store(database.connection());
        database.write([&] {
            for (const auto& [value, from] : {std::pair(u"on"_s, QDate(2026, 1, 1)), std::pair(u"off"_s, QDate(2026, 7, 1))}) {
                const auto id = store.enter(once, entry(value, from), officerLi, database.clock());
                QVERIFY(store.confirm(*id, officerWang, database.clock()));
            }
        });
        const Figures figures(loadFigures(database.connection()));
        QVERIFY(!figures.isOn(once, QDate(2025, 12, 31)).value);
        QCOMPARE(figures.isOn(once, QDate(2026, 6, 30)).value, std::optional(true));
        QCOMPARE(figures.isOn(once, QDate(2026, 7, 1)).value, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(FigureStoreTest)
#include "tst_figure_store.moc"
