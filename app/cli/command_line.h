// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QtCore/QDate>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace jiangce::cli {

/// The command line cannot be understood. Thrown while reading it, caught in main: exit 2.
struct UsageError {
    const char* message;    ///< English source, context "cli"; %1 is `what`
    QString what {};
};

/// The words of the command line, sorted into command, options and arguments.
class CommandLine final {
public:
    /// `words` without the program's name. Throws UsageError.
    explicit CommandLine(const QStringList& words);

    /// Null when only help or the version is asked for.
    [[nodiscard]] const Command* command() const { return m_command; }
    [[nodiscard]] bool wantsHelp() const { return m_options.contains(helpKey); }
    [[nodiscard]] bool wantsVersion() const { return m_options.contains(versionKey); }
    [[nodiscard]] bool wantsJson() const { return m_options.contains(jsonKey); }

    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] QString argument(int index) const { return m_arguments.value(index); }
    [[nodiscard]] bool has(const char* option) const { return m_options.contains(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char* option) const { return m_options.value(QLatin1StringView(option)); }

    /// The option's value; UsageError when it is missing or not what its name says.
    [[nodiscard]] QString required(const char* option) const;
    [[nodiscard]] QDate requiredDay(const char* option) const;
    [[nodiscard]] int requiredNumber(const char* option, int least, int greatest) const;
    [[nodiscard]] std::optional<int> number(const char* option, int least, int greatest) const;

private:
    static const QString helpKey;
    static const QString versionKey;
    static const QString jsonKey;

    void readOption(const QStringList& words, qsizetype& index);

    const Command* m_command = nullptr;
    QMap<QString, QString> m_options;
    QStringList m_arguments;
};

/// Options every command takes.
[[nodiscard]] std::span<const OptionDef> commonOptions();

} // namespace jiangce::cli
