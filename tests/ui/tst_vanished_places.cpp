// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachments.h"
#include "core/casework/trail/anchor_file.h"
#include "core/casework/trail/seal.h"
#include "core/casework/verify.h"
#include "story_fixture.h"
#include "tests/support/mounts.h"
#include "ui/anchoring.h"
#include "ui/backup_keeper.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/save_file.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

constexpr qint64 soon = 1000;   // milliseconds within which it has to be said

/// What happens to the folder of an open register, and how it is put right again.
struct Mishap {
    const char* name;
    ProblemCode code;
    void (*strike)(const QString& folder);
    void (*mend)(const QString& folder);
};

void rename(const QString& from, const QString& to)
{
    if (!QDir().rename(from, to))
        qFatal("%s cannot be renamed", qPrintable(from));
}

QString away(const QString& path) { return path + u"-away"_s; }
QString fileIn(const QString& folder) { return folder + u"/register.db"_s; }

const Mishap mishaps[] {
    {"folder gone", ProblemCode::FolderGone, [](const QString& folder) { rename(folder, away(folder)); },
        [](const QString& folder) { rename(away(folder), folder); }},
    {"another folder in its place", ProblemCode::DatabaseMissing,
        [](const QString& folder) {
            rename(folder, away(folder));
            QDir().mkpath(folder);
        },
        [](const QString& folder) {
            QDir().rmdir(folder);
            rename(away(folder), folder);
        }},
    {"file moved away", ProblemCode::DatabaseMissing, [](const QString& folder) { rename(fileIn(folder), away(fileIn(folder))); },
        [](const QString& folder) { rename(away(fileIn(folder)), fileIn(folder)); }},
    {"file exchanged", ProblemCode::DatabaseMissing,
        [](const QString& folder) {
            rename(fileIn(folder), away(fileIn(folder)));
            QFile::copy(away(fileIn(folder)), fileIn(folder));
        },
        [](const QString& folder) {
            QFile::remove(fileIn(folder));
            rename(away(fileIn(folder)), fileIn(folder));
        }},
};

struct Attempt {
    const char* name;
    /// What was said; empty: it went through.
    std::optional<Message> (*make)(Story& story, CaseId id);
};

std::optional<Message> troubleOf(const std::expected<ChangeReport, Message>& change)
{
    return change ? std::nullopt : std::optional(change.error());
}

