// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/filed_report.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/policy/wording.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/values/date_text.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

qint64 lastAudit(Connection& db)
{
    Statement row = db.prepared("SELECT coalesce(max(seq), 0) FROM audit");
    return row.next() ? row.integer(0) : 0;
}

int nextNumber(Connection& db, Sql sql, qint64 of)
{
    Statement row = db.prepared(sql);
    return row.with(of).next() ? row.number(0) + 1 : 1;
}

void writeMeasures(Connection& db, qint64 report, const QList<ProgrammeSummary>& summaries)
{
    Statement insert = db.prepared("INSERT INTO filed_measure (report_id, programme, measure, kind, label, definition) "
                                   "VALUES (?, ?, ?, ?, ?, ?)");
    const Wording& words = Wording::chinese();
    for (const ProgrammeSummary& summary : summaries)
        for (const SummaryMeasure& measure : summary.measures)
            insert.run(report, QString::fromLatin1(summary.programme->key), measure.key, valueKindKey(measure.kind),
                words.label(measure.context, measure.label), words.label(measure.context, measure.definition));
}

/// Returns a digest of what was written, for the audit trail.
QString writeCells(Connection& db, qint64 report, const QList<FigureCell>& cells)
{
    Statement insert = db.prepared(
        "INSERT INTO filed_cell (report_id, position, programme, measure, breakdown, key, value) VALUES (?, ?, ?, ?, ?, ?, ?)");
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 position = 0;
    for (const FigureCell& cell : cells) {
        insert.run(report, position++, cell.programme, cell.measure, breakdownKey(cell.by), cell.key, cell.value);
        const QString value = cell.value ? QString::number(*cell.value) : QString();
        digest.addData(QStringList {cell.programme, cell.measure, breakdownKey(cell.by), cell.key, value, {}}
                           .join(u'\n').toUtf8());
    }
    return QString::fromLatin1(digest.result().toHex());
}

FiledReport reportOf(const Statement& row)
{
    return {row.integer(0), row.number(1), row.number(2), {row.date(3), row.date(4)}, row.date(5), row.instant(6),
        row.text(7), row.text(8)};
}

} // namespace

SummaryAsk annualReportAsk(int year, QDate today)
{
    StatisticsPeriod period = StatisticsPeriod::year(year);
    if (today.isValid() && today < period.to && today >= period.from)
        period.to = today;
    return {period, {}, today};
}

ReportDraft draftReport(Connection& db, int year, QDate today)
{
    const Snapshot oneState(db);
    const SummaryAsk ask = annualReportAsk(year, today);
    return {ask, summariesWithin(db, ask), lastAudit(db)};
}

Outcome<ChangeReport> fileReport(const Desk& desk, const ReportDraft& draft, const QString& note)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Statistics); !allowed)
        return fail(allowed.error());
    const int year = draft.ask.period.from.year();
    const QDate today = desk.clock.today();
    if (year > today.year())
        return fail(ProblemCode::DateInFuture, {isoDate(draft.ask.period.from)});
    const int edition = nextNumber(desk.db, "SELECT coalesce(max(edition), 0) FROM filed_report WHERE year = ?", year);
    if (edition > 1 && note.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (lastAudit(desk.db) != draft.auditSeq)
        return fail(ProblemCode::RecordChanged, {draft.ask.period.chinese()});
    const qint64 id = nextNumber(desk.db, "SELECT coalesce(max(id), 0) FROM filed_report WHERE id > ?", 0);
    const QList<FigureCell> cells = cellsOf(draft.summaries);
    writeMeasures(desk.db, id, draft.summaries);
    const QString digest = writeCells(desk.db, id, cells);
    desk.db
        .prepared("INSERT INTO filed_report (id, year, edition, first_day, last_day, filed_on, filed_at, officer_id, "
                  "officer_name, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, year, edition, draft.ask.period.from, draft.ask.period.to, today, desk.clock.now(), desk.session.account,
            desk.session.displayName, note.trimmed());
    ChangeReport report;
    report.id = id;
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"file_report"_s, note.trimmed(), {},
            {{u"year"_s, year}, {u"edition"_s, edition}, {u"to"_s, isoDate(draft.ask.period.to)},
                {u"cells"_s, qint64(cells.size())}, {u"digest"_s, digest}}});
    transaction.commit();
    return report;
}

