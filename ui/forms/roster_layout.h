// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace jiangce {

/// How an officer has arranged a roster: kept under the names of its columns, so that a programme may gain or lose some.
struct RosterLayout {
    static constexpr int usualFrozen = 2;       ///< status and the first field

    QMap<QString, int> widths {};               ///< column → hundredths of an em: they hold at every size of letters
    int frozen = usualFrozen;                   ///< columns that stay when the grid scrolls sideways, 0 to 8

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is as usual.
    [[nodiscard]] static RosterLayout fromJson(const QByteArray& json);
};

} // namespace jiangce
