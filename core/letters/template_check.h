// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// All that is wrong with a template, without data: TemplateUnclosed and TemplateUnknownPlaceholder, each with the name
/// and the line counted from 1; rows of a table outside a table too. `known` are full paths (`花名册.姓名`); inside {{#花名册}} the name alone will do.
[[nodiscard]] Problems checkTemplate(const QString& templateText, const QStringList& known);

/// The paths every letter of a case may use: those listed in resources/letters/README.md.
[[nodiscard]] QStringList knownPlaceholders();

/// The same for letters of several cases (official_letter.h).
[[nodiscard]] QStringList officialPlaceholders();
/// The same for honour certificates (honour_certificate.h).
[[nodiscard]] QStringList certificatePlaceholders();

/// Those of both that are lists: `花名册` of `花名册.姓名`.
[[nodiscard]] QStringList knownLists();

} // namespace jiangce
