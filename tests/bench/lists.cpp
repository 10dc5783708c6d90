// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"
#include "core/casework/queries/case_list.h"
#include "core/casework/queries/find.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "tests/bench/measures.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QListWidget>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

constexpr int pageRows = 50;
constexpr int farPages = 100;

/// The same page by the C API: the columns of a list row, in the order of the index.
class BareList final {
public:
    BareList(const QString& file, const QByteArray& programme, const QByteArray& state)
    {
        sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        constexpr char text[]
            = "SELECT c.id, c.version, c.number, c.programme, c.state, c.applicant_name, c.district, c.handed_in, c.due_on, "
              "c.changed_at, a.display_name, c.verdict, c.claimed_fen, c.approved_fen, c.is_back_entry, c.sent_back_from, "
              "c.handed_in_key FROM case_file c JOIN account a ON a.id = c.officer_id "
              "WHERE c.programme = ?1 AND c.state = ?2 AND (c.handed_in_key, c.id) < (?3, ?4) "
              "ORDER BY c.handed_in_key DESC, c.id DESC LIMIT 50";
        sqlite3_prepare_v2(m_db, text, -1, &m_statement, nullptr);
        sqlite3_bind_text(m_statement, 1, programme.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(m_statement, 2, state.constData(), -1, SQLITE_TRANSIENT);
    }
    ~BareList()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_db);
    }
    BareList(const BareList&) = delete;
    BareList& operator=(const BareList&) = delete;

    /// Reads the page after a key; answers the key of its last row.
    std::pair<QByteArray, qint64> page(const std::pair<QByteArray, qint64>& after)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_text(m_statement, 3, after.first.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(m_statement, 4, after.second);
        std::pair<QByteArray, qint64> last = after;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int column = 0; column < 17; ++column)
                m_bytes += sqlite3_column_bytes(m_statement, column);
            last = {QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, 16))),
                sqlite3_column_int64(m_statement, 0)};
        }
        return last;
    }
    static std::pair<QByteArray, qint64> top() { return {"9999-99-99", std::numeric_limits<qint64>::max()}; }

private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    qint64 m_bytes = 0;
};

void measurePages(Report& report, const Scale& scale, const QString& file, const Desk& desk)
{
    CaseFilter filter;
    filter.programme = u"upskill_subsidy"_s;
    filter.states = {CaseState::Archived};
    const auto read = [&](const std::optional<PageKey>& after) {
        return casePage(desk, filter, CaseSort::HandedIn, true, pageRows, after);
    };
    BareList bare(file, "upskill_subsidy", "archived");
    report.compare("first_page", median(scale.runs * 20, [&] { (void)read({}); }),
        median(scale.runs * 20, [&] { (void)bare.page(BareList::top()); }));

    std::optional<PageKey> key;
    std::pair<QByteArray, qint64> bareKey = BareList::top();
    for (int i = 0; i < farPages; ++i) {
        const CasePage page = read(key);
        if (!page.next)
            break;
        key = page.next;
        bareKey = bare.page(bareKey);
    }
    report.compare("later_page", median(scale.runs * 20, [&] { (void)read(key); }),
        median(scale.runs * 20, [&] { (void)bare.page(bareKey); }));
}

void measureSearch(Report& report, const Scale& scale, Connection& db)
{
    QListWidget list;
    list.resize(600, 800);
    QList<double> times;
    for (const QString& typed : {u"渤海"_s, u"李"_s, u"wang"_s, u"lx"_s, u"jb2026-1"_s, u"2102021990"_s})
        times.append(median(scale.runs, [&] {
            list.clear();
            for (const FindHit& hit : find(db, typed))
                list.addItem(hit.title + u"  "_s + hit.detail);
            (void)list.grab();
        }));
    std::ranges::sort(times);
    report.value("search", times[times.size() / 2]);
}

} // namespace

void measureLists(Report& report, const Scale& scale, const QString& database)
{
    const FixedClock clock(QDate(2026, 11, 20));
    const auto db = openForReading(database, allMigrations());
    if (!db)
        return;
    const auto session = signIn(**db, clock, u"shouli1"_s, u"shouli1-demo-2026"_s);
    if (!session)
        return;
    measurePages(report, scale, database, {**db, clock, *session});
    measureSearch(report, scale, **db);
}

} // namespace jiangce::bench
