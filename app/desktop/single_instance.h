// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QLocalServer>

namespace jiangce {

/// One program per database on a desk: the second start hands its case number to the first, which comes to the front.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);

    /// True when another program has the database open on this desk and took the request.
    [[nodiscard]] bool handOver(const QString& caseNumber) const;
    /// Listens from now on; only once the database is locked.
    void listen();

Q_SIGNALS:
    /// `caseNumber` may be empty.
    void raised(const QString& caseNumber);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace jiangce
