// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr const Command* commands[] {&calcCommand, &programmesCommand, &assessCommand, &checkRosterCommand,
    &demoCommand, &walkthroughCommand, &letterCommand, &summaryCommand, &obligationsCommand, &findCommand, &caseCommand,
    &roundCommand, &verifyCommand, &backupCommand, &restoreCommand};

QString optionLines(std::span<const OptionDef> options, const Output& out)
{
    QString lines;
    for (const OptionDef& option : options) {
        const QString call = u"--"_s + QLatin1StringView(option.name)
            + (*option.value == '\0' ? QString() : u' ' + QLatin1StringView(option.value));
        lines += u"  "_s + call.leftJustified(22) + u' ' + out.words(option.help) + u'\n';
    }
    return lines;
}

} // namespace

std::span<const Command* const> allCommands() { return commands; }

const Command* commandByName(QStringView name)
{
    for (const Command* command : commands)
        if (name == QLatin1StringView(command->name))
            return command;
    return nullptr;
}

QString generalHelp(const Output& out)
{
    QString text = u"jiangce-cli [--database FILE] [--json] COMMAND …\n\n"_s;
    for (const Command* command : commands)
        text +=
            u"  "_s + QString::fromLatin1(command->name).leftJustified(14) + u' ' + out.words(command->summary) + u'\n';
    text += u'\n' + optionLines(commonOptions(), out) + u'\n';
    text += out.words(QT_TRANSLATE_NOOP("cli", "jiangce-cli COMMAND --help tells more about one command.")) + u'\n';
    text += out.words(QT_TRANSLATE_NOOP("cli",
                "Exit status: 0 yes or done; 1 any other answer, or problems were found; "
                "2 the command line is wrong; 3 a fault."))
        + u'\n';
    return text;
}

QString commandHelp(const Command& command, const Output& out)
{
    QString text = u"jiangce-cli %1 %2\n\n%3\n"_s.arg(QLatin1StringView(command.name),
        QLatin1StringView(command.arguments), out.words(command.summary));
    if (*command.notes != '\0')
        text += u'\n' + out.words(command.notes) + u'\n';
    if (*command.moreNotes != '\0')
        text += u'\n' + out.words(command.moreNotes) + u'\n';
    text += u'\n' + optionLines(command.options, out) + optionLines(commonOptions(), out);
    if (command.example != nullptr)
        text += u'\n' + out.words(QT_TRANSLATE_NOOP("cli", "Example:")) + u"\n\n"_s
            + QString::fromUtf8(command.example());
    return text;
}

} // namespace jiangce::cli
