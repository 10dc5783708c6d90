// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_records.h"
#include "core/store/integrity.h"
#include "tests/promises/ledger.h"
#include "tests/promises/office_work.h"
#include "tests/store/backup_test.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;
using namespace jiangce::storetest;

namespace {

constexpr int pageSize = 4096;
constexpr int walHead = 32;
constexpr int walFrame = 24 + pageSize;
/// The backup is only read and never the one that is damaged, so not every damage needs it restored again.
constexpr int restoredEvery = 20;

/// A register as a program that is ended leaves it: some work in the file, the rest in its -wal.
struct Left {
    QByteArray file {};
    QByteArray wal {};
    QByteArray whole {};                    ///< the file once the -wal has gone into it
    QList<DatabaseDigest> states {};        ///< that its operations ended with, since the last checkpoint
    SealedManifest manifest {};             ///< of the backup made of the last state
    QString backup {};
};

enum class Found {
    Refused,        ///< on opening
    Unsound,        ///< by the check that follows, or while reading
    AgainstBackup,  ///< by comparing rows with the newest backup
    RolledBack,     ///< a state that an earlier operation ended with
    Same,
    Wrong,          ///< none of these: another content, and nobody is told
};

/// What keeps no record is not compared with a backup, so it is not here.
DatabaseDigest recorded(DatabaseDigest tables)
{
    for (const auto* const name : {u"draft", u"officer_preference", u"saved_view", u"recent_case", u"last_presence",
             u"sign_in_failure", u"sign_in"})
        tables.remove(QString::fromUtf16(name));
    return tables;
}

struct Reading {
    bool readsOnly = true;
    bool comparesBackup = true;     ///< false: a control
    bool takesEarlier = false;
};

Found found(Connection& db, const Left& left, const Reading& how)
{
    if (!quickCheck(db).isEmpty())
        return Found::Unsound;
    const DatabaseDigest now = digestOf(db);
    if (how.takesEarlier && left.states.contains(now))
        return now == left.states.last() ? Found::Same : Found::RolledBack;
    if (how.comparesBackup && !changedSilently(db, left.manifest).isEmpty())
        return Found::AgainstBackup;
    if (recorded(now) != recorded(left.states.last()))
        return Found::Wrong;
    // An index that no longer says what its table does: only the thorough check looks.
    return integrityCheck(db).isEmpty() ? Found::Same : Found::Unsound;
}

/// What the next start of the program makes of the file.
Found found(const QString& file, const Left& left, const Reading& how)
{
    try {
        const auto steps = sample::migrations();
        const FixedClock clock(QDate(2026, 3, 5));
        const auto db = how.readsOnly ? openForReading(file, steps) : openDatabase(file, steps, clock);
        return db ? found(**db, left, how) : Found::Refused;
    } catch (const Fault& fault) {
        // Whatever else it is called, it is not taken for a sound register.
        const bool isPlain = fault.kind() == FaultKind::Damaged || fault.kind() == FaultKind::InputOutput
            || fault.kind() == FaultKind::Bug;
        return isPlain ? Found::Unsound : Found::Wrong;
    }
}

/// The -wal with one of its frames, its head or its length changed.
QByteArray damagedWal(const QByteArray& wal, quint32 seed)
{
    QRandomGenerator dice(seed ^ 0x3A1u);
    const int frames = int((wal.size() - walHead) / walFrame);
    switch (dice.bounded(10)) {
    case 0: return damaged(wal.first(walHead), seed, 8) + wal.sliced(walHead);
    case 1: return wal.first(walHead + qsizetype(dice.bounded(frames)) * walFrame);
    case 2: { // the head of a frame, which says where its page goes
        QByteArray content = wal;
        const qsizetype at = walHead + qsizetype(dice.bounded(frames)) * walFrame + dice.bounded(24);
        content[at] = char(content[at] ^ (1 << dice.bounded(8)));
        return content;
    }
    default: return wal.first(walHead) + damaged(wal.sliced(walHead), seed, walFrame);
    }
}

} // namespace

/// P8: a damaged register, its -wal or a backup is noticed, or nothing changed; nothing crashes, and a restore stands ready.
class TestDamage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDamagedFileIsNoticed();
    void everyDamagedWalIsRolledBackOrNoticed();
    void everyDamagedFileBesideItsWalIsNoticed();
    void everyDamagedBackupIsRefused();
    void changedRowsAreSeenByTheBackupAlone();
    void halfATransactionIsFoundOut();

