// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "core/statistics/tabulate.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <random>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

constexpr Measure ownMeasures[] {
    {.key = "units", .label = "-", .definition = "-", .unit = MeasureUnit::Organisations},
    {.key = "heads", .label = "-", .definition = "-", .unit = MeasureUnit::Rows, .roster = "people", .levelField = "level"},
    {.key = "persons", .label = "-", .definition = "-", .unit = MeasureUnit::Persons, .roster = "people",
        .personField = "id_number", .levelField = "level"},
    {.key = "claimed", .label = "-", .definition = "-", .unit = MeasureUnit::Amount, .amount = AmountKind::Claimed,
        .roster = "people", .levelField = "level"},
    {.key = "cut", .label = "-", .definition = "-", .unit = MeasureUnit::Amount, .amount = AmountKind::Cut,
        .roster = "people", .levelField = "level"},
    {.key = "granted", .label = "-", .definition = "-", .unit = MeasureUnit::Amount, .amount = AmountKind::Approved,
        .roster = "people", .levelField = "level"},
};

constexpr qint64 standard = 150000; // fen for each row, whatever its level

struct SeenRow {
    QString person;
    QString level;
    qint64 claimed = 0;
    qint64 approved = 0;
};

/// What was done to a case, written down while it was done.
struct Seen {
    QString district;
    QString unit;
    QList<SeenRow> rows {};
    QDate handedIn {};
    QDate returned {};
    QDate accepted {};
    QDate notAccepted {};
    QDate approved {};
    QDate refused {};
    QDate withdrawn {};

    [[nodiscard]] QDate closed() const
    {
        for (const QDate day : {notAccepted, approved, refused, withdrawn})
            if (day.isValid())
                return day;
        return {};
    }
};

/// A made-up resident number with its check digit (GB 11643).
QString residentNumber(int serial)
{
    static constexpr int weights[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"21020219900101%1"_s.arg(serial, 3, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

bool within(QDate day, const StatisticsPeriod& period)
{
    return day.isValid() && day >= period.from && day <= period.to;
}

} // namespace

/// A random office: every number of the summary is counted a second time from what the test did.
class TestAdversarySums final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsWhatWasDone_data();
    void everyCellIsWhatWasDone();

private:
    [[nodiscard]] int roll(int below) { return int(m_random() % unsigned(below)); }
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }
    void later() { m_office->clock().set(m_office->clock().today().addDays(roll(12))); }
    [[nodiscard]] QDate today() { return m_office->clock().today(); }
    void makeCase();
    void handIn(CaseId id, Seen& seen);
    void decide(CaseId id, Seen& seen);
    void settle(CaseId id, Seen& seen);
    [[nodiscard]] QMap<QString, qint64> counted(const QString& key, Breakdown by, const SummaryAsk& ask) const;
    [[nodiscard]] qint64 casesOf(const QString& key, const Seen& seen, const StatisticsPeriod& period) const;
    void check(const SummaryAsk& ask);
    void checkSums(int year);

    std::mt19937 m_random;
    std::unique_ptr<OfficeDesk> m_office;
    QList<Seen> m_seen;
    Programme m_programme = sample::grant;
};

void TestAdversarySums::makeCase()
{
    static const QStringList districts {u"210202"_s, u"210203"_s, u"210204"_s};
    static const QStringList codes {u"91210200MA0DEMA17P"_s};
    m_office->clock().set(QDate(2025, 11, 20).addDays(roll(400)));
    Seen seen {.district = districts[roll(3)], .unit = codes[0]};
    FormData form = sample::grantForm();
    form.setValue(u"district"_s, seen.district);
    QList<FormRow> rows;
    for (int i = roll(4); i >= 0; --i) {
        const SeenRow row {residentNumber(roll(12)), QString::number(1 + roll(4)), (roll(4) + 1) * 50000LL};
        seen.rows.append(row);
        rows.append({u'r' + QString::number(rows.size() + 1),
            {{u"name"_s, u"示例"_s}, {u"id_number"_s, row.person}, {u"level"_s, row.level},
                {u"allowance"_s, Money::fromFen(row.claimed).plain()}}});
    }
    form.setRows(u"people"_s, rows);
    const CaseId id = m_office->open(sample::grant, form);
    if (chance(6))
        m_office->act("intake", id, Action::Withdraw); // a draft given up was never an application
    else if (!chance(6))
        handIn(id, seen);
    m_seen.append(seen);
}

