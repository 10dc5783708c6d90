// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/letters/letter_document.h"
#include "core/letters/merge_data.h"

namespace jiangce {

/// Fills a template (grammar: core/letters/template.h) with data. Values go into the document as plain text after the
/// template was read: `{{`, `|`, `@` or markup in a name stay what they are. Control characters and line breaks in a
/// value become blanks.
/// Problems: TemplateUnclosed, TemplateUnknownPlaceholder (a name that `data` does not have, a filter or directive that
/// does not exist), with the line counted from 1.
[[nodiscard]] Outcome<LetterDocument> merge(const QString& templateText, const MergeData& data);

} // namespace jiangce
