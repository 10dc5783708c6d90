// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_stream.h"
#include "core/casework/queries/find.h"
#include "core/casework/procedures/adopt_limits.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestQueries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(100000);
    }
    void queuesCountWhatWaits();
    void pagesJoinWithoutGapOrRepeat_data();
    void pagesJoinWithoutGapOrRepeat();
    void groupsComeBeforeTheOrder();
    void amountsAndVerdictsAreOrders();
    void ordersThatAreServed_data();
    void ordersThatAreServed();
    void filtersNarrow();
    void typedFiltersNarrow_data();
    void typedFiltersNarrow();
    void totalsAddUp();
    void totalsFollowEveryChange();
    void dueSoonFollowsTheLimit();
    void searchFindsCases();
    void partiesShowTheirCases();
    void listsWalkIndexesAlone();

private:
    /// Twelve cases on twelve days, in turn handed in and accepted, in two districts.
    QList<CaseId> makeTwelve()
    {
        QList<CaseId> ids;
        for (int i = 0; i < 12; ++i) {
            m_office->on(2026, 3, 2 + (i * 5) % 12);
            FormData form = sample::grantForm(u"示例第%1公司"_s.arg(i));
            form.setValue(u"district"_s, i % 3 == 0 ? u"210203"_s : u"210202"_s);
            const CaseId id = m_office->open(sample::grant, form);
            m_office->carry(id, i % 2 == 0 ? CaseState::Submitted : CaseState::Accepted);
            ids.append(id);
        }
        return ids;
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestQueries::queuesCountWhatWaits()
{
    OfficeDesk& office = *m_office;
    for (const CaseState state : {CaseState::Draft, CaseState::Submitted, CaseState::Submitted,
             CaseState::ReturnedForCorrection, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
             CaseState::Approved, CaseState::PaymentRequested, CaseState::Paid})
        (void)office.claimIn(state);
    (void)office.markIn(CaseState::Approved); // pays nothing
    const QMap<Queue, qint64> expected {{Queue::ToAccept, 2}, {Queue::FirstReview, 1}, {Queue::SecondReview, 1},
        {Queue::Approve, 1}, {Queue::Returned, 1}, {Queue::ToPay, 2}, {Queue::DueSoon, 0}, {Queue::MyDrafts, 1},
        {Queue::Mine, 4}}; // the draft, the two handed in and the one returned are intake's still
    QCOMPARE(queueCounts(office.as("intake")), expected);
    QCOMPARE(queueCounts(office.as("intake2")).value(Queue::MyDrafts), 0);
    for (const Queue queue : allQueues())
        QCOMPARE(casePage(office.as("intake"), {.queue = queue}, CaseSort::HandedIn, false, 50).rows.size(),
            expected.value(queue));
    QCOMPARE(queuesFor({Role::SecondReview}), QList<Queue>({Queue::SecondReview, Queue::DueSoon, Queue::Mine}));
    QVERIFY(queuesFor({Role::AuditAdministrator}).isEmpty());
}

void TestQueries::pagesJoinWithoutGapOrRepeat_data()
{
    QTest::addColumn<CaseSort>("sort");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        QTest::addRow("hand-in %d", descending) << CaseSort::HandedIn << descending;
        QTest::addRow("due %d", descending) << CaseSort::Due << descending;
        QTest::addRow("changed %d", descending) << CaseSort::Changed << descending;
        QTest::addRow("number %d", descending) << CaseSort::Number << descending;
        QTest::addRow("applicant %d", descending) << CaseSort::Applicant << descending;
        QTest::addRow("amount %d", descending) << CaseSort::Amount << descending;
        QTest::addRow("verdict %d", descending) << CaseSort::Verdict << descending;
    }
}

void TestQueries::pagesJoinWithoutGapOrRepeat()
{
    QFETCH(const CaseSort, sort);
    QFETCH(const bool, descending);
    const QList<CaseId> made = makeTwelve();
    QList<CaseRow> rows;
    std::optional<PageKey> after;
    int pages = 0;
    do {
        const CasePage page = casePage(m_office->as("intake"), {}, sort, descending, 5, after);
        rows += page.rows;
        after = page.next;
        ++pages;
    } while (after && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(rows.size(), 12);
    QSet<CaseId> seen;
    for (const CaseRow& row : rows)
        seen.insert(row.id);
    QCOMPARE(seen, QSet<CaseId>(made.begin(), made.end()));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto key = [sort](const CaseRow& row) {
            return sort == CaseSort::HandedIn ? row.handedIn.toString(Qt::ISODate)
                : sort == CaseSort::Due       ? row.dueOn.toString(Qt::ISODate)
                : sort == CaseSort::Changed   ? row.changedAt.toString(Qt::ISODateWithMs)
                : sort == CaseSort::Number    ? row.number
                : sort == CaseSort::Amount    ? u"%1"_s.arg(row.approved.value_or(row.claimed.value_or(Money())).fen(), 15)
                : sort == CaseSort::Verdict   ? row.verdict
                                              : row.applicantName;
        };
        QVERIFY(descending ? key(rows[i - 1]) >= key(rows[i]) : key(rows[i - 1]) <= key(rows[i]));
    }
}

