// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/document_number.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

class DocumentNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        const QString policy = u"大政发\u30142011\u301546号"_s;
        for (const QString& typed : {u"大政发[2011]46号"_s, u"大政发\u30142011\u301546号"_s, u"大政发【2011】46号"_s,
                 u"大政发(2011)46号"_s, u"大政发（2011）46号"_s, u"大政发\uFE5D2011\uFE5E46号"_s, u"大政发［２０１１］４６号"_s,
                 u" 大政发 〔2011〕 46 号 "_s, u"大政发〔2011〕第46号"_s, u"大政发〔2011〕046号"_s})
            row(typed, policy);
        row(u"大政办发〔2021〕7号"_s, u"大政办发〔2021〕7号"_s);
        row(u"大人社发〔2026〕100号"_s, u"大人社发〔2026〕100号"_s);
        const auto refuses = [&](const QString& typed) { row(typed, u"document_number_form("_s + typed + u')'); };
        refuses(u"大政发〔11〕46号"_s);
        refuses(u"大政发〔2011〕46"_s);
        refuses(u"大政发〔2011〕0号"_s);
        refuses(u"大政发〔1948〕1号"_s);
        refuses(u"大政发〔2011〕号"_s);
        refuses(u"〔2011〕46号"_s);
        refuses(u"46号"_s);
        refuses(u"大政发2011-46号"_s);
        refuses(u"大政发〔2011〕1000000号"_s);
        refuses(u"大政发<b>〔2011〕46号"_s);
        row(u""_s, u"required()"_s);
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(DocumentNumber::parse(typed)), expected);
    }

    void partsAreKnown()
    {
        const auto policy = *DocumentNumber::parse(u"大政发[2011]46号");
        QCOMPARE(policy.prefix(), u"大政发"_s);
        QCOMPARE(policy.year(), 2011);
        QCOMPARE(policy.number(), 46);
        QVERIFY(policy == *DocumentNumber::of(u"大政发"_s, 2011, 46));
        // Number 46 of another year is another document.
        QVERIFY(!(policy == *DocumentNumber::of(u"大政发"_s, 2017, 46)));
        QVERIFY(!DocumentNumber::of(u""_s, 2026, 1) && !DocumentNumber::of(u"大人社"_s, 2026, 0));
        QCOMPARE(DocumentNumber::of(u"大人社"_s, 2026, 1)->display(), u"大人社〔2026〕1号"_s);
    }
};

QTEST_APPLESS_MAIN(DocumentNumberTest)
#include "tst_document_number.moc"
