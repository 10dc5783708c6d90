// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/engine.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString instantFormat = u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s;

} // namespace

Statement::Statement(Connection& connection, CachedStatement& loan)
    : m_connection(&connection)
    , m_loan(&loan)
{
    loan.onLoan = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_loan(std::exchange(other.m_loan, nullptr))
{
}

Statement::~Statement()
{
    if (!m_loan)
        return;
    if (m_loan->raw) {
        sqlite3_reset(m_loan->raw);
        sqlite3_clear_bindings(m_loan->raw);
    }
    m_loan->onLoan = false;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        engine::fail(m_connection->handle(), code, *m_loan->sql);
}

Statement& Statement::bindInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_loan->raw, index, value));
    return *this;
}

Statement& Statement::bind(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_loan->raw, index));
    return *this;
}

Statement& Statement::bind(int index, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_loan->raw, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, const QString& value)
{
    return bind(index, QStringView(value));
}

Statement& Statement::bind(int index, const PersonalText& value)
{
    return bind(index, QStringView(value.text));
}

Statement& Statement::bind(int index, const QByteArray& value)
{
    check(sqlite3_bind_blob(m_loan->raw, index, value.constData(), int(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, QDate value)
{
    return value.isValid() ? bind(index, value.toString(Qt::ISODate)) : bind(index, std::nullopt);
}

Statement& Statement::bind(int index, const QDateTime& value)
{
    return value.isValid() ? bind(index, value.toUTC().toString(instantFormat)) : bind(index, std::nullopt);
}

void Statement::startOver(int count)
{
    if (!m_loan->raw)
        throw Fault(FaultKind::InputOutput, u"the connection is closed"_s);
    sqlite3_reset(m_loan->raw);
    if (const int expected = sqlite3_bind_parameter_count(m_loan->raw); expected != count)
        throw Fault(FaultKind::Bug, u"%1 values for %2 places in: "_s.arg(count).arg(expected)
                + QString::fromUtf8(m_loan->sql->simplified().left(160)));
}

bool Statement::next()
{
    if (!m_loan->raw)
        throw Fault(FaultKind::InputOutput, u"the connection is closed"_s);
    const int code = sqlite3_step(m_loan->raw);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_loan->raw);
    check(code);
    return false;
}

int Statement::finish()
{
    while (next()) { }
    return sqlite3_stmt_readonly(m_loan->raw) ? 0 : m_connection->changes();
}

void Statement::reset()
{
    sqlite3_reset(m_loan->raw);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_loan->raw);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_loan->raw, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_loan->raw, column);
}

QString Statement::text(int column) const
{
    // The text has to be asked for before its length: asking converts.
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_loan->raw, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_loan->raw, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_loan->raw, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_loan->raw, column)) : QByteArray();
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::instant(int column) const
{
    if (isNull(column))
        return {};
    QDateTime instant = QDateTime::fromString(text(column), instantFormat);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<Money> Statement::optionalMoney(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

} // namespace jiangce
