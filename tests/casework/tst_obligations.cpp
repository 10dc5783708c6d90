// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/filings.h"
#include "core/casework/obligations.h"
#include "core/casework/since_last.h"
#include "core/programmes/filing_rules.h"
#include "core/programmes/migrations.h"
#include "core/register/calendar_store.h"
#include "core/store/transaction.h"
#include "tests/support/filing_desk.h"

#include <QtCore/QElapsedTimer>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What is owed comes into being by itself and stands as the day says.
class TestObligations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 2, 2);
    }
    void theLastDayIsInclusive_data();
    void theLastDayIsInclusive();
    void restDaysMoveOnlyWhereDecided_data();
    void restDaysMoveOnlyWhereDecided();
    void whoIsOnTheRegisterOnTheLastDayOwesIt_data();
    void whoIsOnTheRegisterOnTheLastDayOwesIt();
    void yearsBeforeTheFirstKeptAreLeftOut();
    void aBodyThatComesBackOwesOnce();
    void remindersBeginWhereTheOfficeSaysSo();
    void whatIsHandedInAnswersItsYear();
    void whatIsWithdrawnAnswersNothing();
    void theEarliestFilingAnswers();
    void anOverdueFilingIsToldOnce();
    void aNewFilingKnowsTheBody();
    void fiveHundredBodiesOfTenYears();
    void theStatementsWalkIndexes();

private:
    ObligationState stateOn(QDate day, int year)
    {
        const auto owed = readObligations(m_office->db(), day, {&filing::plan(), year, year});
        return owed.isEmpty() ? ObligationState::Ahead : owed.first().state;
    }
    void decide(const FigureDeclaration& figure, const QString& value)
    {
        const auto entered = enterFigure(m_office->as("rules"), figure,
            {.value = value, .effectiveFrom = QDate(2011, 1, 1), .document = u"示例发〔2026〕2号"_s, .article = u"第一条"_s});
        m_office->must(confirmFigure(m_office->as("rules2"), FigureValueId(m_office->must(entered).id)));
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestObligations::theLastDayIsInclusive_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ObligationState>("state");
    const auto row = [](const char* name, int year, QDate day, ObligationState state) {
        QTest::newRow(name) << year << day << state;
    };
    row("the day before the year", 2026, {2025, 12, 31}, ObligationState::Ahead);
    row("the first day of the year", 2026, {2026, 1, 1}, ObligationState::Open);
    row("the last day", 2026, {2026, 3, 31}, ObligationState::Open);
    row("the day after", 2026, {2026, 4, 1}, ObligationState::Overdue);
    row("the end of the year", 2026, {2026, 12, 31}, ObligationState::Overdue);
    row("29 February of a leap year", 2028, {2028, 2, 29}, ObligationState::Open);
    row("the last day of a leap year's quarter", 2028, {2028, 3, 31}, ObligationState::Open);
    row("the day after in a leap year", 2028, {2028, 4, 1}, ObligationState::Overdue);
    row("a last day that is a Sunday", 2024, {2024, 4, 1}, ObligationState::Overdue);   // 2024-03-31
}

void TestObligations::theLastDayIsInclusive()
{
    QFETCH(int, year);
    QFETCH(QDate, day);
    QFETCH(ObligationState, state);
    (void)filing::registerBody(*m_office, 2011);
    QCOMPARE(stateOn(day, year), state);
}

void TestObligations::restDaysMoveOnlyWhereDecided_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QDate>("last");
    // By the State Council's arrangements: 31 March 2024 was a Sunday and no working day, 31 March 2026 is a Tuesday.
    QTest::newRow("undecided, Sunday") << 2024 << QString() << QDate(2024, 3, 31);
    QTest::newRow("off, Sunday") << 2024 << u"off"_s << QDate(2024, 3, 31);
    QTest::newRow("on, Sunday") << 2024 << u"on"_s << QDate(2024, 4, 1);
    QTest::newRow("on, Tuesday") << 2026 << u"on"_s << QDate(2026, 3, 31);
    QTest::newRow("on, but the calendar of the year is not known") << 2030 << u"on"_s << QDate(2030, 3, 31);
}

void TestObligations::restDaysMoveOnlyWhereDecided()
{
    QFETCH(int, year);
    QFETCH(QString, decision);
    QFETCH(QDate, last);
    if (!decision.isEmpty())
        decide(*filing::plan().obligation->restDays, decision);
    QCOMPARE(lastDay(m_office->db(), *filing::plan().obligation, year), last);
    // The last day of a year on a rest day: 31 December 2023 was a Sunday, the next working day is 2 January 2024.
    ObligationKind yearEnd = *filing::plan().obligation;
    yearEnd.due = {12, 31};
    QCOMPARE(lastDay(m_office->db(), yearEnd, 2023), decision == u"on" ? QDate(2024, 1, 2) : QDate(2023, 12, 31));
}

