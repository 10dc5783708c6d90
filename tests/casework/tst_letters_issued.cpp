// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/stored_files.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

Outcome<QByteArray> paint(const QString& number) { return QByteArray("%PDF-1.7 ") + number.toUtf8(); }
Outcome<QByteArray> spoil(const QString&) { return fail(ProblemCode::GlyphMissing, {u"𬭊"_s}); }

} // namespace

class TestLettersIssued final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_case = m_office->claimIn(CaseState::Accepted);
    }
    void numbersRunWithoutGaps();
    void failedRenderingUsesUpNoNumber();
    void seriesRestartEachYear();
    void voidNumbersStayVisible();
    void replacementKeepsTheNumber();
    void storedPdfNeverChanges();
    void everyPrintIsRecorded();
    void whatDidNotComeOutIsNotRecorded();
    void onlyLettersOfTheStateAreIssued();
    void numberedLettersHoldTheStep();
    void unnumberedLettersHoldTheStep();

private:
    Outcome<ChangeReport> issue(const QString& kind, const QString& code, const LetterRenderer& render = paint)
    {
        return issueLetter(m_office->as("intake"), m_case, m_office->file(m_case).version, {kind, code, render});
    }
    /// Makes room for another letter of the kind issued last.
    void voidLast()
    {
        m_office->must(voidLetter(m_office->as("intake"), m_case, m_office->file(m_case).version,
            readLetters(m_office->db(), m_case).last().id, u"示例"_s));
    }
    QStringList numbers()
    {
        QStringList all;
        for (const IssuedLetter& letter : readLetters(m_office->db(), m_case))
            all.append(letter.number);
        return all;
    }
    std::unique_ptr<OfficeDesk> m_office;
    CaseId m_case;
};

void TestLettersIssued::numbersRunWithoutGaps()
{
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    voidLast();
    m_office->must(issue(u"acceptance_notice"_s, u"受"_s));
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    m_office->must(issue(u"approval_sheet"_s, {}));
    QCOMPARE(numbers(), QStringList({u"示人社收〔2026〕1号"_s, u"示人社受〔2026〕1号"_s, u"示人社收〔2026〕2号"_s, {}}));
}

void TestLettersIssued::failedRenderingUsesUpNoNumber()
{
    const int version = m_office->file(m_case).version;
    const auto failed = issue(u"receipt_slip"_s, u"收"_s, spoil);
    QCOMPARE(failed.error().code, ProblemCode::GlyphMissing);
    const LetterRenderer breaking = [](const QString&) -> Outcome<QByteArray> {
        throw Fault(FaultKind::InputOutput, u"no device"_s);
    };
    QVERIFY_THROWS_EXCEPTION(Fault, (void)issue(u"receipt_slip"_s, u"收"_s, breaking));
    QCOMPARE(m_office->file(m_case).version, version);
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    QCOMPARE(numbers(), QStringList {u"示人社收〔2026〕1号"_s});
}

void TestLettersIssued::seriesRestartEachYear()
{
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    voidLast();
    m_office->on(2027, 1, 4);
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    QCOMPARE(numbers(), QStringList({u"示人社收〔2026〕1号"_s, u"示人社收〔2027〕1号"_s}));
}

void TestLettersIssued::voidNumbersStayVisible()
{
    const DocumentId first(m_office->must(issue(u"receipt_slip"_s, u"收"_s)).id);
    const auto withoutReason
        = voidLetter(m_office->as("intake"), m_case, m_office->file(m_case).version, first, u" "_s);
    QCOMPARE(withoutReason.error().code, ProblemCode::ReasonRequired);
    m_office->must(voidLetter(m_office->as("intake"), m_case, m_office->file(m_case).version, first, u"误发"_s));
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    const QList<IssuedLetter> series = readSeries(m_office->db(), u"示人社收"_s, 2026);
    QCOMPARE(series.size(), 2);
    QVERIFY(series[0].isVoid);
    QCOMPARE(series[0].voidReason, u"误发"_s);
    QCOMPARE(series[1].number, u"示人社收〔2026〕2号"_s); // never given again
}

void TestLettersIssued::replacementKeepsTheNumber()
{
    const DocumentId first(m_office->must(issue(u"receipt_slip"_s, u"收"_s)).id);
    const auto version = [this] { return m_office->file(m_case).version; };
    QCOMPARE(reissueLetter(m_office->as("intake"), m_case, version(), first, paint).error().code,
        ProblemCode::AlreadyDone); // not void
    m_office->must(voidLetter(m_office->as("intake"), m_case, version(), first, u"单位名称有误"_s));
    m_office->must(reissueLetter(m_office->as("intake"), m_case, version(), first, paint));
    QCOMPARE(numbers(), QStringList({u"示人社收〔2026〕1号"_s, u"示人社收〔2026〕1号"_s}));
    QCOMPARE(reissueLetter(m_office->as("intake"), m_case, version(), first, paint).error().code,
        ProblemCode::AlreadyDone); // once
    voidLast();
    m_office->must(issue(u"receipt_slip"_s, u"收"_s));
    QCOMPARE(numbers().last(), u"示人社收〔2026〕2号"_s);
}

