// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"
#include "core/base/text.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

class TextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreNormalised_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blank between Han") << u"王 伟"_s << u"王伟"_s;
        QTest::newRow("ideographic blank") << u"王\u3000伟"_s << u"王伟"_s;
        QTest::newRow("Latin blank kept") << u" John   Smith "_s << u"John Smith"_s;
        QTest::newRow("bullet") << u"阿迪力\u2022买买提"_s << u"阿迪力\u00B7买买提"_s;
        QTest::newRow("katakana dot") << u"阿迪力\u30FB买买提"_s << u"阿迪力\u00B7买买提"_s;
        QTest::newRow("full stop between Han") << u"阿迪力.买买提"_s << u"阿迪力\u00B7买买提"_s;
        QTest::newRow("full stop in Latin kept") << u"J. Smith"_s << u"J. Smith"_s;
        QTest::newRow("zero width") << u"李\u200B娜"_s << u"李娜"_s;
        QTest::newRow("beyond the BMP") << u"李 \U0002CB4A"_s << u"李\U0002CB4A"_s;
        QTest::newRow("variants stay") << u"沈於后"_s << u"沈於后"_s;
    }
    void namesAreNormalised()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(text::normalisedName(typed), expected);
    }

    void identifiersAreCompacted()
    {
        QCOMPARE(text::compactIdentifier(u"２１０２ 1988\u200Bｘ"), u"21021988x"_s);
        QCOMPARE(text::compactIdentifier(QString(QChar(0)) + u"12"_s), u"12"_s);
    }

    void charactersAreCountedAsPeopleCount()
    {
        QCOMPARE(text::characterCount(u"李\U0002CB4A"), 2);
        QVERIFY(text::containsHan(u"a\U0002CB4A"));
        QVERIFY(!text::containsHan(u"abc·1"));
    }

    void masksKeepEndsOnly()
    {
        QCOMPARE(text::masked(u"210202198802290011", 4, 4), u"2102**********0011"_s);
        QCOMPARE(text::masked(u"1234", 4, 4), u"****"_s);
    }

    void everyCodeHasItsOwnName()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ProblemCode::Cancelled); ++code)
            names.insert(problemCodeName(ProblemCode(code)));
        QCOMPARE(names.size(), qsizetype(ProblemCode::Cancelled) + 1);
        QVERIFY(!names.contains(u"unknown"_s));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
