// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/integrity.h"
#include "core/store/transaction.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto historySchema = R"sql(
CREATE TABLE schema_history (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    applied_at TEXT NOT NULL,
    program TEXT NOT NULL
) STRICT;
CREATE TRIGGER schema_history_no_update BEFORE UPDATE ON schema_history
BEGIN SELECT RAISE(ABORT, 'schema_history is append-only'); END;
CREATE TRIGGER schema_history_no_delete BEFORE DELETE ON schema_history
BEGIN SELECT RAISE(ABORT, 'schema_history is append-only'); END;
)sql";

int fileVersion(Connection& connection)
{
    Statement statement = connection.prepared("PRAGMA user_version");
    return statement.next() ? statement.number(0) : 0;
}

[[noreturn]] void failStep(const Migration& step, const QString& what)
{
    throw Fault(FaultKind::Bug, u"schema step %1 %2: %3"_s.arg(step.version).arg(step.name, what));
}

void requireAscending(std::span<const Migration> steps)
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].version <= (i == 0 ? 0 : steps[i - 1].version))
            failStep(steps[i], u"out of order"_s);
}

void requireUnchanged(Connection& connection, std::span<const Migration> steps, int version)
{
    for (const Migration& step : steps) {
        if (step.version > version)
            return;
        Statement taken = connection.prepared("SELECT checksum FROM schema_history WHERE version = ?");
        if (!taken.with(step.version).next())
            failStep(step, u"was never taken by this file, which is further on"_s);
        if (taken.text(0) != QString::fromLatin1(step.checksum()))
            failStep(step, u"has changed since this file took it"_s);
    }
}

void setForeignKeys(Connection& connection, bool on)
{
    connection.execute(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF");
    Statement readBack = connection.prepared("PRAGMA foreign_keys");
    if (!readBack.next() || readBack.boolean(0) != on)
        throw Fault(FaultKind::Bug, u"foreign_keys does not hold"_s);
}

/// Tables may be rebuilt within a step, so foreign keys rest meanwhile and are checked after each. The pragma
/// does nothing inside a transaction.
class ForeignKeysResting final {
public:
    explicit ForeignKeysResting(Connection& connection)
        : m_connection(connection)
    {
        setForeignKeys(connection, false);
    }
    ~ForeignKeysResting()
    {
        try {
            setForeignKeys(m_connection, true);
        } catch (const Fault&) {
            m_connection.close();
        }
    }
    ForeignKeysResting(const ForeignKeysResting&) = delete;
    ForeignKeysResting& operator=(const ForeignKeysResting&) = delete;

private:
    Connection& m_connection;
};

void take(Connection& connection, const Migration& step, bool isFirst, const Clock& clock)
{
    if (isFirst) {
        connection.execute("PRAGMA application_id=" + QByteArray::number(registerApplicationId));
        connection.execute(historySchema);
    }
    connection.execute(step.sql);
    if (step.convert)
        step.convert(connection);
    if (const QStringList broken = foreignKeyCheck(connection); !broken.isEmpty())
        failStep(step, u"leaves broken references: "_s + broken.first());
    connection.prepared("INSERT INTO schema_history (version, name, checksum, applied_at, program) VALUES (?, ?, ?, ?, ?)")
        .run(step.version, step.name, QString::fromLatin1(step.checksum()), clock.now(),
            QStringLiteral(JIANGCE_VERSION));
    connection.execute("PRAGMA user_version=" + QByteArray::number(step.version));
}

/// All of them or none: a file between two versions would be refused by the older program and not be what the newer works on.
void takeAll(Connection& connection, std::span<const Migration> steps, int from, const Clock& clock)
{
    const ForeignKeysResting resting(connection);
    Transaction transaction(connection);
    for (const Migration& step : steps)
        if (step.version > from)
            take(connection, step, from == 0 && &step == &steps.front(), clock);
    transaction.commit();
}

} // namespace

QByteArray Migration::checksum() const
{
    return QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex();
}

Outcome<void> migrate(Connection& connection, std::span<const Migration> steps, const Clock& clock,
    const BeforeMigration& before)
{
    requireAscending(steps);
    const int from = fileVersion(connection);
    const int to = steps.empty() ? 0 : steps.back().version;
    if (from > to)
        return fail(ProblemCode::DatabaseNewer, {QString::number(from), QString::number(to)});
    requireUnchanged(connection, steps, from);
    if (from == to)
        return {};
    if (from > 0 && before)
        if (auto ready = before(connection, from, to); !ready)
            return ready;
    takeAll(connection, steps, from, clock);
    connection.checkpoint();
    return {};
}

} // namespace jiangce
