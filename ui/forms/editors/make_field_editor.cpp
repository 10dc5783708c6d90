// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/choice_editor.h"
#include "ui/forms/editors/computed_text.h"
#include "ui/forms/editors/date_editor.h"
#include "ui/forms/editors/line_editor.h"
#include "ui/forms/editors/long_text_editor.h"
#include "ui/forms/editors/yes_no_editor.h"

namespace jiangce {

// No default: the compiler names a kind that is missing here.
FieldEditor* makeFieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
{
    if (field.traits.isComputed)
        return new ComputedText(field, context, parent);
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(field, context, parent);
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::OpenDate:
        return new DateEditor(field, context, parent);
    case FieldKind::YesNo:
        return new YesNoEditor(field, context, parent);
    case FieldKind::Choice:
    case FieldKind::Sex:
    case FieldKind::Level:
    case FieldKind::AdminUnit:
        return new ChoiceEditor(field, context, parent);
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::IdNumber:
    case FieldKind::CreditCode:
    case FieldKind::CertificateNumber:
    case FieldKind::OccupationCode:
    case FieldKind::Phone:
    case FieldKind::BankAccount:
        return new LineEditor(field, context, parent);
    }
    return nullptr;
}

} // namespace jiangce
