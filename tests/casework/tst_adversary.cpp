// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachments.h"
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/operations/resubmit.h"
#include "core/casework/payments.h"
#include "core/casework/rulings.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

const QString ownNumber = u"210202199404040046"_s;

Outcome<QByteArray> paint(const QString& number) { return QByteArray("%PDF-1.7 ") + number.toUtf8(); }

OldCase paperCase(const QString& number)
{
    OldCase old;
    old.form = sample::grantForm();
    old.number = number;
    old.outcome = CaseState::Paid;
    old.handedIn = {2019, 5, 6};
    old.acceptedOn = {2019, 5, 7};
    old.decidedOn = {2019, 6, 3};
    old.paidOn = {2019, 7, 1};
    old.approved = Money::fromFen(150000);
    old.reason = u"示例档案室"_s;
    return old;
}

} // namespace

/// What somebody would try who means harm, or is in a hurry: money, homes and honesty are at stake.
class TestAdversary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(150000);
    }
    void cleanup();
    void twoAccountsOfOnePersonAreOnePerson();
    void nobodyConfirmsHisFigureUnderAnotherName();
    void nobodyEntersHisOwnApplication();
    void anOldOwnNumberIsTheSamePerson();
    void nobodyHandsInARosterWithHimself();
    void nobodyEntersHisOwnOldCase();
    void takingBackEndsWhenAnotherActsAgain();
    void takingBackNeedsTheRole();
    void aSettledRowIsNotPaidToSomebodyElse();
    void aRulingEndsWithItsRow();
    void rulingsNameARowOfTheRoster();
    void anUnjudgedRowIsNotPaid();
    void noRulingOverturnsTheText();
    void oldNumbersDoNotStopNewCases();
    void oldCasesHoldNoNegativeSum();
    void correctionIsNotAskedForAgainThroughASendBack();
    void aPaymentIsConfirmedOnce();
    void closedCasesStayAsTheyAre_data();
    void closedCasesStayAsTheyAre();
    void staleVersionsAreRefusedEverywhere();
    void racingIssuesGiveOneNumber();
    void unreadableValuesAreNotHandedIn();
    void everyChangeIsAudited();

private:
    [[nodiscard]] int version(CaseId id) { return m_office->file(id).version; }
    void addOfficer(const QString& name, const QSet<Role>& roles, const QString& number)
    {
        m_office->addOfficer(name, u"何两名"_s, roles, number);
    }
    /// Everything the register holds besides typing not saved, by table.
    [[nodiscard]] QMap<QString, QByteArray> contents();
    void sendBackToIntake(CaseId id)
    {
        m_office->must(perform(m_office->as("first"), id, version(id), Action::SendBack,
            {.step = {.reason = u"示例"_s}, .sendBackTo = CaseState::Submitted}));
    }
    std::unique_ptr<OfficeDesk> m_office;
};

QMap<QString, QByteArray> TestAdversary::contents()
{
    QStringList tables;
    Statement list = m_office->db().prepared("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                                             "'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%' "
                                             "AND name NOT IN ('draft', 'sign_in_failure') ORDER BY name");
    list.with();
    while (list.next())
        tables.append(list.text(0));
    QMap<QString, QByteArray> found;
    for (const QString& table : tables) {
        QByteArray& content = found[table];
        Statement row = m_office->db().preparedText("SELECT * FROM " + table.toLatin1());
        row.with();
        while (row.next())
            for (int column = 0; column < row.columnCount(); ++column)
                content += row.blob(column) + '|';
    }
    return found;
}

void TestAdversary::cleanup()
{
    QCOMPARE(verifyDatabase(m_office->db()).join(u"; "_s), QString());
}

void TestAdversary::twoAccountsOfOnePersonAreOnePerson()
{
    addOfficer(u"one"_s, {Role::Intake}, ownNumber);
    addOfficer(u"other"_s, {Role::FirstReview}, ownNumber);
    const CaseId id = m_office->open(sample::grant, sample::grantForm(), "one");
    m_office->carry(id, CaseState::Accepted);
    const auto refused = m_office->attempt("other", id, Action::PassFirstReview);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::SamePersonStep);
}

