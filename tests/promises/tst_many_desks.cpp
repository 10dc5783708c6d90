// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/command.h"
#include "core/casework/verify.h"
#include "tests/promises/ledger.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace jiangce::promises;
using namespace Qt::StringLiterals;

namespace {

constexpr int desks = 50;
constexpr int turnsOfADesk = 400;
constexpr int hotCases = 20;
constexpr int claims = 20;
constexpr int payers = 5;

/// What somebody has on his screen: a case as he last saw it.
struct Screen {
    int version = 0;
};

/// A case as it has to be: what the last one who was told “saved” wrote.
struct Truth {
    CaseId id {};
    int version = 0;
    QString text {};
    int saved = 0;
};

} // namespace

/// P4: officers who work on the same cases never overwrite each other unseen. Fifty of them save what they have on their
/// screens, most of it out of date; every save that was acknowledged is there until somebody who saw it saved after it.
class TestManyDesks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeDesk>();
        for (int i = 0; i < desks; ++i)
            m_office->addOfficer(u"desk%1"_s.arg(i), u"受理%1（示例）"_s.arg(i), {Role::Intake});
    }
    void nothingIsOverwrittenUnseen();
    void withoutVersionsItWouldBe();
    void nothingIsPaidTwice();

private:
    [[nodiscard]] Desk deskOf(int number) { return m_office->as(qPrintable(u"desk%1"_s.arg(number))); }
    [[nodiscard]] QString stored(CaseId id) { return readForm(m_office->db(), m_office->file(id)).value(u"unit_name"_s); }
    [[nodiscard]] int savesOf(CaseId id)
    {
        Statement row = m_office->db().prepared("SELECT count(*) FROM audit WHERE case_id = ? AND action = 'save_form'");
        row.with(id);
        return row.next() ? row.number(0) : -1;
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestManyDesks::nothingIsOverwrittenUnseen()
{
    QList<Truth> truths;
    for (int i = 0; i < hotCases; ++i) {
        const CaseId id = m_office->open(sample::grant, sample::grantForm());
        truths.append({id, m_office->file(id).version, stored(id), 0});
    }
    QRandomGenerator random(seed());
    QList<QList<Screen>> screens(desks, QList<Screen>(hotCases));
    for (QList<Screen>& desk : screens)
        for (int i = 0; i < hotCases; ++i)
            desk[i].version = truths[i].version;
    const int turns = times(desks * turnsOfADesk);
    int acknowledged = 0;
    int refused = 0;
    int lost = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const int who = random.bounded(desks);
        const int which = random.bounded(hotCases);
        Truth& truth = truths[which];
        Screen& screen = screens[who][which];
        // Half of the time the officer looks again before he types.
        if (random.bounded(2) == 0)
            screen.version = m_office->file(truth.id).version;
        const QString text = u"示例公司%1号"_s.arg(turn);
        const bool isCurrent = screen.version == truth.version;
        const Command command = Command::fresh();
        const auto save = [&] {
            return once(deskOf(who), command,
                [&](const Desk& desk) { return saveForm(desk, truth.id, screen.version, sample::grantForm(text)); });
        };
        const auto outcome = save();
        if (outcome.has_value() != isCurrent)
            ++lost;
        if (outcome) {
            ++acknowledged;
            truth = {truth.id, outcome->version, text, truth.saved + 1};
            // Pressed again, not sure whether it went through: nothing more is done.
            if (turn % 10 == 0)
                m_office->must(save());
            screen.version = truth.version;
        } else {
            ++refused;
            QCOMPARE(outcome.error().code, ProblemCode::CaseChangedMeanwhile);
        }
    }
    for (const Truth& truth : std::as_const(truths)) {
        lost += stored(truth.id) == truth.text ? 0 : 1;
        lost += savesOf(truth.id) == truth.saved ? 0 : 1;
        lost += m_office->file(truth.id).version == truth.version ? 0 : 1;
    }
    enterInLedger({u"P4"_s, u"saves of %1 desks on %2 cases"_s.arg(desks).arg(hotCases), turns, lost, seed()});
    QCOMPARE(lost, 0);
    QCOMPARE(acknowledged + refused, turns);
    QVERIFY(acknowledged > turns / 4 && refused > turns / 4);   // both ways were tried
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

/// The control: who is told the newest version without having looked overwrites what he never saw.
void TestManyDesks::withoutVersionsItWouldBe()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    const QString seen = stored(id);
    m_office->must(saveForm(deskOf(1), id, m_office->file(id).version, sample::grantForm(u"甲的示例公司"_s)));
    m_office->must(saveForm(deskOf(2), id, m_office->file(id).version, sample::grantForm(seen)));
    QVERIFY(stored(id) != u"甲的示例公司"_s);
}

/// Several of the finance department ask for the same payments at once, and confirm them at once: one each.
void TestManyDesks::nothingIsPaidTwice()
{
    m_office->setAllowance(100000);
    for (int i = 0; i < payers; ++i)
        m_office->addOfficer(u"payer%1"_s.arg(i), u"拨付%1（示例）"_s.arg(i), {Role::Finance});
    int done = 0;
    for (int claim = 0; claim < claims; ++claim) {
        const CaseId id = m_office->claimIn(CaseState::Approved);
        for (const Action action : {Action::RequestPayment, Action::ConfirmPayment}) {
            const int version = m_office->file(id).version;     // all of them have it on their screens
            for (int payer = 0; payer < payers; ++payer) {
                ActionInput input {.step = {u"同意"_s, {}, testPassword}};
                input.voucher = u"示例凭证"_s;
                const auto outcome = perform(m_office->as(qPrintable(u"payer%1"_s.arg(payer))), id, version, action, input);
                done += outcome ? 1 : 0;
            }
        }
    }
    Statement row = m_office->db().prepared("SELECT (SELECT count(*) FROM payment), (SELECT count(*) FROM payment_entry)");
    row.with();
    QVERIFY(row.next());
    const int payments = row.number(0);
    const int transfers = row.number(1);
    row.reset();
    enterInLedger({u"P4"_s, u"payments asked for by several at once"_s, claims * payers * 2,
        std::abs(payments - claims) + std::abs(transfers - claims), seed()});
    QCOMPARE(payments, claims);
    QCOMPARE(transfers, claims);
    QCOMPARE(done, claims * 2);
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
}

QTEST_GUILESS_MAIN(TestManyDesks)
#include "tst_many_desks.moc"