private:
    using Counts = QMap<Found, int>;
    template <class Damage>
    [[nodiscard]] Counts tryAll(int tries, bool takesEarlier, Damage&& damage);
    void lay(const QByteArray& content, const QByteArray& wal) const;
    [[nodiscard]] bool isRestored() const;
    void enterResult(const QString& what, const Counts& counts);

    [[nodiscard]] QString place() const { return m_folder.file(u"damaged.db"_s); }
    Folder m_folder;
    BackupKey m_key = BackupKey::make(RecoveryKey::random());
    RestoreKeys m_keys;
    Left m_left;
};

void TestDamage::initTestCase()
{
    m_keys.desk.add(m_key);
    OfficeDesk office;
    prepare(office);
    office.on(2026, 3, 5);
    const QString file = office.database().file();
    const QList<Operation> work = workOfAYear();
    for (qsizetype done = 0; done < work.size(); ++done) {
        QVERIFY2(work[done].carryOut(office), work[done].name);
        if (done == work.size() / 2) {
            QVERIFY(office.db().checkpoint());
            m_left.states.clear();
        }
        m_left.states.append(digestOf(office.db()));
    }
    m_left.file = contentOf(file);
    m_left.wal = contentOf(file + u"-wal"_s);
    QVERIFY(m_left.wal.size() > 100 * walFrame && m_left.states.size() > 10);
    m_left.backup = m_folder.file(u"backup/register-20261128-143000-0001.jcbackup"_s);
    QVERIFY(QDir().mkpath(m_folder.file(u"backup"_s)));
    QVERIFY(makeBackup(office.db(), {.database = file, .target = m_left.backup, .key = m_key, .madeAt = halfPastTwo}));
    const auto manifest = readSealedManifest(m_left.backup, m_key);
    QVERIFY(manifest);
    m_left.manifest = *manifest;
    QVERIFY(office.db().checkpoint());
    m_left.whole = contentOf(file);
    QVERIFY(m_left.whole != m_left.file);
    lay(m_left.file, m_left.wal);
    QCOMPARE(found(place(), m_left, {}), Found::Same);
    QVERIFY(isRestored());
}

