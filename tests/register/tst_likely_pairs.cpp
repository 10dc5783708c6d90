// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/corrections.h"
#include "core/register/distinct_pairs.h"
#include "core/register/likely_pairs.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "core/values/id_number.h"
#include "tests/support/store_fixture.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// Which records of a register may be one.
class LikelyPairsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_database->write([this] {
            m_database->connection().execute(
                "INSERT INTO account (id, name, name_key, display_name, password, created_at) VALUES (1, 'li', 'li', '李', "
                "'$argon2id$x', '2026-03-05T01:00:00.000Z')");
        });
    }

    void sameNameAndBirth()
    {
        const qint64 a = add({.name = u"王伟"_s, .idNumber = number(1)});
        const qint64 b = add({.name = u"王 伟"_s, .idNumber = number(2)});
        (void)add({.name = u"王伟"_s, .idNumber = IdNumber::fromLegacy(u"210202910101001")});   // born another day
        QCOMPARE(pairs(), (QList<Found> {{a, b, {DuplicateSign::SameName}}}));
        const qint64 c = add({.name = u"王伟"_s});  // nobody knows when
        QCOMPARE(pairs().size(), 4);
        QVERIFY(pairs().contains(Found {a, c, {DuplicateSign::SameName}}));
    }

    void slipsOfTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isNear");
        const QString right = number(12);   // 21020219900101012 and its check digit
        QTest::newRow("one digit") << QString(right).replace(16, 1, u"7"_s) << true;
        QTest::newRow("first digit") << QString(right).replace(0, 1, u"1"_s) << true;
        QTest::newRow("check digit") << right.chopped(1) + (right.endsWith(u'3') ? u'4' : u'3') << true;
        QTest::newRow("two neighbours") << QString(right).replace(14, 2, u"10"_s) << true;
        QTest::newRow("two digits") << QString(right).replace(13, 1, u"5"_s).replace(16, 1, u"7"_s) << false;
    }
    void slipsOfTyping()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isNear);
        const qint64 a = add({.name = u"王伟"_s, .idNumber = number(12)});
        const qint64 b = add({.name = u"李娜"_s, .idNumber = typed, .idOverrideReason = u"原件如此"_s});
        QCOMPARE(pairs(), isNear ? (QList<Found> {{a, b, {DuplicateSign::NearNumber}}}) : QList<Found>());
    }

    void aSlipNeverChecks()
    {
        // What the search for near numbers rests on: no single slip leaves a right check digit.
        const QString right = number(12);
        const QStringList near = nearNumbers(right);
        QCOMPARE(near.size(), 17 * 9 + 10 + 15);    // 17 digits × 9, the last × 10, and the neighbours that differ
        for (const QString& one : near)
            QVERIFY2(!IdNumber::parse(one), qPrintable(one));
    }

    void sharedTelephones()
    {
        const qint64 a = add({.name = u"王伟"_s, .idNumber = number(1), .phone = u"13800138000"_s});
        const qint64 b = add({.name = u"李娜"_s, .idNumber = number(2), .phone = u"13800138000"_s});
        QCOMPARE(pairs(), (QList<Found> {{a, b, {DuplicateSign::SamePhone}}}));
        for (int i = 3; i <= 6; ++i)    // the number of an office
            (void)add({.name = u"示例%1"_s.arg(i), .idNumber = number(i), .phone = u"13800138000"_s});
        QVERIFY(pairs().isEmpty());
    }

    void formerNumbers()
    {
        const qint64 a = add({.name = u"王伟"_s, .legacyNumber = u"210202900101001"_s});
        const qint64 b = add({.name = u"王卫"_s, .idNumber = IdNumber::fromLegacy(u"210202900101001")});
        QCOMPARE(pairs(), (QList<Found> {{a, b, {DuplicateSign::FormerNumber}}}));
        const qint64 c = add({.name = u"赵敏"_s, .idNumber = number(30)});
        const qint64 d = add({.name = u"孙丽"_s, .idNumber = number(31)});
        m_database->write([&] {
            (void)addCorrection(m_database->connection(), *readParty(m_database->connection(), PartyKind::Person, d),
                {{u"id_number"_s, number(30), number(31)}}, u"录错"_s, {AccountId(1), u"李"_s}, m_database->clock());
        });
        QVERIFY(pairs().contains(Found {c, d, {DuplicateSign::FormerNumber}}));
    }

    void units()
    {
        const qint64 a = addUnit({.name = u"渤海示例有限公司"_s, .creditCode = u"91210200MA0DEMA17P"_s});
        const qint64 b = addUnit({.name = u"渤海示例 有限公司"_s, .organisationCode = u"MA0DEMA17"_s,
            .registrationNumber = u"210200000123456"_s});
        const qint64 c = addUnit({.name = u"别的公司"_s, .registrationNumber = u"210200000123456"_s});
        QCOMPARE(pairs(PartyKind::Organisation),
            (QList<Found> {{a, b, {DuplicateSign::SameName, DuplicateSign::OldCode}}, {b, c, {DuplicateSign::SameRegistration}}}));
    }

    void withoutThoseFoundToBeTwo()
    {
        const qint64 a = add({.name = u"王伟"_s, .idNumber = number(1)});
        const qint64 b = add({.name = u"王伟"_s, .idNumber = number(2)});
        m_database->write([&] {
            (void)addDistinct(m_database->connection(), PartyKind::Person, a, b, u"孪生"_s, {AccountId(1), u"李"_s}, m_database->clock());
        });
        QVERIFY(pairs().isEmpty());
    }

    void walksIndexes()
    {
        for (const QByteArray& sql : likelyPairStatements()) {
            const QStringList plan = m_database->planOf(sql);
            QVERIFY2(std::ranges::all_of(plan, [](const QString& line) {
                return line.contains(u"USING"_s) || line.contains(u"VIRTUAL"_s) || line.startsWith(u"USE TEMP"_s);
            }), qPrintable(QString::fromUtf8(sql) + u'\n' + plan.join(u'\n')));
        }
    }

    void isFastAmongHundredThousand()
    {
        m_database->write([this] {
            m_database->connection().execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                "INSERT INTO person (name, name_raw, name_key, id_number, birth_date, phone) SELECT '示例' || i % 900, '', "
                "'k' || i % 900, '210202' || (190000000000 + i), date('1950-01-01', (i % 20000) || ' days'), '139' || (10000000 + i) FROM n");
            m_database->connection().execute("UPDATE person SET id_override_reason = 'x' WHERE id % 1000 = 0");
        });
        QElapsedTimer timer;
        timer.start();
        (void)likelyPairs(m_database->connection(), PartyKind::Person);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    struct Found {
        qint64 one;
        qint64 other;
        QList<DuplicateSign> signs;
        friend bool operator==(const Found&, const Found&) = default;
    };
    /// Born on 1 January 1990.
    static QString number(int serial)
    {
        return IdNumber::fromLegacy(u"210202900101"_s + QString::number(serial).rightJustified(3, u'0'));
    }
    qint64 add(const Person& person)
    {
        return m_database->write([&] {
            auto added = PersonStore(m_database->connection()).add(person);
            return added->id.value();
        });
    }
    qint64 addUnit(const Organisation& unit)
    {
        return m_database->write([&] {
            auto added = OrganisationStore(m_database->connection()).add(unit);
            return added->id.value();
        });
    }
    QList<Found> pairs(PartyKind kind = PartyKind::Person)
    {
        QList<Found> found;
        for (const LikelyPair& pair : likelyPairs(m_database->connection(), kind))
            found.append({pair.one, pair.other, pair.signs});
        return found;
    }

    std::unique_ptr<TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(LikelyPairsTest)
#include "tst_likely_pairs.moc"
