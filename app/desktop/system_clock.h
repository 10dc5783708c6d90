// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace jiangce {

/// The time of this computer; the day is the one at the office (UTC+8), wherever the computer thinks it stands.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDate today() const override { return now().addSecs(officeOffsetSeconds).date(); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

private:
    static constexpr int officeOffsetSeconds = 8 * 3600;
};

} // namespace jiangce
