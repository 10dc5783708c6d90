// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiangce::cross {

/// Something a careless or hostile hand types, and by hand what must come of it: nothing that cannot be seen, no white
/// space at either end, and in a name the dots and blanks that names have. Everything else stays as it was typed.
struct HostileText {
    const char* what;
    QString typed;
    QString asName;
    QString asText;
};

[[nodiscard]] const QList<HostileText>& hostileTexts();

} // namespace jiangce::cross
