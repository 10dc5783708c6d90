// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/store alone.
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

namespace jiangce {

/// The name of a file that goes away again, with whatever the engine left beside it, unless it was renamed. What an
/// earlier program that was killed left under the name goes first.
class ScratchFile final {
public:
    explicit ScratchFile(const QString& name)
        : m_name(name)
    {
        discard();
    }
    ~ScratchFile() { discard(); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    [[nodiscard]] const QString& name() const { return m_name; }
    void discard() const
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_name + QLatin1StringView(suffix));
    }

private:
    QString m_name;
};

} // namespace jiangce
