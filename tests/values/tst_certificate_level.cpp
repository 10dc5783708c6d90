// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/certificate_level.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

template <class Value>
concept Ordered = requires(Value left, Value right) { left < right; };
static_assert(!Ordered<CertificateLevel>, "一级 is the highest: a comparison sign would be misread");

static_assert(CertificateLevel::Two.isAtLeast(CertificateLevel::Three));
static_assert(CertificateLevel::Three.isAtLeast(CertificateLevel::Three));
static_assert(!CertificateLevel::Four.isAtLeast(CertificateLevel::Three));
static_assert(!CertificateLevel::Three.isAbove(CertificateLevel::Three));

class CertificateLevelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto reads = [](const QString& expected, const QStringList& texts) {
            for (const QString& typed : texts)
                QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        reads(u"3"_s, {u"三级"_s, u"3"_s, u"３级"_s, u"高级工"_s, u"高级工（三级）"_s, u"高级工(三级)"_s, u"三级/高级工"_s,
            u"国家职业资格三级"_s, u"职业技能等级三级"_s, u"国家职业资格三级（高级工）"_s, u"高级"_s, u"三级 高级工"_s, u"高级工三级"_s,
            u"三级（高级工）"_s});
        reads(u"4"_s, {u"四级"_s, u"中级工(四级)"_s, u"4级"_s, u"中级工"_s, u"四级（中级工）"_s});
        reads(u"5"_s, {u"五级"_s, u"初级工"_s, u"５"_s});
        reads(u"2"_s, {u"二级"_s, u"技师"_s, u"技师（二级）"_s, u"二级/技师"_s});
        reads(u"1"_s, {u"一级"_s, u"高级技师"_s, u"一级/高级技师"_s, u"1"_s});
        reads(u"apprentice"_s, {u"学徒工"_s, u"apprentice"_s});
        reads(u"special"_s, {u"特级技师"_s, u"special"_s});
        reads(u"chief"_s, {u"首席技师"_s, u"Chief"_s});
        const auto refuses = [](const QString& typed) {
            QTest::addRow("%s", qPrintable(typed)) << typed << u"unknown_level("_s + typed + u')';
        };
        refuses(u"预备技师"_s);
        refuses(u"六级"_s);
        refuses(u"0"_s);
        refuses(u"6"_s);
        refuses(u"33"_s);
        refuses(u"三级（中级工）"_s);
        refuses(u"高级工程师"_s);
        refuses(u"三级以上"_s);
        refuses(u"四级/三级"_s);
        refuses(u"国家职业资格"_s);
        refuses(u"-3.5"_s);
        QTest::newRow("empty") << u" "_s << u"required()"_s;
    }
    void levelsAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(CertificateLevel::parse(typed)), expected);
    }

    void everyLevelReadsBack()
    {
        int rank = 0;
        for (const CertificateLevel level : CertificateLevel::all()) {
            QCOMPARE(level.rank(), rank++);
            QVERIFY(CertificateLevel::parse(level.canonical()) == level);
            QVERIFY(CertificateLevel::parse(level.chineseName()) == level);
            QVERIFY(CertificateLevel::parse(level.chineseShort()) == level);
        }
        QCOMPARE(rank, 8);
    }

    void orderFollowsTheEightSteps()
    {
        const auto& levels = CertificateLevel::all();
        for (size_t i = 0; i < levels.size(); ++i) {
            for (size_t j = 0; j < levels.size(); ++j) {
                QCOMPARE(levels[i].isAtLeast(levels[j]), i >= j);
                QCOMPARE(levels[i].isAbove(levels[j]), i > j);
            }
            QCOMPARE(levels[i].isHighSkill(), i >= 3);
        }
    }

    void codesRunBackwards()
    {
        QVERIFY(CertificateLevel::One.code() == 1);
        QVERIFY(CertificateLevel::Three.code() == 3);
        QVERIFY(CertificateLevel::Five.code() == 5);
        QVERIFY(!CertificateLevel::Apprentice.code());
        QVERIFY(!CertificateLevel::SpecialTechnician.code());
        QVERIFY(!CertificateLevel::ChiefTechnician.code());
        QVERIFY(CertificateLevel::fromCode(3) == CertificateLevel::Three);
        QVERIFY(CertificateLevel::fromCode(1) == CertificateLevel::One);
        QVERIFY(!CertificateLevel::fromCode(0) && !CertificateLevel::fromCode(6));
    }

    void namesAreThoseOfThePolicy()
    {
        QCOMPARE(CertificateLevel::Three.chineseName(), u"三级（高级工）"_s);
        QCOMPARE(CertificateLevel::Three.chineseShort(), u"三级"_s);
        QCOMPARE(CertificateLevel::One.chineseName(), u"一级（高级技师）"_s);
        QCOMPARE(CertificateLevel::Two.chineseName(), u"二级（技师）"_s);
        QCOMPARE(CertificateLevel::ChiefTechnician.chineseName(), u"首席技师"_s);
    }
};

QTEST_APPLESS_MAIN(CertificateLevelTest)
#include "tst_certificate_level.moc"
