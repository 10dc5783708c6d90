// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/trail/seal.h"
#include "core/casework/verify.h"
#include "core/policy/wording.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSaveFile>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// What somebody with the file, the source and an SQLite shell would do: written from the description, not from the code.
class Forger final {
public:
    explicit Forger(Connection& db)
        : m_db(db)
    {
    }
    [[nodiscard]] qint64 last()
    {
        Statement row = m_db.prepared("SELECT max(seq) FROM audit");
        row.with();
        return row.next() ? row.integer(0) : 0;
    }
    void run(const QByteArray& sql) { m_db.execute(sql); }
    /// Gives the entries from `from` on the hashes their contents ask for.
    void rehash(qint64 from)
    {
        QString previous(64, u'0');
        Statement before = m_db.prepared("SELECT row_hash FROM audit WHERE seq = ?");
        before.with(from - 1);
        if (before.next())
            previous = before.text(0);
        before.reset();
        for (qint64 seq = from; seq <= last(); ++seq) {
            const QString hash = hashOf(seq, previous);
            m_db.prepared("UPDATE audit SET prev_hash = ?, row_hash = ? WHERE seq = ?").run(previous, hash, seq);
            previous = hash;
        }
    }
    void shift(qint64 from, int by)
    {
        m_db.prepared("UPDATE audit SET seq = -seq WHERE seq >= ?").run(from);
        m_db.prepared("UPDATE audit SET seq = -seq + ? WHERE seq < 0").run(by);
    }
    void remove(qint64 seq) { m_db.prepared("DELETE FROM audit WHERE seq = ?").run(seq); }
    void copy(qint64 from, qint64 to)
    {
        m_db.prepared("INSERT INTO audit SELECT ?, at, account_id, account_name, display_name, case_id, 'approve', reason, "
                      "before, after, prev_hash, row_hash FROM audit WHERE seq = ?")
            .run(to, from);
    }

private:
    QString hashOf(qint64 seq, const QString& previous)
    {
        Statement row = m_db.prepared("SELECT at, coalesce(account_id, 0), account_name, display_name, coalesce(case_id, 0), "
                                      "action, reason, before, after FROM audit WHERE seq = ?");
        row.with(seq);
        (void)row.next();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const QString& part) {
            hash.addData(QByteArray::number(part.toUtf8().size()) + ':' + part.toUtf8());
        };
        add(previous);
        add(QString::number(seq));
        for (int column = 0; column < 9; ++column)
            add(row.text(column));
        return QString::fromLatin1(hash.result().toHex());
    }
    Connection& m_db;
};

/// Each changes the history of a sound register for good; `isHidden`: with every hash made to fit.
struct Tampering {
    const char* name;
    bool isHidden;
    void (*act)(Forger& forger, QRandomGenerator& random);
};

qint64 any(Forger& forger, QRandomGenerator& random, qint64 least = 1, qint64 spare = 0)
{
    return random.bounded(least, forger.last() - spare + 1);
}

