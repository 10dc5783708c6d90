// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/add_note.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// What officers write down beside a case.
class CaseNotesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoteIsDatedSignedAndAudited();
    void itMovesNothing();
    void whoMayWriteOne_data();
    void whoMayWriteOne();
    void whatIsNoNoteIsRefused();
    void nothingChangesOne();
};

void CaseNotesTest::aNoteIsDatedSignedAndAudited()
{
    OfficeDesk office;
    office.setAllowance(120'000);
    const CaseId id = office.claimIn(CaseState::Paid); // also when all is done
    office.must(addNote(office.as("intake"), id, u"  电话通知\u200b补交发票。 \r\n对方周五来。 "_s));
    office.clock().advanceSeconds(60);
    office.must(addNote(office.as("finance"), id, u"发票已收 𬭊"_s));
    const QList<CaseNote> notes = readNotes(office.db(), id);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].text, u"发票已收 𬭊"_s);
    QCOMPARE(notes[0].officer, u"王拨付"_s);
    QCOMPARE(notes[1].text, u"电话通知补交发票。\n对方周五来。"_s);
    QCOMPARE(notes[1].officer, u"李受理"_s);
    QCOMPARE(notes[1].at.secsTo(notes[0].at), 60);
    const AuditEntry last = readHistory(office.db(), id).constFirst();
    QCOMPARE(last.action, u"add_note"_s);
    QCOMPARE(last.after.value(u"note"_s).toString(), u"发票已收 𬭊"_s);
    QVERIFY(*auditLabel(last.action) != '\0');
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void CaseNotesTest::itMovesNothing()
{
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const CaseFile before = office.file(id);
    office.must(addNote(office.as("first"), id, u"与来件人约好"_s));
    const CaseFile after = office.file(id);
    QCOMPARE(after.version, before.version); // nobody's typing is in conflict with it
    QCOMPARE(after.state, before.state);
    // Nor has the officer taken a step of the case by writing it.
    office.setAllowance(120'000);
    office.carry(id, CaseState::FirstReviewed); // by the one who wrote it
    QCOMPARE(office.file(id).state, CaseState::FirstReviewed);
}

void CaseNotesTest::whoMayWriteOne_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<bool>("may");
    for (const char* who : {"intake", "first", "second", "approval", "finance", "many"})
        QTest::newRow(who) << QByteArray(who) << true;
    for (const char* who : {"rules", "statistics", "system", "security", "audit"})
        QTest::newRow(who) << QByteArray(who) << false;
}

void CaseNotesTest::whoMayWriteOne()
{
    QFETCH(QByteArray, who);
    QFETCH(bool, may);
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const auto done = addNote(office.as(who.constData()), id, u"记一笔"_s);
    QCOMPARE(done.has_value(), may);
    if (!may)
        QCOMPARE(done.error().code, ProblemCode::RoleMissing);
    QCOMPARE(readNotes(office.db(), id).size(), may ? 1 : 0);
}

void CaseNotesTest::whatIsNoNoteIsRefused()
{
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const auto code = [&](CaseId of, const QString& text) {
        const auto done = addNote(office.as("intake"), of, text);
        return done ? ProblemCode::Cancelled : done.error().code;
    };
    QCOMPARE(code(id, u" \n\u200b "_s), ProblemCode::Required);
    QCOMPARE(code(id, QString(1001, u'记')), ProblemCode::TooLong);
    QCOMPARE(code(CaseId(999), u"记"_s), ProblemCode::CaseNotFound);
    QCOMPARE(code(id, QString(1000, u'记')), ProblemCode::Cancelled); // that one is taken
    QCOMPARE(code(id, u"<b>'); DROP TABLE case_note;--"_s), ProblemCode::Cancelled);
    QCOMPARE(readNotes(office.db(), id).constFirst().text, u"<b>'); DROP TABLE case_note;--"_s);
}

void CaseNotesTest::nothingChangesOne()
{
    OfficeDesk office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    office.must(addNote(office.as("intake"), id, u"记一笔"_s));
    QVERIFY_THROWS_EXCEPTION(Fault, (void)office.db().preparedText("UPDATE case_note SET text = 'x'").run());
    QVERIFY_THROWS_EXCEPTION(Fault, (void)office.db().preparedText("DELETE FROM case_note").run());
}

QTEST_GUILESS_MAIN(CaseNotesTest)
#include "tst_case_notes.moc"
