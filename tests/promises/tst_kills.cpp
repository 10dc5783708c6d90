// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/drafts.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/operations/keep_backups.h"
#include "core/casework/verify.h"
#include "core/programmes/migrations.h"
#include "core/store/integrity.h"
#include "core/store/restore.h"
#include "tests/promises/killed_program.h"
#include "tests/promises/ledger.h"
#include "tests/support/casework_desk.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

/// What a case should look like, by its mark.
struct Marked {
    QString contact {};
    qsizetype rows = 2;         ///< those of the example
    bool isSubmitted = false;
    QString letter {};          ///< its number
    friend bool operator==(const Marked&, const Marked&) = default;
};
using Register = QMap<QString, Marked>;

constexpr int importedRows = 52;    // of the 60 of the sheet, eight of which cannot be right

/// What an acknowledgement means. A number is known only once it is given.
void apply(Register& state, const QStringList& words)
{
    Marked& one = state[words.value(1)];
    if (words.first() == u"enter")
        one.contact = u"赵示例"_s;
    else if (words.first() == u"save")
        one.contact = words.value(2);
    else if (words.first() == u"import")
        one.rows += importedRows;
    else if (words.first() == u"submit")
        one.isSubmitted = true;
    else if (words.first() == u"letter")
        one.letter = u"?"_s;
}

QString describe(const Register& state)
{
    QStringList lines;
    for (auto one = state.begin(); one != state.end(); ++one)
        lines.append(u"%1(%2 %3 %4 %5)"_s.arg(one.key(), one->contact).arg(one->rows).arg(one->isSubmitted).arg(one->letter));
    return lines.join(u' ');
}

void copyOver(const QString& from, const QString& to)
{
    for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s, u".continued-as"_s})
        QFile::remove(to + tail);
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
}

} // namespace

/// P2: the program is ended without warning at any moment of its work. What it acknowledged is there, nothing is half done.
class TestKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theScriptsEndWithoutKills();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void boastingIsFoundOut();
    void backupsAreWholeOrAbsent();
    void restoresAreWholeOrAbsent();
    void migrationsGoOn();
    void typingIsKept();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList scriptOf(const QString& kind, int round, int cases) const;
    [[nodiscard]] Register stateIn(Connection& db, const QString& prefix) const;
    [[nodiscard]] QString checkAfter(const QString& prefix, const QStringList& script, const Killed& killed);
    [[nodiscard]] QString opened(const QString& name, std::unique_ptr<Connection>& db) const;
    void enterResult(const QString& what, int kills, const QStringList& wrong);

    QTemporaryDir m_folder;
    std::unique_ptr<KilledProgram> m_program;
    QRandomGenerator m_chance {seed()};
    FixedClock m_clock {QDate::currentDate()};
    QString m_template;
    QString m_register;
};

void TestKills::initTestCase()
{
    m_program = std::make_unique<KilledProgram>(file(u"home"_s));
    m_template = file(u"template.db"_s);
    m_register = file(u"register.db"_s);
    OfficeDesk office(allMigrations());
    const BackupKey key = BackupKey::make(RecoveryKey::random());
    office.must(setRecoveryKey(office.as("system"), key));
    DeskKeys keys;
    keys.add(key);
    QVERIFY(keys.save(DeskKeys::fileFor(m_register)));
    QVERIFY(office.db().checkpoint());
    QVERIFY(QFile::copy(office.database().file(), m_template));
    QDir().mkpath(file(u"backups"_s));
    QDir().mkpath(file(u"letters"_s));
}

/// Cases of one round, each with what this kind of work does to it.
QStringList TestKills::scriptOf(const QString& kind, int round, int cases) const
{
    QStringList script {u"sign-in\tintake\t"_s + testPassword};
    for (int i = 0; i < cases; ++i) {
        const QString mark = u"%1%2x%3"_s.arg(kind.front()).arg(round).arg(i);
        script.append(u"enter\t"_s + mark);
        if (kind == u"save")
            script += {u"save\t%1\t甲%2"_s.arg(mark).arg(i), u"save\t%1\t乙%2"_s.arg(mark).arg(i), u"submit\t"_s + mark};
        if (kind == u"import")
            script.append(u"import\t%1\t" JIANGCE_TEST_DATA "/samples/roster-2026.xlsx"_s.arg(mark));
        if (kind == u"print")
            script += {u"submit\t"_s + mark, u"letter\t%1\treceipt_slip\t%2"_s.arg(mark, file(u"letters/%1.pdf"_s.arg(mark)))};
    }
    return script;
}

