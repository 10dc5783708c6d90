// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/command.h"
#include "core/casework/operations/add_note.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// A wish sent twice is carried out once.
class TestCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void sentTwiceMadeOnce();
    void withoutIdentityItIsMadeTwice();
    void otherCommandsGoOn();
    void whatWasRefusedIsTriedAgain();
    void lookingIsNoEffect();
    void markAndEffectStandOrFallTogether();
    void anotherRunKnowsIt();
    void whatIsMarkedStays();
    void aFaultAfterTheOperationDoesNotDenyIt();

private:
    [[nodiscard]] int count(const char* table)
    {
        Statement row = m_office->db().preparedText(QByteArray("SELECT count(*) FROM ") + table);
        row.with();
        return row.next() ? row.number(0) : -1;
    }
    [[nodiscard]] Outcome<ChangeReport> openOnce(const Command& command)
    {
        return once(m_office->as("intake"), command,
            [](const Desk& desk) { return openCase(desk, sample::grant, sample::grantForm()); });
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestCommands::sentTwiceMadeOnce()
{
    const Command command = Command::fresh();
    const auto first = m_office->must(openOnce(command));
    const auto again = m_office->must(openOnce(command));
    QCOMPARE(count("case_file"), 1);
    QCOMPARE(again.cases, first.cases);
    QCOMPARE(again.auditSeq, first.auditSeq);
    QVERIFY(again.subjects.contains(Subject::Cases));
    const CaseId id = first.cases.first();
    const Command note = Command::fresh();
    for (int click = 0; click < 3; ++click)
        m_office->must(once(m_office->as("intake"), note, [&](const Desk& desk) { return addNote(desk, id, u"来电询问"_s); }));
    QCOMPARE(count("case_note"), 1);
}

/// The control: without an identity the same clicks make three.
void TestCommands::withoutIdentityItIsMadeTwice()
{
    for (int click = 0; click < 3; ++click)
        m_office->must(openOnce(Command(QUuid())));
    QCOMPARE(count("case_file"), 3);
    QCOMPARE(count("command"), 0);
}

void TestCommands::otherCommandsGoOn()
{
    m_office->must(openOnce(Command::fresh()));
    m_office->must(openOnce(Command::fresh()));
    QCOMPARE(count("case_file"), 2);
    QCOMPARE(count("command"), 2);
}

void TestCommands::whatWasRefusedIsTriedAgain()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    const Command command = Command::fresh();
    const auto take = [&](const QString& opinion) {
        return once(m_office->as("first"), command, [&](const Desk& desk) {
            return perform(desk, id, m_office->file(id).version, Action::PassFirstReview, {.step = {opinion, {}, testPassword}});
        });
    };
    QCOMPARE(take({}).error().code, ProblemCode::OpinionRequired);
    QVERIFY(!whatCommandDid(m_office->db(), command));
    m_office->must(take(u"同意"_s));
    QCOMPARE(m_office->file(id).state, CaseState::FirstReviewed);
    m_office->must(take(u"同意"_s));    // done already: not refused because the state has moved on
    QCOMPARE(m_office->file(id).state, CaseState::FirstReviewed);
}

/// A wrong password leaves an entry in the history, and the step it stood before is not done by that.
void TestCommands::lookingIsNoEffect()
{
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    const Command command = Command::fresh();
    const auto approve = [&](const QString& password) {
        return once(m_office->as("approval"), command, [&](const Desk& desk) {
            (void)noteAccess(desk, u"unmask"_s, id, u"示例"_s);
            return perform(desk, id, m_office->file(id).version, Action::Approve, {.step = {u"同意"_s, {}, password}});
        });
    };
    QCOMPARE(approve(u"wrong password"_s).error().code, ProblemCode::SignInFailed);
    QVERIFY(!whatCommandDid(m_office->db(), command));
    m_office->must(approve(testPassword));
    QCOMPARE(m_office->file(id).state, CaseState::Approved);
}

void TestCommands::markAndEffectStandOrFallTogether()
{
    const Command command = Command::fresh();
    m_office->must(openOnce(command));
    // The same identity for something else in the same breath, as a broken program might: the mark stands, nothing is done.
    m_office->db().setBeforeCommit([this] {
        m_office->db().prepared("INSERT INTO command (id, account_id, at, audit_seq) VALUES ('x', 1, '2026-03-05T01:00:00.000Z', 1)").run();
    });
    QVERIFY_THROWS_EXCEPTION(Fault, (void)openCase(m_office->as("intake"), sample::grant, sample::grantForm()));
    m_office->db().setBeforeCommit({});
    QCOMPARE(count("case_file"), 1);
    QCOMPARE(count("command"), 1);
}

void TestCommands::anotherRunKnowsIt()
{
    const Command command = Command::fresh();
    const auto first = m_office->must(openOnce(command));
    m_office->database().reopen();
    QCOMPARE(m_office->must(openOnce(command)).cases, first.cases);
    QCOMPARE(count("case_file"), 1);
    m_office->db().reopen();
    QCOMPARE(m_office->must(openOnce(command)).cases, first.cases);
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute("DROP TRIGGER command_no_delete"));   // still locked down
    // Another file in its place is not opened behind anybody's back.
    const QString file = m_office->database().file();
    QVERIFY(m_office->db().checkpoint());
    QVERIFY(QFile::copy(file, file + u".copy"_s));
    QVERIFY(QFile::remove(file) && QFile::rename(file + u".copy"_s, file));
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().reopen());
    QVERIFY(!m_office->db().isUsable());
}

void TestCommands::whatIsMarkedStays()
{
    m_office->must(openOnce(Command::fresh()));
    for (const char* change : {"DELETE FROM command", "UPDATE command SET account_id = NULL"})
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(change));
}

/// What was made besides cannot be noted; the case is saved all the same, and the officer is not told otherwise.
void TestCommands::aFaultAfterTheOperationDoesNotDenyIt()
{
    const auto done = once(m_office->as("intake"), Command::fresh(), [](const Desk& desk) {
        auto opened = openCase(desk, sample::grant, sample::grantForm());
        opened->id = -1;    // which the table refuses
        return opened;
    });
    QVERIFY(done.has_value());
    QCOMPARE(count("case_file"), 1);
    QCOMPARE(count("command"), 1);
    QCOMPARE(count("command_made"), 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
