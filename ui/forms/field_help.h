// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "ui/forms/form_context.h"

#include <QtCore/QList>

class QWidget;

namespace jiangce {

/// One paragraph of what F1 tells: "材料" and what it is.
struct HelpPart {
    QString heading;    ///< empty: the first, which needs none
    QString text;
};

/// What a field is and how it is typed, which clause asks for it and what that says, which papers prove it, which figure
/// is concerned and how it stands. `roster` null: a field of the form.
[[nodiscard]] QList<HelpPart> fieldHelp(const FormContext& context, const FieldDef& field, const RosterDef* roster);
/// The same as plain text.
[[nodiscard]] QString fieldHelpText(const FormContext& context, const FieldDef& field, const RosterDef* roster);

/// Opens it as a sheet over the field's window; Esc goes back to the field. objectName "field_help".
void showFieldHelp(QWidget* field, const FormContext& context, const FieldDef& def, const RosterDef* roster);

} // namespace jiangce