const QList<Tampering> tamperings {
    {"a text of an entry", false,
        [](Forger& forger, QRandomGenerator& random) {
            static const char* const columns[] {"account_name", "display_name", "action", "reason", "before", "after"};
            const QByteArray column = columns[random.bounded(6)];
            forger.run("UPDATE audit SET " + column + " = " + column + " || 'x' WHERE seq = "
                + QByteArray::number(any(forger, random)));
        }},
    {"who or which case", false,
        [](Forger& forger, QRandomGenerator& random) {
            const QByteArray column = random.bounded(2) == 0 ? "account_id" : "case_id";
            forger.run("UPDATE audit SET " + column + " = coalesce(" + column + ", -1) + 1 WHERE seq = "
                + QByteArray::number(any(forger, random)));
        }},
    {"a hash", false,
        [](Forger& forger, QRandomGenerator& random) {
            const QByteArray column = random.bounded(2) == 0 ? "prev_hash" : "row_hash";
            forger.run("UPDATE audit SET " + column + " = substr(" + column + ", 2) || iif(substr(" + column
                + ", 1, 1) = 'f', 'e', 'f') WHERE seq = " + QByteArray::number(any(forger, random)));
        }},
    {"a time", false,
        [](Forger& forger, QRandomGenerator& random) {
            forger.run("UPDATE audit SET at = '2025" + QByteArray("' || substr(at, 5) WHERE seq = ")
                + QByteArray::number(any(forger, random)));
        }},
    {"an entry deleted", false,
        [](Forger& forger, QRandomGenerator& random) { forger.remove(any(forger, random, 1, 1)); }},
    {"an entry put in", false,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 at = any(forger, random);
            forger.shift(at, 1);
            forger.copy(at + 1, at);
        }},
    {"two entries swapped", false,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 one = any(forger, random, 1, 1);
            const QByteArray a = QByteArray::number(one);
            const QByteArray b = QByteArray::number(random.bounded(one + 1, forger.last() + 1));
            forger.run("UPDATE audit SET seq = -1 WHERE seq = " + a + "; UPDATE audit SET seq = " + a + " WHERE seq = " + b
                + "; UPDATE audit SET seq = " + b + " WHERE seq = -1");
        }},
    {"the tail cut off", true,
        [](Forger& forger, QRandomGenerator& random) {
            forger.run("DELETE FROM audit WHERE seq > " + QByteArray::number(any(forger, random, 1, 1)));
        }},
    {"an entry changed, all hashes made to fit", true,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 seq = any(forger, random);
            forger.run("UPDATE audit SET reason = reason || 'x' WHERE seq = " + QByteArray::number(seq));
            forger.rehash(seq);
        }},
    {"an entry left out, all hashes made to fit", true,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 seq = any(forger, random, 1, 1);
            forger.remove(seq);
            forger.shift(seq + 1, -1);
            forger.rehash(seq);
        }},
    {"an entry put in, all hashes made to fit", true,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 seq = any(forger, random);
            forger.shift(seq, 1);
            forger.copy(seq + 1, seq);
            forger.rehash(seq);
        }},
    {"all times moved, all hashes made to fit", true,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 seq = any(forger, random);
            forger.run("UPDATE audit SET at = '2025' || substr(at, 5) WHERE seq >= " + QByteArray::number(seq));
            forger.rehash(seq);
        }},
    {"the tail cut off and grown again", true,
        [](Forger& forger, QRandomGenerator& random) {
            const qint64 end = forger.last();
            const qint64 seq = any(forger, random, 2, 1);
            forger.run("DELETE FROM audit WHERE seq > " + QByteArray::number(seq));
            for (qint64 next = seq + 1; next <= end + 3; ++next)
                forger.copy(random.bounded(qint64(1), seq + 1), next);
            forger.rehash(seq + 1);
        }},
};

void replaceLines(const QString& file, const QList<QByteArray>& lines)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(lines.join('\n') + '\n') < 0 || !target.commit())
        qFatal("cannot write");
}

} // namespace

class TestTrail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTamperingIsFound();
    void whatAChainAloneDoesNotSee();
    void whatCameAfterTheLastCheckpointIsNotHeld();
    void aRegisterPutBackForks();
    void filesOfCheckpointsAreChecked_data();
    void filesOfCheckpointsAreChecked();
    void paperHoldsTheTrail();
    void theKeyIsOfThisUserAlone();
    void aLostKeyIsNotReplacedUnseen();
    void theSecondPathCatchesUp();
    void filesThatDifferAreLeftAlone();
    void aTornLineDoesNoHarm();
    void onlyTheAuditAdministratorSetsThePath();
    void noTwoCodesAreAlike();