void TestAdversarySums::handIn(CaseId id, Seen& seen)
{
    m_office->act("intake", id, Action::Submit);
    if (chance(6)) {
        m_office->act("intake", id, Action::TakeBack);
        return;
    }
    seen.handedIn = today();
    later();
    if (chance(20)) {
        m_office->act("intake", id, Action::ReturnForCorrection);
        seen.returned = today();
        later();
        if (chance(70))
            m_office->act("intake", id, Action::Resubmit);
    }
    later();
    if (chance(10)) {
        m_office->act("intake", id, Action::Withdraw);
        seen.withdrawn = today();
    } else if (m_office->file(id).state == CaseState::Submitted && chance(10)) {
        m_office->act("intake", id, Action::DeclineAcceptance);
        seen.notAccepted = today();
    } else if (m_office->file(id).state == CaseState::Submitted && !chance(10)) {
        m_office->tickAll(id);
        m_office->act("intake", id, Action::Accept);
        seen.accepted = today();
        decide(id, seen);
    }
    if (seen.closed().isValid() && chance(30) && m_office->file(id).state != CaseState::PaymentRequested
        && m_office->file(id).state != CaseState::Approved) {
        later();
        m_office->act("intake", id, Action::Archive);
    }
}

void TestAdversarySums::settle(CaseId id, Seen& seen)
{
    m_office->settle(id, "second");
    QList<LineInput> inputs;
    for (const ClaimLine& line : readClaimLines(m_office->db(), id)) {
        SeenRow& row = seen.rows[line.position];
        row.approved = row.level == u"4"_s ? 0 : std::min<qint64>(standard, row.claimed);
        if (row.approved > 0 && chance(30)) {
            row.approved = roll(int(std::min<qint64>(standard, row.claimed))); // a cut gives no more than was asked for
            inputs.append({line.rowId, line.figure, LineSettlement::Cut, Money::fromFen(row.approved), u"示例"_s});
        } else if (chance(15)) {
            row.approved = 0;
            inputs.append({line.rowId, line.figure, LineSettlement::Refused, {}, u"《示例办法》第九条"_s});
        }
    }
    if (!inputs.isEmpty())
        m_office->must(settleLines(m_office->as("second"), id, m_office->file(id).version, inputs));
}

void TestAdversarySums::decide(CaseId id, Seen& seen)
{
    later();
    m_office->act("first", id, Action::PassFirstReview);
    later();
    if (chance(15)) {
        m_office->act("second", id, Action::SendBack);
        later();
        m_office->act("first", id, Action::PassFirstReview);
    }
    if (chance(8)) {
        m_office->act("intake", id, Action::Withdraw);
        seen.withdrawn = today();
        return;
    }
    settle(id, seen);
    m_office->act("second", id, Action::PassSecondReview);
    later();
    if (chance(8))
        return;
    qint64 sum = 0;
    bool isGranted = false;
    for (const SeenRow& row : std::as_const(seen.rows)) {
        sum += row.approved;
        isGranted = isGranted || row.level != u"4"_s;
    }
    if (sum == 0) {
        // Cut to nothing is neither a refusal of every line nor anything to pay: it stays in hand.
        if (m_office->attempt("approval", id, Action::Refuse))
            seen.refused = today();
        return;
    }
    QVERIFY(isGranted);
    m_office->act("approval", id, Action::Approve);
    if (chance(10)) {
        m_office->act("approval", id, Action::TakeBack);
        later();
        m_office->act("approval", id, Action::Approve);
    }
    seen.approved = today();
    QCOMPARE(m_office->file(id).approved, Money::fromFen(sum));
    if (chance(60)) {
        later();
        m_office->act("finance", id, Action::RequestPayment);
        m_office->act("finance", id, Action::ConfirmPayment);
    }
}

qint64 TestAdversarySums::casesOf(const QString& key, const Seen& seen, const StatisticsPeriod& period) const
{
    if (key == u"received"_s)
        return within(seen.handedIn, period);
    if (key == u"accepted"_s)
        return within(seen.accepted, period);
    if (key == u"returned"_s)
        return within(seen.returned, period);
    if (key == u"not_accepted"_s)
        return within(seen.notAccepted, period);
    if (key == u"refused"_s)
        return within(seen.refused, period);
    if (key == u"approved_cases"_s)
        return within(seen.approved, period);
    if (key == u"withdrawn"_s)
        return within(seen.withdrawn, period);
    const bool isClosed = seen.closed().isValid() && seen.closed() <= period.to;
    return key == u"in_hand"_s && seen.handedIn.isValid() && seen.handedIn <= period.to && !isClosed;
}

