// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_xlsx.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "tests/bench/measures.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

/// Every statement of a year's summary, run bare.
class BareSummary final {
public:
    explicit BareSummary(const QString& file)
    {
        sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        for (const Programme* programme : allProgrammes())
            for (const SummaryMeasure& measure : summaryMeasures(*programme))
                for (const Breakdown by : breakdownsOf(measure))
                    add(summaryStatement(*programme, measure, by), programme->key);
    }
    ~BareSummary()
    {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    BareSummary(const BareSummary&) = delete;
    BareSummary& operator=(const BareSummary&) = delete;

    void run()
    {
        for (sqlite3_stmt* statement : m_statements) {
            while (sqlite3_step(statement) == SQLITE_ROW)
                m_sum += sqlite3_column_int64(statement, 1);
            sqlite3_reset(statement);
        }
    }

private:
    void add(const QByteArray& text, const char* programme)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, text.constData(), -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, programme, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, "", -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, "2025-12-31", -1, SQLITE_STATIC);
        if (text.contains("?4"))
            sqlite3_bind_text(statement, 4, "2025-01-01", -1, SQLITE_STATIC);
        m_statements.append(statement);
    }

    sqlite3* m_db = nullptr;
    QList<sqlite3_stmt*> m_statements;
    qint64 m_sum = 0;
};

} // namespace

void measureSummary(Report& report, const Scale& scale, const QString& database)
{
    const auto db = openForReading(database, allMigrations());
    if (!db)
        return;
    const SummaryAsk ask {StatisticsPeriod::year(2025), {}, QDate(2026, 11, 20)};
    BareSummary bare(database);
    bare.run();
    (void)readSummaries(**db, ask);
    report.compare("summary", median(scale.runs, [&] { (void)readSummaries(**db, ask); }),
        median(scale.runs, [&] { bare.run(); }));
}

} // namespace jiangce::bench