void TestObligations::whoIsOnTheRegisterOnTheLastDayOwesIt_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("owes");
    QTest::newRow("all along") << QDate(2015, 1, 1) << QDate() << true;
    QTest::newRow("founded during the quarter") << QDate(2026, 2, 10) << QDate() << true;
    QTest::newRow("founded on the last day") << QDate(2026, 3, 31) << QDate() << true;
    QTest::newRow("founded the day after") << QDate(2026, 4, 1) << QDate() << false;
    QTest::newRow("left before the last day") << QDate(2015, 1, 1) << QDate(2026, 3, 30) << false;
    QTest::newRow("left on the last day") << QDate(2015, 1, 1) << QDate(2026, 3, 31) << true;
}

void TestObligations::whoIsOnTheRegisterOnTheLastDayOwesIt()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, owes);
    (void)filing::registerBody(*m_office, 2026, from, to);
    QCOMPARE(readObligations(m_office->db(), {2026, 12, 31}, {&filing::plan(), 2026, 2026}).size(), owes ? 1 : 0);
}

void TestObligations::yearsBeforeTheFirstKeptAreLeftOut()
{
    (void)filing::registerBody(*m_office, 2024);
    QList<int> years;
    for (const Obligation& owed : readObligations(m_office->db(), {2026, 2, 2}, {&filing::plan()}))
        years.append(owed.year);
    QCOMPARE(years, (QList<int> {2026, 2025, 2024}));
}

void TestObligations::aBodyThatComesBackOwesOnce()
{
    const AppraisalBodyId first = filing::registerBody(*m_office, 2026, {2015, 1, 1}, {2026, 3, 30});
    const auto again = enterAppraisalBody(m_office->as("rules"), {.name = filing::bodyName, .creditCode = filing::bodyCode},
        {.from = QDate(2026, 3, 30), .firstYear = 2026});
    QCOMPARE(again.error().code, ProblemCode::BodyRegistered);
    (void)filing::registerBody(*m_office, 2026, {2026, 3, 31});
    QCOMPARE(readObligations(m_office->db(), {2026, 3, 31}, {&filing::plan(), 2026, 2026}).size(), 1);
    // An entry that was a mistake owes nothing.
    m_office->must(dropAppraisalBody(m_office->as("rules"), first, u"登记有误"_s));
    QCOMPARE(readObligations(m_office->db(), {2026, 3, 31}, {&filing::plan(), 2026, 2026}).size(), 1);
}

void TestObligations::remindersBeginWhereTheOfficeSaysSo()
{
    (void)filing::registerBody(*m_office);
    QCOMPARE(stateOn({2026, 3, 31}, 2026), ObligationState::Open); // unset: no reminder, shown as due
    decide(*filing::plan().obligation->reminderDays, u"30"_s);
    QCOMPARE(stateOn({2026, 2, 28}, 2026), ObligationState::Open);
    QCOMPARE(stateOn({2026, 3, 1}, 2026), ObligationState::Reminder); // thirty days before 31 March
    QCOMPARE(stateOn({2026, 3, 31}, 2026), ObligationState::Reminder);
    QCOMPARE(stateOn({2026, 4, 1}, 2026), ObligationState::Overdue);
    QCOMPARE(countObligations(readObligations(m_office->db(), {2026, 4, 1}, {&filing::plan(), 2026, 2026})).pressing(), 1);
}

void TestObligations::whatIsHandedInAnswersItsYear()
{
    (void)filing::registerBody(*m_office);
    m_office->on(2026, 4, 1);
    const CaseId id = filing::handedIn(*m_office, filing::plan(), filing::planForm(2026));
    const auto owed = readObligations(m_office->db(), {2026, 4, 2}, {&filing::plan(), 2026, 2026});
    QCOMPARE(owed.first().state, ObligationState::HandedIn);
    QVERIFY(owed.first().isLate);
    QCOMPARE(owed.first().daysLate({2026, 4, 20}), 1);
    m_office->tickAll(id);
    m_office->act("first", id, Action::File);
    QCOMPARE(stateOn({2026, 4, 2}, 2026), ObligationState::Late);
    // A plan handed in before its year begins is in time.
    m_office->on(2026, 12, 20);
    (void)filing::onFile(*m_office, filing::plan(), filing::planForm(2027));
    QCOMPARE(stateOn({2027, 4, 2}, 2027), ObligationState::OnTime);
    QCOMPARE(stateOn({2027, 4, 2}, 2026), ObligationState::Late);
}

void TestObligations::whatIsWithdrawnAnswersNothing()
{
    (void)filing::registerBody(*m_office);
    const CaseId id = filing::handedIn(*m_office, filing::plan(), filing::planForm(2026));
    m_office->act("intake", id, Action::Withdraw);
    QCOMPARE(stateOn({2026, 4, 2}, 2026), ObligationState::Overdue);
    m_office->act("intake", id, Action::Archive);
    QCOMPARE(stateOn({2026, 4, 2}, 2026), ObligationState::Overdue);
}

