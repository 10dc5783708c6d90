// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "core/policy/document.h"
#include "core/store/connection.h"
#include "ui/app_context.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

class AboutDialog final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::AboutDialog)
public:
    AboutDialog(AppContext& context, QWidget* parent)
        : DialogFrame(tr("About Jiangce"), parent)
    {
        setObjectName(u"about_dialog"_s);
        setHeading(tr("Jiangce %1").arg(u"" JIANGCE_VERSION ""_s));
        content()->addWidget(makeNote(tr("The register of craftsmen: the skilled-talent programmes of the Dalian Human Resources and "
                                         "Social Security Bureau. Free software under the GNU General Public License, version 3 "
                                         "or later."), this));
        auto* text = new QPlainTextEdit(describe(context), this);
        text->setObjectName(u"about_text"_s);
        text->setAccessibleName(tr("About Jiangce"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        content()->addWidget(text, 1);
        QPushButton* close = addMainButton(tr("Close"), u"close"_s);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        resize(rhythm(84), rhythm(60));
    }

private:
    static QString describe(AppContext& context)
    {
        QStringList lines {tr("Database: %1").arg(QDir::toNativeSeparators(context.databaseFile())),
            tr("Settings: %1").arg(QDir::toNativeSeparators(context.settings().fileName())),
            tr("Database engine: SQLite %1").arg(Connection::engineVersion()),
            tr("User interface: Qt %1").arg(QLatin1StringView(qVersion())), {}, tr("Documents the program goes by:")};
        for (const Document* document : allDocuments()) {
            lines.append(u"%1　%2"_s.arg(QString::fromUtf16(document->number), QString::fromUtf16(document->title)));
            if (document->caveat[0] != u'\0')
                lines.append(u"　　"_s + QString::fromUtf16(document->caveat));
        }
        return lines.join(u'\n');
    }
};

} // namespace

void showAbout(AppContext& context, QWidget* parent)
{
    AboutDialog(context, parent).exec();
}

} // namespace jiangce
