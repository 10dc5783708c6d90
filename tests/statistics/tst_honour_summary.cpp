// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases_behind.h"
#include "core/statistics/summary.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Honours in the annual summary: by unit, occupation, level, sex and district, each with its cases behind.
class HonourSummaryTest final : public QObject {
    Q_OBJECT

    RoundOffice m_made;
    const SummaryAsk m_year {StatisticsPeriod::year(2026), {}, QDate(2026, 4, 30)};

    [[nodiscard]] const SummaryMeasure measure(QStringView key) const
    {
        for (const SummaryMeasure& one : summaryMeasures(RoundOffice::expert()))
            if (one.key == key)
                return one;
        qFatal("no such measure");
    }
    QMap<QString, qint64> cells(QStringView key, Breakdown by)
    {
        QMap<QString, qint64> found;
        for (const SummaryCell& cell : tabulate(m_made.db(), RoundOffice::expert(), measure(key), by, m_year))
            found.insert(cell.key, cell.value.value_or(-1));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_made.conferred(); // experts 501 to 503 of six are honoured; even numbers are women
    }

    void honoursAreToldApart()
    {
        using Cells = QMap<QString, qint64>;
        QCOMPARE(cells(u"honours", Breakdown::Total), (Cells {{QString(), 3}}));
        QCOMPARE(cells(u"nominations", Breakdown::Total), (Cells {{QString(), 6}}));
        QCOMPARE(cells(u"honours", Breakdown::Sex), (Cells {{u"female"_s, 1}, {u"male"_s, 2}}));
        QCOMPARE(cells(u"honours", Breakdown::Level), (Cells {{u"2"_s, 3}}));
        QCOMPARE(cells(u"honours", Breakdown::Occupation), (Cells {{u"焊工"_s, 3}}));
        QCOMPARE(cells(u"honours", Breakdown::Unit), (Cells {{u"大连示例船务有限公司"_s, 3}}));
        QCOMPARE(cells(u"honours", Breakdown::District), (Cells {{u"210202"_s, 3}}));
    }

    void totalsEqualTheCasesBehindThem()
    {
        for (const Breakdown by : breakdownsOf(measure(u"honours"))) {
            const auto all = cells(u"honours", by);
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                const CellBehind behind
                    = cellBehind(m_made.db(), RoundOffice::expert(), measure(u"honours"), by, it.key(), m_year);
                QCOMPARE(behind.value.value_or(-1), *it);
                QCOMPARE(behind.cases.size(), *it);
            }
        }
    }

    void aRevokedHonourStaysInItsYear()
    {
        const Honour last = m_made.honours().last();
        m_made.must(revokeHonour(m_made.as("approval"), last.id, last.version,
            {.document = u"示政发〔2026〕30号"_s, .reason = u"示例"_s, .password = testPassword}));
        QCOMPARE(cells(u"honours", Breakdown::Total).value({}), 3);
    }

    void keysAreWorded()
    {
        QCOMPARE(keyInChinese(Breakdown::Sex, u"female"_s), u"女"_s);
        QCOMPARE(keyInChinese(Breakdown::Unit, u"示例公司"_s), u"示例公司"_s);
    }
};

QTEST_GUILESS_MAIN(HonourSummaryTest)
#include "tst_honour_summary.moc"
