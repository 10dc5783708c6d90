// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// One program for each database: a second start hands over to a living one, and takes over from one that was ended,
/// however it was ended.
class TestSingleInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        for (const auto& process : m_running) {
            process->kill();
            process->waitForFinished();
        }
        m_running.clear();
    }
    void aSecondStartHandsOver();
    void aStartRightAfterAKillTakesOver();
    void aStoppedProgramGetsNothing();
    void whatGoesWrongIsLogged();

private:
    QProcess& start()
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(u"" JIANGCE_BIN_DIR "/jiangce"_s, {u"--database"_s, m_folder->filePath(u"register.db"_s)});
        m_running.push_back(std::move(process));
        return *m_running.back();
    }
    static bool staysOpen(QProcess& process) { return !process.waitForFinished(1500); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<QProcess>> m_running;
};

void TestSingleInstance::aSecondStartHandsOver()
{
    QProcess& first = start();
    QVERIFY(first.waitForStarted());
    QVERIFY(staysOpen(first));
    QProcess& second = start();
    QVERIFY(second.waitForFinished(5000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
}

void TestSingleInstance::aStartRightAfterAKillTakesOver()
{
    for (int round = 0; round < 3; ++round) {
        QProcess& first = start();
        QVERIFY(first.waitForStarted());
        QVERIFY(staysOpen(first));
        ::kill(pid_t(first.processId()), SIGKILL);
        QProcess& second = start();     // the first is not even collected yet
        QVERIFY2(staysOpen(second), second.readAll().constData());
        second.kill();
        QVERIFY(second.waitForFinished());
    }
}

void TestSingleInstance::aStoppedProgramGetsNothing()
{
    QProcess& first = start();
    QVERIFY(first.waitForStarted());
    QVERIFY(staysOpen(first));
    // Stopped, it still takes connections and what is written to them, and does nothing: as one that is ending.
    ::kill(pid_t(first.processId()), SIGSTOP);
    QProcess& second = start();
    QVERIFY2(staysOpen(second), "a start handed over to a program that did not answer");
    ::kill(pid_t(first.processId()), SIGKILL);
    QVERIFY(first.waitForFinished());
    QVERIFY2(staysOpen(second), second.readAll().constData());
    QProcess& third = start();
    QVERIFY(third.waitForFinished(5000));
    QCOMPARE(third.exitCode(), 0);
}

void TestSingleInstance::whatGoesWrongIsLogged()
{
    QFile file(m_folder->filePath(u"register.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database").repeated(100));
    file.close();
    QProcess& process = start();
    QVERIFY(process.waitForFinished(10000));
    QVERIFY(process.exitCode() != 0);
    QFile log(m_folder->filePath(u"register.db.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("warning: cannot start"));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
