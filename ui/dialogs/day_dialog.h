// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

#include <optional>

class QWidget;

namespace jiangce {

class Wording;

/// Asks for a day that may be left open: nothing when the officer gave up, an invalid day for an empty text.
/// objectNames "day_dialog", "day", "go_on".
[[nodiscard]] std::optional<QDate> askDay(QWidget* parent, const Wording& wording, const QString& title,
    const QString& question, const QString& verb, QDate present);

} // namespace jiangce
