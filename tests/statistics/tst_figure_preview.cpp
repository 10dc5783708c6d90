// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/operations/review_figure.h"
#include "core/exchange/policy_tables.h"
#include "core/statistics/figure_preview.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What a draft figure would have done, and how figures grow old. The sample claim has two rows, of level 3 and level 2,
/// and asks for 1,000 yuan each.
class TestFigurePreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsCasesAndMoney();
    void onlyTheDraftsLevelChanges();
    void sameValueChangesNothing();
    void unsetBeforeIsNewlyKnown();
    void casesOutsideTheTimeAreLeftOut();
    void nothingIsWritten();
    void canBeStopped();
    void confirmedOrUnknownIsNoDraft();
    void casesAreFoundByAnIndex();
    void reviewIsRecorded();
    void reviewIsRefused();
    void yearOldFiguresAreStale();
    void replacedOrEndedFiguresAreNot();

private:
    FigureValueId enter(const QString& value, QDate from, const QString& level = {})
    {
        FigureEntry entry {.value = value, .effectiveFrom = from, .document = u"示例发〔2026〕9号"_s, .article = u"第二条"_s};
        if (!level.isEmpty())
            entry.dimensions.insert(dimensionKey(Dimension::Level), level);
        return FigureValueId(m_office->must(enterFigure(m_office->as("rules"), sample::allowance, entry)).id);
    }
    void confirm(FigureValueId id) { m_office->must(confirmFigure(m_office->as("rules2"), id)); }
    void approveCases(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)m_office->claimIn(CaseState::Approved);
    }
    [[nodiscard]] FigurePreview preview(FigureValueId draft)
    {
        return *previewFigure(m_office->db(), draft, StatisticsPeriod::year(2026));
    }

    std::unique_ptr<OfficeDesk> m_office;
};

void TestFigurePreview::init()
{
    m_office = std::make_unique<OfficeDesk>();
    m_office->on(2026, 3, 5);
}

void TestFigurePreview::countsCasesAndMoney()
{
    m_office->setAllowance(30000);
    approveCases(3);
    (void)m_office->claimIn(CaseState::Submitted); // undecided: not asked
    const FigureValueId draft = enter(u"45000"_s, QDate(2027, 1, 1)); // holds from next year only, is tried all the same
    const FigurePreview found = preview(draft);
    QCOMPARE(found.assessed, 3);
    QCOMPARE(found.changed.size(), 3);
    QCOMPARE(found.changed[0].before, std::optional(Money::fromFen(60000))); // two rows of 300 yuan
    QCOMPARE(found.changed[0].after, std::optional(Money::fromFen(90000)));
    QCOMPARE(found.difference, Money::fromFen(90000)); // 3 × 300 yuan
    const ExportTable table = previewTable(found, u"试"_s, StatisticsPeriod::year(2026), {});
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(exportText(table, table.rows.last(), 7), u"900.00"_s);
}

void TestFigurePreview::onlyTheDraftsLevelChanges()
{
    m_office->setAllowance(30000);
    approveCases(1);
    const FigurePreview found = preview(enter(u"20000"_s, QDate(2026, 3, 5), u"2"_s));
    QCOMPARE(found.changed.size(), 1);
    QCOMPARE(found.changed[0].after, std::optional(Money::fromFen(50000))); // level 3 stays at 300
    QCOMPARE(found.difference, Money::fromFen(-10000));
}

void TestFigurePreview::sameValueChangesNothing()
{
    m_office->setAllowance(30000);
    approveCases(2);
    const FigurePreview found = preview(enter(u"30000"_s, QDate(2026, 3, 5)));
    QCOMPARE(found.assessed, 2);
    QVERIFY(found.changed.isEmpty());
    QCOMPARE(found.difference, Money());
}

void TestFigurePreview::unsetBeforeIsNewlyKnown()
{
    m_office->setAllowance(30000);
    approveCases(2);
    // No case is approved while its fee is unset, so the confirmation is taken away behind the program's back.
    const auto raw = Connection::open(m_office->database().file(), Connection::Mode::ReadWrite);
    raw->execute("DROP TRIGGER figure_confirmation_no_delete");
    raw->execute("DELETE FROM figure_confirmation");
    const FigurePreview found = preview(FigureValueId(1));
    QCOMPARE(found.changed.size(), 2);
    QCOMPARE(found.newlyKnown, 2);
    QCOMPARE(found.newlyKnownSum, Money::fromFen(120000));
    QCOMPARE(found.difference, Money());
}

void TestFigurePreview::casesOutsideTheTimeAreLeftOut()
{
    m_office->setAllowance(30000);
    approveCases(1);
    const FigureValueId draft = enter(u"45000"_s, QDate(2026, 3, 5));
    const auto assessed = [&](QDate from, QDate to) { return previewFigure(m_office->db(), draft, {from, to})->assessed; };
    QCOMPARE(assessed(QDate(2026, 3, 5), QDate(2026, 3, 5)), 1);
    QCOMPARE(assessed(QDate(2026, 3, 6), QDate(2026, 12, 31)), 0);
    QCOMPARE(assessed(QDate(2026, 1, 1), QDate(2026, 3, 4)), 0);
}

