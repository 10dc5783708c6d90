// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_report/conditions.h"
#include "core/programmes/appraisal_report/fields.h"
#include "core/programmes/appraisal_report/programme.h"
#include "core/programmes/appraisal_report/rules.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class AppraisalReportTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const appraisal_report::Thresholds& limits)
    {
        using namespace appraisal_report;
        const auto form = readRecord<AppraisalReport>(fields, entry.form.values(), entry.form.overrides());
        QList<IdentifiedLine> lines;
        for (const FormRow& row : entry.form.rows(u"lines"_s))
            lines.append({row.id, readRecord<ReportLine>(lineFields, row.values, row.overrides)});
        QList<IdentifiedHolder> holders;
        for (const FormRow& row : entry.form.rows(u"holders"_s))
            holders.append({row.id, readRecord<Holder>(holderFields, row.values, row.overrides)});
        return assess2011(form, lines, holders, entry.circumstances, limits);
    }

    CaseBook<appraisal_report::Thresholds> m_book {appraisal_report::programme, assess};

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(u"lines"_s);
        QVERIFY(m_book.cases().size() > 25);
    }

    void casesCome_data() { m_book.addRows(); }
    void casesCome()
    {
        QFETCH(int, index);
        QCOMPARE(m_book.differenceAt(index), QString());
    }

    void everyStateOfEveryConditionHasACase() { QCOMPARE(m_book.uncoveredStates(), QString()); }

    void eachThresholdIsHeldByACase()
    {
        using appraisal_report::Thresholds;
        QCOMPARE(m_book.failures({}), 0);
        QVERIFY(m_book.failures({.daysAfterLast = 1}) > 0);
        QVERIFY(m_book.failures({.daysAfterLast = -1}) > 0);
        QVERIFY(m_book.failures({.daysBeforeYearEnd = 1}) > 0);
        QVERIFY(m_book.failures({.daysBeforeYearEnd = -1}) > 0);
    }

    void nothingEverRefuses()
    {
        for (const BookCase& entry : m_book.cases()) {
            const Decision decision = appraisal_report::programme.assess(entry.form, entry.circumstances);
            QVERIFY2(decision.verdict() == Verdict::Eligible, qPrintable(entry.name));
        }
    }

    void linesThatCannotBeAreProblems_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QString& field, const QString& value, const QString& at, ProblemCode code) {
            QTest::newRow(name) << field << value << at << int(code);
        };
        // The base line: 60 planned, 58 sat, 50 passed, 50 certified, with a reason for the difference.
        row("all passed", u"passed"_s, u"58"_s, {}, ProblemCode::Cancelled);
        row("one more passed than sat", u"passed"_s, u"59"_s, u"passed"_s, ProblemCode::MoreThan);
        row("one more certified than passed", u"certified"_s, u"51"_s, u"certified"_s, ProblemCode::MoreThan);
        row("nobody certified", u"certified"_s, u"0"_s, {}, ProblemCode::Cancelled);
        row("a difference without reason", u"difference_reason"_s, {}, u"difference_reason"_s,
            ProblemCode::DifferenceUnexplained);
        row("nothing was planned", u"planned"_s, {}, {}, ProblemCode::Cancelled);
        row("another year", u"month"_s, u"2027-01"_s, u"month"_s, ProblemCode::OutsideYear);
        row("the last month", u"month"_s, u"2026-12"_s, {}, ProblemCode::Cancelled);
        row("no number", u"sat"_s, u"五十八"_s, u"sat"_s, ProblemCode::NotAnInteger);
        row("nobody counted", u"sat"_s, {}, u"sat"_s, ProblemCode::Required);
    }
    void linesThatCannotBeAreProblems()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, at);
        QFETCH(int, code);
        FormData form = m_book.cases().first().form;
        form.editRows(u"lines"_s)[0].values.insert(field, value);
        const Problems problems = appraisal_report::programme.check(form, {2026, 12, 18});
        if (ProblemCode(code) == ProblemCode::Cancelled) {
            QCOMPARE(problems.size(), 0);
            return;
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problemCodeName(problems[0].code), problemCodeName(ProblemCode(code)));
        QCOMPARE(problems[0].field, at);
        QCOMPARE(problems[0].row, 0);
    }

    void asManyAsPlannedNeedNoReason()
    {
        FormData form = m_book.cases().first().form;
        form.editRows(u"lines"_s)[0].values.insert(u"sat"_s, u"60"_s);
        form.editRows(u"lines"_s)[0].values.remove(u"difference_reason"_s);
        QVERIFY(appraisal_report::programme.check(form, {2026, 12, 18}).isEmpty());
    }

    void theCutOffLiesInTheYearAndNotInTheFuture_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("code");
        QTest::newRow("the first day of the year") << u"2026-01-01"_s << int(ProblemCode::Cancelled);
        QTest::newRow("today") << u"2026-12-18"_s << int(ProblemCode::Cancelled);
        QTest::newRow("tomorrow") << u"2026-12-19"_s << int(ProblemCode::DateInFuture);
        QTest::newRow("the year before") << u"2025-12-31"_s << int(ProblemCode::OutsideYear);
        QTest::newRow("the year after") << u"2027-01-01"_s << int(ProblemCode::OutsideYear);
    }
    void theCutOffLiesInTheYearAndNotInTheFuture()
    {
        QFETCH(QString, day);
        QFETCH(int, code);
        FormData form = m_book.cases().first().form;
        form.setValue(u"cut_off"_s, day);
        const Problems problems = appraisal_report::programme.check(form, {2026, 12, 18});
        QCOMPARE(problems.size(), ProblemCode(code) == ProblemCode::Cancelled ? 0 : 1);
        if (!problems.isEmpty())
            QCOMPARE(problemCodeName(problems[0].code), problemCodeName(ProblemCode(code)));
    }
};

QTEST_APPLESS_MAIN(AppraisalReportTest)
#include "tst_appraisal_report.moc"