QMap<QString, qint64> TestAdversarySums::counted(const QString& key, Breakdown by, const SummaryAsk& ask) const
{
    QMap<QString, qint64> cells;
    QMap<QString, QSet<QString>> distinct;
    const bool isOwn = std::ranges::any_of(ownMeasures, [&key](const Measure& own) { return key == QLatin1StringView(own.key); });
    for (const Seen& seen : m_seen) {
        if (!ask.district.isEmpty() && seen.district != ask.district)
            continue;
        const QString place = by == Breakdown::District ? seen.district : QString();
        if (!isOwn) {
            if (const qint64 cases = casesOf(key, seen, ask.period); cases > 0)
                cells[place] += cases;
            continue;
        }
        if (!within(seen.approved, ask.period))
            continue;
        if (key == u"units"_s)
            distinct[place].insert(seen.unit);
        for (const SeenRow& row : seen.rows) {
            const QString cell = by == Breakdown::Level ? row.level : place;
            if (key == u"persons"_s && row.approved > 0)
                distinct[cell].insert(row.person);
            else if (key == u"heads"_s && row.approved > 0)
                ++cells[cell];
            else if (key == u"claimed"_s)
                cells[cell] += row.claimed;
            else if (key == u"cut"_s)
                cells[cell] += std::max(row.claimed - row.approved, 0LL);
            else if (key == u"granted"_s)
                cells[cell] += row.approved;
        }
    }
    for (auto it = distinct.cbegin(); it != distinct.cend(); ++it)
        cells.insert(it.key(), it->size());
    return cells;
}

void TestAdversarySums::check(const SummaryAsk& ask)
{
    for (const SummaryMeasure& measure : summaryMeasures(m_programme)) {
        if (measure.kind == ValueKind::Tenths || measure.key == u"overdue"_s)
            continue;
        for (const Breakdown by : breakdownsOf(measure)) {
            QMap<QString, qint64> cells;
            for (const SummaryCell& cell : tabulate(m_office->db(), m_programme, measure, by, ask)) {
                if (*cell.value != 0)
                    cells.insert(cell.key, *cell.value);
                const auto behind = casesBehind(m_office->db(), m_programme, measure, by, cell.key, ask);
                if (measure.own == nullptr)
                    QCOMPARE(behind.size(), *cell.value);
            }
            QMap<QString, qint64> expected = counted(measure.key, by, ask);
            expected.removeIf([](const auto& cell) { return cell.value() == 0; });
            if (cells != expected)
                qWarning() << measure.key << int(by) << ask.period.from << ask.period.to << ask.district;
            QCOMPARE(cells, expected);
        }
    }
}

void TestAdversarySums::checkSums(int year)
{
    for (const SummaryMeasure& measure : summaryMeasures(m_programme)) {
        const bool isPeople = measure.own != nullptr
            && (measure.own->unit == MeasureUnit::Persons || measure.own->unit == MeasureUnit::Organisations);
        if (measure.kind == ValueKind::Tenths || isPeople || measure.key == u"in_hand"_s || measure.key == u"overdue"_s)
            continue;
        const auto total = [&](const StatisticsPeriod& period, const QString& district = {}) {
            return tabulate(m_office->db(), m_programme, measure, Breakdown::Total, {period, district}).first().value.value_or(0);
        };
        qint64 quarters = 0;
        qint64 months = 0;
        qint64 districts = 0;
        for (int quarter = 1; quarter <= 4; ++quarter)
            quarters += total(StatisticsPeriod::quarter(year, quarter));
        for (int month = 1; month <= 12; ++month)
            months += total(StatisticsPeriod::month(year, month));
        for (const QString& district : {u"210202"_s, u"210203"_s, u"210204"_s})
            districts += total(StatisticsPeriod::year(year), district);
        const qint64 whole = total(StatisticsPeriod::year(year));
        QCOMPARE(quarters, whole);
        QCOMPARE(months, whole);
        QCOMPARE(districts, whole);
    }
}

void TestAdversarySums::everyCellIsWhatWasDone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 46u, 2011u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestAdversarySums::everyCellIsWhatWasDone()
{
    QFETCH(const unsigned, seed);
    m_random.seed(seed);
    m_seen.clear();
    m_programme.measures = ownMeasures;
    m_office = std::make_unique<OfficeDesk>();
    m_office->setAllowance(standard);
    for (int i = 0; i < 60; ++i)
        makeCase();
    for (const int year : {2025, 2026, 2027}) {
        check({StatisticsPeriod::year(year)});
        check({StatisticsPeriod::year(year), u"210203"_s});
        checkSums(year);
        for (int quarter = 1; quarter <= 4; ++quarter)
            check({StatisticsPeriod::quarter(year, quarter)});
    }
    for (int month = 1; month <= 12; ++month)
        check({StatisticsPeriod::month(2026, month)});
    QCOMPARE(verifyDatabase(m_office->db()).join(u"; "_s), QString());
}

QTEST_GUILESS_MAIN(TestAdversarySums)
#include "tst_adversary_sums.moc"
