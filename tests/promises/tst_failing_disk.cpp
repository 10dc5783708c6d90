// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/promises/ledger.h"
#include "tests/promises/modelled_office.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

enum class Answer { Acknowledged, Refused, Unknown };

struct Tally {
    int points = 0;
    int acknowledged = 0;
    int refused = 0;
    int unknown = 0;
    QStringList wrong {};
};

} // namespace

/// P3: when the disk fails or is full at any moment of any operation, the program says so, keeps what was saved and
/// pretends nothing.
class TestFailingDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_modelled = std::make_unique<ModelledOffice>(); }
    void cleanupTestCase() { m_modelled.reset(); }

    void everyOperationFailsHonestly_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isForEver");
        QTest::newRow("error once") << SQLITE_IOERR << false;
        QTest::newRow("error for ever") << SQLITE_IOERR << true;
        QTest::newRow("full once") << SQLITE_FULL << false;
        QTest::newRow("full for ever") << SQLITE_FULL << true;
    }
    /// One point in so many everyday; the soak takes them all.
    void everyOperationFailsHonestly()
    {
        QFETCH(int, code);
        QFETCH(bool, isForEver);
        const int stride = std::max(1, 8 / times(1));
        Tally tally;
        Plate before;
        m_modelled->office().on(2026, 3, 5);
        int chosen = int(seed() % quint32(stride));
        for (const Operation& operation : workOfAYear()) {
            const int steps = rehearse(operation, before);
            for (int point = chosen % stride; point < steps; point += stride)
                strike(operation, before, {.countdown = point, .code = code, .isForEver = isForEver}, tally);
            ++chosen;
            before = carryOn(operation, before);
        }
        enterInLedger({u"P3"_s, u"failing disk: "_s + QString::fromLatin1(QTest::currentDataTag()), tally.points,
            tally.wrong.size(), seed()});
        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.mid(0, 20).join(u'\n')));
        QVERIFY2(tally.points > 300 / stride, qPrintable(QString::number(tally.points)));
        QVERIFY2(tally.refused + tally.unknown > tally.points / 4, qPrintable(QString::number(tally.refused)));
    }

private:
    /// How many operations of the disk it takes.
    int rehearse(const Operation& operation, const Plate& before)
    {
        m_modelled->sitDown(before);
        const int from = disk().operations;
        if (!operation.carryOut(m_modelled->office()))
            qFatal("%s is refused", operation.name);
        const int steps = disk().operations - from;
        m_modelled->leave();
        return steps;
    }
    Plate carryOn(const Operation& operation, const Plate& before)
    {
        m_modelled->sitDown(before);
        if (!operation.carryOut(m_modelled->office()))
            qFatal("%s is refused", operation.name);
        m_modelled->connection().checkpoint();
        m_modelled->leave();
        return disk().live();
    }

    void strike(const Operation& operation, const Plate& before, const FaultPlan& plan, Tally& tally)
    {
        m_modelled->sitDown(before);
        const QByteArray stateBefore = m_modelled->image();
        disk().fault = plan;
        Answer answer = Answer::Refused;
        try {
            if (operation.carryOut(m_modelled->office()))
                answer = Answer::Acknowledged;
        } catch (const Fault&) {
            answer = m_modelled->connection().isUsable() ? Answer::Refused : Answer::Unknown;
        }
        disk().fault = {};
        const QByteArray stateSeen = m_modelled->connection().isUsable() ? m_modelled->image() : QByteArray();
        m_modelled->leave();
        const Plate left = disk().live();
        const QByteArray stateLeft = imageAfter(left);
        ++tally.points;
        ++(answer == Answer::Acknowledged ? tally.acknowledged : answer == Answer::Refused ? tally.refused : tally.unknown);
        if (const QString wrong = judge(answer, stateBefore, stateSeen, stateLeft); !wrong.isEmpty())
            tally.wrong.append(u"%1, point %2: %3"_s.arg(QLatin1StringView(operation.name)).arg(plan.countdown).arg(wrong));
        if (stateLeft != stateBefore)
            if (const QStringList found = verified(left); !found.isEmpty())
                tally.wrong.append(u"%1, point %2: %3"_s.arg(QLatin1StringView(operation.name)).arg(plan.countdown).arg(found.first()));
    }

    static QString judge(Answer answer, const QByteArray& before, const QByteArray& seen, const QByteArray& left)
    {
        if (left.isEmpty())
            return u"the file cannot be read any more"_s;
        switch (answer) {
        case Answer::Acknowledged:
            if (left == before)
                return u"acknowledged, and not saved"_s;
            return !seen.isEmpty() && left != seen ? u"acknowledged, and something else saved"_s : QString();
        case Answer::Refused: return left != before ? u"refused, and saved all the same"_s : QString();
        case Answer::Unknown: break;
        }
        return {};
    }

    QStringList verified(const Plate& plate)
    {
        m_modelled->sitDown(plate);
        const QStringList found = verifyDatabase(m_modelled->connection());
        m_modelled->leave();
        return found;
    }

    std::unique_ptr<ModelledOffice> m_modelled;
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
