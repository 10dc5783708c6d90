// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/average_days.h"

#include "core/register/calendar_store.h"
#include "core/statistics/ask_binding.h"
#include "core/statistics/summary_source.h"

namespace jiangce {

namespace {

/// Working days of spans, each counted once however many cases share it.
class DayCounter final {
public:
    explicit DayCounter(HolidayTable holidays)
        : m_holidays(std::move(holidays))
    {
    }
    /// Empty where the calendar of a year is unknown.
    [[nodiscard]] std::optional<int> between(QDate from, QDate to)
    {
        const auto found = m_known.constFind({from, to});
        if (found != m_known.cend())
            return *found;
        const auto days = m_holidays.workingDaysBetween(from, to);
        const std::optional<int> answer = days ? std::optional(*days) : std::nullopt;
        m_known.insert({from, to}, answer);
        return answer;
    }

private:
    HolidayTable m_holidays;
    QMap<std::pair<QDate, QDate>, std::optional<int>> m_known;
};

struct Sum {
    qint64 days = 0;
    qint64 cases = 0;
    bool isKnown = true;

    void add(std::optional<int> each, qint64 times)
    {
        isKnown = isKnown && each.has_value();
        days += each.value_or(0) * times;
        cases += times;
    }
    [[nodiscard]] std::optional<qint64> tenths() const
    {
        return cases == 0 || !isKnown ? std::nullopt : std::optional((days * 10 + cases / 2) / cases);
    }
};

} // namespace

QList<SummaryCell> averageDays(Connection& db, const Programme& programme, Breakdown by, const SummaryAsk& ask)
{
    const QByteArray key = by == Breakdown::District ? "c.district" : "''";
    DayCounter counter(loadCalendar(db));
    QMap<QString, Sum> sums;
    if (by == Breakdown::Total)
        sums.insert({}, {});
    Statement spans = db.preparedText("SELECT " + key + ", c.accepted_on, c.decided_on, count(*) " + decidedSource()
        + " GROUP BY 1, 2, 3");
    spans.with(QLatin1StringView(programme.key), ask.district, ask.period.to, ask.period.from);
    while (spans.next())
        sums[spans.text(0)].add(counter.between(spans.date(1), spans.date(2)), spans.integer(3));

    // A pause before acceptance or after the decision took nothing from the time between.
    Statement pauses =
        db.preparedText("SELECT " + key + ", max(p.from_day, c.accepted_on), min(p.to_day, c.decided_on) "
            + decidedSource().replace("WHERE", "CROSS JOIN case_pause p ON p.case_id = c.id WHERE")
            + " AND p.to_day > c.accepted_on AND p.from_day < c.decided_on");
    pauses.with(QLatin1StringView(programme.key), ask.district, ask.period.to, ask.period.from);
    while (pauses.next())
        sums[pauses.text(0)].days -= counter.between(pauses.date(1), pauses.date(2)).value_or(0);

    QList<SummaryCell> cells;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        cells.append({sum.key(), sum->tenths()});
    return cells;
}

QByteArray daysStatement(Breakdown by)
{
    return "SELECT c.id, c.accepted_on, c.decided_on " + decidedSource()
        + keyCondition(decidedSource(), by == Breakdown::District ? "c.district" : "") + " ORDER BY c.id";
}

QList<CaseDays> daysOfCases(
    Connection& db, const Programme& programme, Breakdown by, const QString& key, const SummaryAsk& ask)
{
    DayCounter counter(loadCalendar(db));
    const QByteArray text = daysStatement(by);
    Statement spans = db.preparedText(text);
    const SummaryMeasure average {{}, "", "", "", ValueKind::Tenths, CommonMeasure::AverageDays};
    bindAsk(spans, text, {programme, average, by, key, ask});
    Statement pauses = db.prepared("SELECT max(from_day, ?2), min(to_day, ?3) FROM case_pause WHERE case_id = ?1 "
                                   "AND to_day > ?2 AND from_day < ?3");
    QList<CaseDays> cases;
    while (spans.next()) {
        CaseDays one {spans.id<CaseId>(0), counter.between(spans.date(1), spans.date(2))};
        pauses.with(one.id, spans.date(1), spans.date(2));
        while (pauses.next())
            if (one.days)
                *one.days -= counter.between(pauses.date(0), pauses.date(1)).value_or(0);
        cases.append(one);
    }
    return cases;
}

} // namespace jiangce
