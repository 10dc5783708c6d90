// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/officer_memory.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/casework/since_last.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What the program remembers for one officer and tells nobody else.
class TestOfficerMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(100000);
    }
    void preferencesBelongToOneOfficer();
    void viewsAreNamedAndReplaced();
    void recentCasesKeepTheNewest();
    void nobodyKeepsNothing();
    void whatMovedIsToldOnce();
    void whatCameDueIsTold();
    void nothingScans();

private:
    std::unique_ptr<OfficeDesk> m_office;
};

void TestOfficerMemory::preferencesBelongToOneOfficer()
{
    const Desk intake = m_office->as("intake");
    QVERIFY(!preference(intake, u"columns"_s));
    keepPreference(intake, u"columns"_s, "one");
    keepPreference(intake, u"columns"_s, "two");
    QCOMPARE(preference(intake, u"columns"_s), QByteArray("two"));
    QVERIFY(!preference(m_office->as("first"), u"columns"_s));
    keepPreference(intake, u"columns"_s, QByteArray(70000, 'x'));
    QCOMPARE(preference(intake, u"columns"_s), QByteArray("two"));
}

void TestOfficerMemory::viewsAreNamedAndReplaced()
{
    const Desk intake = m_office->as("intake");
    const auto first = saveView(intake, u"  西岗  本月 "_s, "{\"a\":1}");
    QVERIFY(first.has_value());
    QCOMPARE(first->name, u"西岗 本月"_s);
    QCOMPARE(saveView(intake, u"西岗 本月"_s, "{\"a\":2}")->id, first->id);
    QCOMPARE(savedViews(intake).size(), 1);
    QCOMPARE(savedViews(intake).first().view, QByteArray("{\"a\":2}"));
    QVERIFY(savedViews(m_office->as("first")).isEmpty());
    QCOMPARE(saveView(intake, u"  "_s, "{}").error().code, ProblemCode::Required);
    QCOMPARE(saveView(intake, u"长"_s.repeated(51), "{}").error().code, ProblemCode::TooLong);

    const auto second = saveView(intake, u"逾期"_s, "{}");
    QCOMPARE(renameView(intake, second->id, u"西岗 本月"_s), Outcome<bool>(false));
    QCOMPARE(renameView(intake, second->id, u"逾期的"_s), Outcome<bool>(true));
    deleteView(m_office->as("first"), second->id);
    QCOMPARE(savedViews(intake).size(), 2);
    deleteView(intake, second->id);
    QCOMPARE(savedViews(intake).size(), 1);
}

void TestOfficerMemory::recentCasesKeepTheNewest()
{
    const Desk intake = m_office->as("intake");
    QList<CaseId> ids;
    for (int i = 0; i < mostRecentCases + 2; ++i) {
        ids.append(m_office->open(sample::grant, sample::grantForm(u"示例第%1公司"_s.arg(i))));
        m_office->clock().advanceSeconds(1);
        noteRecentCase(intake, ids.last());
    }
    m_office->clock().advanceSeconds(1);
    noteRecentCase(intake, ids.at(5));
    const QList<CaseId> kept = recentCases(intake);
    QCOMPARE(kept.size(), mostRecentCases);
    QCOMPARE(kept.at(0), ids.at(5));
    QCOMPARE(kept.at(1), ids.last());
    QVERIFY(!kept.contains(ids.at(0)));
    QVERIFY(recentCases(m_office->as("first")).isEmpty());
}

void TestOfficerMemory::nobodyKeepsNothing()
{
    const Session nobody;
    const Desk desk {m_office->db(), m_office->clock(), nobody};
    keepPreference(desk, u"columns"_s, "one");
    notePresence(desk);
    QVERIFY(!preference(desk, u"columns"_s));
    QVERIFY(!lastPresence(desk));
}

void TestOfficerMemory::whatMovedIsToldOnce()
{
    const Desk first = m_office->as("first");
    QVERIFY(!lastPresence(first));
    const CaseId known = m_office->claimIn(CaseState::FirstReviewed);
    (void)m_office->claimIn(CaseState::Accepted);
    notePresence(first);
    const Presence since = *lastPresence(first);
    QVERIFY(readSinceLast(first, since).isEmpty());

    const CaseId fresh = m_office->claimIn(CaseState::Accepted);
    (void)m_office->claimIn(CaseState::Submitted);      // not yet his
    m_office->must(m_office->attempt("second", known, Action::SendBack));
    SinceLast found = readSinceLast(first, since);
    QCOMPARE(found.arrived, QList<CaseId>({fresh}));
    QCOMPARE(found.cameBack, QList<CaseId>({known}));
    QVERIFY(!found.isCutShort);
    // For intake the same hours brought one application to accept.
    QCOMPARE(readSinceLast(m_office->as("statistics"), since).arrived.size(), 0);

    notePresence(first);
    QVERIFY(readSinceLast(first, *lastPresence(first)).isEmpty());
}

void TestOfficerMemory::whatCameDueIsTold()
{
    OfficeDesk& office = *m_office;
    office.on(2026, 9, 18);
    office.must(adoptLicensingLimits(office.as("rules"), QDate(2011, 1, 1)));
    for (const FigureHistory& value : FigureStore(office.db()).history())
        if (!value.record.isConfirmed)
            office.must(confirmFigure(office.as("rules2"), value.record.id));
    const CaseId id = office.claimIn(CaseState::Submitted);
    QCOMPARE(office.file(id).dueOn, QDate(2026, 9, 24)); // five working days after 18 September, a Friday, less 20 September
    office.on(2026, 9, 23);
    notePresence(office.as("intake"));
    const Presence since = *lastPresence(office.as("intake"));
    QVERIFY(readSinceLast(office.as("intake"), since).due.isEmpty());
    office.on(2026, 9, 24);
    QCOMPARE(readSinceLast(office.as("intake"), since).due, QList<CaseId>({id}));
    office.on(2026, 9, 29);
    QCOMPARE(readSinceLast(office.as("intake"), since).due, QList<CaseId>({id}));
    QVERIFY(readSinceLast(office.as("rules"), since).isEmpty());
}

void TestOfficerMemory::nothingScans()
{
    const std::array<std::pair<QByteArray, QString>, 4> statements {{
        {"SELECT id, state FROM case_file WHERE due_on > ? AND due_on <= ? ORDER BY due_on, id", u"case_due"_s},
        {"SELECT case_id FROM recent_case WHERE account_id = ? ORDER BY at DESC, case_id DESC LIMIT ?",
            u"recent_case_by_time"_s},
        {"SELECT s.case_id FROM case_step s JOIN case_file c ON c.id = s.case_id WHERE s.id > ? AND s.is_taken_back = 0 "
         "ORDER BY s.id DESC LIMIT ?", u"INTEGER PRIMARY KEY (rowid>?)"_s},
        {"SELECT 1 FROM case_step WHERE officer_id = ? AND case_id = ? LIMIT 1", u"case_step_by_officer"_s},
    }};
    for (const auto& [sql, index] : statements) {
        const QString plan = m_office->database().planOf(sql).join(u" / "_s);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
}

QTEST_GUILESS_MAIN(TestOfficerMemory)
#include "tst_officer_memory.moc"
