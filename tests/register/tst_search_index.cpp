// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/pinyin.h"
#include "core/register/search_index.h"
#include "core/register/text_fold.h"
#include "core/store/text_search.h"
#include "tests/support/store_fixture.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace jiangce;
using search_index::Hit;
using search_index::Subject;

namespace {

const QString surnames = u"王李张刘陈杨赵单曾解吕"_s;
const QStringList givenCharacters = u"伟 芳 娜 秀 英 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 \U0002CB4A \U00020BB7 · 绿 a B ７ 〇"_s.split(u' ');

QString randomName(QRandomGenerator& random)
{
    QString name(surnames[random.bounded(int(surnames.size()))]);
    for (int i = random.bounded(1, 5); i > 0; --i)
        name += givenCharacters[random.bounded(int(givenCharacters.size()))];
    return name;
}

/// What the index is to find, kept in memory.
struct Oracle {
    QMap<qint64, QStringList> texts {};
    void put(qint64 id, const QString& name, const QString& number)
    {
        texts[id] = {searchFold(name), pinyinInitials(name), fullPinyin(name), searchFold(number)};
    }
    [[nodiscard]] QSet<qint64> search(const QString& query) const
    {
        QSet<qint64> found;
        for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
            const bool all = std::ranges::all_of(query.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) {
                const QString folded = searchFold(word);
                return folded.isEmpty() || std::ranges::any_of(*entry, [&](const QString& text) { return text.contains(folded); });
            });
            if (all)
                found.insert(entry.key());
        }
        return found;
    }
};

QSet<qint64> idsOf(const QList<Hit>& hits)
{
    QSet<qint64> ids;
    for (const Hit& hit : hits)
        ids.insert(hit.id);
    return ids;
}

} // namespace

class SearchIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLengthIsFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t* text : {u"王", u"伟", u"王伟", u"伟强", u"王伟强", u"wwq", u"ww", u"w", u"wangwei", u"weiqiang", u"ngw",
                 u"210202198802290011", u"0229", u"90011", u"王 0011", u"0011 wwq", u"ＷＷＱ", u"王·伟"})
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
    }
    void everyLengthIsFound()
    {
        QFETCH(QString, text);
        TestDatabase database;
        database.write([&] {
            search_index::index(database.connection(), Subject::Person, 7, {u"王伟强"_s, u"210202198802290011"_s});
            search_index::index(database.connection(), Subject::Person, 8, {u"赵敏"_s, u"210211197501030045"_s});
        });
        QCOMPARE(search_index::search(database.connection(), text, 10), (QList<Hit> {{Subject::Person, 7}}));
    }

    void nothingIsFoundForWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "·", "%", "_", "\"", "' OR 1=1", "*", "王强", "subject1", "AND", "NEAR(王 伟)", "王伟\"", "qw", "^w"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nothingIsFoundForWhatIsNotThere()
    {
        QFETCH(QString, text);
        TestDatabase database;
        database.write([&] { search_index::index(database.connection(), Subject::Person, 7, {u"王伟强"_s}); });
        const auto hits = search_index::search(database.connection(), text, 10);
        QCOMPARE(hits.isEmpty(), text != u"王伟\""_s && text != u"^w"_s);
    }

    void subjectsAreKeptApartAndTheLatestComesFirst()
    {
        TestDatabase database;
        database.write([&] {
            search_index::index(database.connection(), Subject::Person, 1, {u"王伟"_s});
            search_index::index(database.connection(), Subject::Organisation, 1, {u"大连王伟机床有限公司"_s});
            search_index::index(database.connection(), Subject::Case, 5, {u"王伟"_s});
        });
        const auto all = search_index::search(database.connection(), u"王伟", 10);
        QCOMPARE(all, (QList<Hit> {{Subject::Case, 5}, {Subject::Organisation, 1}, {Subject::Person, 1}}));
        QCOMPARE(search_index::search(database.connection(), u"王伟", 2), all.first(2));
        QCOMPARE(search_index::search(database.connection(), u"王伟", 10, Subject::Organisation), all.sliced(1, 1));
        QCOMPARE(search_index::search(database.connection(), u"wwjc", 10).size(), 1);
    }

    void whatIsRemovedOrReplacedIsNotFound()
    {
        TestDatabase database;
        database.write([&] { search_index::index(database.connection(), Subject::Person, 1, {u"王伟"_s}); });
        database.write([&] { search_index::index(database.connection(), Subject::Person, 1, {u"李娜"_s}); });
        QVERIFY(search_index::search(database.connection(), u"王", 10).isEmpty());
        QCOMPARE(search_index::search(database.connection(), u"ln", 10).size(), 1);
        database.write([&] { search_index::remove(database.connection(), Subject::Person, 1); });
        QVERIFY(search_index::search(database.connection(), u"李", 10).isEmpty());
        database.write([&] { search_index::remove(database.connection(), Subject::Person, 99); });
    }

    void partsOfAWordInDifferentPlacesAreNoHit()
    {
        TestDatabase database;
        database.write([&] {
            search_index::index(database.connection(), Subject::Person, 1, {u"甲乙丙戊"_s, u"2101"_s});
            search_index::index(database.connection(), Subject::Person, 2, {u"乙丙丁"_s});
            search_index::index(database.connection(), Subject::Person, 3, {u"甲乙丙"_s, u"乙丙丁"_s});
        });
        QVERIFY(search_index::search(database.connection(), u"甲乙丙丁", 10).isEmpty());
    }

    void sameAsTheOracle()
    {
        TestDatabase database;
        Oracle oracle;
        QRandomGenerator random(46);
        const auto put = [&](qint64 id) {
            const QString name = randomName(random);
            const QString number = u"2102%1"_s.arg(random.bounded(100000), 6, 10, QChar(u'0'));
            oracle.put(id, name, number);
            search_index::index(database.connection(), Subject::Person, id, {name, number});
        };
        database.write([&] {
            for (qint64 id = 1; id <= 1500; ++id)
                put(id);
            for (int i = 0; i < 400; ++i)
                put(random.bounded(1, 1501));
            for (int i = 0; i < 200; ++i) {
                const qint64 id = random.bounded(1, 1501);
                oracle.texts.remove(id);
                search_index::remove(database.connection(), Subject::Person, id);
            }
        });
        int found = 0;
        for (int i = 0; i < 1200; ++i) {
            const QStringList texts = oracle.texts.values()[random.bounded(int(oracle.texts.size()))];
            const QString text = i % 5 == 0 ? searchFold(randomName(random)) : texts[random.bounded(int(texts.size()))];
            const qsizetype from = random.bounded(int(text.size()));
            QString query = text.sliced(from, random.bounded(1, int(text.size() - from) + 1));
            if (query.front().isLowSurrogate() || query.back().isHighSurrogate())
                continue;
            if (i % 7 == 0)
                query += u' ' + texts.first();
            const QSet<qint64> expected = oracle.search(query);
            QCOMPARE(idsOf(search_index::search(database.connection(), query, 5000)), expected);
            found += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY(found > 800);
    }

    void gramsAreOfWholeCharacters()
    {
        QCOMPARE(text_search::gramsOf(u"李\U0002CB4A1"_s),
            (QStringList {u"李"_s, u"\U0002CB4A"_s, u"1"_s, u"李\U0002CB4A"_s, u"\U0002CB4A1"_s, u"李\U0002CB4A1"_s}));
        QCOMPARE(text_search::gramsToAsk(u"\U0002CB4A"_s), QStringList {u"\U0002CB4A"_s});
        QCOMPARE(text_search::gramsToAsk(u"甲乙丙丁"_s), (QStringList {u"甲乙丙"_s, u"乙丙丁"_s}));
        QCOMPARE(text_search::gramsOf(QString(500, u'x')).size(), 120 + 119 + 118 + 115);
        QCOMPARE(text_search::gramsToAsk(u"21020000"_s), (QStringList {u"210200"_s, u"102000"_s, u"020000"_s}));
        QCOMPARE(text_search::gramsToAsk(u"21020"_s), (QStringList {u"210"_s, u"102"_s, u"020"_s}));
        QCOMPARE(text_search::gramsOf(u"abcdef大"_s).filter(u"abcdef"_s), QStringList {u"abcdef"_s});
    }

    void noScanAndNoSort()
    {
        TestDatabase database;
        const QStringList plan = database.planOf(
            "SELECT d.subject, d.subject_id, d.texts FROM search_index i CROSS JOIN search_document d ON d.id = i.rowid "
            "WHERE i.search_index MATCH ? ORDER BY i.rowid DESC");
        QCOMPARE(plan.size(), 2);
        QVERIFY2(plan[0].contains(u"VIRTUAL TABLE INDEX"_s) && plan[0].contains(u":M"_s), qPrintable(plan.join(u'\n')));
        QVERIFY2(plan[1].startsWith(u"SEARCH d USING INTEGER PRIMARY KEY"_s), qPrintable(plan.join(u'\n')));
        const QStringList look = database.planOf("SELECT id, texts FROM search_document WHERE subject = ? AND subject_id = ?");
        QVERIFY2(look.size() == 1 && look[0].startsWith(u"SEARCH"_s), qPrintable(look.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_search_index.moc"
