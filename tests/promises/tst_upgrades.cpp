// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/migrations.h"
#include "core/store/backup.h"
#include "core/store/integrity.h"
#include "core/store/transaction.h"
#include "tests/promises/ledger.h"
#include "tests/promises/modelled_office.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

/// So many steps make the first register that had cases, papers and an audit; every longer beginning counts as a version
/// that some office may have.
constexpr qsizetype firstVersion = 10;
constexpr int pointsEach = 200;     // of which
constexpr int faultsEach = 20;      // are full and failing disks, which need the upgrade run again; the others power cuts
constexpr int persons = 200;

const FixedClock theClock(QDate(2026, 3, 5));

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A register of one version, and what must come of it.
struct Older {
    qsizetype steps = 0;
    QByteArray file {};
    QByteArray before {};       ///< image of the old one
    QByteArray after {};        ///< image of the new one
    int changes = 0;            ///< to the disk during an upgrade
    int operations = 0;

    [[nodiscard]] Plate plate() const { return {{modelledFile.toStdString(), file}}; }
};

struct Result {
    int points = 0;
    int half = 0;           ///< neither the old nor the new one
    int lost = 0;           ///< the new one had been announced, and it is the old one
    int touched = 0;        ///< the old one, and not to the byte
    int stuck = 0;          ///< the next start cannot finish
    [[nodiscard]] int bad() const { return half + lost + touched + stuck; }
    void add(const Result& other)
    {
        points += other.points;
        half += other.half;
        lost += other.lost;
        touched += other.touched;
        stuck += other.stuck;
    }
};

/// How a register is upgraded: as the program does it, or, for controls, otherwise.
using Upgrade = std::function<void(Connection&)>;

void asTheProgramDoes(Connection& connection)
{
    static const QList<Migration> all = allMigrations();
    if (!migrate(connection, all, theClock))
        qFatal("an older register is refused");
}

void stepByStep(Connection& connection)
{
    static const QList<Migration> all = allMigrations();
    for (qsizetype steps = firstVersion; steps <= all.size(); ++steps)
        (void)migrate(connection, all.first(steps), theClock);  // refused until the file's own version
}

std::unique_ptr<Connection> modelled()
{
    return Connection::open(modelledFile, Connection::Mode::ReadWrite, u"modelled"_s);
}

/// What one point left behind, judged.
Result judged(const Older& older, const Plate& plate, bool wasAnnounced, bool triesAgain)
{
    Result result {.points = 1};
    const bool isAsItWas = plate.contains(modelledFile.toStdString()) && plate.at(modelledFile.toStdString()) == older.file;
    const QByteArray image = imageAfter(plate);
    result.half = image != older.before && image != older.after ? 1 : 0;
    result.lost = wasAnnounced && image == older.before ? 1 : 0;
    result.touched = image == older.before && !isAsItWas ? 1 : 0;
    if (result.bad() > 0 || !triesAgain)
        return result;
    disk().restore(plate);
    const auto connection = modelled();
    asTheProgramDoes(*connection);
    result.stuck = imageOf(connection->handle()) != older.after || !quickCheck(*connection).isEmpty() ? 1 : 0;
    return result;
}

} // namespace

/// P12: an upgrade finishes, or the register is to the byte what it was, from every version, wherever the disk fails.
class TestUpgrades final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVersionFinishesOrStays();
    void otherWaysAreFoundOut_data();
    void otherWaysAreFoundOut();
    void olderProgramsTouchNothing();

private:
    [[nodiscard]] QByteArray made(qsizetype steps) const;
    [[nodiscard]] Older older(qsizetype steps) const;
    [[nodiscard]] Result cutThrough(const Older& older, int cuts, const Upgrade& upgrade, const char* synchronous = nullptr);
    [[nodiscard]] Result failThrough(const Older& older, int faults);

    QTemporaryDir m_folder;
    QList<Migration> m_all;
    QRandomGenerator m_chance {seed()};
};

void TestUpgrades::initTestCase()
{
    OfficeDesk resources; // as the program, which has them when it starts
    m_all = allMigrations();
    QVERIFY(m_all.size() > firstVersion + 20);
}

/// A register as the program of that version left it.
QByteArray TestUpgrades::made(qsizetype steps) const
{
    const QString name = m_folder.filePath(u"made-%1.db"_s.arg(steps));
    {
        const auto connection = openDatabase(name, m_all.first(steps), theClock);
        Transaction transaction(**connection);
        for (int person = 0; person < persons; ++person)
            (*connection)->prepared("INSERT INTO person (name) VALUES (?)").run(u"旧记录%1"_s.arg(person));
        transaction.commit();
        if (!(*connection)->checkpoint())
            qFatal("the register cannot be emptied into its file");
    }
    const QByteArray content = contentOf(name);
    QFile::remove(name);
    return content;
}

/// Upgraded once without being disturbed, on the modelled disk and on a real one.
Older TestUpgrades::older(qsizetype steps) const
{
    Older one {.steps = steps, .file = made(steps)};
    one.before = imageAfter(one.plate());
    disk() = {};
    disk().restore(one.plate());
    DatabaseDigest digest;
    {
        const auto connection = modelled();
        disk().operations = 0;
        disk().beforeChange = [&one] { ++one.changes; };
        asTheProgramDoes(*connection);
        disk().beforeChange = {};
        one.operations = disk().operations;
        one.after = imageOf(connection->handle());
        digest = digestOf(*connection);
    }
    const QString real = m_folder.filePath(u"real.db"_s);
    QFile file(real);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(one.file) != one.file.size() || !file.flush())
        qFatal("no room");
    const auto connection = openDatabase(real, m_all, theClock);
    if (!connection || digestOf(**connection) != digest)
        qFatal("version %d becomes something else", m_all[steps - 1].version);
    return one;
}

