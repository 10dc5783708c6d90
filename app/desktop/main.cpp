// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/open_register.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/system_clock.h"
#include "core/casework/set_up_office.h"
#include "resources/resources.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/all_pages.h"
#include "ui/theme.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

const Wording& chooseLanguage(QApplication& application, const QSettings& settings)
{
    QString language = languageArgument(application.arguments());
    if (language.isEmpty())
        language = settings.value(setting::language).toString();
    const Wording& wording = Wording::forLocaleName(language.isEmpty() ? QLocale::system().name() : language);
    if (!wording.isChinese()) {
        QLocale::setDefault(QLocale(QLocale::English));
        return wording;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    auto* ours = new QTranslator(&application);
    auto* qt = new QTranslator(&application);
    // Qt's own dialogs speak Chinese too.
    if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    if (ours->load(u":/jiangce/translations/jiangce_zh_CN.qm"_s))
        QApplication::installTranslator(ours);
    return wording;
}

/// Trouble before there is a window.
int stopWith(const Message& message)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("jiangce::Start", "Jiangce cannot start"), message.text);
    box.setObjectName(u"start_trouble"_s);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.setDetailedText(message.detail);
    box.addButton(QCoreApplication::translate("jiangce::Start", "&Close"), QMessageBox::AcceptRole);
    qWarning("cannot start: %s %s", qPrintable(message.text), qPrintable(message.detail));
    if (QGuiApplication::platformName() != u"offscreen"_s)
        box.exec();
    return 1;
}

bool signIn(AppContext& context)
{
    const StartDialogs& dialogs = startDialogs();
    if (needsSetUp(context.db()) && (dialogs.firstStart == nullptr || !dialogs.firstStart(context)))
        return false;
    return context.isSignedIn() || (dialogs.signIn != nullptr && dialogs.signIn(context, nullptr));
}

int work(Application& application, const DesktopOptions& options, OpenRegister& opened, const Wording& wording,
    const Clock& clock, QSettings& settings, SingleInstance& instance)
{
    AppContext context(std::move(opened.db), clock, wording, settings);
    context.setDemonstration(options.isDemonstration);
    applyLook(context);
    QObject::connect(&context, &AppContext::settingsChanged, &context, [&context] { applyLook(context); });
    // Between the sign-in dialog and the window there is no window: that is not the end.
    Application::setQuitOnLastWindowClosed(false);
    if (!signIn(context))
        return 0;
    MainWindow window(context);
    QObject::connect(&application, &Application::faulted, &window,
        [&](const Fault& fault) { window.say(messageFor(fault, wording)); });
    QObject::connect(&instance, &SingleInstance::raised, &window, [&window](const QString& caseNumber) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        if (!caseNumber.isEmpty() && window.context().isSignedIn())
            window.openNumber(caseNumber);
    });
    window.show();
    window.begin();
    QObject::connect(&window, &MainWindow::closed, &application, &Application::quit);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window] { window.keepUnsaved(); },
        Qt::DirectConnection);
    if (!options.caseNumber.isEmpty())
        window.openNumber(options.caseNumber);
    return Application::exec();
}

} // namespace

int main(int argc, char** argv)
{
    initialiseResources();
    Application application(argc, argv);
    Application::setApplicationName(u"jiangce"_s);
    Application::setApplicationVersion(QStringLiteral(JIANGCE_VERSION));
    Application::setWindowIcon(toneIcon("accept"_L1, Tone::Accent));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"jiangce"_s, u"jiangce"_s);
    const Wording& wording = chooseLanguage(application, settings);
    applyTheme(application);
    const DesktopOptions options = readOptions(application);
    const SystemClock clock;
    SingleInstance instance(options.database);
    if (instance.handOver(options.caseNumber))
        return 0;
    try {
        auto opened = openRegister(options, clock);
        if (!opened)
            return stopWith(messageFor(opened.error(), wording));
        instance.listen();
        return work(application, options, *opened, wording, clock, settings, instance);
    } catch (const Fault& fault) {
        return stopWith(messageFor(fault, wording));
    }
}