QList<FiledReport> filedReports(Connection& db)
{
    QList<FiledReport> reports;
    Statement row = db.prepared("SELECT id, year, edition, first_day, last_day, filed_on, filed_at, officer_name, note "
                                "FROM filed_report ORDER BY year DESC, edition DESC");
    while (row.next())
        reports.append(reportOf(row));
    return reports;
}

QList<FigureCell> filedCells(Connection& db, qint64 report)
{
    QList<FigureCell> cells;
    Statement row = db.prepared(
        "SELECT c.programme, c.measure, c.breakdown, c.key, c.value, m.kind FROM filed_cell c CROSS JOIN filed_measure m "
        "ON m.report_id = c.report_id AND m.programme = c.programme AND m.measure = c.measure "
        "WHERE c.report_id = ? ORDER BY c.position");
    row.with(report);
    while (row.next())
        cells.append({row.text(0), row.text(1), breakdownFromKey(row.text(2)), row.text(3), row.optionalInteger(4),
            valueKindFromKey(row.text(5))});
    return cells;
}

namespace {

/// What the cells of all say of one district, as totals: zero of a measure that is counted and does not name it.
QList<FigureCell> ofDistrict(const QList<FigureCell>& cells, const QString& district)
{
    using Counted = std::pair<QString, QString>;
    QMap<Counted, std::optional<qint64>> told;
    for (const FigureCell& cell : cells)
        if (cell.by == Breakdown::District && cell.key == district)
            told.insert({cell.programme, cell.measure}, cell.value);
    QList<FigureCell> own;
    for (FigureCell cell : cells) {
        if (cell.by != Breakdown::Total)
            continue;
        const auto found = told.constFind({cell.programme, cell.measure});
        cell.value = found != told.cend() ? *found
            : cell.kind == ValueKind::Tenths ? std::nullopt : std::optional<qint64>(0);
        own.append(cell);
    }
    return own;
}

/// A summary of one district tells nothing more by districts.
QList<FigureCell> withoutDistricts(QList<FigureCell> cells)
{
    cells.removeIf([](const FigureCell& cell) { return cell.by == Breakdown::District; });
    return cells;
}

} // namespace

SummaryAsk comparedAsk(const ComparedSide& side, const ComparedSide& other, QDate today, const QString& district)
{
    if (side.filed)
        return {side.filed->period, district, today};
    const bool isBesideFiled = other.filed && other.filed->year == side.year;
    return {isBesideFiled ? other.filed->period : StatisticsPeriod::year(side.year), district, today};
}

QList<ComparedCell> compareSides(Connection& db, const ComparedSide& before, const ComparedSide& after, QDate today,
    const QString& district)
{
    const Snapshot oneState(db);
    const bool isFiled = before.filed || after.filed;
    const auto cells = [&](const ComparedSide& side, const ComparedSide& other) {
        // A report knows of a district what it says by districts, so the year beside it is read the same way.
        const SummaryAsk ask = comparedAsk(side, other, today, isFiled ? QString() : district);
        const QList<FigureCell> all = side.filed ? filedCells(db, side.filed->id) : cellsOf(summariesWithin(db, ask));
        return district.isEmpty() ? all : isFiled ? ofDistrict(all, district) : withoutDistricts(all);
    };
    QList<ComparedCell> compared = compare(cells(before, after), cells(after, before));
    if (isFiled)
        compared.removeIf([](const ComparedCell& cell) { return cell.measure == u"overdue"_s; });
    return compared;
}

} // namespace jiangce
