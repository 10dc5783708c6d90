// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/money.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <concepts>
#include <optional>

namespace jiangce {

class Connection;
struct CachedStatement;

/// Text that identifies a person or an account (ID number, phone, bank account): the one way by which such values go in
/// and out of the database, so that field encryption has one place to sit.
struct PersonalText {
    QString text;
};

template <class T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool> && (sizeof(T) < 8 || std::signed_integral<T>);

/// A prepared statement on loan from its connection: `auto statement = connection.prepared("…")`. It goes back, reset,
/// at the end of its scope and is prepared only once however often it is asked for; the same text may be asked for
/// while another loan of it is still being read. Must not outlive its connection.
///
/// Binding is positional, counted from 1; columns are counted from 0. What SQLite refuses is thrown as a Fault whose
/// kind says why and whose detail never holds a bound value.
class Statement final {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    /// Texts are stored as UTF-8; a null QString is the empty text, not NULL.
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, QStringView value);
    Statement& bind(int index, const PersonalText& value);
    /// A blob; a null QByteArray is the empty blob, not NULL.
    Statement& bind(int index, const QByteArray& value);
    /// ISO text 2026-03-05; an invalid date is NULL.
    Statement& bind(int index, QDate value);
    /// UTC text 2026-03-05T01:00:00.000Z; an invalid instant is NULL.
    Statement& bind(int index, const QDateTime& value);
    /// Whole fen.
    Statement& bind(int index, Money value) { return bindInteger(index, value.fen()); }
    Statement& bind(int index, std::nullopt_t);
    template <WholeNumber T>
    Statement& bind(int index, T value) { return bindInteger(index, qint64(value)); }
    template <std::same_as<bool> T>
    Statement& bind(int index, T value) { return bindInteger(index, value ? 1 : 0); }
    /// The row number; an id that is not valid is NULL.
    template <class Tag>
    Statement& bind(int index, StrongId<Tag> id)
    {
        return id.isValid() ? bindInteger(index, id.value()) : bind(index, std::nullopt);
    }
    template <class T>
    Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }
    Statement& bind(int index, std::floating_point auto) = delete;
    Statement& bind(int index, const char*) = delete;

    /// Resets, binds all of 1…n, and stays before the first row.
    template <class... Values>
    Statement& with(const Values&... values)
    {
        startOver(int(sizeof...(values)));
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    /// Resets, binds all of 1…n, runs to the end. Returns the rows inserted, updated or deleted.
    template <class... Values>
    int run(const Values&... values)
    {
        with(values...);
        return finish();
    }
    /// Steps to the next row; false at the end, and the statement is then reset with its values still bound.
    [[nodiscard]] bool next();
    /// Ends reading; bound values stay.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    /// 0 for NULL.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return int(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    /// Empty for NULL.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] PersonalText personal(int column) const { return {text(column)}; }
    [[nodiscard]] QByteArray blob(int column) const;
    /// Invalid for NULL.
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] Money money(int column) const { return Money::fromFen(integer(column)); }
    template <class Id>
    [[nodiscard]] Id id(int column) const { return Id(integer(column)); }

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<Money> optionalMoney(int column) const;
    template <class Id>
    [[nodiscard]] std::optional<Id> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<Id>(id<Id>(column));
    }

private:
    friend class Connection;
    Statement(Connection& connection, CachedStatement& loan);
    Statement& bindInteger(int index, qint64 value);
    void check(int code) const;
    void startOver(int count);
    int finish();

    Connection* m_connection;
    CachedStatement* m_loan;
};

} // namespace jiangce
