// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jiangce {

/// Every action of a window and its pages that has a key, with a line to filter them (Ctrl+/).
void showShortcuts(QWidget* window);

} // namespace jiangce
