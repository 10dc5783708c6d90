// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <span>

namespace jiangce::cli {

class CommandLine;
class Output;

/// What the caller of the process learns.
enum class Exit {
    Yes = 0,    ///< yes, or done
    No = 1,     ///< any other answer, or problems were found
    Usage = 2,  ///< the command line is wrong
    Fault = 3,  ///< a bug or a failing device
};

/// An option of one command, `--name VALUE`; a flag when it has no value.
struct OptionDef {
    const char* name;
    const char* value;  ///< FILE, DATE, …; empty for a flag
    const char* help;   ///< English source, context "cli"
};

/// One command: how it is called and what it does. One file each.
struct Command {
    const char* name;
    const char* arguments;              ///< as the usage line shows them
    const char* summary;                ///< English source, context "cli"
    std::span<const OptionDef> options {};
    int least = 0;                      ///< arguments besides options
    int most = 0;
    const char* notes = "";             ///< English source, context "cli": what the arguments mean
    const char* moreNotes = "";         ///< the same, a paragraph of its own
    bool draws = false;                 ///< needs fonts and painting: a GUI application without a display
    Exit (*run)(const CommandLine& line, Output& out);
    QByteArray (*example)() = nullptr;  ///< shown at the end of the help
};

extern const Command calcCommand;
extern const Command programmesCommand;
extern const Command assessCommand;
extern const Command checkRosterCommand;
extern const Command demoCommand;
extern const Command letterCommand;
extern const Command summaryCommand;
extern const Command obligationsCommand;
extern const Command findCommand;
extern const Command caseCommand;
extern const Command roundCommand;
extern const Command verifyCommand;
extern const Command backupCommand;
extern const Command restoreCommand;
extern const Command walkthroughCommand;

/// In the order of the help.
[[nodiscard]] std::span<const Command* const> allCommands();
/// Null when there is none of this name.
[[nodiscard]] const Command* commandByName(QStringView name);

/// Help on everything, or on one command.
[[nodiscard]] QString generalHelp(const Output& out);
[[nodiscard]] QString commandHelp(const Command& command, const Output& out);

} // namespace jiangce::cli
