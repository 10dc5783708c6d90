// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_list.h"
#include "core/exchange/summary_xlsx.h"
#include "core/programmes/case_state.h"
#include "core/programmes/migrations.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "tests/bench/bench.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

/// The same file by the bare C API.
class Bare final {
public:
    explicit Bare(const QString& file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("the database cannot be opened");
    }
    ~Bare()
    {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    sqlite3_stmt* prepare(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_db), sql.constData());
        m_statements.append(statement);
        return statement;
    }

    /// Binds texts, reads every column of every row, resets. Returns the rows.
    static int readAll(sqlite3_stmt* statement, const QList<QByteArray>& values)
    {
        for (int i = 0; i < std::min(int(values.size()), sqlite3_bind_parameter_count(statement)); ++i)
            sqlite3_bind_text(statement, i + 1, values[i].constData(), int(values[i].size()), SQLITE_STATIC);
        int rows = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sink += sqlite3_column_bytes(statement, column);
        sqlite3_reset(statement);
        return rows;
    }
    inline static qint64 sink = 0;

private:
    sqlite3* m_db = nullptr;
    QList<sqlite3_stmt*> m_statements;
};

struct Reader {
    explicit Reader(const QString& file)
        : db(*openDatabase(file, allMigrations(), clock))
    {
    }
    [[nodiscard]] Desk desk() const { return {*db, clock, session}; }
    FixedClock clock {today};
    Session session;
    std::unique_ptr<Connection> db;
};

constexpr int pageSize = 50;
constexpr const char* barePage
    = "SELECT c.id, c.version, c.number, c.programme, c.state, c.applicant_name, c.district, c.handed_in, c.due_on, "
      "c.changed_at, a.display_name, c.verdict, c.claimed_fen, c.approved_fen, c.is_back_entry, c.sent_back_from "
      "FROM case_file c JOIN account a ON a.id = c.officer_id WHERE c.programme = ? AND c.state = ? "
      "AND (c.handed_in_key, c.id) < (?, ?) ORDER BY c.handed_in_key DESC, c.id DESC LIMIT 50";

/// The state in which most claims stand.
CaseFilter fullest(Reader& reader)
{
    CaseFilter best;
    qint64 most = -1;
    for (int i = 0; i <= int(CaseState::Withdrawn); ++i) {
        const CaseFilter filter {.programme = u"upskill_subsidy"_s, .states = {CaseState(i)}};
        if (const qint64 cases = caseTotals(reader.desk(), filter).cases; cases > most) {
            most = cases;
            best = filter;
        }
    }
    return best;
}

/// Pages of one programme's cases in one state from the newest back; the last one is measured.
Line measurePage(Reader& reader, Bare& bare, int pagesBefore, int times)
{
    const CaseFilter filter = fullest(reader);
    std::optional<PageKey> after;
    int number = 1;
    for (; number <= pagesBefore; ++number) {
        const CasePage page = casePage(reader.desk(), filter, CaseSort::HandedIn, true, pageSize, after);
        if (!page.next)
            break;
        after = page.next;
    }
    const QByteArray state = stateKey(filter.states.first()).toLatin1();
    const QByteArray day = after ? after->value.toUtf8() : QByteArray("~");
    sqlite3_stmt* statement = bare.prepare(barePage);
    const qint64 id = after ? after->id : std::numeric_limits<qint64>::max();
    int rows = 0;
    const double ours = median(times, [&] {
        rows = int(casePage(reader.desk(), filter, CaseSort::HandedIn, true, pageSize, after).rows.size());
    });
    int bareRows = 0;
    const double baseline = median(times, [&] {
        sqlite3_bind_int64(statement, 4, id);
        bareRows = Bare::readAll(statement, {"upskill_subsidy", state, day});
    });
    if (rows != bareRows)
        qFatal("%d rows are not %d", rows, bareRows);
    return {.aim = "pages", .work = u"page %1 of 50 rows / C API"_s.arg(number), .ours = ours, .baseline = baseline, .limit = 3};
}

} // namespace

Lines measurePages(const Plan& plan)
{
    Reader reader(plan.database);
    Bare bare(plan.database);
    const int times = plan.scaled(201, 3);
    Lines lines {measurePage(reader, bare, 0, times)};
    lines.append(measurePage(reader, bare, plan.scaled(499, 0), times));
    lines.append({.aim = "pages", .work = u"first page over every programme and state"_s,
        .ours = median(times, [&] { (void)casePage(reader.desk(), {}, CaseSort::HandedIn, true, pageSize); }),
        .isInformation = true});
    const auto inform = [&](const QString& work, auto&& measured) {
        lines.append({.aim = "pages", .work = work, .ours = median(plan.scaled(5, 1), measured), .isInformation = true});
    };
    const CaseFilter byDistrict {.district = u"210211"_s};
    const CaseFilter byName {.applicant = u"王"_s};
    const CaseFilter byText {.text = u"wangw"_s};
    inform(u"count and sums of the whole list"_s, [&] { (void)caseTotals(reader.desk(), {}); });
    inform(u"count and sums of one district"_s, [&] { (void)caseTotals(reader.desk(), byDistrict); });
    inform(u"first page of one district"_s,
        [&] { (void)casePage(reader.desk(), byDistrict, CaseSort::HandedIn, true, pageSize); });
    inform(u"first page of a district that has no case"_s,
        [&] { (void)casePage(reader.desk(), {.district = u"000000"_s}, CaseSort::HandedIn, true, pageSize); });
    inform(u"first page of a surname, by hand-in"_s,
        [&] { (void)casePage(reader.desk(), byName, CaseSort::HandedIn, true, pageSize); });
    inform(u"first page of a text, by number"_s,
        [&] { (void)casePage(reader.desk(), byText, CaseSort::Number, true, pageSize); });
    inform(u"first page by state, then due day"_s, [&] {
        (void)casePage(reader.desk(), {}, {{CaseSort::State, false}, {CaseSort::Due, false}}, pageSize);
    });
    return lines;
}

Lines measureSummary(const Plan& plan)
{
    Reader reader(plan.database);
    Bare bare(plan.database);
    const SummaryAsk ask {.period = StatisticsPeriod::year(2024), .today = reader.clock.today()};
    QList<std::pair<sqlite3_stmt*, QList<QByteArray>>> statements;
    for (const Programme* programme : allProgrammes()) {
        for (const SummaryMeasure& measure : summaryMeasures(*programme)) {
            if (measure.own == nullptr && measure.common == CommonMeasure::AverageDays)
                continue; // counts working days, which SQL cannot
            const bool isOverdue = measure.own == nullptr && measure.common == CommonMeasure::Overdue;
            for (const Breakdown by : breakdownsOf(measure))
                statements.append({bare.prepare(summaryStatement(*programme, measure, by)),
                    {programme->key, "", "2024-12-31", isOverdue ? "2024-12-31" : "2024-01-01"}});
        }
    }
    const int times = plan.scaled(5, 1);
    const double ours = median(times, [&] { (void)readSummaries(*reader.db, ask); });
    const double baseline = median(times, [&] {
        for (const auto& [statement, values] : statements)
            Bare::readAll(statement, values);
    });
    return {{.aim = "summary", .work = u"one-year summary, every number of every programme / bare SQL"_s, .ours = ours,
        .baseline = baseline, .limit = 3}};
}

} // namespace jiangce::bench
