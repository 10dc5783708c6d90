// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/outcome.h"
#include "core/base/strong_id.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace jiangce;

static_assert(!std::is_convertible_v<qint64, CaseId>, "a bare number is no id");
static_assert(!std::is_constructible_v<PersonId, CaseId>, "an id knows its table");

class FoundationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsKnowWhetherTheyAreStored()
    {
        QVERIFY(!CaseId().isValid());
        QVERIFY(!CaseId(0).isValid() && !CaseId(-1).isValid());
        QVERIFY(CaseId(1).isValid());
        QCOMPARE(CaseId(7).value(), 7);
        QVERIFY(CaseId(7) == CaseId(7) && CaseId(7) < CaseId(8));
        QCOMPARE((QSet<CaseId> {CaseId(7), CaseId(7), CaseId(8)}).size(), 2);
    }

    void theFixedClockShowsTheOfficesDay()
    {
        FixedClock clock(QDate(2026, 11, 22));
        QCOMPARE(clock.today(), QDate(2026, 11, 22));
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC));
        clock.advanceSeconds(15 * 3600 - 1);    // one second to midnight in Dalian
        QCOMPARE(clock.today(), QDate(2026, 11, 22));
        clock.advanceSeconds(1);
        QCOMPARE(clock.today(), QDate(2026, 11, 23));
        QCOMPARE(clock.now().date(), QDate(2026, 11, 22));
        clock.set(QDate(2027, 1, 1));
        QCOMPARE(clock.today(), QDate(2027, 1, 1));
    }

    void outcomesHoldAValueOrAProblem()
    {
        const Outcome<int> value = 46;
        const Outcome<int> refused = fail(ProblemCode::OutOfRange, {u"1"_s, u"12"_s});
        QCOMPARE(value.value(), 46);
        QVERIFY(!refused && refused.error().code == ProblemCode::OutOfRange);
        QCOMPARE(refused.error().arguments, QStringList({u"1"_s, u"12"_s}));
        const Problem placed = refused.error().at(u"level"_s, 3);
        QCOMPARE(placed.field, u"level"_s);
        QCOMPARE(placed.row, 3);
        QCOMPARE(placed.arguments, refused.error().arguments);
        QCOMPARE(refused.error().row, -1);
        QVERIFY(placed != refused.error());
    }

    void codeNamesFitLogsAndJson()
    {
        static const QRegularExpression form(u"\\A[a-z]+(_[a-z]+)*\\z"_s);
        for (int code = 0; code <= int(ProblemCode::Cancelled); ++code) {
            const QString name = problemCodeName(ProblemCode(code));
            QVERIFY2(form.match(name).hasMatch() && name != u"unknown", qPrintable(name));
        }
    }

    void faultsKeepTheirDetail()
    {
        const Fault fault(FaultKind::DiskFull, u"写入 page 7"_s);
        QVERIFY(fault.kind() == FaultKind::DiskFull);
        QCOMPARE(fault.detail(), u"写入 page 7"_s);
    }
};

QTEST_APPLESS_MAIN(FoundationsTest)
#include "tst_foundations.moc"