private:
    /// A copy of the register anybody can write to: no triggers.
    [[nodiscard]] std::unique_ptr<Connection> openForger()
    {
        m_office->db().checkpoint();
        const QString copy = m_office->database().path(u"forged.db"_s);
        QFile::remove(copy);
        if (!QFile::copy(m_office->database().file(), copy))
            qFatal("no copy");
        auto db = Connection::open(copy, Connection::Mode::ReadWrite);
        for (const char* trigger : {"audit_no_update", "audit_no_delete", "audit_follows"})
            db->execute(QByteArray("DROP TRIGGER ") + trigger);
        return db;
    }
    [[nodiscard]] SealReport sealNow(SealOccasion occasion = SealOccasion::Closing)
    {
        return seal(m_office->as("audit"), m_desk, occasion);
    }
    [[nodiscard]] QString second() const { return m_folder->filePath(u"stick/audit.checkpoints"_s); }
    [[nodiscard]] QList<AnchorFile> anchors() { return {readAnchorFile(second())}; }
    void work(int cases)
    {
        for (int i = 0; i < cases; ++i)
            (void)m_office->claimIn(CaseState::Accepted);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    AnchorDesk m_desk;
};

void TestTrail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<OfficeDesk>();
    m_desk.folder = m_folder->filePath(u"desk"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"stick"_s));   // a disk is there before it is chosen
    m_office->must(setAnchor(m_office->as("audit"), {second(), 50}));
    QCOMPARE(sealNow(SealOccasion::SetUp).state, SealState::Sealed);
    work(2);
    QCOMPARE(sealNow().state, SealState::Sealed);
    m_office->on(2026, 4, 1);
    work(2);
    QCOMPARE(sealNow().state, SealState::Sealed);
    const TrailReport sound = checkTrail(m_office->db(), anchors());
    QCOMPARE(sound.findings, QList<TrailFinding>());
    QCOMPARE(sound.checkpoints, 3);
    QCOMPARE(sound.newest->seq, sound.lastSeq);
}

void TestTrail::everyTamperingIsFound()
{
    constexpr int rounds = 2600;
    const auto db = openForger();
    QRandomGenerator random(20260305);
    const QList<AnchorFile> known = anchors();
    int unseen = 0;
    for (int i = 0; i < rounds; ++i) {
        const Tampering& tampering = tamperings[i % tamperings.size()];
        const Transaction undone(*db);
        Forger forger(*db);
        tampering.act(forger, random);
        const TrailReport report = checkTrail(*db, known);
        if (report.findings.isEmpty()) {
            ++unseen;
            qWarning("not seen: %s", tampering.name);
        }
        for (const TrailFinding& finding : report.findings)
            QVERIFY2(finding.seq > 0, tampering.name);
    }
    QCOMPARE(unseen, 0);
    qInfo("%d tamperings, %d not seen", rounds, unseen);
    QCOMPARE(checkTrail(*db, known).findings, QList<TrailFinding>());
}

/// The other half of the test above: were these found without checkpoints, it would not show what checkpoints are for.
void TestTrail::whatAChainAloneDoesNotSee()
{
    const auto db = openForger();
    QRandomGenerator random(20260305);
    for (int i = 0; i < 650; ++i) {
        const Tampering& tampering = tamperings[i % tamperings.size()];
        const Transaction undone(*db);
        Forger forger(*db);
        tampering.act(forger, random);
        QVERIFY2(checkTrail(*db).findings.isEmpty() == tampering.isHidden, tampering.name);
    }
}

/// An honest limit: until the next checkpoint, the newest entries rest on the database alone.
void TestTrail::whatCameAfterTheLastCheckpointIsNotHeld()
{
    const qint64 sealedTo = trailEnd(m_office->db()).seq;
    work(1);
    const auto db = openForger();
    Forger forger(*db);
    forger.run("DELETE FROM audit WHERE seq > " + QByteArray::number(sealedTo));
    QCOMPARE(checkTrail(*db, anchors()).findings, QList<TrailFinding>());
    forger.run("DELETE FROM audit WHERE seq = " + QByteArray::number(sealedTo));
    const TrailFinding found = checkTrail(*db, anchors()).findings.value(0);
    QCOMPARE(found.fault, TrailFault::TailCut);
    QCOMPARE(found.seq, sealedTo);
    QCOMPARE(found.other, sealedTo - 1);
}

