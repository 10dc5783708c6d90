// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/log_file.h"
#include "app/desktop/open_register.h"
#include "app/desktop/script.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/system_clock.h"
#include "core/base/private_memory.h"
#include "core/casework/operations/keep_backups.h"
#include "core/casework/set_up_office.h"
#include "resources/resources.h"
#include "ui/anchoring.h"
#include "ui/backup_keeper.h"
#include "ui/backup_status.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/all_pages.h"
#include "ui/theme.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QLibraryInfo>
#include <QtCore/QThread>
#include <QtCore/QTranslator>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <span>
#include <string_view>

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

/// Damaged, or gone while its backups are there: a backup takes its place and says so as its first entry. False: the
/// officer would rather not.
bool restoreAndNote(DesktopOptions& options, RestoreDialog::Why why, const QSettings& settings, const Wording& wording,
    const Clock& clock)
{
    qWarning("the register is damaged or missing: a backup is offered");
    RestoreDialog dialog(options.database, why, settings, wording, clock);
    if (QGuiApplication::platformName() == u"offscreen"_s || dialog.exec() != QDialog::Accepted)
        return false;
    options.database = dialog.restored();
    options.restoredFrom = QFileInfo(dialog.backup().path).fileName();
    options.restoredAt = dialog.backup().madeAt;
    return true;
}

/// Whether to offer a backup in place of the register: it is damaged; or it is gone, or overwritten by something else, and
/// there are backups of it.
std::optional<RestoreDialog::Why> whyRestore(
    const DesktopOptions& options, const std::optional<Outcome<OpenRegister>>& taken, const QSettings& settings)
{
    const bool isTrouble = taken && !*taken;
    if (isTrouble && taken->error().code == ProblemCode::DatabaseDamaged)
        return RestoreDialog::Why::Damaged;
    const QString chosen = settings.value(setting::backupFolder).toString();
    const QString folder = chosen.isEmpty() ? defaultBackupFolder(options.database) : chosen;
    if (listBackups(BackupPlace::of(options.database, folder)).isEmpty())
        return {};
    if (isTrouble && taken->error().code == ProblemCode::DatabaseForeign && QFileInfo(options.database).isFile())
        return RestoreDialog::Why::Damaged;
    return !taken && !QFileInfo::exists(options.database) ? std::optional(RestoreDialog::Why::Missing) : std::nullopt;
}

bool signIn(AppContext& context)
{
    const StartDialogs& dialogs = startDialogs();
    if (needsSetUp(context.db()) && (dialogs.firstStart == nullptr || !dialogs.firstStart(context)))
        return false;
    return context.isSignedIn() || (dialogs.signIn != nullptr && dialogs.signIn(context, nullptr));
}

void comeToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// The database, or nothing when another program on this desk took the request. A program that is ending neither answers
/// nor lets go at once: it is given a little time.
std::optional<Outcome<OpenRegister>> takeOver(
    const SingleInstance& instance, const DesktopOptions& options, const Clock& clock)
{
    constexpr int pause = 100;  // milliseconds
    const QDeadlineTimer end(SingleInstance::patience);
    for (;;) {
        if (instance.handOver(options.caseNumber))
            return {};
        auto opened = openRegister(options, clock);
        const bool isHeld = !opened && opened.error().code == ProblemCode::DatabaseInUse;
        if (!isHeld || end.hasExpired())
            return opened;
        QThread::msleep(pause);
    }
}

int work(Application& application, const DesktopOptions& options, OpenRegister& opened, const Wording& wording,
    const Clock& clock, QSettings& settings, SingleInstance& instance)
{
    AppContext context(std::move(opened.db), clock, wording, settings);
    context.setDemonstration(options.isDemonstration);
    context.setLogFile(logFileFor(options.database));
    applyLook(context);
    // Lives in the context and dies with it.
    auto* anchoring = new Anchoring(context, {anchorFolder(options.database)});
    QObject::connect(&context, &AppContext::settingsChanged, &context, [&context] { applyLook(context); });
    // Between the sign-in dialog and the window there is no window: that is not the end.
    Application::setQuitOnLastWindowClosed(false);
    // Asked for while somebody signs in: opened once he has.
    QString wanted = options.caseNumber;
    const auto early = QObject::connect(&instance, &SingleInstance::raised, &context, [&wanted](const QString& caseNumber) {
        if (!caseNumber.isEmpty())
            wanted = caseNumber;
        if (QWidget* shown = QApplication::activeModalWidget())
            comeToFront(*shown);
    });
    if (!options.script.isEmpty())
        return runScript(context, options.script);
    if (!signIn(context))
        return 0;
    QObject::disconnect(early);
    (void)anchoring->sealNow(SealOccasion::Entries);
    BackupKeeper* const keeper = new BackupKeeper(context);
    MainWindow window(context);
    QObject::connect(keeper, &BackupKeeper::said, &window, &MainWindow::say);
    keeper->start();
    QObject::connect(&application, &Application::faulted, &window,
        [&](const Fault& fault) { window.say(messageFor(fault, wording)); });
    QObject::connect(&instance, &SingleInstance::raised, &window, [&window](const QString& caseNumber) {
        comeToFront(window);
        if (!caseNumber.isEmpty() && window.context().isSignedIn())
            window.openNumber(caseNumber);
    });
    window.show();
    window.begin();
    QObject::connect(&window, &MainWindow::closed, &application, &Application::quit);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window] { window.keepUnsaved(); },
        Qt::DirectConnection);
    if (!wanted.isEmpty())
        window.openNumber(wanted);
    return Application::exec();
}

/// Help and version are answered where there is no display, too.
void spareDisplay(int argc, char** argv)
{
    const std::span<char*> arguments(argv, static_cast<size_t>(argc));
    for (const std::string_view argument : arguments)
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    initialiseResources();
    spareDisplay(argc, argv);
    Application application(argc, argv);
    Application::setApplicationName(u"jiangce"_s);
    Application::setApplicationVersion(QStringLiteral(JIANGCE_VERSION));
    Application::setWindowIcon(toneIcon("accept"_L1, Tone::Accent));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"jiangce"_s, u"jiangce"_s);
    const Wording& wording = chooseLanguage(application, settings);
    applyTheme(application);
    DesktopOptions options = readOptions(application);
    keepLog(logFileFor(options.database));
    const SystemClock clock;
    SingleInstance instance(options.database);
    try {
        // Before anything is made in the place of a register that is gone.
        if (const auto why = whyRestore(options, {}, settings); why && !restoreAndNote(options, *why, settings, wording, clock))
            return 1;
        auto taken = takeOver(instance, options, clock);
        if (const auto why = taken ? whyRestore(options, taken, settings) : std::nullopt) {
            taken.reset(); // the damaged file is let go of
            if (!restoreAndNote(options, *why, settings, wording, clock))
                return 1;
            taken = openRegister(options, clock);
        }
        if (!taken)
            return 0;
        auto& opened = *taken;
        if (!opened)
            return stopWith(messageFor(opened.error(), wording));
        if (!options.restoredFrom.isEmpty())
            noteRestored(*opened->db, clock, options.restoredFrom, options.restoredAt);
        instance.listen();
        return work(application, options, *opened, wording, clock, settings, instance);
    } catch (const Fault& fault) {
        return stopWith(messageFor(fault, wording));
    }
}
