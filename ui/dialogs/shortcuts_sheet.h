// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jiangce {

class AppContext;

/// Every command of a window and its pages with its key, and the keys fields and grids take themselves, with a line to
/// filter them (Ctrl+/). Here the officer gives a command another key.
void showShortcuts(AppContext& context, QWidget* window);

} // namespace jiangce
