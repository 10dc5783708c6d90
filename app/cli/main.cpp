// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/private_memory.h"
#include "core/policy/wording.h"
#include "resources/resources.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::cli;

namespace {

/// What the environment asks for messages to be in; the variables are those of POSIX, in its order.
QString localeName()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QLocale::system().name();
}

/// Painting needs an application object with fonts; a display is never needed.
std::unique_ptr<QCoreApplication> makeApplication(const Command* command, int& argc, char** argv)
{
    if (command == nullptr || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Exit runCommand(const CommandLine& line, Output& out)
{
    if (line.wantsVersion()) {
        printRaw(u"jiangce-cli " JIANGCE_VERSION "\n"_s);
        return Exit::Yes;
    }
    if (line.wantsHelp()) {
        printRaw(line.command() == nullptr ? generalHelp(out) : commandHelp(*line.command(), out));
        return Exit::Yes;
    }
    if (line.command() == nullptr)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "Say which command.")};
    return line.command()->run(line, out);
}

Exit tell(const UsageError& error, const Output& out)
{
    out.note(out.words(error.message).replace(u"%1"_s, error.what));
    out.note(out.words(QT_TRANSLATE_NOOP("cli", "See jiangce-cli --help.")));
    return Exit::Usage;
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    initialiseResources();
    Output out(Wording::forLocaleName(localeName()), words.contains(u"--json"));
    try {
        const CommandLine line(words);
        const auto application = makeApplication(line.command(), argc, argv);
        QCoreApplication::setApplicationVersion(QStringLiteral(JIANGCE_VERSION));
        return int(runCommand(line, out));
    } catch (const UsageError& error) {
        return int(tell(error, out));
    } catch (const Fault& fault) {
        out.note(out.wording().sentence(fault.kind()));
        out.note(fault.detail());
    } catch (const std::exception& error) {
        out.note(out.wording().sentence(FaultKind::Bug));
        out.note(QString::fromUtf8(error.what()));
    }
    return int(Exit::Fault);
}