void TestAdversary::nobodyConfirmsHisFigureUnderAnotherName()
{
    addOfficer(u"one"_s, {Role::Rules}, ownNumber);
    addOfficer(u"other"_s, {Role::Rules}, ownNumber);
    const auto entered = enterFigure(m_office->as("one"), sample::allowance,
        {.value = u"999900"_s, .effectiveFrom = {2026, 1, 1}, .document = u"示例发〔2026〕2号"_s, .article = u"第一条"_s});
    const FigureValueId id(m_office->must(entered).id);
    QCOMPARE(confirmFigure(m_office->as("one"), id).error().code, ProblemCode::FigureOwnConfirmation);
    const auto refused = confirmFigure(m_office->as("other"), id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::FigureOwnConfirmation);
    m_office->must(confirmFigure(m_office->as("rules2"), id));
}

void TestAdversary::nobodyEntersHisOwnApplication()
{
    addOfficer(u"self"_s, {Role::Intake}, u"210202199303030025"_s); // the applicant of the sample
    const auto before = contents();
    const auto refused = openCase(m_office->as("self"), sample::mark, sample::markForm());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::OwnCase);
    QCOMPARE(contents(), before);
    FormData stranger = sample::markForm();
    stranger.setValue(u"id_number"_s, u"210202199001010010"_s);
    const CaseId id = m_office->open(sample::mark, stranger, "self");
    QCOMPARE(saveForm(m_office->as("self"), id, version(id), sample::markForm()).error().code, ProblemCode::OwnCase);
}

void TestAdversary::anOldOwnNumberIsTheSamePerson()
{
    addOfficer(u"self"_s, {Role::Intake}, u"210202930303002"_s); // before 1999: no century, no check digit
    const auto refused = openCase(m_office->as("self"), sample::mark, sample::markForm());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::OwnCase);
    const auto mistyped = addAccount(m_office->as("system"),
        {u"slip"_s, u"何两名"_s, testPassword, {}, u"210202199303030026"_s}, PasswordCost::least());
    QVERIFY(!mistyped);
    QCOMPARE(mistyped.error().code, ProblemCode::IdCheckDigit);
    QCOMPARE(mistyped.error().field, u"person_number"_s);
}

void TestAdversary::nobodyHandsInARosterWithHimself()
{
    addOfficer(u"self"_s, {Role::Intake}, u"210202199202020020"_s); // the second row of the sample
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    const auto refused = m_office->attempt("self", id, Action::Submit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::OwnCase);
    QCOMPARE(m_office->file(id).state, CaseState::Draft);
}

void TestAdversary::nobodyEntersHisOwnOldCase()
{
    addOfficer(u"self"_s, {Role::Intake}, u"210202199202020020"_s);
    const auto refused = enterOldCase(m_office->as("self"), sample::grant, paperCase(u"旧补〔2019〕7"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::OwnCase);
}

void TestAdversary::takingBackEndsWhenAnotherActsAgain()
{
    const CaseId id = m_office->claimIn(CaseState::FirstReviewed);
    m_office->settle(id, "second");
    m_office->act("second", id, Action::SendBack);
    m_office->act("first", id, Action::PassFirstReview);
    const ClaimLine line = readClaimLines(m_office->db(), id).first();
    m_office->must(settleLines(m_office->as("second"), id, version(id),
        {{line.rowId, line.figure, LineSettlement::Refused, {}, u"《示例办法》第九条"_s}}));
    const auto late = m_office->attempt("first", id, Action::TakeBack);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ProblemCode::StepTakenBackTooLate);
}

