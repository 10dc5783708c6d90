// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_dialog.h"

#include "ui/app_context.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 mostShown = 64 * 1024; // bytes from the end

QString endOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > mostShown && file.seek(file.size() - mostShown);
    QString text = QString::fromUtf8(file.readAll());
    // From the first whole line on.
    return isCut ? text.mid(text.indexOf(u'\n') + 1) : text;
}

class LogDialog final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::LogDialog)
public:
    LogDialog(AppContext& context, QWidget* parent)
        : DialogFrame(tr("What went wrong lately"), parent)
    {
        setObjectName(u"log_dialog"_s);
        const QString lines = endOf(context.logFile());
        auto* text = new QPlainTextEdit(lines.isEmpty() ? tr("Nothing has been written down: nothing has gone wrong.") : lines, this);
        text->setObjectName(u"log_text"_s);
        text->setAccessibleName(tr("What went wrong lately"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->moveCursor(QTextCursor::End);
        content()->addWidget(text, 1);
        content()->addWidget(makeNote(tr("File: %1. Times are UTC. It names codes and files, no persons.")
                                          .arg(QDir::toNativeSeparators(context.logFile())), this));
        connect(addButton(tr("&Copy everything"), u"log_copy"_s, true), &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines); });
        connect(addButton(tr("Open the &folder"), u"log_folder"_s), &QPushButton::clicked, this, [this, &context] {
            if (!openDataFolder(context))
                say({Message::Kind::Warning, tr("No program for folders was found. The folder is %1.")
                        .arg(QDir::toNativeSeparators(QFileInfo(context.databaseFile()).absolutePath()))});
        });
        connect(addMainButton(tr("Close"), u"close"_s), &QPushButton::clicked, this, &QDialog::accept);
        resize(rhythm(100), rhythm(60));
    }
};

} // namespace

void showLog(AppContext& context, QWidget* parent)
{
    LogDialog(context, parent).exec();
}

bool openDataFolder(AppContext& context)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(context.databaseFile()).absolutePath()));
}

} // namespace jiangce
