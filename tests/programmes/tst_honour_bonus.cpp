// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/honour_bonus/fields.h"
#include "core/programmes/honour_bonus/rules.h"
#include "core/programmes/honour_bonus/programme.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class HonourBonusTest final : public QObject {
    Q_OBJECT

    struct NoThresholds { };
    static Decision assess(const BookCase& entry, const NoThresholds&)
    {
        return honour_bonus::programme.assess(entry.form, entry.circumstances);
    }

    CaseBook<NoThresholds> m_book {honour_bonus::programme, assess};

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(u"award"_s);
        QVERIFY(m_book.cases().size() >= 12);
    }

    void casesCome_data() { m_book.addRows(); }
    void casesCome()
    {
        QFETCH(int, index);
        QCOMPARE(m_book.differenceAt(index), QString());
    }

    void everyStateOfEveryConditionHasACase() { QCOMPARE(m_book.uncoveredStates(), QString()); }

    void aBonusIsForOneTitle()
    {
        FormData form = m_book.cases().first().form;
        QVERIFY(honour_bonus::programme.check(form, {2026, 4, 15}).isEmpty());
        form.editRows(u"award"_s).append(FormRow {u"r2"_s, {{u"honour_programme"_s, u"technical_expert"_s}}});
        QCOMPARE(honour_bonus::programme.check(form, {2026, 4, 15}).size(), 1);
    }
};

QTEST_APPLESS_MAIN(HonourBonusTest)
#include "tst_honour_bonus.moc"
