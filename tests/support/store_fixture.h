// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/register/officer.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "resources/resources.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace jiangce {

/// A database of the program in a folder of its own, freshly migrated, gone with the object. The day is 5 March 2026
/// until a test sets another.
class TestDatabase final {
public:
    /// Hand in allMigrations() where programmes' tables are needed.
    explicit TestDatabase(const QList<Migration>& steps = sharedMigrations())
        : m_steps(steps)
    {
        initialiseResources();
        reopen();
    }

    /// A register that was made before with the same steps, as image() took it.
    TestDatabase(const QList<Migration>& steps, const QByteArray& image)
        : m_steps(steps)
    {
        initialiseResources();
        QFile target(file());
        if (!target.open(QIODevice::WriteOnly) || target.write(image) != image.size())
            qFatal("the test database cannot be written");
        target.close();
        reopen();
    }
    /// The whole file, nothing left in the journal.
    [[nodiscard]] QByteArray image()
    {
        QFile source(file());
        if (!m_connection->checkpoint() || !source.open(QIODevice::ReadOnly))
            qFatal("the test database cannot be read");
        return source.readAll();
    }

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("register.db")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Closes and opens again, as the next start of the program does.
    void reopen()
    {
        m_connection.reset();
        auto opened = openDatabase(file(), m_steps, m_clock);
        if (!opened)
            qFatal("the test database cannot be opened: %s", qPrintable(problemCodeName(opened.error().code)));
        m_connection = std::move(*opened);
    }

    /// Runs within a transaction of its own and commits.
    template <class Action>
    auto write(Action&& action)
    {
        Transaction transaction(*m_connection);
        if constexpr (std::is_void_v<decltype(action())>) {
            action();
            transaction.commit();
        } else {
            auto result = action();
            transaction.commit();
            return result;
        }
    }

    /// The query plan of a statement, one line for each step.
    [[nodiscard]] QStringList planOf(const QByteArray& sql)
    {
        QStringList lines;
        Statement plan = m_connection->preparedText("EXPLAIN QUERY PLAN " + sql);
        while (plan.next())
            lines.append(plan.text(3));
        return lines;
    }

private:
    QTemporaryDir m_folder;
    QList<Migration> m_steps;
    FixedClock m_clock {QDate(2026, 3, 5)};
    std::unique_ptr<Connection> m_connection;
};

/// Two made-up officers of the policy desk.
inline const Officer officerLi {AccountId(1), QStringLiteral("李政策")};
inline const Officer officerWang {AccountId(2), QStringLiteral("王政策")};

} // namespace jiangce
