// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace jiangce {

/// Tells of pictures and PDF files that come into a folder, such as a document camera writes, once each is written to
/// its end. Only looks: it opens no file, changes none, follows no link and goes into no folder below.
class WatchedFolder final : public QObject {
    Q_OBJECT
public:
    explicit WatchedFolder(QObject* parent = nullptr);

    /// What lies there now is known and not told. Empty: watches nothing. False: there is no such folder.
    bool watch(const QString& folder);
    [[nodiscard]] bool isWatching() const { return !m_folder.isEmpty(); }

Q_SIGNALS:
    void arrived(const QString& path, qint64 bytes);

private:
    struct Seen {
        qint64 bytes = 0;
        QDateTime at {};
        bool isTold = false;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    [[nodiscard]] QMap<QString, Seen> look() const;
    void compare();

    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    QString m_folder;
    QMap<QString, Seen> m_seen;
};

} // namespace jiangce
