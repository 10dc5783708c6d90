// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

#include <random>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who does whatever comes to mind with a round, through the public operations alone. What is refused is refused;
/// a fault of the database would mean that an operation let pass what may never be.
class Mischief final {
public:
    Mischief(RoundOffice& made, unsigned seed)
        : m_made(made)
        , m_random(seed)
    {
    }

    void act()
    {
        switch (pick(11)) {
        case 0: score(); break;
        case 1: count(removeNominee(approval(), id(), version(), someone(), u"示例"_s)); break;
        case 2: count(callReserve(approval(), id(), version(), title())); break;
        case 3: count(publishRoundNotice(m_made.as("second"), id(), version(), {})); break;
        case 4: object(); break;
        case 5: settle(); break;
        case 6: count(m_made.tryCut({.awards = {{title(), pick(5)}}, .fewerDecisions = {{title(), u"纪要"_s}}})); break;
        case 7:
            m_made.office().clock().set(m_made.office().clock().today().addDays(pick(9)));
            count(requestConferral(approval(), id(), version(), {u"请%1号"_s.arg(pick(99)), {}, testPassword}));
            break;
        case 8: count(recordConferral(approval(), id(), version(), {u"决%1号"_s.arg(pick(99)), {}, testPassword})); break;
        case 9: follow(); break;
        case 10: carry(); break;
        }
    }
    /// Only with what follows from honours that were given.
    void actAfterwards()
    {
        if (pick(3) == 0)
            follow();
        else
            carry();
    }
    [[nodiscard]] int done() const { return m_done; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    RoundId id() const { return m_made.id(); }
    int version() { return m_made.version(); }
    Desk approval() { return m_made.as("approval"); }
    QString title() { return pick(2) == 0 ? u"outstanding_talent"_s : u"technical_expert"_s; }
    CaseId someone()
    {
        const auto nominees = m_made.round().nominees;
        return nominees[pick(int(nominees.size()))].id;
    }
    void count(const Outcome<ChangeReport>& outcome) { m_done += outcome.has_value(); }

    void score()
    {
        const AwardRound round = m_made.round();
        if (round.head.state == RoundState::Review && !round.panel.first().isHandedIn()) {
            m_made.scoreAll([this](const Nominee&, int) { return pick(3) * 1000 + 5000; });
            breakTies();
        }
    }
    void breakTies()
    {
        for (const QString& programme : {u"outstanding_talent"_s, u"technical_expert"_s}) {
            const auto list = rankedList(m_made.db(), m_made.round(), programme);
            for (qsizetype i = 0; list && i < list->size(); ++i) {
                TieBreak tie {.programme = programme, .ground = u"规则"_s};
                for (const Ranked& one : *list)
                    if (one.average == (*list)[i].average)
                        tie.places.append({one.nominee.id});
                if ((*list)[i].isTied)
                    count(breakTie(m_made.as("second"), id(), version(), tie));
            }
        }
    }
    void object()
    {
        count(recordRoundObjection(m_made.as("second"), id(), version(), {.caseId = someone(), .content = u"示例异议"_s}));
    }
    void settle()
    {
        for (const NoticeObjection& one : m_made.round().objections)
            if (one.outcome == ObjectionOutcome::Open)
                count(settleRoundObjection(approval(), id(), version(), one.id,
                    pick(2) == 0 ? ObjectionOutcome::Founded : ObjectionOutcome::Unfounded, u"经查"_s));
    }
    void follow()
    {
        const auto honours = m_made.honours();
        if (honours.isEmpty())
            return;
        const Honour& one = honours[pick(int(honours.size()))];
        const QStringList keys {u"honour_bonus"_s, u"honour_bonus"_s, u"level_promotion"_s, u"allowance_nomination"_s};
        const auto opened = openConsequence(m_made.as("intake"), one.id, *programmeByKey(keys[pick(4)]));
        count(opened);
        if (opened)
            m_followed.append(opened->cases.first());
        if (pick(12) == 0)
            count(revokeHonour(approval(), one.id, one.version,
                {.document = u"撤1号"_s, .reason = u"示例"_s, .password = testPassword}));
    }
    /// One step of a case that follows, right or wrong.
    void carry()
    {
        if (m_followed.isEmpty())
            return;
        const CaseId id = m_followed[pick(int(m_followed.size()))];
        OfficeDesk& office = m_made.office();
        const CaseFile file = office.file(id);
        if (file.state == CaseState::Draft)
            fill(id, file);
        if (file.state == CaseState::Submitted)
            office.tickAll(id);
        if (file.state == CaseState::SecondReviewed && file.claimed)
            count(settleLines(office.as("approval"), id, file.version, proposedSettlement(office.db(), id)));
        const std::pair<const char*, Action> ways[] {{"intake", Action::Submit}, {"intake", Action::Accept},
            {"first", Action::PassFirstReview}, {"second", Action::PassSecondReview}, {"approval", Action::Approve},
            {"finance", Action::RequestPayment}, {"finance", Action::ConfirmPayment}, {"intake", Action::Withdraw}};
        for (const auto& [who, action] : ways)
            if (action != Action::Withdraw || pick(8) == 0)
                count(office.attempt(who, id, action));
    }
    void fill(CaseId id, const CaseFile& file)
    {
        FormData form = readForm(m_made.db(), file);
        if (fieldByKey(file.programme->fields, u"account_number") != nullptr)
            form.setValue(u"account_number"_s, u"21250100040012345"_s);
        if (fieldByKey(file.programme->fields, u"outcome") != nullptr) {
            const QStringList levels {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"special"_s, u"chief"_s};
            const QStringList outcomes {u"direct"_s, u"priority"_s, u"not_applicable"_s};
            const QString level = levels[pick(5)];
            form.setValue(u"level"_s, level);
            form.setValue(u"certificate"_s, u"1106020001%1%2"_s.arg(level).arg(id.value(), 5, 10, QLatin1Char('0')));
            form.setValue(u"outcome"_s, outcomes[pick(3)]);
            form.setValue(u"new_level"_s, levels[pick(7)]);
        }
        count(saveForm(m_made.as("intake"), id, file.version, form));
    }

    RoundOffice& m_made;
    std::mt19937 m_random;
    QList<CaseId> m_followed;
    int m_done = 0;
};

} // namespace

class TestRoundProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSequenceGivesTooMuch_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void noSequenceGivesTooMuch();
    void nothingTooMuchFollows_data();
    void nothingTooMuchFollows();
    void everythingWasReached();

private:
    /// Two payments for one honour; a promotion above the top, to the same level or by more than one.
    void nothingIsTooMuch(Connection& db)
    {
        QCOMPARE(number(db, "SELECT count(*) FROM (SELECT m.honour_id FROM payment p JOIN case_consequence m ON m.case_id = p.case_id "
                            "WHERE p.state <> 'cancelled' AND p.resends IS NULL GROUP BY m.honour_id HAVING count(*) > 1)"), 0);
        QCOMPARE(number(db, "SELECT count(*) FROM level_promotion l JOIN case_file c ON c.id = l.case_id WHERE c.state IN ('approved', "
                            "'archived') AND l.outcome = 'direct' AND l.level || l.new_level NOT IN ('54', '43', '32', '21') AND "
                            "EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id AND s.action = 'approve')"), 0);
        const auto found = verifyDatabase(db);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    qint64 m_paid = 0;
    qint64 m_promoted = 0;

    static qint64 number(Connection& db, Sql sql)
    {
        Statement row = db.prepared(sql);
        row.with();
        return row.next() ? row.integer(0) : -1;
    }
};

void TestRoundProperties::noSequenceGivesTooMuch()
{
    QFETCH(const unsigned, seed);
    RoundOffice made;
    made.open();
    made.nominateAndClose(4, 5);
    Mischief mischief(made, seed);
    for (int i = 0; i < 140; ++i) {
        mischief.act();
        QCOMPARE(number(made.db(), "SELECT count(*) FROM (SELECT h.round_id, h.programme, count(*) AS n FROM honour h GROUP BY 1, 2) "
                                   "x JOIN award_round_title t ON t.round_id = x.round_id AND t.programme = x.programme "
                                   "WHERE x.n > t.places"), 0);
    }
    QVERIFY(mischief.done() > 5);
    Connection& db = made.db();
    for (const TitleInRound& title : made.round().titles)
        QVERIFY(title.honoured <= *title.places && title.proposed <= *title.places);
    nothingIsTooMuch(db);
}

void TestRoundProperties::nothingTooMuchFollows_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 101; seed <= 108; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The same from a round that was carried to its end, so that money and promotions are reached often.
void TestRoundProperties::nothingTooMuchFollows()
{
    QFETCH(const unsigned, seed);
    RoundOffice made;
    made.conferred();
    Mischief mischief(made, seed);
    for (int i = 0; i < 90; ++i)
        mischief.actAfterwards();
    nothingIsTooMuch(made.db());
    m_paid += number(made.db(), "SELECT count(*) FROM payment WHERE state = 'paid'");
    m_promoted += number(made.db(), "SELECT count(*) FROM level_promotion l JOIN case_file c ON c.id = l.case_id WHERE c.state = "
                                    "'approved' AND l.outcome = 'direct'");
}

/// What never happens proves nothing.
void TestRoundProperties::everythingWasReached()
{
    QVERIFY2(m_paid > 10, qPrintable(QString::number(m_paid)));
    QVERIFY2(m_promoted > 0, qPrintable(QString::number(m_promoted)));
}

QTEST_GUILESS_MAIN(TestRoundProperties)
#include "tst_round_properties.moc"