Result TestUpgrades::cutThrough(const Older& older, int cuts, const Upgrade& upgrade, const char* synchronous)
{
    // Every moment has its turn when there are enough cuts; otherwise those between are left to another seed.
    const int moments = older.changes;
    const int from = int(m_chance.bounded(std::max(1, moments)));
    QMap<int, int> wanted;
    for (int i = 0; i < cuts; ++i)
        ++wanted[(from + int(qint64(i) * moments / cuts)) % moments];
    wanted[moments] = 1;    // after the end
    disk() = {};
    disk().restore(older.plate());
    const auto connection = modelled();
    if (synchronous)
        connection->execute(QByteArray("PRAGMA synchronous=") + synchronous);
    std::vector<std::pair<Frozen, int>> frozen;
    int at = 0;
    disk().beforeChange = [&] {
        if (const auto found = wanted.constFind(at++); found != wanted.cend())
            frozen.emplace_back(disk().freeze(), *found);
    };
    upgrade(*connection);
    disk().beforeChange = {};
    const Frozen end = disk().freeze();
    Result result;
    for (const auto& [moment, times] : frozen)
        for (int i = 0; i < times; ++i)
            result.add(judged(older, moment.cut(m_chance), false, m_chance.bounded(40) == 0));
    result.add(judged(older, end.cut(m_chance), true, true));
    return result;
}

Result TestUpgrades::failThrough(const Older& older, int faults)
{
    Result result;
    for (int i = 0; i < faults; ++i) {
        disk() = {};
        disk().restore(older.plate());
        bool wasAnnounced = false;
        try {
            const auto connection = modelled();
            disk().fault = {.countdown = int(m_chance.bounded(older.operations)),
                .code = i % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR, .isForEver = i % 4 < 2};
            asTheProgramDoes(*connection);
            wasAnnounced = true;
        } catch (const Fault&) { // which the program puts into words
        }
        disk().fault = {};
        result.add(judged(older, disk().live(), wasAnnounced, i % 10 == 0));
    }
    return result;
}

void TestUpgrades::everyVersionFinishesOrStays()
{
    Result cuts;
    Result faults;
    for (qsizetype steps = firstVersion; steps < m_all.size(); ++steps) {
        const Older one = older(steps);
        const Result cut = cutThrough(one, times(pointsEach - faultsEach), &asTheProgramDoes);
        const Result fault = failThrough(one, times(faultsEach));
        if (cut.bad() + fault.bad() > 0)
            qWarning("version %d: %d half, %d lost, %d touched, %d stuck", m_all[steps - 1].version, cut.half + fault.half,
                cut.lost + fault.lost, cut.touched + fault.touched, cut.stuck + fault.stuck);
        cuts.add(cut);
        faults.add(fault);
    }
    disk() = {};
    enterInLedger({u"P12"_s, u"power cuts during upgrades"_s, cuts.points, cuts.bad(), seed()});
    enterInLedger({u"P12"_s, u"full and failing disks during upgrades"_s, faults.points, faults.bad(), seed()});
    qInfo("%d versions, %d cuts, %d faults", int(m_all.size() - firstVersion), cuts.points, faults.points);
    QCOMPARE(cuts.bad() + faults.bad(), 0);
}

/// Controls: known to leave registers half upgraded or damaged.
void TestUpgrades::otherWaysAreFoundOut_data()
{
    QTest::addColumn<bool>("isStepByStep");
    QTest::newRow("each step by itself") << true;
    QTest::newRow("synchronous=OFF") << false;
}

void TestUpgrades::otherWaysAreFoundOut()
{
    QFETCH(const bool, isStepByStep);
    const Older one = older(m_all.size() - 8);
    const Result result = isStepByStep ? cutThrough(one, 200, &stepByStep) : cutThrough(one, 200, &asTheProgramDoes, "OFF");
    disk() = {};
    qInfo("%d of %d", result.bad(), result.points);
    QVERIFY(result.bad() > 20);
}

/// A program of every version is given the newest file: it says so and leaves everything as it is.
void TestUpgrades::olderProgramsTouchNothing()
{
    const QString name = m_folder.filePath(u"newest.db"_s);
    QVERIFY(openDatabase(name, m_all, theClock));
    const QByteArray content = contentOf(name);
    const QDateTime changed = QFileInfo(name).lastModified();
    int refused = 0;
    int wrong = 0;
    for (qsizetype steps = firstVersion; steps < m_all.size(); ++steps, ++refused) {
        const auto writing = openDatabase(name, m_all.first(steps), theClock);
        const auto reading = openForReading(name, m_all.first(steps));
        const bool isRefused = !writing && !reading && writing.error().code == ProblemCode::DatabaseNewer
            && reading.error().code == ProblemCode::DatabaseNewer;
        const bool isAlone = !QFile::exists(name + u"-wal"_s) && !QFile::exists(name + u"-shm"_s);
        wrong += isRefused && isAlone && contentOf(name) == content && QFileInfo(name).lastModified() == changed ? 0 : 1;
    }
    enterInLedger({u"P12"_s, u"newer files given to older programs"_s, refused, wrong, seed()});
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