void TestTrail::aRegisterPutBackForks()
{
    m_office->db().checkpoint();
    const QString older = m_office->database().path(u"older.db"_s);
    QVERIFY(QFile::copy(m_office->database().file(), older));
    const qint64 common = trailEnd(m_office->db()).seq;
    work(1);
    QCOMPARE(sealNow().state, SealState::Sealed);
    const qint64 furthest = trailEnd(m_office->db()).seq;
    const auto back = openDatabase(older, sample::migrations(), m_office->clock());
    QVERIFY(back.has_value());
    const Desk desk {**back, m_office->clock(), m_office->session("audit")};
    (void)noteAccess(desk, u"export"_s, {}, u"示例"_s);
    QCOMPARE(checkTrail(**back, anchors()).findings.value(0).fault, TrailFault::TailCut);
    while (trailEnd(**back).seq < furthest)
        (void)noteAccess(desk, u"export"_s, {}, u"示例"_s);
    const TrailFinding rewritten = checkTrail(**back, anchors()).findings.value(0);
    QCOMPARE(rewritten.fault, TrailFault::Rewritten);
    QCOMPARE(rewritten.seq, furthest);
    QCOMPARE(rewritten.other, common);
    // Carried on beyond, and nobody the wiser but for the checkpoints.
    QVERIFY(verifyDatabase(**back).isEmpty());
    QCOMPARE(seal(desk, m_desk, SealOccasion::Closing).state, SealState::Sealed);
    const QList<TrailFinding> found = checkTrail(**back, anchors()).findings;
    QVERIFY(std::ranges::any_of(found,
        [&](const TrailFinding& finding) { return finding.fault == TrailFault::Fork && finding.seq == furthest && finding.other == furthest; }));
}

void TestTrail::filesOfCheckpointsAreChecked_data()
{
    using Change = QList<QByteArray> (*)(QList<QByteArray>);
    QTest::addColumn<Change>("change");
    QTest::addColumn<TrailFault>("fault");
    const auto row = [](const char* name, Change change, TrailFault fault) { QTest::newRow(name) << change << fault; };
    row("a line taken out", [](QList<QByteArray> lines) { lines.removeAt(1); return lines; }, TrailFault::LineRemoved);
    row("the first taken out", [](QList<QByteArray> lines) { lines.removeFirst(); return lines; }, TrailFault::LineRemoved);
    row("two swapped", [](QList<QByteArray> lines) { lines.swapItemsAt(0, 1); return lines; }, TrailFault::LineRemoved);
    row("rubbish", [](QList<QByteArray> lines) { lines[1] = "rubbish"; return lines; }, TrailFault::LineDamaged);
    row("another hash", [](QList<QByteArray> lines) {
        auto checkpoint = *readCheckpointLine(lines.last());
        checkpoint.hash = QString(64, u'a');
        lines.last() = checkpointLine(checkpoint);
        return lines;
    }, TrailFault::SignatureWrong);
    row("another time", [](QList<QByteArray> lines) {
        auto checkpoint = *readCheckpointLine(lines.last());
        checkpoint.at = checkpoint.at.addDays(-1);
        lines.last() = checkpointLine(checkpoint);
        return lines;
    }, TrailFault::SignatureWrong);
    row("a key of one's own", [](QList<QByteArray> lines) {
        const QTemporaryDir folder;
        auto checkpoint = *readCheckpointLine(lines.last());
        SigningKey::create(folder.filePath(u"k"_s))->sign(checkpoint);
        lines.last() = checkpointLine(checkpoint);
        return lines;
    }, TrailFault::KeyUnknown);
    row("nothing left", [](QList<QByteArray>) { return QList<QByteArray>(); }, TrailFault::AnchorEmpty);
}

