// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Digits of a fixed place in canonical text; -1 when something else stands there.
int digitsAt(const char* text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// 2026-03-05, as the schema demands of every column of days. Invalid for anything else.
QDate dayAt(const char* text)
{
    if (text[4] != '-' || text[7] != '-')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

/// 2026-03-05T01:00:00.000Z
QString instantText(const QDateTime& instant)
{
    const QDateTime utc = instant.toUTC();
    return isoDate(utc.date()) + u'T' + utc.time().toString(Qt::ISODateWithMs) + u'Z';
}

constexpr int dayLength = 10;
constexpr int instantLength = 24;

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
    return value.isValid() ? bind(index, isoDate(value)) : bind(index, std::nullopt);
}

Statement& Statement::bind(int index, const QDateTime& value)
{
    return value.isValid() ? bind(index, instantText(value)) : bind(index, std::nullopt);
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
    // Of an instant its day.
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_loan->raw, column));
    const int length = text != nullptr ? sqlite3_column_bytes(m_loan->raw, column) : 0;
    return length == dayLength || length == instantLength ? dayAt(text) : QDate();
}

QDateTime Statement::instant(int column) const
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_loan->raw, column));
    if (text == nullptr || sqlite3_column_bytes(m_loan->raw, column) != instantLength || text[10] != 'T' || text[13] != ':'
        || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return {};
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2), digitsAt(text, 20, 3));
    return time.isValid() ? QDateTime(dayAt(text), time, Qt::UTC) : QDateTime();
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