void TestAdversary::takingBackNeedsTheRole()
{
    const CaseId id = m_office->claimIn(CaseState::Approved);
    m_office->must(setRoles(m_office->as("security"), m_office->session("approval").account, {Role::Statistics}));
    const auto refused = m_office->attempt("approval", id, Action::TakeBack);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::RoleMissing);
}

void TestAdversary::aSettledRowIsNotPaidToSomebodyElse()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->settle(id, "first");
    sendBackToIntake(id);
    FormData form = readForm(m_office->db(), m_office->file(id));
    QList<FormRow>& rows = form.editRows(u"people"_s);
    rows[1].values.insert(u"name"_s, u"陈静"_s);
    rows[1].values.insert(u"id_number"_s, u"210202199404040046"_s);
    m_office->must(saveForm(m_office->as("intake"), id, version(id), form));
    m_office->act("intake", id, Action::Accept);
    const QList<ClaimLine> lines = readClaimLines(m_office->db(), id);
    QCOMPARE(lines[0].settlement, LineSettlement::AsClaimed);
    QCOMPARE(lines[1].settlement, LineSettlement::Open);
    QVERIFY(lines[1].approved.isZero());
}

void TestAdversary::aRulingEndsWithItsRow()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    for (const QString& row : {u"r1"_s, u"r2"_s})
        m_office->must(recordRuling(m_office->as("first"), id, version(id),
            {.code = u"worthy"_s, .rowId = row, .isMet = true, .reason = u"示例"_s}));
    sendBackToIntake(id);
    FormData form = readForm(m_office->db(), m_office->file(id));
    form.editRows(u"people"_s).removeLast();
    m_office->must(saveForm(m_office->as("intake"), id, version(id), form));
    FormRow fresh = form.rows(u"people"_s).first();
    fresh.id = form.nextRowId(); // r2 again
    fresh.values.insert(u"id_number"_s, u"210202199404040046"_s);
    form.editRows(u"people"_s).append(fresh);
    m_office->must(saveForm(m_office->as("intake"), id, version(id), form));
    const QList<Ruling> rulings = readRulings(m_office->db(), id);
    QCOMPARE(rulings.size(), 1);
    QCOMPARE(rulings.first().rowId, u"r1"_s);
}

void TestAdversary::rulingsNameARowOfTheRoster()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    const auto refused = recordRuling(m_office->as("first"), id, version(id),
        {.code = u"worthy"_s, .rowId = u"r9"_s, .isMet = true, .reason = u"示例"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::UnknownChoice);
}

void TestAdversary::anUnjudgedRowIsNotPaid()
{
    FormData form = sample::grantForm();
    form.setValue(u"heads"_s, u"200"_s); // needs a judgement of the whole
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::SecondReviewed);
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::VerdictUndetermined);
    QVERIFY(!m_office->file(id).approved);
}

void TestAdversary::noRulingOverturnsTheText()
{
    FormData form = sample::grantForm();
    form.setValue(u"is_branch"_s, u"true"_s);
    form.editRows(u"people"_s)[0].values.insert(u"level"_s, u"4"_s);
    const CaseId id = m_office->open(sample::grant, form);
    m_office->carry(id, CaseState::SecondReviewed);
    for (const auto& [code, row] : {std::pair(u"not_branch"_s, QString()), std::pair(u"level_three"_s, u"r1"_s)})
        m_office->must(recordRuling(m_office->as("approval"), id, version(id),
            {.code = code, .rowId = row, .isMet = true, .reason = u"示例"_s}));
    QCOMPARE(m_office->attempt("approval", id, Action::Approve).error().code, ProblemCode::VerdictRefused);
}

void TestAdversary::oldNumbersDoNotStopNewCases()
{
    m_office->must(enterOldCase(m_office->as("intake"), sample::grant, paperCase(u"示补〔2026〕000001"_s)));
    const CaseId first = m_office->claimIn(CaseState::Submitted);
    const CaseId second = m_office->claimIn(CaseState::Submitted);
    QCOMPARE(m_office->file(first).number, u"示补〔2026〕000002"_s);
    QCOMPARE(m_office->file(second).number, u"示补〔2026〕000003"_s);
}

