// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_package.h"

#include "core/exchange/xlsx_reader.h"

#include <minizip/unzip.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace limits = spreadsheet_limits;

namespace {

/// Reads a zip file from memory in minizip's terms.
struct MemoryFile {
    QByteArray bytes;
    qint64 position = 0;
};

MemoryFile& memoryFile(void* stream)
{
    return *static_cast<MemoryFile*>(stream);
}

uLong readMemory(void*, void* stream, void* buffer, uLong size)
{
    MemoryFile& file = memoryFile(stream);
    const qint64 count = std::min(qint64(size), file.bytes.size() - file.position);
    if (count <= 0)
        return 0;
    std::memcpy(buffer, file.bytes.constData() + file.position, size_t(count));
    file.position += count;
    return uLong(count);
}

long seekMemory(void*, void* stream, ZPOS64_T offset, int origin)
{
    MemoryFile& file = memoryFile(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? file.position
        : origin == ZLIB_FILEFUNC_SEEK_END               ? file.bytes.size()
                                                         : 0;
    const auto target = qint64(quint64(base) + offset);
    if (target < 0 || target > file.bytes.size())
        return -1;
    file.position = target;
    return 0;
}

zlib_filefunc64_def memoryFunctions(MemoryFile& file)
{
    zlib_filefunc64_def functions {};
    functions.opaque = &file;
    functions.zopen64_file = [](void* opaque, const void*, int) { return opaque; };
    functions.zread_file = readMemory;
    functions.zwrite_file = [](void*, void*, const void*, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](void*, void* stream) { return ZPOS64_T(memoryFile(stream).position); };
    functions.zseek64_file = seekMemory;
    functions.zclose_file = [](void*, void*) { return 0; };
    functions.zerror_file = [](void*, void*) { return 0; };
    return functions;
}

QString lookUpName(const QString& part)
{
    QString name = part.toLower();
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

/// Old binary files and encrypted XLSX share the compound file format; the stream's name tells them apart.
Problem kindProblem(const QByteArray& bytes)
{
    static constexpr char compoundFile[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    static constexpr char encryptedPackage[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    if (bytes.startsWith(QByteArrayView(compoundFile, 8))
        && bytes.contains(QByteArrayView(encryptedPackage, sizeof encryptedPackage - 1)))
        return {ProblemCode::SpreadsheetEncrypted};
    return {ProblemCode::FileKind, {u"XLSX"_s}};
}

} // namespace

struct ZipPackage::Archive {
    struct Part {
        unz64_file_pos position {};
        qint64 packed = 0;
        qint64 claimed = 0;
        bool isEncrypted = false;
        qint64 unpacked = 0; ///< bytes counted when it was read
    };

    explicit Archive(const QByteArray& bytes)
        : file {bytes}
    {
        auto functions = memoryFunctions(file);
        handle = unzOpen2_64("", &functions);
    }
    ~Archive()
    {
        if (handle != nullptr)
            unzClose(handle);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    Outcome<void> list();
    Outcome<void> addCurrent();
    Outcome<void> checkSizes(const Part& part, qint64 unpacked) const;
    Outcome<void> pump(Part& part, const QString& name, const Sink& sink);

    MemoryFile file;
    unzFile handle = nullptr;
    QHash<QString, Part> parts;
};

Outcome<void> ZipPackage::Archive::addCurrent()
{
    unz_file_info64 info {};
    QByteArray name(256, '\0');
    if (unzGetCurrentFileInfo64(handle, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0) != UNZ_OK)
        return fail(ProblemCode::SpreadsheetDamaged, {u"zip"_s});
    Part part {{}, std::min(qint64(info.compressed_size), file.bytes.size()),
        qint64(std::min(info.uncompressed_size, ZPOS64_T(1) << 40)), (info.flag & 1) != 0};
    if (unzGetFilePos64(handle, &part.position) != UNZ_OK)
        return fail(ProblemCode::SpreadsheetDamaged, {u"zip"_s});
    if (info.size_filename >= uLong(name.size()))
        return {}; // no part of a spreadsheet has such a name, so nothing can ask for it
    const QString key = lookUpName(QString::fromUtf8(name.first(qsizetype(info.size_filename))));
    if (parts.contains(key))
        return fail(ProblemCode::SpreadsheetDamaged, {key}); // two readers could see two different tables
    parts.insert(key, part);
    return {};
}

Outcome<void> ZipPackage::Archive::list()
{
    int count = 0;
    int state = unzGoToFirstFile(handle);
    for (; state == UNZ_OK; state = unzGoToNextFile(handle)) {
        if (++count > limits::parts)
            return fail(ProblemCode::SpreadsheetLimit, {u"parts"_s, QString::number(limits::parts)});
        if (auto added = addCurrent(); !added)
            return added;
    }
    if (state != UNZ_END_OF_LIST_OF_FILE || count == 0)
        return fail(ProblemCode::SpreadsheetDamaged, {u"zip"_s});
    return {};
}

Outcome<void> ZipPackage::Archive::checkSizes(const Part& part, qint64 unpacked) const
{
    constexpr qint64 mebibyte = 1024 * 1024;
    if (unpacked > limits::partBytes)
        return fail(ProblemCode::SpreadsheetLimit, {u"part"_s, QString::number(limits::partBytes / mebibyte)});
    if (unpacked > limits::ratioFreeBytes && unpacked / limits::ratio > part.packed)
        return fail(ProblemCode::SpreadsheetLimit, {u"ratio"_s, QString::number(limits::ratio)});
    qint64 total = unpacked - part.unpacked;
    for (const Part& other : parts)
        total += other.unpacked;
    if (total > limits::totalBytes)
        return fail(ProblemCode::SpreadsheetLimit, {u"total"_s, QString::number(limits::totalBytes / mebibyte)});
    return {};
}

Outcome<void> ZipPackage::Archive::pump(Part& part, const QString& name, const Sink& sink)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    qint64 unpacked = 0;
    for (;;) {
        const int count = unzReadCurrentFile(handle, buffer.data(), unsigned(buffer.size()));
        if (count < 0)
            return fail(ProblemCode::SpreadsheetDamaged, {name});
        if (count == 0)
            break;
        unpacked += count;
        if (auto sizes = checkSizes(part, unpacked); !sizes)
            return sizes;
        if (auto taken = sink(QByteArrayView(buffer.constData(), count)); !taken)
            return taken;
    }
    part.unpacked = unpacked;
    if (unpacked != part.claimed)
        return fail(ProblemCode::SpreadsheetDamaged, {name});
    return {};
}

ZipPackage::ZipPackage(std::unique_ptr<Archive> archive)
    : m_archive(std::move(archive))
{
}

ZipPackage::ZipPackage(ZipPackage&&) noexcept = default;
ZipPackage::~ZipPackage() = default;

Outcome<ZipPackage> ZipPackage::open(const QByteArray& bytes)
{
    if (bytes.size() > limits::fileBytes)
        return fail(ProblemCode::FileTooLarge, {QString::number(limits::fileBytes / (1024 * 1024))});
    if (!bytes.startsWith("PK"))
        return fail(kindProblem(bytes));
    auto archive = std::make_unique<Archive>(bytes);
    if (archive->handle == nullptr)
        return fail(ProblemCode::SpreadsheetDamaged, {u"zip"_s});
    if (auto listed = archive->list(); !listed)
        return fail(listed.error());
    return ZipPackage(std::move(archive));
}

bool ZipPackage::contains(const QString& part) const
{
    return m_archive->parts.contains(lookUpName(part));
}

QStringList ZipPackage::parts() const
{
    QStringList names = m_archive->parts.keys();
    names.sort();
    return names;
}

qint64 ZipPackage::claimedSize(const QString& part) const
{
    return m_archive->parts.value(lookUpName(part)).claimed;
}

Outcome<void> ZipPackage::read(const QString& part, const Sink& sink)
{
    const auto found = m_archive->parts.find(lookUpName(part));
    if (found == m_archive->parts.end())
        return fail(ProblemCode::SpreadsheetDamaged, {part});
    if (found->isEncrypted)
        return fail(ProblemCode::SpreadsheetEncrypted);
    if (unzGoToFilePos64(m_archive->handle, &found->position) != UNZ_OK
        || unzOpenCurrentFile(m_archive->handle) != UNZ_OK)
        return fail(ProblemCode::SpreadsheetDamaged, {part});
    auto pumped = m_archive->pump(*found, part, sink);
    const int closed = unzCloseCurrentFile(m_archive->handle);
    if (pumped && closed != UNZ_OK)
        return fail(ProblemCode::SpreadsheetDamaged, {part}); // the checksum does not match
    return pumped;
}

} // namespace jiangce
