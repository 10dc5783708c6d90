// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jiangce {

class AppContext;

/// Version, licence, database, engine, and the documents the program carries out with what is to be confirmed of them.
void showAbout(AppContext& context, QWidget* parent);

} // namespace jiangce
