// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "core/store/connection.h"
#include "tests/promises/ledger.h"
#include "tests/promises/office_work.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

QByteArray encoded(const QString& path) { return QFile::encodeName(path); }

void need(bool isDone)
{
    if (!isDone)
        qFatal("the file cannot be struck or mended");
}

void moveTo(const QString& from, const QString& to) { need(::rename(encoded(from).constData(), encoded(to).constData()) == 0); }

/// The first half or all of it.
void copyTo(const QString& from, const QString& to, bool isWhole)
{
    QFile source(from);
    QFile target(to);
    need(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
    const QByteArray bytes = source.readAll();
    need(target.write(bytes.first(isWhole ? bytes.size() : bytes.size() / 2)) >= 0);
}

/// What is done to a file; `aside` then is where it lies, for a hard link its second name.
struct Mishap {
    const char* name;
    bool isHarmless;
    void (*strike)(const QString& file, const QString& aside, int turn);
};

const Mishap mishaps[] {
    // The second name stands for what a tool for deleted files brings back.
    {"deleted", false, [](const QString& file, const QString& aside, int) {
         need(::link(encoded(file).constData(), encoded(aside).constData()) == 0 && ::unlink(encoded(file).constData()) == 0);
     }},
    {"moved away", false, [](const QString& file, const QString& aside, int) { moveTo(file, aside); }},
    // By a copy of itself and by an older one.
    {"exchanged", false, [](const QString& file, const QString& aside, int turn) {
         moveTo(file, aside);
         copyTo(aside, file, turn % 2 == 0);
     }},
    {"linked to", false, [](const QString& file, const QString& aside, int) {
         moveTo(file, aside);
         need(::symlink(encoded(aside).constData(), encoded(file).constData()) == 0);
     }},
    {"given a second name", true, [](const QString& file, const QString& aside, int) {
         need(::link(encoded(file).constData(), encoded(aside).constData()) == 0);
     }},
};

/// When it happens to a step: before it, before it commits, while it commits.
enum class Moment { Before, BeforeCommit, Committing };

/// The end of the history: every step of an office writes an entry, and each carries the hash of all before it.
QString tipOf(Connection& db)
{
    Statement row = db.prepared("SELECT seq, row_hash FROM audit ORDER BY seq DESC LIMIT 1");
    return row.next() ? row.text(0) + u' ' + row.text(1) : QString();
}

int runOnce(void* held)
{
    auto* const action = static_cast<std::function<void()>*>(held);
    if (*action)
        std::exchange(*action, {})();
    return 0;
}

} // namespace

/// P8: the register or its log is deleted, moved, exchanged or linked while the program has it open. It notices with the
/// next step, and nothing that was acknowledged is lost even when the program ends at once.
class TestVanishedFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeDesk>(sample::migrations());
        prepare(*m_office);
        QVERIFY(m_office->db().checkpoint());
    }
    void cleanupTestCase() { m_office.reset(); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<bool>("isLog");
        QTest::addColumn<int>("mishap");
        for (const bool isLog : {false, true})
            for (int mishap = 0; mishap < int(std::size(mishaps)); ++mishap)
                QTest::addRow("%s %s", isLog ? "log" : "register", mishaps[mishap].name) << isLog << mishap;
    }
    void nothingAcknowledgedIsLost()
    {
        QFETCH(bool, isLog);
        QFETCH(int, mishap);
        m_wrong.clear();
        m_struck = 0;
        const int wanted = times(20);
        for (quint32 round = 0; m_struck < wanted; ++round)
            workOfOneOffice(mishaps[mishap], isLog, seed() + round, wanted);
        enterInLedger({u"P8"_s, u"vanished files: "_s + QString::fromLatin1(QTest::currentDataTag()), m_struck, m_wrong.size(),
            seed()});
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.mid(0, 20).join(u'\n')));
    }

