// SPDX-License-Identifier: GPL-3.0-or-later
// A writer in a process of its own is killed again and again; what it was told is saved must be there.
#include "core/store/file_lock.h"
#include "core/store/integrity.h"
#include "core/store/transaction.h"
#include "store_test.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;

namespace {

const FixedClock clock_(QDate(2026, 3, 5));

/// Writes pairs of rows and tells the number of each pair once it is saved.
int writeUntilKilled(const QString& file)
{
    const auto lock = FileLock::acquire(file, {u"writer"_s, u"test"_s}, clock_);
    const auto connection = opened(file);
    if (!lock || !connection)
        return 1;
    for (qint64 number = count(*connection, "SELECT coalesce(max(box_id), 2) FROM thing") + 1;; ++number) {
        Transaction transaction(*connection);
        connection->prepared("INSERT INTO box (id, label) VALUES (?, ?)").run(number, QString(40, u'x'));
        connection->prepared("INSERT INTO thing (box_id) VALUES (?)").run(number);
        transaction.commit();
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}

/// The last number a killed writer told.
qint64 runAndKill(const QString& file, int milliseconds)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, file});
    QElapsedTimer timer;
    timer.start();
    if (!writer.waitForReadyRead(20'000))
        return -1;
    while (timer.elapsed() < milliseconds)
        writer.waitForReadyRead(1);
    writer.kill();
    writer.waitForFinished();
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? -1 : lines[lines.size() - 2].toLongLong();
}

} // namespace

class KillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fortyKillsLoseNothingSaved()
    {
        const Folder folder;
        const QString file = folder.file(u"a.db"_s);
        QRandomGenerator random(20260305);
        qint64 acknowledged = 2;
        for (int kill = 0; kill < 40; ++kill) {
            const qint64 last = runAndKill(file, random.bounded(1, 120));
            QVERIFY2(last > acknowledged, qPrintable(u"kill %1: %2 after %3"_s.arg(kill).arg(last).arg(acknowledged)));
            acknowledged = last;
            QVERIFY(FileLock::acquire(file, {u"test"_s, u"test"_s}, clock_));
            const auto reader = openForReading(file, threeSteps());
            QVERIFY(reader);
            QVERIFY(count(**reader, "SELECT max(box_id) FROM thing") >= acknowledged);
            QCOMPARE(count(**reader, "SELECT count(*) FROM box"), count(**reader, "SELECT count(*) FROM thing") + 2);
            QCOMPARE(count(**reader, "SELECT max(id) FROM box"), count(**reader, "SELECT count(*) FROM box"));
            QVERIFY(integrityCheck(**reader).isEmpty());
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--writer"_s)
        return writeUntilKilled(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
