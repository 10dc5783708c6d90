// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/seal.h"
#include "core/programmes/migrations.h"
#include "tests/app/cli_process.h"
#include "tests/support/casework_desk.h"

using namespace jiangce;
using namespace jiangce::clitest;

/// `jiangce-cli verify` with and without something to hold the history against.
class TestVerifyAnchor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_file.clear();
        m_desk.folder = m_folder.filePath(u"desk"_s);
        QDir(m_desk.folder).removeRecursively();
        QCOMPARE(seal(m_office->as("audit"), m_desk, SealOccasion::Closing).state, SealState::Sealed);
        m_code = trailEnd(m_office->db()).code();
        m_office->db().checkpoint();
    }

    void aSoundHistoryAgrees()
    {
        const Answer answer = verify({u"--anchor"_s, m_desk.ownFile(), u"--code"_s, m_code});
        QVERIFY2(answer.exit == 0, qPrintable(answer.out + answer.err));
        QCOMPARE(answer.json().value(u"checkpoints").toInt(), 1);
        QVERIFY(answer.err.isEmpty());
    }

    void withoutAnAnchorItSaysWhatIsNotKnown()
    {
        const Answer answer = verify({});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.contains(u"--anchor"_s), qPrintable(answer.err));
    }

    void aCutEndIsFoundOnlyWithAnAnchor()
    {
        tamper("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
        QCOMPARE(verify({}).exit, 0);
        const Answer held = verify({u"--anchor"_s, m_desk.ownFile()});
        QCOMPARE(held.exit, 1);
        const QString found = held.json().value(u"found").toArray().first().toString();
        QVERIFY2(found.contains(m_code.section(u'-', 0, 0)) && found.contains(u"2026-03-05"_s), qPrintable(found));
        QCOMPARE(verify({u"--code"_s, m_code}).exit, 1);
    }

    void aMissingFileIsAFinding()
    {
        const Answer answer = verify({u"--anchor"_s, m_folder.filePath(u"nowhere"_s)});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.json().value(u"found").toArray().first().toString().contains(u"nowhere"_s));
    }

private:
    [[nodiscard]] Answer verify(const QStringList& more)
    {
        return runJson(QStringList {u"--database"_s, m_file.isEmpty() ? m_office->database().file() : m_file, u"verify"_s} + more);
    }
    void tamper(const QByteArray& sql)
    {
        m_file = m_folder.filePath(u"forged.db"_s);
        QFile::remove(m_file);
        QVERIFY(QFile::copy(m_office->database().file(), m_file));
        const auto db = Connection::open(m_file, Connection::Mode::ReadWrite);
        db->execute("DROP TRIGGER audit_no_delete");
        db->execute(sql);
        db->checkpoint();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    AnchorDesk m_desk;
    QString m_code;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestVerifyAnchor)
#include "tst_verify_anchor.moc"
