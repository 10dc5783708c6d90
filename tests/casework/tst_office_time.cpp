// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/office_time.h"
#include "tests/promises/ledger.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

/// A clock somebody moves as he likes.
class SetClock final : public Clock {
public:
    explicit SetClock(const QDateTime& now)
        : m_now(now)
    {
    }
    [[nodiscard]] QDate today() const override { return m_now.addSecs(8 * 3600).date(); }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace

class TestOfficeTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void theLatestTimeIsKept();
    void aClockSetBackIsFound_data();
    void aClockSetBackIsFound();
    void onlyTheAdministratorAcceptsAnEarlierTime();
    void theMarkDoesNotGoBackByItself();
    void theSteadyClockNeverGoesBack();
    void theDayIsTheOfficesWhateverTheZone_data();
    void theDayIsTheOfficesWhateverTheZone();
    void theDayIsTheOfficesByChance();
    void leapDaysCount();

private:
    void note(const QDateTime& at)
    {
        SetClock clock(at);
        (void)noteAccess({m_office->db(), clock, m_office->session("intake")}, u"search"_s, {}, u"示例"_s);
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestOfficeTime::theLatestTimeIsKept()
{
    note(utc(2026, 3, 6, 2));
    QCOMPARE(latestTime(m_office->db()), utc(2026, 3, 6, 2));
    note(utc(2026, 3, 5, 2));  // a reader's note under a wrong clock does not make it right
    QCOMPARE(latestTime(m_office->db()), utc(2026, 3, 6, 2));
    note(utc(2026, 3, 6, 3));
    QCOMPARE(latestTime(m_office->db()), utc(2026, 3, 6, 3));
}

void TestOfficeTime::aClockSetBackIsFound_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("same") << qint64(0) << true;
    QTest::newRow("later") << qint64(86400) << true;
    QTest::newRow("two minutes back") << qint64(-120) << true;
    QTest::newRow("a second more") << qint64(-121) << false;
    QTest::newRow("an hour") << qint64(-3600) << false;
    QTest::newRow("years") << qint64(-86400LL * 2000) << false;
}

void TestOfficeTime::aClockSetBackIsFound()
{
    QFETCH(const qint64, seconds);
    QFETCH(const bool, isFine);
    const QDateTime latest = utc(2026, 3, 6, 2);
    note(latest);
    const auto checked = checkOfficeTime(m_office->db(), latest.addSecs(seconds));
    QCOMPARE(checked.has_value(), isFine);
    if (!isFine) {
        QCOMPARE(checked.error().code, ProblemCode::ClockBackwards);
        QCOMPARE(checked.error().arguments.at(1), u"2026-03-06 10:00"_s);   // at the office
    }
}

void TestOfficeTime::onlyTheAdministratorAcceptsAnEarlierTime()
{
    note(utc(2030, 1, 1, 2));
    SetClock clock(utc(2026, 3, 6, 2));
    const auto desk = [&](const char* who) { return Desk {m_office->db(), clock, m_office->session(who)}; };
    for (const char* who : {"intake", "security", "audit", "approval"})
        QCOMPARE(correctClock(desk(who), u"电池更换后校正"_s).error().code, ProblemCode::RoleMissing);
    QCOMPARE(correctClock(desk("system"), u" "_s).error().code, ProblemCode::ReasonRequired);
    QVERIFY(!checkOfficeTime(m_office->db(), clock.now()));
    QVERIFY(correctClock(desk("system"), u"电池更换后校正"_s).has_value());
    QVERIFY(checkOfficeTime(m_office->db(), clock.now()).has_value());
    QCOMPARE(latestTime(m_office->db()), clock.now());
    const AuditEntry entry = readAudit(m_office->db(), {}, 1).first();
    QCOMPARE(entry.action, u"correct_clock"_s);
    QCOMPARE(entry.reason, u"电池更换后校正"_s);
    QCOMPARE(correctClock(desk("system"), u"再来一次"_s).error().code, ProblemCode::AlreadyDone);
}

void TestOfficeTime::theMarkDoesNotGoBackByItself()
{
    note(utc(2026, 3, 6, 2));
    for (const char* change : {"UPDATE clock_mark SET latest = '2020-01-01T00:00:00.000Z'", "DELETE FROM clock_mark"})
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(change));
}