void TestDamage::lay(const QByteArray& content, const QByteArray& wal) const
{
    for (const auto& tail : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(place() + tail);
    write(place(), content);
    if (!wal.isEmpty())
        write(place() + u"-wal"_s, wal);
}

bool TestDamage::isRestored() const
{
    const QString target = m_folder.file(u"restored.db"_s);
    QFile::remove(target);
    const auto restored = restoreNewest({m_folder.file(u"backup"_s), u"register"_s}, target, m_keys,
        sample::migrations().back().version);
    const auto reader = restored ? openForReading(target, sample::migrations()) : fail(ProblemCode::DatabaseMissing);
    return reader && digestOf(**reader) == m_left.states.last();
}

template <class Damage>
TestDamage::Counts TestDamage::tryAll(int tries, bool takesEarlier, Damage&& damage)
{
    Counts counts;
    for (int i = 0; i < tries; ++i) {
        const auto [content, wal] = damage(seed() * 1'000'003u + quint32(i));
        lay(content, wal);
        // A reader leaves the file as it is; the writer may empty the -wal into it.
        const bool readsOnly = i % 3 != 0;
        const Found what = found(place(), m_left, {.readsOnly = readsOnly, .takesEarlier = takesEarlier});
        const bool isUntouched = !readsOnly || (contentOf(place()) == content && contentOf(place() + u"-wal"_s) == wal);
        const bool isHelped = i % restoredEvery != 0 || isRestored();
        if (what == Found::Wrong || !isUntouched || !isHelped)
            qWarning("damage %d: %d, file as it was %d, restored %d", i, int(what), isUntouched, isHelped);
        ++counts[isUntouched && isHelped ? what : Found::Wrong];
    }
    return counts;
}

void TestDamage::enterResult(const QString& what, const Counts& counts)
{
    int tried = 0;
    for (const int count : counts)
        tried += count;
    enterInLedger({u"P8"_s, what, tried, counts[Found::Wrong], seed()});
    qInfo("%s: %d refused, %d unsound, %d against the backup, %d rolled back, %d the same, %d wrong", qPrintable(what),
        counts[Found::Refused], counts[Found::Unsound], counts[Found::AgainstBackup], counts[Found::RolledBack],
        counts[Found::Same], counts[Found::Wrong]);
    QCOMPARE(counts[Found::Wrong], 0);
}

void TestDamage::everyDamagedFileIsNoticed()
{
    const Counts counts = tryAll(times(800), false, [this](quint32 at) {
        return std::pair(damaged(m_left.whole, at, pageSize), QByteArray());
    });
    enterResult(u"damaged registers"_s, counts);
    QVERIFY(counts[Found::Refused] > 0 && counts[Found::Unsound] > 0);  // the backup alone: see the control below
}

/// Its frames carry sums, each over all before it: what follows a damaged one is as if it had never been written.
void TestDamage::everyDamagedWalIsRolledBackOrNoticed()
{
    const Counts counts = tryAll(times(500), true, [this](quint32 at) {
        return std::pair(m_left.file, damagedWal(m_left.wal, at));
    });
    enterResult(u"damaged write-ahead logs"_s, counts);
    QVERIFY(counts[Found::RolledBack] > 0);
    QCOMPARE(counts[Found::AgainstBackup], 0); // content that is no state would be half an operation
}

void TestDamage::everyDamagedFileBesideItsWalIsNoticed()
{
    enterResult(u"damaged registers beside their write-ahead log"_s, tryAll(times(200), false, [this](quint32 at) {
        return std::pair(damaged(m_left.file, at, pageSize), m_left.wal);
    }));
}

void TestDamage::everyDamagedBackupIsRefused()
{
    const QByteArray good = contentOf(m_left.backup);
    const QString bad = m_folder.file(u"bad.jcbackup"_s);
    const QString target = m_folder.file(u"from-bad.db"_s);
    const int version = sample::migrations().back().version;
    const int tries = times(500);
    int wrong = 0;
    int tried = 0;
    for (quint32 at = seed() * 1'000'003u; tried < tries; ++at) {
        const QByteArray content = damaged(good, at, 512);
        if (content == good)
            continue;
        ++tried;
        write(bad, content);
        const bool isRefused = !restoreBackup(bad, target, m_keys, version);
        if (isRefused && !QFile::exists(target) && contentOf(bad) == content)
            continue;
        ++wrong;
        QFile::remove(target);
    }
    enterInLedger({u"P8"_s, u"damaged backups"_s, tried, wrong, seed()});
    QCOMPARE(wrong, 0);
    // Control: refusing everything would be no proof.
    write(bad, good);
    QVERIFY(restoreBackup(bad, target, m_keys, version));
}

/// Control: the engine cannot see a changed letter inside a page. Without the comparison with the backup it goes unseen.
void TestDamage::changedRowsAreSeenByTheBackupAlone()
{
    QByteArray content = m_left.whole;
    const QByteArray name = u"李受理"_s.toUtf8();
    QVERIFY(content.contains(name));
    lay(content.replace(name, u"王受理"_s.toUtf8()), {});
    QCOMPARE(found(place(), m_left, {.comparesBackup = false}), Found::Wrong);
    QCOMPARE(found(place(), m_left, {}), Found::AgainstBackup);
}

/// Control: pages of an operation without the rest of it are no state.
void TestDamage::halfATransactionIsFoundOut()
{
    const int frames = int((m_left.wal.size() - walHead) / walFrame);
    int half = 0;
    int cuts = 0;
    for (int kept = 1; kept < frames; kept += 5, ++cuts) {
        QByteArray content = m_left.file;
        for (int i = 0; i < kept; ++i) {
            const char* const frame = m_left.wal.constData() + walHead + qsizetype(i) * walFrame;
            const qsizetype at = (qFromBigEndian<quint32>(frame) - 1) * qsizetype(pageSize);
            content.resize(std::max(content.size(), at + pageSize), '\0');
            std::memcpy(content.data() + at, frame + 24, pageSize);
        }
        lay(content, {});
        const Found what = found(place(), m_left, {.takesEarlier = true});
        half += what == Found::AgainstBackup || what == Found::Unsound || what == Found::Refused || what == Found::Wrong ? 1 : 0;
    }
    qInfo("%d of %d cuts inside the log are no state", half, cuts);
    QVERIFY(half > cuts / 2);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
