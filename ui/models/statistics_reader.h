// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_xlsx.h"

#include <QtCore/QObject>

#include <memory>

class QThread;

namespace jiangce {

/// Reads a whole summary on a thread and a read-only connection of its own, so that the window stays at hand. A new
/// question stops the one before.
class StatisticsReader final : public QObject {
    Q_OBJECT
public:
    explicit StatisticsReader(const QString& databaseFile, QObject* parent = nullptr);
    ~StatisticsReader() override;

    void ask(const SummaryAsk& ask);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void ready(const QList<jiangce::ProgrammeSummary>& summaries);
    void failed(const QString& detail);

private:
    struct Work;
    void finish(const std::shared_ptr<Work>& work);

    QString m_file;
    QThread* m_thread = nullptr;
    std::shared_ptr<Work> m_work;
};

} // namespace jiangce
