// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/credit_code.h"
#include "core/values/organisation_code.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

class CreditCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validCodes_data()
    {
        QTest::addColumn<bool>("enterprise");
        QTest::newRow("91350100M000100Y43") << true;    // GB 32100-2015, appendix B
        QTest::newRow("91110000600037341L") << true;
        QTest::newRow("121200004013590816") << false;
        QTest::newRow("91310115MA1K3BTP2B") << true;
        QTest::newRow("91152201078382010M") << true;
        QTest::newRow("52100000500000784G") << false;
        QTest::newRow("91440300708461136T") << true;
        QTest::newRow("91110108551385082Q") << true;
        QTest::newRow("11450700552294158A") << false;
        QTest::newRow("91210211MA0TE5T16B") << true;
    }
    void validCodes()
    {
        QFETCH(bool, enterprise);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto code = CreditCode::parse(text);
        QCOMPARE(described(code), text);
        QCOMPARE(code->isEnterprise(), enterprise);
        QCOMPARE(code->entityClass() + code->regionCode() + code->organisationCode() + text.last(1), text);
        QCOMPARE(code->display(), text);
    }

    void typedCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        row(u"91210211ma0te5t16b"_s, u"91210211MA0TE5T16B"_s);
        row(u"９１２１０２１１ＭＡ０ＴＥ５Ｔ１６Ｂ"_s, u"91210211MA0TE5T16B"_s);
        row(u" 91 210211 MA0TE5T16 B "_s, u"91210211MA0TE5T16B"_s);
        row(u"91-210211-MA0TE5T16-B"_s, u"91210211MA0TE5T16B"_s);
        row(u""_s, u"required()"_s);
        row(u"12345"_s, u"credit_code_length(5)"_s);
        row(u"91210211MA0TE5T16B0"_s, u"credit_code_length(19)"_s);
        row(u"91110000600037341N"_s, u"credit_code_check(N,L)"_s);
        row(u"A1110000600037341L"_s, u"credit_code_check(L,K)"_s);
        row(u"9111000060003IOZSV"_s, u"credit_code_character(I,14)"_s);
        row(u"91B10000600037341L"_s, u"credit_code_character(B,3)"_s);
        row(u"9111000G600037341L"_s, u"credit_code_character(G,8)"_s);
        row(u"9121021甲MA0TE5T16B"_s, u"credit_code_character(甲,8)"_s);
        row(u"91310115077567433M"_s, u"credit_code_organisation(3,5)"_s);
        // The last character right for the whole, the inner one wrong.
        row(u"91210211MA0TE5T17E"_s, u"credit_code_organisation(7,6)"_s);
    }
    void typedCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(CreditCode::parse(typed)), expected);
    }

    void departmentsWithLettersAreCodes()
    {
        // Y1 其他, N1, A1: only positions 3 to 8 are digits by rule.
        for (const QString& text : {u"Y1110000600037341L"_s, u"N1110000600037341L"_s, u"A1110000600037341K"_s})
            QVERIFY(CreditCode::parseIgnoringChecks(text).has_value());
        QVERIFY(CreditCode::parse(u"A1110000600037341K").has_value());
    }

    void anOfficerMayConfirmACode()
    {
        // Shown by the authorities although its check fails.
        QVERIFY(!CreditCode::parse(u"91350213M0001Q7Q47"));
        QCOMPARE(described(CreditCode::parseIgnoringChecks(u"91350213M0001Q7Q47")), u"91350213M0001Q7Q47"_s);
        QCOMPARE(described(CreditCode::parseIgnoringChecks(u"9111000060003IOZSV")), u"credit_code_character(I,14)"_s);
    }

    void civilAffairsMayBreakTheInnerCheckOnly()
    {
        // A real code: the whole right, organisation code 50000078-4 where GB 11714 has 7.
        QVERIFY(CreditCode::parse(u"52100000500000784G").has_value());
        QCOMPARE(described(OrganisationCode::parse(u"500000784")), u"organisation_code_check(4,7)"_s);
        QCOMPARE(described(CreditCode::parse(u"52100000500000784H")), u"credit_code_check(H,G)"_s);
    }

    void everySlipIsCaught()
    {
        static constexpr QStringView characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (const QString& text : {u"91350100M000100Y43"_s, u"91210211MA0TE5T16B"_s, u"121200004013590816"_s, u"52100000500000784G"_s}) {
            for (qsizetype place = 0; place < text.size(); ++place) {
                for (const QChar character : characters) {
                    QString slip = text;
                    slip[place] = character;
                    if (slip != text)
                        QVERIFY2(!CreditCode::parse(slip), qPrintable(slip));
                }
            }
        }
    }

    void organisationCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        row(u"D2143569-X"_s, u"D2143569X"_s); // GB 11714-1997, appendix B
        row(u"MA1FL0LY9"_s, u"MA1FL0LY9"_s);
        row(u"768225469"_s, u"768225469"_s);
        row(u"12345678-8"_s, u"123456788"_s);
        row(u"87654321-0"_s, u"876543210"_s);
        row(u"M000100Y4"_s, u"M000100Y4"_s);
        row(u"600037341"_s, u"600037341"_s);
        row(u"55783407X"_s, u"55783407X"_s);
        row(u"ｄ２１４３５６９－ｘ"_s, u"D2143569X"_s);
        row(u"12345678-9"_s, u"organisation_code_check(9,8)"_s);
        row(u"D2143569-0"_s, u"organisation_code_check(0,X)"_s);
        row(u"1234567"_s, u"organisation_code_form(1234567)"_s);
        row(u"12345678-Y"_s, u"organisation_code_form(12345678-Y)"_s);
        row(u"1234567甲8"_s, u"organisation_code_form(1234567甲8)"_s);
        row(u""_s, u"required()"_s);
    }
    void organisationCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto code = OrganisationCode::parse(typed);
        QCOMPARE(described(code), expected);
        if (code)
            QCOMPARE(code->display(), expected.first(8) + u'-' + expected.last(1));
    }
};

QTEST_APPLESS_MAIN(CreditCodeTest)
#include "tst_credit_code.moc"
