// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/allowance_nomination/programme.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class AllowanceNominationTest final : public QObject {
    Q_OBJECT

    struct NoThresholds { };
    static Decision assess(const BookCase& entry, const NoThresholds&)
    {
        return allowance_nomination::programme.assess(entry.form, entry.circumstances);
    }

    CaseBook<NoThresholds> m_book {allowance_nomination::programme, assess};

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(QString());
        QVERIFY(m_book.cases().size() >= 5);
    }

    void casesCome_data() { m_book.addRows(); }
    void casesCome()
    {
        QFETCH(int, index);
        QCOMPARE(m_book.differenceAt(index), QString());
    }

    void everyStateOfEveryConditionHasACase() { QCOMPARE(m_book.uncoveredStates(), QString()); }

};

QTEST_APPLESS_MAIN(AllowanceNominationTest)
#include "tst_allowance_nomination.moc"
