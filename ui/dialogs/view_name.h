// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace jiangce {

/// Asks what a list is to be called. Empty: left without a name. objectName "view_name_dialog".
[[nodiscard]] QString askViewName(const QString& title, const QString& name, QWidget* parent);

} // namespace jiangce
