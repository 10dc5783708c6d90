// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <sched.h>
#include <sys/mount.h>

namespace jiangce {

/// File systems of a test's own, seen by this process and its children alone: a disk that is small, that may only be read,
/// that is pulled. Only where the system lets the test do so (as root).
class Mounts final {
public:
    [[nodiscard]] static bool arePossible()
    {
        static const bool possible = ::unshare(CLONE_NEWNS) == 0
            && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        return possible;
    }
    /// A disk of so many KiB on a folder, which is made.
    [[nodiscard]] static bool plugIn(const QString& folder, int kibibytes)
    {
        return QDir().mkpath(folder)
            && mount("none", path(folder).constData(), "tmpfs", 0, "size=" + QByteArray::number(kibibytes) + "k") == 0;
    }
    /// From now on it may only be read; nothing on it is open for writing.
    [[nodiscard]] static bool makeReadOnly(const QString& folder)
    {
        return ::mount(nullptr, path(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /// As when a stick is taken out: open files stay with whoever holds them, the folder it lay under goes.
    static bool pull(const QString& folder)
    {
        return ::umount2(path(folder).constData(), MNT_DETACH) == 0 && QDir().rmdir(folder);
    }

private:
    static QByteArray path(const QString& folder) { return QFile::encodeName(folder); }
    static int mount(const char* source, const char* target, const char* type, unsigned long flags, const QByteArray& data)
    {
        return ::mount(source, target, type, flags, data.constData());
    }
};

/// Takes all the room that is left where the file lies.
class FullDisk final {
public:
    explicit FullDisk(const QString& folder)
        : m_file(QDir(folder).filePath(QStringLiteral("filler")))
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qint64 piece = 65'536; piece > 0; piece /= 16)
            while (m_file.write(QByteArray(piece, 'x')) == piece) { }
    }
    ~FullDisk() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    QFile m_file;
};

} // namespace jiangce
