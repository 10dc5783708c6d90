// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/engine.h"

namespace jiangce {

namespace {

using TextFunction = std::function<QString(const QStringList&)>;
using Comparison = std::function<int(const QString&, const QString&)>;

template <class Held>
void destroy(void* held)
{
    delete static_cast<Held*>(held);
}

QString argument(sqlite3_value* value)
{
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_value_bytes(value)) : QString();
}

// No exception may travel through the engine.
void callFunction(sqlite3_context* context, int count, sqlite3_value** values)
{
    try {
        QStringList arguments;
        for (int i = 0; i < count; ++i)
            arguments.append(argument(values[i]));
        const QByteArray result = (*static_cast<TextFunction*>(sqlite3_user_data(context)))(arguments).toUtf8();
        sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
    } catch (...) {
        sqlite3_result_error_code(context, SQLITE_ERROR);
    }
}

int callComparison(void* held, int leftSize, const void* left, int rightSize, const void* right)
{
    return (*static_cast<Comparison*>(held))(QString::fromUtf8(static_cast<const char*>(left), leftSize),
        QString::fromUtf8(static_cast<const char*>(right), rightSize));
}

} // namespace

void Connection::registerFunction(const char* name, int arguments, TextFunction function)
{
    const int code = sqlite3_create_function_v2(handle(), name, arguments,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, new TextFunction(std::move(function)), &callFunction,
        nullptr, nullptr, &destroy<TextFunction>);
    if (code != SQLITE_OK)
        engine::fail(handle(), code, name);
}

void Connection::registerCollation(const char* name, Comparison compare)
{
    auto held = std::make_unique<Comparison>(std::move(compare));
    const int code = sqlite3_create_collation_v2(handle(), name, SQLITE_UTF8, held.get(), &callComparison,
        &destroy<Comparison>);
    if (code != SQLITE_OK)
        engine::fail(handle(), code, name);
    held.release(); // the engine frees it; unlike a function, not when refused
}

} // namespace jiangce
