// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class QThread;

namespace jiangce {

/// The officer and the day of a desk, to read with on another thread and connection.
class DeskCopy final {
public:
    explicit DeskCopy(const Desk& desk)
        : m_clock(desk.clock.today())
        , m_session(desk.session)
    {
    }
    [[nodiscard]] Desk on(Connection& db) const { return {db, m_clock, m_session}; }

private:
    FixedClock m_clock;
    Session m_session;
};

/// Reads on a thread and a read-only connection of its own, so that the window stays at hand. A new question makes the
/// one before worthless: it is interrupted, and its answer is never told. Nothing here ever waits but the destructor.
class BackgroundReader final : public QObject {
    Q_OBJECT
public:
    explicit BackgroundReader(const QString& databaseFile, QObject* parent = nullptr);
    ~BackgroundReader() override;

    /// `read` runs on the other thread and may throw Fault; then one of the two others runs on this one.
    template <class Answer>
    void ask(std::function<Answer(Connection&)> read, std::function<void(const Answer&)> whenRead,
        std::function<void(const QString& detail)> whenFailed = {})
    {
        auto answer = std::make_shared<Answer>();
        start([answer, read = std::move(read)](Connection& db) { *answer = read(db); },
            [answer, whenRead = std::move(whenRead)] { whenRead(*answer); }, std::move(whenFailed));
    }
    void stop();
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }

private:
    struct Work;
    void start(std::function<void(Connection&)> read, std::function<void()> whenRead,
        std::function<void(const QString&)> whenFailed);

    QString m_file;
    std::shared_ptr<Work> m_work;
    QList<QThread*> m_threads;
};

} // namespace jiangce
