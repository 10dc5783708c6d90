// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/packed.h"
#include "core/casework/verdict_store.h"
#include "core/casework/verdict_words.h"
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
    void wordsMakeItSmaller();
    void otherWordsDoNotDo();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void verdictsArePacked();
    void verdictsShareTheirWords();
    void verdictsWithoutWordsAreStillRead();
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

void TestPacked::wordsMakeItSmaller()
{
    const QByteArray words = u"距法定退休年龄不少于十五年；劳动合同期限三年以上；"_s.toUtf8();
    const QByteArray bytes = words + "2026-03-05";
    const Packed alone = packed(bytes);
    const Packed small = packed(bytes, words);
    QCOMPARE(small.packing, u"zlib"_s);
    QVERIFY2(small.bytes.size() < alone.bytes.size() / 2,
        qPrintable(u"%1 of %2"_s.arg(small.bytes.size()).arg(alone.bytes.size())));
    QVERIFY(isWhole(small, words));
    QCOMPARE(unpacked(small, words), bytes);
    // What was packed alone does not mind words.
    QCOMPARE(unpacked(alone, words), bytes);
    const QByteArray longer = words.repeated(4000);
    QCOMPARE(unpacked(packed(longer, words), words), longer);
    // Nothing at all, and words longer than a stream can point back to.
    QCOMPARE(unpacked(packed({}, words), words), QByteArray());
    const QByteArray many(40'000, 'w');
    QCOMPARE(unpacked(packed(bytes, many + words), many + words), bytes);
}

void TestPacked::otherWordsDoNotDo()
{
    const QByteArray words = u"距法定退休年龄不少于十五年；劳动合同期限三年以上；"_s.toUtf8();
    const Packed small = packed(words + "2026", words);
    QVERIFY(!isWhole(small));
    QVERIFY(!isWhole(small, words + ' '));
    QVERIFY_THROWS_EXCEPTION(Fault, (void)unpacked(small, words.chopped(1)));
    Packed cut = small;
    cut.bytes.chop(1);
    QVERIFY(!isWhole(cut, words));
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

void TestPacked::verdictsShareTheirWords()
{
    OfficeDesk office;
    office.setAllowance(800'00);
    (void)office.claimIn(CaseState::Approved);
    (void)office.claimIn(CaseState::Submitted);
    (void)office.markIn(CaseState::Submitted);
    // One set of words for each programme, however many verdicts there are.
    Statement words = office.db().prepared("SELECT count(*), count(DISTINCT v.words_id), (SELECT count(*) FROM packing_words) "
                                           "FROM verdict v WHERE v.words_id IS NOT NULL");
    QVERIFY(words.next());
    QCOMPARE(words.integer(0), 6);
    QCOMPARE(words.integer(1), 2);
    QCOMPARE(words.integer(2), 2);
    words.reset();
    QVERIFY(verdictWords(sample::grant) != verdictWords(sample::mark));
    QCOMPARE(verdictWords(sample::grant), verdictWords(sample::grant));
    QVERIFY(verdictWords(sample::grant).size() <= 32768);
    QVERIFY_THROWS_EXCEPTION(Fault, office.db().execute("UPDATE packing_words SET words = x'00'"));
    QVERIFY_THROWS_EXCEPTION(Fault, office.db().execute("DELETE FROM packing_words"));
}

void TestPacked::verdictsWithoutWordsAreStillRead()
{
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const QByteArray json = lastVerdict(office.db(), id)->json;
    const Packed alone = packed(json);
    {
        Transaction transaction(office.db());
        office.db()
            .prepared("INSERT INTO verdict (case_id, occasion, at, on_day, officer_id, officer_name, verdict, packing, "
                      "json) SELECT case_id, occasion, at, on_day, officer_id, officer_name, verdict, ?2, ?3 FROM verdict "
                      "WHERE case_id = ?1")
            .run(id, alone.packing, alone.bytes);
        transaction.commit();
    }
    const QList<StoredVerdict> verdicts = readVerdicts(office.db(), id);
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[1].json, json);
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
                      "json, words_id) SELECT case_id, occasion, at, on_day, officer_id, officer_name, verdict, 'zlib', "
                      "substr(json, 1, length(json) - 1), words_id FROM verdict WHERE case_id = ?")
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
