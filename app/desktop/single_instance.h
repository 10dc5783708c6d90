// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QLocalServer>

namespace jiangce {

/// One program per database on a desk: the second start hands its case number to the first, which answers and comes to
/// the front. Only an answer counts: a program that is being ended may still take a connection and what is written to it.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);

    /// True when another program has the database open on this desk and said that it took the request. False at once
    /// where nobody listens, after about a second where somebody listens and does not answer.
    [[nodiscard]] bool handOver(const QString& caseNumber) const;
    /// Listens from now on; only once the database is locked.
    void listen();

    /// How long a start waits for a program that neither answers nor lets go of the database, in milliseconds: it may be
    /// ending.
    static constexpr int patience = 5000;

Q_SIGNALS:
    /// `caseNumber` may be empty.
    void raised(const QString& caseNumber);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace jiangce