void TestObligations::theEarliestFilingAnswers()
{
    (void)filing::registerBody(*m_office);
    m_office->on(2026, 3, 20);
    const CaseId first = filing::onFile(*m_office, filing::plan(), filing::planForm(2026));
    m_office->on(2026, 7, 1);
    (void)filing::onFile(*m_office, filing::plan(), filing::planForm(2026));
    const auto owed = readObligations(m_office->db(), {2026, 7, 2}, {&filing::plan(), 2026, 2026});
    QCOMPARE(owed.size(), 1);
    QCOMPARE(owed.first().filing, first);
    QCOMPARE(owed.first().state, ObligationState::OnTime);
}

void TestObligations::anOverdueFilingIsToldOnce()
{
    (void)filing::registerBody(*m_office);
    m_office->on(2026, 3, 30);
    notePresence(m_office->as("intake"));
    m_office->on(2026, 4, 2);
    QCOMPARE(readSinceLast(m_office->as("intake"), *lastPresence(m_office->as("intake"))).overdueFilings, 1);
    notePresence(m_office->as("intake"));
    m_office->on(2026, 4, 3);
    QCOMPARE(readSinceLast(m_office->as("intake"), *lastPresence(m_office->as("intake"))).overdueFilings, 0);
}

void TestObligations::aNewFilingKnowsTheBody()
{
    (void)filing::registerBody(*m_office);
    (void)filing::onFile(*m_office, filing::plan(), filing::planForm(2026));
    const auto owed = readObligations(m_office->db(), {2027, 2, 1}, {&filing::plan(), 2027, 2027});
    const FormData form = formFor(m_office->db(), owed.first());
    QCOMPARE(form.value(u"body_name"_s), filing::bodyName);
    QCOMPARE(form.value(u"credit_code"_s), filing::bodyCode);
    QCOMPARE(form.value(u"contact_name"_s), u"赵示例"_s);
    QCOMPARE(form.value(u"plan_year"_s), u"2027"_s);
    QVERIFY(form.rows(u"lines"_s).isEmpty());
}

void TestObligations::fiveHundredBodiesOfTenYears()
{
    constexpr int bodies = 500;
    m_office->database().write([&] {
        for (int i = 0; i < bodies; ++i) {
            m_office->db().prepared("INSERT INTO organisation (name, name_raw, credit_code, name_key) VALUES (?1, ?1, ?2, ?1)")
                .run(u"示例鉴定所%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"522102000000%1"_s.arg(i, 6, 10, QLatin1Char('0')));
            const OrganisationId organisation(m_office->db().lastInsertId());
            m_office->db()
                .prepared("INSERT INTO appraisal_body (organisation_id, from_day, first_year, entered_by, entered_at) "
                          "VALUES (?, '2010-01-01', 2017, 1, '2026-01-01T00:00:00.000Z')")
                .run(organisation);
            for (int year = 2017; year < 2027; ++year) {
                m_office->db()
                    .prepared("INSERT INTO case_file (programme, state, number, number_key, number_order, handed_in, "
                              "handed_in_key, decided_on, officer_id, created_by, created_at, changed_at) VALUES "
                              "('appraisal_plan', 'filed', ?1, ?1, ?1, ?2, ?2, ?2, 1, 1, '2026-01-01T00:00:00.000Z', "
                              "'2026-01-01T00:00:00.000Z')")
                    .run(u"示例%1-%2"_s.arg(i).arg(year), QDate(year, 3, 1 + i % 40 > 31 ? 31 : 1 + i % 31));
                m_office->db()
                    .prepared("INSERT INTO filing (case_id, programme, organisation_id, year, due_on, number, numbered_on) "
                              "VALUES (?, 'appraisal_plan', ?, ?, ?, ?, ?)")
                    .run(CaseId(m_office->db().lastInsertId()), organisation, year, QDate(year, 3, 31),
                        u"示例号%1-%2"_s.arg(i).arg(year), QDate(year, 3, 31));
            }
        }
    });
    QElapsedTimer timer;
    timer.start();
    const auto owed = readObligations(m_office->db(), {2026, 12, 31});
    const qint64 whole = timer.restart();
    const auto year = readObligations(m_office->db(), {2026, 12, 31}, {&filing::plan(), 2026, 2026});
    qInfo("%lld obligations in %lld ms, one year in %lld ms", qint64(owed.size()), whole, timer.elapsed());
    QCOMPARE(readObligations(m_office->db(), {2026, 12, 31}, {&filing::plan()}).size(), bodies * 10);
    QCOMPARE(year.size(), bodies);
    // The page reads on a thread of its own; even there nobody should have to wait.
    QVERIFY(whole < 1000);
}

void TestObligations::theStatementsWalkIndexes()
{
    for (const QByteArray& sql : obligationStatements())
        for (const QString& step : m_office->database().planOf(sql))
            QVERIFY2(step.startsWith(u"SEARCH"_s), qPrintable(step));
}

QTEST_GUILESS_MAIN(TestObligations)
#include "tst_obligations.moc"
