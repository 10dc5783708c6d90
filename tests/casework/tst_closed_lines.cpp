// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// A case that ended leaves no line behind that somebody would still have to settle.
class TestClosedLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsCloseWhatIsOpen_data();
    void endsCloseWhatIsOpen();
    void refusalKeepsWhatWasSettled();
    void takingBackOpensThemAgain();
    void oldCasesHaveNoOpenLines();
    void nobodyClosesALineByHand();
    void aCutIsNotAboveTheClaim();
    void verifyFindsAnOpenLine();

private:
    [[nodiscard]] static QList<LineSettlement> settlements(OfficeDesk& office, CaseId id)
    {
        QList<LineSettlement> found;
        for (const ClaimLine& line : readClaimLines(office.db(), id))
            found.append(line.settlement);
        return found;
    }
    static constexpr auto Open = LineSettlement::Open;
    static constexpr auto Closed = LineSettlement::Closed;
};

void TestClosedLines::endsCloseWhatIsOpen_data()
{
    QTest::addColumn<CaseState>("from");
    QTest::addColumn<Action>("end");
    QTest::newRow("withdrawn at once") << CaseState::Submitted << Action::Withdraw;
    QTest::newRow("withdrawn after acceptance") << CaseState::Accepted << Action::Withdraw;
    QTest::newRow("not accepted") << CaseState::Submitted << Action::DeclineAcceptance;
}

void TestClosedLines::endsCloseWhatIsOpen()
{
    QFETCH(const CaseState, from);
    QFETCH(const Action, end);
    OfficeDesk office;
    office.setAllowance(80000);
    const CaseId id = office.claimIn(from);
    QCOMPARE(settlements(office, id), QList({Open, Open}));
    const auto claimed = office.file(id).claimed;
    office.act("intake", id, end);
    QCOMPARE(settlements(office, id), QList({Closed, Closed}));
    QCOMPARE(office.file(id).claimed, claimed);
    const LineSums sums = sumsOf(readClaimLines(office.db(), id));
    QCOMPARE(sums.open, 0);
    QCOMPARE(sums.cut, Money()); // nobody cut anything
    QCOMPARE(verifyDatabase(office.db()), QStringList());
    office.act("intake", id, Action::Archive);
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void TestClosedLines::refusalKeepsWhatWasSettled()
{
    OfficeDesk office;
    office.setAllowance(80000);
    FormData form = sample::grantForm();
    form.setValue(u"is_branch"_s, u"true"_s);
    const CaseId id = office.open(sample::grant, form);
    office.carry(id, CaseState::FirstReviewed);
    office.must(settleLines(office.as("second"), id, office.file(id).version,
        {{u"r1"_s, u"allowance"_s, LineSettlement::Refused, {}, u"示例"_s}}));
    office.act("second", id, Action::PassSecondReview);
    office.act("approval", id, Action::Refuse);
    QCOMPARE(settlements(office, id), QList({LineSettlement::Refused, Closed}));
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void TestClosedLines::takingBackOpensThemAgain()
{
    OfficeDesk office;
    office.setAllowance(80000);
    const CaseId id = office.claimIn(CaseState::Accepted);
    office.act("intake", id, Action::Withdraw);
    office.act("intake", id, Action::TakeBack);
    QCOMPARE(office.file(id).state, CaseState::Accepted);
    QCOMPARE(settlements(office, id), QList({Open, Open}));
    office.carry(id, CaseState::Approved);
    QCOMPARE(office.file(id).approved, Money::fromFen(160000));
}

void TestClosedLines::oldCasesHaveNoOpenLines()
{
    OfficeDesk office;
    office.setAllowance(80000);
    int number = 0;
    for (const CaseState outcome : {CaseState::NotAccepted, CaseState::Approved, CaseState::Refused, CaseState::Paid,
             CaseState::Archived, CaseState::Withdrawn}) {
        const bool isPaid = outcome == CaseState::Paid;
        const CaseId id = office.must(enterOldCase(office.as("intake"), sample::grant,
            {.form = sample::grantForm(), .number = u"旧%1"_s.arg(++number), .outcome = outcome,
                .handedIn = QDate(2026, 1, 20), .acceptedOn = {}, .decidedOn = QDate(2026, 1, 28),
                .paidOn = isPaid ? QDate(2026, 2, 2) : QDate(), .approved = {}, .reason = u"档案室"_s})).cases.first();
        QCOMPARE(settlements(office, id), QList({Closed, Closed}));
    }
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void TestClosedLines::nobodyClosesALineByHand()
{
    OfficeDesk office;
    office.setAllowance(80000);
    const CaseId id = office.claimIn(CaseState::FirstReviewed);
    const auto refused = settleLines(office.as("second"), id, office.file(id).version, {{u"r1"_s, {}, Closed, {}, u"示例"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::UnknownChoice);
    QCOMPARE(settlements(office, id), QList({Open, Open}));
}

void TestClosedLines::aCutIsNotAboveTheClaim()
{
    OfficeDesk office;
    office.setAllowance(80000);
    FormData form = sample::grantForm();
    form.editRows(u"people"_s)[0].values.insert(u"allowance"_s, u"500"_s); // asks for less than the standard
    const CaseId id = office.open(sample::grant, form);
    office.carry(id, CaseState::FirstReviewed);
    QCOMPARE(readClaimLines(office.db(), id)[0].claimed, Money::fromFen(50000));
    const auto cutTo = [&](qint64 fen) {
        return settleLines(office.as("second"), id, office.file(id).version,
            {{u"r1"_s, u"allowance"_s, LineSettlement::Cut, Money::fromFen(fen), u"部分票据不符"_s}});
    };
    const auto above = cutTo(50001);
    QVERIFY(!above);
    QCOMPARE(above.error().code, ProblemCode::CutAboveClaim);
    QCOMPARE(above.error().arguments, QStringList({u"500.01"_s, u"500.00"_s}));
    QCOMPARE(cutTo(80001).error().code, ProblemCode::AmountExceedsClaim); // above what the rules grant: said first
    QVERIFY(cutTo(50000));
    QVERIFY(cutTo(30000));
}

void TestClosedLines::verifyFindsAnOpenLine()
{
    OfficeDesk office;
    office.setAllowance(80000);
    const CaseId id = office.claimIn(CaseState::Accepted);
    office.act("intake", id, Action::Withdraw);
    {
        Transaction transaction(office.db());
        office.db().prepared("UPDATE claim_line SET settlement = 'open' WHERE case_id = ?").run(id);
        transaction.commit();
    }
    QCOMPARE(verifyDatabase(office.db()), QStringList {u"case 1: done with, and a line is still open"_s});
}

QTEST_GUILESS_MAIN(TestClosedLines)
#include "tst_closed_lines.moc"