void TestFigurePreview::nothingIsWritten()
{
    m_office->setAllowance(30000);
    approveCases(2);
    const FigureValueId draft = enter(u"45000"_s, QDate(2026, 3, 5));
    const auto reader = Connection::open(m_office->database().file(), Connection::Mode::ReadOnly);
    const auto found = previewFigure(*reader, draft, StatisticsPeriod::year(2026));
    QVERIFY(found);
    QCOMPARE(found->changed.size(), 2);
}

void TestFigurePreview::canBeStopped()
{
    m_office->setAllowance(30000);
    approveCases(1);
    const FigureValueId draft = enter(u"45000"_s, QDate(2026, 3, 5));
    const auto stopped = previewFigure(m_office->db(), draft, StatisticsPeriod::year(2026), [](int) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ProblemCode::Cancelled);
}

void TestFigurePreview::confirmedOrUnknownIsNoDraft()
{
    const FigureValueId id = enter(u"45000"_s, QDate(2026, 3, 5));
    confirm(id);
    QCOMPARE(previewFigure(m_office->db(), id, StatisticsPeriod::year(2026)).error().code, ProblemCode::AlreadyDone);
    QCOMPARE(previewFigure(m_office->db(), FigureValueId(77), StatisticsPeriod::year(2026)).error().code,
        ProblemCode::FigureUnknown);
}

void TestFigurePreview::casesAreFoundByAnIndex()
{
    Statement plan = m_office->db().preparedText("EXPLAIN QUERY PLAN " + previewStatement());
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(u"case_by_decision_day"_s), qPrintable(plan.text(3)));
}

void TestFigurePreview::reviewIsRecorded()
{
    const FigureValueId id = enter(u"45000"_s, QDate(2026, 3, 5));
    confirm(id);
    m_office->on(2027, 4, 1);
    const auto done = reviewFigure(m_office->as("rules"), id, u"示例发〔2027〕1号未改"_s);
    QVERIFY(done);
    const FigureHistory value = FigureStore(m_office->db()).history().first();
    QCOMPARE(value.reviewedBy, u"冯政策"_s);
    QCOMPARE(value.reviewNote, u"示例发〔2027〕1号未改"_s);
    QCOMPARE(lastVouchedOn(value), QDate(2027, 4, 1));
    const QList<AuditEntry> trail = readAudit(m_office->db(), {.action = u"review_figure"_s}, 5);
    QCOMPARE(trail.size(), 1);
    QCOMPARE(trail[0].after.value("value_id"_L1).toInteger(), id.value());
    QCOMPARE(trail[0].displayName, u"冯政策"_s);
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute("UPDATE figure_review SET note = 'x'"));
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute("DELETE FROM figure_review"));
}

void TestFigurePreview::reviewIsRefused()
{
    const FigureValueId id = enter(u"45000"_s, QDate(2026, 3, 5));
    const auto code = [&](const char* who, FigureValueId value, const QString& note) {
        return reviewFigure(m_office->as(who), value, note).error().code;
    };
    QCOMPARE(code("rules", id, u"x"_s), ProblemCode::FigureNotConfirmed);
    confirm(id);
    QCOMPARE(code("statistics", id, u"x"_s), ProblemCode::RoleMissing);
    QCOMPARE(code("rules", id, u"  "_s), ProblemCode::ReasonRequired);
    QCOMPARE(code("rules", FigureValueId(99), u"x"_s), ProblemCode::FigureUnknown);
}

void TestFigurePreview::yearOldFiguresAreStale()
{
    const FigureValueId id = enter(u"45000"_s, QDate(2026, 1, 1));
    const auto stale = [&](QDate day) { return staleFigures(FigureStore(m_office->db()).history(), day).contains(id); };
    QVERIFY(!stale(QDate(2027, 3, 5))); // not confirmed: it does not count, so nobody need look at it
    confirm(id);
    QVERIFY(!stale(QDate(2027, 3, 4)));
    QVERIFY(stale(QDate(2027, 3, 5)));
    m_office->on(2027, 3, 5);
    m_office->must(reviewFigure(m_office->as("rules2"), id, u"仍有效"_s));
    QVERIFY(!stale(QDate(2028, 3, 4)));
    QVERIFY(stale(QDate(2028, 3, 5)));
}

void TestFigurePreview::replacedOrEndedFiguresAreNot()
{
    const FigureValueId first = enter(u"45000"_s, QDate(2026, 1, 1));
    const FigureValueId second = enter(u"50000"_s, QDate(2026, 2, 1));
    const FigureValueId otherLevel = enter(u"50000"_s, QDate(2026, 2, 1), u"2"_s);
    for (const FigureValueId id : {first, second, otherLevel})
        confirm(id);
    const QSet<FigureValueId> stale = staleFigures(FigureStore(m_office->db()).history(), QDate(2028, 1, 1));
    QCOMPARE(stale, (QSet<FigureValueId> {second, otherLevel}));
}

QTEST_GUILESS_MAIN(TestFigurePreview)
#include "tst_figure_preview.moc"
