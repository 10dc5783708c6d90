// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"

#include "core/casework/filings.h"
#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"

#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct StateEntry {
    ObligationState state;
    const char* key;
    const char* label;
};

constexpr StateEntry states[] {
    {ObligationState::Ahead, "ahead", QT_TRANSLATE_NOOP("obligations", "Not yet open")},
    {ObligationState::Open, "open", QT_TRANSLATE_NOOP("obligations", "Due")},
    {ObligationState::Reminder, "reminder", QT_TRANSLATE_NOOP("obligations", "Due soon")},
    {ObligationState::Overdue, "overdue", QT_TRANSLATE_NOOP("obligations", "Overdue")},
    {ObligationState::HandedIn, "handed_in", QT_TRANSLATE_NOOP("obligations", "Handed in")},
    {ObligationState::OnTime, "on_time", QT_TRANSLATE_NOOP("obligations", "On file, in time")},
    {ObligationState::Late, "late", QT_TRANSLATE_NOOP("obligations", "On file, late")},
};

// What stands: handed in, and neither withdrawn nor put away as withdrawn.
constexpr char filingStatement[]
    = "SELECT f.organisation_id, f.year, f.case_id, f.due_on, f.number, c.handed_in, c.state FROM filing f "
      "CROSS JOIN case_file c ON c.id = f.case_id WHERE f.programme = ?1 AND f.year BETWEEN ?2 AND ?3 "
      "AND (c.state IN ('submitted', 'returned_for_correction', 'filed', 'received') "
      "OR c.state = 'archived' AND c.decided_on IS NOT NULL)";
constexpr char reminderStatement[]
    = "SELECT l.organisation_id, i.year, l.issued_on FROM reminder_item i CROSS JOIN reminder_letter l "
      "ON l.job_id = i.job_id AND l.position = i.position WHERE i.programme = ?1 AND i.year BETWEEN ?2 AND ?3 "
      "AND l.issued_on IS NOT NULL";

using Place = std::pair<qint64, int>;   // organisation, year

struct HandedIn {
    CaseId id;
    QDate lastDay;
    QString number;
    QDate on;
    bool isOnFile;
};

/// The earliest filing that stands, by body and year.
QHash<Place, HandedIn> readHandedIn(Connection& db, const Programme& programme, int from, int to)
{
    QHash<Place, HandedIn> all;
    Statement row = db.prepared(filingStatement);
    row.with(QString::fromLatin1(programme.key), from, to);
    while (row.next()) {
        const CaseState state = stateFromKey(row.text(6));
        const HandedIn filing {row.id<CaseId>(2), row.date(3), row.text(4), row.date(5),
            state != CaseState::Submitted && state != CaseState::ReturnedForCorrection};
        const Place place(row.integer(0), row.number(1));
        const auto known = all.constFind(place);
        if (known == all.cend() || std::pair(filing.on, filing.id) < std::pair(known->on, known->id))
            all.insert(place, filing);
    }
    return all;
}

QHash<Place, QDate> readReminded(Connection& db, const Programme& programme, int from, int to)
{
    QHash<Place, QDate> all;
    Statement row = db.prepared(reminderStatement);
    row.with(QString::fromLatin1(programme.key), from, to);
    while (row.next()) {
        QDate& last = all[{row.integer(0), row.number(1)}];
        last = std::max(last, row.date(2));
    }
    return all;
}

/// The days of one kind in one year.
struct Term {
    int year;
    QDate opens;
    QDate last;
    QDate reminder;     ///< first day of the reminder; null: none is set
};

Term termOf(const ObligationKind& kind, int year, const Figures& figures, const HolidayTable& holidays)
{
    const QDate last = lastDay(kind, year, figures, holidays);
    const auto days = kind.reminderDays == nullptr ? FigureAnswer<int>() : figures.count(*kind.reminderDays, last);
    return {year, openingDay(kind, year), last, days ? last.addDays(-*days.value) : QDate()};
}

