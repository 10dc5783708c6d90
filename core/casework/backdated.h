// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace jiangce {

class Connection;

/// A hand-in entered after its day: who entered it when, and why.
struct Backdated {
    CaseId id {};
    QString number {};
    QDate handedIn {};
    QDate enteredOn {};
    QString officer {};
    QString reason {};
};

/// Cases handed in from `from` to `to` (both inclusive) whose day was entered later, by day of hand-in. Old paper cases
/// (back-entry) are not among them.
[[nodiscard]] QList<Backdated> readBackdated(Connection& db, QDate from, QDate to);

} // namespace jiangce