void TestAdversary::oldCasesHoldNoNegativeSum()
{
    OldCase old = paperCase(u"旧补〔2019〕8"_s);
    old.approved = Money::fromFen(-1);
    const auto refused = enterOldCase(m_office->as("intake"), sample::grant, old);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::AmountNegative);
    old.approved = Money::fromFen(150000);
    old.paidOn = {};
    const auto undated = enterOldCase(m_office->as("intake"), sample::grant, old);
    QVERIFY(!undated);
    QCOMPARE(undated.error().field, u"paid_on"_s);
}

void TestAdversary::correctionIsNotAskedForAgainThroughASendBack()
{
    const CaseId id = m_office->claimIn(CaseState::ReturnedForCorrection);
    m_office->carry(id, CaseState::Submitted);
    QCOMPARE(m_office->attempt("intake", id, Action::ReturnForCorrection).error().code,
        ProblemCode::CorrectionAlreadyAsked);
    m_office->carry(id, CaseState::Accepted);
    sendBackToIntake(id);
    QVERIFY(!m_office->attempt("intake", id, Action::ReturnForCorrection));
    QVERIFY(!m_office->attempt("intake", id, Action::DeclineAcceptance));
    QVERIFY(!m_office->attempt("intake", id, Action::Submit));
    QCOMPARE(m_office->file(id).handedIn, QDate(2026, 3, 5));
}

void TestAdversary::aPaymentIsConfirmedOnce()
{
    const CaseId id = m_office->claimIn(CaseState::PaymentRequested);
    const int before = version(id);
    const PaidInput paid {.password = testPassword, .paidOn = {}, .voucher = u"示例凭证"_s};
    PaidInput early = paid;
    early.paidOn = QDate(2026, 3, 4);
    QCOMPARE(confirmPayment(m_office->as("finance"), id, before, early).error().code, ProblemCode::DateOrder);
    QCOMPARE(confirmPayment(m_office->as("finance"), id, before, {.password = testPassword}).error(),
        (Problem {ProblemCode::Required, {}, u"voucher"_s}));
    m_office->must(confirmPayment(m_office->as("finance"), id, before, paid));
    QVERIFY(!confirmPayment(m_office->as("finance"), id, before, paid));
    QVERIFY(!confirmPayment(m_office->as("finance"), id, version(id), paid));
    QVERIFY(!requestPayment(m_office->as("finance"), id, version(id), {}));
    const QList<Payment> payments = readPayments(m_office->db(), id);
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.first().amount, Money::fromFen(200000)); // two rows of 1,000 yuan, as claimed
}

void TestAdversary::closedCasesStayAsTheyAre_data()
{
    QTest::addColumn<CaseState>("state");
    QTest::newRow("withdrawn") << CaseState::Withdrawn;
    QTest::newRow("refused to accept") << CaseState::NotAccepted;
    QTest::newRow("paid") << CaseState::Paid;
    QTest::newRow("archived") << CaseState::Archived;
}

