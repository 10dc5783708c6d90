// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jiangce {

class AppContext;

/// What went wrong lately, as the program wrote it down: codes and files, no personal data. objectName "log_dialog".
void showLog(AppContext& context, QWidget* parent);
/// Opens the folder the database lies in. False when the system knows no program for folders.
bool openDataFolder(AppContext& context);

} // namespace jiangce
