// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/pinyin.h"
#include "core/register/text_fold.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

class PinyinTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::addColumn<QString>("full");
        QTest::newRow("plain") << u"王伟"_s << u"ww"_s << u"wangwei"_s;
        QTest::newRow("Shan") << u"单田芳"_s << u"stf"_s << u"shantianfang"_s;
        QTest::newRow("Xie") << u"解放"_s << u"xf"_s << u"xiefang"_s;
        QTest::newRow("Qiu") << u"仇英"_s << u"qy"_s << u"qiuying"_s;
        QTest::newRow("Zeng") << u"曾国强"_s << u"zgq"_s << u"zengguoqiang"_s;
        QTest::newRow("Ou") << u"区志明"_s << u"ozm"_s << u"ouzhiming"_s;
        QTest::newRow("Yuchi") << u"尉迟恭"_s << u"ycg"_s << u"yuchigong"_s;
        QTest::newRow("Moqi") << u"万俟红"_s << u"mqh"_s << u"moqihong"_s;
        QTest::newRow("the surname reading only in front") << u"王单"_s << u"wd"_s << u"wangdan"_s;
        QTest::newRow("umlaut as v") << u"吕绿"_s << u"ll"_s << u"lvlv"_s;
        QTest::newRow("interpunct") << u"阿迪力·买买提"_s << u"adlmmt"_s << u"adilimaimaiti"_s;
        QTest::newRow("beyond the BMP") << u"李\U0002CB4A"_s << u"ld"_s << u"lidu"_s;
        QTest::newRow("Latin") << u"John Smith"_s << u"johnsmith"_s << u"johnsmith"_s;
        QTest::newRow("no reading") << u"王\uE000"_s << u"w"_s << u"wang"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void namesAreRead()
    {
        QFETCH(QString, name);
        QTEST(pinyinInitials(name), "initials");
        QTEST(fullPinyin(name), "full");
    }

    void organisationsAreNotReadAsSurnames()
    {
        QCOMPARE(fullPinyin(u"单位", NameKind::Organisation), u"danwei"_s);
        QCOMPARE(pinyinInitials(u"大连长兴岛重工", NameKind::Organisation), u"dlcxdzg"_s);
        QCOMPARE(fullPinyin(u"大连银行", NameKind::Organisation), u"dalianyinhang"_s);
    }

    void foldingKeepsLettersAndDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("full width and case") << u"ＡＢｃ－１２"_s << u"abc12"_s;
        QTest::newRow("interpunct and blanks") << u"阿迪力 · 买买提"_s << u"阿迪力买买提"_s;
        QTest::newRow("Kangxi radical") << u"\u2F24连"_s << u"大连"_s;
        QTest::newRow("beyond the BMP stays") << u"李\U0002CB4A"_s << u"李\U0002CB4A"_s;
        QTest::newRow("private use stays") << u"王\uE000"_s << u"王\uE000"_s;
        QTest::newRow("marks go") << u"<b>%_'\"</b>"_s << u"bb"_s;
    }
    void foldingKeepsLettersAndDigits()
    {
        QFETCH(QString, typed);
        QTEST(searchFold(typed), "folded");
    }

    void lookAlikesHaveOneKey()
    {
        QCOMPARE(confusableKey(u"\u0410нна"), confusableKey(u"Aннa"));
        QCOMPARE(confusableKey(u"王\u3000伟"), confusableKey(u"王伟"));
        QVERIFY(confusableKey(u"王伟") != confusableKey(u"王玮"));
        QVERIFY(confusableKey(u"沈於后") != confusableKey(u"沈于後"));
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
