// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/log_file.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 largest = 512 * 1024;  // bytes

struct Log {
    QMutex mutex {};
    QString file {};
    QtMessageHandler before = nullptr;
};

Log& log()
{
    static Log only;
    return only;
}

const char* wordFor(QtMsgType type)
{
    switch (type) {
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    default: return "note";
    }
}

void write(QtMsgType type, const QString& text)
{
    const QMutexLocker lock(&log().mutex);
    if (QFileInfo(log().file).size() > largest) {
        QFile::remove(log().file + u".old"_s);
        QFile::rename(log().file, log().file + u".old"_s);
    }
    QFile file(log().file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QString line = text;
    line.replace(u'\n', u' ');
    file.write(u"%1 %2: %3\n"_s
                   .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(wordFor(type)), line)
                   .toUtf8());
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        write(type, text);
    if (log().before != nullptr)
        log().before(type, context, text);
}

} // namespace

QString logFileFor(const QString& database)
{
    return database + u".log"_s;
}

void keepLog(const QString& file)
{
    log().file = file;
    log().before = qInstallMessageHandler(handle);
}

} // namespace jiangce
