// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/ledger.h"
#include "tests/promises/modelled_office.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

/// A moment at which the power may go.
struct Moment {
    Frozen disk;
    qsizetype acknowledged = 0;     ///< operations the officer has seen done
    bool isUnderWay = false;        ///< the next one had begun
};

struct Result {
    int cuts = 0;
    int lost = 0;           ///< an acknowledged operation was not there
    int half = 0;           ///< a state that no operation ends with
    int broken = 0;         ///< it could not be read
    [[nodiscard]] int bad() const { return lost + half + broken; }
};

constexpr int checkpointEvery = 6;

} // namespace

/// P1: what was acknowledged survives a power cut, and nothing is half done (reliability of storage; WAL, synchronous EXTRA).
class TestPowerCuts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Files of megabytes come and go all the time: the memory is kept.
        mallopt(M_MMAP_THRESHOLD, 64 << 20);
        mallopt(M_TRIM_THRESHOLD, 512 << 20);
        m_modelled = std::make_unique<ModelledOffice>();
    }
    void cleanupTestCase() { m_modelled.reset(); }

    void theWorkSucceedsWithoutCuts()
    {
        const QList<Moment> moments = work(nullptr, false);
        QVERIFY(moments.size() > 500);
        QCOMPARE(m_states.size(), workOfAYear().size() + 1);
        QCOMPARE(QSet<QByteArray>(m_states.cbegin(), m_states.cend()).size(), m_states.size());
    }

    void nothingAcknowledgedIsLost()
    {
        const int cuts = times(20'000);
        const Result result = cutThrough(work(nullptr, false), cuts);
        enterInLedger({u"P1"_s, u"power cuts during casework"_s, result.cuts, result.bad(), seed()});
        QCOMPARE(result.cuts, cuts);
        QCOMPARE(result.lost, 0);
        QCOMPARE(result.half, 0);
        QCOMPARE(result.broken, 0);
    }

    /// Controls: settings and disks known to lose must be found out, or the model proves nothing.
    void weakerSettingsAreFoundOut_data()
    {
        QTest::addColumn<QByteArray>("synchronous");
        QTest::addColumn<bool>("isLying");
        QTest::newRow("synchronous=NORMAL") << QByteArray("NORMAL") << false;
        QTest::newRow("synchronous=OFF") << QByteArray("OFF") << false;
        QTest::newRow("a disk that lies") << QByteArray() << true;
    }
    void weakerSettingsAreFoundOut()
    {
        QFETCH(QByteArray, synchronous);
        QFETCH(bool, isLying);
        const Result result = cutThrough(work(synchronous.isEmpty() ? nullptr : synchronous.constData(), isLying), 500);
        QVERIFY2(result.bad() > 50, qPrintable(u"%1 of %2"_s.arg(result.bad()).arg(result.cuts)));
    }

private:
    /// Does the work once; every moment before a change to the disk, and the states that operations end with.
    QList<Moment> work(const char* synchronous, bool isLying)
    {
        QList<Moment> moments;
        m_modelled->sitDown({}, synchronous);
        m_modelled->office().on(2026, 3, 5);
        m_states = {m_modelled->image()};
        disk().isLying = isLying;
        bool isUnderWay = false;
        disk().beforeChange = [&] { moments.append({disk().freeze(), m_states.size() - 1, isUnderWay}); };
        int done = 0;
        for (const Operation& operation : workOfAYear()) {
            isUnderWay = true;
            const auto outcome = operation.carryOut(m_modelled->office());
            if (!outcome)
                qFatal("%s: %s", operation.name, qPrintable(problemCodeName(outcome.error().code)));
            isUnderWay = false;
            m_states.append(m_modelled->image());
            moments.append({disk().freeze(), m_states.size() - 1, false});
            if (++done % checkpointEvery == 0)
                m_modelled->connection().checkpoint();
        }
        disk().beforeChange = {};
        m_modelled->leave();
        return moments;
    }

    /// What the next start reads; equal plates are read once.
    static QByteArray readAfter(const Plate& plate, QHash<QByteArray, QByteArray>& seen)
    {
        QByteArray key;
        for (const auto& [name, content] : plate)
            key += QByteArray::fromStdString(name) + fingerprint(content);
        QByteArray& image = seen[key];
        if (image.isEmpty())
            image = imageAfter(plate);
        return image;
    }

    /// Every moment in turn, each time with another fate of what was on its way.
    Result cutThrough(const QList<Moment>& moments, int cuts)
    {
        QRandomGenerator chance(seed());
        Result result;
        QHash<QByteArray, QByteArray> seen;
        const int from = int(seed() % quint32(moments.size()));
        for (int i = 0; i < cuts; ++i) {
            const Moment& moment = moments.at((from + i) % moments.size());
            const QByteArray image = readAfter(moment.disk.cut(chance), seen);
            ++result.cuts;
            const qsizetype state = m_states.indexOf(image);
            const bool isRight
                = state == moment.acknowledged || (moment.isUnderWay && state == moment.acknowledged + 1);
            if (isRight)
                continue;
            if (image.isEmpty())
                ++result.broken;
            else if (state >= 0 && state < moment.acknowledged)
                ++result.lost;
            else
                ++result.half;
        }
        disk() = {};
        qInfo("%d cuts, %d different disks", result.cuts, int(seen.size()));
        return result;
    }

    std::unique_ptr<ModelledOffice> m_modelled;
    QList<QByteArray> m_states;
};

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_power_cuts.moc"