ObligationState stateWithout(const Term& term, QDate today)
{
    if (today > term.last)
        return ObligationState::Overdue;
    if (term.reminder.isValid() && today >= term.reminder)
        return ObligationState::Reminder;
    return today >= term.opens ? ObligationState::Open : ObligationState::Ahead;
}

void settle(Obligation& obligation, const HandedIn& filing)
{
    obligation.filing = filing.id;
    obligation.filingNumber = filing.number;
    obligation.handedIn = filing.on;
    obligation.lastDay = filing.lastDay;
    obligation.isLate = filing.on > filing.lastDay;
    obligation.state = !filing.isOnFile ? ObligationState::HandedIn
        : obligation.isLate             ? ObligationState::Late
                                        : ObligationState::OnTime;
}

/// Everything one programme is owed, year by year.
class ObligationReader final {
public:
    ObligationReader(Connection& db, QDate today, const ObligationAsk& ask)
        : m_db(db)
        , m_today(today)
        , m_ask(ask)
        , m_figures(loadFigures(db))
        , m_holidays(loadCalendar(db))
        , m_bodies(ask.organisation.isValid() ? appraisalBodiesOf(db, ask.organisation) : readAppraisalBodies(db))
    {
    }
    void read(const Programme& programme, QList<Obligation>& obligations) const
    {
        int first = m_ask.fromYear;
        if (first == 0)
            for (const AppraisalBody& body : m_bodies)
                first = first == 0 ? body.firstYear : std::min(first, body.firstYear);
        const int last = m_ask.toYear == 0 ? m_today.year() : m_ask.toYear;
        const auto handedIn = readHandedIn(m_db, programme, first, last);
        const auto reminded = readReminded(m_db, programme, first, last);
        for (int year = last; year >= first && first > 0; --year) {
            const Term term = termOf(*programme.obligation, year, m_figures, m_holidays);
            for (const AppraisalBody& body : m_bodies) {
                const Place place(body.organisation.value(), year);
                if (year < body.firstYear || !body.isOn(term.last))
                    continue;
                Obligation obligation {&programme, year, body.id, body.organisation, body.name, body.creditCode,
                    body.district, term.opens, term.last, stateWithout(term, m_today)};
                if (const auto filing = handedIn.constFind(place); filing != handedIn.cend())
                    settle(obligation, *filing);
                obligation.remindedOn = reminded.value(place);
                obligations.append(std::move(obligation));
            }
        }
    }

private:
    Connection& m_db;
    QDate m_today;
    const ObligationAsk& m_ask;
    Figures m_figures;
    HolidayTable m_holidays;
    QList<AppraisalBody> m_bodies;
};

} // namespace

QString obligationStateKey(ObligationState state) { return QString::fromLatin1(states[int(state)].key); }
const char* obligationStateLabel(ObligationState state) { return states[int(state)].label; }

std::optional<ObligationState> obligationStateFromKey(const QString& key)
{
    for (const StateEntry& entry : states)
        if (key == QLatin1StringView(entry.key))
            return entry.state;
    return {};
}

int Obligation::daysLate(QDate today) const
{
    const QDate until = handedIn.isValid() ? handedIn : today;
    return std::max(0, int(lastDay.daysTo(until)));
}

QList<const Programme*> owedProgrammes()
{
    QList<const Programme*> owed;
    for (const Programme* programme : allProgrammes())
        if (programme->obligation != nullptr)
            owed.append(programme);
    return owed;
}

QList<Obligation> readObligations(Connection& db, QDate today, const ObligationAsk& ask)
{
    const ObligationReader reader(db, today, ask);
    QList<Obligation> obligations;
    for (const Programme* programme : owedProgrammes())
        if (ask.programme == nullptr || ask.programme == programme)
            reader.read(*programme, obligations);
    return obligations;
}

ObligationCounts countObligations(const QList<Obligation>& obligations)
{
    ObligationCounts counts {int(obligations.size())};
    for (const Obligation& obligation : obligations)
        ++counts.byState[obligation.state];
    return counts;
}

QList<QByteArray> obligationStatements()
{
    return {filingStatement, reminderStatement};
}

} // namespace jiangce
