// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiangce {

/// A district or county of Dalian (GB/T 2260), or a pilot zone (先导区), which is an agency of the city, has no code of the
/// standard and carries one of our own: DL-GXQ.
struct AdminUnit {
    QString code;
    QString name;
    bool isPilotZone = false;
    QString gbCode {};          ///< empty for pilot zones
    QString parent {};          ///< code of the city
    QDate validFrom {};         ///< null: since before records begin
    QDate validTo {};           ///< last day; null: still there
    QString successor {};       ///< code of what took its place
    QStringList otherNames {};  ///< how it is also called: 高新区
    [[nodiscard]] bool isValidOn(QDate day) const;
};

/// All units, abolished ones too, in the order of lists. Fault(Bug) when the resource is missing.
[[nodiscard]] const QList<AdminUnit>& adminUnits();
/// Null when there is none of that code.
[[nodiscard]] const AdminUnit* findAdminUnit(QStringView code);
/// The entry for every place that is not in Dalian; its name is written beside it.
inline constexpr const char* outsideDalian = "OUTSIDE";
/// Dalian itself, its districts and counties, abolished ones too, and its pilot zones; false for every other code.
[[nodiscard]] bool isOfDalian(QStringView code);
/// adminUnitName, with the place beside it when that was written: 大连市外（沈阳市）.
[[nodiscard]] QString placeName(const QString& code, const QString& place);
/// What can be chosen on a day: districts first, then pilot zones, at last outside Dalian; without the city itself.
[[nodiscard]] QList<AdminUnit> adminUnitsOn(QDate day);
/// A code, a name with or without 大连市 in front, a name without 区, 市, 县, or another name: 210202, 中山区,
/// 大连市中山区, 中山, 高新区.
/// Required, UnknownChoice.
[[nodiscard]] Outcome<AdminUnit> parseAdminUnit(QStringView text);
/// Name of a code; the code itself when unknown; empty for empty.
[[nodiscard]] QString adminUnitName(const QString& code);

} // namespace jiangce
