// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/unmasking.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

const QStringList number {u"persons_page/1/id_number"_s};

} // namespace

/// Whole numbers are shown twenty times a day for the asking; then the password is asked for each time.
class TestUnmasking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void eachIsRecordedWithoutItsValue()
    {
        const auto shown = unmask(m_office->as("intake"), {}, {u"merge_parties/0/1"_s, u"merge_parties/0/2"_s});
        QVERIFY(shown);
        const auto entries = readAudit(m_office->db(), {.action = u"unmask"_s}, 10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().seq, shown->auditSeq);
        QCOMPARE(entries.last().after.value(u"what").toString(), u"merge_parties/0/1"_s);
        QCOMPARE(entries.first().accountName, u"intake"_s);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 2);
    }

    void theTwentyFirstAsksForThePassword()
    {
        look("intake", 20);
        const auto refused = unmask(m_office->as("intake"), {}, number);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::Required);
        QCOMPARE(refused.error().field, u"password"_s);
        QCOMPARE(unmask(m_office->as("intake"), {}, number, u"wrong password 1"_s).error().code, ProblemCode::SignInFailed);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 20);
        // Each further one, not once for all.
        QVERIFY(unmask(m_office->as("intake"), {}, number, testPassword));
        QCOMPARE(unmask(m_office->as("intake"), {}, number).error().code, ProblemCode::Required);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 21);
        // Another officer has his own.
        QCOMPARE(unmaskingsToday(m_office->as("first")), 0);
        QVERIFY(unmask(m_office->as("first"), {}, number));
    }

    void wrongPasswordsLockTheAccount()
    {
        look("intake", 20);
        for (int failures = 0; failures < 5; ++failures)
            QCOMPARE(unmask(m_office->as("intake"), {}, number, u"wrong password 1"_s).error().code, ProblemCode::SignInFailed);
        QCOMPARE(unmask(m_office->as("intake"), {}, number, testPassword).error().code, ProblemCode::AccountLocked);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 20);
    }

    void aNewStartChangesNothing()
    {
        look("intake", 20);
        m_office->database().reopen();
        QCOMPARE(unmask(m_office->as("intake"), {}, number).error().code, ProblemCode::Required);
    }

    /// The day of the office, in China, not of UTC: 23:59 and 00:01 there are 15:59 and 16:01 of one day.
    void theDayIsTheOffices()
    {
        m_office->on(2026, 3, 6); // 01:00 UTC
        m_office->clock().advanceSeconds((14 * 60 + 59) * 60);
        look("intake", 20);
        QVERIFY(!unmask(m_office->as("intake"), {}, number));
        m_office->clock().advanceSeconds(120);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 0);
        QVERIFY(unmask(m_office->as("intake"), {}, number));
    }

    void whoMayNotActSeesNothing()
    {
        m_office->must(setAccountDisabled(m_office->as("system"),
            m_office->session("intake").account, true));
        QCOMPARE(unmask(m_office->as("intake"), {}, number).error().code, ProblemCode::AccountDisabled);
        QCOMPARE(unmaskingsToday(m_office->as("intake")), 0);
    }

private:
    void look(const char* who, int times)
    {
        for (int shown = 0; shown < times; ++shown)
            QVERIFY(unmask(m_office->as(who), {}, number));
    }

    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestUnmasking)
#include "tst_unmasking.moc"
