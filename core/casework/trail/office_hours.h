// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"

#include <QtCore/QTime>

namespace jiangce {

class Connection;
struct Desk;

/// When the office works, by its own notice: nothing of it is assumed.
struct OfficeHours {
    QTime from {};
    QTime to {};
    QString source {};      ///< the notice
    [[nodiscard]] bool isSet() const { return from.isValid(); }
    /// `at` in UTC; true also while no hours are set. Days of rest are another matter.
    [[nodiscard]] bool contain(const QDateTime& at) const;
};
[[nodiscard]] OfficeHours officeHours(Connection& db);
/// By the audit administrator. Required (source), OutOfRange (to: after the beginning).
[[nodiscard]] Outcome<ChangeReport> setOfficeHours(const Desk& desk, const OfficeHours& hours);

} // namespace jiangce