void TestQueries::groupsComeBeforeTheOrder()
{
    makeTwelve();
    (void)m_office->markIn(CaseState::Accepted);
    const CaseOrder order {{CaseSort::State, true}, {CaseSort::Programme}, {CaseSort::HandedIn}};
    QList<CaseRow> rows;
    std::optional<PageKey> after;
    do {
        const CasePage page = casePage(m_office->as("intake"), {}, order, 4, after);
        rows += page.rows;
        after = page.next;
    } while (after && rows.size() < 50);
    QCOMPARE(rows.size(), 13);
    for (int i = 0; i < 13; ++i) // accepted before submitted, the grant before the mark
        QCOMPARE(std::pair(rows[i].state, rows[i].programme),
            std::pair(i < 7 ? CaseState::Accepted : CaseState::Submitted, i == 6 ? u"sample_mark"_s : u"sample_grant"_s));
    for (const int i : {1, 2, 3, 4, 5, 8, 9, 10, 11, 12})
        QVERIFY(rows[i - 1].handedIn <= rows[i].handedIn);
}

void TestQueries::amountsAndVerdictsAreOrders()
{
    OfficeDesk& office = *m_office;
    const CaseId mark = office.markIn(CaseState::Submitted);            // pays nothing
    const CaseId claimed = office.claimIn(CaseState::Submitted);        // 2,000 yuan claimed
    FormData one = sample::grantForm();
    one.editRows(u"people"_s).removeLast();
    const CaseId approved = office.open(sample::grant, one);            // 1,000 yuan approved
    office.carry(approved, CaseState::Approved);
    const CaseId draft = office.claimIn(CaseState::Draft);              // claims nothing and has no verdict yet
    const auto idsBy = [&](const CaseOrder& order) {
        QList<CaseId> ids;
        std::optional<PageKey> after;
        do {
            const CasePage page = casePage(office.as("intake"), {}, order, 1, after);
            for (const CaseRow& row : page.rows)
                ids.append(row.id);
            after = page.next;
        } while (after && ids.size() < 10);
        return ids;
    };
    QCOMPARE(caseRow(office.db(), approved).approved, std::optional(Money::fromFen(1'000'00)));
    QCOMPARE(idsBy({{CaseSort::Amount}}), (QList<CaseId> {mark, draft, approved, claimed}));
    QCOMPARE(idsBy({{CaseSort::Amount, true}}), (QList<CaseId> {claimed, approved, draft, mark}));
    const QList<CaseId> byVerdict = idsBy({{CaseSort::Verdict}});
    QCOMPARE(byVerdict.size(), 4);
    QCOMPARE(byVerdict.first(), draft);
    QCOMPARE(idsBy({{CaseSort::Verdict, true}}).last(), draft);
    QStringList words;
    for (const CaseId id : byVerdict)
        words.append(caseRow(office.db(), id).verdict);
    const QStringList order {u""_s, u"eligible"_s, u"undetermined"_s, u"refused"_s};
    for (qsizetype i = 1; i < words.size(); ++i)
        QVERIFY2(order.indexOf(words[i - 1]) <= order.indexOf(words[i]), qPrintable(words.join(u' ')));
    // A text that narrows the list leaves the order as it is.
    QCOMPARE(casePage(office.as("intake"), {.organisation = u"渤海"_s}, {{CaseSort::Verdict}}, 10).rows.first().id, draft);
    QCOMPARE(casePage(office.as("intake"), {.organisation = u"渤海"_s}, {{CaseSort::Amount}}, 10).rows.last().id, claimed);
}

