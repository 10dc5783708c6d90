// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>

#include <sys/inotify.h>
#include <unistd.h>

namespace jiangce::cross {

/// Counts how often anybody opens a file, as the kernel tells it.
class OpenedFiles final {
public:
    explicit OpenedFiles(const QString& file)
        : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_watch < 0 || inotify_add_watch(m_watch, QFile::encodeName(file).constData(), IN_OPEN) < 0)
            qFatal("%s cannot be watched", qPrintable(file));
    }
    ~OpenedFiles() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(OpenedFiles)
    /// Since it was asked last.
    [[nodiscard]] int count() const
    {
        alignas(inotify_event) char events[4096];
        int all = 0;
        for (ssize_t bytes = 0; (bytes = ::read(m_watch, events, sizeof events)) > 0;)
            all += int(bytes / ssize_t(sizeof(inotify_event)));
        return all;
    }

private:
    int m_watch = -1;
};

} // namespace jiangce::cross