void TestTrail::filesOfCheckpointsAreChecked()
{
    using Change = QList<QByteArray> (*)(QList<QByteArray>);
    QFETCH(const Change, change);
    QFETCH(const TrailFault, fault);
    const QString file = m_folder->filePath(u"changed"_s);
    replaceLines(file, change(readAnchorFile(second()).lines));
    const QList<TrailFinding> found = checkTrail(m_office->db(), {readAnchorFile(file)}).findings;
    QVERIFY(std::ranges::any_of(found, [fault](const TrailFinding& finding) { return finding.fault == fault; }));
    QCOMPARE(checkTrail(m_office->db(), {readAnchorFile(m_folder->filePath(u"none"_s))}).findings.value(0).fault,
        TrailFault::AnchorMissing);
}

void TestTrail::paperHoldsTheTrail()
{
    const TrailEnd end = trailEnd(m_office->db());
    const QString code = end.code();
    QCOMPARE(seqOfCode(code), end.seq);
    work(1);
    QCOMPARE(checkTrail(m_office->db(), {}, {code, u"  "_s + code.toLower()}).findings, QList<TrailFinding>());
    QString mistyped = code;
    mistyped.back() = mistyped.back() == u'A' ? u'B' : u'A';
    QCOMPARE(checkTrail(m_office->db(), {}, {mistyped}).findings.value(0).fault, TrailFault::CodeDiffers);
    QCOMPARE(checkTrail(m_office->db(), {}, {u"12345"_s}).findings.value(0).fault, TrailFault::CodeMalformed);
    const auto db = openForger();
    Forger forger(*db);
    forger.run("UPDATE audit SET reason = 'x' WHERE seq = 2");
    forger.rehash(2);
    QCOMPARE(checkTrail(*db).findings, QList<TrailFinding>());
    const TrailFinding found = checkTrail(*db, {}, {code}).findings.value(0);
    QCOMPARE(found.fault, TrailFault::CodeDiffers);
    QCOMPARE(found.seq, end.seq);
    forger.run("DELETE FROM audit WHERE seq > 5");
    QCOMPARE(checkTrail(*db, {}, {code}).findings.value(0).fault, TrailFault::CodeBeyond);
    for (const TrailFinding& finding : checkTrail(*db, anchors(), {code}).findings) {
        const QString sentence = trailSentence(finding, Wording::chinese());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(sentence.contains(QString::number(finding.seq)), qPrintable(sentence));
    }
}

void TestTrail::theKeyIsOfThisUserAlone()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_desk.keyFile()) & others, QFile::Permissions());
    QVERIFY(!SigningKey::create(m_desk.keyFile()));
    QVERIFY(!QFileInfo(m_office->database().file()).dir().entryList().join(u' ').contains(u"key"_s));
    const auto key = SigningKey::load(m_desk.keyFile());
    QCOMPARE(auditKeys(m_office->db()), QList<QByteArray> {key->publicKey()});
    QFile seed(m_desk.keyFile());
    QVERIFY(seed.open(QIODevice::ReadOnly));
    QFile database(m_office->database().file());
    m_office->db().checkpoint();
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(seed.readAll().trimmed()));
}

void TestTrail::aLostKeyIsNotReplacedUnseen()
{
    QVERIFY(QFile::remove(m_desk.keyFile()));
    work(1);
    QCOMPARE(sealNow().state, SealState::KeyMissing);
    QVERIFY(!QFile::exists(m_desk.keyFile()));
    QCOMPARE(renewAuditKey(m_office->as("system"), m_desk, u"硬盘更换"_s).error().code, ProblemCode::RoleMissing);
    QCOMPARE(renewAuditKey(m_office->as("audit"), m_desk, u" "_s).error().code, ProblemCode::ReasonRequired);
    m_office->must(renewAuditKey(m_office->as("audit"), m_desk, u"硬盘更换"_s));
    QCOMPARE(sealNow().state, SealState::Sealed);
    QCOMPARE(checkTrail(m_office->db(), anchors()).findings, QList<TrailFinding>());
    QCOMPARE(auditKeys(m_office->db()).size(), 2);
    QCOMPARE(readAudit(m_office->db(), {.action = u"renew_audit_key"_s}, 1).first().reason, u"硬盘更换"_s);
}

