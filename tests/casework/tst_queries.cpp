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
    void filtersNarrow();
    void totalsAddUp();
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
        {Queue::Approve, 1}, {Queue::Returned, 1}, {Queue::ToPay, 2}, {Queue::DueSoon, 0}, {Queue::MyDrafts, 1}};
    QCOMPARE(queueCounts(office.as("intake")), expected);
    QCOMPARE(queueCounts(office.as("intake2")).value(Queue::MyDrafts), 0);
    for (const Queue queue : allQueues())
        QCOMPARE(casePage(office.as("intake"), {.queue = queue}, CaseSort::HandedIn, false, 50).rows.size(),
            expected.value(queue));
    QCOMPARE(queuesFor({Role::SecondReview}), QList<Queue>({Queue::SecondReview, Queue::DueSoon}));
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
                                              : row.changedAt.toString(Qt::ISODateWithMs);
        };
        QVERIFY(descending ? key(rows[i - 1]) >= key(rows[i]) : key(rows[i - 1]) <= key(rows[i]));
    }
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
        check(streamSql(CaseSort::HandedIn, descending).text(), u"COVERING INDEX case_by_hand_in"_s);
        check(streamSql(CaseSort::Due, descending).text(), u"COVERING INDEX case_by_due"_s);
        check(streamSql(CaseSort::Changed, descending).text(), u"COVERING INDEX case_by_change"_s);
    }
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
