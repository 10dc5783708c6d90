// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/talent_settlement/conditions.h"
#include "core/programmes/talent_settlement/fields.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/talent_settlement/rules.h"
#include "resources/resources.h"
#include "tests/programmes/case_book.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::tests;

class TalentSettlementTest final : public QObject {
    Q_OBJECT

    static Decision assess(const BookCase& entry, const talent_settlement::Thresholds& limits)
    {
        using namespace talent_settlement;
        const auto form = readRecord<TalentSettlement>(fields, entry.form.values(), entry.form.overrides());
        QList<IdentifiedDependant> family;
        for (const FormRow& row : entry.form.rows(u"dependants"_s))
            family.append({row.id, readRecord<Dependant>(dependantFields, row.values, row.overrides)});
        return assessByDay(form, family, entry.circumstances, limits);
    }

    CaseBook<talent_settlement::Thresholds> m_book {talent_settlement::programme, assess};
    int failures(const talent_settlement::Thresholds& limits) const { return m_book.failures(limits); }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_book.read(u"dependants"_s);
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
        using talent_settlement::Thresholds;
        QCOMPARE(failures({}), 0);
        QVERIFY(failures({.contractYears = 0}) > 0);
        QVERIFY(failures({.contractYears = 2}) > 0);
        QVERIFY(failures({.yearsToRetirement = 14}) > 0);
        QVERIFY(failures({.yearsToRetirement = 16}) > 0);
        QVERIFY(failures({.yearsOfWork = 9}) > 0);
        QVERIFY(failures({.yearsOfWork = 11}) > 0);
        QVERIFY(failures({.level = CertificateLevel::Five}) > 0);
        QVERIFY(failures({.level = CertificateLevel::Three}) > 0);
        QVERIFY(failures({.adultAge = 17}) > 0);
        QVERIFY(failures({.adultAge = 19}) > 0);
        QVERIFY(failures({.widerRuleFrom = QDate(2022, 5, 31)}) > 0);
        QVERIFY(failures({.widerRuleFrom = QDate(2022, 6, 2)}) > 0);
    }

    void theWiderRuleAsksNothingItDoesNotTest()
    {
        const Programme& programme = talent_settlement::programme;
        FormData form = m_book.cases().first().form;
        const QStringList clauseFive {u"occupation"_s, u"level"_s, u"certificate"_s, u"issued"_s, u"appraisal"_s,
            u"employer_kind"_s, u"post"_s, u"hired_on"_s};
        for (const QString& key : clauseFive)
            form.setValue(key, {});
        const auto askedFor = [&](QDate day) {
            QStringList fields;
            for (const Problem& problem : programme.check(form, day))
                fields.append(problem.field);
            return fields;
        };
        QCOMPARE(askedFor({2022, 6, 1}), QStringList());
        QCOMPARE(askedFor({2022, 5, 31}), clauseFive);
        form.setAskedOn({2022, 5, 31}); // the day of hand-in goes before the day of entry
        QCOMPARE(askedFor({2026, 11, 22}), clauseFive);
        const FieldDef& level = *fieldByKey(programme.fields, u"level");
        QVERIFY(isShown(level, form));
        form.setAskedOn({2022, 6, 1});
        QVERIFY(!isShown(level, form));
        form.setValue(u"earlier_rule"_s, u"true"_s); // papers of an earlier day are being entered
        QVERIFY(isShown(level, form));
        QCOMPARE(askedFor({2022, 6, 1}), clauseFive);
        form.setValue(u"earlier_rule"_s, u"false"_s);
        QVERIFY(!isShown(level, form));
        form.setValue(u"level"_s, u"three"_s); // stated all the same: shown, and checked
        QVERIFY(isShown(level, form));
        QCOMPARE(askedFor({2022, 6, 1}), QStringList {u"level"_s});
    }

    void theWiderRuleNeedsNoCertificateOrLicence()
    {
        const auto needed = [](QDate day) {
            FormData form;
            form.setAskedOn(day);
            QStringList keys;
            for (const MaterialDef& material : talent_settlement::programme.materials)
                if (material.isRequired && isNeeded(material, form))
                    keys.append(QString::fromLatin1(material.key));
            return keys;
        };
        const QStringList wider {u"application_form"_s, u"id_card"_s, u"household_book"_s, u"contract"_s, u"insurance"_s,
            u"home"_s};
        QCOMPARE(needed({2022, 6, 1}), wider);
        QStringList clauseFive = wider;
        clauseFive.insert(3, u"licence"_s);
        clauseFive.insert(6, u"certificate"_s);
        QCOMPARE(needed({2022, 5, 31}), clauseFive);
        QCOMPARE(needed({}), clauseFive);
    }

    void whatIsPersonalIsMarked()
    {
        for (const char* key : {"birth_date", "former_residence", "settle_address", "marital_status", "id_number", "phone"})
            QVERIFY2(fieldByKey(talent_settlement::programme.fields, QString::fromLatin1(key))->traits.privacy != Privacy::None, key);
    }

    void rulingsAreNotLostWhenADecisionIsHandedOn()
    {
        BookCase entry = m_book.cases().first();
        Decision first = assess(entry, {});
        const Decision second = std::move(first);
        QCOMPARE(difference(entry, second), QString());
    }
};

QTEST_APPLESS_MAIN(TalentSettlementTest)
#include "tst_talent_settlement.moc"
