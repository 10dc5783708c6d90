// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_operations.h"
#include "core/casework/operations/recover.h"
#include "core/casework/verify.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestHonours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<RoundOffice>();
        m_made->conferred();
    }

    void bonusIsPaidAsAListOnce();
    void bonusGoesByTheFigureOfTheDay();
    void nothingFollowsFromNothing();
    void promotionGoesOneLevelUp();
    void levelOneIsNotApplicable();
    void poolTakesOnlyOutstandingTalents();
    void refusedOneMayBeMadeAgain();
    void databaseAllowsNoSecondPayment();
    void revocationComesFirst();
    void revokedHonourStopsWhatIsInHand();
    void nothingIsPaidAfterTheDayOfRevocation();
    void honoursOfOthersAreShown();
    void onlyIntakeMakesThem();

private:
    RoundOffice& made() { return *m_made; }
    static ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }
    static const Programme& programme(QStringView key) { return *programmeByKey(key); }
    Honour honour(int index) { return made().honours()[index]; }
    CaseId make(int index, QStringView key)
    {
        return made().must(openConsequence(made().as("intake"), honour(index).id, programme(key))).cases.first();
    }
    Outcome<ChangeReport> revoke(int index, const QString& document = u"示政发〔2027〕1号"_s)
    {
        return revokeHonour(made().as("approval"), honour(index).id, honour(index).version,
            {.document = document, .reason = u"弄虚作假"_s, .password = testPassword});
    }
    void everythingAddsUp()
    {
        const auto found = verifyDatabase(made().db());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    std::unique_ptr<RoundOffice> m_made;
};

