// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/message_bar.h"

#include <QtCore/QByteArray>

namespace jiangce {

class AppContext;

/// Asks where to, makes the bytes and writes them whole or not at all. Empty: the officer gave up; else what to say.
/// The folder is remembered; the kind is that of `name`'s ending.
[[nodiscard]] std::optional<Message> saveFile(QWidget* parent, AppContext& context, const QString& title,
    const QString& name, const std::function<QByteArray()>& make);

/// The same in two steps, for what must not wait for an answer in its middle. Empty: the officer gave up.
[[nodiscard]] QString askFileName(QWidget* parent, AppContext& context, const QString& title, const QString& name);
/// Whole or not at all.
[[nodiscard]] bool writeWhole(const QString& file, const QByteArray& bytes);
/// Why that failed, as far as it can be seen afterwards: FolderGone, FolderReadOnly, DiskFull, else FileNotWritable.
[[nodiscard]] Problem whyNotWritten(const QString& file, qsizetype bytes);

/// Asks for files to open, of these endings ("xlsx"). The folder is remembered.
[[nodiscard]] QStringList chooseFiles(
    QWidget* parent, AppContext& context, const QString& title, const QStringList& endings, bool isSeveral);

} // namespace jiangce
