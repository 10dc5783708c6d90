// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/level_promotion/fields.h"
#include "core/programmes/level_promotion/rules.h"
#include "core/programmes/level_promotion/programme.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class LevelPromotionTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const level_promotion::Thresholds& limits)
    {
        using namespace level_promotion;
        return assessBy(
            readRecord<LevelPromotion>(fields, entry.form.values(), entry.form.overrides()), entry.circumstances, limits);
    }

    CaseBook<level_promotion::Thresholds> m_book {level_promotion::programme, assess};

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(QString());
        QVERIFY(m_book.cases().size() >= 20);
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
        QVERIFY(m_book.failures({.steps = 0}) > 0);
        QVERIFY(m_book.failures({.steps = 2}) > 0);
        QVERIFY(m_book.failures({.top = CertificateLevel::Two}) > 0);
        QVERIFY(m_book.failures({.top = CertificateLevel::SpecialTechnician}) > 0);
    }
};

QTEST_APPLESS_MAIN(LevelPromotionTest)
#include "tst_level_promotion.moc"
