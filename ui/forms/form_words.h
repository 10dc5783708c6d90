// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "ui/forms/form_context.h"
#include "ui/forms/problem_strip.h"

namespace jiangce {

/// A label marked for translation in the programme's context, in the language of the form.
[[nodiscard]] QString programmeWord(const FormContext& context, const char* source);

/// The roster a problem stands in; null when it stands at a field of the form itself.
[[nodiscard]] const RosterDef* rosterOf(const Programme& programme, const Problem& problem);

/// The problem worded, with the place it stands at: "ID number", "Row 8, ID number".
[[nodiscard]] StripItem stripItem(const FormContext& context, const Problem& problem);

/// Gives each label a letter of its own that Alt jumps to, written behind it as Chinese programs do: 单位名称(&C).
/// Letters of the menu bar are left out; when they run out, labels go without.
class AccessKeys final {
public:
    [[nodiscard]] QString labelled(const QString& label);

private:
    int m_next = 0;
};

} // namespace jiangce
