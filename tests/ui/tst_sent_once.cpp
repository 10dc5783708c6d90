// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/drafts.h"
#include "tests/ui/story_fixture.h"
#include "ui/dialogs/operation_sheet.h"

using namespace jiangce;
using namespace Qt::StringLiterals;
using namespace jiangce::story;

/// What an officer asks for is done once, and he is told whether it was, also when the disk fails in between.
class TestSentOnce final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFaultAfterSavingIsSaved();
    void aFaultBeforeSavingIsNot();
    void aSheetSendsOneCommand();
    void aNewApplicationIsMadeOnce();
    void nothingIsDoneUnderAClockSetBack();

private:
    [[nodiscard]] static int cases(AppContext& context)
    {
        Statement row = context.db().prepared("SELECT count(*) FROM case_file");
        row.with();
        return row.next() ? row.number(0) : -1;
    }
    /// As the disk does when it gives way right after the commit: the answer is lost, what was written is not.
    [[nodiscard]] static Outcome<ChangeReport> thenFail(Desk& desk, const AppContext::Operation& operation)
    {
        (void)operation(desk);
        desk.db.close();
        throw Fault(FaultKind::InputOutput, u"示例"_s);
    }
    static Outcome<ChangeReport> openOne(Desk& desk) { return openCase(desk, claim(), exampleForm(claim())); }
};

void TestSentOnce::aFaultAfterSavingIsSaved()
{
    Story story;
    story.openProgram("intake");
    const Command command = Command::fresh();
    const auto done = story.context().perform([](Desk& desk) { return thenFail(desk, &openOne); }, command);
    QVERIFY(done.has_value());
    QCOMPARE(done->cases.size(), 1);
    QCOMPARE(cases(story.context()), 1);
    // The officer presses again, not sure.
    QCOMPARE(story.context().perform(&openOne, command)->cases, done->cases);
    QCOMPARE(cases(story.context()), 1);
}

void TestSentOnce::aFaultBeforeSavingIsNot()
{
    Story story;
    story.openProgram("intake");
    const Command command = Command::fresh();
    const auto done = story.context().perform(
        [](Desk& desk) { return thenFail(desk, [](Desk&) { return Outcome<ChangeReport>(ChangeReport()); }); }, command);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, Message::Kind::Failure);
    QVERIFY2(done.error().text.contains(u"没有保存"_s), qPrintable(done.error().text));
    QCOMPARE(cases(story.context()), 0);
    // And the program goes on, on a file opened anew.
    QVERIFY(story.context().perform(&openOne, command).has_value());
    QCOMPARE(cases(story.context()), 1);
}

void TestSentOnce::aSheetSendsOneCommand()
{
    Story story;
    story.openProgram("intake");
    OperationSheet sheet(story.context(), u"sheet"_s, u"示例"_s, &story.window());
    int calls = 0;
    whenUp("sheet", [](QDialog& shown) { click(shown, "go_on"); });
    QVERIFY(sheet.run(u"登记"_s, [&calls](Desk& desk) {
        ++calls;
        return thenFail(desk, &openOne);
    }));
    QCOMPARE(calls, 1);
    QCOMPARE(cases(story.context()), 1);
    QVERIFY(story.context().perform(&openOne, sheet.command()).has_value());
    QCOMPARE(cases(story.context()), 1);
}

/// Saved twice in a hurry, and once more after a fault: one case.
void TestSentOnce::aNewApplicationIsMadeOnce()
{
    Story story;
    story.openProgram("intake");
    CaseDesk desk(story.context(), claim());
    desk.openNew(exampleForm(claim()));
    QVERIFY(desk.save().has_value());
    QVERIFY(desk.save().has_value());
    QCOMPARE(cases(story.context()), 1);
}

void TestSentOnce::nothingIsDoneUnderAClockSetBack()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.context().perform(&openOne, Command::fresh()).has_value());
    const QDate day = story.context().today();
    story.office().clock().advanceSeconds(-86400 * 40);
    const auto done = story.context().perform(&openOne, Command::fresh());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().problem->code, ProblemCode::ClockBackwards);
    QCOMPARE(cases(story.context()), 1);
    QCOMPARE(story.context().today(), day);     // lists and terms are still worked out from the later day
    story.window().noteClockMoved(-86400 * 40);
    QCOMPARE(story.window().findChild<MessageBar*>()->message().problem->code, ProblemCode::ClockBackwards);
    // Only an administrator may say that the computer is right, with a reason.
    QVERIFY(!story.context().acceptComputerTime(u"电池更换"_s).has_value());
    story.takeOver("system");
    QVERIFY(!story.context().acceptComputerTime({}).has_value());
    QVERIFY(story.context().acceptComputerTime(u"电池更换"_s).has_value());
    QCOMPARE(story.context().today(), day.addDays(-40));
    story.takeOver("intake");
    QVERIFY(story.context().perform(&openOne, Command::fresh()).has_value());
}

QTEST_MAIN(TestSentOnce)
#include "tst_sent_once.moc"
