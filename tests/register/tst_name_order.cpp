// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/name_order.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// As 现代汉语词典 counts them.
constexpr const char16_t* surnames[] {u"丁2", u"于3", u"万3", u"马3", u"王4", u"方4", u"孔4", u"文4", u"邓4", u"韦4", u"车4",
    u"石5", u"田5", u"叶5", u"冯5", u"卢5", u"龙5", u"艾5", u"任6", u"刘6", u"江6", u"孙6", u"朱6", u"许6", u"齐6", u"吕6",
    u"邢6", u"阮6", u"闫6", u"祁6", u"李7", u"杨7", u"吴7", u"何7", u"宋7", u"沈7", u"张7", u"陈7", u"苏7", u"杜7", u"陆7",
    u"邹7", u"严7", u"邱7", u"邵7", u"芦7", u"连7", u"周8", u"林8", u"罗8", u"郑8", u"金8", u"范8", u"苗8", u"欧8", u"姜9",
    u"胡9", u"赵9", u"钟9", u"郝9", u"祝9", u"荆9", u"荣9", u"徐10", u"高10", u"郭10", u"唐10", u"莫10", u"陶10", u"逄10",
    u"梁11", u"黄11", u"曹11", u"崔11", u"萧11", u"萨11", u"隋11", u"彭12", u"董12", u"韩12", u"曾12", u"蒋12", u"谢12",
    u"葛12", u"敬12", u"蒙13", u"褚13", u"甄13", u"蓝13", u"谭14", u"蔡14", u"蔺14", u"潘15", u"樊15", u"颜15", u"薛16",
    u"霍16", u"戴17", u"魏17", u"瞿18"};

} // namespace

class tst_name_order final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strokesOfSurnames()
    {
        for (const char16_t* each : surnames) {
            const QString entry = QString::fromUtf16(each);
            QVERIFY2(strokesOf(entry.at(0).unicode()) == entry.sliced(1).toInt(),
                qPrintable(entry + u": "_s + QString::number(strokesOf(entry.at(0).unicode()))));
        }
        QCOMPARE(strokesOf(U'A'), 0);
        QCOMPARE(strokesOf(U'7'), 0);
    }

    void surnamesByTheirStrokes()
    {
        const QStringList right {u"丁一"_s, u"于一"_s, u"邓一"_s, u"石一"_s, u"刘一"_s, u"陈一"_s, u"周一"_s, u"姜一"_s,
            u"郭一"_s, u"黄一"_s, u"蒋一"_s, u"褚一"_s, u"蔡一"_s, u"樊一"_s, u"薛一"_s, u"魏一"_s};
        QStringList names = right;
        std::ranges::sort(names); // some other order
        QVERIFY(names != right);
        std::ranges::stable_sort(names, isBeforeByStrokes);
        QCOMPARE(names, right);
    }

    /// One surname: the character after it decides. 一 1, 小 3, 伟 6, 明 8.
    void thenTheNextCharacter()
    {
        QStringList names {u"王明"_s, u"王伟"_s, u"王一"_s, u"丁明"_s, u"王小"_s};
        std::ranges::stable_sort(names, isBeforeByStrokes);
        QCOMPARE(names, (QStringList {u"丁明"_s, u"王一"_s, u"王小"_s, u"王伟"_s, u"王明"_s}));
    }

    /// 𬭊 stands beyond the basic plane; it is sorted like any other character and loses nobody.
    void rareCharactersAndEqualNames()
    {
        QStringList names {u"李𬭊"_s, u"李一"_s, u"李𬭊"_s};
        std::ranges::stable_sort(names, isBeforeByStrokes);
        QCOMPARE(names, (QStringList {u"李一"_s, u"李𬭊"_s, u"李𬭊"_s}));
        QVERIFY(!isBeforeByStrokes(u"李"_s, u"李"_s));
    }
};

QTEST_GUILESS_MAIN(tst_name_order)
#include "tst_name_order.moc"