Register TestKills::stateIn(Connection& db, const QString& prefix) const
{
    Register state;
    QList<CaseId> ids;
    Statement row = db.prepared("SELECT id FROM case_file ORDER BY id");
    while (row.next())
        ids.append(row.id<CaseId>(0));
    for (const CaseId id : ids) {
        const auto file = readCase(db, id);
        const FormData form = readForm(db, *file);
        const QString mark = form.value(u"address"_s);
        if (!mark.startsWith(prefix))
            continue;
        Marked& one = state[mark];
        one = {form.value(u"contact_name"_s), form.rows(u"roster"_s).size(), file->state != CaseState::Draft, {}};
        for (const IssuedLetter& letter : readLetters(db, id))
            one.letter = letter.number;
    }
    return state;
}

QString TestKills::opened(const QString& name, std::unique_ptr<Connection>& db) const
{
    auto open = openDatabase(name, allMigrations(), m_clock);
    if (!open)
        return u"it cannot be opened: "_s + problemCodeName(open.error().code);
    db = std::move(*open);
    const QStringList found = verifyDatabase(*db);
    return found.isEmpty() ? QString() : u"verification: "_s + found.first();
}

/// Empty: every acknowledged operation is there, the one under way wholly or not at all, and nothing else.
QString TestKills::checkAfter(const QString& prefix, const QStringList& script, const Killed& killed)
{
    if (killed.heard.isEmpty())
        return u"the program did not open the register: "_s + killed.trouble;
    std::unique_ptr<Connection> db;
    if (const QString wrong = opened(m_register, db); !wrong.isEmpty())
        return wrong;
    const QStringList done = killed.acknowledged();
    Register before;
    for (const QString& line : done)
        apply(before, line.split(u' '));
    Register after = before;
    if (done.size() + 1 < script.size())
        apply(after, script[done.size() + 1].split(u'\t'));
    Register there = stateIn(*db, prefix);
    for (const QString& line : done) {
        const QStringList words = line.split(u' ');
        if (words.first() != u"letter")
            continue;
        if (there.value(words[1]).letter != words[2])
            return u"letter %1 is not that of the register"_s.arg(words[2]);
        QFile pdf(file(u"letters/%1.pdf"_s.arg(words[1])));
        const CaseId id = [&] {
            Statement row = db->prepared("SELECT case_id FROM issued_document WHERE number = ?");
            row.with(words[2]);
            return row.next() ? row.id<CaseId>(0) : CaseId();
        }();
        const QList<IssuedLetter> letters = readLetters(*db, id);
        if (letters.isEmpty() || !pdf.open(QIODevice::ReadOnly) || pdf.readAll() != readLetterPdf(*db, letters.last().id))
            return u"the PDF of letter %1 is not as it was issued"_s.arg(words[2]);
    }
    for (Marked& one : there)
        if (!one.letter.isEmpty())
            one.letter = u"?"_s;
    if (there != before && there != after)
        return u"acknowledged %1; or then %2; there: %3"_s.arg(describe(before), describe(after), describe(there));
    return {};
}

void TestKills::enterResult(const QString& what, int kills, const QStringList& wrong)
{
    enterInLedger({u"P2"_s, u"kills: "_s + what, kills, wrong.size(), seed()});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
}

void TestKills::theScriptsEndWithoutKills()
{
    for (const QString& kind : {u"save"_s, u"import"_s, u"print"_s}) {
        copyOver(m_template, m_register);
        const QStringList script = scriptOf(kind, 0, 2);
        const Killed whole = m_program->run(m_register, script, {}, -1);
        QVERIFY2(!whole.wasRunning && !whole.heard.isEmpty() && whole.heard.last().line == u"ok end",
            qPrintable(kind + u": "_s + (whole.heard.isEmpty() ? QString() : whole.heard.last().line) + whole.trouble));
        QCOMPARE(whole.acknowledged().size(), script.size() - 1);
        QCOMPARE(checkAfter(kind.first(1), script, whole), QString());
    }
}

void TestKills::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("kills");
    QTest::addColumn<int>("longest");
    QTest::newRow("save") << 150 << 400;
    QTest::newRow("import") << 90 << 600;
    QTest::newRow("print") << 90 << 800;
}

void TestKills::nothingAcknowledgedIsLost()
{
    QFETCH(int, kills);
    QFETCH(int, longest);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    kills = times(kills);
    constexpr int freshEvery = 12;  // a small register verifies sooner
    QStringList wrong;
    int ended = 0;
    qsizetype acknowledged = 0;
    for (int i = 0; i < kills && wrong.size() < 5; ++i) {
        if (i % freshEvery == 0)
            copyOver(m_template, m_register);
        const QStringList script = scriptOf(kind, i, 100);
        // Where others keep the machine busy, hardly anything would be done before the end.
        const bool isBusy = i >= 10 && acknowledged <= i;
        const Killed killed = m_program->run(m_register, script, u"ok sign-in"_s, m_chance.bounded(isBusy ? 4 * longest : longest));
        ended += killed.wasRunning ? 0 : 1;
        acknowledged += killed.acknowledged().size();
        if (const QString found = checkAfter(script[1].section(u'\t', 1).section(u'x', 0, 0) + u'x', script, killed); !found.isEmpty())
            wrong.append(u"kill %1: %2"_s.arg(i).arg(found));
    }
    enterResult(u"during "_s + kind, kills, wrong);
    QVERIFY2(ended == 0, qPrintable(u"%1 of %2 ended by themselves"_s.arg(ended).arg(kills)));
    QVERIFY2(acknowledged > kills, qPrintable(u"%1 operations only"_s.arg(acknowledged)));
}

