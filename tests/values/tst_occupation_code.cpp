// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/occupation_code.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

class OccupationCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        for (const QString& code : {u"6-04-02-05"_s, u"6-04-01-08"_s, u"6-26-01-08"_s, u"6-18-02-04"_s, u"6-18-01-01"_s,
                 u"6-31-01-03"_s, u"5-01-02-01"_s})
            row(code, code);
        row(u"６－１８－０２－０４"_s, u"6-18-02-04"_s);
        row(u"6\u201318\u201302\u201304"_s, u"6-18-02-04"_s);
        row(u"6\u201418\u201402\u201404"_s, u"6-18-02-04"_s);
        row(u" 6 - 18 - 02 - 04 "_s, u"6-18-02-04"_s);
        const auto refuses = [&](const QString& typed) { row(typed, u"occupation_code_form("_s + typed + u')'); };
        refuses(u"6180204"_s);
        refuses(u"6-18-2-4"_s);
        refuses(u"6-18-02"_s);
        refuses(u"6-18-02-04-01"_s);
        refuses(u"0-18-02-04"_s);
        refuses(u"9-18-02-04"_s);
        refuses(u"6-18-02-00"_s);
        refuses(u"X-18-02-04"_s);
        refuses(u"6.18.02.04"_s);
        row(u""_s, u"required()"_s);
    }
    void codes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(OccupationCode::parse(typed)), expected);
    }
};

QTEST_APPLESS_MAIN(OccupationCodeTest)
#include "tst_occupation_code.moc"
