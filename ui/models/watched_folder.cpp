// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watched_folder.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int settlingMilliseconds = 400;   // a file that did not grow meanwhile is whole
constexpr qsizetype mostFiles = 5000;       // a folder with more is no camera's, and would be slow to look through

} // namespace

WatchedFolder::WatchedFolder(QObject* parent)
    : QObject(parent)
{
    m_settling.setInterval(settlingMilliseconds);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &WatchedFolder::compare);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
}

bool WatchedFolder::watch(const QString& folder)
{
    if (folder == m_folder)
        return true;
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_settling.stop();
    m_folder.clear();
    m_seen.clear();
    if (folder.isEmpty())
        return true;
    if (!QFileInfo(folder).isDir() || !m_watcher.addPath(folder))
        return false;
    m_folder = folder;
    m_seen = look();
    for (Seen& known : m_seen)
        known.isTold = true;
    return true;
}

QMap<QString, WatchedFolder::Seen> WatchedFolder::look() const
{
    QMap<QString, Seen> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.pdf"_s},
        QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Time);
    for (const QFileInfo& file : files.first(std::min(mostFiles, files.size())))
        found.insert(file.absoluteFilePath(), {file.size(), file.lastModified()});
    return found;
}

void WatchedFolder::compare()
{
    QMap<QString, Seen> now = look();
    bool isGrowing = false;
    for (auto file = now.begin(); file != now.end(); ++file) {
        const Seen before = m_seen.value(file.key());
        const bool isSame = before.bytes == file->bytes && before.at == file->at;
        file->isTold = isSame && before.isTold;
        if (file->isTold)
            continue;
        if (isSame && file->bytes > 0) {
            file->isTold = true;
            Q_EMIT arrived(file.key(), file->bytes);
        } else {
            isGrowing = true; // or new: looked at once more
        }
    }
    m_seen = now;
    if (isGrowing)
        m_settling.start();
}

} // namespace jiangce