const Attempt attempts[] {
    {"save",
        [](Story& story, CaseId id) {
            const CaseFile file = story.file(id);
            FormData form = readForm(story.context().db(), file);
            form.setValue(u"contact_name"_s, u"钱示例"_s);
            return troubleOf(story.context().perform([&](Desk& desk) { return saveForm(desk, id, file.version, form); }));
        }},
    {"attach",
        [](Story& story, CaseId id) {
            const CaseFile file = story.file(id);
            return troubleOf(story.context().perform(
                [&](Desk& desk) { return attach(desk, id, file.version, u"a.pdf"_s, "%PDF-1.7 " + QByteArray(900'000, 'x')); }));
        }},
    {"keep typing",
        [](Story& story, CaseId id) {
            CaseDesk desk(story.context(), claim());
            std::optional<Message> heard;
            QObject::connect(&desk, &CaseDesk::said, &desk, [&](const Message& message) { heard = message; });
            if (!desk.open(id))
                qFatal("the case cannot be opened");
            FormData form = desk.document().form();
            form.setValue(u"contact_name"_s, u"钱示例"_s);
            desk.document().change(u"typing"_s, form);
            (void)desk.keepDraft();
            return heard;
        }},
};

qint64 countIn(Connection& db, Sql sql)
{
    Statement row = db.prepared(sql);
    return row.next() ? row.integer(0) : -1;
}

} // namespace

/// P3: folders go, disks are pulled, fill up or may only be read while the program works. It says so at once, in words that
/// name the place; nothing is half done; once the place is back, work goes on.
class TestVanishedPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<Story>();
        m_case = m_story->add(claim());
    }
    void cleanup() { m_story.reset(); }

    void registerGone_data()
    {
        QTest::addColumn<int>("mishap");
        QTest::addColumn<int>("attempt");
        for (int mishap = 0; mishap < int(std::size(mishaps)); ++mishap)
            for (int attempt = 0; attempt < int(std::size(attempts)); ++attempt)
                QTest::addRow("%s, %s", mishaps[mishap].name, attempts[attempt].name) << mishap << attempt;
    }
    void registerGone()
    {
        QFETCH(int, mishap);
        QFETCH(int, attempt);
        const Mishap& what = mishaps[mishap];
        openFor("intake");
        const QString folder = QFileInfo(m_story->context().databaseFile()).absolutePath();
        const qint64 entries = countIn(m_story->context().db(), "SELECT count(*) FROM audit");

        what.strike(folder);
        QElapsedTimer timer;
        timer.start();
        const auto message = attempts[attempt].make(*m_story, m_case);
        QVERIFY(timer.elapsed() < soon);
        QVERIFY(message);
        QVERIFY(message->problem);
        QCOMPARE(message->problem->code, what.code);
        QVERIFY2(message->text.contains(folder) && message->text.contains(u"没有保存"_s), qPrintable(message->text));
        what.mend(folder);

        QCOMPARE(countIn(m_story->context().db(), "SELECT count(*) FROM audit"), entries);
        QCOMPARE(attempts[attempt].make(*m_story, m_case).value_or(Message()).text, QString());
        QCOMPARE(verifyDatabase(m_story->context().db()), QStringList());
    }

    void logGone_data()
    {
        QTest::addColumn<bool>("isExchanged");
        QTest::addColumn<int>("attempt");
        for (const bool isExchanged : {false, true})
            for (int attempt = 0; attempt < int(std::size(attempts)); ++attempt)
                QTest::addRow("%s, %s", isExchanged ? "exchanged" : "deleted", attempts[attempt].name) << isExchanged << attempt;
    }
    /// What was saved is brought in, the step is refused, and repeated it goes through: nothing has to be put back.
    void logGone()
    {
        QFETCH(bool, isExchanged);
        QFETCH(int, attempt);
        openFor("intake");
        const QString file = m_story->context().databaseFile();
        QVERIFY(!attempts[attempt == 1 ? 0 : 1].make(*m_story, m_case)); // something lies in the log alone
        const qint64 entries = countIn(m_story->context().db(), "SELECT count(*) FROM audit");
        QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
        if (isExchanged)
            QVERIFY(QFile::copy(file + u"-wal"_s, file + u"-other"_s));
        QVERIFY(QFile::remove(file + u"-wal"_s));
        if (isExchanged)
            rename(file + u"-other"_s, file + u"-wal"_s);

        QElapsedTimer timer;
        timer.start();
        const auto message = attempts[attempt].make(*m_story, m_case);
        QVERIFY(timer.elapsed() < soon);
        QVERIFY(message);
        QVERIFY2(message->text.contains(file + u"-wal"_s), qPrintable(message->text));
        QVERIFY(QFile::copy(file, m_story->path(u"alone.db"_s)));
        QCOMPARE(countIn(*Connection::open(m_story->path(u"alone.db"_s), Connection::Mode::Unchanging), "SELECT count(*) FROM audit"),
            entries);

        QCOMPARE(countIn(m_story->context().db(), "SELECT count(*) FROM audit"), entries);
        QCOMPARE(attempts[attempt].make(*m_story, m_case).value_or(Message()).text, QString());
        QCOMPARE(verifyDatabase(m_story->context().db()), QStringList());
    }

    void stickPulledAndDiskFull_data()
    {
        QTest::addColumn<int>("attempt");
        for (int attempt = 0; attempt < int(std::size(attempts)); ++attempt)
            QTest::newRow(attempts[attempt].name) << attempt;
    }
    void stickPulledAndDiskFull()
    {
        QFETCH(int, attempt);
        if (!Mounts::arePossible())
            QSKIP("no file systems of its own for this user");
        const QString stick = m_story->path(u"stick"_s);
        QVERIFY(Mounts::plugIn(stick, 8 * 1024));
        QVERIFY(m_story->office().db().checkpoint());
        QVERIFY(QFile::copy(m_story->office().database().file(), fileIn(stick)));
        auto db = openDatabase(fileIn(stick), allMigrations(), m_story->office().clock());
        QVERIFY(db);
        m_story->openOn(std::move(*db), "intake");
        const qint64 entries = countIn(m_story->context().db(), "SELECT count(*) FROM audit");
        {
            const FullDisk full(stick);
            QElapsedTimer timer;
            timer.start();
            const auto message = attempts[attempt].make(*m_story, m_case);
            QVERIFY(timer.elapsed() < soon);
            QVERIFY(message);
            QVERIFY2(message->text.contains(u"磁盘已满"_s), qPrintable(message->text));
        }
        QCOMPARE(countIn(m_story->context().db(), "SELECT count(*) FROM audit"), entries);
        QCOMPARE(attempts[attempt].make(*m_story, m_case).value_or(Message()).text, QString());
        QCOMPARE(verifyDatabase(m_story->context().db()), QStringList());

        QVERIFY(Mounts::pull(stick));
        const auto message = attempts[attempt].make(*m_story, m_case);
        QVERIFY(message && message->problem);
        QCOMPARE(message->problem->code, ProblemCode::FolderGone);
        m_story->closeProgram();
    }

    void backupFolder_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"gone", "read only", "full", "a file"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void backupFolder()
    {
        QFETCH(QString, what);
        const QString folder = m_story->path(u"stick"_s);
        std::unique_ptr<FullDisk> full;
        if (what == u"read only" || what == u"full") {
            if (!Mounts::arePossible())
                QSKIP("no file systems of its own for this user");
            QVERIFY(Mounts::plugIn(folder, 512));
            if (what == u"full")
                full = std::make_unique<FullDisk>(folder);
            else
                QVERIFY(Mounts::makeReadOnly(folder));
        } else if (what == u"a file") {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        openFor("system");
        // Chosen when it was there, below a disk that is not.
        const QString chosen = what == u"gone" ? folder + u"/backups"_s : folder;
        m_story->context().settings().setValue(setting::backupFolder, chosen);
        BackupKeeper keeper(m_story->context());
        QSignalSpy said(&keeper, &BackupKeeper::said);
        QSignalSpy finished(&keeper, &BackupKeeper::finished);
        keeper.backUp();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.first().first().toBool(), false);
        QCOMPARE(said.size(), 1);
        const QString text = said.first().first().value<Message>().text;
        QVERIFY2(text.contains(what == u"full" ? u"磁盘已满"_s : folder), qPrintable(text));
        QVERIFY(what != u"gone" || !QFileInfo::exists(folder));
        QCOMPARE(QDir(folder).entryList(QDir::Files), what == u"full" ? QStringList {u"filler"_s} : QStringList());
        QCOMPARE(verifyDatabase(m_story->context().db()), QStringList());
        full.reset();
        if (what == u"read only" || what == u"full")
            QVERIFY(Mounts::pull(folder));
    }

    void exportTarget_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("gone") << u"gone"_s << ProblemCode::FolderGone;
        QTest::newRow("read only") << u"read only"_s << ProblemCode::FolderReadOnly;
        QTest::newRow("full") << u"full"_s << ProblemCode::DiskFull;
        QTest::newRow("a folder of that name") << u"folder"_s << ProblemCode::FileNotWritable;
    }
    void exportTarget()
    {
        QFETCH(QString, what);
        QFETCH(ProblemCode, code);
        const QString folder = m_story->path(u"out"_s);
        const bool isMounted = what == u"read only" || what == u"full";
        if (isMounted && !Mounts::arePossible())
            QSKIP("no file systems of its own for this user");
        if (isMounted)
            QVERIFY(Mounts::plugIn(folder, 256));
        if (what == u"folder")
            QVERIFY(QDir().mkpath(folder + u"/list.xlsx"_s));
        // What was written there before stays as it is whatever happens.
        QFile before(folder + u"/list.xlsx"_s);
        if (isMounted)
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const auto full = what == u"full" ? std::make_unique<FullDisk>(folder) : nullptr;
        if (what == u"read only")
            QVERIFY(Mounts::makeReadOnly(folder));
        QElapsedTimer timer;
        timer.start();
        const QByteArray bytes(400'000, 'x');
        QVERIFY(!writeWhole(folder + u"/list.xlsx"_s, bytes));
        const Problem problem = whyNotWritten(folder + u"/list.xlsx"_s, bytes.size());
        QVERIFY(timer.elapsed() < soon);
        QCOMPARE(problem.code, code);
        QVERIFY(!Wording::chinese().sentence(problem).contains(u'%'));
        if (isMounted) {
            QVERIFY(before.open(QIODevice::ReadOnly));
            QCOMPARE(before.readAll(), QByteArray("before"));
            before.close();
            QVERIFY(Mounts::pull(folder));
        }
    }

    void secondPathOfCheckpoints()
    {
        const QString stick = m_story->path(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        const QString second = stick + u"/anchors.jsonl"_s;
        openFor("audit");
        auto& anchoring = *new Anchoring(m_story->context(), {m_story->path(u"desk-anchors"_s)});
        QVERIFY(m_story->context().perform([&](Desk& desk) { return setAnchor(desk, {.file = second}); }));
        QCOMPARE(anchoring.sealNow(SealOccasion::Asked).state, SealState::Sealed);
        const qsizetype before = readAnchorFile(second).lines.size();

        rename(stick, away(stick));
        // Nothing is made in its place: the stick is not plugged in.
        QVERIFY(signIn(m_story->context().db(), m_story->office().clock(), u"audit"_s, testPassword));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(anchoring.sealNow(SealOccasion::Asked).state, SealState::SecondUnwritable);
        QVERIFY(timer.elapsed() < soon);
        QVERIFY2(anchorSentence(m_story->context()).contains(second), qPrintable(anchorSentence(m_story->context())));
        QVERIFY(!QFileInfo::exists(stick));

        rename(away(stick), stick);
        QCOMPARE(anchoring.sealNow(SealOccasion::Asked).state, SealState::Sealed);
        QVERIFY(readAnchorFile(second).lines.size() >= before + 1);
        QCOMPARE(readAnchorFile(second).lines, readAnchorFile(anchoring.desk().ownFile()).lines);
    }

    void folderForOpenedAttachments()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        QVERIFY(!openOutside(u"a.pdf"_s, "%PDF-1.7"));
        QVERIFY(QFileInfo::exists(m_taken));
        QVERIFY(QDir(QFileInfo(m_taken).absolutePath()).removeRecursively());
        QVERIFY(!openOutside(u"../../b.pdf"_s, "%PDF-1.7 b"));
        QFile opened(m_taken);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(opened.readAll(), QByteArray("%PDF-1.7 b"));
        QVERIFY(!(QFileInfo(QFileInfo(m_taken).absolutePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

public Q_SLOTS:
    void take(const QUrl& url) { m_taken = url.toLocalFile(); }

private:
    void openFor(const char* account)
    {
        m_story->openProgram();
        m_story->context().setSession(m_story->office().session(account));
    }

    std::unique_ptr<Story> m_story;
    CaseId m_case;
    QString m_taken;
};

QTEST_MAIN(TestVanishedPlaces)
#include "tst_vanished_places.moc"
