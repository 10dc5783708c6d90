// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics_reader.h"

#include "core/store/connection.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>

namespace jiangce {

/// One question on its way. The mutex guards `connection` between the reading thread and stop().
struct StatisticsReader::Work {
    SummaryAsk ask {};
    QMutex mutex {};
    Connection* connection = nullptr;
    bool isStopped = false;
    QList<ProgrammeSummary> summaries {};
    QString fault {};

    void run(const QString& file)
    {
        try {
            const auto reader = Connection::open(file, Connection::Mode::ReadOnly);
            if (!lend(reader.get()))
                return;
            try {
                summaries = readSummaries(*reader, ask);
            } catch (const Fault& trouble) {
                fault = trouble.detail();
            }
            (void)lend(nullptr);
        } catch (const Fault& trouble) {
            fault = trouble.detail();
        }
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

StatisticsReader::StatisticsReader(const QString& databaseFile, QObject* parent)
    : QObject(parent)
    , m_file(databaseFile)
{
}

StatisticsReader::~StatisticsReader()
{
    stop();
}

void StatisticsReader::ask(const SummaryAsk& ask)
{
    stop();
    m_work = std::make_shared<Work>();
    m_work->ask = ask;
    m_thread = QThread::create([work = m_work, file = m_file] { work->run(file); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, work = m_work] { finish(work); });
    m_thread->start();
}

void StatisticsReader::stop()
{
    if (m_thread == nullptr)
        return;
    m_thread->disconnect(this);
    m_work->stop();
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_work.reset();
}

void StatisticsReader::finish(const std::shared_ptr<Work>& work)
{
    m_thread->deleteLater();
    m_thread = nullptr;
    m_work.reset();
    if (work->fault.isEmpty())
        Q_EMIT ready(work->summaries);
    else
        Q_EMIT failed(work->fault);
}

} // namespace jiangce
