// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/anchor_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 mostBytes = 64 << 20;

} // namespace

AnchorFile readAnchorFile(const QString& name)
{
    AnchorFile result {.name = name};
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return result;
    result.isThere = true;
    QByteArray all = file.read(mostBytes);
    all.truncate(all.lastIndexOf('\n') + 1);
    for (QByteArray& line : all.split('\n'))
        if (!line.isEmpty())
            result.lines.append(std::move(line));
    for (const QByteArray& line : std::as_const(result.lines))
        result.checkpoints.append(readCheckpointLine(line));
    return result;
}

bool appendAnchorLines(const QString& name, const QList<QByteArray>& lines)
{
    // No folder is made: where it is not there its disk is not connected, and on another one nothing would be anchored.
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    // Longer than is ever read: nothing is cut off from what cannot be seen.
    if (file.size() > mostBytes)
        return false;
    const QByteArray there = file.read(mostBytes);
    const qint64 whole = there.lastIndexOf('\n') + 1;
    if (whole != file.size() && !file.resize(whole))
        return false;
    QByteArray added;
    for (const QByteArray& line : lines)
        added += line + '\n';
    return file.seek(whole) && file.write(added) == added.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace jiangce
