// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/migrations.h"
#include "tests/support/mounts.h"
#include "tests/support/store_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

struct Start {
    int exit = -1;
    QString said {};
    qint64 milliseconds = 0;
};

} // namespace

/// P3: where the register cannot be opened for work the program says which folder it is and what to do, ends, and has made
/// or changed nothing.
class TestVanishedAtStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void folderThatIsNotThere()
    {
        const QString gone = m_folder->filePath(u"stick/office"_s);
        const Start start = open(gone + u"/register.db"_s);
        QCOMPARE(start.exit, 1);
        QVERIFY2(start.said.contains(u"The folder “%1” is not there any more"_s.arg(gone)), qPrintable(start.said));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"stick"_s)));
    }

    void folderThatMayOnlyBeRead_data()
    {
        QTest::addColumn<bool>("hasRegister");
        QTest::newRow("with a register") << true;
        QTest::newRow("empty") << false;
    }
    void folderThatMayOnlyBeRead()
    {
        QFETCH(bool, hasRegister);
        if (!Mounts::arePossible())
            QSKIP("no file systems of its own for this user");
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY(Mounts::plugIn(stick, 8 * 1024));
        const QString file = stick + u"/register.db"_s;
        if (hasRegister)
            makeRegister(file);
        QVERIFY(Mounts::makeReadOnly(stick));
        const Start start = open(file);
        QCOMPARE(start.exit, 1);
        QVERIFY2(start.said.contains(u"Nothing can be written in the folder “%1”"_s.arg(stick)), qPrintable(start.said));
        QCOMPARE(QDir(stick).entryList(QDir::Files), hasRegister ? QStringList {u"register.db"_s} : QStringList());
        QVERIFY(Mounts::pull(stick));
    }

    void fullDisk_data()
    {
        QTest::addColumn<bool>("hasRegister");
        QTest::newRow("with a register") << true;
        QTest::newRow("empty") << false;
    }
    void fullDisk()
    {
        QFETCH(bool, hasRegister);
        if (!Mounts::arePossible())
            QSKIP("no file systems of its own for this user");
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY(Mounts::plugIn(stick, 8 * 1024));
        const QString file = stick + u"/register.db"_s;
        if (hasRegister)
            makeRegister(file);
        const QByteArray before = contentOf(file);
        {
            const FullDisk full(stick);
            const Start start = open(file);
            QCOMPARE(start.exit, 1);
            QVERIFY2(start.said.contains(u"disk is full"_s), qPrintable(start.said));
            QVERIFY(!hasRegister || contentOf(file) == before);
            QCOMPARE(QFileInfo::exists(file), hasRegister);
        }
        QVERIFY(Mounts::pull(stick));
    }

private:
    void makeRegister(const QString& file)
    {
        TestDatabase database(allMigrations());
        QVERIFY(database.connection().checkpoint());
        QVERIFY(QFile::copy(database.file(), file));
    }
    static QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Start open(const QString& database)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer timer;
        timer.start();
        process.start(u"" JIANGCE_BIN_DIR "/jiangce"_s, {u"--language"_s, u"en"_s, u"--database"_s, database});
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
            return {-1, u"it goes on: "_s + QString::fromUtf8(process.readAll())};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAll()), timer.elapsed()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestVanishedAtStart)
#include "tst_vanished_at_start.moc"
