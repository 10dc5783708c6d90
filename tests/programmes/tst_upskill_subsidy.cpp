// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/upskill_subsidy/conditions.h"
#include "core/programmes/upskill_subsidy/fields.h"
#include "core/programmes/upskill_subsidy/programme.h"
#include "core/programmes/upskill_subsidy/rules.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class UpskillSubsidyTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const upskill_subsidy::Thresholds& limits)
    {
        using namespace upskill_subsidy;
        const auto form = readRecord<UpskillSubsidy>(fields, entry.form.values(), entry.form.overrides());
        QList<IdentifiedRow> roster;
        for (const FormRow& row : entry.form.rows(u"roster"_s))
            roster.append({row.id, readRecord<RosterRow>(rosterFields, row.values, row.overrides)});
        return assess2011(form, roster, entry.circumstances, limits);
    }

    CaseBook<upskill_subsidy::Thresholds> m_book {upskill_subsidy::programme, assess};
    int failures(const upskill_subsidy::Thresholds& limits) const { return m_book.failures(limits); }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(u"roster"_s);
        QVERIFY(m_book.cases().size() > 40);
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
        using upskill_subsidy::Thresholds;
        QCOMPARE(failures({}), 0);
        QVERIFY(failures({.level = CertificateLevel::Four}) > 0);
        QVERIFY(failures({.level = CertificateLevel::Two}) > 0);
        QVERIFY(failures({.yearsAfterIssue = 1}) > 0);
        QVERIFY(failures({.daysContractMayEndBeforeIssue = 1}) > 0);
        QVERIFY(failures({.daysContractMayEndBeforeIssue = -1}) > 0);
        QVERIFY(failures({.daysIssueMayPrecedeEnd = 1}) > 0);
        QVERIFY(failures({.daysIssueMayPrecedeEnd = -1}) > 0);
    }

    void daysThatCannotFollowOneAnotherAreProblems_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("found");
        // The base row: training 2026-02-25 to 2026-05-22, issued 2026-06-03, contract from 2022-01-01.
        QTest::newRow("training of one day") << u"training_end"_s << u"2026-02-25"_s << QString();
        QTest::newRow("training ends before it starts") << u"training_end"_s << u"2026-02-24"_s << u"training_end"_s;
        QTest::newRow("both certificates of one day") << u"earlier_issued"_s << u"2026-06-03"_s << QString();
        QTest::newRow("the earlier certificate is later") << u"earlier_issued"_s << u"2026-06-04"_s << u"earlier_issued"_s;
        QTest::newRow("contract of one day") << u"contract_end"_s << u"2022-01-01"_s << QString();
        QTest::newRow("contract ends before it starts") << u"contract_end"_s << u"2021-12-31"_s << u"contract_end"_s;
        QTest::newRow("an open-ended contract") << u"contract_end"_s << u"open"_s << QString();
    }
    void daysThatCannotFollowOneAnotherAreProblems()
    {
        QFETCH(QString, field);
        QFETCH(QString, day);
        QFETCH(QString, found);
        FormData form = m_book.cases().first().form;
        form.editRows(u"roster"_s)[0].values.insert(field, day);
        const Problems problems = upskill_subsidy::programme.check(form, {2026, 11, 6});
        QCOMPARE(problems.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(problems[0].code, ProblemCode::DateOrder);
            QCOMPARE(problems[0].field, found);
            QCOMPARE(problems[0].row, 0);
        }
    }

    void outsideDalianIsNamed()
    {
        FormData form = m_book.cases().first().form;
        form.setValue(u"district"_s, u"OUTSIDE"_s);
        const Problems problems = upskill_subsidy::programme.check(form, {2026, 11, 6});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].field, u"outside_place"_s);
        form.setValue(u"outside_place"_s, u"沈阳市"_s);
        QVERIFY(upskill_subsidy::programme.check(form, {2026, 11, 6}).isEmpty());
        const Decision decision = upskill_subsidy::programme.assess(form, m_book.cases().first().circumstances);
        QCOMPARE(std::get<QString>(decision.findings().all().first().arguments[0]), u"大连市外（沈阳市）"_s);
    }

    void rulingsAreNotLostWhenADecisionIsHandedOn()
    {
        BookCase entry = m_book.cases().first();
        Decision first = assess(entry, {});
        const Decision second = std::move(first);
        QCOMPARE(difference(entry, second), QString());
    }
};

QTEST_APPLESS_MAIN(UpskillSubsidyTest)
#include "tst_upskill_subsidy.moc"
