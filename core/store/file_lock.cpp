// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 networkTypes[] {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x65735546, // FUSE: sshfs and other mounts whose locks are not to be trusted
    0x5346414F, // AFS
    0x01021997, // 9p
    0x00C36400, // Ceph
    0x73757245, // Coda
};

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').simplified().left(200);
}

void write(int descriptor, const LockRecord& record, const Clock& clock)
{
    const QString since = clock.now().toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s);
    const QByteArray text = (oneLine(record.who) + u'\n' + oneLine(record.where) + u'\n' + since + u'\n').toUtf8();
    // The record is only for a sentence; the lock holds without it.
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) < 0)
        return;
}

QStringList read(int descriptor)
{
    QByteArray text(1024, '\0');
    const ssize_t size = ::pread(descriptor, text.data(), size_t(text.size()), 0);
    text.resize(size > 0 ? size : 0);
    QStringList lines = QString::fromUtf8(text).split(u'\n').first(qMin<qsizetype>(3, text.count('\n')));
    while (lines.size() < 3)
        lines.append(u"?"_s);
    return lines;
}

} // namespace

qint64 fileSystemType(const QString& folder)
{
    struct statfs found {};
    return ::statfs(QFile::encodeName(folder).constData(), &found) == 0 ? qint64(found.f_type) : 0;
}

bool isNetworkFileSystem(qint64 type)
{
    // Some systems hand out the 32 bits as a signed number.
    const qint64 bits = type & 0xFFFFFFFF;
    return std::ranges::find(networkTypes, bits) != std::end(networkTypes);
}

namespace {

/// The one name of the file, whatever links lead to it; the name itself while there is none.
QString realName(const QString& file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? file : real;
}

bool hasSecondName(const QString& file)
{
    struct stat found {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0 && found.st_nlink > 1;
}

} // namespace

Outcome<FileLock> FileLock::acquire(const QString& named, const LockRecord& record, const Clock& clock,
    const FileSystemType& typeOf)
{
    const QString databaseFile = realName(named);
    const QString folder = QFileInfo(databaseFile).absolutePath();
    if (isNetworkFileSystem(typeOf(folder)))
        return fail(ProblemCode::DatabaseOnShare, {folder});
    if (hasSecondName(databaseFile))
        return fail(ProblemCode::DatabaseLinked, {databaseFile});
    const QByteArray path = QFile::encodeName(databaseFile + u".lock"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(ProblemCode::FileNotWritable, {folder});
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ProblemCode::DatabaseInUse, read(descriptor));
    write(descriptor, record, clock);
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace jiangce