private:
    void workOfOneOffice(const Mishap& mishap, bool isLog, quint32 turn, int wanted)
    {
        const QTemporaryDir folder;
        m_file = folder.filePath(u"register.db"_s);
        need(QFile::copy(m_office->database().file(), m_file));
        m_db = Connection::open(m_file, Connection::Mode::ReadWrite);
        m_db->lockDown();
        m_office->workOn(m_db.get());
        m_office->on(2026, 3, 5);
        for (const Operation& operation : workOfAYear()) {
            ++turn;
            // Between two strikes the log fills again.
            if (m_struck < wanted && turn % 2 == 0)
                strike(operation, mishap, isLog, turn / 2);
            else if (!operation.carryOut(*m_office))
                qFatal("%s is refused", operation.name);
        }
        m_office->workOn(nullptr);
        m_db.reset();
    }

    void strike(const Operation& operation, const Mishap& mishap, bool isLog, quint32 turn)
    {
        const QString before = tipOf(*m_db);
        const QString struck = isLog ? m_file + u"-wal"_s : m_file;
        const QString aside = u"%1-away-%2"_s.arg(struck).arg(m_struck);
        const auto moment = Moment(turn % 3);
        m_happens = [&] { mishap.strike(struck, aside, int(turn)); };
        const bool isAcknowledged = attempt(operation, moment);
        if (!isLog)
            mend(mishap, struck, aside);
        ++m_struck;
        const QString after = tipAfterTheEnd();
        const QString where = u"%1, moment %2: "_s.arg(QLatin1StringView(operation.name)).arg(int(moment));
        if (isAcknowledged ? after == before || after.isEmpty() : moment != Moment::Committing && after != before)
            m_wrong.append(where + (isAcknowledged ? u"acknowledged, and not there"_s : u"not what was saved: "_s + after));
        if (isAcknowledged && !mishap.isHarmless && moment != Moment::Committing)
            m_wrong.append(where + u"not noticed"_s);
        goOn(operation, before, where);
        if (isLog)
            QFile::remove(aside);
    }

    bool attempt(const Operation& operation, Moment moment)
    {
        bool isAcknowledged = false;
        if (moment == Moment::Before)
            std::exchange(m_happens, {})();
        else if (moment == Moment::BeforeCommit)
            m_db->setBeforeCommit([this] { (void)runOnce(&m_happens); });
        else
            sqlite3_commit_hook(m_db->handle(), &runOnce, &m_happens);
        try {
            isAcknowledged = operation.carryOut(*m_office).has_value();
        } catch (const Fault&) {
        }
        m_db->setBeforeCommit({});
        if (m_db->isUsable())
            sqlite3_commit_hook(m_db->handle(), nullptr, nullptr);
        return isAcknowledged;
    }

    static void mend(const Mishap& mishap, const QString& file, const QString& aside)
    {
        if (mishap.isHarmless) {
            need(QFile::remove(aside));
            return;
        }
        ::unlink(encoded(file).constData());
        moveTo(aside, file);
    }

    /// What the next start finds when the program is killed now.
    QString tipAfterTheEnd()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"register.db"_s);
        for (const auto& suffix : {u""_s, u"-wal"_s})
            if (QFile::exists(m_file + suffix))
                copyTo(m_file + suffix, copy + suffix, true);
        try {
            const auto db = Connection::open(copy, Connection::Mode::ReadWrite);
            const QStringList found = verifyDatabase(*db);
            return found.isEmpty() ? tipOf(*db) : found.first();
        } catch (const Fault& fault) {
            return fault.detail();
        }
    }

    /// Opened again, the step is taken after all: the same program goes on with its work.
    void goOn(const Operation& operation, const QString& before, const QString& where)
    {
        try {
            m_db->reopen();
            const bool isThere = tipOf(*m_db) != before;
            if (!isThere && !operation.carryOut(*m_office))
                m_wrong.append(where + u"refused afterwards"_s);
        } catch (const Fault& fault) {
            m_wrong.append(where + u"afterwards: "_s + fault.detail());
        }
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Connection> m_db;
    std::function<void()> m_happens;
    QString m_file;
    QStringList m_wrong;
    int m_struck = 0;
};

QTEST_GUILESS_MAIN(TestVanishedFiles)
#include "tst_vanished_files.moc"
