// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

class AppContext;

/// For tests only: what the program does when it is ended at any moment. Carries out a file of commands, one in a line, its
/// words apart by tabs, through the same context, operations and widgets as the window does, and says each on the
/// standard output the moment the officer would read that it is done. It opens no way around anything: who acts signs in
/// with name and password, and every operation asks for his rights.
///
///   sign-in ACCOUNT PASSWORD      ok sign-in
///   enter MARK                    a new application whose address is the mark: ok enter MARK
///   save MARK TEXT                its contact becomes the text: ok save MARK TEXT
///   import MARK FILE              rows of a spreadsheet into its roster, saved: ok import MARK ROWS
///   submit MARK                   ok submit MARK
///   letter MARK KIND FILE         issued, printed to a PDF file: ok letter MARK NUMBER
///   type MARK FIELD FROM TO MS    in the window, one number after the other, every so many milliseconds: typed NUMBER
///   back-up FOLDER                ok back-up FILE
///   restore FILE TARGET           beside the register: ok restore TARGET
///   boast MARK                    as enter, but says so before it is done: what no program may do, for the control
///
/// What is refused says `refused`, the line and why, and ends the program with 1.
[[nodiscard]] int runScript(AppContext& context, const QString& file);

} // namespace jiangce
