// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/ledger.h"
#include "ui/clock_watch.h"
#include "ui/session_watch.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestClockWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movedAndSlept_data();
    void movedAndSlept();
    void theSystemStandsStill();
    void aThousandJumps();
    void theDesktopSaysThatNobodyIsThere();
};

void TestClockWatch::movedAndSlept_data()
{
    QTest::addColumn<qint64>("wall");       // milliseconds by which each clock went on
    QTest::addColumn<qint64>("awake");
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<int>("seconds");       // 0: not said to have moved
    QTest::addColumn<bool>("slept");
    QTest::newRow("nothing") << qint64(10000) << qint64(10000) << qint64(10000) << 0 << false;
    QTest::newRow("time server") << qint64(10000 + 119000) << qint64(10000) << qint64(10000) << 0 << false;
    QTest::newRow("an hour forward") << qint64(3610000) << qint64(10000) << qint64(10000) << 3600 << false;
    QTest::newRow("an hour back") << qint64(10000 - 3600000) << qint64(10000) << qint64(10000) << -3600 << false;
    QTest::newRow("asleep for a night") << qint64(28810000) << qint64(10000) << qint64(28810000) << 0 << true;
    QTest::newRow("asleep, and set back") << qint64(28810000 - 86400000) << qint64(10000) << qint64(28810000) << -86400 << true;
    QTest::newRow("slow timer") << qint64(90000) << qint64(90000) << qint64(90000) << 0 << false;
}

void TestClockWatch::movedAndSlept()
{
    QFETCH(const qint64, wall);
    QFETCH(const qint64, awake);
    QFETCH(const qint64, elapsed);
    QFETCH(const int, seconds);
    QFETCH(const bool, slept);
    ClockReading now {QDateTime(QDate(2026, 3, 6), QTime(1, 0), Qt::UTC), 500, 700};
    ClockWatch watch([&now] { return now; });
    QSignalSpy moves(&watch, &ClockWatch::moved);
    QSignalSpy sleeps(&watch, &ClockWatch::slept);
    now = {now.wall.addMSecs(wall), now.awake + awake, now.elapsed + elapsed};
    watch.check();
    QCOMPARE(moves.size(), seconds == 0 ? 0 : 1);
    if (seconds != 0)
        QCOMPARE(moves.first().first().toLongLong(), qint64(seconds));
    QCOMPARE(sleeps.size(), slept ? 1 : 0);
    // Said once.
    watch.check();
    QCOMPARE(moves.size(), seconds == 0 ? 0 : 1);
    QCOMPARE(sleeps.size(), slept ? 1 : 0);
}

void TestClockWatch::theSystemStandsStill()
{
    ClockWatch watch;
    QSignalSpy moves(&watch, &ClockWatch::moved);
    for (int i = 0; i < 50; ++i)
        watch.check();
    QCOMPARE(moves.size(), 0);
}

void TestClockWatch::aThousandJumps()
{
    QRandomGenerator random(promises::seed());
    const int jumps = promises::times(1000);
    int wrong = 0;
    ClockReading now {QDateTime(QDate(2026, 3, 6), QTime(1, 0), Qt::UTC), 0, 0};
    ClockWatch watch([&now] { return now; });
    QSignalSpy moves(&watch, &ClockWatch::moved);
    int expected = 0;
    for (int jump = 0; jump < jumps; ++jump) {
        const qint64 passed = random.bounded(1, 60000);
        const int by = random.bounded(-400, 401);   // seconds
        now = {now.wall.addMSecs(passed + by * 1000LL), now.awake + passed, now.elapsed + passed};
        watch.check();
        const bool isJump = by > 120 || by < -120;
        expected += isJump ? 1 : 0;
        const bool isRight = moves.size() == expected && (!isJump || moves.last().first().toInt() == by);
        wrong += isRight ? 0 : 1;
    }
    promises::enterInLedger({u"P14"_s, u"jumps of the clock noticed"_s, jumps, wrong, promises::seed()});
    QCOMPARE(wrong, 0);
    QVERIFY(expected > jumps / 2);
}

/// On a message bus of its own: the lock of the log-in service, going to sleep, the screen saver; waking up says nothing.
void TestClockWatch::theDesktopSaysThatNobodyIsThere()
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(bus.waitForReadyRead(), "dbus-daemon is of packaging/debian-packages.txt");
    const QString address = QString::fromLatin1(bus.readLine().trimmed());
    const QDBusConnection speaker = QDBusConnection::connectToBus(address, u"speaker"_s);
    const QDBusConnection hearer = QDBusConnection::connectToBus(address, u"hearer"_s);
    QVERIFY(QDBusConnection(speaker).registerService(u"org.freedesktop.login1"_s));
    SessionWatch watch(hearer, hearer);
    QSignalSpy left(&watch, &SessionWatch::left);
    const auto send = [&](const char* path, const char* interface, const char* name, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(name));
        message.setArguments(arguments);
        return speaker.send(message);
    };
    QVERIFY(send("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true}));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(send("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false}));
    QVERIFY(send("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {}));
    QTRY_COMPARE(left.size(), 2);   // what came between went by
    QVERIFY(send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true}));
    QTRY_COMPARE(left.size(), 3);
    QDBusConnection::disconnectFromBus(u"speaker"_s);
    QDBusConnection::disconnectFromBus(u"hearer"_s);
    bus.kill();
    bus.waitForFinished();
}

QTEST_MAIN(TestClockWatch)
#include "tst_clock_watch.moc"
