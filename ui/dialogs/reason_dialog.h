// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace jiangce {

/// Asks for a reason, which has to be given; empty: the officer gave up. objectNames "reason_dialog", "reason", "go_on".
[[nodiscard]] QString askReason(QWidget* parent, const QString& title, const QString& question, const QString& verb);

/// Says what will happen and asks to go on. objectNames "step_dialog", "go_on".
[[nodiscard]] bool confirmStep(QWidget* parent, const QString& title, const QString& explanation, const QString& verb);

} // namespace jiangce
