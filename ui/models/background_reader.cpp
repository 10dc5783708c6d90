// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/background_reader.h"

#include "core/store/connection.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>

namespace jiangce {

/// One question on its way. The mutex guards `connection` between the reading thread and stop().
struct BackgroundReader::Work {
    std::function<void(Connection&)> read {};
    QMutex mutex {};
    Connection* connection = nullptr;
    bool isStopped = false;
    bool hasFailed = false;
    QString fault {};

    void run(const QString& file)
    {
        try {
            const auto reader = Connection::open(file, Connection::Mode::ReadOnly);
            if (!lend(reader.get()))
                return;
            try {
                read(*reader);
            } catch (const Fault& trouble) {
                note(trouble);
            }
            (void)lend(nullptr);
        } catch (const Fault& trouble) {
            note(trouble);
        }
    }
    void note(const Fault& trouble)
    {
        hasFailed = true;
        fault = trouble.detail();
    }
    bool lend(Connection* lent)
    {
        const QMutexLocker lock(&mutex);
        connection = lent;
        return !isStopped;
    }
    void stop()
    {
        const QMutexLocker lock(&mutex);
        isStopped = true;
        if (connection != nullptr)
            connection->interrupt();
    }
};

BackgroundReader::BackgroundReader(const QString& databaseFile, QObject* parent)
    : QObject(parent)
    , m_file(databaseFile)
{
}

BackgroundReader::~BackgroundReader()
{
    stop();
    for (QThread* thread : std::as_const(m_threads))
        thread->wait();
}

void BackgroundReader::start(std::function<void(Connection&)> read, std::function<void()> whenRead,
    std::function<void(const QString&)> whenFailed)
{
    stop();
    m_work = std::make_shared<Work>();
    m_work->read = std::move(read);
    QThread* thread = QThread::create([work = m_work, file = m_file] { work->run(file); });
    thread->setParent(this);
    m_threads.append(thread);
    connect(thread, &QThread::finished, this,
        [this, thread, work = m_work, whenRead = std::move(whenRead), whenFailed = std::move(whenFailed)] {
            m_threads.removeOne(thread);
            thread->deleteLater();
            if (work != m_work)
                return;
            m_work.reset();
            if (!work->hasFailed)
                whenRead();
            else if (whenFailed)
                whenFailed(work->fault);
        });
    thread->start();
}

void BackgroundReader::stop()
{
    if (m_work != nullptr)
        m_work->stop();
    m_work.reset();
}

} // namespace jiangce