void TestQueries::ordersThatAreServed_data()
{
    QTest::addColumn<CaseOrder>("order");
    QTest::addColumn<bool>("isServed");
    using enum CaseSort;
    QTest::newRow("none") << CaseOrder {} << true;
    QTest::newRow("one") << CaseOrder {{Number}} << true;
    QTest::newRow("state, then due") << CaseOrder {{CaseSort::State, true}, {Due}} << true;
    QTest::newRow("programme, state, applicant") << CaseOrder {{CaseSort::Programme}, {CaseSort::State}, {Applicant}} << true;
    QTest::newRow("groups alone") << CaseOrder {{CaseSort::State}, {CaseSort::Programme}} << true;
    QTest::newRow("state, then amount") << CaseOrder {{CaseSort::State}, {CaseSort::Amount, true}} << true;
    QTest::newRow("verdict, then hand-in") << CaseOrder {{CaseSort::Verdict, true}, {HandedIn}} << true;
    QTest::newRow("verdict in state") << CaseOrder {{CaseSort::State}, {CaseSort::Verdict}} << true;
    QTest::newRow("verdict, then due") << CaseOrder {{CaseSort::Verdict}, {Due}} << false;
    QTest::newRow("amount, then hand-in") << CaseOrder {{CaseSort::Amount}, {HandedIn}} << false;
    QTest::newRow("due, then state") << CaseOrder {{Due}, {CaseSort::State}} << false;
    QTest::newRow("two days") << CaseOrder {{HandedIn}, {Due}} << false;
    QTest::newRow("twice") << CaseOrder {{CaseSort::State}, {CaseSort::State, true}} << false;
}

void TestQueries::ordersThatAreServed()
{
    QFETCH(const CaseOrder, order);
    QFETCH(const bool, isServed);
    QCOMPARE(jiangce::isServed(order), isServed);
    if (!isServed)
        QVERIFY_THROWS_EXCEPTION(Fault, (void)casePage(m_office->as("intake"), {}, order, 5));
}

void TestQueries::filtersNarrow()
{
    makeTwelve();
    const auto count = [this](const CaseFilter& filter) {
        return casePage(m_office->as("intake"), filter, CaseSort::HandedIn, true, 100).rows.size();
    };
    QCOMPARE(count({}), 12);
    QCOMPARE(count({.programme = u"sample_grant"_s}), 12);
    QCOMPARE(count({.programme = u"sample_mark"_s}), 0);
    QCOMPARE(count({.states = {CaseState::Accepted}}), 6);
    QCOMPARE(count({.states = {CaseState::Accepted, CaseState::Submitted}}), 12);
    QCOMPARE(count({.district = u"210203"_s}), 4);
    QCOMPARE(count({.officer = m_office->session("first").account}), 0);
    QCOMPARE(count({.handedInFrom = QDate(2026, 3, 4), .handedInTo = QDate(2026, 3, 6)}), 3);
    QCOMPARE(count({.handedInFrom = QDate(2026, 3, 13)}), 1);
    QCOMPARE(count({.dueFrom = QDate(2000, 1, 1)}), 0); // no limit is set, so nothing is due
    QCOMPARE(count({.dueTo = QDate(2900, 1, 1)}), 0);
    QCOMPARE(count({.amountFrom = Money::fromFen(200000), .amountTo = Money::fromFen(200000)}), 12);
    QCOMPARE(count({.amountFrom = Money::fromFen(200001)}), 0);
    QCOMPARE(count({.amountTo = Money::fromFen(199999)}), 0);
}

void TestQueries::typedFiltersNarrow_data()
{
    QTest::addColumn<CaseFilter>("filter");
    QTest::addColumn<int>("cases");
    QTest::newRow("number as typed") << CaseFilter {.number = u"SB2026-1"_s} << 4; // 1, 10, 11, 12
    QTest::newRow("number as printed") << CaseFilter {.number = u"示补[2026]00000"_s} << 9;
    QTest::newRow("number of none") << CaseFilter {.number = u"sb2025"_s} << 0;
    QTest::newRow("applicant") << CaseFilter {.applicant = u"示例第1"_s} << 3; // 1, 10, 11
    QTest::newRow("applicant, not its end") << CaseFilter {.applicant = u"公司"_s} << 0;
    // Their credit code is the same, so the register knows them as one enterprise under the name it saw first.
    QTest::newRow("enterprise") << CaseFilter {.organisation = u"示例第0公"_s} << 12;
    QTest::newRow("enterprise, not its beginning") << CaseFilter {.organisation = u"第0公"_s} << 0;
    QTest::newRow("part of a name") << CaseFilter {.text = u"第1"_s} << 3;
    QTest::newRow("pinyin") << CaseFilter {.text = u"shilidi"_s} << 12;
    QTest::newRow("two of them") << CaseFilter {.applicant = u"示例第1"_s, .text = u"第10"_s} << 1;
    QTest::newRow("with a column") << CaseFilter {.district = u"210203"_s, .applicant = u"示例第1"_s} << 0;
    QTest::newRow("with a programme") << CaseFilter {.programme = u"sample_mark"_s, .text = u"第1"_s} << 0;
}

