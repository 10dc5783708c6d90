// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <optional>

namespace jiangce {

/// What the command line asks for.
struct DesktopOptions {
    Q_DECLARE_TR_FUNCTIONS(jiangce::DesktopOptions)
public:
    QString database {};        ///< absolute; what took the place of the one asked for, if it was damaged
    QString asked {};           ///< absolute
    QString restoredFrom {};    ///< the backup that took the place just now; empty: none did
    QDateTime restoredAt {};    ///< of when it is
    bool isDemonstration = false;
    QString language {};        ///< zh, en; empty: by settings and system
    QString script {};          ///< commands to carry out in place of an officer: tests only, see script.h
    QString caseNumber {};      ///< case to open, as printed or typed
};

/// Reads the arguments; ends the program after --help, --version and anything it does not know.
[[nodiscard]] DesktopOptions readOptions(const QCoreApplication& application);
/// The language named on the command line, before anything is worded; empty when none is.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

/// <data folder of the user>/jiangce/register.db and demonstration.db.
[[nodiscard]] QString defaultDatabase();
[[nodiscard]] QString demonstrationDatabase();
/// Where this desk keeps the key and the checkpoints of a database's history: with the user's settings, apart from the
/// data, one folder for each database.
[[nodiscard]] QString anchorFolder(const QString& database);

} // namespace jiangce
