// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace jiangce {

/// What is chosen becomes the current line. A mouse and keys do both at once; a screen reader or a voice only chooses.
/// To be called once the view has its model.
void currentFollowsChoice(QAbstractItemView* view);

} // namespace jiangce