void TestQueries::typedFiltersNarrow()
{
    QFETCH(const CaseFilter, filter);
    QFETCH(const int, cases);
    makeTwelve();
    QCOMPARE(caseTotals(m_office->as("intake"), filter).cases, cases);
    QList<CaseRow> rows;
    std::optional<PageKey> after;
    do {
        const CasePage page = casePage(m_office->as("intake"), filter, CaseSort::Number, true, 2, after);
        rows += page.rows;
        after = page.next;
    } while (after && rows.size() < 50);
    QCOMPARE(rows.size(), cases);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].number > rows[i].number);
}

void TestQueries::totalsAddUp()
{
    makeTwelve();
    const CaseTotals all = caseTotals(m_office->as("intake"), {});
    QCOMPARE(all.cases, 12);
    QCOMPARE(all.claimed, Money::fromFen(12 * 200000));
    QVERIFY(all.approved.isZero());
    QCOMPARE(caseTotals(m_office->as("intake"), {.district = u"210203"_s}).claimed, Money::fromFen(4 * 200000));
}

void TestQueries::totalsFollowEveryChange()
{
    OfficeDesk& office = *m_office;
    const auto summed = [&office](const CaseFilter& filter) {
        const CaseTotals totals = caseTotals(office.as("intake"), filter);
        return std::tuple(totals.cases, totals.claimed, totals.approved);
    };
    const CaseId id = office.claimIn(CaseState::SecondReviewed);
    (void)office.claimIn(CaseState::Paid);
    for (int step = 0; step < 2; ++step) {
        for (const CaseState state : {CaseState::SecondReviewed, CaseState::Approved, CaseState::Paid}) {
            const CaseFilter kept {.states = {state}};
            const CaseFilter walked {.states = {state}, .amountFrom = Money()};
            QCOMPARE(summed(kept), summed(walked));
        }
        QCOMPARE(std::get<2>(summed({.states = {CaseState::Approved}})), Money::fromFen(step * 200000));
        if (step == 0)
            office.carry(id, CaseState::Approved);
    }
}

void TestQueries::dueSoonFollowsTheLimit()
{
    OfficeDesk& office = *m_office;
    office.on(2026, 9, 18);
    const CaseId id = office.claimIn(CaseState::Submitted);
    QVERIFY(!office.file(id).dueOn.isValid()); // no limit set: no due date
    office.must(adoptLicensingLimits(office.as("rules"), QDate(2011, 1, 1)));
    QCOMPARE(refreshDueDates(office.as("rules")), 0); // entered by one person does not count
    for (const FigureHistory& value : FigureStore(office.db()).history())
        if (!value.record.isConfirmed)
            office.must(confirmFigure(office.as("rules2"), value.record.id));
    QCOMPARE(refreshDueDates(office.as("rules")), 1);
    QCOMPARE(office.file(id).dueOn, QDate(2026, 9, 24));
    QCOMPARE(queueCounts(office.as("intake")).value(Queue::DueSoon), 1);
    const CaseId later = office.claimIn(CaseState::Accepted); // due on 22 October
    QCOMPARE(queueCounts(office.as("intake")).value(Queue::DueSoon), 1);
    office.on(2026, 10, 20);
    QCOMPARE(casePage(office.as("first"), {.queue = Queue::DueSoon}, CaseSort::Due, false, 9).rows.last().id, later);
}

void TestQueries::searchFindsCases()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    for (const char16_t* typed : {u"sb2026-1", u"示补〔2026〕000001", u"渤海", u"bhsl", u"王伟", u"wangwei", u"wangw",
             u"210202199001010010", u"91210200MA0DEMA17P"}) {
        const QList<FindHit> hits = find(m_office->db(), QString::fromUtf16(typed));
        QVERIFY2(std::ranges::any_of(hits,
                     [id](const FindHit& hit) { return hit.kind == FindHit::Kind::Case && hit.id == id.value(); }),
            qPrintable(QString::fromUtf16(typed)));
    }
    const QList<FindHit> persons = find(m_office->db(), u"李娜"_s);
    const auto person = std::ranges::find(persons, FindHit::Kind::Person, &FindHit::kind);
    QVERIFY(person != persons.end());
    QVERIFY(!person->detail.contains(u"19920202"_s)); // masked
}

