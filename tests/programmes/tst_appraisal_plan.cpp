// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_plan/conditions.h"
#include "core/programmes/appraisal_plan/fields.h"
#include "core/programmes/appraisal_plan/programme.h"
#include "core/programmes/appraisal_plan/rules.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class AppraisalPlanTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const appraisal_plan::Thresholds& limits)
    {
        using namespace appraisal_plan;
        const auto form = readRecord<AppraisalPlan>(fields, entry.form.values(), entry.form.overrides());
        QList<IdentifiedLine> lines;
        for (const FormRow& row : entry.form.rows(u"lines"_s))
            lines.append({row.id, readRecord<PlanLine>(lineFields, row.values, row.overrides)});
        return assess2011(form, lines, entry.circumstances, limits);
    }

    CaseBook<appraisal_plan::Thresholds> m_book {appraisal_plan::programme, assess};

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

    void theLastDayIsHeldByACase()
    {
        using appraisal_plan::Thresholds;
        QCOMPARE(m_book.failures({}), 0);
        QVERIFY(m_book.failures({.daysAfterLast = 1}) > 0);
        QVERIFY(m_book.failures({.daysAfterLast = -1}) > 0);
    }

    /// The clause knows no refusal: whatever a plan says, nothing in it refuses or is left open.
    void nothingEverRefuses()
    {
        for (const BookCase& entry : m_book.cases()) {
            const Decision decision = appraisal_plan::programme.assess(entry.form, entry.circumstances);
            QVERIFY2(decision.verdict() == Verdict::Eligible, qPrintable(entry.name));
        }
    }

    void linesThatCannotBeAreProblems_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QString& field, const QString& value, ProblemCode code) {
            QTest::newRow(name) << field << value << int(code);
        };
        row("the first month", u"month"_s, u"2026-01"_s, ProblemCode::Cancelled);
        row("the last month", u"month"_s, u"2026-12"_s, ProblemCode::Cancelled);
        row("the month before the year", u"month"_s, u"2025-12"_s, ProblemCode::OutsideYear);
        row("the month after the year", u"month"_s, u"2027-01"_s, ProblemCode::OutsideYear);
        row("no month", u"month"_s, u"五月"_s, ProblemCode::NotADate);
        row("one head", u"heads"_s, u"1"_s, ProblemCode::Cancelled);
        row("no head", u"heads"_s, u"0"_s, ProblemCode::OutOfRange);
        row("heads that are no number", u"heads"_s, u"约60"_s, ProblemCode::NotAnInteger);
        row("no level", u"level"_s, u"优秀"_s, ProblemCode::UnknownLevel);
        row("no place", u"place"_s, QString(), ProblemCode::Required);
        row("a code that is none", u"occupation_code"_s, u"6-31"_s, ProblemCode::OccupationCodeForm);
    }
    void linesThatCannotBeAreProblems()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        FormData form = m_book.cases().first().form;
        form.editRows(u"lines"_s)[0].values.insert(field, value);
        const Problems problems = appraisal_plan::programme.check(form, {2026, 3, 16});
        if (ProblemCode(code) == ProblemCode::Cancelled) {
            QVERIFY(problems.isEmpty());
            return;
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problemCodeName(problems[0].code), problemCodeName(ProblemCode(code)));
        QCOMPARE(problems[0].field, field);
        QCOMPARE(problems[0].row, 0);
    }

    void theSameLineTwiceIsAProblemOfTheSecond()
    {
        FormData form = m_book.cases().first().form;
        QList<FormRow>& rows = form.editRows(u"lines"_s);
        rows.append({u"r2"_s, rows[0].values});
        Problems problems = appraisal_plan::programme.check(form, {2026, 3, 16});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].code, ProblemCode::DuplicateRow);
        QCOMPARE(problems[0].row, 1);
        QCOMPARE(problems[0].arguments, QStringList {u"1"_s});
        rows[1].values.insert(u"place"_s, u"另一处"_s);
        QVERIFY(appraisal_plan::programme.check(form, {2026, 3, 16}).isEmpty());
    }

    void theYearLiesWithinThePolicy()
    {
        FormData form = m_book.cases().first().form;
        form.setRows(u"lines"_s, {});
        for (const auto& [year, isFine] : {std::pair(u"2010"_s, false), std::pair(u"2011"_s, true), std::pair(u"2099"_s, true),
                 std::pair(u"2100"_s, false)}) {
            form.setValue(u"plan_year"_s, year);
            QCOMPARE(appraisal_plan::programme.check(form, {2026, 3, 16}).isEmpty(), isFine);
        }
    }
};

QTEST_APPLESS_MAIN(AppraisalPlanTest)
#include "tst_appraisal_plan.moc"
