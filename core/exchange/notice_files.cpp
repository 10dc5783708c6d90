// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace notice_place {
const char* const text = QT_TRANSLATE_NOOP("casework", "in the text");
const char* const hiddenRow = QT_TRANSLATE_NOOP("casework", "in a hidden row");
const char* const hiddenColumn = QT_TRANSLATE_NOOP("casework", "in a hidden column");
const char* const hiddenSheet = QT_TRANSLATE_NOOP("casework", "on a hidden sheet");
const char* const comment = QT_TRANSLATE_NOOP("casework", "in a comment");
const char* const properties = QT_TRANSLATE_NOOP("casework", "in the properties of the file");
const char* const definedName = QT_TRANSLATE_NOOP("casework", "in the name of a range or sheet");
const char* const drawing = QT_TRANSLATE_NOOP("casework", "in a drawing");
const char* const unseen = QT_TRANSLATE_NOOP("casework", "in a part that is not shown");
} // namespace notice_place

Problem noticeShows(NumberKind kind, const char* place)
{
    return {ProblemCode::NoticeShowsNumber, {QString::fromLatin1(numberKindLabel(kind)), QString::fromLatin1(place)}};
}

Outcome<void> scanNoticeCsv(const QByteArray& file, const NumberWatch& watch)
{
    // Line by line, so that what stands under one another is not taken for one number; then all of it for known ones.
    for (const QString& line : QString::fromUtf8(file).split(u'\n')) {
        for (const QString& cell : line.split(u','))
            if (const auto kind = findNumber(cell, watch))
                return fail(noticeShows(*kind, notice_place::text));
        if (const auto kind = findNumber(QString(line).replace(u',', u'|'), watch))
            return fail(noticeShows(*kind, notice_place::text));
    }
    return {};
}

Outcome<void> saveNotice(const QString& fileName, const QByteArray& bytes, const NoticeScan& scan)
{
    const QFileInfo target(fileName);
    const QStringList shown {target.fileName()};
    QTemporaryFile written(target.dir().filePath(u".notice-XXXXXX.tmp"_s));
    if (!written.open() || written.write(bytes) != bytes.size() || !written.flush())
        return fail(ProblemCode::FileNotWritable, shown);
    // Read again by its name: what is looked at is what lies there.
    QFile again(written.fileName());
    if (!again.open(QIODevice::ReadOnly))
        return fail(ProblemCode::NoticeNotRead, shown);
    const QByteArray found = again.readAll();
    again.close();
    if (found != bytes)
        return fail(ProblemCode::NoticeNotRead, shown);
    if (auto clean = scan(found); !clean) {
        Problem problem = clean.error();
        if (problem.code == ProblemCode::NoticeNotRead)
            problem.arguments = shown;
        return fail(problem);
    }
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (QFile::exists(fileName) && !QFile::remove(fileName))
        return fail(ProblemCode::FileNotWritable, shown);
    written.setAutoRemove(false);
    if (!written.rename(fileName)) {
        written.remove();
        return fail(ProblemCode::FileNotWritable, shown);
    }
    return {};
}

} // namespace jiangce