void TestAdversary::closedCasesStayAsTheyAre()
{
    QFETCH(const CaseState, state);
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    m_office->carry(id, CaseState::Submitted);
    m_office->must(attach(m_office->as("intake"), id, version(id), u"示例.pdf"_s, "%PDF-1.7 示例", {}));
    const AttachmentId file = readAttachments(m_office->db(), id).first().id;
    m_office->carry(id, state);
    const auto before = contents();
    FormData form = sample::grantForm();
    form.setValue(u"account"_s, u"6222020200112233445"_s);
    for (const char* who : {"intake", "first", "second", "approval", "finance", "many"}) {
        const Desk desk = m_office->as(who);
        QVERIFY(!saveForm(desk, id, version(id), form));
        QVERIFY(!settleLines(desk, id, version(id), {{u"r1"_s, {}, LineSettlement::Refused, {}, u"示例"_s}}));
        QVERIFY(!recordRuling(desk, id, version(id), {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}));
        QVERIFY(!tickMaterial(desk, id, version(id), u"form"_s, MaterialTick::Missing));
        for (const Action action : {Action::Submit, Action::Accept, Action::Resubmit, Action::PassFirstReview,
                 Action::Approve, Action::Refuse, Action::SendBack, Action::RequestPayment, Action::Withdraw})
            QVERIFY(!m_office->attempt(who, id, action));
        if (state == CaseState::Archived) {
            QVERIFY(!attach(desk, id, version(id), u"示例.pdf"_s, "%PDF-1.7 later", {}));
            QVERIFY(!detach(desk, id, version(id), file, u"示例"_s));
        }
    }
    QCOMPARE(contents(), before);
}

void TestAdversary::staleVersionsAreRefusedEverywhere()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->must(attach(m_office->as("intake"), id, version(id), u"示例.pdf"_s, "%PDF-1.7", {}));
    m_office->must(issueLetter(m_office->as("intake"), id, version(id), {u"receipt_slip"_s, u"收"_s, paint}));
    const AttachmentId file = readAttachments(m_office->db(), id).first().id;
    const DocumentId letter = readLetters(m_office->db(), id).first().id;
    const auto before = contents();
    const int old = version(id) - 1;
    const Desk first = m_office->as("first");
    const QList<Outcome<ChangeReport>> answers {saveForm(m_office->as("intake"), id, old, sample::grantForm()),
        settleLines(first, id, old, proposedSettlement(m_office->db(), id)),
        recordRuling(first, id, old, {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}),
        dropRuling(first, id, old, u"worthy"_s, {}, u"示例"_s),
        tickMaterial(first, id, old, u"form"_s, MaterialTick::Missing), attach(first, id, old, u"a"_s, "b", {}),
        detach(first, id, old, file, u"示例"_s), issueLetter(first, id, old, {u"receipt_slip"_s, u"收"_s, paint}),
        voidLetter(first, id, old, letter, u"示例"_s), reissueLetter(first, id, old, letter, paint),
        perform(first, id, old, Action::PassFirstReview, {.step = {.opinion = u"同意"_s}}),
        perform(m_office->as("intake"), id, old, Action::TakeBack, {})};
    for (const auto& answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ProblemCode::CaseChangedMeanwhile);
    }
    QCOMPARE(contents(), before);
}

void TestAdversary::racingIssuesGiveOneNumber()
{
    m_office->on(2026, 12, 31);
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    const int seen = version(id);
    m_office->must(issueLetter(m_office->as("intake"), id, seen, {u"receipt_slip"_s, u"收"_s, paint}));
    QCOMPARE(issueLetter(m_office->as("first"), id, seen, {u"receipt_slip"_s, u"收"_s, paint}).error().code,
        ProblemCode::CaseChangedMeanwhile);
    const DocumentId letter = readLetters(m_office->db(), id).first().id;
    m_office->must(voidLetter(m_office->as("intake"), id, version(id), letter, u"示例"_s));
    m_office->on(2027, 1, 4);
    m_office->must(reissueLetter(m_office->as("intake"), id, version(id), letter, paint));
    QVERIFY(!reissueLetter(m_office->as("intake"), id, version(id), letter, paint));
    m_office->must(voidLetter(m_office->as("intake"), id, version(id), readLetters(m_office->db(), id).last().id, u"示例"_s));
    m_office->must(issueLetter(m_office->as("intake"), id, version(id), {u"receipt_slip"_s, u"收"_s, paint}));
    QStringList numbers;
    for (const IssuedLetter& each : readLetters(m_office->db(), id))
        numbers.append(each.number);
    QCOMPARE(numbers, QStringList({u"示人社收〔2026〕1号"_s, u"示人社收〔2026〕1号"_s, u"示人社收〔2027〕1号"_s}));
}

