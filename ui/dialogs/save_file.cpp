// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_file.h"

#include "core/policy/wording.h"
#include "ui/app_context.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>
#include <QtWidgets/QFileDialog>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto folderKey = "window/last_folder"_L1;

QString lastFolder(AppContext& context)
{
    const QString folder = context.settings().value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void remember(AppContext& context, const QString& file)
{
    context.settings().setValue(folderKey, QFileInfo(file).absolutePath());
}

/// A name every file system takes.
QString safeName(QString name)
{
    static constexpr QStringView forbidden = u"/\\:*?\"<>|";
    for (QChar& character : name)
        if (forbidden.contains(character) || character.unicode() < 0x20)
            character = u'_';
    return name;
}

} // namespace

QString askFileName(QWidget* parent, AppContext& context, const QString& title, const QString& name)
{
    const QString filter = u"*."_s + QFileInfo(name).suffix();
    const QString file
        = QFileDialog::getSaveFileName(parent, title, QDir(lastFolder(context)).filePath(safeName(name)), filter);
    if (!file.isEmpty())
        remember(context, file);
    return file;
}

bool writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

Problem whyNotWritten(const QString& file, qsizetype bytes)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    const QString name = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return {ProblemCode::FolderGone, {name}};
    // Asked of the system: whether a disk may only be read is not in the rights of the folder.
    if (::access(QFile::encodeName(folder.filePath()).constData(), W_OK) != 0)
        return {ProblemCode::FolderReadOnly, {name}};
    if (QStorageInfo(folder.filePath()).bytesAvailable() < bytes)
        return {ProblemCode::DiskFull};
    return {ProblemCode::FileNotWritable, {QFileInfo(file).fileName()}};
}

std::optional<Message> saveFile(QWidget* parent, AppContext& context, const QString& title, const QString& name,
    const std::function<QByteArray()>& make)
{
    const QString file = askFileName(parent, context, title, name);
    if (file.isEmpty())
        return {};
    QByteArray bytes;
    if (auto trouble = context.guard([&] { bytes = make(); }))
        return trouble;
    if (!writeWhole(file, bytes))
        return messageFor(whyNotWritten(file, bytes.size()), context.wording());
    return Message {Message::Kind::Done, QCoreApplication::translate("jiangce::SaveFile", "Saved as %1.").arg(file)};
}

QStringList chooseFiles(
    QWidget* parent, AppContext& context, const QString& title, const QStringList& endings, bool isSeveral)
{
    QStringList patterns;
    for (const QString& ending : endings)
        patterns.append(u"*."_s + ending);
    const QString filter = endings.isEmpty() ? QString() : patterns.join(u' ');
    const QStringList files = isSeveral
        ? QFileDialog::getOpenFileNames(parent, title, lastFolder(context), filter)
        : QStringList(QFileDialog::getOpenFileName(parent, title, lastFolder(context), filter));
    const QStringList chosen = files.filter(QRegularExpression(u"."_s));
    if (!chosen.isEmpty())
        remember(context, chosen.constFirst());
    return chosen;
}

} // namespace jiangce
