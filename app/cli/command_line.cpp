// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr OptionDef common[] {
    {"database", "FILE", QT_TRANSLATE_NOOP("cli", "Database to work on; the user's own register without it.")},
    {"as", "ACCOUNT", QT_TRANSLATE_NOOP("cli", "Account to sign in with; the password is asked for on the terminal.")},
    {"password-fd", "N", QT_TRANSLATE_NOOP("cli", "Read the password from this file descriptor instead.")},
    {"json", "", QT_TRANSLATE_NOOP("cli", "Answer in JSON.")},
    {"help", "", QT_TRANSLATE_NOOP("cli", "Show this help.")},
    {"version", "", QT_TRANSLATE_NOOP("cli", "Show the version.")},
};

const OptionDef* findOption(std::span<const OptionDef> options, QStringView name)
{
    for (const OptionDef& option : options)
        if (name == QLatin1StringView(option.name))
            return &option;
    return nullptr;
}

} // namespace

const QString CommandLine::helpKey = u"help"_s;
const QString CommandLine::versionKey = u"version"_s;
const QString CommandLine::jsonKey = u"json"_s;

std::span<const OptionDef> commonOptions() { return common; }

CommandLine::CommandLine(const QStringList& words)
{
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!onlyArguments && word == u"--") {
            onlyArguments = true;
        } else if (!onlyArguments && word == u"-h") {
            m_options.insert(helpKey, {});
        } else if (!onlyArguments && word.startsWith(u"--")) {
            readOption(words, i);
        } else if (m_command == nullptr) {
            m_command = commandByName(word);
            if (m_command == nullptr)
                throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no command “%1”."), word};
        } else {
            m_arguments.append(word);
        }
    }
    if (m_command == nullptr || wantsHelp() || wantsVersion())
        return;
    if (m_arguments.size() < m_command->least)
        throw UsageError {
            QT_TRANSLATE_NOOP("cli", "Something is missing: %1"), QLatin1StringView(m_command->arguments)};
    if (m_arguments.size() > m_command->most)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is one word too many."), m_arguments[m_command->most]};
}

void CommandLine::readOption(const QStringList& words, qsizetype& index)
{
    const QString& word = words[index];
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word.sliced(2) : word.sliced(2, equals - 2);
    const OptionDef* option = findOption(common, name);
    if (option == nullptr && m_command != nullptr)
        option = findOption(m_command->options, name);
    if (option == nullptr)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no option “%1” here."), u"--"_s + name};
    const bool takesValue = *option->value != '\0';
    if (!takesValue && equals >= 0)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” takes no value."), u"--"_s + name};
    if (takesValue && equals < 0 && index + 1 >= words.size())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” needs a value."), u"--"_s + name};
    if (!takesValue)
        m_options.insert(name, {});
    else
        m_options.insert(name, equals >= 0 ? word.sliced(equals + 1) : words[++index]);
}

QString CommandLine::required(const char* option) const
{
    if (value(option).isEmpty())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "Say it with %1."), u"--"_s + QLatin1StringView(option)};
    return value(option);
}

QDate CommandLine::requiredDay(const char* option) const
{
    const auto day = parseDate(required(option));
    if (!day)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is not a day; write 2026-03-05."), value(option)};
    return *day;
}

int CommandLine::requiredNumber(const char* option, int least, int greatest) const
{
    bool isNumber = false;
    const int number = required(option).toInt(&isNumber);
    if (!isNumber || number < least || number > greatest)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is not a number in the range allowed here."), value(option)};
    return number;
}

std::optional<int> CommandLine::number(const char* option, int least, int greatest) const
{
    return has(option) ? std::optional(requiredNumber(option, least, greatest)) : std::nullopt;
}

} // namespace jiangce::cli