void TestAdversary::unreadableValuesAreNotHandedIn()
{
    for (const auto& [field, value] : {std::pair(u"district"_s, u"火星"_s), std::pair(u"credit_code"_s, u"91210200MA0DEMA17X"_s),
             std::pair(u"account"_s, u"１２x"_s), std::pair(u"started"_s, u"2026-02-30"_s)}) {
        FormData form = sample::grantForm();
        form.setValue(field, value);
        const CaseId id = m_office->open(sample::grant, form);
        const auto refused = m_office->attempt("intake", id, Action::Submit);
        QVERIFY2(!refused, qPrintable(field));
        QCOMPARE(refused.error().code, ProblemCode::FormIncomplete);
        QVERIFY(m_office->file(id).number.isEmpty());
    }
}

void TestAdversary::everyChangeIsAudited()
{
    auto last = contents();
    const auto count = [this] {
        Statement row = m_office->db().prepared("SELECT count(*) FROM audit");
        row.with();
        return row.next() ? row.integer(0) : 0;
    };
    qint64 entries = count();
    const auto look = [&](const char* what) {
        auto now = contents();
        const qint64 after = count();
        auto changed = now;
        auto unchanged = last;
        changed.remove(u"audit"_s);
        unchanged.remove(u"audit"_s);
        if (changed != unchanged && after != entries + 1)
            qFatal("%s: changed the register and left %lld entries", what, after - entries);
        last = std::move(now);
        entries = after;
    };
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    look("open");
    for (const auto& [who, action] : {std::pair("intake", Action::Submit), std::pair("intake", Action::ReturnForCorrection),
             std::pair("intake", Action::Resubmit), std::pair("intake", Action::TakeBack),
             std::pair("intake", Action::Resubmit)}) {
        m_office->act(who, id, action);
        look(qPrintable(actionKey(action)));
    }
    for (const char* material : {"form", "branch_proof"}) {
        m_office->must(tickMaterial(m_office->as("intake"), id, version(id), QString::fromLatin1(material), MaterialTick::CopyKept));
        look("tick");
    }
    for (const auto& [who, action] : {std::pair("intake", Action::Accept), std::pair("first", Action::PassFirstReview),
             std::pair("second", Action::SendBack), std::pair("first", Action::PassFirstReview)}) {
        m_office->act(who, id, action);
        look(qPrintable(actionKey(action)));
    }
    m_office->settle(id, "second");
    look("settle");
    for (const auto& [who, action] : {std::pair("second", Action::PassSecondReview), std::pair("approval", Action::Approve),
             std::pair("approval", Action::TakeBack), std::pair("approval", Action::Approve),
             std::pair("finance", Action::RequestPayment), std::pair("finance", Action::TakeBack),
             std::pair("finance", Action::RequestPayment), std::pair("finance", Action::ConfirmPayment)}) {
        m_office->act(who, id, action);
        look(qPrintable(actionKey(action)));
    }
    m_office->must(issueLetter(m_office->as("intake"), id, version(id), {u"receipt_slip"_s, u"收"_s, paint}));
    look("issue");
    const DocumentId letter = readLetters(m_office->db(), id).first().id;
    const PrintOut out {.reason = u"示例"_s, .put = [] { return true; }};
    m_office->must(printLetter(m_office->as("intake"), id, letter, out));
    look("print");
    m_office->must(printLetter(m_office->as("intake"), id, letter, out));
    look("reprint");
    m_office->must(voidLetter(m_office->as("intake"), id, version(id), letter, u"示例"_s));
    look("void");
    m_office->act("intake", id, Action::Archive);
    look("archive");
    m_office->must(enterOldCase(m_office->as("intake"), sample::grant, paperCase(u"旧补〔2019〕9"_s)));
    look("old case");
}

QTEST_GUILESS_MAIN(TestAdversary)
#include "tst_adversary.moc"
