// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/certificate_number.h"
#include "tests/values/described.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;
using Kind = CertificateNumber::Kind;

class CertificateNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreDecoded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("level");     // code; 0 none; 9 特级技师
        QTest::addColumn<int>("year");      // 0 none
        const auto row = [](const QString& typed, const QString& canonical, Kind kind, int level, int year) {
            QTest::addRow("%s", qPrintable(typed)) << typed << canonical << int(kind) << level << year;
        };
        row(u"1106020001300123"_s, u"1106020001300123"_s, Kind::Qualification, 3, 2011);
        row(u"１１０６０２０００１３００１２３"_s, u"1106020001300123"_s, Kind::Qualification, 3, 2011);
        row(u"1106 0200 0130 0123"_s, u"1106020001300123"_s, Kind::Qualification, 3, 2011);
        row(u"9906020001500001"_s, u"9906020001500001"_s, Kind::Qualification, 5, 1999);
        row(u"0006020001100001"_s, u"0006020001100001"_s, Kind::Shanghai, 0, 0);
        row(u"1006020001100001"_s, u"1006020001100001"_s, Kind::Qualification, 1, 2010);
        row(u"1106020001600123"_s, u"1106020001600123"_s, Kind::Other, 0, 0);
        row(u"0900123456789"_s, u"0000900123456789"_s, Kind::Shanghai, 0, 0);
        row(u"0000900123456789"_s, u"0000900123456789"_s, Kind::Shanghai, 0, 0);
        row(u"S000021001001263001001"_s, u"S000021001001263001001"_s, Kind::SkillLevel, 3, 2026);
        row(u"y000021001001253001004"_s, u"Y000021001001253001004"_s, Kind::SkillLevel, 3, 2025);
        row(u"S000021001001211000001"_s, u"S000021001001211000001"_s, Kind::SkillLevel, 1, 2021);
        row(u"S000021001001267000001"_s, u"S000021001001267000001"_s, Kind::Other, 0, 0);
        row(u"Y000123XXXXXX195000001"_s, u"Y000123XXXXXX195000001"_s, Kind::Other, 0, 0);
        row(u"YT00002100100126000001"_s, u"YT00002100100126000001"_s, Kind::SpecialGrade, 9, 0);
        row(u"辽"_s + u"A12345"_s, {}, Kind::Other, 0, 0);
        row(u"AB-12345"_s, u"AB12345"_s, Kind::Other, 0, 0);
        row(u"123456"_s, u"123456"_s, Kind::Other, 0, 0);
    }
    void numbersAreDecoded()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        QFETCH(int, kind);
        QFETCH(int, level);
        QFETCH(int, year);
        const auto number = CertificateNumber::parse(typed);
        if (canonical.isEmpty()) {
            QCOMPARE(described(number), u"certificate_number_form("_s + typed + u')');
            return;
        }
        QCOMPARE(described(number), canonical);
        QCOMPARE(int(number->kind()), kind);
        const auto decoded = number->level();
        QVERIFY(decoded == (level == 9 ? CertificateLevel::SpecialTechnician : CertificateLevel::fromCode(level)));
        QCOMPARE(number->issueYear().value_or(0), year);
        QCOMPARE(number->isLaterSystem(), Kind(kind) == Kind::SkillLevel || Kind(kind) == Kind::SpecialGrade);
    }

    void shanghaiKeepsItsPrintedForm()
    {
        QCOMPARE(CertificateNumber::parse(u"0900123456789")->display(), u"0900123456789"_s);
        QVERIFY(CertificateNumber::parse(u"0900123456789") == CertificateNumber::parse(u"0000900123456789"));
        QCOMPARE(CertificateNumber::parse(u"1106020001300123")->display(), u"1106020001300123"_s);
    }

    void wrongForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u" "_s << u"required()"_s;
        QTest::newRow("short") << u"12345"_s << u"certificate_number_length(5)"_s;
        QTest::newRow("long") << QString(31, u'1') << u"certificate_number_length(31)"_s;
        QTest::newRow("longest") << QString(30, u'1') << QString(30, u'1');
        QTest::newRow("sign") << u"12345*678"_s << u"certificate_number_form(12345*678)"_s;
        QTest::newRow("rounded") << u"1.10602E+15"_s << u"certificate_number_form(1.10602E+15)"_s;
        QTest::newRow("no digit") << u"ABCDEFG"_s << u"certificate_number_form(ABCDEFG)"_s;
    }
    void wrongForms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(CertificateNumber::parse(typed)), expected);
    }

    void numbersAreComparedWithWhatStandsBeside()
    {
        const auto number = *CertificateNumber::parse(u"S000021001001263001001");
        const QDate issued(2026, 6, 3);
        QCOMPARE(described(number.crossCheck(CertificateLevel::Three, issued)), QString());
        QCOMPARE(described(number.crossCheck({}, {})), QString());
        QCOMPARE(described(number.crossCheck(CertificateLevel::Two, issued)),
            u"certificate_level_mismatch(三级（高级工）,二级（技师）)"_s);
        QCOMPARE(described(number.crossCheck(CertificateLevel::Four, QDate(2025, 12, 31))),
            u"certificate_level_mismatch(三级（高级工）,四级（中级工）);certificate_year_mismatch(2026,2025)"_s);
        const auto old = *CertificateNumber::parse(u"1106020001300123");
        QCOMPARE(described(old.crossCheck(CertificateLevel::Three, QDate(2012, 1, 1))),
            u"certificate_year_mismatch(2011,2012)"_s);
        const auto special = *CertificateNumber::parse(u"YT00002100100126000001");
        QCOMPARE(described(special.crossCheck(CertificateLevel::ChiefTechnician, issued)), QString());
        QCOMPARE(described(special.crossCheck(CertificateLevel::One, issued)),
            u"certificate_level_mismatch(特级技师,一级（高级技师）)"_s);
        const auto other = *CertificateNumber::parse(u"AB12345");
        QCOMPARE(described(other.crossCheck(CertificateLevel::One, issued)), QString());
    }

    void theSampleRosterIsDecoded()
    {
        QFile file(QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"rows"].toArray();
        QVERIFY(rows.size() > 50);
        for (const QJsonValue& row : rows) {
            const auto number = CertificateNumber::parse(row[u"cert"].toString());
            QVERIFY(number && number->kind() == Kind::SkillLevel);
            const auto level = CertificateLevel::fromCode(row[u"level"].toInt());
            const auto issued = QDate::fromString(row[u"issued"].toString(), Qt::ISODate);
            QVERIFY2(number->crossCheck(level, issued).isEmpty(), qPrintable(number->canonical()));
        }
    }
};

QTEST_APPLESS_MAIN(CertificateNumberTest)
#include "tst_certificate_number.moc"