void TestHonours::bonusIsPaidAsAListOnce()
{
    const Programme& bonus = programme(u"honour_bonus");
    QCOMPARE(offeredFrom(honour(0)).size(), 3);
    QCOMPARE(offeredFrom(honour(4)).size(), 2); // experts are not taken into the allowance pool
    const auto opened = openConsequences(made().as("intake"), made().id(), bonus);
    QCOMPARE(made().must(opened).cases.size(), 5);
    for (const CaseId id : opened->cases)
        made().carryConsequence(id, CaseState::Approved);
    QCOMPARE(made().office().file(opened->cases[0]).approved, Money::fromFen(1'000'000));
    QCOMPARE(made().office().file(opened->cases[4]).approved, Money::fromFen(500'000));
    QCOMPARE(honourOf(made().db(), opened->cases[0])->id, honour(0).id);
    QCOMPARE(honour(0).followed.first().id, opened->cases[0]);
    // Not twice, in whatever way.
    QCOMPARE(code(openConsequence(made().as("intake"), honour(0).id, bonus)), ProblemCode::ConsequenceExists);
    QCOMPARE(code(openConsequences(made().as("intake"), made().id(), bonus)), ProblemCode::ConsequenceExists);
    // The list of the round goes through the batches there are.
    made().setFigure(limits::publicNotice, 5);
    const auto batch = openBatch(made().as("finance"), bonus, u"第8届奖金"_s, opened->cases);
    QVERIFY(batch.has_value());
    const BatchId id(batch->report.id);
    QCOMPARE(readBatch(made().db(), id).head.total, Money::fromFen(2 * 1'000'000 + 3 * 500'000));
    made().must(publishNotice(made().as("finance"), id, readBatch(made().db(), id).head.version, {}));
    made().office().on(2026, 4, 20);
    made().must(requestBatch(made().as("finance"), id, readBatch(made().db(), id).head.version, testPassword, u"1号"_s));
    QList<BatchPaid> paid;
    for (const CaseId one : opened->cases)
        paid.append({one, {}});
    made().must(reportBatchPaid(made().as("finance"), id, readBatch(made().db(), id).head.version, testPassword, paid));
    QCOMPARE(honour(0).followed.first().paid, Money::fromFen(1'000'000));
    everythingAddsUp();
}

void TestHonours::bonusGoesByTheFigureOfTheDay()
{
    const auto raise = [this](qint64 fen, QDate from) {
        const auto entered = enterFigure(made().as("rules"), honours::outstandingBonus,
            {.value = QString::number(fen), .effectiveFrom = from, .document = u"示例发〔2026〕10号"_s, .article = u"一"_s});
        made().must(confirmFigure(made().as("rules2"), FigureValueId(made().must(entered).id)));
    };
    raise(2'000'000, {2026, 4, 11}); // the day after the decision
    const CaseId before = make(0, u"honour_bonus");
    made().carryConsequence(before, CaseState::Approved);
    QCOMPARE(made().office().file(before).approved, Money::fromFen(1'000'000));
    raise(1'500'000, {2026, 4, 10}); // the day of the decision
    const CaseId same = make(1, u"honour_bonus");
    made().carryConsequence(same, CaseState::Approved);
    QCOMPARE(made().office().file(same).approved, Money::fromFen(1'500'000));
}

void TestHonours::nothingFollowsFromNothing()
{
    // Typed in by hand, without an honour behind it.
    const CaseId made_ = make(0, u"honour_bonus");
    FormData form = readForm(made().db(), made().office().file(made_));
    form.setValue(u"account_number"_s, u"21250100040012345"_s);
    const CaseId byHand = made().office().open(programme(u"honour_bonus"), form);
    made().office().carry(byHand, CaseState::FirstReviewed);
    QCOMPARE(made().office().file(byHand).verdict, u"refused"_s);
    QCOMPARE(code(openConsequence(made().as("intake"), honour(0).id, programme(u"talent_settlement"))), ProblemCode::ConsequenceNone);
    // Changed to another person, the honour no longer stands behind it.
    form.setValue(u"id_number"_s, RoundOffice::number(77));
    made().must(saveForm(made().as("intake"), made_, made().office().file(made_).version, form));
    made().office().act("intake", made_, Action::Submit);
    QCOMPARE(made().office().file(made_).verdict, u"refused"_s);
}

void TestHonours::promotionGoesOneLevelUp()
{
    const CaseId id = make(0, u"level_promotion");
    const FormData form = readForm(made().db(), made().office().file(id));
    QCOMPARE(form.value(u"level"_s), u"2"_s);
    QCOMPARE(form.value(u"honour_document"_s), u"示政发〔2026〕20号"_s);
    made().carryConsequence(id, CaseState::Approved);
    QCOMPARE(made().office().file(id).verdict, u"eligible"_s);
    // Two levels up is refused by the rules, and by the database whatever the rules say.
    const CaseId other = make(1, u"level_promotion");
    FormData high = readForm(made().db(), made().office().file(other));
    high.setValue(u"outcome"_s, u"direct"_s);
    high.setValue(u"new_level"_s, u"special"_s);
    made().must(saveForm(made().as("intake"), other, made().office().file(other).version, high));
    made().office().act("intake", other, Action::Submit);
    QCOMPARE(made().office().file(other).verdict, u"refused"_s);
    QVERIFY_THROWS_EXCEPTION(Fault,
        made().db().execute("UPDATE case_file SET state = 'approved' WHERE id = " + QByteArray::number(other.value())));
}

void TestHonours::levelOneIsNotApplicable()
{
    const CaseId id = make(0, u"level_promotion");
    FormData form = readForm(made().db(), made().office().file(id));
    form.setValue(u"level"_s, u"1"_s);
    form.setValue(u"certificate"_s, u"1106020001100777"_s);
    form.setValue(u"outcome"_s, u"not_applicable"_s);
    made().must(saveForm(made().as("intake"), id, made().office().file(id).version, form));
    made().office().carry(id, CaseState::Approved); // recorded, and no refusal
    QCOMPARE(made().office().file(id).verdict, u"eligible"_s);
}

void TestHonours::poolTakesOnlyOutstandingTalents()
{
    const CaseId id = make(0, u"allowance_nomination");
    made().office().carry(id, CaseState::Approved);
    QCOMPARE(code(openConsequence(made().as("intake"), honour(4).id, programme(u"allowance_nomination"))), ProblemCode::ConsequenceNone);
}

void TestHonours::refusedOneMayBeMadeAgain()
{
    const CaseId first = make(0, u"honour_bonus");
    made().carryConsequence(first, CaseState::Submitted);
    made().office().act("intake", first, Action::Withdraw);
    QVERIFY(honour(0).followed.first().isEnded);
    const CaseId second = make(0, u"honour_bonus");
    made().carryConsequence(second, CaseState::Approved);
    QCOMPARE(honour(0).followed.size(), 2);
}

void TestHonours::databaseAllowsNoSecondPayment()
{
    const CaseId first = make(0, u"honour_bonus");
    made().carryConsequence(first, CaseState::Paid);
    const CaseId other = make(1, u"honour_bonus");
    made().carryConsequence(other, CaseState::Approved);
    const QByteArray paid = QByteArray::number(first.value());
    const QByteArray second = QByteArray::number(other.value());
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("INSERT INTO case_consequence SELECT " + second
        + ", honour_id, programme, on_day, officer_name FROM case_consequence WHERE case_id = " + paid));
    // Even with the link bent, the money does not go out.
    const auto raw = Connection::open(made().office().database().file(), Connection::Mode::ReadWrite);
    raw->execute("DROP TRIGGER case_consequence_no_update; UPDATE case_consequence SET honour_id = (SELECT honour_id FROM "
                        "case_consequence WHERE case_id = " + paid + ") WHERE case_id = " + second);
    QVERIFY_THROWS_EXCEPTION(Fault, static_cast<void>(made().office().attempt("finance", other, Action::RequestPayment)));
}

void TestHonours::revocationComesFirst()
{
    const CaseId bonus = make(0, u"honour_bonus");
    made().carryConsequence(bonus, CaseState::Paid);
    QCOMPARE(code(revoke(0, {})), ProblemCode::Required);
    QCOMPARE(code(revokeHonour(made().as("intake"), honour(0).id, honour(0).version,
                 {.document = u"1号"_s, .reason = u"x"_s, .password = testPassword})),
        ProblemCode::RoleMissing);
    made().must(revoke(0));
    QCOMPARE(code(revoke(0)), ProblemCode::HonourRevoked);
    QCOMPARE(made().state(made().firstTitle()[0]), CaseState::Revoked);
    // What followed is shown as it stands, and asked back by entries of its own.
    const Honour now = honour(0);
    QCOMPARE(now.followed.first().paid, Money::fromFen(1'000'000));
    made().must(orderRecovery(made().as("approval"), bonus, made().office().file(bonus).version,
        {.password = testPassword, .amount = Money::fromFen(1'000'000), .reason = u"荣誉已撤销"_s,
            .document = now.revokedDocument}));
    QCOMPARE(readRecoveries(made().db(), bonus).size(), 1);
    // The place does not come free again, and the round still tells of it.
    QCOMPARE(made().round().title(u"outstanding_talent").honoured, 2);
    everythingAddsUp();
}

void TestHonours::revokedHonourStopsWhatIsInHand()
{
    const CaseId bonus = make(0, u"honour_bonus");
    made().carryConsequence(bonus, CaseState::Approved);
    const CaseId promotion = make(0, u"level_promotion");
    made().carryConsequence(promotion, CaseState::SecondReviewed);
    made().must(revoke(0));
    QCOMPARE(code(made().office().attempt("finance", bonus, Action::RequestPayment)), ProblemCode::HonourRevoked);
    QCOMPARE(code(made().office().attempt("approval", promotion, Action::Approve)), ProblemCode::VerdictRefused);
    QCOMPARE(code(openConsequence(made().as("intake"), honour(0).id, programme(u"allowance_nomination"))), ProblemCode::HonourRevoked);
    QVERIFY(offeredFrom(honour(0)).isEmpty());
}

void TestHonours::nothingIsPaidAfterTheDayOfRevocation()
{
    const CaseId asked = make(0, u"honour_bonus");
    made().carryConsequence(asked, CaseState::PaymentRequested);
    made().office().on(2026, 4, 20);
    made().must(revoke(0));
    const auto confirm = [&](QDate day) {
        return confirmPayment(made().as("finance"), asked, made().office().file(asked).version,
            {.password = testPassword, .paidOn = day, .voucher = u"示例-1"_s});
    };
    made().office().on(2026, 4, 21);
    QCOMPARE(code(confirm({})), ProblemCode::HonourRevoked);
    QCOMPARE(code(confirm({2026, 4, 21})), ProblemCode::HonourRevoked);
    QCOMPARE(paidSoFar(made().db(), asked), Money());
    // What had gone out by the end of that day is a fact, and is asked back.
    made().must(confirm({2026, 4, 20}));
    QCOMPARE(paidSoFar(made().db(), asked), Money::fromFen(1'000'000));
    everythingAddsUp();
}

void TestHonours::honoursOfOthersAreShown()
{
    const auto enter = [this](HonourKind kind, const QString& title, const QString& body) {
        return enterHonour(made().as("intake"), {.name = u"候选900"_s, .idNumber = RoundOffice::number(900), .kind = kind,
            .title = title, .body = body, .grantedOn = {2019, 5, 1}, .document = u"示组发〔2019〕5号"_s});
    };
    QCOMPARE(code(enter(HonourKind::Conferred, u"大连市技术能手"_s, u"大连市人民政府"_s)), ProblemCode::UnknownChoice);
    QCOMPARE(code(enter(HonourKind::Contest, u"技术能手"_s, {})), ProblemCode::Required);
    made().must(enter(HonourKind::Contest, u"技术能手"_s, u"市职业技能大赛组委会"_s));
    made().must(enter(HonourKind::OfGovernment, u"中华技能大奖"_s, u"人力资源社会保障部"_s));
    const QList<Honour> all = readHonours(made().db(), {.kind = HonourKind::Contest});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].body, u"市职业技能大赛组委会"_s);
    QVERIFY(offeredFrom(all[0]).isEmpty()); // a contest's title brings none of what the commendation brings
    QCOMPARE(readHonours(made().db(), {.person = all[0].person}).size(), 2);
    // The number of one person is not taken for another's, nor one honour for two.
    const auto enterFor = [this](const QString& name, QDate day) {
        return enterHonour(made().as("intake"), {.name = name, .idNumber = RoundOffice::number(901),
            .kind = HonourKind::OfGovernment, .title = u"全国技术能手"_s, .body = u"示例部"_s, .grantedOn = day});
    };
    made().must(enterFor(u"候选901"_s, {2019, 5, 1}));
    QCOMPARE(code(enterFor(u"另一人"_s, {2020, 5, 1})), ProblemCode::DuplicateNumber);
    QCOMPARE(code(enterFor(u"候选901"_s, {2019, 5, 1})), ProblemCode::AlreadyDone);
    made().must(enterFor(u"候选901"_s, {2020, 5, 1}));
}

void TestHonours::onlyIntakeMakesThem()
{
    for (const char* who : {"first", "second", "approval", "finance", "rules", "statistics", "system", "security", "audit"})
        QVERIFY2(code(openConsequence(made().as(who), honour(0).id, programme(u"honour_bonus"))) == ProblemCode::RoleMissing, who);
}

QTEST_GUILESS_MAIN(TestHonours)
#include "tst_honours.moc"
