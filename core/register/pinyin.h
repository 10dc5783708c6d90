// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// Whether a text begins with a surname, whose characters are read by the surname's reading: 单 Shàn, 尉迟 Yùchí.
enum class NameKind { Person, Organisation };

/// First letters of the syllables, lower case: 曾伟 → zw. Latin letters and digits stay; characters without a known
/// reading are left out.
[[nodiscard]] QString pinyinInitials(QStringView name, NameKind kind = NameKind::Person);

/// Syllables without tones, lower case, run together: 吕单 → lvdan; ü is written v, as it is typed.
[[nodiscard]] QString fullPinyin(QStringView name, NameKind kind = NameKind::Person);

} // namespace jiangce