/// A thousand jumps, some of them to summer time and leap days: what the program takes for now never goes back, and is the
/// computer's time whenever that is not behind.
void TestOfficeTime::theSteadyClockNeverGoesBack()
{
    QRandomGenerator random(promises::seed());
    const int jumps = promises::times(1000);
    int wrong = 0;
    SetClock computer(utc(2026, 3, 6, 2));
    SteadyClock steady(computer);
    QDateTime highest = computer.now();
    int jumpsBack = 0;
    for (int jump = 0; jump < jumps; ++jump) {
        highest = qMax(highest, computer.now());
        steady.setLatest(highest);
        const QDateTime before = steady.now();
        computer.set(computer.now().addSecs(random.bounded(-40 * 86400, 41 * 86400)));
        jumpsBack += computer.now() < before ? 1 : 0;
        const bool isRight = steady.now() >= before && steady.today() >= before.addSecs(8 * 3600).date()
            && (steady.now() == computer.now()) == (computer.now() >= highest);
        wrong += isRight ? 0 : 1;
    }
    promises::enterInLedger({u"P14"_s, u"jumps of the clock worked through"_s, jumps, wrong, promises::seed()});
    QCOMPARE(wrong, 0);
    QVERIFY(jumpsBack > jumps / 4);
}

void TestOfficeTime::theDayIsTheOfficesWhateverTheZone_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDate>("day");
    QTest::newRow("before midnight") << utc(2026, 3, 5, 15, 59) << QDate(2026, 3, 5);
    QTest::newRow("midnight") << utc(2026, 3, 5, 16) << QDate(2026, 3, 6);
    QTest::newRow("leap day") << utc(2028, 2, 28, 16) << QDate(2028, 2, 29);
    QTest::newRow("after the leap day") << utc(2028, 2, 29, 16) << QDate(2028, 3, 1);
    QTest::newRow("new year") << utc(2026, 12, 31, 16) << QDate(2027, 1, 1);
    QTest::newRow("a day of summer time elsewhere") << utc(2026, 3, 29, 1) << QDate(2026, 3, 29);
}

void TestOfficeTime::theDayIsTheOfficesWhateverTheZone()
{
    QFETCH(const QDateTime, instant);
    QFETCH(const QDate, day);
    for (const char* zone : {"Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Europe/Berlin", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        const SetClock computer(instant);
        QCOMPARE(SteadyClock(computer).today(), day);
        // The same instant told in the desk's own time.
        const SetClock local(instant.toLocalTime());
        QCOMPARE(SteadyClock(local).today(), day);
    }
    qunsetenv("TZ");
    tzset();
}

/// Any instant, in zones with summer time, half hours and a date line: the day at the office is eight hours after UTC, by a
/// count of days of our own. Half of them lie within a day of a change to or from summer time.
void TestOfficeTime::theDayIsTheOfficesByChance()
{
    QRandomGenerator random(promises::seed() ^ 0x14u);
    static constexpr std::array zones {"Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Europe/Berlin", "Australia/Lord_Howe",
        "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "UTC"};
    static constexpr std::array changes {1774746000LL, 1793494800LL, 1772953200LL, 1793512800LL, 515520000LL, 527007600LL};
    const int instants = promises::times(1000);
    int wrong = 0;
    int locallyAnotherDay = 0;
    for (int i = 0; i < instants; ++i) {
        qputenv("TZ", zones[size_t(random.bounded(int(zones.size())))]);
        tzset();
        const qint64 at = i % 2 == 0 ? changes[size_t(random.bounded(int(changes.size())))] + random.bounded(-86400, 86401)
                                     : qint64(random.bounded(2'000'000'000));
        const qint64 day = (at + 8 * 3600) / 86400;
        const QDate expected = QDate::fromJulianDay(2'440'588 + day);    // 1 January 1970 and so many days
        const QDateTime instant = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        const SetClock computer(instant);
        const SetClock local(instant.toLocalTime());
        wrong += SteadyClock(computer).today() == expected && SteadyClock(local).today() == expected ? 0 : 1;
        locallyAnotherDay += instant.toLocalTime().date() == expected ? 0 : 1;
    }
    qunsetenv("TZ");
    tzset();
    promises::enterInLedger({u"P14"_s, u"instants in other time zones"_s, instants, wrong, promises::seed()});
    QCOMPARE(wrong, 0);
    QVERIFY(locallyAnotherDay > instants / 10);  // control: the day of the desk's own zone would be wrong
}

/// A case handed in on a leap day can be acted on the year after, and its terms run.
void TestOfficeTime::leapDaysCount()
{
    m_office->on(2028, 2, 29);
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    QCOMPARE(m_office->file(id).handedIn, QDate(2028, 2, 29));
    m_office->on(2029, 2, 28);
    m_office->carry(id, CaseState::Accepted);
    QCOMPARE(m_office->file(id).acceptedOn, QDate(2029, 2, 28));
}

QTEST_GUILESS_MAIN(TestOfficeTime)
#include "tst_office_time.moc"