void TestTrail::theSecondPathCatchesUp()
{
    QDir stick(m_folder->filePath(u"stick"_s));
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(stick.path(), away));
    // A file in the place of the folder: nothing can be written there.
    replaceLines(stick.path(), {"x"});
    work(1);
    const SealReport without = sealNow();
    QCOMPARE(without.state, SealState::SecondUnwritable);
    QCOMPARE(without.file, second());
    QVERIFY(QFile::remove(stick.path()));
    QVERIFY(QDir().rename(away, stick.path()));
    QCOMPARE(sealNow().state, SealState::Sealed);
    QCOMPARE(readAnchorFile(second()).lines, readAnchorFile(m_desk.ownFile()).lines);
    QCOMPARE(readAnchorFile(second()).lines.size(), 4);
    QCOMPARE(sealNow().state, SealState::Sealed);
    QCOMPARE(readAnchorFile(second()).lines.size(), 4);
}

void TestTrail::filesThatDifferAreLeftAlone()
{
    QList<QByteArray> lines = readAnchorFile(second()).lines;
    lines.removeAt(1);
    replaceLines(second(), lines);
    work(1);
    const SealReport report = sealNow();
    QCOMPARE(report.state, SealState::FilesDiffer);
    QCOMPARE(readAnchorFile(second()).lines, lines);
    QCOMPARE(readAnchorFile(m_desk.ownFile()).lines.size(), 3);
}

void TestTrail::aTornLineDoesNoHarm()
{
    QFile file(second());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"at\":\"2026-0");
    file.close();
    QCOMPARE(checkTrail(m_office->db(), anchors()).findings, QList<TrailFinding>());
    work(1);
    QCOMPARE(sealNow().state, SealState::Sealed);
    QCOMPARE(checkTrail(m_office->db(), anchors()).findings, QList<TrailFinding>());
    QCOMPARE(readAnchorFile(second()).lines.size(), 4);
}

void TestTrail::onlyTheAuditAdministratorSetsThePath()
{
    const AnchorSetting setting {m_folder->filePath(u"other/audit.checkpoints"_s), 100};
    for (const char* who : {"system", "security", "many"})
        QCOMPARE(setAnchor(m_office->as(who), setting).error().code, ProblemCode::RoleMissing);
    QCOMPARE(setAnchor(m_office->as("audit"), {{}, 5}).error().code, ProblemCode::OutOfRange);
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    replaceLines(letter, {"dear"});
    QCOMPARE(setAnchor(m_office->as("audit"), {letter, 100}).error().code, ProblemCode::FileKind);
    QCOMPARE(setAnchor(m_office->as("audit"), {letter + u"/x"_s, 100}).error().code, ProblemCode::FileNotWritable);
    // A folder that is not there is a disk that is not connected: none is made in its place.
    QCOMPARE(setAnchor(m_office->as("audit"), setting).error().code, ProblemCode::FileNotWritable);
    QVERIFY(!QDir(m_folder->filePath(u"other"_s)).exists());
    QVERIFY(QDir(m_folder->path()).mkpath(u"other"_s));
    m_office->must(setAnchor(m_office->as("audit"), setting));
    QCOMPARE(anchorSetting(m_office->db()).file, setting.file);
    const AuditEntry entry = readAudit(m_office->db(), {}, 1).first();
    QCOMPARE(entry.action, u"set_audit_anchor"_s);
    QCOMPARE(entry.before.value("file"_L1).toString(), second());
    // The new place gets everything signed so far.
    QCOMPARE(sealNow().state, SealState::Sealed);
    QCOMPARE(readAnchorFile(setting.file).lines.size(), 4);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

/// Codes of entries that differ in one digit differ: 60 bits, no two alike among many.
void TestTrail::noTwoCodesAreAlike()
{
    QSet<QString> codes;
    for (int i = 0; i < 20000; ++i) {
        const QString code = trailCode(1000 + i % 2, QString::number(i).rightJustified(64, u'0'));
        QCOMPARE(code.size(), 19);
        codes.insert(code.sliced(5));
    }
    QCOMPARE(codes.size(), 20000);
}

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
