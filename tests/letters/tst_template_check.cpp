// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_check.h"

#include "core/letters/numbering.h"
#include "core/letters/template_store.h"
#include "resources/resources.h"
#include "tests/letters/sample_letters.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

class TemplateCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // code, what and line of each problem
        QTest::newRow("nothing") << u"{{甲}}{{#名单}}{{姓名}}{{甲}}{{序}}{{/名单}}"_s << QStringList {};
        QTest::newRow("fields") << u"{{字段.any}}"_s << QStringList {};
        QTest::newRow("group in a condition") << u"{{?组}}{{组.值}}{{/组}}"_s << QStringList {};
        QTest::newRow("unknown") << u"甲\n{{乙}}{{丙}}"_s << QStringList {u"unknown 乙 2"_s, u"unknown 丙 2"_s};
        QTest::newRow("row name outside its list") << u"{{姓名}}"_s << QStringList {u"unknown 姓名 1"_s};
        QTest::newRow("number outside a list") << u"{{序}}"_s << QStringList {u"unknown 序 1"_s};
        QTest::newRow("unknown list") << u"{{#表}}\n甲\n{{/表}}"_s << QStringList {u"unknown 表 1"_s};
        QTest::newRow("unknown condition") << u"{{?表}}甲{{/表}}"_s << QStringList {u"unknown 表 1"_s};
        QTest::newRow("filter and block") << u"{{甲|美化}}\n@图片 甲"_s << QStringList {u"unknown 美化 1"_s, u"unknown @图片 2"_s};
        QTest::newRow("unclosed") << u"{{?甲}}\n乙{{甲"_s << QStringList {u"unclosed {{甲 2"_s, u"unclosed {{甲}} 1"_s};
        QTest::newRow("in a cell") << u"@表(列=*)\n@行 {{甲}} | {{丁}}"_s << QStringList {u"unknown 丁 2"_s};
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const QStringList known {u"甲"_s, u"组.值"_s, u"名单.姓名"_s, u"字段.*"_s};
        QStringList result;
        for (const Problem& problem : checkTemplate(text, known)) {
            const bool isUnclosed = problem.code == ProblemCode::TemplateUnclosed;
            result.append((isUnclosed ? u"unclosed "_s : u"unknown "_s) + problem.arguments.join(u' '));
        }
        QCOMPARE(result, found);
    }

    void shippedTemplatesAreClean()
    {
        for (const QString& file : sample::templates()) {
            const QString text = letterTemplate(file);
            QVERIFY2(!text.isEmpty(), qPrintable(file));
            for (const Problem& problem : checkTemplate(text, knownPlaceholders()))
                QFAIL(qPrintable(file + u": "_s + problem.arguments.join(u' ')));
        }
    }

    /// The page for those who write templates tells every name, and the sample has no name of its own making.
    void namesAreDocumented()
    {
        QFile file(u":/jiangce/letters/README.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        for (const QString& path : knownPlaceholders() + officialPlaceholders()) {
            const bool isListed = readme.contains(u'`' + path + u'`')
                || (readme.contains(u'`' + path.section(u'.', 0, 0) + u'`')
                    && readme.contains(u'`' + path.section(u'.', 1) + u'`'));
            QVERIFY2(isListed, qPrintable(path));
        }
        for (const QString& path : sample::letterData(u"张三"_s).paths()) {
            const bool isField = path.startsWith(u"字段."_s) || path.startsWith(u"花名册."_s) || path == u"申请栏.项目"_s;
            const bool isList = !sample::letterData(u"张三"_s).list(path).isEmpty();
            QVERIFY2(isField || isList || knownPlaceholders().contains(path), qPrintable(path));
        }
    }

    void numbers()
    {
        QCOMPARE(letterNumber(u"大人社"_s, u"受"_s, 2026, 1), u"大人社受〔2026〕1号"_s);
        QCOMPARE(letterNumber(u"大人社发"_s, QString(), 2026, 105), u"大人社发〔2026〕105号"_s);
        QCOMPARE(letterSeries(u"acceptance_notice"_s, 2026), u"acceptance_notice/2026"_s);
        const QStringList kinds {u"receipt_slip"_s, u"acceptance_notice"_s, u"correction_notice"_s, u"non_acceptance"_s,
            u"subsidy_decision"_s, u"settlement_confirmation"_s, u"refusal"_s};
        QSet<QString> codes;
        for (const QString& kind : kinds)
            codes.insert(letterKindCode(kind));
        QCOMPARE(codes.size(), kinds.size()); // two series must never give the same number
        QVERIFY(!codes.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TemplateCheckTest)
#include "tst_template_check.moc"