void TestQueries::partiesShowTheirCases()
{
    const CaseId one = m_office->claimIn(CaseState::Submitted);
    const CaseId two = m_office->claimIn(CaseState::Accepted);
    const QList<PartyCase> ofUnit = casesOfOrganisation(m_office->db(), m_office->file(one).organisation);
    QCOMPARE(ofUnit.size(), 2);
    QCOMPARE(ofUnit[0].row.id, two); // newest first
    QCOMPARE(ofUnit[0].as, u"applicant"_s);
    const auto hits = find(m_office->db(), u"王伟"_s);
    const auto person = std::ranges::find(hits, FindHit::Kind::Person, &FindHit::kind);
    QCOMPARE(casesOfPerson(m_office->db(), PersonId(person->id)).size(), 2);
    QCOMPARE(casesOfPerson(m_office->db(), PersonId(person->id))[0].as, u"person"_s);
}

void TestQueries::listsWalkIndexesAlone()
{
    const auto check = [this](const QByteArray& sql, const QString& index) {
        const QString plan = m_office->database().planOf(sql).join(u" / "_s);
        QVERIFY2(plan.contains(u"SEARCH"_s) && plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    };
    for (const bool descending : {false, true}) {
        const std::pair<CaseSort, const char*> indexes[] {{CaseSort::HandedIn, "case_by_hand_in handed_in_key"},
            {CaseSort::Due, "case_by_due due_key"}, {CaseSort::Changed, "case_by_change changed_at"},
            {CaseSort::Number, "case_by_number number_order"}, {CaseSort::Applicant, "case_by_applicant applicant_name"},
            {CaseSort::Amount, "case_by_amount <expr>"}};
        for (const auto& [sort, name] : indexes) {
            const QStringList words = QString::fromLatin1(name).split(u' ');
            const QString begin = u"COVERING INDEX %1 (programme=? AND state=? AND %2"_s.arg(words[0], words[1]);
            for (const bool isContinued : {false, true})
                check(streamSql(sort, descending, isContinued), begin + u">? AND %1<?)"_s.arg(words[1]));
            check(tiesSql(sort, descending), begin + (descending ? u"=? AND id<?)"_s : u"=? AND id>?)"_s));
        }
        const QString byVerdict = u"COVERING INDEX case_by_verdict (programme=? AND state=? AND verdict=? AND handed_in_key"_s;
        for (const bool isContinued : {false, true})
            check(streamSql(CaseSort::HandedIn, descending, isContinued, true), byVerdict + u">? AND handed_in_key<?)"_s);
        check(tiesSql(CaseSort::HandedIn, descending, true), byVerdict + (descending ? u"=? AND id<?)"_s : u"=? AND id>?)"_s));
    }
    check(totalsSql(), u"COVERING INDEX case_by_hand_in (programme=? AND state=? AND handed_in_key>? AND handed_in_key<?)"_s);
    check(candidateSql(CaseSort::Due), u"INTEGER PRIMARY KEY"_s);
    check("SELECT id FROM case_file WHERE number_key >= ? AND number_key < ? LIMIT ?", u"(number_key>? AND number_key<?)"_s);
    check("SELECT id FROM case_file WHERE number >= ? AND number < ? LIMIT ?", u"(number>? AND number<?)"_s);
    check("SELECT id FROM case_file WHERE programme = ? AND state = ? AND applicant_name >= ? AND applicant_name < ? LIMIT ?",
        u"COVERING INDEX case_by_applicant"_s);
    check("SELECT c.id FROM organisation o CROSS JOIN case_file c ON c.organisation_id = o.id "
          "WHERE o.name_key >= ? AND o.name_key < ? LIMIT ?",
        u"case_by_organisation"_s);
    check("SELECT count(*) FROM case_file WHERE due_on <= ?", u"case_due"_s);
    check("SELECT count(*) FROM case_file WHERE created_by = ? AND state = 'draft'", u"case_draft_by_author"_s);
    check("SELECT case_id, role FROM case_party WHERE person_id = ? GROUP BY case_id, role "
          "ORDER BY case_id DESC, role DESC",
        u"case_party_by_person"_s);
    check("SELECT case_id, role FROM case_party WHERE organisation_id = ? GROUP BY case_id, role "
          "ORDER BY case_id DESC, role DESC",
        u"case_party_by_organisation"_s);
    check("SELECT id FROM case_step WHERE case_id = ? AND is_taken_back = 0 ORDER BY id DESC LIMIT 1",
        u"case_step_by_case"_s);
    check("SELECT seq FROM audit WHERE case_id = ? ORDER BY seq DESC", u"audit_by_case"_s);
    check("SELECT figure FROM claim_line WHERE person_number = ? AND person_number <> '' AND case_id <> ?", u"claim_line_by_person"_s);
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