void TestLettersIssued::storedPdfNeverChanges()
{
    const DocumentId letter(m_office->must(issue(u"receipt_slip"_s, u"收"_s)).id);
    QCOMPARE(readLetterPdf(m_office->db(), letter), QByteArray("%PDF-1.7 ") + "示人社收〔2026〕1号");
    Transaction transaction(m_office->db());
    QVERIFY_THROWS_EXCEPTION(
        Fault, m_office->db().prepared("UPDATE stored_file SET content = x'00', bytes = 1").run());
    QVERIFY_THROWS_EXCEPTION(
        Fault, m_office->db().prepared("UPDATE issued_document SET number = 'x' WHERE id = ?").run(letter));
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("DELETE FROM issued_document").run());
}

void TestLettersIssued::everyPrintIsRecorded()
{
    const DocumentId letter(m_office->must(issue(u"receipt_slip"_s, u"收"_s)).id);
    int sheets = 0;
    const PrintOut first {.copies = 2, .put = [&] { return ++sheets > 0; }};
    m_office->must(printLetter(m_office->as("intake"), m_case, letter, first));
    QCOMPARE(readLetters(m_office->db(), m_case).first().printedOn, QDate(2026, 3, 5));
    QCOMPARE(readLetters(m_office->db(), m_case).first().reprints, 0);
    QCOMPARE(readHistory(m_office->db(), m_case).first().action, u"print"_s);
    QCOMPARE(readHistory(m_office->db(), m_case).first().after.value("copies"_L1).toInt(), 2);

    m_office->on(2026, 3, 9);
    QCOMPARE(printLetter(m_office->as("intake"), m_case, letter, first).error().code, ProblemCode::ReasonRequired);
    QCOMPARE(sheets, 1);
    m_office->must(
        printLetter(m_office->as("intake"), m_case, letter, {.reason = u"申请人遗失"_s, .put = first.put}));
    QCOMPARE(sheets, 2);
    QCOMPARE(readLetters(m_office->db(), m_case).first().reprints, 1);
    QCOMPARE(readLetters(m_office->db(), m_case).first().printedOn, QDate(2026, 3, 5)); // the first time stays
    QCOMPARE(readHistory(m_office->db(), m_case).first().action, u"reprint_letter"_s);
    QCOMPARE(readHistory(m_office->db(), m_case).first().reason, u"申请人遗失"_s);

    voidLast();
    QCOMPARE(printLetter(m_office->as("intake"), m_case, letter, {.reason = u"再来"_s, .put = first.put}).error().code,
        ProblemCode::AlreadyDone);
    QCOMPARE(sheets, 2);
}

void TestLettersIssued::whatDidNotComeOutIsNotRecorded()
{
    const DocumentId letter(m_office->must(issue(u"receipt_slip"_s, u"收"_s)).id);
    const qsizetype entries = readHistory(m_office->db(), m_case).size();
    const auto failed = printLetter(m_office->as("intake"), m_case, letter, {.put = [] { return false; }});
    QCOMPARE(failed.error().code, ProblemCode::Cancelled);
    QVERIFY(!readLetters(m_office->db(), m_case).first().wasPrinted());
    QCOMPARE(readHistory(m_office->db(), m_case).size(), entries);
    bool wasAsked = false;
    const auto put = [&wasAsked] { return wasAsked = true; };
    QCOMPARE(printLetter(m_office->as("statistics"), m_case, letter, {.put = put}).error().code, ProblemCode::RoleMissing);
    QVERIFY(!wasAsked);
}

void TestLettersIssued::onlyLettersOfTheStateAreIssued()
{
    QCOMPARE(issue(u"sample_decision"_s, u"定"_s).error().code, ProblemCode::LetterNotAvailable);
    QCOMPARE(issue(u"no_such_letter"_s, {}).error().code, ProblemCode::UnknownChoice);
    QCOMPARE(issueLetter(m_office->as("statistics"), m_case, m_office->file(m_case).version,
                 {u"receipt_slip"_s, u"收"_s, paint})
                 .error()
                 .code,
        ProblemCode::RoleMissing);
}

void TestLettersIssued::numberedLettersHoldTheStep()
{
    const DocumentId letter(m_office->must(issue(u"acceptance_notice"_s, u"受"_s)).id);
    const auto refused = m_office->attempt("intake", m_case, Action::TakeBack);
    QCOMPARE(refused.error().code, ProblemCode::LetterIssuedSince);
    QCOMPARE(refused.error().arguments, QStringList {u"示人社受〔2026〕1号"_s});
    m_office->must(voidLetter(m_office->as("intake"), m_case, m_office->file(m_case).version, letter, u"受理有误"_s));
    QCOMPARE(m_office->act("intake", m_case, Action::TakeBack).state, CaseState::Submitted);
}

void TestLettersIssued::unnumberedLettersHoldTheStep()
{
    const DocumentId sheet(m_office->must(issue(u"approval_sheet"_s, {})).id);
    const auto refused = m_office->attempt("intake", m_case, Action::TakeBack);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::LetterIssuedSince);
    QVERIFY2(refused.error().arguments.value(0).contains(u"审批表"), qPrintable(refused.error().arguments.join(u',')));
    m_office->must(voidLetter(m_office->as("intake"), m_case, m_office->file(m_case).version, sheet, u"受理有误"_s));
    QCOMPARE(m_office->act("intake", m_case, Action::TakeBack).state, CaseState::Submitted);
}

QTEST_GUILESS_MAIN(TestLettersIssued)
#include "tst_letters_issued.moc"
