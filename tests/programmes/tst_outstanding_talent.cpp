// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/nomination_fields.h"
#include "core/programmes/outstanding_talent/programme.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class OutstandingTalentTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const nomination::Thresholds& limits)
    {
        const auto form = readRecord<nomination::Nomination>(nomination::fields, entry.form.values(), entry.form.overrides());
        return nomination::assessBy(form, entry.circumstances, limits);
    }

    CaseBook<nomination::Thresholds> m_book {outstanding_talent::programme, assess};

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(QString());
        QVERIFY(m_book.cases().size() >= 25);
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
        QCOMPARE(m_book.failures({}), 0);
        QVERIFY(m_book.failures({.highSkill = CertificateLevel::Four}) > 0);
        QVERIFY(m_book.failures({.highSkill = CertificateLevel::Two}) > 0);
    }
};

QTEST_APPLESS_MAIN(OutstandingTalentTest)
#include "tst_outstanding_talent.moc"
