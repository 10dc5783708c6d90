// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtNetwork/QLocalSocket>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int connecting = 250;         // milliseconds; a listener on the same desk is there or it is not
constexpr int answering = 1000;         // milliseconds; it may be painting
constexpr qint64 longestNumber = 200;   // bytes: nothing longer is a case number
constexpr auto taken = "taken\n";

QString nameFor(const QString& database)
{
    // The same file by whatever path it is named.
    const QFileInfo info(database);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"jiangce-"_s + QString::fromLatin1(digest.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& database, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(database))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::handOver(const QString& caseNumber) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connecting))
        return false;
    socket.write(caseNumber.toUtf8().left(longestNumber) + '\n');
    QDeadlineTimer end(answering);
    while (!socket.canReadLine() && !end.hasExpired())
        if (!socket.waitForReadyRead(int(end.remainingTime())))
            break;
    return socket.readLine() == taken;
}

void SingleInstance::listen()
{
    // What a program that crashed left behind; the lock on the database says that no other is running.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("single instance: %s", qPrintable(m_server.errorString()));
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestNumber)
                return;
            const QString number = QString::fromUtf8(socket->readLine(longestNumber + 1)).trimmed();
            // Answered before anything is done: what follows may open a dialog and take its time.
            socket->write(taken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT raised(number);
        });
    }
}

} // namespace jiangce
