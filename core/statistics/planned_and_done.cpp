// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/planned_and_done.h"

#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/programmes/programme_store.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Sum {
    CaseId id;
    OrganisationId organisation;
    QString occupation;
    QString code;
    QString level;
    QList<qint64> counts;
};

QByteArray columnOr(const char* field, const char* otherwise)
{
    return *field == '\0' ? QByteArray(otherwise) : "coalesce(r." + QByteArray(field) + ", '')";
}

/// Lines of one year by filing, the filing put on file last at the end.
QList<Sum> readSums(Connection& db, const Programme& programme, int year)
{
    const qsizetype counts = qsizetype(programme.obligation->lines.counts.size());
    Statement row = db.preparedText(filedLinesStatement(programme));
    row.with(QString::fromLatin1(programme.key), year);
    QList<Sum> sums;
    while (row.next()) {
        Sum sum {row.id<CaseId>(0), row.id<OrganisationId>(1), row.text(3), row.text(4), row.text(5), {}};
        for (qsizetype i = 0; i < counts; ++i)
            sum.counts.append(row.integer(int(6 + i)));
        sums.append(sum);
    }
    if (programme.obligation->lines.addsUp)
        return sums;
    QHash<OrganisationId, CaseId> last;
    for (const Sum& sum : std::as_const(sums))
        last.insert(sum.organisation, sum.id);
    sums.removeIf([&last](const Sum& sum) { return last.value(sum.organisation) != sum.id; });
    return sums;
}

/// The plan that replaces the others may have no line at all: then the others do not count either.
QSet<CaseId> replaced(Connection& db, const Programme& programme, int year)
{
    QSet<CaseId> all;
    if (programme.obligation->lines.addsUp)
        return all;
    Statement row = db.prepared("SELECT f.case_id, f.organisation_id FROM filing f CROSS JOIN case_file c ON c.id = f.case_id "
                                "WHERE f.programme = ? AND f.year = ? AND (c.state IN ('filed', 'received') "
                                "OR c.state = 'archived' AND c.decided_on IS NOT NULL) ORDER BY c.decided_on, f.case_id");
    row.with(QString::fromLatin1(programme.key), year);
    QHash<OrganisationId, CaseId> last;
    while (row.next()) {
        CaseId& latest = last[row.id<OrganisationId>(1)];
        if (latest.isValid())
            all.insert(latest);
        latest = row.id<CaseId>(0);
    }
    return all;
}

void insertOnce(QList<CaseId>& ids, const QList<CaseId>& more)
{
    for (const CaseId id : more)
        if (const auto place = std::ranges::lower_bound(ids, id); place == ids.end() || *place != id)
            ids.insert(place, id);
}

void add(QList<qint64>& sums, const QList<qint64>& more)
{
    if (sums.size() < more.size())
        sums.resize(more.size());
    for (qsizetype i = 0; i < more.size(); ++i)
        sums[i] += more[i];
}

using LineKey = std::tuple<QString, qint64, QString, QString>;

/// The code tells an occupation where one is stated, else its name.
LineKey keyOf(const ComparedLine& line)
{
    return {line.name, line.organisation.value(), line.code.isEmpty() ? text::folded(line.occupation) : line.code, line.level};
}

void take(QMap<LineKey, ComparedLine>& lines, const ComparedLine& line)
{
    ComparedLine& place = lines[keyOf(line)];
    if (place.planned.isEmpty() && place.done.isEmpty()) {
        place = line;
        return;
    }
    add(place.planned, line.planned);
    add(place.done, line.done);
    insertOnce(place.plans, line.plans);
    insertOnce(place.reports, line.reports);
}

struct Body {
    QString name;
    QString district;
};

Body bodyOf(Connection& db, OrganisationId id)
{
    Statement row = db.prepared("SELECT name, district FROM organisation WHERE id = ?");
    row.with(id);
    return row.next() ? Body {row.text(0), row.text(1)} : Body {};
}

} // namespace

QList<PlanPair> planPairs()
{
    QList<PlanPair> pairs;
    for (const Programme* done : owedProgrammes())
        if (const Programme* planned = programmeByKey(QString::fromLatin1(done->obligation->against)); planned != nullptr)
            pairs.append(PlanPair {planned, done});
    return pairs;
}

