// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/catalogue_changes.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

using Changes = QList<CatalogueChange>;

CatalogueItem item(const QString& code, const QString& name, const QString& grade = {}, const char16_t* lowest = u"5")
{
    return {code, name, *CertificateLevel::parse(QString::fromUtf16(lowest)), *CertificateLevel::parse(u"1"), grade};
}

} // namespace

class TestCatalogueChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalEditionsDoNotDiffer();
    void addedAndRemoved();
    void renamedByCode();
    void recodedByName();
    void regradedAndRelevelled();
    void sharedCodesAreToldApart();
    void emptyCodesBelongToNothing();
};

void TestCatalogueChanges::equalEditionsDoNotDiffer()
{
    const QList<CatalogueItem> edition {item(u"6-1"_s, u"电工"_s), item(u"6-2"_s, u"焊工"_s, u"紧缺"_s)};
    QVERIFY(catalogueDifferences(edition, edition).isEmpty());
}

void TestCatalogueChanges::addedAndRemoved()
{
    const auto found = catalogueDifferences({item(u"6-1"_s, u"电工"_s)}, {item(u"6-9"_s, u"无人机驾驶员"_s)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].changes, Changes {CatalogueChange::Added});
    QVERIFY(!found[0].before);
    QCOMPARE(found[0].after->name, u"无人机驾驶员"_s);
    QCOMPARE(found[1].changes, Changes {CatalogueChange::Removed});
    QCOMPARE(found[1].before->name, u"电工"_s);
    QVERIFY(!found[1].after);
}

void TestCatalogueChanges::renamedByCode()
{
    const auto found = catalogueDifferences({item(u"6-1"_s, u"维修电工"_s)}, {item(u"6-1"_s, u"电工"_s, u"紧缺"_s)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].changes, (Changes {CatalogueChange::Renamed, CatalogueChange::Regraded}));
}

void TestCatalogueChanges::recodedByName()
{
    const auto found = catalogueDifferences({item(u"6-1"_s, u"电工"_s)}, {item(u"6-31-01-03"_s, u"电工"_s)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].changes, Changes {CatalogueChange::Recoded});
}

void TestCatalogueChanges::regradedAndRelevelled()
{
    const auto found
        = catalogueDifferences({item(u"6-1"_s, u"电工"_s, u"一级紧缺"_s)}, {item(u"6-1"_s, u"电工"_s, u"二级紧缺"_s, u"4")});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].changes, (Changes {CatalogueChange::Regraded, CatalogueChange::Relevelled}));
    QCOMPARE(found[0].before->grade, u"一级紧缺"_s);
    QCOMPARE(found[0].after->grade, u"二级紧缺"_s);
}

void TestCatalogueChanges::sharedCodesAreToldApart()
{
    // Two trades under one code: which of them the new one was cannot be known.
    const auto found = catalogueDifferences({item(u"6-1"_s, u"甲"_s), item(u"6-1"_s, u"乙"_s)}, {item(u"6-1"_s, u"丙"_s)});
    QCOMPARE(found.size(), 3);
    // One of the two stays, so the other is the renamed one.
    const auto one = catalogueDifferences(
        {item(u"6-1"_s, u"甲"_s), item(u"6-1"_s, u"乙"_s)}, {item(u"6-1"_s, u"甲"_s), item(u"6-1"_s, u"丙"_s)});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0].before->name, u"乙"_s);
    QCOMPARE(one[0].after->name, u"丙"_s);
}

void TestCatalogueChanges::emptyCodesBelongToNothing()
{
    const auto found = catalogueDifferences({item({}, u"甲"_s)}, {item({}, u"乙"_s)});
    QCOMPARE(found.size(), 2);
    QVERIFY(catalogueDifferences({item({}, u"甲"_s)}, {item({}, u"甲"_s)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogueChanges)
#include "tst_catalogue_changes.moc"
