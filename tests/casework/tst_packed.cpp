// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/packed.h"
#include "core/casework/verdict_store.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What is kept to the byte comes back to the byte, takes little room, and damage to it is found.
class TestPacked final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheByte_data();
    void comesBackToTheByte();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void verdictsArePacked();
    void verifyFindsADamagedVerdict();
};

void TestPacked::comesBackToTheByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("packing");
    QByteArray noise(5000, Qt::Uninitialized);
    QRandomGenerator random(46);
    for (char& byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("nothing") << QByteArray() << u"plain"_s;
    QTest::newRow("too short to gain") << QByteArray("{}") << u"plain"_s;
    QTest::newRow("noise") << noise << u"plain"_s;
    QTest::newRow("words") << u"距法定退休年龄不少于十五年；"_s.repeated(300).toUtf8() << u"zlib"_s;
    QTest::newRow("zeros") << QByteArray(4000, char(0)) << u"zlib"_s;
    QTest::newRow("not UTF-8") << QByteArray(4000, char(0xC0)) << u"zlib"_s;
}

void TestPacked::comesBackToTheByte()
{
    QFETCH(QByteArray, bytes);
    const Packed small = packed(bytes);
    QTEST(small.packing, "packing");
    QVERIFY(small.bytes.size() <= bytes.size());
    QVERIFY(isWhole(small));
    QCOMPARE(unpacked(small), bytes);
}

void TestPacked::damageIsNoticed_data()
{
    QTest::addColumn<QString>("packing");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = packed(QByteArray(4000, 'x')).bytes;
    QByteArray flipped = good;
    flipped[flipped.size() - 1] = char(flipped.back() ^ 1); // the checksum
    QByteArray longer = good;
    longer[3] = char(longer[3] + 1);
    QTest::newRow("cut off") << u"zlib"_s << good.chopped(3);
    QTest::newRow("checksum") << u"zlib"_s << flipped;
    QTest::newRow("length") << u"zlib"_s << longer;
    QTest::newRow("all memory") << u"zlib"_s << QByteArray::fromHex("ffffffff") + good.sliced(4);
    QTest::newRow("empty") << u"zlib"_s << QByteArray();
    QTest::newRow("unknown packing") << u"lzma"_s << good;
}

void TestPacked::damageIsNoticed()
{
    QFETCH(QString, packing);
    QFETCH(QByteArray, bytes);
    QVERIFY(!isWhole({packing, bytes}));
    QVERIFY_THROWS_EXCEPTION(Fault, (void)unpacked({packing, bytes}));
}

void TestPacked::verdictsArePacked()
{
    OfficeDesk office;
    office.setAllowance(800'00);
    const CaseId id = office.claimIn(CaseState::Approved);
    const Assessment assessment = assessCase(office.db(), office.file(id), QDate(2026, 3, 5));
    const QByteArray json = verdictJson(sample::grant, assessment.decision, assessment.circumstances);
    QCOMPARE(lastVerdict(office.db(), id)->json, json);
    Statement row = office.db().prepared("SELECT packing, length(json) FROM verdict WHERE case_id = ? ORDER BY id");
    row.with(id);
    int verdicts = 0;
    while (row.next()) {
        ++verdicts;
        QCOMPARE(row.text(0), u"zlib"_s);
        QVERIFY2(row.integer(1) * 2 < json.size(), qPrintable(u"%1 of %2"_s.arg(row.integer(1)).arg(json.size())));
    }
    QCOMPARE(verdicts, 4); // submitted, reviewed twice, approved
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void TestPacked::verifyFindsADamagedVerdict()
{
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    {
        Transaction transaction(office.db());
        office.db()
            .prepared("INSERT INTO verdict (case_id, occasion, at, on_day, officer_id, officer_name, verdict, packing, "
                      "json) SELECT case_id, occasion, at, on_day, officer_id, officer_name, verdict, 'zlib', "
                      "substr(json, 1, length(json) - 1) FROM verdict WHERE case_id = ?")
            .run(id);
        office.db()
            .prepared("INSERT INTO case_submission (case_id, at, officer_id, packing, form) SELECT case_id, at, "
                      "officer_id, 'zlib', x'00' FROM case_submission WHERE case_id = ?")
            .run(id);
        transaction.commit();
    }
    QCOMPARE(verifyDatabase(office.db()),
        (QStringList {u"case 1: a stored verdict cannot be read"_s,
            u"case 1: the application as handed in cannot be read"_s}));
}

QTEST_GUILESS_MAIN(TestPacked)
#include "tst_packed.moc"