const char* comparedByLabel(ComparedBy by)
{
    switch (by) {
    case ComparedBy::Line: return QT_TRANSLATE_NOOP("obligations", "By body, occupation and level");
    case ComparedBy::Body: return QT_TRANSLATE_NOOP("obligations", "By body");
    case ComparedBy::Occupation: return QT_TRANSLATE_NOOP("obligations", "By occupation");
    case ComparedBy::Level: return QT_TRANSLATE_NOOP("obligations", "By level");
    }
    return "";
}

QByteArray filedLinesStatement(const Programme& programme)
{
    const FiledLines& lines = programme.obligation->lines;
    const RosterDef* roster = rosterByKey(programme, QString::fromLatin1(lines.roster));
    if (roster == nullptr)
        throw Fault(FaultKind::Bug, u"an obligation names a roster the programme has not"_s);
    QByteArray counts;
    for (const LineCount& count : lines.counts)
        counts += QByteArray(", coalesce(sum(r.") + count.field + "), 0)";
    return "SELECT f.case_id, f.organisation_id, c.decided_on, " + columnOr(lines.occupation, "''") + ", "
        + columnOr(lines.code, "''") + ", " + columnOr(lines.level, "''") + counts
        + " FROM filing f CROSS JOIN case_file c ON c.id = f.case_id CROSS JOIN " + tableName(programme, *roster)
        + " r ON r.case_id = f.case_id WHERE f.programme = ?1 AND f.year = ?2 AND (c.state IN ('filed', 'received') "
          "OR c.state = 'archived' AND c.decided_on IS NOT NULL) GROUP BY 3, 1, 4, 5, 6";
}

PlanComparison comparePlans(Connection& db, const PlanPair& pair, int year, QDate today, const QString& district)
{
    const Snapshot oneState(db);
    PlanComparison comparison {pair, year, {}, {}};
    QMap<LineKey, ComparedLine> lines;
    QHash<OrganisationId, Body> bodies;
    for (const Programme* programme : {pair.planned, pair.done}) {
        const QSet<CaseId> gone = replaced(db, *programme, year);
        for (const Sum& sum : readSums(db, *programme, year)) {
            if (!bodies.contains(sum.organisation))
                bodies.insert(sum.organisation, bodyOf(db, sum.organisation));
            const Body& body = bodies[sum.organisation];
            if (gone.contains(sum.id) || (!district.isEmpty() && body.district != district))
                continue;
            ComparedLine line {sum.organisation, body.name, body.district, sum.code, sum.occupation, sum.level};
            line.planned.resize(qsizetype(pair.planned->obligation->lines.counts.size()));
            line.done.resize(qsizetype(pair.done->obligation->lines.counts.size()));
            (programme == pair.planned ? line.planned : line.done) = sum.counts;
            (programme == pair.planned ? line.plans : line.reports).append(sum.id);
            take(lines, line);
        }
        for (const Obligation& owed : readObligations(db, today, {programme, year, year}))
            if (district.isEmpty() || owed.district == district)
                comparison.owed.append(owed);
    }
    comparison.lines = lines.values();
    return comparison;
}

QList<ComparedLine> addedUp(const QList<ComparedLine>& lines, ComparedBy by)
{
    if (by == ComparedBy::Line)
        return lines;
    QMap<LineKey, ComparedLine> sums;
    for (ComparedLine line : lines) {
        if (by != ComparedBy::Body) {
            line.organisation = {};
            line.name.clear();
            line.district.clear();
        }
        if (by != ComparedBy::Occupation) {
            line.code.clear();
            line.occupation.clear();
        }
        if (by != ComparedBy::Level)
            line.level.clear();
        take(sums, line);
    }
    return sums.values();
}

ComparedLine wholeOf(const PlanComparison& comparison)
{
    ComparedLine whole;
    whole.planned.resize(qsizetype(comparison.pair.planned->obligation->lines.counts.size()));
    whole.done.resize(qsizetype(comparison.pair.done->obligation->lines.counts.size()));
    for (const ComparedLine& line : comparison.lines) {
        add(whole.planned, line.planned);
        add(whole.done, line.done);
        insertOnce(whole.plans, line.plans);
        insertOnce(whole.reports, line.reports);
    }
    return whole;
}

std::optional<qint64> rateOf(const ComparedLine& line, const Programme& done)
{
    const FiledLines& lines = done.obligation->lines;
    if (lines.part < 0 || lines.whole < 0 || line.done.size() <= std::max(lines.part, lines.whole) || line.done[lines.whole] == 0)
        return {};
    return (line.done[lines.part] * 1000 + line.done[lines.whole] / 2) / line.done[lines.whole];
}

} // namespace jiangce
