// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/engine.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

class Hasher final {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(const void* bytes, qsizetype size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes), quint64(size));
    }
    // Kind and length before content: 'a','bc' and 'ab','c' must differ, and so must NULL and an empty text.
    void add(sqlite3_stmt* row, int column)
    {
        const qint64 kind = sqlite3_column_type(row, column);
        add(&kind, sizeof kind);
        if (kind == SQLITE_INTEGER) {
            const qint64 value = sqlite3_column_int64(row, column);
            add(&value, sizeof value);
        } else if (kind != SQLITE_NULL) {
            const void* const bytes = sqlite3_column_blob(row, column);
            const qint64 size = sqlite3_column_bytes(row, column);
            add(&size, sizeof size);
            add(bytes, size);
        }
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray bytes(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(bytes.data()), size_t(bytes.size()));
        return bytes;
    }

private:
    crypto_generichash_state m_state {};
};

QStringList tablesOf(Connection& connection)
{
    QStringList names;
    Statement statement = connection.prepared(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%'");
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

TableDigest digestOf(sqlite3* database, const QString& table)
{
    const QByteArray sql = "SELECT * FROM \"" + QString(table).replace(u'"', u"\"\""_s).toUtf8() + '"';
    sqlite3_stmt* row = nullptr;
    if (const int code = sqlite3_prepare_v2(database, sql.constData(), -1, &row, nullptr); code != SQLITE_OK)
        engine::fail(database, code, sql, true);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> guard(row, &sqlite3_finalize);
    TableDigest digest;
    Hasher hasher;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        ++digest.rows;
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            hasher.add(row, column);
    }
    if (code != SQLITE_DONE)
        engine::fail(database, code, sql);
    digest.digest = hasher.result();
    return digest;
}

} // namespace

DatabaseDigest digestOf(Connection& connection)
{
    DatabaseDigest digests;
    for (const QString& table : tablesOf(connection))
        digests.insert(table, digestOf(connection.handle(), table));
    return digests;
}

qint64 BackupReport::rows() const
{
    qint64 sum = 0;
    for (const TableDigest& table : tables)
        sum += table.rows;
    return sum;
}

} // namespace jiangce