/// Control: a program that says "saved" before it is must be found out.
void TestKills::boastingIsFoundOut()
{
    copyOver(m_template, m_register);
    int found = 0;
    for (int i = 0; i < 40 && found == 0; ++i) {
        QStringList script {u"sign-in\tintake\t"_s + testPassword};
        for (int entry = 0; entry < 100; ++entry)
            script.append(u"boast\tb%1x%2"_s.arg(i).arg(entry));
        // Ended at an acknowledgement, not at a time of its own.
        const Killed killed = m_program->run(m_register, script, u"ok enter b%1x%2"_s.arg(i).arg(m_chance.bounded(1, 5)), 0);
        if (!checkAfter(u"b%1x"_s.arg(i), script, killed).isEmpty())
            ++found;
    }
    QVERIFY(found > 0);
}

void TestKills::backupsAreWholeOrAbsent()
{
    const int kills = times(60);
    const QString folder = file(u"backups"_s);
    QStringList wrong;
    copyOver(m_template, m_register);
    const RestoreKeys keys {.desk = *DeskKeys::load(DeskKeys::fileFor(m_register))};
    const auto place = BackupPlace::of(m_register, folder);
    for (int i = 0; i < kills && wrong.size() < 5; ++i) {
        const QStringList script {QStringList(40, u"back-up\t"_s + folder)};
        const Killed killed = m_program->run(m_register, script, u"ok open"_s, m_chance.bounded(900));
        const QList<BackupFile> there = listBackups(place);
        for (const QString& line : killed.acknowledged())
            if (!std::ranges::any_of(there, [&](const BackupFile& one) { return line == u"back-up "_s + one.path; }))
                wrong.append(u"kill %1: %2 is not there"_s.arg(i).arg(line));
        // The newest may be the one under way.
        for (const BackupFile& one : there.first(std::min<qsizetype>(2, there.size()))) {
            const QString target = file(u"check.db"_s);
            QFile::remove(target);
            if (!one.isSealed || !restoreBackup(one.path, target, keys, allMigrations().back().version))
                wrong.append(u"kill %1: %2 cannot be restored"_s.arg(i).arg(one.path));
        }
        std::unique_ptr<Connection> db;
        if (const QString found = opened(m_register, db); !found.isEmpty())
            wrong.append(found);
    }
    enterResult(u"during backup"_s, kills, wrong);
    // The next backup clears what killed ones left behind.
    const Killed last = m_program->run(m_register, {u"back-up\t"_s + folder}, {}, -1);
    QCOMPARE(last.acknowledged().size(), 1);
    QCOMPARE(QDir(folder).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    QCOMPARE(QDir(m_folder.path()).entryList({u"register.db.scratch*"_s}, QDir::Files), QStringList());
}

void TestKills::restoresAreWholeOrAbsent()
{
    const int kills = times(44);
    QStringList wrong;
    copyOver(m_template, m_register);
    const Killed made = m_program->run(m_register, {u"back-up\t"_s + file(u"backups"_s)}, {}, -1);
    QCOMPARE(made.acknowledged().size(), 1);
    const QString backup = made.acknowledged().first().sliced(8);
    const DatabaseDigest expected = digestOf(*Connection::open(m_template, Connection::Mode::ReadOnly));
    for (int i = 0; i < kills && wrong.size() < 5; ++i) {
        copyOver(m_template, m_register);
        QFile::remove(file(u"restored.db"_s));
        const Killed killed = m_program->run(m_register,
            QStringList(1, u"restore\t%1\t%2"_s.arg(backup, file(u"restored.db"_s))), u"ok open"_s, m_chance.bounded(150));
        const bool isThere = QFile::exists(file(u"restored.db"_s));
        if (!isThere && !killed.acknowledged().isEmpty())
            wrong.append(u"kill %1: acknowledged and not there"_s.arg(i));
        if (isThere && digestOf(*Connection::open(file(u"restored.db"_s), Connection::Mode::ReadOnly)) != expected)
            wrong.append(u"kill %1: restored as something else"_s.arg(i));
        const QString inPlace = databaseInPlaceOf(m_register);
        if (inPlace != m_register && inPlace != file(u"restored.db"_s))
            wrong.append(u"kill %1: nothing stands in its place"_s.arg(i));
        if (!killed.acknowledged().isEmpty() && inPlace == m_register)
            wrong.append(u"kill %1: acknowledged and not in its place"_s.arg(i));
        std::unique_ptr<Connection> db;
        if (const QString found = opened(inPlace, db); !found.isEmpty())
            wrong.append(found);
    }
    copyOver(m_template, m_register);
    enterResult(u"during restore"_s, kills, wrong);
}

void TestKills::migrationsGoOn()
{
    const int kills = times(60);
    constexpr int persons = 300;
    const QList<Migration> all = allMigrations();
    QStringList wrong;
    int finished = 0;
    for (int i = 0; i < kills && wrong.size() < 5; ++i) {
        const qsizetype from = 10 + m_chance.bounded(int(all.size()) - 12);
        const QString older = file(u"older.db"_s);
        const QString name = file(u"migrated.db"_s);
        QFile::remove(older);
        {
            const auto made = openDatabase(older, all.first(from), m_clock);
            Transaction transaction(**made);
            for (int person = 0; person < persons; ++person)
                (*made)->prepared("INSERT INTO person (name) VALUES (?)").run(u"旧记录%1"_s.arg(person));
            transaction.commit();
            QVERIFY((*made)->checkpoint());
        }
        copyOver(older, name);
        const int version = all[from - 1].version;
        const QString backup = u"%1.version-%2.backup"_s.arg(name).arg(version);
        QFile::remove(backup);
        const Killed killed = m_program->run(name, {}, {}, m_chance.bounded(100, 700));
        const auto probe = probeDatabase(name, all.back().version);
        if (!probe) {
            wrong.append(u"kill %1: %2"_s.arg(i).arg(problemCodeName(probe.error().code)));
            continue;
        }
        if (probe->version != version && probe->state == FileState::Older)
            wrong.append(u"kill %1: between two versions"_s.arg(i));
        finished += probe->state == FileState::Current ? 1 : 0;
        if (probe->version != version && !verifyBackup(backup))
            wrong.append(u"kill %1: changed before there was a backup"_s.arg(i));
        std::unique_ptr<Connection> db;
        if (const QString found = opened(name, db); !found.isEmpty())
            wrong.append(u"kill %1, from %2: %3"_s.arg(i).arg(version).arg(found));
        else if (Statement row = db->prepared("SELECT count(*) FROM person"); !row.next() || row.integer(0) != persons)
            wrong.append(u"kill %1: persons are missing"_s.arg(i));
        if (QFile::exists(backup) && !verifyBackup(backup))
            wrong.append(u"kill %1: a backup that is none"_s.arg(i));
    }
    enterResult(u"during migration"_s, kills, wrong);
    qInfo("%d ended after the last step", finished);
}

/// At most five seconds of typing are lost.
void TestKills::typingIsKept()
{
    const int kills = times(6);
    constexpr qint64 mostLost = 5000;
    QStringList wrong;
    int kept = 0;
    for (int i = 0; i < kills; ++i) {
        copyOver(m_template, m_register);
        const Killed killed = m_program->run(m_register,
            {u"sign-in\tintake\t"_s + testPassword, u"enter\tt"_s, u"type\tt\tcontact_name\t1\t1000\t60"_s}, u"typed 1"_s,
            m_chance.bounded(7000));
        int typedBefore = 0;
        int typedLast = 0;
        for (const Heard& one : killed.heard) {
            if (!one.line.startsWith("typed "_L1))
                continue;
            typedLast = one.line.sliced(6).toInt();
            if (one.at <= killed.killedAt - mostLost)
                typedBefore = typedLast;
        }
        std::unique_ptr<Connection> db;
        if (const QString found = opened(m_register, db); !found.isEmpty())
            wrong.append(found);
        const auto session = signIn(*db, m_clock, u"intake"_s, testPassword);
        const Desk desk {*db, m_clock, *session};
        const QList<Draft> drafts = listDrafts(desk);
        const int there = drafts.isEmpty() ? 0 : readDraft(desk, drafts.first().id)->form.value(u"contact_name"_s).toInt();
        kept += there > 0 ? 1 : 0;
        if (there < typedBefore || there > typedLast + 1)
            wrong.append(u"kill %1: typed %2, and %3 five seconds before; kept %4"_s.arg(i).arg(typedLast).arg(typedBefore).arg(there));
        if (typedLast == 0)
            wrong.append(u"nothing could be typed: "_s + killed.trouble);
    }
    QVERIFY(kept > 0 || !wrong.isEmpty());
    enterResult(u"while typing"_s, kills, wrong);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
